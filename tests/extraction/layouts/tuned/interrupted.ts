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
import { type OtherNews, otherNews } from '../other-news.ts'

const HOST = 'https://tinhyen.example.vn'
/** Longer than any article's body has boxes for. */
const BOXES = 30

export default {
  about:
    'The text is interrupted again and again: related boxes, ads, a poll, an invitation to the app on every page',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/thoi-su/${slug}-post${number}.tpo`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 97, 60, now)
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(', '))
    const boxes = news.slice(0, BOXES).map(box)
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p>${text}</p>\n${boxes[index % BOXES] ?? ''}${index === 4 ? POLL : ''}${index === 2 ? APP : ''}`,
      subhead: (text) => `<h2>${text}</h2>`,
      quote: (text) => `<blockquote class="quote"><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'class="picture-table" border="1"'),
      picture: (caption, nth) =>
        `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="https://photo.tinhyen.example.vn/w890/${number}/${nth}.jpg.webp" alt="${caption}" title="${caption}" class="cms-photo" data-photo-original-src="" /></td></tr><tr><td class="caption"><p>${caption}</p></td></tr></tbody></table>`,
    })
    return `<!DOCTYPE html>
<html lang="vi" class="vi-vn">
<head><meta charset="utf-8"/><title>${title} | Tin Hyên</title><meta name="description" content="${escaped(summaryOf(article))}"/><meta property="og:type" content="article"/><meta property="og:title" content="${title}"/><meta property="og:url" content="${url}"/><meta property="og:site_name" content="Tin Hyên"/><meta property="article:section" content="${escaped(article.section)}"/><link rel="canonical" href="${url}"/>
${jsonLd({ '@context': 'http://schema.org', '@type': 'Organization', name: 'Tin Hyên', url: HOST, logo: `${HOST}/logo.png`, foundingDate: '2009-05-19', address: { '@type': 'PostalAddress', addressLocality: 'Hưng Yên', addressCountry: 'VNM' } })}
<style>${styles(139, 22_000)}</style><script>var cmsDomain="${HOST}";${script(149, 9000)}</script></head>
<body class="detail-page">
<div id="sdaWeb_SdaTop" class="rennab"><a href="#">Khai trương khu đô thị mới, ưu đãi tới 8% cho 50 khách hàng đầu tiên</a></div>
<header class="site-header"><div class="row-top"><time id="today">${weekdayOf(clockOf(now))}, ${dayOf(clockOf(now))}</time><a class="logo" href="/">Tin Hyên</a><ul class="right"><li>Hotline 0900 000 222</li><li><a href="#">E-Paper</a></li></ul></div><nav><ul class="menu">${MENU.map((name) => `<li class="main"><a href="#">${name}</a></li>`).join('')}</ul></nav><div class="trending"><span>Xu hướng:</span>${['Bầu cử', 'Giá nhà', 'Mưa lũ', 'Tuyển sinh'].map((tag) => `<a href="#">#${tag}</a>`).join('')}</div></header>
<div class="site-body"><div class="container"><div class="breadcrumb"><h2 class="main"><a href="#">${escaped(article.section)}</a></h2></div>
<div class="article"><div class="article__meta-top"><time class="time" datetime="${isoOf(at).slice(0, 16)}+0700">${dayOf(at)} ${at.hour}:${at.minute}</time></div><h1 class="article__title cms-title">${title}</h1>
<div class="article__social"><a class="facebook">Facebook</a><a class="zalo">Zalo</a><a class="comment">Bình luận (0)</a></div>
${article.lead === '' ? '' : `<div class="article__sapo cms-desc">THY - ${escaped(article.lead)}</div>`}
<div id="sdaArticle" class="rennab"></div>
<div class="article__body cms-body" data-role="body">
${article.lead === '' ? body.join('\n').replace('<p>', '<p>THY - ') : body.join('\n')}
</div>
${names === '' ? '' : `<div class="article__author cms-author"><a href="#"><span class="name">${escaped(names)}</span></a></div>`}
<div class="article__tag"><h3 class="box-heading">Từ khóa</h3><ul><li><a href="#">#Hưng Yên</a></li><li><a href="#">#tin địa phương</a></li></ul></div>
<div class="box-newsletter-inline">Bạn thích bài này? Mời tác giả một tách cà phê, tòa soạn sẽ chuyển trọn món quà nhỏ của bạn đến người viết. <button>Gửi quà</button> <span>Đã có 0 lượt mời</span> <span>Tên của bạn</span> <span>Lời nhắn</span></div></div>
<div class="sidebar"><div class="box"><h3 class="box-heading">Mới - Nóng</h3>${news
      .slice(30, 45)
      .map(
        (one) =>
          `<article class="story"><h2 class="story__heading"><a class="cms-link" href="/thoi-su/${one.slug}-post${one.number}.tpo">${escaped(one.title)}</a></h2><time>${one.at.hour}:${one.at.minute}</time></article>`,
      )
      .join('\n')}</div></div>
<div class="same-category"><h3 class="box-heading">Cùng chuyên mục</h3>${news
      .slice(45)
      .map(
        (one) =>
          `<article class="story"><figure class="story__thumb"><a class="cms-link" href="/thoi-su/${one.slug}-post${one.number}.tpo"><img src="#" alt="${escaped(one.title)}"></a></figure><h2 class="story__heading"><a class="cms-link" href="/thoi-su/${one.slug}-post${one.number}.tpo">${escaped(one.title)}</a></h2><div class="story__summary">${escaped(one.teaser)}</div></article>`,
      )
      .join('\n')}</div></div></div>
<footer class="site-footer"><p class="name">Chuyên trang Tin Hyên</p><p>Giấy phép số 188/GP-CBC ngày 11/11/2019. Phụ trách chuyên trang: Hà Minh Tú</p><p>© Chỉ được phát hành lại thông tin từ website này khi có sự đồng ý bằng văn bản.</p></footer>
<div class="popup-subscribe" role="dialog"><p>Bật thông báo để nhận tin nóng?</p><button>Để sau</button><button>Bật</button></div><script>${script(151, 8000)}</script></body></html>`
  },
} satisfies Layout

function box({ title, teaser, slug, number }: OtherNews, index: number): string {
  const link = `<a class="cms-link" href="/thoi-su/${slug}-post${number}.tpo">${escaped(title)}</a>`
  switch (index % 4) {
    case 0:
      return `<div class="rennab banner-in-body" id="sda_${index}"><span>QUẢNG CÁO</span><ins class="982a9496" data-key="${index}"></ins></div>`
    case 1:
      return `<div class="cms-relate related-box"><article class="story story--primary"><h4 class="story__heading">${link}</h4><p class="story__summary">${escaped(teaser)}</p></article></div>`
    case 2:
      return `<p class="cms-readmore"><strong>&gt;&gt; Xem thêm: </strong>${link}</p>`
    default:
      return `<ul class="relate-inline"><li>${link}</li></ul>`
  }
}

const POLL = `<div class="cms-poll"><p class="q">Theo bạn, tỉnh nên ưu tiên đầu tư lĩnh vực nào trong năm tới?</p><ul><li>Giao thông</li><li>Y tế, giáo dục</li><li>Nhà ở cho công nhân</li></ul><button>Bình chọn</button></div>\n`
const APP = `<p>Tải ứng dụng Tin Hyên trên điện thoại để đọc báo không cần mạng, nghe tin bằng giọng nói và nhận cảnh báo thời tiết sớm cho từng xã, phường nơi bạn đang sinh sống.</p>\n`
const MENU = [
  'Xã hội',
  'Kinh tế',
  'Địa ốc',
  'Thế giới',
  'Giới trẻ',
  'Pháp luật',
  'Thể thao',
  'Văn hóa',
  'Giáo dục',
  'Sức khỏe',
  'Video',
]
