import type { PageOf, WrittenArticle, WrittenBlock } from '../written.ts'

/** For text between tags and for double-quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')
}

/** For the inside of a `<script>`: no markup can begin in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}

/** `Xây dựng Đảng` → `xay-dung-dang`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** A moment on the clocks of Vietnam, in two digits each. */
export interface Clock {
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
  /** 0 is Sunday. */
  weekday: number
}

export function clockOf(moment: string | number): Clock {
  const there = new Date(new Date(moment).getTime() + 7 * 3_600_000)
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = there
    .toISOString()
    .split(/[^0-9]/)
  return { year, month, day, hour, minute, second, weekday: there.getUTCDay() }
}

/** When the article was changed last: this much later, yet before the page was read. */
export function editedAt(article: WrittenArticle, page: PageOf, laterMinutes: number): number {
  return Math.min(new Date(article.published).getTime() + laterMinutes * 60_000, page.now - 300_000)
}

/** `thứ` is as the page writes it: `Thứ Năm`, `Thứ năm`, `Thứ 5`. */
export const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const
export const weekdayOf = (clock: Clock): string => weekdays[clock.weekday] ?? ''
export const numberedWeekday = (clock: Clock): string =>
  clock.weekday === 0 ? 'Chủ Nhật' : `Thứ ${clock.weekday + 1}`

/** How a layout marks up each kind of block; what it is handed is escaped already. */
export interface BlockMarkup {
  paragraph(text: string): string
  subhead(text: string): string
  quote(text: string): string
  list(entries: string[]): string
  table(rows: string[][]): string
}

export function blocksOf(body: readonly WrittenBlock[], markup: BlockMarkup): string[] {
  return body.map((block) => {
    if (typeof block === 'string') return markup.paragraph(escaped(block))
    switch (block.kind) {
      case 'subhead':
        return markup.subhead(escaped(block.text))
      case 'quote':
        return markup.quote(escaped(block.text))
      case 'list':
        return markup.list(block.entries.map(escaped))
      default:
        return markup.table(block.rows.map((cells) => cells.map(escaped)))
    }
  })
}

/** Lays pieces between blocks, evenly, the first one after `after` blocks. */
export function strewn(blocks: readonly string[], pieces: readonly string[], after = 1): string[] {
  const stride = Math.max(1, Math.floor((blocks.length - after) / Math.max(1, pieces.length)))
  const strewnBlocks: string[] = []
  let laid = 0
  for (const [index, block] of blocks.entries()) {
    strewnBlocks.push(block)
    while (laid < pieces.length && index + 1 >= after + laid * stride) strewnBlocks.push(pieces[laid++] ?? '')
  }
  return [...strewnBlocks, ...pieces.slice(laid)]
}

/** Puts a paper's mark before the first words that the page shows: `(BHG) - `. */
export function marked(article: WrittenArticle, mark: string): { lead: string; body: WrittenBlock[] } {
  const [first, ...rest] = article.body
  if (article.lead !== '') return { lead: mark + article.lead, body: article.body }
  return { lead: '', body: typeof first === 'string' ? [mark + first, ...rest] : article.body }
}

/** Whether the name is not a person's: an agency or the newsroom itself. */
export const isAgency = (byline: string): boolean => /^(?:TTXVN|VNA|PV|BBT)$/.test(byline)

/** As under Vietnamese articles: `Theo TTXVN`, else the names after what they did. */
export function signature(byline: string, did: string, join = ', '): string {
  if (byline === 'TTXVN') return `Theo ${byline}`
  return isAgency(byline) ? byline : did + byline.split(', ').join(join)
}
