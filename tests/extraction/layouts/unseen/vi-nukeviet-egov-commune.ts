import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, turn } from '../unseen-markup.ts'
import { briefs, heads, menu, WEEKDAYS } from '../unseen-words-vi.ts'

const SITE = 'https://thuonglam.tinh.example.vn'

export default {
  about:
    'NukeViet eGov of a commune: Word paste with mso styles, signature in bold at the end, survey, counters',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/index.php/vi/news/Tin-hoat-dong/${slug}-${number % 9000}.html`,
  lay(article, { url, number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const signed = by[0] === 'TTXVN' ? `(Theo TTXVN)` : by.join(' - ')
    const word = (html: string, style = '') =>
      `<p class="MsoNormal" style="margin: 6pt 0cm; text-align: justify; text-indent: 1cm; line-height: 120%;${style}"><span lang="VI" style="font-size:14.0pt;line-height:120%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-language:VI">${html}<o:p></o:p></span></p>`
    const text = laid(article, {
      p: (html) => word(html),
      h: (html) => word(`<b style="mso-bidi-font-weight:normal">${html}</b>`),
      q: (html) => word(`<i>${html}</i>`, 'margin-left:36.0pt;'),
      li: (entries) => entries.map((entry) => word(`- ${entry}`)).join('\n'),
      table: (rows) =>
        `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none"><tbody>${cells(
          rows.map((row) =>
            row.map(
              (cell) => `<p class="MsoNormal"><span style="font-size:12.0pt">${cell}<o:p></o:p></span></p>`,
            ),
          ),
          'td',
          ' valign="top" style="width:112.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"',
        )}</tbody></table>`,
      pic: (html, nth) =>
        `<div style="text-align:center"><figure class="image" style="display:inline-block"><img src="/uploads/thuonglam/news/2026_02/z${number + nth}.jpg" width="720" height="480" alt="z${number + nth}"><figcaption>${html}</figcaption></figure></div>`,
    })
    const block = (title: string, html: string) =>
      `<div class="panel panel-default block-vien"><div class="panel-heading"><span>${title}</span></div><div class="panel-body">${html}</div></div>`
    const more = (from: number, count: number) =>
      turn(heads, number + from, count)
        .map(
          (head, nth) =>
            `<li><em class="fa fa-angle-right">&nbsp;</em><a href="/index.php/vi/news/x-${(number % 9000) - nth}.html" data-content="" data-img="" data-rel="tooltip">${head}</a> <em>(${today.d}/${today.m}/${today.y})</em> <span class="icon_new">&nbsp;</span></li>`,
        )
        .join('\n')
    return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head>
<title>${esc(article.title)} - ${esc(article.section)} - Trang thông tin điện tử xã Thượng Lâm</title>
<meta name="description" content="${esc(article.title)} - Tin Tức, ${esc(article.section)}"><meta name="generator" content="NukeViet eGov v2.0">
<meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="website"><meta property="og:description" content="${esc(gist(article))}"><meta property="og:site_name" content="Trang thông tin điện tử xã Thượng Lâm"><meta property="og:url" content="${url}">
<link rel="canonical" href="${url}"><link rel="alternate" type="application/rss+xml" href="/index.php/vi/news/rss/" title="Tin Tức">
${sheet('nv', 150)}
${bundle('nv', 60)}
</head><body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div class="logo-info"><span class="site_name">TRANG THÔNG TIN ĐIỆN TỬ XÃ THƯỢNG LÂM</span><span class="site_description">Kỷ cương - Trách nhiệm - Vì nhân dân phục vụ</span></div>
<div id="menu-site-default"><ul class="nav navbar-nav">${items(menu.map((name) => `<a href="/index.php/vi/${name.length}/">${name}</a>`))}</ul></div>
<div class="headerSearch"><input type="text" placeholder="Tìm kiếm..."></div></div></header>
<section><div class="container" id="body"><nav class="third-nav"><ul class="temp-breadcrumbs hidden"><li itemscope itemtype="https://schema.org/BreadcrumbList"><a href="/" itemprop="url"><span itemprop="title">Trang chủ</span></a></li></ul><ul class="breadcrumb"><li><a href="/index.php/vi/news/"><span>Tin Tức</span></a></li><li><a href="/index.php/vi/news/tin/"><span>${esc(article.section)}</span></a></li></ul><div class="col-right time">${WEEKDAYS[today.wd]}, ${today.d}/${today.m}/${today.y}, ${today.H}:${today.M}</div></nav>
<div class="row"><div class="col-sm-16 col-md-17 col-sm-push-8">
<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${esc(article.title)}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${WEEKDAYS[at.wd]} - ${at.d}/${at.m}/${at.y} ${at.H}:${at.M}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a rel="nofollow" title="In ra" href="javascript:void(0);"><em class="fa fa-print"></em></a></li><li><span class="fa fa-eye"></span> Đã xem: ${(number % 700) + 12}</li></ul></div></div>
${article.lead === '' ? '' : `<div class="hometext m-bottom">${esc(article.lead)}</div>`}
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
${text}
${by.length === 0 ? '' : word(`<b>${signed}</b>`, 'text-align:right;')}
<p class="MsoNormal">&nbsp;</p>
</div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><div id="click_rating"><p>Click để đánh giá bài viết</p></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="detail-related related list-none list-items">${more(0, 5)}</ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="detail-related related list-none list-items">${more(6, 9)}</ul></div></div>
</div><div class="col-sm-8 col-md-7 col-sm-pull-16">
${block('Thông báo', `<marquee direction="up">${briefs.map(([head, brief]) => `<p><a href="#"><strong>${head}</strong></a></p><p>${brief}</p>`).join('')}</marquee>`)}
${block('Thăm dò ý kiến', '<form><p>Bạn đánh giá thế nào về thái độ phục vụ của bộ phận một cửa xã?</p><label><input type="radio"> Rất hài lòng</label><label><input type="radio"> Hài lòng</label><label><input type="radio"> Chưa hài lòng</label></form>')}
${block('Văn bản mới', `<ul>${items(['<a href="#">Số: 31/QĐ-UBND</a><p>Tên: (Về việc kiện toàn Ban Chỉ huy quân sự xã)</p><p>Ngày BH: (14/01/2026)</p>', '<a href="#">Số: 07/TB-UBND</a><p>Tên: (Lịch tiếp công dân quý I)</p>'])}</ul>`)}
${block('Thống kê truy cập', '<ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>3</span></li><li><span>Hôm nay</span><span>216</span></li><li><span>Tổng lượt truy cập</span><span>398,114</span></li></ul>')}
</div></div></div></section>
<footer id="footer"><div class="container"><p><strong>Trang thông tin điện tử xã Thượng Lâm</strong></p><p>Chịu trách nhiệm nội dung: Ông Ma Văn Khánh - Chủ tịch UBND xã. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div></footer></div></div>
</body></html>`
  },
} satisfies Layout
