import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'

/** What a library finds on a page; '' where it finds nothing. */
export interface Found {
  title: string
  byline: string
  text: string
}

export interface Peer {
  name: string
  /** From the page as text to the article as text; as its documentation says. */
  extract(html: string, url: string): Found | Promise<Found>
}

const NOTHING: Found = { title: '', byline: '', text: '' }

export const PEERS: readonly Peer[] = [
  {
    name: 'Readability + linkedom',
    extract(html) {
      const { document } = parseHTML(html)
      const article = new Readability(document).parse()
      if (!article) return NOTHING
      return { title: article.title ?? '', byline: article.byline ?? '', text: textOf(article.content ?? '') }
    },
  },
  {
    name: 'defuddle + linkedom',
    async extract(html, url) {
      const { document } = parseHTML(html)
      const { title, author, content } = await Defuddle(document, url)
      return { title, byline: author, text: textOf(content) }
    },
  },
  {
    name: 'article-extractor',
    async extract(html, url) {
      const article = await extractFromHtml(html, url)
      if (!article) return NOTHING
      return { title: article.title ?? '', byline: article.author ?? '', text: textOf(article.content ?? '') }
    },
  },
]

const INLINE = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u'.split(' '))

/** The words of a piece of HTML; what a figure says of its picture is not the article's text. */
function textOf(html: string): string {
  let text = ''
  let captions = 0
  const parser = new Parser({
    onopentag(name) {
      if (name === 'figcaption') captions += 1
      if (!INLINE.has(name)) text += '\n'
    },
    ontext(piece) {
      if (captions === 0) text += piece
    },
    onclosetag(name) {
      if (name === 'figcaption') captions -= 1
      if (!INLINE.has(name)) text += '\n'
    },
  })
  parser.end(html)
  return text
}
