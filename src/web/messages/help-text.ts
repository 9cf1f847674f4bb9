/** A query that can be tried, and what it finds. */
export type Example = readonly [query: string, finds: string]

interface Section {
  title: string
  text: readonly string[]
}

/** The help page, section by section. */
export interface HelpText {
  title: string
  intro: string
  contents: string
  start: { title: string; steps: readonly string[] }
  change: Section
  search: Section
  queries: Section & {
    groups: readonly { title: string; text: string; examples: readonly Example[] }[]
  }
  feeds: Section
  push: Section
  zalo: Section
  data: Section
  contact: { title: string; text: (contact: string) => string; none: string }
  links: Readonly<Record<'topics' | 'search' | 'query' | 'link' | 'opml' | 'feed' | 'privacy', string>>
}
