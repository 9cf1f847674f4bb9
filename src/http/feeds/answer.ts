import { baseOf, type HttpContext } from '../context.ts'
import type { Published } from '../news.ts'
import { feedAddress, feedId } from './address.ts'
import { descriptionIn, type FeedContent } from './content.ts'
import { FORMATS } from './formats.ts'
import { isOpenedByPerson, showFeed } from './page.tsx'
import { answerRendered } from './rendering.ts'
import { feedSaying } from './saying.ts'
import type { FeedAsked } from './wish.ts'

/** Answers news as a feed; as a page to a person who opens it in a browser. */
export async function answerFeed<T>(
  c: HttpContext,
  asked: FeedAsked,
  news: Published<T>,
  toContent: (value: T) => FeedContent,
): Promise<Response> {
  const { place, file, wish, isPinged } = asked
  if (isOpenedByPerson(c) && !wish.isRaw) return showFeed(c, asked, toContent(await news.read()))
  const base = baseOf(c)
  const self = feedAddress(base, place, file, wish.page, wish.cursor)
  const { write, type } = FORMATS[file]
  const { timeZone, feedTag, websubHub } = c.get('settings')
  // The hub is told of the feed itself, not of its older pages.
  const hub = isPinged && wish.page === 1 ? websubHub : null
  return answerRendered(c, self, news, type, (value) => {
    const content = toContent(value)
    const tag = `tag:${feedTag}:`
    const locale = content.language === 'en' ? 'en' : 'vi'
    const [say, description] = [feedSaying(locale, timeZone), descriptionIn(content, locale)]
    return {
      write: () => write({ ...content, description, id: feedId(tag, place), tag, self, base, hub, say }),
      updatedAt: content.updatedAt,
      ...(hub !== null && { headers: { link: linksTo(hub, self) } }),
    }
  })
}

/** As a hub, and who wants to be told by it, look for them (WebSub §4). */
function linksTo(hub: string, self: string): string {
  return `<${hub}>; rel="hub", <${self}>; rel="self"`
}
