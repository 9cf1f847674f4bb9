import type { PaperItem } from '../../../support/newspaper.ts'

/** An article as its paper publishes it, and what a person is to read of it. */
export interface Told {
  item: PaperItem & { path: string; published: Date }
  title: string
  /** HTML; the words of the topic's query are marked. */
  lead: string
}

/** Some hours ago, in a whole second: RSS and mails know no smaller part. */
const MORNING = Math.floor(Date.now() / 1000) * 1000 - 6 * 3_600_000
const hour = (count: number) => new Date(MORNING + count * 3_600_000)

export const STARTED: Told = {
  item: {
    title: 'Khởi công cây cầu Vàm Sơn',
    lead: 'Một cây cầu dài ba trăm mét bắc qua sông Vàm, theo Nghị quyết 15-NQ/TU.',
    path: '/khoi-cong-cau-vam-son-101.html',
    published: hour(0),
  },
  title: 'Khởi công cây cầu Vàm Sơn',
  lead: 'Một <b>cây cầu</b> dài ba trăm mét bắc qua sông Vàm, theo Nghị quyết 15-NQ/TU.',
}

/** As some papers send it: letters and marks apart, which nobody sees. */
export const OPENED: Told = {
  item: {
    title: 'Thông xe cây cầu Hoà Bình trước Tết'.normalize('NFD'),
    lead: 'Từ sáng nay, ô tô và xe máy được qua cây cầu mới.'.normalize('NFD'),
    path: '/thong-xe-cau-hoa-binh-102.html',
    published: hour(1),
  },
  title: 'Thông xe cây cầu Hoà Bình trước Tết',
  lead: 'Từ sáng nay, ô tô và xe máy được qua <b>cây cầu</b> mới.',
}

/**
 * A headline of what means something in XML, in HTML, in a mail's headers, or to whoever lays out the line; doubly
 * escaped, as it comes where a paper's own feed escapes once too often.
 */
export const HOSTILE: Told = {
  item: {
    title:
      'Cây cầu&#7; ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; "đen" \u05d0\u05d1\u05d2 \u202Etrái\u202C',
    lead: 'Cây cầu ]]&gt; có &lt;b&gt;chữ đậm&lt;/b&gt;&#xD800; và &amp;lt;.',
    path: '/cau-den-103.html',
    published: hour(2),
  },
  title: 'Cây cầu ]]> <script>alert(1)</script> & "đen" \u05d0\u05d1\u05d2 trái',
  lead: '<b>Cây cầu</b> ]]&gt; có &lt;b&gt;chữ đậm&lt;/b&gt;\uFFFD và &lt;.',
}

export const CLINIC: Told = {
  item: {
    title: 'Trạm y tế xã Vĩnh Hoà có thêm bác sĩ',
    lead: 'Người dân không còn phải đi ba mươi cây số để khám bệnh.',
    path: '/tram-y-te-vinh-hoa-104.html',
    published: hour(3),
  },
  title: 'Trạm y tế xã Vĩnh Hoà có thêm bác sĩ',
  lead: 'Người dân không còn phải đi ba mươi cây số để khám bệnh.',
}

export const FIRST_EDITION = [STARTED, OPENED, HOSTILE, CLINIC]

/** What is published once everybody follows. */
export const FUNDED: Told = {
  item: {
    title: 'Cây cầu Đồng Lạc được cấp vốn',
    lead: 'Tỉnh dành 40 tỷ đồng cho cây cầu qua suối, theo Nghị quyết 15-NQ/TU.',
    path: '/cau-dong-lac-105.html',
    published: hour(4),
  },
  title: 'Cây cầu Đồng Lạc được cấp vốn',
  lead: 'Tỉnh dành 40 tỷ đồng cho <b>cây cầu</b> qua suối, theo Nghị quyết 15-NQ/TU.',
}
