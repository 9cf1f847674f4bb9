import type { PageLine } from '../scan.ts'
import { factText } from './fact-text.ts'
import { keyOf } from './key.ts'
import type { ToldPage } from './told.ts'
import { isVietnamese } from './vietnamese.ts'

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
const FRONT_FIRST = /^(?:trang (?:chủ|nhất)|home|accueil|inicio|startseite)[\s>»›/|]*(?=\p{Lu})/iu
const MAX_SECTION = 60
/** A link with more words leads to another article, as the last of several may. */
const MAX_WORDS = 8

/** The section of an article: as told to machines, else the last of the path that leads to it; never the front page. */
export function sectionOf(
  { scan, linked, about, isSite }: ToldPage,
  headline: number,
  title: string | null,
): string | null {
  const { metas, notes, lines } = scan
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
    ...[...linked.crumbs].reverse(),
    ...linkAbove(lines[headline - 1], lines[headline - 2], title),
  ]
  return (
    told
      .map(factText)
      .map((name) => name.replace(/^[\s>»›/|]+|[\s>»›/|]+$/g, ''))
      .find(isSection) ?? null
  )
}

/**
 * Old portals of Vietnam name the section in a link by itself, just above the headline, or behind one to the front page.
 */
function linkAbove(line: PageLine | undefined, above: PageLine | undefined, title: string | null): string[] {
  if (!line || line.isBeside || line.linked * 2 < line.text.length || !line.text.includes(' ')) return []
  const behind = line.text.replace(FRONT_FIRST, '')
  if (behind !== line.text) return behind.split(/[>»›/|]/).slice(-1)
  const isOfList = line.text.split(' ').length > MAX_WORDS || (above && above.linked >= above.text.length)
  return !isOfList && line.linked >= line.text.length && isVietnamese(title ?? '') ? [line.text] : []
}
