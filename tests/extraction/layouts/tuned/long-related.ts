import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  layBody,
  listOf,
  namesOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://24gio.example.vn'

export default {
  about:
    'A news site whose list under the text is far longer than the text, with teasers in paragraphs as the text has',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/${slug}-c46a${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 113, 82, now)
    const title = escaped(article.title)
    const names = namesOf(article)
    const body = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<p><b>${text}</b></p>`,
      quote: (text) => `<p><i>${text}</i></p>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'class="tblContent"'),
      picture: (caption, nth) =>
        `<p align="center"><img class="news-image loaded" src="https://cdn.24gio.example.vn/${number}-${nth}-width660.jpg" alt="${caption}" width="660"></p>\n<p class="img_chu_thich_0407" align="center">${caption}</p>`,
    })
    return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title} - 24giờ</title><meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="article:published_time" content="${isoOf(at)}"><meta name="pubdate" content="${isoOf(at)}"><meta property="article:section" content="${escaped(article.section)}"><link rel="canonical" href="${url}">
<style>${styles(197, 12_000)}</style><script>var ADS_24G_POS=[];${script(199, 12_000)}</script></head>
<body><div class="cate-24h-header"><a href="/" class="logo24">24giờ</a><nav><ul>${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav><div class="sub-hot">${news
      .slice(0, 4)
      .map((one) => `<a href="/${one.slug}-c46a${one.number}.html">${escaped(one.title)}</a>`)
      .join('')}</div></div>
<section class="cate-24h-foot-arti-deta"><div class="container"><div class="col-left">
<nav class="bread"><a href="/">Trang chủ</a> <a href="#">${escaped(article.section)}</a></nav>
<article id="article_body" class="cate-24h-foot-arti-deta-info" itemscope itemtype="http://schema.org/NewsArticle">
<h1 id="article_title" class="tuht_show" itemprop="headline">${title}</h1>
<time class="cate-24h-foot-arti-deta-cre-post" itemprop="datePublished" datetime="${isoOf(at)}">${weekdayOf(at)}, ngày ${dayOf(at)} ${at.hour}:${at.minute} (GMT+7)</time>
<div class="share24"><a href="#">Chia sẻ</a><a href="#">Lưu bài</a></div>
${article.lead === '' ? '' : `<h2 id="article_sapo" class="cate-24h-foot-arti-deta-sum ctTp tuht_show" itemprop="description">${escaped(article.lead)}</h2>`}
<div class="bv-lq"><ul class="tinlq">${news
      .slice(4, 6)
      .map((one) => `<li><a href="/${one.slug}-c46a${one.number}.html">${escaped(one.title)}</a></li>`)
      .join('')}</ul></div>
${body.join('\n')}
${names.length > 0 ? `<p style="text-align:right"><em>Theo ${escaped(names.join(', '))}</em></p>` : ''}
<div class="viewVideoInPost"></div></article>
<div class="linkOrigin"><p class="nguontin">Nguồn: <a href="#">Báo bạn</a></p></div>
<div class="cate-24h-foot-box-news-hightlight"><h3>Đừng bỏ lỡ</h3>
${news
  .slice(6, 40)
  .map(
    (one) =>
      `<div class="it"><a href="/${one.slug}-c46a${one.number}.html"><img src="/t/${one.number}.jpg" alt=""></a><h4>${escaped(one.title)}</h4><p>${escaped(one.teaser)}</p></div>`,
  )
  .join('\n')}</div>
<div class="tin-cung-chuyen-muc"><h3>Tin cùng chuyên mục</h3>
${news
  .slice(40, 70)
  .map(
    (one) =>
      `<article><header><a href="/${one.slug}-c46a${one.number}.html">${escaped(one.title)}</a></header><p>${escaped(one.title)}. ${escaped(one.teaser)} <a href="/${one.slug}-c46a${one.number}.html">[Chi tiết]</a></p><time datetime="${isoOf(one.at)}">${one.at.hour}:${one.at.minute} ${dayOf(one.at)}</time></article>`,
  )
  .join('\n')}</div></div>
<div class="col-right"><div class="box-gia"><h3>Giá vàng trong nước</h3><table><tr><th>Khu vực</th><th>Mua</th><th>Bán</th></tr><tr><td>Miền Bắc</td><td>118.000</td><td>120.500</td></tr><tr><td>Miền Nam</td><td>118.000</td><td>120.500</td></tr></table><h3>Tỷ giá ngoại tệ</h3><table><tr><td>USD</td><td>26.080</td><td>26.410</td></tr><tr><td>CNY</td><td>3.540</td><td>3.690</td></tr></table></div><div class="box-most"><h3>Tin nhiều người đọc</h3>${news
      .slice(70)
      .map((one) => `<div><a href="/${one.slug}-c46a${one.number}.html">${escaped(one.title)}</a></div>`)
      .join(
        '',
      )}</div><div class="box-lich"><h3>Lịch vạn niên</h3><p>Ngày ${dayOf(clockOf(now))}, giờ hoàng đạo: Dần, Mão, Tỵ, Thân, Tuất, Hợi. Nên: giao dịch, sửa sang. Tránh: động thổ.</p></div></div></div></section>
<footer><p>Trang tin 24giờ. Giấy phép thiết lập trang thông tin điện tử tổng hợp số 2301/GP-TTĐT. Chịu trách nhiệm nội dung: Lưu Hải Anh.</p><p>Báo giá quảng cáo: 0900 000 333</p></footer><script>${script(211, 12_000)}</script></body></html>`
  },
} satisfies Layout

const MENU = [
  'Tin tức',
  'Bóng đá',
  'Pháp luật',
  'Thế giới',
  'Thời trang',
  'Tài chính',
  'Giải trí',
  'Ẩm thực',
  'Làm đẹp',
  'Công nghệ',
  'Ô tô',
  'Du lịch',
  'Tử vi',
  'Cười 24 giờ',
]
