import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, slugOf, strewn, weekdayOf } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://tuyengiao.hoagiang.gov.vn'

const menu = [
  [
    'Giới thiệu',
    'Lịch sử hình thành',
    'Cơ cấu tổ chức',
    'Chức năng, nhiệm vụ',
    'Lãnh đạo Ban qua các thời kỳ',
  ],
  ['Tin tức', 'Thời sự - Chính trị', 'Xây dựng Đảng', 'Kinh tế', 'Văn hóa - Xã hội', 'Quốc phòng - An ninh'],
  ['Nghiên cứu - Trao đổi', 'Lịch sử Đảng', 'Diễn đàn', 'Bảo vệ nền tảng tư tưởng của Đảng'],
  ['Tài liệu', 'Đề cương tuyên truyền', 'Bản tin Thông báo nội bộ', 'Văn bản mới', 'Mẫu 2C', 'Sách điện tử'],
  ['Đa phương tiện', 'Phim tài liệu', 'Thư viện ảnh', 'Infographic'],
]

const headMenu = menu
  .map(
    ([name = '', ...entries]) =>
      `<li role="presentation" class="dropdown"><a class="dropdown-toggle" href="/vi/${slugOf(name)}/" title="${name}">${name} <strong class="caret">&nbsp;</strong></a><ul class="dropdown-menu">${entries.map((entry) => `<li><a href="/vi/${slugOf(name)}/${slugOf(entry)}/" title="${entry}">${entry}</a></li>`).join('')}</ul></li>`,
  )
  .join('\n')

function related(page: PageOf, list: number, name: string): string {
  return `<p class="h3"><strong>${name}</strong></p>
<ul class="related list-inline">
${othersOf(page, list, 8)
  .map((other) => {
    const { day, month, year } = clockOf(other.at)
    return `<li><em class="fa fa-angle-right">&nbsp;</em><a href="/vi/news/tin-hoat-dong/${other.slug}-${other.number}.html" data-content="${escaped(other.summary)}" data-img="/assets/news/${other.number}.jpg" data-rel="block_news_tooltip" title="${escaped(other.title)}">${escaped(other.title)}</a> <em>(${day}/${month}/${year})</em></li>`
  })
  .join('\n')}
</ul>`
}

function block(title: string, inside: string): string {
  return `<div class="panel panel-primary"><div class="panel-heading">${title}</div><div class="panel-body">${inside}</div></div>`
}

function side(page: PageOf): string {
  const documents = othersOf(page, 5, 6)
    .map(
      ({ number, title }) =>
        `<li><a href="/vi/laws/detail/${number}/"><strong>${number % 400}-HD/BTGDV</strong></a><br>Hướng dẫn ${escaped(title.toLowerCase())}</li>`,
    )
    .join('')
  const read = othersOf(page, 6, 7)
    .map(
      ({ slug, title, number }) =>
        `<li class="clearfix"><a class="show" href="/vi/news/tin-hoat-dong/${slug}-${number}.html"><img src="/assets/news/${number}.jpg" width="65" class="img-thumbnail pull-left mr-1" alt="">${escaped(title)}</a></li>`,
    )
    .join('')
  return `${block('Văn bản mới', `<ul class="block_laws">${documents}</ul>`)}
${block('Tin đọc nhiều', `<ul class="block_groups list-none list-items">${read}</ul>`)}
${block('Thăm dò ý kiến', '<form action=""><p>Bạn đánh giá thế nào về nội dung của trang thông tin điện tử?</p><div class="radio"><label><input type="radio" name="option" value="1"> Rất tốt, phong phú</label></div><div class="radio"><label><input type="radio" name="option" value="2"> Khá tốt</label></div><div class="radio"><label><input type="radio" name="option" value="3"> Cần cập nhật thường xuyên hơn</label></div><input class="btn btn-success btn-sm" type="button" value="Biểu quyết"> <input class="btn btn-default btn-sm" type="button" value="Kết quả"></form>')}
${block('Thống kê truy cập', `<ul class="counter list-none display-table"><li><span><em class="fa fa-bolt fa-lg fa-horizon"></em>Đang truy cập</span><span>${(page.number % 70) + 12}</span></li><li class="margin-top-lg"><span><em class="fa fa-filter"></em>Hôm nay</span><span>4,${page.number % 900}</span></li><li><span>Tháng hiện tại</span><span>118,204</span></li><li><span>Tổng lượt truy cập</span><span>9,774,031</span></li></ul>`)}`
}

