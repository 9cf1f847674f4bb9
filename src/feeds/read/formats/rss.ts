import { parseDate } from '../../../text/dates/parse.ts'
import { type FeedParts, type ItemParts, resolveLink } from '../adapt.ts'
import type { ReadContext } from '../feed.ts'
import { childOf, childrenOf, htmlOf, textOf, type XmlElement } from '../xml/document.ts'

/** Reads RSS 2.0 (RSS Advisory Board specification 2.0.11) from its root element. */
export function readRss(root: XmlElement, context: ReadContext): FeedParts {
  const channel = childOf(root, 'channel')
  if (!channel) return { format: 'rss', titleHtml: '', link: null, language: null, items: [] }
  return {
    format: 'rss',
    titleHtml: textOf(childOf(channel, 'title')),
    link: resolveLink(textOf(childOf(channel, 'link')), context.url),
    language: textOf(childOf(channel, 'language')).trim() || null,
    // Items beside the channel are an old habit (RSS 0.9); a few sites still do it.
    items: [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')].map((item) =>
      readItem(item, context),
    ),
  }
}

function readItem(item: XmlElement, context: ReadContext): ItemParts {
  const guid = childOf(item, 'guid')
  const guidText = textOf(guid).trim()
  const isAddress = guid?.attributes.ispermalink !== 'false' && /^https?:/i.test(guidText)
  const link = childrenOf(item, 'link')
    .map((element) => resolveLink(textOf(element), context.url))
    .find((url) => url !== null)
  const date = textOf(childOf(item, 'pubdate')) || textOf(childOf(item, 'dc:date'))
  return {
    guid: guidText || null,
    url: link ?? (isAddress ? resolveLink(guidText, context.url) : null),
    titleHtml: htmlOf(childOf(item, 'title')),
    summaryHtml: htmlOf(childOf(item, 'description')),
    contentHtml: htmlOf(childOf(item, 'content:encoded')),
    author: textOf(childOf(item, 'dc:creator')) || textOf(childOf(item, 'author')),
    categories: childrenOf(item, 'category').map(textOf),
    dateText: date,
    published: parseDate(date, context.timeZone),
  }
}
