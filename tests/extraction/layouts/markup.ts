import type { WrittenArticle, WrittenBlock } from '../written.ts'

/** Text as HTML has it, in content and in quoted attributes alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Words of a headline without their marks, as portals make addresses of them. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 110)
}

/** Data as a script may hold it: whatever it says, it cannot end the script. */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${json(value)}</script>`
}

/** A moment by the clocks of Vietnam; every part but the weekday as it is written, in two digits (the year in four). */
export interface Clock {
  ms: number
  year: string
  month: string
  day: string
  hour: string
  minute: string
  second: string
  /** 0 for Sunday. */
  weekday: number
}

const ZONE_MS = 7 * 3_600_000

export function clockOf(time: number | string): Clock {
  const ms = typeof time === 'number' ? time : Date.parse(time)
  const local = new Date(ms + ZONE_MS)
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = local
    .toISOString()
    .split(/[-T:.]/)
  return { ms, year, month, day, hour, minute, second, weekday: local.getUTCDay() }
}

/** `12/03/2026`, with whatever stands between the numbers. */
export function dayOf({ day, month, year }: Clock, between = '/'): string {
  return [day, month, year].join(between)
}

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

export function weekdayOf({ weekday }: Clock): string {
  return WEEKDAYS[weekday] as string
}

/** `2026-03-12T08:45:00+07:00`. */
export function isoOf({ year, month, day, hour, minute, second }: Clock, zone = '+07:00'): string {
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`
}

export function namesOf({ byline }: WrittenArticle): string[] {
  return byline === '' ? [] : byline.split(', ')
}

/** Its line at the end as papers sign: agencies are cited, people are not. `sign` is for people. */
export function signatureOf(article: WrittenArticle, sign: (names: string[]) => string): string {
  const names = namesOf(article)
  if (names.length === 0) return ''
  return names.every((name) => name === 'TTXVN') ? `Theo ${names.join(', ')}` : sign(names)
}

type Piece = WrittenBlock | { kind: 'caption'; text: string; number: number }

/** The body with its pictures between its blocks, the first behind the first block. */
function piecesOf({ body, captions }: WrittenArticle): Piece[] {
  const after = captions.map((_, index) => Math.floor((index * body.length) / captions.length))
  return body.flatMap((block, at) => [
    block,
    ...captions.flatMap((text, number) =>
      after[number] === at ? [{ kind: 'caption' as const, text, number }] : [],
    ),
  ])
}

/** How a layout writes each kind of block. What it is given is escaped already. */
export interface Forms {
  /** `index` counts the paragraphs from 0. */
  paragraph(text: string, index: number): string
  subhead(text: string): string
  quote(text: string): string
  list(entries: string[]): string
  table(rows: string[][]): string
  /** A picture with its words; `number` counts from 0. */
  picture(caption: string, number: number): string
}

/** The body, a string for each block. */
export function layBody(article: WrittenArticle, forms: Forms): string[] {
  let paragraphs = 0
  return piecesOf(article).map((piece) =>
    typeof piece === 'string' ? forms.paragraph(escaped(piece), paragraphs++) : layPiece(piece, forms),
  )
}

function layPiece(piece: Exclude<Piece, string>, forms: Forms): string {
  switch (piece.kind) {
    case 'subhead':
      return forms.subhead(escaped(piece.text))
    case 'quote':
      return forms.quote(escaped(piece.text))
    case 'list':
      return forms.list(piece.entries.map(escaped))
    case 'table':
      return forms.table(piece.rows.map((row) => row.map(escaped)))
    case 'caption':
      return forms.picture(escaped(piece.text), piece.number)
  }
}

export function listOf(entries: string[], name = ''): string {
  const attribute = name === '' ? '' : ` class="${name}"`
  return `<ul${attribute}>${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ul>`
}

export function tableOf(rows: string[][], attributes = ''): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<table${attributes === '' ? '' : ` ${attributes}`}><tbody>\n${lines.join('\n')}\n</tbody></table>`
}

/** What a search engine is told of an article: its lead, or how it begins. */
export function summaryOf({ lead, body }: WrittenArticle): string {
  if (lead !== '') return lead
  const first = body.find((block) => typeof block === 'string') ?? ''
  return first.length <= 160 ? first : `${first.slice(0, first.lastIndexOf(' ', 157))}...`
}
