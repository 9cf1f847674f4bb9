/** What an address says of what it leads to: how surely it is an article's, and by what form others like it are known. */
export interface AddressKind {
  /** 3: named by number or day; 2: by a headline's many words; 1: by a few words; 0: nothing speaks for an article. */
  grade: 0 | 1 | 2 | 3
  /** The same for all articles of a paper, as far as addresses show it. */
  shape: string
}

const FILE =
  /\.(?:jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|zip|rar|7z|mp[34]|m3u8|css|js|json|xml|rss|atom)$/
/** First or middle parts of addresses that lead to tags, people, searches and accounts. */
const NO_ARTICLE =
  /\/(?:tags?|tu-khoa|tim-kiem|search|tac-gia|authors?|users?|dang-nhap|login|logout|register|rss|feeds?|lien-he|contact|so-do-trang|sitemap|wp-admin|wp-login)(?:[/.]|$)/
const DAY_IN_PATH = /\/20\d\d(?:\/(?:0?[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-\d\d|(?:0[1-9]|1[0-2])\d\d)(?:[/-]|$)/
const NUMBERED = /(?:^|[-_./a-z])\d{4,}$/
/** Query parameters that name an article by its number, and those that name where it stands. */
const ID_PARAMETER = /id$|^(?:p|n|a|news|tin|bv)$/
const PLACE_PARAMETER =
  /^(?:cat|cate|category|cid|mid|menu|menuid|tab|tabid|parent|site|lang|group|zone|page|channel|portal)/

/** Judges an address; null for what can be no article (files, tags, searches, accounts). */
export function addressKind(address: string): AddressKind | null {
  const url = new URL(address)
  const path = url.pathname.toLowerCase().replace(/\/$/, '')
  if (FILE.test(path) || NO_ARTICLE.test(path)) return null
  const last = path.slice(path.lastIndexOf('/') + 1)
  const dot = last.lastIndexOf('.')
  const extension = dot > 0 && last.length - dot <= 6 ? last.slice(dot) : ''
  const name = last.slice(0, last.length - extension.length)
  const ids = [...url.searchParams]
    .filter(([key, value]) => isIdParameter(key.toLowerCase()) && /^\d+$/.test(value))
    .map(([key]) => key)
  const isNumbered = NUMBERED.test(name)
  const isDated = DAY_IN_PATH.test(path)
  const words = name.split('-').filter((word) => /[a-z]/.test(word)).length
  const shape = [extension, isNumbered ? 'n' : '', isDated ? 'd' : '', ...ids.sort()].join('|')
  return { grade: gradeOf(isNumbered || isDated || ids.length > 0, words, extension), shape }
}

function isIdParameter(name: string): boolean {
  return ID_PARAMETER.test(name) && !PLACE_PARAMETER.test(name)
}

function gradeOf(isNamed: boolean, words: number, extension: string): AddressKind['grade'] {
  if (isNamed) return 3
  if (words >= 6 || (words >= 5 && extension !== '')) return 2
  return words >= 4 ? 1 : 0
}

/** Whether two addresses are of one site: the same host but for `www.` and `m.`, or one beneath the other. */
export function isSameSite(a: string, b: string): boolean {
  const [one, two] = [siteOf(a), siteOf(b)]
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`)
}

function siteOf(address: string): string {
  return new URL(address).host.replace(/^(?:www|m)\./, '')
}
