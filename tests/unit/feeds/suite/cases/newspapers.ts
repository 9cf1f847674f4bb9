import { type DocumentRow, documents, type ItemRow, rss, rssItems } from '../documents.ts'

/** What feeds of Vietnamese newspapers really hold. */
const items: ItemRow[] = [
  [
    'an image, a stray end tag, and the lead behind it',
    '<title>Khởi công cầu Sông Lạc</title><description><![CDATA[<a href="https://baopho.vn/1.html"><img width=130 height=100 src="https://baopho.vn/a.jpg" ></a></br>Cầu dài 420 m, dự kiến xong cuối năm 2028.]]></description>',
    { summary: 'Cầu dài 420 m, dự kiến xong cuối năm 2028.' },
  ],
  [
    'line ends in title, link, guid and description',
    '<title>\nKhởi công\ncầu Sông Lạc\n</title><link>\nhttps://baopho.vn/1.html\n</link><guid>\nhttps://baopho.vn/1.html\n</guid><description>\n<![CDATA[\nCầu dài 420 m.\n]]>\n</description>',
    {
      title: 'Khởi công cầu Sông Lạc',
      url: 'https://baopho.vn/1.html',
      guid: 'https://baopho.vn/1.html',
      summary: 'Cầu dài 420 m.',
    },
  ],
  [
    'a list of related headlines behind the lead is no part of it',
    '<title>Giá cà phê tăng</title><description><![CDATA[Robusta lên 98.500 đồng một kg.<ul><li><a href="https://baopho.vn/2.html">Chi bộ doanh nghiệp tư nhân kết nạp đảng viên</a></li><li><a href="https://baopho.vn/3.html">Hồ tiêu giảm giá</a></li></ul>]]></description>',
    { summary: 'Robusta lên 98.500 đồng một kg.' },
  ],
  [
    'related headlines with a heading',
    '<title>Giá cà phê tăng</title><description><![CDATA[<p>Robusta lên 98.500 đồng một kg.</p><p><strong>Tin liên quan:</strong></p><ul><li><a href="https://baopho.vn/2.html">Hồ tiêu giảm giá</a></li></ul>]]></description>',
    { summary: 'Robusta lên 98.500 đồng một kg.' },
  ],
  [
    'a list that is the news itself stays',
    '<title>Lịch cắt điện</title><description><![CDATA[Ngày mai cắt điện tại:<ul><li>xã Ia Lâu</li><li>xã Đăk Sơn</li></ul>]]></description>',
    { summary: 'Ngày mai cắt điện tại: xã Ia Lâu xã Đăk Sơn' },
  ],
  ['Đ written as Eth', '<title>Ðảng bộ tỉnh Lạc Giang</title>', { title: /^[ÐĐ]ảng bộ tỉnh Lạc Giang$/ }],
  [
    'no-break and zero-width spaces',
    '<title>Kết nạp\u00A0đảng viên \u200Bmới</title>',
    { title: 'Kết nạp đảng viên mới' },
  ],
  [
    'both placements of tones stay as they are written',
    '<title>Uỷ ban và ủy ban, hoà và hòa</title>',
    { title: 'Uỷ ban và ủy ban, hoà và hòa' },
  ],
  [
    'entities escaped twice within CDATA',
    '<title><![CDATA[T&amp;#7927; gi&amp;#225; USD gi&amp;#7843;m]]></title>',
    { title: 'Tỷ giá USD giảm' },
  ],
  [
    'entities escaped twice in a description of HTML',
    '<title>Tin</title><description><![CDATA[<p>T&amp;#7927; gi&amp;aacute; gi&#7843;m.</p>]]></description>',
    { summary: 'Tỷ giá giảm.' },
  ],
  [
    'link in CDATA with utm parameters: as written',
    '<title>Tin</title><link><![CDATA[https://baopho.vn/1.html?utm_source=rss&utm_medium=feed]]></link>',
    { url: 'https://baopho.vn/1.html?utm_source=rss&utm_medium=feed' },
  ],
  [
    'a two-digit year',
    '<title>Tin</title><pubDate>Mon, 14 Sep 26 17:00:00 +0700</pubDate>',
    { published: '2026-09-14T10:00:00Z' },
  ],
  [
    'a weekday with a number, and GMT+7',
    '<title>Tin</title><pubDate>Thứ 5, 28/05/2026 17:00:00 GMT+7</pubDate>',
    { published: '2026-05-28T10:00:00Z' },
  ],
  [
    'a title of capitals, doubled blanks and quotes',
    '<title>  KẾT NẠP  ĐẢNG VIÊN TẠI “CÔNG TY TNHH MAY PHỐ NÚI”  </title>',
    { title: 'KẾT NẠP ĐẢNG VIÊN TẠI “CÔNG TY TNHH MAY PHỐ NÚI”' },
  ],
  [
    'document numbers stay whole',
    '<title>Triển khai Nghị quyết 28-NQ/TU và Kế hoạch 35/KH-TU</title>',
    { title: 'Triển khai Nghị quyết 28-NQ/TU và Kế hoạch 35/KH-TU' },
  ],
  [
    'figures with points and commas',
    '<title>Vàng SJC 148,5 triệu đồng/lượng, USD 26.350 đồng</title>',
    { title: 'Vàng SJC 148,5 triệu đồng/lượng, USD 26.350 đồng' },
  ],
  [
    'a portal that gives its articles as entities throughout',
    '<title>&#272;&#7843;ng b&#7897; x&atilde; Ia L&acirc;u</title><description>&lt;p&gt;S&amp;aacute;ng 23/11&lt;/p&gt;</description>',
    { title: 'Đảng bộ xã Ia Lâu', summary: 'Sáng 23/11' },
  ],
  [
    'description with a table of prices',
    '<title>Giá nông sản</title><description><![CDATA[<table border=1><tr><th>Mặt hàng</th><th>Giá</th></tr><tr><td>Cà phê</td><td>98.500</td></tr></table>]]></description>',
    { summary: 'Mặt hàng Giá Cà phê 98.500' },
  ],
  [
    'no guid',
    '<title>Tin</title><link>https://baopho.vn/tin-7.html</link>',
    { guid: null, url: 'https://baopho.vn/tin-7.html' },
  ],
]

const wholes: DocumentRow[] = [
  [
    'one guid for all items: each keeps it, for others to judge',
    rss(
      '<item><title>Một</title><guid>https://baopho.vn/</guid><link>/1</link></item><item><title>Hai</title><guid>https://baopho.vn/</guid><link>/2</link></item>',
    ),
    {
      items: [
        { guid: 'https://baopho.vn/', url: 'https://baopho.vn/1' },
        { guid: 'https://baopho.vn/', url: 'https://baopho.vn/2' },
      ],
    },
  ],
  [
    'an empty item among others',
    rss(
      '<item><title>Một</title></item><item><title></title><description><![CDATA[]]></description><link></link></item><item><title>Hai</title></item>',
    ),
    { items: [{ title: 'Một' }, { title: 'Hai' }] },
  ],
  [
    'items stay in the order of the document',
    rss(
      '<item><title>Cũ</title><pubDate>2026-11-20</pubDate></item><item><title>Mới</title><pubDate>2026-11-23</pubDate></item>',
    ),
    { items: [{ title: 'Cũ' }, { title: 'Mới' }] },
  ],
  [
    'the same article twice is told twice',
    rss('<item><title>Tin</title><link>/1</link></item><item><title>Tin</title><link>/1</link></item>'),
    { count: 2 },
  ],
]

export const newspapers = [...rssItems(items), ...documents(wholes)]
