import type { Locale } from '../../messages/messages.ts'

/** The boxes of the form, as they were filled in. */
export interface Boxes {
  all: string
  any: string
  none: string
  where: 'anywhere' | 'near' | 'title'
}
export type Box = keyof Boxes

/** What was asked, in either of the two ways. */
export type Asked = { by: 'boxes'; boxes: Boxes } | { by: 'query'; query: string }

/** An address of the search, with what is asked and, where the address has to name it, the language. */
export function addressOf(
  asked: Asked,
  lang: Locale | null,
  more: Readonly<Record<string, string>> = {},
): string {
  const said = asked.by === 'query' ? { q: asked.query } : boxesSaid(asked.boxes)
  const parameters = Object.entries({ ...said, ...(lang ? { lang } : {}), ...more })
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return query === '' ? '/search' : `/search?${query}`
}

/** The same, from where its results begin: the form fills a telephone's screen. */
export function resultsOf(
  asked: Asked,
  lang: Locale | null,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${addressOf(asked, lang, more)}#found`
}

/** Without what is empty. */
function boxesSaid(boxes: Boxes): Record<string, string> {
  const said = Object.entries(boxes).filter(([name, value]) => value !== (name === 'where' ? 'anywhere' : ''))
  return Object.fromEntries(said)
}
