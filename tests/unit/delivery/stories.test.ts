import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { composeMail, rawMail } from '../../../src/delivery/channels/email/mail.ts'
import { digestEvent } from '../../../src/delivery/channels/webhook/body.ts'
import { plainText } from '../../../src/delivery/plain.ts'
import type { Change, Item, OtherArticle, ShownChange } from '../../../src/events.ts'
import { changeSentence, namedAlso } from '../../../src/web/messages/stories.ts'
import { DATE, digest, item } from './messages.ts'

const mailOf = async (items: Item[], rest: Parameters<typeof digest>[1] = {}) =>
  PostalMime.parse(
    await rawMail(
      composeMail(digest(items, rest), 'ban.doc@thu.vn', { name: 'Bản tin', address: 'tin@tin.vn' }),
    ),
  )

const other = (paper: string, more: Partial<OtherArticle> = {}): OtherArticle => ({
  id: `${paper}.2026-11-24.0.1`,
  source: paper,
  sourceName: `Báo ${paper}`,
  url: `https://${paper}.vn/1`,
  title: `Hợp tác xã được vay vốn (${paper})`,
  ...more,
})

const CHANGES: Change[] = [
  { kind: 'figure', before: '30 tỷ đồng', after: '32 tỷ đồng' },
  { kind: 'document', before: '', after: '15-NQ/TU' },
]

const updated = (toldAt: number | null): Item => ({
  ...item(1),
  also: [other('An'), other('Binh', { url: null })],
  update: { at: DATE - 3_600_000, changes: CHANGES, toldAt },
})

test('an update of what was told, in plain text, whole', async () => {
  const mail = await mailOf([updated(DATE - 3 * 86_400_000), item(2)], { updates: 1 })
  expect(mail.subject).toBe('1 tin mới, 1 tin cập nhật về Hợp tác xã')
  expect(mail.text?.split('\n--')[0]?.trim()).toBe(`1 tin mới, 1 tin cập nhật về Hợp tác xã

1. Tin số 1: vốn cho hợp tác xã
   Báo Phố · 06:30 24/11/2026 · Hà My
   Cập nhật lúc 06:00 ngày 24/11/2026 cho tin đã gửi ngày 21/11/2026
   • Số liệu: “30 tỷ đồng” → “32 tỷ đồng”
   • Văn bản: thêm “15-NQ/TU”
   Nhiều hợp tác xã được vay.
   Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề
   https://baopho.vn/tin-1
   Cũng trên:
   • Báo An: https://An.vn/1
   • Báo Binh

2. Tin số 2: vốn cho hợp tác xã
   Báo Phố · 06:30 24/11/2026 · Hà My
   Nhiều hợp tác xã được vay.
   Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề
   https://baopho.vn/tin-2`)
})

test('the HTML part says the same', async () => {
  const { html = '' } = await mailOf([updated(DATE - 3 * 86_400_000)], { updates: 1 })
  expect(html).toContain('<strong>Cập nhật lúc 06:00 ngày 24/11/2026 cho tin đã gửi ngày 21/11/2026</strong>')
  expect(html).toContain('Số liệu: “30 tỷ đồng” → “32 tỷ đồng”')
  expect(html).toMatch(
    /Cũng trên: <span lang="vi"><a [^>]*href="https:\/\/An\.vn\/1">Báo An<\/a><\/span>, <span lang="vi">Báo Binh<\/span><\/p>/,
  )
})

test.each([
  ['vi', 1, 1, '1 tin cập nhật về Hợp tác xã', '1 tin cập nhật khớp với chủ đề bạn theo dõi.'],
  ['vi', 2, 0, '2 tin mới về Hợp tác xã', '2 tin mới khớp với chủ đề bạn theo dõi.'],
  ['en', 1, 0, '1 new story on Hợp tác xã', '1 new story matches the topics you follow.'],
  ['en', 1, 1, '1 update on Hợp tác xã', '1 update matches the topics you follow.'],
  ['en', 4, 2, '2 new stories and 2 updates on Hợp tác xã', '2 new stories and 2 updates match the topics'],
] as const)('in %s, of %d entries %d updates: %s', async (locale, count, updates, subject, intro) => {
  const items = Array.from({ length: count }, (_, n) => item(n))
  const mail = await mailOf(items, { locale, updates })
  expect(mail.subject).toBe(subject)
  expect(mail.text?.startsWith(`${subject}\n\n1. `)).toBe(true)
  const named = locale === 'vi' ? 'Hợp tác xã' : '<span lang="vi">Hợp tác xã</span>'
  expect(mail.html).toContain(`>${subject.replace('Hợp tác xã', named)}</h1>`)
  expect(plainText(digest(items, { locale, updates }), 4_096)?.startsWith(intro)).toBe(true)
})

test('an update that the reader was never told of only says when', async () => {
  const { text } = await mailOf([updated(null)], { locale: 'en', updates: 1 })
  expect(text).toContain('   Updated on 24/11/2026 at 06:00\n   • Figure: “30 tỷ đồng” → “32 tỷ đồng”')
  expect(text).toContain('   Also in:\n   • Báo An')
})

