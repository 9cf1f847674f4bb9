import { describe, expect, test } from 'vitest'
import { isSame } from '../../../../src/articles/stories/same.ts'
import type { StoryText } from '../../../../src/articles/stories/sketch.ts'
import { HOUR, MORNING, sketch } from './told.ts'

type Text = Partial<StoryText> & Pick<StoryText, 'title'>

const FIRE = {
  title: 'Cháy xưởng gỗ ở xã Hữu Bằng, 3 người bị thương',
  lead: 'Đêm 18/11, lửa bùng lên tại xưởng gỗ của ông Phan Huy Thắng, xã Hữu Bằng, khiến 3 người bị thương.',
  body:
    'Khoảng 23 giờ, người dân thấy khói bốc lên từ xưởng rộng 1.000 m2. Công an điều 8 xe chữa cháy và 50 chiến sĩ đến hiện ' +
    'trường. Đến 1 giờ 30 phút, đám cháy được khống chế. Thiệt hại ước tính 4,2 tỷ đồng.',
}
const inPaper = (source: string, text: Text, after = 2): Text => ({
  source,
  published: MORNING + after * HOUR,
  ...text,
})
const why = (a: Text, b: Text) => {
  const { same, why } = isSame(sketch(a), sketch(b))
  return same ? why : `not: ${why}`
}

describe('one piece of news', () => {
  test.each<[string, Text, Text, string]>([
    ['as another paper reprints it', FIRE, inPaper('b', FIRE), 'copy'],
    ['cut', FIRE, inPaper('b', { ...FIRE, body: `${FIRE.body?.split('. ')[0]}. Theo TTXVN` }), 'copy'],
    [
      'under another title and first paragraph',
      FIRE,
      inPaper('b', {
        title: 'Hà Nội: Lửa thiêu xưởng gỗ trong đêm',
        lead: 'Một vụ cháy lớn vừa xảy ra.',
        body: `${FIRE.lead} ${FIRE.body}`,
      }),
      'copy',
    ],
    [
      'in NFD',
      FIRE,
      inPaper('b', {
        title: FIRE.title.normalize('NFD'),
        lead: FIRE.lead?.normalize('NFD'),
        body: FIRE.body?.normalize('NFD'),
      }),
      'copy',
    ],
    [
      'in its own words',
      FIRE,
      inPaper('b', {
        title: 'Ba người bị bỏng trong vụ hỏa hoạn lúc nửa đêm',
        lead: 'Tám xe chữa cháy được huy động tới xưởng gỗ ở Hữu Bằng đêm 18/11. Xưởng rộng 1.000 m2, chủ là ông Phan Huy Thắng.',
      }),
      'report',
    ],
    [
      'as the title of a list page',
      FIRE,
      inPaper('b', { title: 'Cháy lớn ở xưởng gỗ xã Hữu Bằng, ba người bị thương' }),
      'report',
    ],
    [
      'without marks',
      FIRE,
      inPaper('b', { title: 'Chay xuong go o xa Huu Bang, 3 nguoi bi thuong' }),
      'report',
    ],
    [
      'under the same title in short feeds',
      { title: 'Thông xe cầu vượt sông Châu Giang' },
      { title: 'Thông xe cầu vượt sông Châu Giang', source: 'b' },
      'report',
    ],
  ])('%s', (_, a, b, reason) => {
    expect(why(a, b)).toBe(reason)
    expect(why(b, a)).toBe(reason)
  })
})

const CONGRESS = (commune: string, count: string): Text => ({
  title: `Đảng bộ xã ${commune} đại hội lần thứ nhất, nhiệm kỳ 2025 - 2030`,
  lead: `Ngày 18/11, Đảng bộ xã ${commune} tổ chức Đại hội đại biểu lần thứ nhất với ${count} đại biểu tham dự.`,
  body: 'Đại hội đề ra 18 chỉ tiêu, 3 khâu đột phá. Ban Chấp hành gồm 27 đồng chí được công bố tại đại hội.',
})
const DECREE = (number: string): Text => ({
  title: 'Tỉnh ủy ban hành nghị quyết về phát triển kinh tế',
  lead: `Ban Thường vụ Tỉnh ủy vừa ban hành Nghị quyết số ${number} về phát triển kinh tế đến năm 2030.`,
  documents: [number.toLowerCase().replaceAll('/', '-')],
})

