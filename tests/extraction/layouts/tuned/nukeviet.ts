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
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { type OtherNews, otherNews } from '../other-news.ts'

const HOST = 'https://hungyenso.example.vn'

export default {
  about: 'NukeViet 4: date above the headline, author at the end, votes, comments, newer and older news',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/vi/news/tin-tuc/${slug}-${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const [clock, news] = [clockOf(now), otherNews(number, 34, now)]
    const title = escaped(article.title)
    const summary = escaped(summaryOf(article))
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p style="text-align: justify;">${index === 2 ? `${text}&nbsp;` : text}</p>`,
      subhead: (text) => `<p style="text-align: justify;"><strong>${text}</strong></p>`,
      quote: (text) => `<blockquote><p style="text-align: justify;"><em>${text}</em></p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'border="1" cellpadding="1" cellspacing="1" style="width:100%;"'),
      picture: (caption, nth) =>
        `<div style="text-align:center"><figure class="image" style="display:inline-block"><img alt="${caption}" height="427" src="/uploads/news/${at.year}_${at.month}/anh-${number}-${nth}.jpg" width="640" /><figcaption>${caption}</figcaption></figure></div>`,
    })
    return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head>
<title>${title} - Tin tức - Hưng Yên số</title>
<meta name="description" content="${summary}">
<meta name="keywords" content="hưng yên, tin tức, thời sự">
<meta name="news_keywords" content="hưng yên, tin tức">
<meta name="author" content="Hưng Yên số">
<meta name="copyright" content="Hưng Yên số [webmaster@hungyenso.example.vn]">
<meta name="robots" content="index, archive, follow, noodp">
<meta name="generator" content="NukeViet v4.5">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:description" content="${summary}">
<meta property="og:site_name" content="Hưng Yên số">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${isoOf(at).replace('+07:00', '+07')}">
<meta property="article:section" content="${escaped(article.section)}">
<link rel="shortcut icon" href="/favicon.ico">
<link rel="canonical" href="${url}">
<link rel="alternate" href="/vi/news/rss/" title="Tin Tức" type="application/rss+xml">
<link rel="StyleSheet" href="/assets/css/font-awesome.min.css"><link rel="StyleSheet" href="/themes/default/css/bootstrap.min.css">
<style type="text/css">body{background:#fff;}\n${styles(7, 5200)}</style>
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  url: HOST,
  logo: `${HOST}/uploads/logo.png`,
})}
</head>
<body>
<noscript><div class="alert alert-danger">Trang cần JavaScript để chạy đủ các chức năng.<br />Hãy bật JavaScript trong phần cài đặt rồi tải lại trang, hoặc xem <a href="/huong-dan">hướng dẫn</a>.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row">
<div class="logo col-xs-24 col-sm-24 col-md-8"><a title="Hưng Yên số" href="/"><img src="/uploads/logo.png" width="240" height="52" alt="Hưng Yên số" /></a><span class="site_name">Hưng Yên số</span><span class="site_description">Trang tin điện tử tổng hợp tỉnh Hưng Yên</span></div>
</div></div></header></div>
<nav class="second-nav" id="menusite"><div class="container"><div class="row"><div class="bg box-shadow">
<div class="navbar navbar-default navbar-static-top" role="navigation"><div class="navbar-header"><button type="button" class="navbar-toggle" data-toggle="collapse" data-target="#menu-site-default"><span class="sr-only">&nbsp;</span></button></div>
<div class="collapse navbar-collapse" id="menu-site-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em><span class="visible-xs-inline-block"> Trang nhất</span></a></li>
${MENU.map(([name, ...under]) => `<li class="dropdown" role="presentation"><a class="dropdown-toggle" href="/vi/news/#" title="${name}">${name}<strong class="caret">&nbsp;</strong></a><ul class="dropdown-menu">${under.map((sub) => `<li><a href="#" title="${sub}">${sub}</a></li>`).join('')}</ul></li>`).join('\n')}
</ul></div></div></div></div></div></nav>
<nav class="header-nav"><div class="container"><div class="float-right"><div class="language">Ngôn ngữ: <select name="lang" class="nv_change_site_lang"><option value="vi" selected="selected">Tiếng Việt</option><option value="en">English</option></select></div>
<div class="menutop-fix"><ul class="nv-social-share"><li class="facebook"><a href="#" title="Facebook">Facebook</a></li></ul><div id="tip"><div class="bg"></div></div></div></div>
<div class="navigation"><div class="clearfix"><span class="current-time">${weekdayOf(clock)}, ${dayOf(clock)}, ${clock.hour}:${clock.minute}</span><div class="headerSearch"><div class="input-group"><input type="text" class="form-control" maxlength="60" placeholder="Tìm kiếm..."><span class="input-group-btn"><button type="button" class="btn btn-info"><em class="fa fa-search fa-lg"></em></button></span></div></div></div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="bg"><div class="clearfix"><div class="col-xs-24 col-sm-18 col-md-18"><div class="breadcrumbs-wrap"><div class="display"><a class="show-subs-breadcrumbs hidden" href="#"><em class="fa fa-lg fa-angle-right"></em></a><ul class="breadcrumbs list-none" itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/" itemprop="item" title="Trang nhất"><span itemprop="name">Trang nhất</span></a><i class="hidden" itemprop="position" content="1"></i></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/news/" itemprop="item" title="Tin Tức"><span class="txt" itemprop="name">Tin Tức</span></a><i class="hidden" itemprop="position" content="2"></i></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a href="/vi/news/tin-tuc/" itemprop="item" title="${escaped(article.section)}"><span class="txt" itemprop="name">${escaped(article.section)}</span></a><i class="hidden" itemprop="position" content="3"></i></li></ul></div></div></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">
<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<span class="hidden hide d-none" itemprop="mainEntityOfPage" itemscope itemtype="https://schema.org/WebPage"></span><span class="hidden hide d-none" itemprop="headline">${title}</span>
<span class="hidden hide d-none" itemprop="datePublished">${isoOf(at)}</span><span class="hidden hide d-none" itemprop="dateModified">${isoOf(at)}</span>
<span class="hidden hide d-none" itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Hưng Yên số</span></span>
<em class="pull-left time">${weekdayOf(at)} - ${dayOf(at)} ${at.hour}:${at.minute}</em>
<h1 class="title margin-bottom-lg" itemprop="name">${title}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${at.day}/${at.month}/${at.year} ${at.hour}:${at.minute}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="#"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" title="In ra" href="#"><em class="fa fa-print fa-lg">&nbsp;</em></a></li><li><a class="dimgray" title="Lưu bài viết này" href="#"><em class="fa fa-save fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix">${article.lead === '' ? '' : `<div class="hometext m-bottom" itemprop="description">${escaped(article.lead)}</div>`}</div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
${body.join('\n')}
</div>
<div class="margin-bottom-lg">${namesOf(article).length > 0 ? `<p class="h5 text-right"><strong>Tác giả bài viết: </strong><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escaped(article.byline)}</span></span></p>` : ''}
<p class="h5 text-right"><strong>Nguồn tin: </strong>Hưng Yên số</p>
<div class="alert alert-info copyright">Bản quyền thuộc Hưng Yên số. Khi sử dụng lại thông tin đề nghị ghi rõ nguồn.</div></div>
</div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><div style="padding: 5px;"><span itemprop="ratingValue">5</span> - <span>1</span> phiếu bầu<br /><input class="hover-star required" type="radio" value="1" title="Bài viết rất kém" /></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>Từ khóa: </strong>${TAGS.map((tag) => `<a title="${tag}" href="#"><em>${tag}</em></a>`).join(', ')}</div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="socialicon clearfix"><div class="fb-like" data-href="${url}">&nbsp;</div><a href="http://twitter.com/share" class="twitter-share-button">Tweet</a></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg"><div class="row clearfix margin-bottom-lg"><div class="col-xs-12 text-left"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div></div><div id="showcomment" class="margin-bottom">${COMMENTS.map(([who, said]) => `<ul class="comment-list"><li class="media"><a class="pull-left"><img class="media-object bg-gainsboro" src="/themes/default/images/users/no_avatar.png" alt="${who}"></a><div class="media-body"><p>${said}</p><ul class="comment-info"><li><em class="fa fa-user">&nbsp;</em><strong>${who}</strong>&nbsp;&nbsp;&nbsp;<em class="small">${dayOf(clock)} 08:15</em></li><li><em class="fa fa-thumbs-up">&nbsp;</em>2 Thích</li></ul></div></li></ul>`).join('')}</div><div id="formcomment" class="comment-form"><form method="post" role="form"><div class="form-group clearfix"><textarea class="form-control" style="width: 100%" name="content" id="commentcontent" cols="20" rows="5"></textarea></div><div class="row"><div class="form-group text-center">Mã bảo mật <input type="button" value="Thiết lập lại" class="reset btn btn-default" /><input type="submit" value="Gửi bình luận" class="btn btn-primary" /></div></div></form></div></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="related list-inline">${news.slice(0, 5).map(related).join('\n')}</ul></div><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="related list-inline">${news.slice(5, 12).map(related).join('\n')}</ul></div></div></div>
</div>
<div class="col-sm-8 col-md-6">
<div class="panel panel-primary"><div class="panel-heading">Tin tiêu điểm</div><div class="panel-body"><ul class="block_groups list-none">${news
      .slice(12, 20)
      .map(
        ({ title: other, teaser, slug, number: id }) =>
          `<li class="clearfix"><a class="show" href="/vi/news/tin-tuc/${slug}-${id}.html"><img src="/assets/news/thumb-${id}.jpg" alt="${escaped(other)}" width="70" class="img-thumbnail pull-left"/></a><a class="show" href="/vi/news/tin-tuc/${slug}-${id}.html" data-content="${escaped(teaser)}" data-rel="block_tooltip">${escaped(other)}</a></li>`,
      )
      .join('\n')}</ul></div></div>
