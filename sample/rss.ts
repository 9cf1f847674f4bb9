import type { SampleArticle } from './articles.ts'
import { paper } from './cast.ts'
import { escapeMarkup } from './markup.ts'
import { rssTime } from './vietnam-time.ts'

/**
 * RSS 2.0 as Vietnamese portals write it: the description starts with a linked picture and a stray `</br>`.
 * Nothing in it depends on the time of the request, so the same news gives the same bytes.
 */
export function writeRss(origin: string, articles: SampleArticle[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Tin mới - ${paper.name}</title>
    <link>${origin}/</link>
    <atom:link href="${origin}/rss/tin-moi.rss" rel="self" type="application/rss+xml" />
    <description>${paper.motto}</description>
    <language>vi</language>
    <generator>${paper.name}</generator>
${articles.map(writeItem).join('\n')}
  </channel>
</rss>
`
}

function writeItem(article: SampleArticle): string {
  const picture = new URL(`/anh/${article.number}.svg`, article.url).href
  const lead = escapeMarkup(article.lead)
  return `    <item>
      <title>${escapeMarkup(article.title)}</title>
      <link>${article.url}</link>
      <guid isPermaLink="true">${article.url}</guid>
      <pubDate>${rssTime(article.published)}</pubDate>
      <category>${escapeMarkup(article.category)}</category>
      <description><![CDATA[<a href="${article.url}"><img src="${picture}" ></a></br>${lead}]]></description>
    </item>`
}
