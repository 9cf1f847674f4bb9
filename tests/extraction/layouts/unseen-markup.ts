import type { WrittenArticle, WrittenBlock } from '../written.ts'

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function esc(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] as string)
}

/** How a site writes what an article is made of; what it is given is HTML already. */
export interface Hand {
  p(html: string, nth: number): string
  h(html: string): string
  q(html: string): string
  li(entries: string[]): string
  table(rows: string[][]): string
  /** A picture with its words. */
  pic(html: string, nth: number): string
}

/** What the site itself puts between the blocks of its articles: behind the nth of them, never behind the last. */
export type Between = Record<number, string>

/** The body; its pictures stand behind the first, the third, the fifth block. */
export function laid(
  { body, captions }: Pick<WrittenArticle, 'body' | 'captions'>,
  hand: Hand,
  between: Between = {},
): string {
  const last = body.length - 1
  const pictures = captions.map((caption, nth) => ({ nth, html: esc(caption), at: Math.min(2 * nth, last) }))
  let paragraphs = 0
  const out: string[] = []
  for (const [at, block] of body.entries()) {
    out.push(typeof block === 'string' ? hand.p(esc(block), paragraphs++) : written(block, hand))
    for (const { nth, html } of pictures.filter((picture) => picture.at === at)) out.push(hand.pic(html, nth))
    if (at < last && between[at] !== undefined) out.push(between[at])
  }
  return out.join('\n')
}

function written(block: Exclude<WrittenBlock, string>, hand: Hand): string {
  if (block.kind === 'list') return hand.li(block.entries.map(esc))
  if (block.kind === 'table') return hand.table(block.rows.map((row) => row.map(esc)))
  return block.kind === 'subhead' ? hand.h(esc(block.text)) : hand.q(esc(block.text))
}

/** Some words of some paragraphs as links, as editors and their programs set them. */
export function withLink(html: string, nth: number, attributes = ''): string {
  const words = html.split(' ')
  if (nth % 3 !== 1 || words.length < 12) return html
  const link = `<a href="/tag/${nth + 40}"${attributes}>${words.slice(5, 8).join(' ')}</a>`
  return [...words.slice(0, 5), link, ...words.slice(8)].join(' ')
}

export function cells(rows: readonly (readonly string[])[], td = 'td', attributes = ''): string {
  return rows
    .map((row) => `<tr>${row.map((cell) => `<${td}${attributes}>${cell}</${td}>`).join('')}</tr>`)
    .join('\n')
}

export function items(entries: readonly string[], attributes = ''): string {
  return entries.map((entry) => `<li${attributes}>${entry}</li>`).join('\n')
}

/** A moment by the clocks of a place, in digits as they are written. */
export interface Local {
  y: string
  m: string
  d: string
  H: string
  M: string
  S: string
  /** 0 for Sunday. */
  wd: number
  /** `+07:00`. */
  zone: string
}

export function local(time: number | string, zone: string): Local {
  const ms = new Date(time).getTime()
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(ms)
  const [y = '', m = '', d = '', H = '', M = '', S = ''] = text.split(/[-: ]/)
  const wall = Date.UTC(+y, +m - 1, +d, +H, +M, +S)
  const offset = Math.round((wall - Math.floor(ms / 1000) * 1000) / 60_000)
  const size = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return {
    y,
    m,
    d,
    H,
    M,
    S,
    wd: new Date(wall).getUTCDay(),
    zone: `${sign}${pad(size / 60)}:${pad(size % 60)}`,
  }
}

function pad(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}

/** `2026-02-18T21:42:16-06:00`, in the zone's time. */
export function stamp({ y, m, d, H, M, S, zone }: Local): string {
  return `${y}-${m}-${d}T${H}:${M}:${S}${zone}`
}

/** `2026-02-19T03:42:16.000Z`. */
export function zulu(time: number | string): string {
  return new Date(time).toISOString()
}

/** `9:42`, with what follows: AM or PM, as the place writes them. */
export function noon({ H, M }: Local, am: string, pm: string): string {
  return `${+H % 12 === 0 ? 12 : +H % 12}:${M}${+H < 12 ? am : pm}`
}

/** `count` of a list from somewhere in it on, round and round. */
export function turn<T>(list: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: count }, (_, at) => list[(from + at) % list.length] as T)
}

export function names({ byline }: WrittenArticle): string[] {
  return byline === '' ? [] : byline.split(', ')
}

/** What is told of an article in the head of its page. */
export function gist({ lead, body }: WrittenArticle): string {
  const text = lead === '' ? String(body.find((block) => typeof block === 'string') ?? '') : lead
  return text.length < 200 ? text : `${text.slice(0, 180).replace(/\s\S*$/, '')}…`
}

export function ld(value: unknown): string {
  return `<script type="application/ld+json">${data(value)}</script>`
}

export function data(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
