import { expect, test } from 'vitest'
import { answerLines, type Done } from '../../../../src/http/bot/answer.ts'

const BRIDGES = { id: 'cau-duong', name: 'Cầu đường' }
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
    { kind: 'followed', name: 'Cầu đường', isNew: true },
    [
      'Từ bây giờ bạn sẽ nhận tin mới về Cầu đường.',
      expect.stringMatching(/^Khi nhắn \/theo .* bạn đồng ý .* ngừng hoặc xóa mọi dữ liệu bất cứ lúc nào\.$/),
      'Nhắn /ngung để ngừng nhận tin.',
    ],
  ],
  [
    { kind: 'followed', name: 'Cầu đường', isNew: false },
    ['Bạn đang theo dõi Cầu đường rồi.', 'Nhắn /ngung để ngừng nhận tin.'],
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
  [{ kind: 'status', topics: [], isPaused: false }, ['Bạn chưa theo dõi chủ đề nào.']],
  [
    { kind: 'status', topics: ['Cầu đường', 'Trạm y tế xã'], isPaused: true },
    ['Bạn đang theo dõi:', '• Cầu đường', '• Trạm y tế xã', 'Đang tạm dừng gửi.'],
  ],
])('%j', (done, lines) => {
  expect(answerLines(done, 'vi')).toEqual(lines)
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
  [{ kind: 'status', topics: many.map(({ name }) => name), isPaused: true }],
])('an answer leaves room for links in the smallest chat, and says how many more: %#', (done) => {
  const text = answerLines(done, done.kind === 'help' ? null : 'vi').join('\n')
  expect(text.length).toBeLessThan(1_750)
  if (done.kind !== 'unknown') expect(text).toMatch(/\n• và \d\d chủ đề nữa/)
})
