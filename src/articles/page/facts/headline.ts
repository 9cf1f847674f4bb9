import { type PageLine, type PageScan, plain } from '../scan.ts'

/** What a paper adds to its headlines in `title`: `… - Báo Phú Hòa`, `… | Thời sự`. */
const SUFFIX = / [-–—|»] [^-–—|»]+$/
const MIN_WORDS = 4

/** The headline, as the page names it for others, else as it shows it; null where it does neither. */
export function titleOf(scan: PageScan): string | null {
  const named = plain(scan.metas.get('og:title') ?? scan.metas.get('twitter:title') ?? '')
  const shown = scan.lines.find(({ heading, isBeside }) => heading === 1 && !isBeside)?.text ?? ''
  if (isStart(shown, named)) return shown
  return named || shown || withoutSuffix(plain(scan.title)) || null
}

/**
 * Where the headline stands among the lines: the first that says what the page is named, in a heading if it can be;
 * else the first `h1`; -1 where there is none.
 */
export function headlineAt({ lines, metas, title }: PageScan): number {
  const names = [metas.get('og:title') ?? '', metas.get('twitter:title') ?? '', title]
    .map(plain)
    .filter(Boolean)
  const isNamed = ({ text, isBeside, linked }: PageLine) =>
    !isBeside &&
    linked < text.length &&
    wordsOf(text) >= MIN_WORDS &&
    names.some((name) => isStart(text, name))
  const heading = lines.findIndex((line) => line.heading > 0 && isNamed(line))
  if (heading >= 0) return heading
  const first = lines.findIndex(
    (line) => line.heading === 1 && !line.isBeside && wordsOf(line.text) >= MIN_WORDS,
  )
  return first >= 0 ? first : lines.findIndex(isNamed)
}

/** Whether a text is a name, or all of it but what the paper adds. */
function isStart(text: string, name: string): boolean {
  const [one, other] = [text.toLowerCase(), name.toLowerCase()]
  return (
    one !== '' && (one === other || (other.startsWith(one) && /^ [-–—|»] /.test(other.slice(one.length))))
  )
}

function withoutSuffix(title: string): string {
  const start = title.replace(SUFFIX, '')
  return wordsOf(start) >= MIN_WORDS ? start : title
}

export function wordsOf(text: string): number {
  return text.split(' ').length
}
