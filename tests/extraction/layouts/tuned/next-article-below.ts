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
  namesOf,
  signatureOf,
  summaryOf,
  tableOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://nguoilangven.example.vn'

export default {
  about:
    'The next article follows in the same page, in the same markup, half of it shown; author with picture above; "Cập nhật" behind the date',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/${slug}-${at8(number)}.htm`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const edited = clockOf(at.ms + 47 * 60_000)
    const news = otherNews(number + 163, 26, now)
    const title = escaped(article.title)
    const names = namesOf(article)
    const body = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<h3>${text}</h3>`,
      quote: (text) => `<div class="quote"><p>${text}</p></div>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows),
      picture: (caption, nth) =>
        `<figure><img src="/p/${number}_${nth}.jpg" alt="" /><figcaption><p>${caption}</p></figcaption></figure>`,
    })
    return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Người làng ven</title><meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="article:published_time" content="${isoOf(at)}"><meta property="article:modified_time" content="${isoOf(edited)}"><meta property="article:section" content="${escaped(article.section)}"><link rel="canonical" href="${url}">
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: article.title,
      url,
      datePublished: isoOf(at),
      dateModified: isoOf(edited),
      author: names.map((name) => ({ '@type': 'Person', name })),
      articleSection: article.section,
    },
    {
      '@type': 'NewsArticle',
      headline: NEXT.title,
      url: `${HOST}/giu-lai-ben-do-00000001.htm`,
      datePublished: isoOf(clockOf(at.ms - 90 * 60_000)),
      author: [{ '@type': 'Person', name: NEXT.author }],
    },
  ],
})}
<style>${styles(281, 9000)}</style><script>${script(283, 8000)}</script></head>
<body><header class="hd"><a href="/">Người làng ven</a><nav>${MENU.map((name) => `<a href="#">${name}</a>`).join(' ')}</nav></header>
<main id="scroller">
<article class="dt" data-id="${number}"><a class="dt-cat" href="#">${escaped(article.section)}</a><h1 class="dt-title">${title}</h1>
<div class="dt-head">${names.length > 0 ? `<div class="dt-author"><img src="/av/1.jpg" alt=""><b>${escaped(signatureOf(article, (list) => list.join(', ')))}</b></div>` : ''}<div class="dt-time">${dayOf(at)} ${at.hour}:${at.minute}<span class="upd">Cập nhật: ${dayOf(edited)} ${edited.hour}:${edited.minute}</span></div></div>
${article.lead === '' ? '' : `<p class="dt-sapo">${escaped(article.lead)}</p>`}
<div class="dt-body">
${body.join('\n')}
</div><div class="dt-foot"><a href="#">Trở lại ${escaped(article.section)}</a><a href="#">Chia sẻ</a><a href="#">Bình luận (0)</a></div></article>
<div class="between"><span>Bài tiếp theo</span><div class="promo">Quảng cáo</div></div>
<article class="dt" data-id="1"><a class="dt-cat" href="#">Đời sống</a><h2 class="dt-title"><a href="/giu-lai-ben-do-00000001.htm">${NEXT.title}</a></h2>
<div class="dt-head"><div class="dt-author"><img src="/av/2.jpg" alt=""><b>${NEXT.author}</b></div><div class="dt-time">${dayOf(clockOf(at.ms - 90 * 60_000))} ${clockOf(at.ms - 90 * 60_000).hour}:${clockOf(at.ms - 90 * 60_000).minute}</div></div>
<p class="dt-sapo">${NEXT.lead}</p>
<div class="dt-body">${NEXT.body.map((text) => `<p>${text}</p>`).join('\n')}<a class="dt-more" href="/giu-lai-ben-do-00000001.htm">Đọc tiếp</a></div></article>
</main>
<aside><h3>Tin đọc nhiều</h3>${news
      .slice(0, 10)
      .map((one) => `<a href="/${one.slug}-${at8(one.number)}.htm">${escaped(one.title)}</a>`)
      .join('\n')}<h3>Chuyên đề</h3>${news
      .slice(10)
      .map(
        (one) =>
          `<div><a href="/${one.slug}-${at8(one.number)}.htm">${escaped(one.title)}</a><p>${escaped(one.teaser)}</p></div>`,
      )
      .join('\n')}</aside>
<footer><p>Người làng ven, phụ trương của Hội Văn học nghệ thuật tỉnh. Chịu trách nhiệm: Trần Bá Lộc. Giấy phép 44/GP-XBBT.</p></footer></body></html>`
  },
} satisfies Layout

function at8(number: number): string {
  return String(number).padStart(8, '0')
}

const MENU = ['Làng', 'Phố', 'Sông', 'Nghề', 'Người', 'Sách']

const NEXT = {
  title: 'Giữ lại bến đò',
  author: 'Khúc Hồng Thiện',
  lead: 'Cầu đã thông xe được hai năm, con đò ngang của ông Sửu vẫn chạy mỗi ngày bốn chuyến, có chuyến chỉ chở một người.',
  body: [
    'Ông Sửu bảy mươi hai tuổi, làm nghề chèo đò từ năm mười sáu. Trước kia mỗi phiên chợ ông chở mấy trăm lượt khách, xe đạp xếp chồng lên nhau, gà vịt kêu inh ỏi.',
    'Bây giờ khách của ông chủ yếu là các cụ già sang chùa bên kia sông vào ngày rằm, vài đứa trẻ thích nghịch nước và những người từ thành phố về muốn chụp ảnh.',
    'Con trai ông nhiều lần khuyên bán đò. Ông bảo bán thì được mấy đồng, nhưng bến mà vắng tiếng mái chèo thì còn gọi gì là bến nữa.',
    'Mùa nước năm ngoái, cầu phải cấm đường ba ngày để kiểm tra, cả làng lại dồn về bến.',
  ],
} as const
