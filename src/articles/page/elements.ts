/** Elements whose text nobody reads. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg object select textarea button'.split(' '),
)

/** Elements that a line of text flows through; every other one ends it. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr meta link'.split(
    ' ',
  ),
)

const BESIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])
/** They hold the whole page, whatever they are called (`has-sidebar`). */
const WRAPPERS: ReadonlySet<string> = new Set(['html', 'body', 'form', 'main', 'article'])
const BESIDE_WORDS =
  /(?:^|[\s_-])(?:menu|navbar|nav|breadcrumbs?|sidebar|aside|footer|related|comments?|popular|pagination|tags?|share|social|banner|ads?)(?:$|[\s_-])/i
const BESIDE_PARTS =
  /lien-?quan|doc-?nhieu|xem-?nhieu|most-?(?:read|view)|binh-?luan|cung-?chuyen-?muc|tin-?khac|quang-?cao/i
/** `has-sidebar`, `no-footer`: what an element with such a class has is not what it is. */
const HAVING = /(?:has|with|without|no|left|right|both)-\w+/gi

/** Whether an element is called a menu, a footer, or a box of something else than the article. */
export function isBesideName(tag: string, { class: classes = '', id = '' }: Record<string, string>): boolean {
  if (BESIDE_TAGS.has(tag)) return true
  if (WRAPPERS.has(tag)) return false
  const name = `${classes} ${id}`.slice(0, 500).replace(HAVING, '')
  return BESIDE_WORDS.test(name) || BESIDE_PARTS.test(name)
}
