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

const LOST = {
  title: 'Lật đò trên sông Cầu Mây ở xã Yên Hồ, 1 người chết, 2 người mất tích',
  lead: 'Sáng 19/11, chiếc đò chở 5 người bị lật trên sông Cầu Mây, xã Yên Hồ, làm 1 người chết, 2 người mất tích.',
}
const FOUND: Text = {
  title: 'Vụ lật đò trên sông Cầu Mây: Tìm thấy thêm một thi thể',
  lead: 'Đến chiều 19/11, lực lượng cứu hộ tìm thấy thêm một nạn nhân vụ lật đò ở xã Yên Hồ, nâng số người chết lên 2.',
}

describe('what goes on for a day', () => {
  test.each<[string, Text, Text, string]>([
    ['has newer tolls in another paper', LOST, inPaper('b', FOUND, 6), 'report'],
    ['and in the same paper', LOST, inPaper('a', FOUND, 6), 'report'],
    [
      'is another one where its tolls are others and nothing says that it goes on',
      LOST,
      inPaper(
        'b',
        { title: LOST.title.replace('1 người', '4 người'), lead: LOST.lead.replace('1 người', '4 người') },
        6,
      ),
      'not: figures of nguoi/chet',
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(why({ source: 'a', ...a }, b)).toBe(expected)
    expect(why(b, { source: 'a', ...a })).toBe(expected)
  })
})

const ROAD: Text = {
  title: 'Khởi công đường gom cao tốc qua xã Yên Hồ vào ngày 25/11',
  lead: 'Lễ khởi công đường gom cao tốc qua xã Yên Hồ sẽ diễn ra ngày 25/11, vốn 310 tỷ đồng, theo Ban quản lý dự án.',
}
const APPEAL: Text = {
  title: 'Phát động quyên góp giúp đồng bào vùng lũ',
  lead: 'Ủy ban Trung ương MTTQ Việt Nam phát động cán bộ, nhân dân cả nước quyên góp giúp đồng bào vùng lũ bị thiệt hại nặng.',
}

const BOILER: Text = {
  title: 'Nổ nồi hơi ở Công ty Giấy Đại Phát, hai thợ máy bị thương',
  lead: 'Sáng 19/11, nồi hơi của Công ty Giấy Đại Phát ở xã Yên Hồ phát nổ.',
}

describe('of one place or firm, in a line or two, other news', () => {
  test.each<[string, Text, Text, string]>([
    [
      'since it does two things on one afternoon',
      {
        title: 'Phường Lam Sơn tặng xe đạp cho học sinh',
        lead: 'Chiều 19/11, phường Lam Sơn tặng 20 xe đạp cho học sinh.',
      },
      inPaper('b', {
        title: 'Phường Lam Sơn tập huấn kỹ năng số',
        lead: 'Chiều 19/11, phường Lam Sơn tập huấn kỹ năng số cho tổ dân phố.',
      }),
      'not: unlike',
    ],
    [
      'as their titles alone say',
      { title: 'Xã Yên Hồ thi nấu cỗ' },
      inPaper('b', { title: 'Xã Yên Hồ sửa đê' }),
      'not: unlike',
    ],
    [
      'since somebody was arrested after it',
      BOILER,
      inPaper(
        'b',
        {
          title: 'Khởi tố phó giám đốc Công ty Giấy Đại Phát sau vụ nổ nồi hơi',
          lead: 'Công an tỉnh khởi tố phó giám đốc Công ty Giấy Đại Phát ở xã Yên Hồ sau vụ nổ nồi hơi sáng 19/11.',
        },
        10,
      ),
      'not: consequence',
    ],
    [
      'since it is known why',
      BOILER,
      inPaper(
        'b',
        {
          title: 'Nồi hơi phát nổ ở Công ty Giấy Đại Phát đã hết hạn kiểm định',
          lead: 'Nồi hơi phát nổ sáng 19/11 làm hai thợ máy ở Công ty Giấy Đại Phát bị thương đã hết hạn kiểm định.',
        },
        8,
      ),
      'not: consequence',
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(why(a, b)).toBe(expected)
    expect(why(b, a)).toBe(expected)
  })

  test('but what both tell in words of their own is one piece of news', () => {
    const reprinted = inPaper('b', {
      title: 'Hai thợ máy bị thương vì nồi hơi phát nổ',
      lead: 'Vụ nổ xảy ra sáng 19/11 ở Công ty Giấy Đại Phát, xã Yên Hồ.',
    })
    expect(why(BOILER, reprinted)).toBe('report')
  })
})

describe('in nearly the same words other news', () => {
  test.each<[string, Text, Text, string]>([
    [
      'since it was put off',
      ROAD,
      inPaper('b', {
        title: 'Đường gom cao tốc qua xã Yên Hồ lùi ngày khởi công',
        lead: 'Đường gom cao tốc qua xã Yên Hồ sẽ khởi công ngày 10/12 thay vì ngày 25/11 do chưa xong mặt bằng, theo Ban quản lý dự án.',
      }),
      'not: turn',
    ],
    [
      'since a province does what the country was asked to do',
      APPEAL,
      inPaper('b', {
        title: 'Phát động quyên góp giúp đồng bào vùng lũ',
        lead: 'Ủy ban MTTQ tỉnh phát động cán bộ, nhân dân quyên góp giúp đồng bào vùng lũ bị thiệt hại nặng.',
      }),
      'not: country and part',
    ],
    [
      'since nobody died',
      LOST,
      inPaper('b', {
        title: 'Lật đò trên sông Cầu Mây ở xã Yên Hồ: Không có thiệt hại về người',
        lead: 'Sáng 19/11, chiếc đò chở 5 người bị lật trên sông Cầu Mây, xã Yên Hồ, không có thiệt hại về người.',
      }),
      'not: figures of nguoi',
    ],
    [
      'since one man acts twice a day',
      {
        title: 'Chủ tịch UBND tỉnh Đỗ Hữu Tâm tiếp công dân định kỳ tháng 11',
        lead: 'Sáng 19/11, Chủ tịch UBND tỉnh Đỗ Hữu Tâm tiếp 12 lượt công dân.',
      },
      inPaper('b', {
        title: 'Chủ tịch UBND tỉnh Đỗ Hữu Tâm đối thoại với các hộ dân Bãi Sậy',
        lead: 'Chiều 19/11, Chủ tịch UBND tỉnh Đỗ Hữu Tâm đối thoại với 30 hộ dân Bãi Sậy. Sáng cùng ngày, ông tiếp công dân định kỳ tháng 11.',
      }),
      'not: unlike',
    ],
    [
      'since one firm is in the news at other hours',
      {
        title: 'Công ty May Minh Anh kết nạp 4 công nhân vào Đảng',
        lead: 'Sáng 19/11, chi bộ Công ty May Minh Anh, xã Yên Mỹ, kết nạp 4 đảng viên mới là công nhân, thợ máy.',
      },
      inPaper(
        'b',
        {
          title: 'Công ty May Minh Anh được vinh danh vì người lao động',
          lead: 'Chiều 19/11, Liên đoàn Lao động tỉnh trao bằng khen cho Công ty May Minh Anh, xã Yên Mỹ, vì chăm lo công nhân.',
        },
        10,
      ),
      'not: unlike',
    ],
    [
      'since somebody comments on it',
      FIRE,
      inPaper('b', {
        title: 'Chủ xưởng gỗ ở Hữu Bằng: "Tôi chỉ kịp chạy thoát thân"',
        lead: 'Ông Phan Huy Thắng kể về những phút trong khói lửa và hai mươi năm gây dựng xưởng gỗ.',
      }),
      'not: unlike',
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(why(a, b)).toBe(expected)
    expect(why(b, a)).toBe(expected)
  })
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
    [
      'two days of a column',
      { title: 'Tin vắn', lead: 'Thôn Đông xã Tân Lập đón chuẩn; xã Minh Châu khánh thành nhà văn hóa.' },
      inPaper(
        'b',
        { title: 'Tin vắn', lead: 'Xã Tân Lập khánh thành nhà văn hóa thôn Đông; xã Minh Châu đón chuẩn.' },
        14,
      ),
      'not: column',
    ],
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