describe('never one piece of news', () => {
  test.each<[string, Text, Text, string]>([
    [
      'two communes in one template',
      CONGRESS('Tân Lập', '180'),
      inPaper('b', CONGRESS('Minh Châu', '180')),
      'not: names tân lập',
    ],
    ['two documents', DECREE('21-NQ/TU'), inPaper('b', DECREE('22-NQ/TU')), 'not: documents'],
    [
      'other counts',
      { title: 'Mưa lũ ở Đắk Lắk: 14 người chết', lead: 'Mưa lũ ở tỉnh Đắk Lắk đã làm 14 người chết.' },
      inPaper('b', {
        title: 'Mưa lũ ở Đắk Lắk: 63 người chết',
        lead: 'Mưa lũ ở tỉnh Đắk Lắk đã làm 63 người chết.',
      }),
      'not: figures of nguoi',
    ],
    [
      'two quarters',
      { title: 'GRDP quý II của tỉnh tăng cao so với cùng kỳ' },
      inPaper('b', { title: 'GRDP quý III của tỉnh tăng cao so với cùng kỳ' }),
      'not: figures of #qui',
    ],
    [
      'two days',
      {
        title: 'Chủ tịch tỉnh tiếp công dân định kỳ',
        lead: 'Sáng 17/11, Chủ tịch UBND tỉnh tiếp công dân định kỳ.',
      },
      inPaper('b', {
        title: 'Chủ tịch tỉnh tiếp công dân định kỳ',
        lead: 'Sáng 18/11, Chủ tịch UBND tỉnh tiếp công dân định kỳ.',
      }),
      'not: days',
    ],
    [
      'the beginning and the end of a trial',
      { title: 'Xét xử nhóm lừa bán đất nền ở Văn Lâm' },
      inPaper('b', { title: 'Tuyên án nhóm lừa bán đất nền ở Văn Lâm' }),
      'not: steps 3 / 4',
    ],
    ['two days of a column', { title: 'Tin vắn' }, inPaper('b', { title: 'Tin vắn' }, 24), 'not: column'],
    [
      'gold on two days',
      { title: 'Giá vàng hôm nay 19/11', lead: 'Vàng miếng giao dịch ở mức 148 triệu đồng/lượng.' },
      inPaper(
        'b',
        { title: 'Giá vàng hôm nay 20/11', lead: 'Vàng miếng giao dịch ở mức 149 triệu đồng/lượng.' },
        24,
      ),
      'not: column',
    ],
    [
      'two articles of a paper under one title',
      { title: 'Thông xe cầu vượt sông Châu Giang' },
      { title: 'Thông xe cầu vượt sông Châu Giang', published: MORNING + HOUR },
      'not: of one source',
    ],
    [
      'the same words a week later',
      { title: 'Ra quân dọn vệ sinh môi trường' },
      inPaper('b', { title: 'Ra quân dọn vệ sinh môi trường' }, 168),
      'not: unlike',
    ],
    ['two words', { title: 'Cầu mới' }, inPaper('b', { title: 'Cầu mới' }), 'not: unlike'],
    ['other news', FIRE, inPaper('b', CONGRESS('Hữu Bằng', '120')), 'not: unlike'],
  ])('%s', (_, a, b, reason) => {
    expect(
      why(a, b)
        .normalize('NFC')
        .startsWith(reason.normalize('NFC').split(' tân')[0] ?? reason),
    ).toBe(true)
    expect(why(b, a).startsWith('not: ')).toBe(true)
  })
})