test('what another article says is named as its own, and nothing of it is marked in this one', async () => {
  const of = { id: 'an.2026-11-24.0.1', sourceName: 'Báo An' }
  const excerpt = { text: 'Hợp tác xã Tân Lập được vay', start: 24, end: 27 }
  const evidence = [
    { field: 'title' as const, start: 0, end: 3, text: 'Vay', branch: 'vay' },
    { field: 'body' as const, start: 90, end: 93, text: 'vay', branch: 'vay', excerpt },
  ]
  const base = item(1)
  const match = { topic: 'vay', topicName: 'Cho vay', score: 1, evidence, of }
  const { text, html } = await mailOf([{ ...base, matches: [...base.matches, match] }])
  expect(text).toContain('Vì sao có tin này: Cho vay — “vay” trong tiêu đề và nội dung bài (Báo An)')
  expect(html).not.toContain('Tân Lập')
  expect(html?.match(/<span [^>]*class="mark"/g)).toHaveLength(1)
})

describe('the papers that tell it too', () => {
  test.each<[string, OtherArticle[], string[], number]>([
    ['none', [], [], 0],
    ['one', [other('an')], ['Báo an'], 0],
    [
      'a second article of the entry’s own paper',
      [other('pho', { source: 'bp', title: 'Vay vốn' })],
      ['Báo pho (“Vay vốn”)'],
      0,
    ],
    [
      'two of one paper',
      [other('an', { title: 'Một' }), other('binh'), other('an', { title: 'Hai' })],
      ['Báo an (“Một”)', 'Báo binh', 'Báo an (“Hai”)'],
      0,
    ],
    [
      'ten',
      Array.from({ length: 10 }, (_, n) => other(`b${n}`)),
      ['Báo b0', 'Báo b1', 'Báo b2', 'Báo b3', 'Báo b4', 'Báo b5', 'Báo b6', 'Báo b7'],
      2,
    ],
  ])('%s', (_, also, names, more) => {
    const found = namedAlso({ source: 'bp' }, also)
    expect(found.named.map(({ name }) => name)).toEqual(names)
    expect(found.more).toBe(more)
  })
})

test.each<[ShownChange, string, string]>([
  [
    { kind: 'figure', before: '30 hộ', after: '32 hộ' },
    'Số liệu: “30 hộ” → “32 hộ”',
    'Figure: “30 hộ” → “32 hộ”',
  ],
  [
    { kind: 'name', before: '', after: 'Lê Văn An' },
    'Tên riêng: thêm “Lê Văn An”',
    'Name: added “Lê Văn An”',
  ],
  [{ kind: 'date', before: '20/11', after: '' }, 'Thời gian: bỏ “20/11”', 'Time: removed “20/11”'],
  [
    { kind: 'headline', before: 'Sẽ cấm', after: 'Không cấm' },
    'Tiêu đề: “Sẽ cấm” → “Không cấm”',
    'Headline: “Sẽ cấm” → “Không cấm”',
  ],
  [
    { kind: 'withdrawn', before: 'Sẽ cấm', after: '' },
    'Báo Phố đã gỡ bài này',
    'Báo Phố has taken this article down',
  ],
  [
    { kind: 'withdrawn', before: 'Sẽ cấm', after: '', of: 'Báo An' },
    'Báo An đã gỡ bài này',
    'Báo An has taken this article down',
  ],
  [
    { kind: 'withdrawn', before: '', after: 'Sẽ cấm' },
    'Báo Phố đã đăng lại bài này',
    'Báo Phố has put this article up again',
  ],
  [
    { kind: 'figure', before: '30 hộ', after: '32 hộ', of: 'Báo An' },
    'Số liệu (Báo An): “30 hộ” → “32 hộ”',
    'Figure (Báo An): “30 hộ” → “32 hộ”',
  ],
])('%j is said as “%s”', (change, vi, en) => {
  expect(changeSentence(change, 'Báo Phố', 'vi')).toBe(vi)
  expect(changeSentence(change, 'Báo Phố', 'en')).toBe(en)
})

test('the webhook’s event says the same', () => {
  const toldAt = DATE - 3 * 86_400_000
  const [entry] = digestEvent(digest([updated(toldAt)])).data.items
  expect(entry).toEqual({
    ...item(1),
    also: [other('An'), other('Binh', { url: null })],
    update: { at: '2026-11-23T23:00:05.000Z', changes: CHANGES, toldAt: '2026-11-21T00:00:05.000Z' },
  })
  expect(digestEvent(digest([updated(null)])).data.items[0]?.update?.toldAt).toBeNull()
})

test.each([
  'a\r\nBcc: ai.do@khac.vn',
  '<script>alert(1)</script>',
  '" onmouseover="alert(1)',
  'nửa \uD83D mặt',
])('%j as a change or a paper’s name makes no header and no markup', async (text) => {
  const also = [other('an', { sourceName: text, title: text, url: 'https://an.vn/"onclick="a()"><b>' })]
  const changes: Change[] = [{ kind: 'headline', before: text, after: text }]
  const mail = await mailOf([{ ...item(1), also, update: { at: DATE, changes, toldAt: null } }])
  const plain = await mailOf([item(1)])
  expect(mail.headers.map((h) => h.key)).toEqual(plain.headers.map((h) => h.key))
  expect(mail.html).not.toMatch(/<script|<[^>]* on\w+=/i)
  expect(mail.html).not.toContain('"onclick')
})
