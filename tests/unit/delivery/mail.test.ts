import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { composeMail, rawMail } from '../../../src/delivery/channels/email/mail.ts'
import {
  type ConfirmationMessage,
  MAX_ITEMS,
  type Message,
  type NoticeMessage,
} from '../../../src/delivery/message.ts'
import { DATE, digest, item } from './messages.ts'

const FROM = { name: 'Bản tin', address: 'tin@tin.vn' }
const rawOf = (message: Message) => rawMail(composeMail(message, 'ban.doc@thu.vn', FROM))
const read = async (message: Message) => PostalMime.parse(await rawOf(message))
const header = (mail: Email, name: string) => mail.headers.find((h) => h.key === name)?.value

const confirmation: ConfirmationMessage = {
  kind: 'confirmation',
  isMove: false,
  id: 'c0-00ff',
  locale: 'vi',
  base: 'https://tin.vn',
  timeZone: 'Asia/Ho_Chi_Minh',
  date: DATE,
  topics: ['Hợp tác xã', 'Đất đai'],
  expiresAt: DATE + 86_400_000,
  links: { confirm: 'https://tin.vn/subscriptions/confirm?token=confirm.x' },
}

describe('a digest as an independent parser reads it', () => {
  const message = digest([item(1), item(2, { author: null, published: null, lead: '', url: null })])

  test('who, to whom, about what, when', async () => {
    const mail = await read(message)
    expect(mail.from).toMatchObject({ name: 'Bản tin', address: 'tin@tin.vn' })
    expect(mail.to).toMatchObject([{ address: 'ban.doc@thu.vn' }])
    expect(mail.subject).toBe('2 tin mới về Hợp tác xã')
    expect(mail.date).toBe('2026-11-24T00:00:05.000Z')
    expect(mail.messageId).toBe('<d0-00ff00ff00ff00ff@tin.vn>')
    expect(mail.attachments).toEqual([])
  })

  test('one click unsubscribes (RFC 8058), and machines are told that a machine wrote (RFC 3834)', async () => {
    const mail = await read(message)
    expect(header(mail, 'list-unsubscribe')).toBe('<https://tin.vn/unsubscribe?token=unsubscribe.x>')
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail, 'list-id')).toBe('<digest.tin.vn>')
    expect(header(mail, 'auto-submitted')).toBe('auto-generated')
  })

  test('the plain text, whole', async () => {
    expect((await read(message)).text?.trim()).toBe(
      `2 tin mới về Hợp tác xã

1. Tin số 1: vốn cho hợp tác xã
   Báo Phố · 06:30 24/11/2026 · Hà My
   Nhiều hợp tác xã được vay.
   Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề
   https://baopho.vn/tin-1

2. Tin số 2: vốn cho hợp tác xã
   Báo Phố
   Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề

--

Bạn nhận được thư này vì đã dùng địa chỉ này đăng ký nhận tin từ Bản tin.
Xem toàn bộ bản tin này: https://tin.vn/digests/d0-00ff00ff00ff00ff?token=digest.x&lang=vi
Thay đổi cài đặt nhận tin: https://tin.vn/subscriptions/manage?token=manage.x&lang=vi
Ngừng nhận tin: https://tin.vn/unsubscribe?token=unsubscribe.x&lang=vi
Quyền riêng tư: https://tin.vn/privacy?lang=vi`.replace('--\n\n', '--\n'),
    )
  })

  test('the plain text leaves the words of a paper as they are, whatever was found in them', async () => {
    const { text = '' } = await read(
      digest([
        item(
          1,
          { lead: 'Nhiều đoạn đường bị chia cắt.' },
          {
            evidence: [
              { field: 'lead', start: 11, end: 16, text: 'đường', branch: 'đường' },
              {
                field: 'body',
                start: 340,
                end: 344,
                text: 'ngập',
                branch: 'ngập',
                excerpt: { text: 'Nước ngập sâu nửa mét.', start: 5, end: 9 },
              },
            ],
          },
        ),
      ]),
    )
    expect(text).toContain('\n   Nhiều đoạn đường bị chia cắt.\n')
    expect(text).toContain('Nước ngập sâu nửa mét.\n')
  })

  test('HTML and plain text name the same articles, reasons and links, in one order', async () => {
    const items = Array.from({ length: MAX_ITEMS }, (_, i) => item(i + 1))
    const mail = await read(digest(items, { more: 7 }))
    const html = (mail.html ?? '').replace(/<\/?span[^>]*>/g, '').replaceAll('&amp;', '&')
    const numbers = (text: string) =>
      [...text.matchAll(/Tin số (\d+): vốn/g)].map((found) => Number(found[1]))
    expect(numbers(mail.text ?? '')).toEqual(items.map((_, i) => i + 1))
    expect(numbers(html)).toEqual(items.map((_, i) => i + 1))
    for (const text of [mail.text ?? '', html]) {
      expect(text).toContain('57 tin mới về Hợp tác xã')
      expect(text).toContain('và 7 tin nữa')
      expect(text.split('trong tiêu đề')).toHaveLength(MAX_ITEMS + 1)
      for (const link of Object.values(digest([]).links)) expect(text).toContain(link)
      for (let i = 1; i <= MAX_ITEMS; i += 1) expect(text).toContain(`https://baopho.vn/tin-${i}`)
    }
    expect(mail.subject).toBe('57 tin mới về Hợp tác xã')
  })

  test('found words are marked, and nothing comes from another host', async () => {
    const { html = '' } = await read(message)
    expect(html).toMatch(/Tin số 1: <span [^>]*background-color[^>]*>vốn<\/span> cho hợp tác xã/)
    expect(html).not.toMatch(/<(?:img|script|link|iframe)|url\(|@import/i)
  })

  test('more than Gmail shows of a mail is counted and linked, in both parts', async () => {
    const long = { lead: '&ậ'.repeat(500), title: 'Tin dài <kỳ họp>' }
    const items = Array.from({ length: MAX_ITEMS }, (_, i) =>
      item(i + 1, { ...long, url: `https://baopho.vn/bai-${i + 1}-het` }),
    )
    const { html = '', text = '', subject } = await read(digest(items, { more: 7 }))
    expect(Buffer.byteLength(html)).toBeLessThan(102_000)
    const shown = (part: string) => new Set(part.match(/\/bai-\d+-het/g)).size
    expect(shown(html)).toBe(shown(text))
    expect(shown(text)).toBeGreaterThan(15)
    for (const part of [html, text]) expect(part).toContain(`và ${57 - shown(text)} tin nữa`)
    expect(subject).toBe('57 tin mới về Hợp tác xã')
    for (const link of Object.values(digest([]).links)) expect(html).toContain(link)
  })

  test('in English, of several topics', async () => {
    const topics = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]
    const mail = await read(digest([item(1), item(2)], { locale: 'en', topics }))
    expect(mail.subject).toBe('2 new stories on 2 topics you follow')
    expect(mail.text?.startsWith('2 new stories on 2 topics you follow\nA · B\n\n1. ')).toBe(true)
    expect(mail.html).toContain('>A · B</p>')
    expect(mail.text).toContain('Why this is here: Hợp tác xã — “vốn” in the title')
    expect(mail.html).toContain('<html lang="en">')
  })

  test.each(['vi', 'en'] as const)('in %s, whatever opens in a browser opens in it', async (locale) => {
    const { links } = digest([])
    const mail = await read(digest([item(1)], { locale, more: 7 }))
    const html = (mail.html ?? '').replaceAll('&amp;', '&')
    const ours = /https:\/\/tin\.vn[^\s"]*/g
    const pages = [...Object.values(links).map((link) => `${link}&lang=`), 'https://tin.vn/privacy?lang=']
    for (const part of [mail.text ?? '', html])
      expect(new Set(part.match(ours))).toEqual(new Set(pages.map((page) => page + locale)))
    expect(header(mail, 'list-unsubscribe')).toBe(`<${links.unsubscribe}>`)
  })

  test('in English, what is Vietnamese is read as such: titles, quotations, names', async () => {
    const { html = '' } = await read(digest([item(1)], { locale: 'en' }))
    const spoken = [...html.matchAll(/<(?:h2|p|span)[^>]* lang="vi"[^>]*>(.*?)<\/(?:h2|p|span)>/g)]
    expect(spoken.map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''))).toEqual([
      'Hợp tác xã',
      'Tin số 1: vốn',
      'Báo Phố',
      'Hà My',
      'Nhiều hợp tác xã được vay.',
      'Hợp tác xã',
      'vốn',
      'Bản tin',
    ])
  })

  test('quotes no more of an article than pages do, in both parts', async () => {
    const lead = 'Xã viên được vay vốn mua máy. '.repeat(60).trim()
    const passage = { text: 'Vốn vay trả dần trong ba năm '.repeat(8), start: 0, end: 3 }
    const found = [1, 2].map((at) => ({
      field: 'body' as const,
      start: at * 900,
      end: at * 900 + 3,
      text: 'Vốn',
      branch: 'vốn',
      excerpt: passage,
    }))
    const { html = '', text = '' } = await read(digest([item(1, { lead }, { evidence: found })]))
    for (const part of [html.replaceAll(/<[^>]*>/g, ''), text]) {
      const quoted = part.match(/Xã viên được vay vốn mua máy|Vốn”? vay trả dần trong ba năm|vay trả dần/g)
      expect(quoted?.length).toBeGreaterThan(12)
      expect(quoted?.length).toBeLessThan(22)
    }
  })
})

