import type { Layout } from '../../written.ts'
import { gridOf, interleave, linked, some } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { gold, headlines, menu, teasers } from '../fresh-words-vi.ts'
import { clockOf, dayOf, escaped, isoOf, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://truyenhinhphuvan.example.vn'

export default {
  about:
    'radio and TV station on WordPress: player above, local time marked as UTC in metas, programme, entry inside',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/tin-tuc/${number}/${slug}/`,
  lay(article, { url, number, now }) {
    const clock = clockOf(article.published)
    const today = clockOf(now)
    const names = namesOf(article)
    const blocks = layBody(article, {
      paragraph: (words) => `<p style="text-align: justify;">${words}</p>`,
      subhead: (words) => `<h3><span style="color: #0000ff;">${words}</span></h3>`,
      quote: (words) => `<blockquote><p>${words}</p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'style="width: 100%; border-collapse: collapse;"'),
      picture: (caption, at) =>
        `<figure id="attachment_${number + at}" class="wp-caption aligncenter"><img class="lazyload" data-src="${SITE}/wp-content/uploads/${number + at}.jpg" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" alt=""><noscript><img src="${SITE}/wp-content/uploads/${number + at}.jpg" alt=""></noscript><figcaption class="wp-caption-text">${caption}</figcaption></figure>`,
    })
    const text = interleave(
      blocks,
      new Map([
        [
          2,
          `<p><strong>Xem thêm:</strong> <a href="${SITE}/tin-tuc/${number - 8}/">${escaped(some(headlines, number, 1)[0] as string)}</a></p>`,
        ],
      ]),
    )
    const title = escaped(article.title)
    return `<!DOCTYPE html>
<html lang="vi" prefix="og: https://ogp.me/ns#">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - PVTV</title>
<meta name="description" content="${escaped(summaryOf(article))}">
<link rel="canonical" href="${url}">
<meta property="og:locale" content="vi_VN"><meta property="og:type" content="article"><meta property="og:title" content="${title} - PVTV"><meta property="og:site_name" content="Đài Phát thanh và Truyền hình Phú Vân">
<meta property="article:section" content="${escaped(article.section)}"><meta property="article:published_time" content="${isoOf({ ...clock, second: '00' }, '+00:00')}">
<meta name="twitter:label1" content="Được viết bởi"><meta name="twitter:data1" content="admin">
${styles('jeg', 240)}
${scripts('pvtv', 10)}
</head>
<body class="post-template-default single single-post postid-${number}">
<div class="topbar"><span>${dayOf(today)}</span><a href="/truc-tuyen/">Trực tuyến PVTV</a><a href="/radio/">Nghe radio FM 96,7 MHz</a></div>
<header><a href="/"><img src="/logo.png" alt="PVTV"></a><nav><ul class="menu">${menu.map((name) => `<li><a href="/category/${name.length}/">${name}</a></li>`).join('')}</ul></nav></header>
<div class="content-wrap"><div class="main-content"><div class="breadcrumbs"><a href="/">Trang chủ</a> &gt; <a href="/category/x/">${escaped(article.section)}</a></div>
<article id="post-${number}" class="post hentry">
<h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="meta-author">Đăng bởi <a href="/author/admin/">admin</a></span> <span class="meta-date">Cập nhật: ${dayOf(clock)} ${clock.hour}:${clock.minute}</span> <span class="meta-view">${number % 700} lượt xem</span></div>
<div class="video-wrap"><video poster="/poster/${number}.jpg" controls><source src="/video/${number}.mp4" type="video/mp4">Trình duyệt của bạn không hỗ trợ phát video.</video><div class="playlist"><h4>Video khác</h4>${linked(some(headlines, number + 2, 5), number, (link, at) => `<div class="pl-item"><span>0${at + 2}:1${at}</span> ${link}</div>`)}</div></div>
<div class="entry">
${article.lead === '' ? '' : `<p style="text-align: justify;"><strong>${escaped(article.lead)}</strong></p>`}
${text}
${names.length === 0 ? '' : `<p style="text-align: right;"><strong>Thực hiện: ${escaped(names.join(', '))}</strong></p>`}
<div class="fb-like" data-href="${url}"></div>
</div>
<div class="tags"><span>Thẻ:</span> <a href="/tag/thoi-su/">thời sự</a> <a href="/tag/pvtv/">PVTV</a></div>
</article>
<div class="related-posts"><h3>Bài viết liên quan</h3>${teasers.map(([head, words]) => `<div class="rp"><h4><a href="/tin-tuc/${number}/">${escaped(head)}</a></h4><p>${escaped(words)} [&hellip;]</p></div>`).join('')}</div>
<div class="fb-comments"><p>Bình luận Facebook</p></div></div>
<aside class="sidebar"><div class="widget"><h3>Lịch phát sóng hôm nay</h3>${gridOf([
      ['05:30', 'Chào cờ – Giới thiệu chương trình'],
      ['06:00', 'Thời sự sáng'],
      ['11:30', 'Thời sự trưa'],
      ['17:00', 'Phim truyện: Bến cũ đò xưa, tập 14'],
      ['18:30', 'Thời sự tối'],
      ['19:00', 'Tiếp sóng Thời sự VTV1'],
      ['20:10', 'Chuyên mục Nông thôn mới'],
      ['22:00', 'Bản tin cuối ngày'],
    ])}</div><div class="widget"><h3>Giá vàng</h3>${gridOf(gold)}</div><div class="widget"><h3>Tin mới</h3><ul>${linked(some(headlines, number + 10, 12), number, (link) => `<li>${link}</li>`)}</ul></div></aside></div>
<footer><p>Đài Phát thanh và Truyền hình Phú Vân. Giấy phép số 15/GP-TTĐT. Giám đốc: Lương Bá Phúc.</p><p>Điện thoại tòa soạn: 0257.3555.077</p></footer>
</body></html>`
  },
} satisfies Layout
