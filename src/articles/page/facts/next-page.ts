import type { PageScan } from '../scan.ts'
import { hostOf, resolved } from './canonical.ts'

/** So far behind the text may its pages be listed. */
const LINES_BEHIND = 20
const MAX_PAGES = 50
const PARAMETERS = ['page', 'p', 'trang', 'pg', 'paged', 'pageindex']
const ENDING = /(?:\.(?:html?|aspx?|php|tpo|epi|vov|ldo))?\/?$/i
/** `-p2`, `/page/2`, `-trang-2`, `/2`, `_2` at the end of a path. */
const NUMBER = /^(?:[-_/.]?(?:p|page|trang|part)[-_/]?|[/_-])(\d{1,2})$/i
const OWN_NUMBER = /(?:[-_/.](?:p|page|trang|part)[-_/]?|\/)(\d{1,2})$/i
/** A number alone, which may well be of the article's name: that of a page only beside a link to the first one. */
const BARE_NUMBER = /[-_](\d{1,2})$/

/**
 * The next page of an article on several pages: an address of the same article, by its path or a parameter, with the
 * number that follows; never another article, and no page of comments. `end` is the line of the last paragraph.
 */
export function nextPage(scan: PageScan, headline: number, end: number, url: string): string | null {
  const own = URL.parse(url)
  if (!own) return null
  const listed = scan.notes.filter(
    ({ kind, line }) => kind === 'page' && line >= headline && line <= end + LINES_BEHIND,
  )
  const named = [scan.next, ...listed.map(({ href }) => href)].slice(0, MAX_PAGES).flatMap((written) => {
    const address = written === '' ? null : resolved(written, scan.base, own)
    return address && hostOf(address) === hostOf(own) ? [address] : []
  })
  const stems = new Set(named.map(stemOf))
  return named.find((next) => follows(next, own, stems))?.href ?? null
}

function stemOf({ pathname }: URL): string {
  return pathname.replace(ENDING, '')
}

/** The number at the end of a page's address that is its own. */
function ownNumber(stem: string, stems: ReadonlySet<string>): RegExpExecArray | null {
  const bare = BARE_NUMBER.exec(stem)
  return OWN_NUMBER.exec(stem) ?? (bare && stems.has(stem.slice(0, bare.index)) ? bare : null)
}

function follows(next: URL, own: URL, stems: ReadonlySet<string>): boolean {
  const stem = stemOf(own)
  const path = stemOf(next)
  if (path === stem) return followsByParameter(next.searchParams, own.searchParams)
  if (next.search !== own.search && next.search !== '') return false
  const number = ownNumber(stem, stems)
  const first = number ? stem.slice(0, number.index) : stem
  const current = number ? Number(number[1]) : 1
  return [
    { start: stem, page: 2 },
    { start: first, page: current + 1 },
  ].some(
    ({ start, page }) =>
      path.startsWith(start) && Number(NUMBER.exec(path.slice(start.length))?.[1]) === page,
  )
}

function followsByParameter(next: URLSearchParams, own: URLSearchParams): boolean {
  const changed = [...next.keys()].filter((name) => next.get(name) !== own.get(name))
  const [name = '', ...others] = changed
  if (others.length > 0 || !PARAMETERS.includes(name.toLowerCase())) return false
  return (
    [...own.keys()].every((key) => next.has(key)) && Number(next.get(name)) === Number(own.get(name) ?? 1) + 1
  )
}
