import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, turn } from '../unseen-markup.ts'
import { heads, menu, WEEKDAYS } from '../unseen-words-vi.ts'

const SITE = 'http://lienhiephoi.example.org.vn'

export default {
  about:
    'Joomla with K2: author in the header, intro apart, justified spans, latest from the author, JS comments off',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/index.php/tin-tuc/item/${number % 6000}-${slug}`,
  lay(article, { url, number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const text = laid(article, {
      p: (html) =>
        `<p style="text-align: justify;"><span style="font-family: arial, helvetica, sans-serif; font-size: 12pt;">${html}</span></p>`,
      h: (html) =>
        `<p style="text-align: justify;"><strong><span style="font-family: arial, helvetica, sans-serif; font-size: 12pt;">${html}</span></strong></p>`,
      q: (html) => `<blockquote>\n<p style="text-align: justify;"><em>${html}</em></p>\n</blockquote>`,
      li: (entries) => `<ol>\n${items(entries, ' style="text-align: justify;"')}\n</ol>`,
      table: (rows) =>
        `<table style="width: 100%;" border="1" cellspacing="0" cellpadding="4">\n<tbody>\n${cells(rows, 'td', ' style="text-align: center;"')}\n</tbody>\n</table>`,
      pic: (html, nth) =>
        `<p style="text-align: center;"><img src="/images/2026/${number + nth}.jpg" alt="${number + nth}" width="600" height="400" /></p>\n<p style="text-align: center;"><span style="font-size: 10pt;"><em>${html}</em></span></p>`,
    })
    const module = (title: string, html: string) => `<div class="moduletable"><h3>${title}</h3>${html}</div>`
    return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn" dir="ltr"><head>
<base href="${url}" /><meta http-equiv="content-type" content="text/html; charset=utf-8" />${by.length === 0 ? '' : `<meta name="author" content="${esc(by.join(', '))}" />`}
<meta property="og:url" content="${url}" /><meta property="og:title" content="${esc(article.title)}" /><meta property="og:type" content="article" /><meta name="description" content="${esc(gist(article))}" /><meta name="generator" content="Joomla! - Open Source Content Management" />
<title>${esc(article.title)}</title>
${sheet('k2', 180)}
${bundle('mootools', 80)}
</head><body class="site com_k2 view-item">
<div id="top"><h1 class="logo"><a href="/">Liên hiệp các Hội Khoa học và Kỹ thuật</a></h1><ul class="nav menu">${items(menu.map((name) => `<a href="/index.php/${name.length}">${name}</a>`))}</ul></div>
<div id="content"><div id="system-message-container"></div>
<span id="startOfPageId${number % 6000}"></span>
<div id="k2Container" class="itemView">
<div class="itemHeader">
<span class="itemDateCreated">${WEEKDAYS[at.wd]}, ${at.d} Tháng ${+at.m} ${at.y} ${at.H}:${at.M}</span>
<h2 class="itemTitle">${esc(article.title)}</h2>
${by.length === 0 ? '' : `<span class="itemAuthor">Viết bởi&nbsp; ${esc(by.join(', '))}</span>`}
</div>
<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">cỡ chữ</span> <a href="#" id="fontDecrease"><span>giảm kích thước chữ</span></a> <a href="#" id="fontIncrease"><span>tăng kích thước chữ</span></a></li><li><a class="itemPrintLink"><span>In</span></a></li><li><a class="itemEmailLink"><span>Email</span></a></li></ul><div class="clr"></div></div>
<div class="itemRatingBlock"><span>Đánh giá mục này</span><div class="itemRatingForm"><ul class="itemRatingList"><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ul><div class="itemRatingLog">(0 bình chọn)</div></div></div>
<div class="itemBody">
${article.lead === '' ? '' : `<div class="itemIntroText"><p style="text-align: justify;"><strong>${esc(article.lead)}</strong></p></div>`}
<div class="itemFullText">
${text}
</div><div class="clr"></div>
<div class="itemContentFooter"><span class="itemHits">Đọc <b>${number % 1500}</b> lần</span></div></div>
<div class="itemLinks"><div class="itemCategory"><span>Được đăng tại</span> <a href="#">${esc(article.section)}</a></div></div>
<div class="itemAuthorLatest"><h3>Mới nhất từ quản trị viên</h3><ul>${items(turn(heads, number, 5).map((head) => `<a href="#">${head}</a>`))}</ul></div>
<div class="itemNavigation"><span class="itemNavigationTitle">Mục khác trong chuyên mục này:</span><a class="itemPrevious" href="#">« ${turn(heads, number + 6, 1)[0]}</a> <a class="itemNext" href="#">${turn(heads, number + 7, 1)[0]} »</a></div>
<div class="itemBackToTop"><a class="k2Anchor" href="#">trở lên trên</a></div></div>
</div>
<div id="right">${module('Tin mới', `<ul class="latestnews">${items(turn(heads, number + 8, 7))}</ul>`)}${module('Đăng nhập', '<form><label>Tên đăng nhập</label><input /><label>Mật khẩu</label><input /><p>Ghi nhớ</p><a>Quên mật khẩu?</a></form>')}${module('Ai đang trực tuyến', '<p>Hiện có 42 khách Trực tuyến</p>')}</div>
<div id="footer"><p>Copyright &#169; ${today.y} Liên hiệp hội. All Rights Reserved. <a href="#">Joomla!</a> is Free Software released under the GNU General Public License.</p></div>
</body></html>`
  },
} satisfies Layout