test('a confirmation says what was asked for and until when, and has nothing to unsubscribe from', async () => {
  const mail = await read(confirmation)
  expect(mail.subject).toBe('Xác nhận đăng ký nhận tin')
  for (const text of [mail.text ?? '', mail.html ?? '']) {
    expect(text).toContain('Hợp tác xã')
    expect(text).toContain('Đất đai')
    expect(text).toContain('https://tin.vn/subscriptions/confirm?token=confirm.x')
    expect(text).toContain('07:00 ngày 25/11/2026')
  }
  expect(header(mail, 'auto-submitted')).toBe('auto-generated')
  expect(header(mail, 'list-unsubscribe')).toBeUndefined()
})

test.each([
  ['vi', 'Xác nhận chuyển địa chỉ nhận tin', 'ở địa chỉ này, thay cho địa chỉ cũ, về:'],
  ['en', 'Confirm your new address', 'to this address instead of the old one, about:'],
] as const)('who moves is not asked whether they subscribe (%s)', async (locale, subject, intro) => {
  const mail = await read({ ...confirmation, isMove: true, locale })
  expect(mail.subject).toBe(subject)
  for (const part of [mail.text ?? '', mail.html ?? '']) expect(part).toContain(intro)
})

test('a notice is its sentences and its links, in both parts', async () => {
  const notice: NoticeMessage = {
    kind: 'notice',
    about: 'link',
    id: 'n0-00ff',
    locale: 'vi',
    base: 'https://tin.vn',
    timeZone: 'Asia/Ho_Chi_Minh',
    date: DATE,
    subject: 'Liên kết mới tới trang của bạn',
    lines: ['Bạn vừa xin một liên kết mới.', 'Ai có <liên kết> này đều sửa được cài đặt.'],
    links: [{ label: 'Mở trang', url: 'https://tin.vn/subscriptions/manage?token=manage.x' }],
  }
  const mail = await read(notice)
  expect(mail.subject).toBe('Liên kết mới tới trang của bạn')
  expect(mail.text?.trim()).toBe(
    `Bạn vừa xin một liên kết mới.

Ai có <liên kết> này đều sửa được cài đặt.

Mở trang: https://tin.vn/subscriptions/manage?token=manage.x&lang=vi`,
  )
  expect(mail.html).toContain('Ai có &lt;liên kết&gt; này')
  expect(mail.html).toContain('href="https://tin.vn/subscriptions/manage?token=manage.x&amp;lang=vi"')
  expect(header(mail, 'list-unsubscribe')).toBeUndefined()
})

