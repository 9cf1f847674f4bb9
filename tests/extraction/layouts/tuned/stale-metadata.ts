import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, isoOf, jsonLd, layBody, listOf, signatureOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'http://tuyengiaoso.example.vn'

export default {
  about:
    'Metadata that were right once: JSON-LD and OpenGraph of another article, canonical to the front page, a stuck microdata date',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/bai-viet/${slug}_${number}`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 127, 28, now)
    const featured = news[0]
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => `Bài, ảnh: ${list.join(' - ')}`)
    const body = layBody(article, {
      paragraph: (text) => `<p style="text-align:justify">${text}</p>`,
      subhead: (text) =>
        `<p style="text-align:justify"><span style="color:#c0392b"><strong>${text}</strong></span></p>`,
      quote: (text) => `<p style="margin-left:40px"><em>${text}</em></p>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'border="1" style="width:100%"'),
      picture: (caption, nth) =>
        `<p style="text-align:center"><img alt="" src="/ckfinder/userfiles/images/${number}(${nth}).jpg" style="width:600px" /><br />\n<em>${caption}</em></p>`,
    })
    return `<!DOCTYPE html>
<html lang="vi" itemscope itemtype="http://schema.org/WebPage">
<head><meta charset="utf-8"><title>Tuyên giáo số - Trang chủ</title><meta name="description" content="Trang thông tin điện tử Tuyên giáo số: tin tức, lý luận, giáo dục truyền thống, nhân tố mới."><meta name="keywords" content="tuyên giáo, lý luận, nhân tố mới">
<meta property="og:title" content="${escaped(featured?.title ?? '')}"><meta property="og:description" content="${escaped(featured?.teaser ?? '')}"><meta property="og:url" content="${HOST}/bai-viet/${featured?.slug}_${featured?.number}"><meta property="og:type" content="article"><meta property="article:published_time" content="2020-01-15T08:00:00+07:00">
<link rel="canonical" href="${HOST}/"><meta itemprop="datePublished" content="2020-01-15T08:00:00+07:00"><meta name="author" content="Ban Biên tập">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: featured?.title ?? '',
  url: `${HOST}/bai-viet/${featured?.slug}_${featured?.number}`,
  datePublished: isoOf(featured?.at ?? at),
  author: { '@type': 'Person', name: 'Vũ Thanh Hòa' },
  description: featured?.teaser ?? '',
  articleBody: `${featured?.teaser ?? ''} Thông tin chi tiết đang được cập nhật.`,
})}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Trang chủ",}]}</script>
<style>${styles(223, 7000)}</style><script>${script(227, 5000)}</script></head>
<body><div class="header"><div class="banner"><img src="/img/banner.png" alt="Tuyên giáo số"></div><div class="menu"><ul>${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></div><div class="line-date">Hưng Yên, ngày ${clockOf(now).day} tháng ${clockOf(now).month} năm ${clockOf(now).year}</div></div>
<div class="main"><div class="box-left"><div class="slide-hot"><h3><a href="/bai-viet/${featured?.slug}_${featured?.number}">${escaped(featured?.title ?? '')}</a></h3><p>${escaped(featured?.teaser ?? '')}</p><span>${dayOf(featured?.at ?? at)}</span></div>
<div class="detail"><div class="cate"><a href="#">${escaped(article.section)}</a></div><h1>${title}</h1><div class="info"><i class="fa fa-calendar"></i> ${dayOf(at, '.')} ${at.hour}:${at.minute} <i class="fa fa-eye"></i> 512 lượt xem</div>
${article.lead === '' ? '' : `<div class="desc">TGS - ${escaped(article.lead)}</div>`}
<div class="content">
${body.join('\n')}
${names === '' ? '' : `<p style="text-align:right"><strong>${escaped(names)}</strong></p>`}
</div><div class="files"><b>Tài liệu đính kèm:</b> <a href="/files/a.pdf">Tải về</a></div><div class="next-prev"><a href="#" class="prev">Bài trước: ${escaped(news[1]?.title ?? '')}</a><a href="#" class="next">Bài sau: ${escaped(news[2]?.title ?? '')}</a></div></div>
<div class="same"><h4>Bài viết liên quan</h4>${news
      .slice(3, 12)
      .map(
        (one) =>
          `<div class="same-item"><a href="/bai-viet/${one.slug}_${one.number}">${escaped(one.title)}</a><span>${dayOf(one.at, '.')}</span></div>`,
      )
      .join('\n')}</div></div>
<div class="box-right"><div class="w"><h4>Lời Bác dạy ngày này năm xưa</h4><p>Mỗi ngày một câu chuyện nhỏ về tấm gương giản dị, gần dân, trọng dân, do bạn đọc sưu tầm và gửi về cho ban biên tập.</p></div><div class="w"><h4>Tin mới</h4>${news
      .slice(12)
      .map(
        (one) =>
          `<div><a href="/bai-viet/${one.slug}_${one.number}">${escaped(one.title)}</a> <time datetime="${isoOf(one.at)}">${dayOf(one.at, '.')}</time></div>`,
      )
      .join('\n')}</div></div></div>
<div class="footer"><p>Cơ quan chủ quản: Ban Tuyên giáo và Dân vận Tỉnh ủy. Trưởng Ban Biên tập: Nguyễn Duy Hưng</p><p>Giấy phép số 07/GP-TTĐT ngày 15/01/2020. Ghi rõ nguồn "Tuyên giáo số" khi dùng lại tin, bài.</p></div></body></html>`
  },
} satisfies Layout

const MENU = [
  'Trang chủ',
  'Tin tức - Sự kiện',
  'Tuyên truyền',
  'Lý luận chính trị',
  'Lịch sử Đảng',
  'Khoa giáo',
  'Văn hóa - Văn nghệ',
  'Dư luận xã hội',
  'Tài liệu sinh hoạt chi bộ',
]
