import { type PageLine, type PageScan, plain } from '../scan.ts'
import type { LinkedArticle, LinkedData } from './json-ld.ts'
import { keyOf } from './key.ts'
import { isVietnamese } from './published.ts'
import type { IsSiteName } from './site-names.ts'

const METAS = [
  'article:section',
  'og:article:section',
  'articlesection',
  'section',
  'cxenseparse:section',
  'parsely-section',
  'dc.subject',
]
const FRONT =
  /^(?:trang (?:chủ|nhất)|home(?: ?page)?|start(?:seite)?|accueil|inicio|início|tin tức|news|главная|index|»|>|\/|›)$/iu
const MAX_SECTION = 60

/** The section of an article: as told to machines, else the last of the path that leads to it; never the front page. */
export function sectionOf(
  { metas, notes, lines }: PageScan,
  headline: number,
  about: readonly LinkedArticle[],
  { crumbs }: LinkedData,
  title: string | null,
  isSite: IsSiteName,
): string | null {
  const isSection = (name: string) =>
    name !== '' &&
    name.length <= MAX_SECTION &&
    !/^(?:https?:)?\/\//.test(name) &&
    !FRONT.test(name) &&
    !isSite(name) &&
    keyOf(name) !== keyOf(title ?? '')
  const shown = notes.filter(({ kind }) => kind === 'crumb').map(({ text }) => text)
  const told = [
    ...about.map(({ section }) => section),
    ...METAS.map((name) => metas.get(name) ?? ''),
    ...notes.filter(({ kind }) => kind === 'section').map(({ text }) => text),
    ...[...shown].reverse(),
    ...[...crumbs].reverse(),
    ...linkAbove(lines[headline - 1], title),
  ]
  return (
    told
      .map(plain)
      .map((name) => name.replace(/^[\s>»›/|]+|[\s>»›/|]+$/g, ''))
      .find(isSection) ?? null
  )
}

/** Old portals of Vietnam name the section in a link by itself, just above the headline. */
function linkAbove(line: PageLine | undefined, title: string | null): string[] {
  const isSection =
    line && line.linked >= line.text.length && line.text.includes(' ') && isVietnamese(title ?? '')
  return isSection ? [line.text] : []
}
