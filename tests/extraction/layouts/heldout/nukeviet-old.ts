import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, isAgency, slugOf, strewn, weekdayOf } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'http://yenthuy.sonlo.gov.vn'

function item(page: PageOf, list: number, withSummary: boolean): string {
  return othersOf(page, list, 5)
    .map((other) => {
      const { day, month, year, hour, minute } = clockOf(other.at)
      const summary = withSummary ? `<p class="intro">${escaped(other.summary)}</p>` : ''
      return `<div class="items clearfix"><a title="${escaped(other.title)}" href="/index.php/vi/news/Tin-tuc/${other.slug}-${other.number}/">${escaped(other.title)}</a> <span class="date">(${day}/${month}/${year} ${hour}:${minute})</span>${summary}</div>`
    })
    .join('\n')
}

/** Pictures as its editor lays them: a table of two rows, the words below in a cell. */
function picture(caption: string, index: number): string {
  return `<table align="center" border="0" cellpadding="3" cellspacing="3"><tbody><tr><td style="text-align:center"><img alt="" src="/uploads/news/2012_0${index + 1}/hinh${index}.jpg" style="width:500px;height:333px" /></td></tr><tr><td style="text-align:center"><em><span style="font-size:11px">${escaped(caption)}</span></em></td></tr></tbody></table>`
}

