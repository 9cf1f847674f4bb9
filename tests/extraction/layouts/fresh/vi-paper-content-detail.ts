import type { Layout } from '../../written.ts'
import { gridOf, linked, some } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { currency, gold, headlines, menu, teasers, weather } from '../fresh-words-vi.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  jsonLd,
  layBody,
  namesOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'

const SITE = 'http://www.baotaydo.example.vn'

export default {
  about:
    'older provincial paper: mark before the lead, JSON-LD dated when asked, gold and currency inside the box of text',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/thoi-su/${slug}-a${number}.html`,
  lay(article, { url, number, now }) {
    const clock = clockOf(article.published)
    const today = clockOf(now)
    const names = namesOf(article)
    const mark = '(BTĐ) - '
    let marks = article.lead === '' ? 1 : 0
    const text = layBody(article, {
      paragraph: (words) => `<p class="pBody">${marks-- > 0 ? mark : ''}${words}</p>\n`,
      subhead: (words) => `<p class="pHead"><strong>${words}</strong></p>\n`,
      quote: (words) => `<p class="pBody"><em>${words}</em></p>\n`,
      list: (entries) => entries.map((entry) => `<p class="pBody">* ${entry}</p>\n`).join(''),
      table: (rows) => tableOf(rows, 'width="100%" border="1" class="tbl"'),
      picture: (caption, at) =>
        `<table class="image" align="center" width="500" cellpadding="2"><tbody><tr><td><img src="/image/fckeditor/upload/${number + at}.jpg" width="500" alt="" /></td></tr><tr><td class="image_desc">${caption}</td></tr></tbody></table>\n`,
    }).join('')
    const title = escaped(article.title)
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title} - ${escaped(article.section)} - Báo Tây Đô điện tử</title>
<meta name="description" content="${mark}${escaped(summaryOf(article))}" /><meta name="keywords" content="bao tay do, tin tuc" />
<meta property="og:site_name" content="Báo Tây Đô điện tử" /><meta property="og:title" content="${title}" /><meta property="og:url" content="${url}" />
${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: isoOf(today), dateModified: isoOf(today), author: { '@type': 'Organization', name: 'Báo Tây Đô' } })}
${styles('btd', 230)}
${scripts('baotaydo', 8)}
</head>
<body>
<div id="wrapper"><div id="header"><div class="logo"><a href="/"><img src="/images/logo.png" alt="Báo Tây Đô" /></a></div><div class="banner_top"></div></div>
<div id="menu"><ul>${menu.map((name) => `<li><a href="/${name.length}/">${name}</a></li>`).join('')}</ul></div>
<div id="topbar"><span>${weekdayOf(today)}, ${dayOf(today)} | ${today.hour}:${today.minute}</span><form><input value="Tìm kiếm..." /></form></div>
<div id="main"><div class="left_col">
<div class="path"><a href="/">Trang chủ</a> › <a href="/thoi-su/">${escaped(article.section)}</a></div>
<div class="content_detail">
<div class="date_detail">${weekdayOf(clock)}, ${dayOf(clock)} - ${clock.hour}:${clock.minute}</div>
<h1 class="title_detail">${title}</h1>
<div class="tool"><a href="#">Facebook</a><a href="#">Zalo</a><a href="#">In trang này</a></div>
${article.lead === '' ? '' : `<p class="lead_detail"><strong>${mark}${escaped(article.lead)}</strong></p>`}
<div class="lq_top"><ul>${linked(some(headlines, number, 2), number, (link) => `<li>&gt;&gt; ${link}</li>`)}</ul></div>
<div class="content_fck">
${text}
${names.length === 0 ? '' : `<p class="pAuthor" style="text-align:right"><strong>${escaped(names.join(' - '))}</strong></p>`}
</div>
<div class="chiase">Chia sẻ bài viết <a href="#">Facebook</a> <a href="#">Twitter</a></div>
<div class="ykien"><h3>Ý kiến của bạn</h3><input value="Họ và tên" /><input value="Email" /><p>Vui lòng gõ tiếng Việt có dấu. Tòa soạn có quyền biên tập ý kiến trước khi đăng.</p></div>
<div class="other_news"><h3>Tin khác</h3><ul>${linked(some(headlines, number + 3, 10), number, (link, at) => `<li>${link} <span>(${dayOf(clockOf(now - at * 80_000_000))})</span></li>`)}</ul></div>
<div class="giavang"><p><b>Giá vàng</b> (nghìn đồng/chỉ)</p>${gridOf(gold, ' class="vang"')}<p>Cập nhật lúc ${today.hour}:00 ngày ${dayOf(today)}</p></div>
<div class="tygia"><p><b>Tỷ giá ngoại tệ</b></p>${gridOf(currency, ' class="tygia"')}<p>Nguồn: Vietcombank</p></div>
<div class="thoitiet"><p><b>Thời tiết</b></p>${gridOf(weather)}</div>
</div></div>
<div class="right_col"><div class="box"><h3>Đọc nhiều nhất</h3><ul>${linked(some(headlines, number + 14, 10), number, (link) => `<li>${link}</li>`)}</ul></div><div class="box"><h3>Phóng sự - Ký sự</h3>${teasers.map(([head, words]) => `<div class="it"><h4><a href="/p-${number}.html">${escaped(head)}</a></h4><p>${escaped(words)}</p></div>`).join('')}</div><div class="box"><h3>Quảng cáo</h3><p>Liên hệ quảng cáo: 0292.3555.018</p></div></div></div>
<div id="footer"><p>CƠ QUAN CỦA ĐẢNG BỘ THÀNH PHỐ - TIẾNG NÓI CỦA ĐẢNG, CHÍNH QUYỀN VÀ NHÂN DÂN</p><p>Giấy phép số 204/GP-TTĐT. Tổng Biên tập: Huỳnh Công Minh</p></div></div>
</body></html>`
  },
} satisfies Layout
