import { describe, expect, test } from 'vitest'
import { payloadOf } from '../../../../src/delivery/channels/webpush/payload.ts'
import type { Message } from '../../../../src/delivery/message.ts'
import { DATE, digest, item } from '../messages.ts'

const size = (text: string) => new TextEncoder().encode(text).length

function shown(message: Message) {
  const payload = payloadOf(message) ?? ''
  expect(size(payload)).toBeLessThanOrEqual(3_992)
  return (JSON.parse(payload) as { notification: Record<string, string> }).notification
}

const base = { locale: 'vi', base: 'https://tin.vn', timeZone: 'Asia/Ho_Chi_Minh', date: DATE } as const

describe('a digest', () => {
  test('of one item says why it came, and leads to its page', () => {
    expect(JSON.parse(payloadOf(digest([item(1)])) ?? '')).toEqual({
      web_push: 8030,
      notification: {
        title: '1 tin mới về Hợp tác xã',
        body: '• Tin số 1: vốn cho hợp tác xã (Báo Phố)\nVì sao có tin này: Hợp tác xã — “vốn” trong tiêu đề',
        navigate: 'https://tin.vn/digests/d0-00ff00ff00ff00ff?token=digest.x&lang=vi',
        lang: 'vi',
        tag: 'd0-00ff00ff00ff00ff',
      },
    })
  })

  test('of several topics has a line an item, and counts what stands on its page alone', () => {
    const topics = [
      { id: 'htx', name: 'Hợp tác xã' },
      { id: 'von', name: 'Vốn vay' },
    ]
    expect(shown(digest([item(1), item(2)], { topics, more: 3, updates: 1 }))).toMatchObject({
      title: '4 tin mới, 1 tin cập nhật về 2 chủ đề bạn theo dõi',
      body: [
        '• Tin số 1: vốn cho hợp tác xã (Báo Phố)',
        '• Tin số 2: vốn cho hợp tác xã (Báo Phố)',
        'và 3 tin nữa',
      ].join('\n'),
    })
  })

  test.each([
    ['short', 'Tin ngắn'],
    ['long', 'Được vay vốn ưu đãi. '.repeat(9)],
    ['far too long', 'ậ'.repeat(3_000)],
    ['of quotation marks', '"'.repeat(3_000)],
    ['of faces', '😀'.repeat(3_000)],
  ])('of fifty titles that are %s shows those that fit, and counts the others', (_, title) => {
    const message = digest(
      Array.from({ length: 50 }, (_value, i) => item(i + 1, { title })),
      { more: 7 },
    )
    const { body = '' } = shown(message)
    const lines = body.split('\n')
    const left = Number(/^và (\d+) tin nữa$/.exec(lines.at(-1) ?? '')?.[1])
    expect(lines.length - 1).toBeGreaterThan(2)
    expect(lines.length - 1 + left).toBe(57)
    expect(body.isWellFormed()).toBe(true)
  })
})

test('a confirmation names what is asked for, and leads to the button', () => {
  const links = { confirm: 'https://tin.vn/subscriptions/confirm?token=confirm.x' }
  const message = {
    ...base,
    kind: 'confirmation',
    isMove: false,
    id: 's0-1',
    expiresAt: DATE + 86_400_000,
    links,
  } as const
  expect(shown({ ...message, topics: ['Hợp tác xã'] })).toEqual({
    title: 'Xác nhận đăng ký nhận tin',
    body: [
      'Trình duyệt này vừa được đăng ký nhận tin về:',
      '• Hợp tác xã',
      'Bấm vào đây để xem và xác nhận. Nếu không phải bạn, cứ bỏ qua thông báo này.',
    ].join('\n'),
    navigate: 'https://tin.vn/subscriptions/confirm?token=confirm.x&lang=vi',
    lang: 'vi',
    tag: 's0-1',
  })
  const many = shown({ ...message, topics: Array.from({ length: 100 }, () => 'ậ'.repeat(300)) })
  expect(many.body).toContain('\n…\nBấm vào đây')
})

describe('a notice', () => {
  const message = {
    ...base,
    kind: 'notice',
    about: 'link',
    id: 's0-2',
    subject: 'Liên kết mới',
    lines: ['Bạn vừa xin một liên kết mới.'],
    links: [
      { label: 'Trang của bạn', url: 'https://tin.vn/a' },
      { label: 'Ngừng nhận tin', url: 'https://tin.vn/b' },
    ],
  } as const

  test('leads to its first link, and names the others', () => {
    const { lines, links, ...rest } = message
    expect(shown({ ...rest, lines: [...lines], links: [...links] })).toMatchObject({
      body: 'Bạn vừa xin một liên kết mới.\nNgừng nhận tin: https://tin.vn/b?lang=vi',
      navigate: 'https://tin.vn/a?lang=vi',
    })
  })

  test('that does not fit is none', () => {
    const { links, ...rest } = message
    expect(payloadOf({ ...rest, lines: ['ậ'.repeat(1_400)], links: [...links] })).toBeNull()
  })
})
