import { withoutMarks } from '../../../text/marks.ts'
import { type PageScan, plain } from '../scan.ts'
import type { LinkedData } from './json-ld.ts'
import { keyOf } from './key.ts'
import { isVietnameseName } from './person.ts'

const NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'dc.publisher',
  'copyright',
]
/** Parts of a host that name no paper. */
const COMMON = /^(?:www\d?|m|mobile|amp|news|en|vi|baomoi|com|net|org|gov|edu|info|co|vn)$/
const MIN_LABEL = 3
const MAX_NAME = 100

/** Whether a text is the name of the page's paper, its address, or one of its papers' common words for itself. */
export type IsSiteName = (text: string) => boolean

/** Knows a paper by what the page calls it, and by its host: `Báo Phú Hòa` is at home at baophuhoa.vn. */
export function siteNames({ metas, title }: PageScan, { publishers }: LinkedData, url: string): IsSiteName {
  const parts = plain(title).split(/\s[-–—|·•:»«]\s/)
  const last = parts.at(-1) ?? ''
  const behind = parts.some((part) => part.length > last.length) ? [last] : []
  const told = [...NAMES.map((name) => metas.get(name) ?? ''), ...publishers, ...behind].map(plain)
  const known = new Set(told.flatMap((name) => [name, name.replace(PAPER, '')]).map(keyOf))
  const host = URL.parse(url)?.hostname ?? ''
  const labels = host.split('.').filter((label) => label.length >= MIN_LABEL && !COMMON.test(label))
  const hosts = new Set([host, host.replace(/^www\./, ''), ...labels].map(latinKey))
  return (text) => {
    if (text.length > MAX_NAME) return false
    const key = keyOf(text)
    if (key === '') return false
    if (known.has(key)) return true
    const bare = text.replace(PAPER, '')
    const isHost = hosts.has(latinKey(text)) || (bare !== text && hosts.has(latinKey(bare)))
    // A paper may be called like a person.
    return isHost && !(text.includes(' ') && isVietnameseName(text))
  }
}

/** What a paper says before or behind its name. */
const PAPER =
  /^(?:báo(?: điện tử)?|đài (?:phát thanh|ptth)[^-]{0,40}|the|tạp chí|trang tin) | (?:online|điện tử|news|newspaper)$/gi

function latinKey(text: string): string {
  return keyOf(withoutMarks(text))
}
