import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, weekdayOf } from '../heldout-markup.ts'
import { type Other, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://phapluatdoanhnhan.vn'

/** The ways in which this paper puts another article between two paragraphs. */
const between: ((other: Other) => string)[] = [
  ({ title, slug, number }) =>
    `<p><strong>&gt;&gt;&gt; Xem thêm: <a href="/${slug}-d${number}.html">${escaped(title)}</a></strong></p>`,
  ({ title, slug, number, summary }) =>
    `<div class="inner-article"><a href="/${slug}-d${number}.html" class="inner-article-img"><img src="/thumb/${number}.jpg" alt=""></a><div class="inner-article-right"><strong>${escaped(title)}</strong><span>${escaped(summary)}</span></div></div>`,
  () => '<div class="ads-item" data-zone="204"><span class="ads-label">QUẢNG CÁO</span></div>',
  ({ title, slug, number }) =>
    `<p style="text-align: justify;"><em>Đọc thêm: <a href="/${slug}-d${number}.html" target="_blank">${escaped(title)}</a></em></p>`,
  ({ title, slug, number }) =>
    `<ul class="related-inline"><li><a href="/${slug}-d${number}.html"><b>${escaped(title)}</b></a></li></ul>`,
  ({ title, slug, number }) =>
    `<table class="rl"><tbody><tr><td><p><span>Tin liên quan</span></p><p><a href="/${slug}-d${number}.html">${escaped(title)}</a></p></td></tr></tbody></table>`,
]

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p style="text-align: justify;">${text}</p>`,
    subhead: (text) => `<h2 style="text-align: justify;">${text}</h2>`,
    quote: (text) => `<p style="text-align: justify; padding-left: 30px;"><em>${text}</em></p>`,
    list: (entries) =>
      `<ul style="list-style-type: square;">${entries.map((entry) => `<li style="text-align: justify;">${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table style="border-collapse: collapse; width: 100%;" border="1"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="width: 33%;">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="expNoEdit"><img src="/files/${page.number}/${index}.jpg" alt="${escaped(caption)}" /><figcaption><h2>${escaped(caption)}</h2></figcaption></figure>`,
  )
  const others = othersOf(page, 1, blocks.length)
  const body = blocks.flatMap((block, index) => {
    const other = others[index]
    const way = between[(page.number + index) % between.length]
    return [block, pictures[index] ?? '', other && way && index < blocks.length - 1 ? way(other) : '']
  })
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<title>${title}</title>
<meta name="description" content="${escaped(article.lead)}" />
<meta name="news_keywords" content="doanh nhân, pháp luật" />
<meta property="og:type" content="article" /><meta property="og:title" content="${title}" /><meta property="og:url" content="${page.url}" />
<meta name="pubdate" content="${article.published}" />
<meta property="article:author" content="Pháp luật Doanh nhân" />
<style>${styles(['main-menu', 'detail-wrap', 'inner-article', 'related-inline', 'ads-item', 'sc-longform', 'zone', 'rl'], 14_000)}</style>
<script>${script('zone', 18_000)}</script>
</head>
<body>
<div class="top-ads ads-item" data-zone="101"><span class="ads-label">QUẢNG CÁO</span></div>
<header><a href="/" class="logo">Pháp luật Doanh nhân</a><span class="now">${weekdayOf(now)}, ${now.day}/${now.month}/${now.year} ${now.hour}:${now.minute} (GMT+7)</span><span class="hotline">Hotline: 0988.20.20.18</span></header>
<nav class="main-menu"><ul>${['Sự kiện', 'Doanh nghiệp', 'Chính sách', 'Pháp đình', 'Hồ sơ', 'Tiêu dùng', 'Văn hóa'].map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></nav>
<div class="detail-wrap"><div class="zone"><a href="/${slugOf(article.section)}">${escaped(article.section)}</a></div>
<h1 class="sc-longform-header-title">${title}</h1>
<div class="sc-longform-header-meta"><span class="sc-longform-header-date">${weekdayOf(clock)}, ${Number(clock.day)}/${Number(clock.month)}/${clock.year} | ${clock.hour}:${clock.minute}</span><a class="google-news" href="#">Theo dõi PLDN trên</a></div>
${article.lead === '' ? '' : `<p class="sc-longform-header-sapo">${escaped(article.lead)}</p>`}
<div class="related-top">${othersOf(page, 4, 2)
    .map((other) => `<a href="/${other.slug}-d${other.number}.html">${escaped(other.title)}</a>`)
    .join('')}</div>
<div class="entry entry-no-padding">
${[...body, ...pictures.slice(blocks.length)].filter((part) => part !== '').join('\n')}
<p style="text-align: right;"><strong>${escaped(signature(article.byline, '', ' - '))}</strong></p>
</div>
<div class="gift"><p>Mời Quý độc giả tải ứng dụng Pháp luật Doanh nhân để đọc tin nhanh hơn</p></div>
<div class="tags"><a href="/tags/doanh-nhan">doanh nhân</a><a href="/tags/phap-luat">pháp luật</a></div>
<div class="more"><h3>Tin cùng chuyên mục</h3>${othersOf(page, 6, 8)
    .map(
      (other) =>
        `<div class="more-item"><a href="/${other.slug}-d${other.number}.html">${escaped(other.title)}</a><p>${escaped(other.summary)}</p></div>`,
    )
    .join('')}</div></div>
<div class="right"><h3>Nổi bật trang chủ</h3>${othersOf(page, 3, 5)
    .map(
      (other) =>
        `<div class="hl"><a href="/${other.slug}-d${other.number}.html">${escaped(other.title)}</a></div>`,
    )
    .join('')}</div>
<footer><p>Cơ quan chủ quản: Hội Luật gia tỉnh. Giấy phép xuất bản số 512/GP-BTTTT</p><p>Tổng Biên tập: Tiến sĩ Hồ Đắc Nghĩa</p><p>Ghi rõ nguồn "Pháp luật Doanh nhân" khi phát hành lại thông tin từ tạp chí.</p></footer>
</body></html>`
}

export default {
  about:
    'Trade magazine that puts another article or an advertisement between any two paragraphs, captions in h2',
  url: (slug, number) => `${host}/${slug}-d${number}.html`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