<div class="panel panel-primary"><div class="panel-heading">Văn bản mới</div><div class="panel-body"><marquee direction="up" scrollamount="2">${PAPERS.map((paper) => `<p><a href="#">${paper}</a></p>`).join('\n')}</marquee></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thăm dò ý kiến</div><div class="panel-body"><form action=""><h4>Bạn biết đến chúng tôi từ đâu?</h4><fieldset>${['Công cụ tìm kiếm', 'Mạng xã hội', 'Bạn bè giới thiệu', 'Khác'].map((choice) => `<div class="radio"><label><input type="radio" name="option" />${choice}</label></div>`).join('')}<div class="clearfix"><input class="btn btn-success btn-sm" type="button" value="Biểu quyết" /></div></fieldset></form></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body"><ul class="counter list-none display-table"><li><span><em class="fa fa-bolt fa-lg fa-horizon"></em>Đang truy cập</span><span>42</span></li><li><span>Hôm nay</span><span>3,107</span></li><li><span>Tháng hiện tại</span><span>81,552</span></li><li><span>Tổng lượt truy cập</span><span>12,940,118</span></li></ul></div></div>
</div></div></div></section>
<footer id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24 col-md-8"><div class="panel-body"><h3>Các chuyên mục chính</h3><ul class="menu">${MENU.map(([name]) => `<li><a href="#">${name}</a></li>`).join('')}</ul></div></div><div class="col-xs-24 col-md-8"><div class="panel-body"><h3>Liên hệ</h3><p>Trang thông tin điện tử tổng hợp Hưng Yên số. Giấy phép số 12/GP-TTĐT cấp ngày 04/5/2018. Chịu trách nhiệm nội dung: Ban Biên tập. Điện thoại: (0221) 3 000 000.</p></div></div></div></div></div></footer>
<nav class="footerNav2"><div class="wraper"><div class="container"><div class="theme-change"><span title="Giao diện tự động">Giao diện</span></div><div class="bttop"><a class="pointer"><em class="fa fa-eject fa-lg"></em></a></div></div></div></nav></div>
<div id="timeoutsess" class="chromeframe">Phiên làm việc sắp hết. <a onclick="timeoutsesscancel();" href="#">Bấm để ở lại trang</a>. Còn lại: <span id="secField"> 60 </span> giây</div>
<div id="openidResult" class="nv-alert" style="display:none"></div>
<script src="/assets/js/jquery/jquery.min.js"></script><script>var nv_base_siteurl="/",nv_lang_data="vi",nv_is_user=0;${script(11, 6400)}</script>
</body></html>`
  },
} satisfies Layout

function related({ title, teaser, slug, number, at }: OtherNews): string {
  return `<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/vi/news/tin-tuc/${slug}-${number}.html" data-placement="bottom" data-content="${escaped(teaser)}" data-rel="tooltip" title="${escaped(title)}">${escaped(title)}</a></h4><em>(${dayOf(at)})</em></li>`
}

