import { type Locale, MESSAGES } from '../messages/messages.ts'

/** The feeds of one thing, and in words which to take. `query` is what their addresses end in, with its question mark. */
export function FeedLinks({ path, query = '', locale }: { path: string; query?: string; locale: Locale }) {
  const t = MESSAGES[locale].lists
  const href = (file: string) => `${path}/${file}${query}`
  return (
    <>
      <p>{t.feedsText}</p>
      <p class="row">
        <a class="button second" href={href('feed.xml')}>
          RSS
        </a>
        <a class="more" href={href('atom.xml')}>
          Atom
        </a>
        <a class="more" href={href('feed.json')}>
          JSON Feed
        </a>
      </p>
    </>
  )
}

/** The same for programs that look into a page's head. */
export function feedsInHead(path: string, title: string, query = '') {
  return [
    { title, href: `${path}/feed.xml${query}` },
    { title: `${title} (Atom)`, href: `${path}/atom.xml${query}`, type: 'application/atom+xml' },
    { title: `${title} (JSON Feed)`, href: `${path}/feed.json${query}`, type: 'application/feed+json' },
  ]
}
