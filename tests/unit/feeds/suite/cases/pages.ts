import type { PageSelectors } from '../../../../../src/feeds/read/feed.ts'
import type { ExpectedFeed, FeedCase } from '../case.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Kinh tế - Báo Phố</title>${head}</head><body>
<nav><a href="/">Trang chủ</a><a href="/kinh-te">Kinh tế</a><a href="/xa-hoi">Xã hội</a></nav>
${body}<footer><a href="/lien-he">Liên hệ</a></footer></body></html>`

const entry = (number: number, title: string, rest = '') =>
  `<div class="tin"><h3><a href="/kinh-te/bai-${number}.html">${title}</a></h3>${rest}</div>`

type PageRow = readonly [
  name: string,
  document: string,
  selectors: PageSelectors | undefined,
  feed: ExpectedFeed,
]

const LIST = page(
  `<section class="danh-sach">${entry(
    101,
    'Giá cà phê nhân xô tăng trở lại',
    '<p class="sapo">Robusta lên 98.500 đồng một kg.</p><span class="ngay">23/11/2026 21:17</span><i class="tg">Hà My</i>',
  )}${entry(102, 'Hợp tác xã rau sạch mở rộng thị trường', '<p class="sapo">Thêm hai đầu mối ở miền xuôi.</p><span class="ngay">Chủ nhật, 22/11/2026 | 08:05</span>')}</section>`,
)

const rows: PageRow[] = [
  [
    'every selector',
    LIST,
    { item: '.tin', link: 'h3 a', title: 'h3', summary: '.sapo', date: '.ngay', author: '.tg' },
    {
      format: 'page',
      items: [
        {
          title: 'Giá cà phê nhân xô tăng trở lại',
          url: 'https://baopho.vn/kinh-te/bai-101.html',
          summary: 'Robusta lên 98.500 đồng một kg.',
          published: '2026-11-23T14:17:00Z',
          author: 'Hà My',
          guid: null,
        },
        {
          title: 'Hợp tác xã rau sạch mở rộng thị trường',
          url: 'https://baopho.vn/kinh-te/bai-102.html',
          summary: 'Thêm hai đầu mối ở miền xuôi.',
          published: '2026-11-22T01:05:00Z',
          author: null,
        },
      ],
    },
  ],
  [
    'the item alone: its first link with words',
    LIST,
    { item: '.tin' },
    {
      items: [
        { title: 'Giá cà phê nhân xô tăng trở lại', url: 'https://baopho.vn/kinh-te/bai-101.html' },
        { title: 'Hợp tác xã rau sạch mở rộng thị trường', url: 'https://baopho.vn/kinh-te/bai-102.html' },
      ],
    },
  ],
  [
    'the item is the link itself',
    LIST,
    { item: '.tin h3 a' },
    {
      items: [
        { title: 'Giá cà phê nhân xô tăng trở lại', url: 'https://baopho.vn/kinh-te/bai-101.html' },
        { title: 'Hợp tác xã rau sạch mở rộng thị trường', url: 'https://baopho.vn/kinh-te/bai-102.html' },
      ],
    },
  ],
  [
    'a time element says its time by its attribute',
    page(
      '<ul><li><a href="/1.html">Khởi công cầu Sông Lạc</a><time datetime="2026-11-23T21:17:00+07:00">hôm qua</time></li></ul>',
    ),
    { item: 'ul li', link: 'a', date: 'time' },
    { items: [{ title: 'Khởi công cầu Sông Lạc', published: '2026-11-23T14:17:00Z' }] },
  ],
  [
    'links against the base of the page',
    page(
      '<ul><li><a href="bai-1.html">Khởi công cầu Sông Lạc</a></li></ul>',
      '<base href="https://goc.vn/tin/">',
    ),
    { item: 'ul li' },
    { items: [{ url: 'https://goc.vn/tin/bai-1.html' }] },
  ],
  [
    'items without a link are left out',
    page('<ul><li>Quảng cáo</li><li><a href="/1.html">Khởi công cầu Sông Lạc</a></li></ul>'),
    { item: 'ul li' },
    { items: [{ title: 'Khởi công cầu Sông Lạc' }] },
  ],
  [
    'the link around an image comes before the one with words',
    page(
      '<ul><li><a href="/1.html"><img src="a.jpg" alt=""></a><a href="/1.html">Khởi công cầu Sông Lạc</a></li></ul>',
    ),
    { item: 'ul li' },
    { items: [{ title: 'Khởi công cầu Sông Lạc', url: 'https://baopho.vn/1.html' }] },
  ],
  [
    'entities and unclosed tags',
    page(
      '<ul><li><a href="/1.html">N&ocirc;ng &amp; l&acirc;m<li><a href="/2.html">H&#7907;p t&#225;c x&#227;</ul>',
    ),
    { item: 'ul li' },
    {
      items: [
        { title: 'Nông & lâm', url: 'https://baopho.vn/1.html' },
        { title: 'Hợp tác xã', url: 'https://baopho.vn/2.html' },
      ],
    },
  ],
]

export const pages: FeedCase[] = rows.map(([name, document, selectors, expect]) => ({
  name,
  document,
  contentType: 'text/html; charset=utf-8',
  url: 'https://baopho.vn/kinh-te',
  ...(selectors ? { selectors } : {}),
  expect,
}))