const MENU = [
  ['Giới thiệu', 'Lịch sử', 'Danh thắng', 'Con người Hưng Yên'],
  ['Tin tức', 'Thời sự', 'Chính trị', 'Kinh tế', 'Văn hóa - Xã hội', 'An ninh - Quốc phòng'],
  ['Văn bản', 'Văn bản của tỉnh', 'Văn bản Trung ương', 'Góp ý dự thảo'],
  ['Dịch vụ công', 'Tra cứu hồ sơ', 'Nộp hồ sơ trực tuyến'],
  ['Đa phương tiện', 'Video clip', 'Thư viện ảnh'],
  ['Liên hệ', 'Hỏi đáp', 'Sơ đồ cổng'],
]

const TAGS = ['ban thường vụ', 'hưng yên', 'người lao động', 'kế hoạch', 'nhiệm vụ']

const PAPERS = [
  '112/KH-UBND: Kế hoạch cải cách hành chính năm nay',
  '18/2023/QĐ-UBND: Quy định phân cấp quản lý đường bộ',
  '05/CT-UBND: Tăng cường phòng, chống cháy rừng và cháy nổ mùa hanh khô',
]

const COMMENTS = [
  [
    'Lê Văn Bền',
    'Tin rất kịp thời, mong ban biên tập đưa thêm nhiều bài về cơ sở, về những người làm việc thầm lặng ở thôn xóm.',
  ],
  ['hoamai88', 'Cảm ơn tòa soạn. Bài viết hay!'],
]
