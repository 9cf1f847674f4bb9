import { MESSAGES } from '../../web/messages/messages.ts'
import { FeedPage } from '../../web/pages/feed.tsx'
import { baseOf, type HttpContext, localeOf } from '../context.ts'
import { renderPage } from '../page.ts'
import { feedAddress } from './address.ts'
import { descriptionIn, type FeedContent } from './content.ts'
import { FEED_FILES, FORMATS } from './formats.ts'
import type { FeedAsked } from './wish.ts'

/** Entries that the page of a feed shows: more are for the reader that takes it. */
const SHOWN_ENTRIES = 10

/** Whether a browser opens the address as a page of its own; programs that read feeds send no such header. */
export function isOpenedByPerson(c: HttpContext): boolean {
  return c.req.header('sec-fetch-dest') === 'document'
}

/** Says that a cache may give the answer to nobody who would be given the other of the two. */
export function chosenByDestination(answer: Response): Response {
  answer.headers.append('vary', 'sec-fetch-dest')
  return answer
}

/** A feed as a page, since browsers no longer show feeds: what to do with it, and what is new in it. */
export function showFeed(c: HttpContext, { place, file, wish }: FeedAsked, content: FeedContent): Response {
  const { title, language, link, items } = content
  const address = feedAddress(baseOf(c), place, file, 1)
  const own = feedAddress('', place, file, wish.page, wish.cursor)
  const others = FEED_FILES.filter((other) => other !== file).map((other) => ({
    name: FORMATS[other].name,
    href: feedAddress('', place, other, 1),
  }))
  const locale = localeOf(c)
  const description = descriptionIn(content, locale)
  // A query stands in the feed's title already.
  const shown = items.slice(0, SHOWN_ENTRIES).map((item) => ({
    ...item,
    matches: item.matches.map((match) =>
      match.topic === '' ? { ...match, topicName: MESSAGES[locale].searching.thisQuery } : match,
    ),
  }))
  const page = (
    <FeedPage
      title={title}
      language={language}
      description={description}
      descriptionLanguage={typeof content.description === 'string' ? language : locale}
      address={address}
      raw={`${own}${own.includes('?') ? '&' : '?'}raw=1`}
      others={others}
      link={link}
      items={shown}
      locale={locale}
      timeZone={c.get('settings').timeZone}
    />
  )
  const answer = renderPage(c, page, title, 200, {
    description,
    feeds: [{ title, href: address, type: FORMATS[file].type }],
    scripts: ['/copy.js'],
  })
  return chosenByDestination(answer)
}
