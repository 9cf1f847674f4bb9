import { firstEdition, laterArticles, type SampleArticle } from '../../sample/articles.ts'
import { escapeMarkup } from '../../sample/markup.ts'
import { writeRss } from '../../sample/rss.ts'
import { writeArticle } from '../../sample/write-article.ts'

const ORIGIN = 'https://baolacgiang.vn'
const manuscripts = [...firstEdition, ...laterArticles]
/** Of a lead: items come to some 600 bytes, as they do in feeds of newspapers. */
const LEAD_LENGTH = 80
/** The news of one moment: the same bytes in every run. */
const PUBLISHED = Date.UTC(2026, 10, 24)

/** The sample newspaper's feed of so many items, as RSS and as Atom, in bytes. */
export function documentsOf(count: number): { RSS: Uint8Array; Atom: Uint8Array } {
  const articles = Array.from({ length: count }, (_, at) => articleOf(at))
  const encode = (text: string) => new TextEncoder().encode(text)
  return { RSS: encode(writeRss(ORIGIN, articles)), Atom: encode(writeAtom(articles)) }
}

function articleOf(at: number): SampleArticle {
  const seat = at % manuscripts.length
  const manuscript = manuscripts[seat]
  if (!manuscript) throw new Error('The newspaper has no articles')
  const article = writeArticle(manuscript, {
    seat,
    round: Math.floor(at / manuscripts.length),
    number: 20_000 + at,
    published: new Date(PUBLISHED - at * 600_000),
    origin: ORIGIN,
  })
  const path = `/tin-${article.number}.html`
  const lead = article.lead.slice(0, article.lead.lastIndexOf(' ', LEAD_LENGTH))
  return { ...article, lead, path, url: ORIGIN + path }
}

function writeAtom(articles: readonly SampleArticle[]): string {
  const entries = articles.map((article) => {
    const time = article.published.toISOString()
    return `<entry>
<title type="html">${escapeMarkup(escapeMarkup(article.title))}</title>
<id>tag:baolacgiang.vn,2026:${article.number}</id>
<link rel="alternate" type="text/html" href="${article.url}"/>
<published>${time}</published><updated>${time}</updated>
<author><name>${escapeMarkup(article.byline)}</name></author>
<category term="${escapeMarkup(article.category)}"/>
<summary type="html"><![CDATA[<a href="${article.url}"><img src="/anh/${article.number}.svg"></a><br>${escapeMarkup(article.lead)}]]></summary>
</entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>Báo Lạc Giang</title>
<id>tag:baolacgiang.vn,2026:tin</id><link href="${ORIGIN}/"/><updated>${new Date(PUBLISHED).toISOString()}</updated>
${entries.join('\n')}
</feed>
`
}
