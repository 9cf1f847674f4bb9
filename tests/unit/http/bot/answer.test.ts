import { expect, test } from 'vitest'
import { answerLines, type Done } from '../../../../src/http/bot/answer.ts'

const BRIDGES = { id: 'cau-duong', name: 'Cầu đường' }
const DAILY = { cadence: 'daily', at: '07:00', weekday: 1 } as const
const CLINICS = { id: 'tram-y-te', name: 'Trạm y tế xã' }

test.each<[Done, string[]]>([
  [
    { kind: 'which', topics: [BRIDGES, CLINICS] },
    [
      'Bạn muốn theo dõi chủ đề nào?',
      'Các chủ đề:',
      '• Cầu đường: /theo cau-duong',
      '• Trạm y tế xã: /theo tram-y-te',
    ],
  ],
  [
    { kind: 'unknown', wanted: 'đường', nearest: [BRIDGES], topics: [BRIDGES, CLINICS] },
    ['Không có chủ đề “đường”.', 'Có phải bạn muốn:', '• Cầu đường: /theo cau-duong'],
  ],
  [
    { kind: 'unknown', wanted: 'bóng đá', nearest: [], topics: [CLINICS] },
    ['Không có chủ đề “bóng đá”.', 'Các chủ đề:', '• Trạm y tế xã: /theo tram-y-te'],
  ],
  [
    { kind: 'followed', name: 'Cầu đường', isNew: true, isResumed: false, schedule: DAILY },
    [
      'Từ bây giờ bạn sẽ nhận tin mới về Cầu đường.',
      'Tin được gửi mỗi ngày một lần, lúc 07:00.',
      expect.stringMatching(/^Khi nhắn \/theo .* bạn đồng ý .* ngừng hoặc xóa mọi dữ liệu bất cứ lúc nào\.$/),
      'Nhắn /ngung để ngừng nhận tin.',
    ],
  ],
  [
    { kind: 'followed', name: 'Cầu đường', isNew: false, isResumed: false, schedule: DAILY },
    ['Bạn đang theo dõi Cầu đường rồi.', 'Nhắn /ngung để ngừng nhận tin.'],
  ],
  [
    { kind: 'followed', name: 'Cầu đường', isNew: false, isResumed: true, schedule: DAILY },
    [
      'Bạn đang theo dõi Cầu đường rồi.',
      'Trước đây bạn tạm dừng gửi; từ bây giờ tin lại được gửi.',
      'Tin được gửi mỗi ngày một lần, lúc 07:00.',
      'Nhắn /ngung để ngừng nhận tin.',
    ],
  ],
  [
    { kind: 'not_followed', wanted: 'lũ' },
    ['Bạn không theo dõi chủ đề “lũ”.', 'Nhắn /ngung để ngừng nhận tin.'],
  ],
  [
    { kind: 'stopped', name: null },
    ['Đã ngừng: bạn sẽ không nhận thêm tin nào. Muốn nhận lại, hãy nhắn /theo kèm một chủ đề.'],
  ],
  [{ kind: 'stopped', name: 'Cầu đường' }, ['Đã thôi theo dõi Cầu đường.']],
  [
    { kind: 'status', topics: [], isPaused: false, schedule: DAILY },
    ['Bạn không theo dõi chủ đề nào. Nhắn /theo để xem các chủ đề.'],
  ],
  [
    { kind: 'status', topics: ['Cầu đường'], isPaused: false, schedule: DAILY },
    ['Bạn đang theo dõi:', '• Cầu đường', 'Tin được gửi mỗi ngày một lần, lúc 07:00.'],
  ],
  [
    { kind: 'status', topics: ['Cầu đường', 'Trạm y tế xã'], isPaused: true, schedule: DAILY },
    ['Bạn đang theo dõi:', '• Cầu đường', '• Trạm y tế xã', 'Đang tạm dừng gửi.'],
  ],
])('%j', (done, lines) => {
  expect(answerLines(done, 'vi')).toEqual(lines)
})

test.each([
  ['immediate', 'Tin được gửi ngay khi có.', 'News is sent as soon as it comes in.'],
  ['hourly', 'Tin được gửi mỗi giờ một lần.', 'News is sent once an hour.'],
  ['daily', 'Tin được gửi mỗi ngày một lần, lúc 18:30.', 'News is sent once a day at 18:30.'],
  ['weekly', 'Tin được gửi vào Chủ nhật hằng tuần, lúc 18:30.', 'News is sent every Sunday at 18:30.'],
] as const)('when news leaves is said: %s', (cadence, vi, en) => {
  const schedule = { cadence, at: '18:30', weekday: 7 }
  const done: Done = { kind: 'status', topics: ['A'], isPaused: false, schedule }
  expect(answerLines(done, 'vi').at(-1)).toBe(vi)
  expect(answerLines(done, 'en').at(-1)).toBe(en)
})

test('help names the commands of its language and what they agree to', () => {
  const text = answerLines({ kind: 'help', topics: [BRIDGES] }, 'en').join('\n')
  for (const said of ['/follow <topic>', '/stop', '/status', 'you agree', '• Cầu đường: /follow cau-duong'])
    expect(text).toContain(said)
  expect(text).not.toContain('/theo')
})

test('who has shown no language is helped in both, topics listed once', () => {
  const text = answerLines({ kind: 'help', topics: [BRIDGES] }, null).join('\n')
  for (const said of ['/theo <chủ đề>', 'bạn đồng ý', '/follow <topic>', 'you agree'])
    expect(text).toContain(said)
  expect(text.match(/cau-duong/g)).toHaveLength(1)
})

const many = Array.from({ length: 70 }, (_, n) => ({
  id: `chu-de-${n}`.padEnd(60, 'x'),
  name: 'ậ'.repeat(200),
}))

test.each<[Done]>([
  [{ kind: 'help', topics: many }],
  [{ kind: 'which', topics: many }],
  [{ kind: 'unknown', wanted: 'x'.repeat(300), nearest: many.slice(0, 3), topics: many }],
  [{ kind: 'status', topics: many.map(({ name }) => name), isPaused: true, schedule: DAILY }],
])('an answer leaves room for links in the smallest chat, and says how many more: %#', (done) => {
  const text = answerLines(done, done.kind === 'help' ? null : 'vi').join('\n')
  expect(text.length).toBeLessThan(1_750)
  if (done.kind !== 'unknown') expect(text).toMatch(/\n• và \d\d chủ đề nữa/)
})
