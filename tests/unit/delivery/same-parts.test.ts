import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { composeMail } from '../../../src/delivery/channels/email/mail.ts'
import type { Locale, Message } from '../../../src/delivery/message.ts'
import type { Item } from '../../../src/events.ts'
import { DATE, digest, item } from './messages.ts'

/** Marks of what was found, of lists and of joints, which each part sets in its own way. */
const bare = (text: string) =>
  text
    .replaceAll(/[»«“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const pieceOf = (text: string) =>
  bare(text)
    .replace(/^(?:•|\d+\.|·|,) ?/, '')
    .replace(/(?:[:,]| ·)$/, '')
    .trim()

/** The pieces of a document that a person reads as one, cut at blocks and links, and where its links lead. */
function readHtml(html: string): { pieces: string[]; links: string[] } {
  const pieces: string[] = []
  const links: string[] = []
  let text = ''
  let isHead = false
  const cut = () => {
    pieces.push(pieceOf(text))
    text = ''
  }
  const joins = new Set(['span', 'strong'])
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'head') isHead = true
      if (href) links.push(href)
      if (!joins.has(name)) cut()
    },
    ontext: (some) => {
      if (!isHead) text += some
    },
    onclosetag(name) {
      if (name === 'head') isHead = false
      if (!joins.has(name)) cut()
    },
  })
  parser.end(html)
  return { pieces: pieces.filter((piece) => piece !== ''), links }
}

function readText(text: string): { pieces: string[]; links: string[] } {
  const links = text.match(/https?:\S+/g) ?? []
  const pieces = text
    .split('\n')
    .filter((line) => line !== '--')
    .flatMap((line) => line.split(/https?:\S+/))
    .map(pieceOf)
  return { pieces: pieces.filter((piece) => piece !== ''), links }
}

const base = (locale: Locale) => ({
  locale,
  base: 'https://tin.vn',
  timeZone: 'Asia/Ho_Chi_Minh',
  date: DATE,
})

function fullItem(): Item {
  const told = item(1)
  const body = { field: 'body', start: 900, end: 905, text: 'vay vốn', branch: 'vay vốn' } as const
  const excerpt = { text: 'xã viên được vay vốn để mua máy', start: 13, end: 20 }
  const [match] = told.matches
  if (!match) throw new Error('no match')
  return {
    ...told,
    matches: [
      { ...match, evidence: [...match.evidence, { ...body, excerpt }] },
      { ...match, topic: 'von', topicName: 'Tín dụng', of: { id: 'b.1', sourceName: 'Báo An' } },
    ],
    also: ['An', 'Bình', 'Cường', 'Dũng', 'Êm', 'Phú', 'Giang'].map((name, at) => ({
      id: `${at}.1`,
      source: `${at}`,
      sourceName: `Báo ${name}`,
      url: at === 1 ? null : `https://bao-${at}.vn/1?a=1&b=2`,
      title: 'Hợp tác xã được vay vốn',
    })),
    update: {
      at: DATE - 3_600_000,
      toldAt: DATE - 3 * 86_400_000,
      changes: [
        { kind: 'figure', before: '30 tỷ đồng', after: '32 tỷ đồng' },
        { kind: 'document', before: '', after: '15-NQ/TU' },
      ],
    },
  }
}

const messages = (locale: Locale): [string, Message][] => [
  [
    'a digest',
    digest([item(1), item(2, { author: null, published: null, lead: '', url: null })], { locale }),
  ],
  ['all that an entry may hold', digest([fullItem(), item(2)], { locale, more: 7, updates: 1 })],
  [
    'a confirmation',
    {
      ...base(locale),
      kind: 'confirmation',
      isMove: false,
      id: 'c0-00ff',
      topics: ['Hợp tác xã', 'Đất & nhà'],
      expiresAt: DATE + 86_400_000,
      links: { confirm: 'https://tin.vn/subscriptions/confirm?token=confirm.x' },
    },
  ],
  [
    'a notice',
    {
      ...base(locale),
      kind: 'notice',
      about: 'link',
      id: 'n0-00ff',
      subject: 'Liên kết mới',
      lines: ['Bạn vừa xin một liên kết mới.', 'Ai có <liên kết> này đều sửa được.'],
      links: [{ label: 'Mở trang', url: 'https://tin.vn/subscriptions/manage?token=manage.x' }],
    },
  ],
]

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  test.each(messages(locale))('both parts of %s say the same', (_, message) => {
    const mail = composeMail(message, 'lan@thu.vn', { name: 'Bản tin', address: 'tin@tin.vn' })
    const html = readHtml(mail.html)
    const text = readText(mail.text)
    const all = { html: bare(html.pieces.join(' ')), text: bare(`${mail.subject} ${text.pieces.join(' ')}`) }
    expect(html.pieces.filter((piece) => !all.text.includes(piece))).toEqual([])
    expect(text.pieces.filter((piece) => !all.html.includes(piece))).toEqual([])
    expect(new Set(html.links)).toEqual(new Set(text.links))
    expect(html.links.length).toBeGreaterThan(0)
  })
})