function bodyOf(article: WrittenArticle, body: WrittenArticle['body']): string {
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p style="text-align: justify;">${text}</p>`,
    subhead: (text) => `<p style="text-align: justify;"><strong>${text}</strong></p>`,
    quote: (text) => `<blockquote><p style="text-align: justify;"><em>${text}</em></p></blockquote>`,
    list: (entries) =>
      `<ul>${entries.map((entry) => `\n\t<li style="text-align: justify;">${entry}</li>`).join('')}\n</ul>`,
    table: (rows) =>
      `<table border="1" cellpadding="1" cellspacing="1" style="width:100%;"><tbody>${rows.map((cells) => `\n<tr>${cells.map((cell) => `\n<td style="text-align: center;">${cell}</td>`).join('')}\n</tr>`).join('')}\n</tbody></table>`,
  })
  const figures = article.captions.map(
    (caption, index) =>
      `<div style="text-align:center"><figure class="image" style="display:inline-block"><img alt="${escaped(caption)}" height="480" src="/uploads/news/anh-${index}.jpg" width="720" /><figcaption>${escaped(caption)}</figcaption></figure></div>`,
  )
  return strewn(blocks, figures).join('\n\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const { lead, body } = article
  const title = escaped(article.title)
  const section = escaped(article.section)
  const about = escaped(article.lead || article.title)
  return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head>
<title>${title}</title>
<meta name="description" content="${about}">
<meta name="author" content="Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Giang">
<meta name="copyright" content="Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Giang [btgdv@hoagiang.gov.vn]">
<meta name="generator" content="NukeViet v4.5">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:description" content="${about}">
<meta property="og:site_name" content="Tuyên giáo Hòa Giang">
<meta property="og:image" content="${host}/uploads/news/anh-0.jpg">
<meta property="og:url" content="${page.url}">
<link rel="canonical" href="${page.url}">
<link rel="alternate" href="/vi/news/rss/" title="Tin Tức" type="application/rss+xml">
<link rel="stylesheet" href="/themes/egov/css/bootstrap.min.css">
<style type="text/css">${styles(['nv-block', 'panel-primary', 'news_column', 'hometext', 'bodytext', 'related', 'block_groups', 'counter'], 9_000)}</style>
</head>
<body>
<noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<div class="body-bg"><div class="wraper">
<header><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="Tuyên giáo Hòa Giang" href="/"><img src="/uploads/banner-${now.year}.png" alt="Tuyên giáo Hòa Giang"></a><span class="site_name">TRANG THÔNG TIN ĐIỆN TỬ BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY HÒA GIANG</span></div></div></div></header>
<nav class="second-nav" id="menusite"><div class="container"><div class="navbar navbar-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em></a></li>
${headMenu}
</ul></div></div></nav>
<nav class="header-nav"><div class="container"><span class="current-time pull-left">${weekdayOf(now)}, ${now.day}/${now.month}/${now.year}, ${now.hour}:${now.minute}</span><form action="/vi/seek/" class="headerSearch pull-right"><input type="text" class="form-control" maxlength="60" placeholder="Tìm kiếm..."></form></div></nav>
<section><div class="container" id="body">
<div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none" itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/" itemprop="item"><span itemprop="name">Trang nhất</span></a><i class="hidden" itemprop="position" content="1"></i></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/news/" itemprop="item"><span itemprop="name">Tin Tức</span></a><i class="hidden" itemprop="position" content="2"></i></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/news/${slugOf(article.section)}/" itemprop="item"><span class="txt" itemprop="name">${section}</span></a><i class="hidden" itemprop="position" content="3"></i></li></ul></div>
<div class="row">
<div class="col-sm-16 col-md-18">
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<span class="time pull-left"><i class="fa fa-calendar"></i> ${weekdayOf(clock)} - ${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute}</span>
<ul class="list-inline text-right"><li><a class="dimgray" rel="nofollow" title="Gửi bài viết qua email" href="javascript:void(0);"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" rel="nofollow" title="In ra" href="javascript:void(0);"><em class="fa fa-print fa-lg">&nbsp;</em></a></li><li><a class="dimgray" rel="nofollow" title="Lưu bài viết này" href="/vi/news/savefile/${page.slug}-${page.number}.html"><em class="fa fa-save fa-lg">&nbsp;</em></a></li></ul>
<h1 class="title margin-bottom-lg" itemprop="headline">${title}</h1>
<div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Organization" itemscope><span itemprop="name">Tuyên giáo Hòa Giang</span></div>
<span class="hidden hide d-none" itemprop="datePublished">${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}+07:00</span>
<span class="hidden hide d-none" itemprop="mainEntityOfPage">${page.url}</span>
<div class="clearfix">${lead === '' ? '' : `<div class="hometext m-bottom" itemprop="description">${escaped(lead)}</div>`}</div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
${bodyOf(article, body)}
</div>
<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả: </strong>${escaped(article.byline)}</p></div>
</div></div>
<div class="news_column panel panel-default"><div class="panel-body">
<form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><div style="padding:5px"><input class="hover-star required" type="radio" value="1" title="Bài viết rất kém"/><input class="hover-star" type="radio" value="5" title="Bài viết rất tốt"/></div><p>Click để đánh giá bài viết</p></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="socialicon clearfix"><div class="fb-like" data-href="${page.url}" data-layout="button_count"></div><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="keywords"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong><a title="tỉnh ủy" href="/vi/news/tag/tinh-uy/"><em>tỉnh ủy</em></a>, <a title="${section}" href="/vi/news/tag/${slugOf(article.section)}/"><em>${section.toLowerCase()}</em></a>, <a href="/vi/news/tag/tuyen-truyen/"><em>tuyên truyền</em></a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><div class="row clearfix margin-bottom-lg"><div class="col-xs-12 text-left"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div></div><div id="formcomment" class="comment-form"><form><input type="text" name="name" placeholder="Họ tên *"><input type="email" placeholder="Email *"><textarea class="form-control" cols="20" rows="5" placeholder="Nội dung bình luận"></textarea><label>Mã bảo mật</label><input type="button" value="Gửi bình luận" class="btn btn-primary"></form></div></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news">
${related(page, 1, 'Những tin mới hơn')}
<div class="clear">&nbsp;</div>
${related(page, 2, 'Những tin cũ hơn')}
</div></div>
</div>
<div class="col-sm-8 col-md-6">${side(page)}</div>
</div></div></section>
<footer id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24"><p class="footer">BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY HÒA GIANG</p><p>Địa chỉ: Số 2, đường Trần Phú, phường Minh Khai, tỉnh Hòa Giang</p><p>Điện thoại: 0218.3852.114 - Email: btgdv@hoagiang.gov.vn</p><p>Chịu trách nhiệm chính: Đồng chí Phó Trưởng ban Thường trực Lò Minh Chính</p><p>Ghi rõ nguồn “tuyengiao.hoagiang.gov.vn” khi phát hành lại thông tin từ trang này</p></div></div></div></div></footer>
</div></div>
<div id="timeoutsess" class="chromeframe">Bạn đã không sử dụng Site, <a href="javascript:void(0);">Bấm vào đây để duy trì trạng thái đăng nhập</a>. Thời gian chờ: <span id="secField">60</span> giây</div>
<div id="openidResult" class="nv-alert" style="display:none"></div>
<script src="/assets/js/jquery/jquery.min.js"></script>
<script>var nv_base_siteurl="/",nv_lang_data="vi",nv_name_variable="nv",nv_my_ofs=7,nv_my_abbr="+07",nv_area_admin=0;
${script('nv', 7_000)}</script>
</body></html>`
}

export default {
  about: 'NukeViet 4 of a party body, date above the headline',
  url: (slug, number) => `${host}/vi/news/tin-hoat-dong/${slug}-${number}.html`,
  lay,
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
