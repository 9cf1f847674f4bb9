import { LINKED, resolveAddress, resolveSrcset, WEB } from './addresses.ts'
import { cleanCharacters } from './characters.ts'

/** The value under which an attribute is kept, or null. */
type Check = (value: string, base: string | undefined) => string | null

const link: Check = (value, base) => resolveAddress(value, base, LINKED)
const media: Check = (value, base) => resolveAddress(value, base, WEB)
const set: Check = (value, base) => resolveSrcset(value, base)
const words: Check = (value) => cleanCharacters(value).replace(/\s+/g, ' ').trim() || null
const like =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.exec(value.trim())?.[1] ?? null
const yes: Check = () => ''
const number = like(/^(-?\d{1,5})$/)
const cells = like(/^([1-9]\d{0,2})$/)
const pixels = like(/^(\d{1,4})(?:px)?$/i)
const language = like(/^([a-z]{1,8}(?:-[a-z\d]{1,8}){0,4})$/i)
const time = like(/^([\dTPZWHMSY:+. -]{1,40})$/i)
const mediaType = like(/^((?:image|audio|video)\/[a-z\d.+-]{1,40})$/i)

/** On every element. No id, class or style: they would mean something to the page that shows the content. */
const EVERYWHERE: Record<string, Check> = { dir: like(/^(ltr|rtl|auto)$/i), lang: language, title: words }

const PICTURE: Record<string, Check> = { width: pixels, height: pixels }
const PLAYER: Record<string, Check> = { src: media, loop: yes, muted: yes }
const CELL: Record<string, Check> = { colspan: cells, rowspan: cells }
const CHANGE: Record<string, Check> = { cite: media, datetime: time }
const COLUMN: Record<string, Check> = { span: cells }

const PLAIN =
  'abbr address article aside b bdi bdo br caption cite code dd details dfn div dl dt em figcaption figure footer h1 h2 h3 ' +
  'h4 h5 h6 header hr i kbd li mark p picture pre q rb rp rt rtc ruby s samp section small span strong sub summary sup ' +
  'table tbody tfoot thead tr u ul var wbr'

const OWN: Record<string, Record<string, Check>> = {
  a: { href: link, hreflang: language },
  audio: PLAYER,
  blockquote: { cite: media },
  col: COLUMN,
  colgroup: COLUMN,
  del: CHANGE,
  img: { src: media, srcset: set, alt: (value, base) => words(value, base) ?? '', ...PICTURE },
  ins: CHANGE,
  li: { value: number },
  ol: { start: number, type: like(/^([1ai])$/i), reversed: yes },
  q: { cite: media },
  source: { src: media, srcset: set, type: mediaType },
  td: CELL,
  th: { ...CELL, scope: like(/^(col|row|colgroup|rowgroup)$/i) },
  time: { datetime: time },
  video: { ...PLAYER, poster: media, ...PICTURE },
}

/** Every element that content may hold, with the attributes that it may have. */
export const ALLOWED: ReadonlyMap<string, readonly (readonly [string, Check])[]> = new Map(
  [...new Set([...PLAIN.split(' '), ...Object.keys(OWN)])].map((name) => [
    name,
    Object.entries({ ...OWN[name], ...EVERYWHERE }),
  ]),
)

/**
 * Attributes that we give. We vouch for no link that a source makes (`nofollow`), a page that it opens gets no hold of
 * ours (`noopener`), and nobody is told where content was read, since the address of a reader's feed may hold a private
 * query (`noreferrer`, `no-referrer`). Nothing is fetched before it comes into view, or is asked for.
 */
export const GIVEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: ' rel="nofollow noopener noreferrer"',
    audio: ' controls preload="none"',
    img: ' loading="lazy" referrerpolicy="no-referrer"',
    video: ' controls preload="none"',
  }),
)

/** Every attribute that any element may have. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...[...ALLOWED.values()].flat().map(([name]) => name),
  ...'controls loading preload referrerpolicy rel'.split(' '),
])

/** Elements without content or end tag. */
export const VOID: readonly string[] = ['br', 'col', 'hr', 'img', 'source', 'wbr']

/** What stands in for elements that are not shown as such: old ones, and those that mean something to a whole page. */
export const REPLACED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acronym: 'abbr',
    center: 'div',
    dir: 'ul',
    fieldset: 'div',
    form: 'div',
    hgroup: 'div',
    legend: 'div',
    main: 'div',
    menu: 'ul',
    nav: 'div',
    search: 'div',
    strike: 's',
    tt: 'code',
  }),
)

/** Elements that go with all that they hold. */
export const WITHOUT_CONTENT: readonly string[] = (
  'applet button canvas datalist embed frameset iframe math noembed noframes noscript object option plaintext script ' +
  'select style svg template textarea title xmp'
).split(' ')