const exchange = [
  ['USD', '25.140', '25.480'],
  ['EUR', '26.870', '28.340'],
  ['JPY', '164,2', '173,7'],
  ['AUD', '15.980', '16.660'],
]

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<div style="text-align:justify"><span style="font-size:14px">${text}</span></div>`,
    subhead: (text) =>
      `<div style="text-align:justify"><span style="font-size:14px"><b>${text}</b></span></div>`,
    quote: (text) =>
      `<div style="text-align:justify;margin-left:40px"><span style="font-size:14px"><i>${text}</i></span></div>`,
    list: (entries) =>
      entries
        .map((entry) => `<div style="text-align:justify"><span style="font-size:14px">${entry}</span></div>`)
        .join('<br />\n'),
    table: (rows) =>
      `<table border="1" cellspacing="0" style="width:500px">${rows.map((cells) => `<tr>${cells.map((cell) => `<td><span style="font-size:14px">${cell}</span></td>`).join('')}</tr>`).join('\n')}</table>`,
  })
  const title = escaped(article.title)
  const tail = isAgency(article.byline) ? 'Nguồn tin' : 'Tác giả bài viết'
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>${title} - ${escaped(article.section)} - Trang thông tin điện tử huyện Yên Thủy</title>
<meta name="description" content="${title} - Savefile - ${escaped(article.section)} - Tin tức" />
<meta name="keywords" content="huyện yên thủy, tin tức, văn bản, thủ tục" />
<meta name="generator" content="NukeViet v3.x" />
<meta name="robots" content="index, archive, follow, noodp" />
<link rel="StyleSheet" href="/themes/modern/css/screen.css" type="text/css" />
<style type="text/css">${styles(['m-bottom', 'box-border', 'header-block1', 'content-box', 'other-news', 'items', 'aright'], 3_500)}</style>
<script type="text/javascript">${script('modern', 4_000)}</script>
</head>
<body>
<div class="wrapper">
<div class="topbar"><div class="top"><a title="RSS" href="/index.php/vi/rss/"><span class="rss">RSS</span></a><div class="language">Ngôn ngữ: <select name="lang"><option value="vi" selected="selected">Tiếng Việt</option><option value="en">English</option></select></div></div></div>
<div id="header"><div id="logo"><a title="Trang thông tin điện tử huyện Yên Thủy" href="/"><img src="/images/logo.png" alt="logo" /></a><h1>Trang thông tin điện tử huyện Yên Thủy</h1><h2>Đoàn kết - Dân chủ - Kỷ cương - Phát triển</h2></div></div>
<div class="nav"><ul class="nav fl"><li><a href="/">Trang nhất</a></li><li><a href="/index.php/vi/about/">Giới thiệu</a></li><li class="current"><a href="/index.php/vi/news/">Tin tức</a></li><li><a href="/index.php/vi/laws/">Văn bản</a></li><li><a href="/index.php/vi/faq/">Hỏi đáp</a></li><li><a href="/index.php/vi/contact/">Liên hệ</a></li></ul><form class="search fr"><input class="txt-qs" type="text" value="Tìm kiếm..." /></form></div>
<div class="message clearfix"><div class="clock fl"><label>Hôm nay: ${now.hour}:${now.minute} ICT ${weekdayOf(now)}, ${now.day}/${now.month}/${now.year}</label></div><div class="fr breadcrumbs"><a href="/">Trang nhất</a> &raquo; <a href="/index.php/vi/news/">Tin tức</a> &raquo; <a href="/index.php/vi/news/${slugOf(article.section)}/">${escaped(article.section)}</a></div></div>
<table class="layout" width="100%" cellspacing="0" cellpadding="0"><tr>
<td class="col-a1" valign="top" width="200">
<div class="box silver"><h3 class="header">Chuyên mục</h3><ul class="list">${['Kinh tế', 'Chính trị', 'Giáo dục', 'Y tế', 'Nông thôn mới', 'Thể thao'].map((name) => `<li><a href="/index.php/vi/news/${slugOf(name)}/">${name}</a></li>`).join('')}</ul></div>
<div class="box silver"><h3 class="header">Tỷ giá ngoại tệ</h3><table class="rates"><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr>${exchange.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div>
<div class="box silver"><h3 class="header">Thống kê</h3><p>Đang truy cập : <strong>${(page.number % 30) + 4}</strong></p><p>Hôm nay : 612</p><p>Tổng lượt truy cập : 1304977</p></div>
</td>
<td valign="top"><div class="news_column">
<div id="news_detail">
<h2>${title}</h2>
<div style="width:100px;float:right"><a rel="nofollow" title="Gửi bài viết qua email" class="email" href="#">&nbsp;</a><a rel="nofollow" class="print" title="In ra" href="#">&nbsp;</a></div>
<span class="small">Đăng lúc: ${weekdayOf(clock)} - ${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute} - Người đăng bài viết: <strong>quantri${page.number % 5}</strong></span>
<div style="clear:both"></div>
${article.lead === '' ? '' : `<div id="hometext"><strong>${escaped(article.lead)}</strong></div>`}
<div id="bodytext" class="details clearfix">
${strewn(blocks, article.captions.map(picture)).join('<br />\n')}
</div>
<p style="text-align:right"><strong>${tail}: </strong>${escaped(article.byline)}</p>
<div id="keyword"><span>Từ khóa: </span><a href="#">nông thôn mới</a>, <a href="#">văn bản</a></div>
<div class="acomment"><em>Bản quyền thuộc về Trang thông tin điện tử huyện Yên Thủy. Ghi rõ nguồn khi trích dẫn.</em></div>
</div>
<div class="others"><p><strong>Những tin mới hơn</strong></p>${item(page, 1, true)}</div>
<div class="others"><p><strong>Những tin cũ hơn</strong></p>${item(page, 2, true)}</div>
</div></td>
<td class="col-a2" valign="top" width="190"><div class="box silver"><h3 class="header">Tin xem nhiều</h3>${item(page, 3, false)}</div><div class="box silver"><h3 class="header">Quảng cáo</h3><img src="/images/qc.gif" width="180" alt="" /></div></td>
</tr></table>
<div class="footer"><p>© Bản quyền thuộc về UBND huyện Yên Thủy. Mã nguồn NukeViet CMS.</p><p>Địa chỉ: Khu 3, thị trấn Hàng Trạm. Điện thoại: (0218) 3864 102. Giấy phép số 41/GP-TTĐT.</p></div>
</div>
</body></html>`
}

export default {
  about: 'NukeViet 3 of a district: three columns in a table, paragraphs that are div and br, headline in h2',
  url: (slug, number) => `${host}/index.php/vi/news/Tin-tuc/${slug}-${number}/`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
