import { listed } from '../listed.ts'

/** Boxes that can be tried, and what they find. */
interface BoxesExample {
  all: string
  any: string
  none: string
  where: 'anywhere' | 'near' | 'title'
  says: string
}

/** What each box asks for, as it is looked for. */
interface Meaning {
  all: readonly string[]
  any: readonly string[]
  none: readonly string[]
  where: BoxesExample['where']
}

/** The form that writes a query for who does not know how. */
export const builder = {
  names: {
    all: 'Có tất cả các từ này',
    any: 'Có ít nhất một trong các từ này',
    none: 'Không có các từ này',
    where: 'Các từ cần tìm đứng ở đâu',
  },
  separated: 'Từ hoặc cụm từ, cách nhau bằng dấu phẩy.',
  forExample: 'Ví dụ:',
  hints: {
    all: 'đảng viên, công ty',
    any: 'xã, phường, đặc khu',
    none: 'bóng đá, giải trí',
  },
  where: {
    anywhere: 'Bất cứ chỗ nào trong bài',
    near: 'Gần nhau, trong khoảng một câu',
    title: 'Ngay trong tiêu đề',
  },
  toQuery: 'Tự viết truy vấn',
  toBoxes: 'Điền vào biểu mẫu',
  /** `“đảng viên”` and `“công ty”` in each; none where a box is empty. */
  means: ({ all, any, none, where }: Meaning) =>
    [
      [
        [all.length > 0 && `có ${listed(all, 'và')}`, any.length > 0 && `có ${listed(any, 'hoặc')}`]
          .filter(Boolean)
          .join(', và '),
        where === 'near' && 'đứng gần nhau',
        where === 'title' && 'ngay trong tiêu đề',
      ]
        .filter(Boolean)
        .join(' '),
      none.length > 0 && `không có ${listed(none, 'hay')}`,
    ]
      .filter(Boolean)
      .join(', '),
  meansTitle: 'Tìm bài',
  noShape: 'Truy vấn này có những điều kiện mà biểu mẫu không ghi được; bạn vẫn sửa được ngay ở đây.',
  emptyForm: 'Mở biểu mẫu trống',
  at: (name: string) => `Ở ô “${name}”`,
  examples: [
    {
      all: 'đảng viên, công ty',
      any: '',
      none: 'bóng đá',
      where: 'anywhere',
      says: 'Đảng viên trong công ty, trừ tin bóng đá',
    },
    {
      all: '',
      any: 'lũ, bão, sạt lở',
      none: '',
      where: 'title',
      says: 'Lũ, bão hoặc sạt lở, ngay trong tiêu đề',
    },
    {
      all: 'thu hồi đất, khu công nghiệp',
      any: '',
      none: '',
      where: 'near',
      says: 'Thu hồi đất, ở gần chữ “khu công nghiệp”',
    },
  ] as readonly BoxesExample[],
}