describe('whatever names and titles hold', () => {
  const nasty = [
    'a\r\nBcc: ai.do@khac.vn',
    'a\nSubject: khác',
    'a\r\n\r\n<script>alert(1)</script>',
    '=?utf-8?B?WA==?=',
    'chuông\u0007\u0000',
    'nửa \uD83D mặt',
    '<img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    '</title><script>alert(1)</script>',
    '\u202Engược',
    'x'.repeat(3_000),
    'ậ'.repeat(3_000),
  ]

  test.each(nasty)('%.40j makes no header, no markup and no long line', async (text) => {
    const topics = [{ id: 't', name: text }]
    const match = { topicName: text, evidence: [] }
    const article = { title: text, lead: `${text} x`, author: text, sourceName: text }
    const raw = await rawOf(digest([item(1, article, match)], { topics }))
    const mail = await PostalMime.parse(raw)
    const plain = await read(digest([item(1)]))
    expect(mail.headers.map((h) => h.key)).toEqual(plain.headers.map((h) => h.key))
    expect(mail.to).toMatchObject([{ address: 'ban.doc@thu.vn' }])
    expect(mail.bcc).toBeUndefined()
    expect(mail.html).not.toMatch(/<script|<img|<[^>]* on\w+=/i)
    for (const line of raw.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(998)
      expect(line).not.toMatch(/[\r\n]/)
    }
  })

  test.each(nasty)('%.40j in a confirmation', async (text) => {
    const mail = await read({ ...confirmation, topics: [text] })
    expect(mail.headers.map((h) => h.key)).toEqual((await read(confirmation)).headers.map((h) => h.key))
    expect(mail.html).not.toMatch(/<script|<img|<[^>]* on\w+=/i)
  })

  test('an address of an article cannot leave its attribute', async () => {
    const { html = '' } = await read(digest([item(1, { url: 'https://x.vn/"onclick="a()"><b>' })]))
    expect(html).not.toContain('"onclick')
    expect(html).not.toContain('<b>')
  })
})

test('every attempt has the same bytes; another delivery has others', async () => {
  const message = digest([item(1), item(2)])
  expect(await rawOf(message)).toBe(await rawOf(structuredClone(message)))
  expect(await rawOf({ ...message, id: 'd0-other' })).not.toBe(await rawOf(message))
})
