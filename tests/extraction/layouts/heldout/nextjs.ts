import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, scriptJson, slugOf, strewn } from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { styles } from '../heldout-weight.ts'

const host = 'https://doisong24.vn'

/** What the server hands to the client a second time: this article, others and their texts. */
function stateOf(article: WrittenArticle, page: PageOf): unknown {
  const lists = ['latest', 'mostRead', 'sameZone'].map((name, index) => [
    name,
    othersOf(page, index + 1, 10).map((other) => ({
      id: other.number,
      title: other.title,
      sapo: other.summary,
      publishedAt: new Date(other.at).toISOString(),
      author: 'Ban Thời sự',
      content: `<p>${other.summary}</p>`,
    })),
  ])
  const content = blocksOf(article.body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h2>${text}</h2>`,
    quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  })
  return {
    props: {
      pageProps: {
        article: {
          id: page.number,
          slug: page.slug,
          title: article.title,
          sapo: article.lead,
          contentHtml: content.join(''),
          publishedAt: article.published,
          zone: { name: article.section },
        },
        ...Object.fromEntries(lists),
        comments: commentsOf(page, 5),
      },
      __N_SSG: true,
    },
    page: '/[slug]',
    query: { slug: `${page.slug}-a${page.number}` },
    buildId: 'kQ2v0Xn8Yb3hJ',
    isFallback: false,
    scriptLoader: [],
  }
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p class="mb-5 text-[18px] leading-8 text-neutral-800">${text}</p>`,
    subhead: (text) => `<h2 class="mt-8 mb-3 text-2xl font-bold">${text}</h2>`,
    quote: (text) =>
      `<blockquote class="my-6 border-l-4 border-rose-600 pl-4 italic"><p>${text}</p></blockquote>`,
    list: (entries) =>
      `<ul class="list-disc pl-6">${entries.map((entry) => `<li class="mb-2">${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<div class="overflow-x-auto"><table class="w-full">${rows.map((cells) => `<tr class="border-b">${cells.map((cell) => `<td class="p-2">${cell}</td>`).join('')}</tr>`).join('')}</table></div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="my-6"><span style="box-sizing:border-box;display:block;overflow:hidden"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" decoding="async" data-nimg="responsive"/><noscript><img alt="" srcSet="/_next/image?url=%2F${page.number}-${index}.jpg&amp;w=640&amp;q=75 640w" loading="lazy"/></noscript></span><figcaption class="mt-2 text-center text-sm text-neutral-500">${escaped(caption)}</figcaption></figure>`,
  )
  const cards = (list: number, count: number) =>
    othersOf(page, list, count)
      .map(
        (other) =>
          `<li class="flex gap-4 border-b py-4"><a class="shrink-0" href="/${other.slug}-a${other.number}"><img alt="" class="h-20 w-32 object-cover" src="/_next/image?url=%2F${other.number}.jpg&amp;w=256&amp;q=75"/></a><div><a class="font-semibold hover:text-rose-700" href="/${other.slug}-a${other.number}">${escaped(other.title)}</a><p class="line-clamp-2 text-sm text-neutral-600">${escaped(other.summary)}</p><span class="text-xs">${Math.round((page.now - other.at) / 3_600_000)}<!-- --> giờ trước</span></div></li>`,
      )
      .join('')
  return `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} | Đời sống 24</title><meta name="description" content="${escaped(article.lead)}"/><link rel="canonical" href="${page.url}?ref=ssr"/><meta property="og:title" content="${title} | Đời sống 24"/><meta property="og:type" content="website"/><meta name="next-head-count" content="7"/><link rel="preload" href="/_next/static/css/8c1d.css" as="style"/><style data-href="inline">${styles(['container', 'prose', 'mb-5', 'line-clamp-2', 'text-neutral-800', 'hover'], 12_000)}</style><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script></head><body><div id="__next"><div class="sticky top-0 z-50 bg-white"><header class="container mx-auto flex items-center justify-between"><a class="text-3xl font-black" href="/">Đời sống 24</a><div class="flex gap-3"><button type="button">Tìm kiếm</button><a href="/dang-nhap">Đăng nhập</a></div></header><nav class="container mx-auto"><ul class="flex gap-6">${['Thời sự', 'Kinh tế', 'Sức khỏe', 'Gia đình', 'Giải trí', 'Công nghệ', 'Du lịch'].map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></nav></div><main class="container mx-auto grid grid-cols-12 gap-8"><article class="col-span-8"><div class="text-sm text-rose-700"><a href="/${slugOf(article.section)}">${escaped(article.section)}</a></div><h1 class="mt-2 text-4xl font-bold leading-tight">${title}</h1><div class="mt-4 flex items-center gap-2 text-sm text-neutral-500"><span class="font-medium text-neutral-900">${escaped(article.byline)}</span><span>·</span><span>${clock.hour}:${clock.minute}<!-- --> <!-- -->${clock.day}/${clock.month}/${clock.year}</span><span>·</span><span>4<!-- --> phút đọc</span></div>${article.lead === '' ? '' : `<p class="mt-4 text-xl font-semibold">${escaped(article.lead)}</p>`}<div class="mt-6">${strewn(blocks, pictures).join('')}</div><div class="my-8 rounded-xl bg-rose-50 p-6"><h3 class="text-lg font-bold">Nhận bản tin sáng</h3><p>Mỗi sáng 6 giờ, chúng tôi chọn năm tin đáng đọc nhất và gửi vào hộp thư của bạn.</p><input type="email" placeholder="Email của bạn"/><button type="button">Đăng ký miễn phí</button></div><section class="mt-8"><h3 class="text-xl font-bold">Bình luận<!-- --> (<!-- -->5<!-- -->)</h3>${commentsOf(
    page,
    5,
  )
    .map(
      ({ name, text }) =>
        `<div class="mt-4 flex gap-3"><div class="h-10 w-10 rounded-full bg-neutral-300"></div><div><p class="font-semibold">${name}</p><p class="text-neutral-700">${text}</p><button type="button" class="text-xs">Thích</button></div></div>`,
    )
    .join(
      '',
    )}</section></article><aside class="col-span-4"><h3 class="text-xl font-bold">Mới nhất</h3><ul>${cards(1, 6)}</ul><h3 class="text-xl font-bold">Đọc nhiều</h3><ul>${cards(2, 5)}</ul></aside></main><section class="container mx-auto"><h3 class="text-xl font-bold">Cùng chuyên mục</h3><ul>${cards(3, 6)}</ul></section><footer class="mt-12 bg-neutral-900 text-neutral-300"><div class="container mx-auto"><p>© <!-- -->2026<!-- --> Đời sống 24. Giấy phép thiết lập trang thông tin điện tử tổng hợp số 3190/GP-TTĐT.</p><p>Chịu trách nhiệm nội dung: Võ Thành Lộc. Hotline: 1900 2424</p></div></footer></div><script id="__NEXT_DATA__" type="application/json">${scriptJson(stateOf(article, page))}</script></body></html>`
}

export default {
  about:
    'Next.js: text rendered by the server and again in __NEXT_DATA__ with other articles, utility classes',
  url: (slug, number) => `${host}/${slug}-a${number}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
