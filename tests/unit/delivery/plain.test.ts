import { describe, expect, test } from 'vitest'
import type { DigestMessage, NoticeMessage } from '../../../src/delivery/message.ts'
import { plainText } from '../../../src/delivery/plain.ts'
import { DATE, digest, item } from './messages.ts'

const LIMIT = 2_000
const END = [
  'Xem toàn bộ bản tin này: https://tin.vn/digests/d0-00ff00ff00ff00ff?token=digest.x&lang=vi',
  'Nhắn /ngung để ngừng nhận tin.',
].join('\n')

test('a digest says what came, where from, why, and how to stop', () => {
  expect(plainText(digest([item(1), item(2, { url: null, published: null })]), LIMIT)).toBe(
    [
      '2 tin mới khớp với chủ đề bạn theo dõi.',
      [
        '1. Tin số 1: vốn cho hợp tác xã',
        'Báo Phố · 06:30 24/11/2026',
        'Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề',
        'https://baopho.vn/tin-1',
      ].join('\n'),
      [
        '2. Tin số 2: vốn cho hợp tác xã',
        'Báo Phố',
        'Vì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề',
      ].join('\n'),
      END,
    ].join('\n\n'),
  )
})

test('an update says so, and what changed first', () => {
  const changes = [
    { kind: 'figure' as const, before: '30 hộ', after: '32 hộ' },
    { kind: 'date' as const, before: '', after: '25/11' },
  ]
  const update = { at: DATE, changes, toldAt: null }
  const text = plainText(digest([{ ...item(1), update }], { updates: 1 }), LIMIT)
  expect(text).toContain('1 tin cập nhật khớp')
  expect(text).toContain('\nCập nhật lúc 07:00 ngày 24/11/2026\nSố liệu: “30 hộ” → “32 hộ”\nVì sao')
})

describe('what does not fit is counted and linked', () => {
  const many = (count: number, more = 0): DigestMessage =>
    digest(
      Array.from({ length: count }, (_, n) => item(n + 1)),
      { more },
    )

  test.each([
    [5, 0, 2_000, 5, null],
    [50, 0, 2_000, 13, 37],
    [50, 20, 2_000, 13, 57],
    [50, 20, 4_096, 28, 42],
    [3, 7, 2_000, 3, 7],
  ])('%i items and %i more in %i characters: %i shown, %j left', (count, more, limit, shown, left) => {
    const text = plainText(many(count, more), limit) ?? ''
    expect(text.length).toBeLessThanOrEqual(limit)
    expect(text.match(/^\d+\. /gm)).toHaveLength(shown)
    expect(/^… và (\d+) tin nữa$/m.exec(text)?.[1] ?? null).toBe(left === null ? null : String(left))
    expect(text.endsWith(END)).toBe(true)
  })

  test.each(['x', 'ậ', '😀', 'từ '])(
    'names of 2,000 %j leave one item whole in the smallest message',
    (letter) => {
      const long = letter.repeat(2_000)
      const told = item(
        1,
        { title: long, sourceName: long, url: `https://bao.vn/${'x'.repeat(480)}` },
        { topicName: long },
      )
      const text = plainText(digest([told, told], { topics: [{ id: 't', name: long }] }), LIMIT) ?? ''
      expect(text.length).toBeLessThanOrEqual(LIMIT)
      expect(text.isWellFormed()).toBe(true)
      expect(text).toContain('\n\n1. ')
      expect(text.endsWith(END)).toBe(true)
    },
  )

  test('an address that is too long is left out, not cut', () => {
    const text = plainText(digest([item(1, { url: `https://bao.vn/${'x'.repeat(1_000)}` })]), LIMIT)
    expect(text).not.toContain('https://bao.vn')
  })
})

describe('other messages', () => {
  const base = {
    id: 's0-1',
    locale: 'vi',
    base: 'https://tin.vn',
    timeZone: 'Asia/Ho_Chi_Minh',
    date: DATE,
  } as const
  const notice = (lines: string[]): NoticeMessage => ({
    ...base,
    kind: 'notice',
    about: 'link',
    subject: 'Bản tin',
    lines,
    links: [{ label: 'Mở', url: 'https://tin.vn/x' }],
  })

  test('a notice is its lines and its links, or nothing where it does not fit', () => {
    expect(plainText(notice(['Chào bạn.', 'Hết.']), LIMIT)).toBe(
      'Chào bạn.\nHết.\nMở: https://tin.vn/x?lang=vi',
    )
    expect(plainText(notice(['x'.repeat(1_971)]), LIMIT)).toHaveLength(2_000)
    expect(plainText(notice(['x'.repeat(1_972)]), LIMIT)).toBeNull()
  })

  test('a confirmation is not sent to who has written', () => {
    const links = { confirm: 'https://tin.vn/c' }
    expect(
      plainText(
        { ...base, kind: 'confirmation', isMove: false, topics: ['a'], expiresAt: DATE, links },
        LIMIT,
      ),
    ).toBeNull()
  })
})
