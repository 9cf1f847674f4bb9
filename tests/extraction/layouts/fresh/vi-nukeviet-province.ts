import type { Layout } from '../../written.ts'
import { gridOf, linked, some } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { headlines, menu, teasers, weather } from '../fresh-words-vi.ts'
import {
  clockOf,
  dayOf,
  escaped,
  jsonLd,
  layBody,
  listOf,
  namesOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'

const SITE = 'https://songlam.example.vn'

export default {
  about:
    'NukeViet 4 portal of a province: weekday and time above, author and source below, rating, newer and older news',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/vi/news/tin-tuc-su-kien/${slug}-${number}.html`,
  lay(article, { url, number, now }) {
    const clock = clockOf(article.published)
    const names = namesOf(article)
    const text = layBody(article, {
      paragraph: (words) =>
        `<p style="text-align: justify;"><span style="font-size:14pt;"><span style="font-family:Times New Roman,Times,serif;">${words}</span></span></p>\n`,
      subhead: (words) =>
        `<p style="text-align: justify;"><span style="font-size:14pt;"><strong>${words}</strong></span></p>\n`,
      quote: (words) => `<p style="text-align: justify; margin-left:40px;"><em>${words}</em></p>\n`,
      list: (entries) =>
        entries
          .map(
            (entry) =>
              `<p style="text-align: justify;"><span style="font-size:14pt;">- ${entry}</span></p>\n`,
          )
          .join(''),
      table: (rows) =>
        tableOf(rows, 'align="center" border="1" cellpadding="1" cellspacing="1" style="width:100%;"'),
      picture: (caption, at) =>
        `<div style="text-align:center"><figure class="image" style="display:inline-block"><img alt="${caption}" height="450" src="/uploads/news/2026_01/anh-${number + at}.jpg" width="600" /><figcaption><em>${caption}</em></figcaption></figure></div>\n`,
    }).join('\n')
    const title = escaped(article.title)
    const item = (link: string, at: number) =>
      `<li><em class="fa fa-angle-right">&nbsp;</em><h4>${link}</h4>&nbsp;<em>(${dayOf(clockOf(now - at * 86_400_000))})</em></li>`
    return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head>
<title>${title}</title>
<meta name="description" content="${escaped(summaryOf(article))}">
<meta name="keywords" content="UBND tỉnh, hội nghị, kế hoạch, doanh nghiệp">
<meta name="news_keywords" content="UBND tỉnh, hội nghị">
<meta name="author" content="Trang tin Sông Lam"><meta name="generator" content="NukeViet v4.5">
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="Trang tin Sông Lam"><meta property="og:url" content="${url}">
<meta property="article:tag" content="UBND tỉnh">
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/rss+xml" href="/vi/news/rss/" title="Tin tức">
${jsonLd({ '@context': 'https://schema.org', '@type': 'Organization', url: SITE, logo: `${SITE}/uploads/logo.png` })}
${jsonLd({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': `${SITE}/vi/news/`, name: 'Tin tức' } }] })}
${styles('nv', 180)}
${scripts('songlam', 6)}
</head>
<body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<div class="wrapper"><header><div class="container"><div id="header"><div class="logo"><a title="Trang tin Sông Lam" href="/"><img src="/uploads/logo.png" alt="Trang tin Sông Lam"></a><h1 class="hidden">Trang tin Sông Lam</h1><h2 class="hidden">Cổng thông tin điện tử tỉnh</h2></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="bg"><ul class="nav navbar-nav">${menu.map((name) => `<li><a class="dropdown-toggle" href="/vi/${name.length}/">${name}</a></li>`).join('')}</ul></div></nav>
<section><div class="container" id="body">
<div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none"><li><a href="/">Trang chủ</a></li><li><a href="/vi/news/"><span>Tin Tức</span></a></li><li><a href="/vi/news/x/"><span>${escaped(article.section)}</span></a></li></ul><span class="current-time">${weekdayOf(clockOf(now))} - ${dayOf(clockOf(now))} ${clockOf(now).hour}:${clockOf(now).minute}</span></div>
<div class="row"><div class="col-sm-16 col-md-18">
<div class="news_column panel panel-default"><div class="panel-body">
<h1 class="title margin-bottom-lg">${title}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${weekdayOf(clock).replace(/ (.)/, (_, letter: string) => ` ${letter.toLowerCase()}`)} - ${dayOf(clock)} ${clock.hour}:${clock.minute}</span></div>
<div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="#"><em class="fa fa-envelope fa-lg"></em></a></li><li><a class="dimgray" title="In ra" href="#">In ra</a></li><li><a class="dimgray" title="Lưu bài viết này" href="#">Lưu bài viết này</a></li></ul></div></div>
${article.lead === '' ? '' : `<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${escaped(article.lead)}</div></div>`}
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
${text}
</div>
${names.length === 0 ? '' : `<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả bài viết: </strong>${escaped(names.join(', '))}</p></div>`}
<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Nguồn tin: </strong>Cổng thông tin điện tử tỉnh</p></div>
</div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a title="hội nghị" href="#"><em>hội nghị</em></a>, <a href="#"><em>kế hoạch</em></a>, <a href="#"><em>doanh nghiệp</em></a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B"><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><div style="padding: 5px;"><span>Xếp hạng: <span>5</span> - <span>1</span> phiếu bầu</span><p>Click để đánh giá bài viết</p></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p><form><input placeholder="Họ tên của bạn"><textarea></textarea><p>Mã an toàn</p><p>Những bình luận không phù hợp sẽ bị xóa.</p></form></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">
<p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">${linked(some(headlines, number, 6), number, item)}</ul></div>
<p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">${linked(some(headlines, number + 7, 10), number, (link, at) => item(link, at + 6))}</ul></div>
</div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Văn bản mới</div><div class="panel-body">${listOf(['<a href="#">142/QĐ-UBND</a><br>Về việc phê duyệt quy hoạch chi tiết khu dân cư phía Nam', '<a href="#">09/CT-UBND</a><br>Về tăng cường công tác phòng cháy, chữa cháy rừng', '<a href="#">58/KH-UBND</a><br>Kế hoạch tổ chức Tháng hành động vì trẻ em'])}</div></div>
<div class="panel panel-primary"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body">${teasers.map(([head, words]) => `<div class="media"><a href="#" title="${escaped(words)}">${escaped(head)}</a><div class="text-muted">${escaped(words)}</div></div>`).join('')}</div></div>
<div class="panel panel-primary"><div class="panel-heading">Thời tiết</div><div class="panel-body">${gridOf(weather)}</div></div>
<div class="panel panel-primary"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body">${listOf(['Đang truy cập: <b>41</b>', 'Hôm nay: <b>3,214</b>', 'Tháng hiện tại: <b>88,750</b>', 'Tổng lượt truy cập: <b>12,408,391</b>'], 'counter')}</div></div></div>
</div></div></section>
<footer id="footer"><div class="container"><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Chịu trách nhiệm chính: Chánh Văn phòng UBND tỉnh. Giấy phép số 12/GP-TTĐT.</p><p>Địa chỉ: Số 1, đường Trần Phú. Điện thoại: 0238.3555.010</p><p>Bạn đã không sử dụng Site, <strong>Bấm vào đây để duy trì trạng thái đăng nhập</strong>. Thời gian chờ: <span>60</span> giây</p></div></footer>
</div></body></html>`
  },
} satisfies Layout
