import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  jsonLd,
  layBody,
  listOf,
  signatureOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://baobienphu.example.vn'

export default {
  about:
    'A paper with the date above the headline, "BBP - " before the text, an invitation as last line of every text, PDF boxes',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/chinh-tri/tin-tuc/${slug}-${number}`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 131, 30, now)
    const title = escaped(article.title)
    const names = signatureOf(
      article,
      (list) => `${article.captions.length > 0 ? 'Tin, ảnh: ' : ''}${list.join(' - ')}`,
    )
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p class="t-j">${index === 0 && article.lead === '' ? '<strong>BBP -</strong> ' : ''}${text}</p>`,
      subhead: (text) => `<h3 class="sub-title">${text}</h3>`,
      quote: (text) => `<div class="notice-quote"><p class="t-j">${text}</p></div>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'class="table" align="center"'),
      picture: (caption, nth) =>
        `<figure class="image-wrapper"><img alt="${caption}" src="https://file.baobienphu.example.vn/data/images/0/${at.year}/${at.month}/${at.day}/${number}_${nth}.jpg?dpr=1&amp;w=780" /><figcaption class="img-caption">${caption}</figcaption></figure>`,
    })
    return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title} - Báo Biên Phủ</title><meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="og:type" content="article"><meta property="article:section" content="${escaped(article.section)}"><meta property="article:modified_time" content="${isoOf(clockOf(now))}"><link rel="canonical" href="${url}">
${jsonLd({ '@context': 'https://schema.org', '@type': 'WebSite', name: 'Báo Biên Phủ', url: HOST, potentialAction: { '@type': 'SearchAction', target: `${HOST}/tim-kiem?q={search_term_string}`, 'query-input': 'required name=search_term_string' } })}
<style>${styles(229, 12_000)}</style><script>${script(233, 7000)}</script></head>
<body><header><div class="hd-top"><span class="datetime">${weekdayOf(clockOf(now))}, ${dayOf(clockOf(now))} ${clockOf(now).hour}:${clockOf(now).minute} (GMT+7)</span><ul class="lang"><li><a href="#">English</a></li><li><a href="#">中文</a></li><li><a href="#">ພາສາລາວ</a></li></ul></div><a class="logo" href="/"><img src="/logo.png" alt="Báo Biên Phủ"></a><div class="slogan">Vì nhân dân phục vụ</div><nav><ul class="mn">${MENU.map(([name, ...subs]) => `<li><a href="#">${name}</a><ul>${subs.map((sub) => `<li><a href="#">${sub}</a></li>`).join('')}</ul></li>`).join('\n')}</ul></nav></header>
<div class="ct-wrap"><div class="ct-l"><ul class="bc"><li><a href="/">Trang chủ</a></li><li><a href="#">${escaped(article.section)}</a></li></ul>
<div class="post-wrap"><span class="post-subinfo">${weekdayOf(at)}, ${dayOf(at)} | ${at.hour}:${at.minute} GMT+7</span>
<h1 class="post-title">${title}</h1><div class="author-social"><div class="rating"><span>★</span><span>★</span><span>★</span> Cho bài viết này điểm</div><div class="listen"><a href="#">Nghe nội dung</a></div></div>
${article.lead === '' ? '' : `<div class="post-summary">BBP - ${escaped(article.lead)}</div>`}
<div class="post-content">
${body.join('\n')}
${names === '' ? '' : `<p class="t-r"><strong>${escaped(names)}</strong></p>`}
<p class="note-post"><span style="background:#ff9900">*</span> <i>Mời bạn đọc ghé thăm chuyên mục <a href="#">Bảo vệ biên cương</a> để xem những tin, bài cùng chủ đề, hoặc gửi ý kiến, cảm nghĩ về bài viết này cho tòa soạn qua hộp thư điện tử.</i></p>
</div><div class="pdf"><a href="#"><img src="/pdf.png" alt="Đọc báo in bản PDF"></a></div></div>
<div class="ykien"><h4>Ý kiến bạn đọc</h4><textarea placeholder="Gửi ý kiến (có dấu)"></textarea></div>
<div class="list-news"><h4>Tin mới nhất</h4>${news
      .slice(0, 8)
      .map(
        (one) =>
          `<div class="ln"><a href="/tin-tuc/${one.slug}-${one.number}"><img src="/t/${one.number}.jpg" alt=""></a><h3><a href="/tin-tuc/${one.slug}-${one.number}">${escaped(one.title)}</a></h3><span class="d">${dayOf(one.at)} ${one.at.hour}:${one.at.minute}</span><p class="hidden-xs">BBP - ${escaped(one.teaser)}</p></div>`,
      )
      .join('\n')}</div></div>
<div class="ct-r"><div class="rd"><h4>Đọc nhiều</h4><ol>${news
      .slice(8, 18)
      .map((one) => `<li><a href="/tin-tuc/${one.slug}-${one.number}">${escaped(one.title)}</a></li>`)
      .join('')}</ol></div><div class="rd"><h4>Truyền hình</h4>${news
      .slice(18)
      .map((one) => `<div><a href="#">${escaped(one.title)}</a></div>`)
      .join(
        '',
      )}</div><div class="rd ads"><a href="#">Quảng cáo: Nệm lò xo giảm giá đến 40%</a></div></div></div>
<footer><p><b>BÁO BIÊN PHỦ</b></p><p>Tổng Biên tập: Đại tá Trịnh Xuân Bách. Trụ sở: số 40 phố Mới. ĐT: 0221 3000 321</p><p>Giấy phép xuất bản số 91/GP-BTTTT cấp ngày 17/3/2016. © Bản quyền thuộc Báo Biên Phủ.</p></footer></body></html>`
  },
} satisfies Layout

const MENU = [
  ['Chính trị', 'Tin tức', 'Các vấn đề', 'Chống diễn biến hòa bình'],
  ['Quốc phòng', 'Huấn luyện', 'Hậu cần', 'Xây dựng đơn vị'],
  ['Kinh tế', 'Tin tức', 'Nông nghiệp'],
  ['Xã hội', 'Chính sách', 'Giáo dục', 'Người tốt, việc tốt'],
  ['Văn hóa', 'Đời sống', 'Văn học, nghệ thuật'],
  ['Thế giới'],
]
