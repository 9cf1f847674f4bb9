import { BLOCK } from './elements.ts'
import { readMarkup } from './markup.ts'
import { htmlToLine } from './plain-text.ts'

/**
 * A description without the links to other articles that some papers append: a list, or a run of paragraphs or lines,
 * that holds nothing but links, with the heading over it ("Tin liên quan", "Xem thêm:", ">>"). A list that says anything
 * beside its links is the article's own and stays whole; so does a description that is nothing else than links.
 */
export function withoutRelated(html: string): string {
  if (!/<a\s/i.test(html) || !endsInLink(html)) return html
  const lines = linesOf(html)
  const first = startOfRelated(lines)
  const kept = lines.slice(0, first).findLast((line) => !isBlank(line) || line.hasImage)
  if (first === lines.length || !kept || !lines.slice(0, first).some((line) => !isBlank(line))) return html
  END_TAGS.lastIndex = kept.end
  return html.slice(0, kept.end + (END_TAGS.exec(html)?.[0].length ?? 0))
}

/** A quick look at what stands behind the last link: words there are the article's, unless they are a date and a point. */
function endsInLink(html: string): boolean {
  const last = Math.max(html.lastIndexOf('</a'), html.lastIndexOf('</A'))
  return (
    html
      .slice(last)
      .replace(/<[^<>]*>/g, '')
      .trim().length < 40
  )
}

/** End tags of what the last kept words stand in. */
const END_TAGS = /(?:\s*<\/[a-z][^<>]*>)*/iy

/** What stands between two breaks of a text. */
interface Line {
  /** Text within links, and beside them; character references as written. */
  linked: string
  beside: string
  hasImage: boolean
  /** Which list it belongs to (an outermost one, counted from 1); 0 for none. */
  list: number
  /** Behind its last character or image. */
  end: number
}

function linesOf(html: string): Line[] {
  let links = 0
  let depth = 0
  let list = 0
  const newLine = (): Line => ({
    linked: '',
    beside: '',
    hasImage: false,
    list: depth > 0 ? list : 0,
    end: 0,
  })
  let line = newLine()
  const lines = [line]
  readMarkup(html, {
    text(start, end) {
      const text = html.slice(start, end)
      if (links > 0) line.linked += text
      else line.beside += text
      if (text.trim() !== '') line.end = end
    },
    tag(name, isEnd, start, end) {
      // A link to a file is the text of a decision, not another article.
      if (name === 'a') links = isEnd || FILE.test(html.slice(start, end)) ? 0 : 1
      if (name === 'img') {
        line.hasImage = true
        line.end = end
      }
      if (!BLOCK.has(name)) return
      if (name === 'ul' || name === 'ol') {
        if (!isEnd && depth === 0) list += 1
        depth = Math.max(0, depth + (isEnd ? -1 : 1))
      }
      line = newLine()
      lines.push(line)
    },
  })
  return lines
}

/** Index of the first line that belongs to the links at the end; the number of lines if there are none. */
function startOfRelated(lines: readonly Line[]): number {
  let first = lines.length
  let links = 0
  let isSure = false
  let at = lines.length
  while (at > 0) {
    const line = lines[at - 1] as Line
    const kind = kindOf(line)
    if (kind === 'text') break
    at -= 1
    if (kind === 'blank') continue
    first = at
    if (kind !== 'heading') links += 1
    // One link alone in its line may be the article's own.
    if (kind !== 'links') isSure = true
  }
  // A list of which one item is no link is no list of links.
  const broken = at > 0 ? (lines[at - 1] as Line).list : 0
  while (broken > 0 && lines[first]?.list === broken) first += 1
  return links > 0 && (isSure || links > 1) ? first : lines.length
}

type Kind = 'blank' | 'heading' | 'announced links' | 'links' | 'text'

function kindOf(line: Line): Kind {
  if (isBlank(line)) return 'blank'
  if (line.beside.length > MAX_HEADING) return 'text'
  const beside = htmlToLine(line.beside).replace(DATE, '').replace(POINTS, '')
  if (htmlToLine(line.linked) === '') return isHeading(beside) ? 'heading' : 'text'
  if (beside !== '') return isHeading(beside) ? 'announced links' : 'text'
  return line.list > 0 || MARK.test(line.beside) || isHeading(line.linked) ? 'announced links' : 'links'
}

function isBlank(line: Line): boolean {
  return htmlToLine(line.linked + line.beside) === ''
}

function isHeading(html: string): boolean {
  return html.length <= MAX_HEADING && HEADING.test(htmlToLine(html).replace(POINTS, '').toLowerCase())
}

/** UTF-16 units, references and spaces included; what is longer is read no further. */
const MAX_HEADING = 200

/** The end of an address within its tag. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|rar)(?:[?#][^"'\s>]{0,200})?["'\s>]/i
/** What papers set before a link to another article. */
const MARK = /(?:>|&gt;|&raquo;|»){2}|»|&raquo;|►|▶/
const HEADING =
  /^(?:(?:các |những )?(?:tin|bài|tin bài|tin tức|bài viết)(?: viết)? (?:liên quan|cùng chuyên mục|khác|đọc nhiều|nên đọc|mới nhất|cũ hơn)|(?:mời )?(?:bạn đọc )?(?:xem|đọc) (?:thêm|tiếp|ngay)|có thể bạn quan tâm|cùng chuyên mục|liên quan|related (?:news|articles|posts|stories)|read more|see also)$/
/** Bullets, arrows and stops around a link or heading. */
const POINTS = /^[\s>»►▶•·*+|,;:–—-]+|[\s>»►▶•·*+|,;:…–—-]+$/g
/** The day of a related article, as lists show it behind the headline. */
const DATE = /\(\s*\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\s*\)/g
