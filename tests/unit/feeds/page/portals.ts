import { each, expecting, type Layout, mostRead, NEWS, type News, site, some } from './news.ts'

/** List pages as the programs write them with which provincial portals are made. */

const nuke = (one: News) => `https://phuhoa.gov.vn/vi/news/tin-tuc/${one.slug}-${one.number}.html`
const nukePath = (one: News) => `/vi/news/tin-tuc/${one.slug}-${one.number}.html`

const nukeList: Layout = {
  name: 'NukeViet, a section with pictures and leads',
  url: 'https://phuhoa.gov.vn/vi/news/tin-tuc/',
  html: site(
    'Tin tức - Cổng thông tin điện tử huyện Phú Hòa',
    `<div class="row"><div class="col-sm-16 col-md-18"><h1 class="hidden d-none">Tin tức</h1>
${each(
  some(10),
  (one) => `<div class="news_column"><div class="panel panel-default clearfix"><div class="panel-body">
<a href="${nukePath(one)}" title="${one.title}"><img src="/assets/news/${one.number}.jpg" alt="${one.title}" width="100" class="img-thumbnail pull-left imghome" /></a>
<h3><a href="${nukePath(one)}" title="${one.title}">${one.title}</a> <span class="icon_new"></span></h3>
<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${one.day} ${one.time}:00</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 215</li><li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li></ul></div>
${one.lead}
</div></div></div>`,
)}
<div class="text-center"><ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="/vi/news/tin-tuc/page-2/">2</a></li></ul></div>
</div></div>`,
    mostRead(nukePath),
  ),
  items: expecting(some(10), nuke, { date: 'time' }),
}

const nukeTop: Layout = {
  name: 'NukeViet, one article above and the others as lines beneath',
  url: 'https://phuhoa.gov.vn/vi/news/tin-tuc/',
  html: site(
    'Tin tức',
    `<div class="news_column"><div class="panel panel-default"><div class="panel-body featured">
${each(
  some(1),
  (
    one,
  ) => `<a href="${nukePath(one)}"><img id="imghome" alt="" src="/a.jpg" class="img-thumbnail pull-left imghome" /></a>
<h2><a href="${nukePath(one)}" title="${one.title}">${one.title}</a></h2>
<div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${one.day} ${one.time}</li></ul></div>
<div class="text-justify">${one.lead}</div><hr />`,
)}
<ul class="related list-items">
${each(some(1, 9), (one) => `<li><em class="fa fa-angle-right">&nbsp;</em><a title="${one.title}" href="${nukePath(one)}">${one.title}</a></li>`)}
</ul></div></div></div>`,
  ),
  items: expecting(some(9), nuke),
}

const nukeHome: Layout = {
  name: 'NukeViet, a front page with a box for each section',
  url: 'https://phuhoa.gov.vn/',
  html: site(
    'Cổng thông tin điện tử huyện Phú Hòa',
    [0, 4, 8]
      .map((from) => {
        const [lead, ...others] = some(from, from + 4)
        return `<div class="news_column"><div class="panel panel-default clearfix">
<div class="panel-heading"><ul class="list-inline sub-list-icon"><li><h2 class="h4"><a title="Tin trong huyện" href="/vi/news/muc-${from}/"><strong>Tin trong huyện</strong></a></h2></li><li><div class="h4"><a class="dimgray" href="/vi/news/muc-con-${from}/"><strong>Nông thôn mới</strong></a></div></li></ul></div>
<div class="panel-body"><div class="row"><div class="col-md-16">
<a title="${lead?.title}" href="${lead && nukePath(lead)}"><img src="/a.jpg" alt="" class="img-thumbnail pull-left imghome" /></a>
<h3><a title="${lead?.title}" href="${lead && nukePath(lead)}">${lead?.title}</a></h3>${lead?.lead}</div>
<div class="col-md-8"><ul class="related list-items">${each(others, (one) => `<li class="icon_list"><a class="show h4" href="${nukePath(one)}" title="${one.title}">${one.title}</a></li>`)}</ul></div>
</div></div></div></div>`
      })
      .join('\n'),
  ),
  items: expecting(some(12), nuke),
}

const nukeGroup: Layout = {
  name: 'NukeViet 5, numbered lines',
  url: 'https://phuhoa.gov.vn/vi/news/thong-bao/',
  html: site(
    'Thông báo',
    `<h1 class="visually-hidden">Thông báo</h1><div class="list-group">
${each(
  some(12),
  (
    one,
    index,
  ) => `<div class="list-group-item d-flex align-items-start gap-2"><span class="d-inline-flex flex-shrink-0 fh-25 px-2 rounded text-bg-secondary small fw-bold">${index + 1}</span>
<div><h2 class="fs-6 fw-medium d-inline mb-0"><a class="link-body-emphasis" href="${nukePath(one)}" data-toggle="tooltipArticle">${one.title}</a></h2> <span class="badge text-bg-danger badge-new">Mới</span></div></div>`,
)}
</div>`,
  ),
  items: expecting(some(12), nuke),
}

const liferayPath = (one: News) => `/web/guest/tin-tuc/-/asset_publisher/Kx3TqYw8ZbN2/content/${one.slug}`

const liferay: Layout = {
  name: 'Liferay, an asset publisher with abstracts',
  url: 'https://www.phuhoa.gov.vn/web/guest/tin-tuc',
  html: site(
    'Tin tức - Phú Hòa',
    `<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1">
<div class="portlet-boundary portlet-boundary_101_ portlet-asset-publisher" id="p_p_id_101_INSTANCE_Kx3TqYw8ZbN2_"><section class="portlet" id="portlet_101_INSTANCE_Kx3TqYw8ZbN2"><div class="portlet-body">
${each(
  some(10),
  (
    one,
  ) => `<div class="asset-abstract default-asset-publisher"><div class="lfr-meta-actions asset-actions"></div>
<h3 class="asset-title"><a href="https://www.phuhoa.gov.vn${liferayPath(one)}?inheritRedirect=false"><img class="icon" src="/html/spacer.png" alt="" />${one.title}</a></h3>
<div class="asset-content"><div class="asset-summary">${one.lead} <div class="asset-more"><a href="https://www.phuhoa.gov.vn${liferayPath(one)}?inheritRedirect=false">Đọc thêm <span class="hide-accessible">về ${one.title}</span> »</a></div></div>
<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${one.day}</span></div></div></div>`,
)}
<div class="taglib-page-iterator"><ul class="lfr-pagination-buttons pager"><li><a href="https://www.phuhoa.gov.vn/web/guest/tin-tuc?p_p_id=101&amp;cur=2">Tiếp</a></li></ul></div>
</div></section></div></div></div></div>`,
  ),
  items: expecting(some(10), (one) => `https://www.phuhoa.gov.vn${liferayPath(one)}?inheritRedirect=false`, {
    date: 'day',
  }),
}

const liferayOwn = (one: News) =>
  `https://phuhoa.gov.vn/chi-tiet-tin?p_p_id=tinbai_WAR_cms&p_p_lifecycle=0&_tinbai_WAR_cms_articleId=${one.number}`

const liferayParameters: Layout = {
  name: 'Liferay, a portlet of the province that names articles by a parameter',
  url: 'https://phuhoa.gov.vn/tin-trong-tinh',
  html: site(
    'Tin trong tỉnh',
    `<div id="wrapper"><div class="portlet-content-container"><div class="portlet-body"><div class="row"><div class="col-md-8"><div class="tinbai-list">
${each(
  some(8),
  (
    one,
  ) => `<div class="row tinbai-row"><div class="col-xs-4"><a href="${liferayOwn(one).replaceAll('&', '&amp;')}"><img class="img-responsive" src="/documents/10181/${one.number}.jpg"></a></div>
<div class="col-xs-8"><a class="tieu-de" href="${liferayOwn(one).replaceAll('&', '&amp;')}">${one.title}</a><div class="ngay-dang">Ngày đăng: ${one.day}</div><div class="tom-tat">${one.lead}</div></div></div>`,
)}
</div></div><div class="col-md-4"><div class="portlet-title">Thông báo</div><a href="/web/guest/lich-tiep-cong-dan-cua-lanh-dao-tinh">Lịch tiếp công dân của lãnh đạo tỉnh</a></div></div></div></div></div>`,
  ),
  items: expecting(some(8), liferayOwn, { date: 'day', lead: true }),
}

const itemId = (one: News) => one.number - 200_000
const sharePoint = (one: News) =>
  `https://phuhoa.gov.vn/Pages/ChiTietTin.aspx?ItemID=${itemId(one)}&CategoryId=12`

const sharePointList: Layout = {
  name: 'SharePoint, a list view',
  url: 'https://phuhoa.gov.vn/Pages/TinTuc.aspx?CategoryId=12',
  html: `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><title>Tin tức sự kiện</title></head><body><form method="post" action="./TinTuc.aspx" id="aspnetForm">
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="DeltaPlaceHolderLeftNavBar"><ul class="root static"><li class="static"><a class="static menu-item" href="/Pages/GioiThieu.aspx"><span class="menu-item-text">Giới thiệu chung về tỉnh Phú Hòa</span></a></li><li class="static"><a class="static menu-item" href="/Pages/TinTuc.aspx"><span class="menu-item-text">Tin tức</span></a></li></ul></div>
<table width="100%" class="ms-listviewtable" border="0" cellpadding="1"><tr class="ms-viewheadertr"><th class="ms-vh2">Tiêu đề</th><th class="ms-vh2">Ngày đăng</th></tr>
${each(some(11), (one, index) => `<tr class="${index % 2 ? 'ms-alternating ms-itmhover' : 'ms-itmhover'}" iid="1,${itemId(one)},0"><td class="ms-vb2"><a onclick="return false" href="/Pages/ChiTietTin.aspx?ItemID=${itemId(one)}&amp;CategoryId=12">${one.title}</a></td><td class="ms-vb2"><nobr>${one.day} ${one.time}</nobr></td></tr>`)}
</table></div></div></form></body></html>`,
  items: expecting(some(11), sharePoint, { date: 'time' }),
}

const aspNet = (one: News) => `http://tuyengiao.phuhoa.org.vn/ChiTiet.aspx?NewsID=${one.number}`

const aspNetTables: Layout = {
  name: 'ASP.NET, tables within tables and no class at all',
  url: 'http://tuyengiao.phuhoa.org.vn/Default.aspx?CatID=4',
  html: `<html><head><title>Ban Tuyên giáo Tỉnh ủy</title></head><body><form name="form1" method="post" action="Default.aspx" id="form1">
<table border=0 width=1000 align=center><tr><td colspan=3><img src="images/banner.jpg"></td></tr>
<tr><td valign=top width=200><table id="ctl00_dlMenu" cellspacing="0"><tr><td><a href="Default.aspx?CatID=1">Tin tức - sự kiện trong tỉnh</a></td></tr><tr><td><a href="Default.aspx?CatID=2">Học tập và làm theo Bác Hồ kính yêu</a></td></tr><tr><td><a href="Default.aspx?CatID=3">Văn bản chỉ đạo, điều hành mới nhất</a></td></tr><tr><td><a href="Default.aspx?CatID=5">Giới thiệu</a></td></tr></table></td>
<td valign=top><table id="ctl00_ContentPlaceHolder1_dlTin" cellspacing="0" width="100%">
${each(some(9), (one, index) => `<tr><td><table width="100%"><tr><td width="120" valign="top"><a href="ChiTiet.aspx?NewsID=${one.number}"><img src="upload/${one.number}.jpg" width="110" border="0"></a></td><td valign="top"><a id="ctl00_ContentPlaceHolder1_dlTin_ctl0${index}_hlTieuDe" href="ChiTiet.aspx?NewsID=${one.number}"><b>${one.title}</b></a> <font color="gray" size="1">(${one.day})</font><br>${one.lead}</td></tr></table></td></tr>`)}
</table></td>
<td valign=top width=180><table><tr><td>Thống kê truy cập</td></tr><tr><td>Đang truy cập: 12</td></tr></table></td></tr></table></form></body></html>`,
  items: expecting(some(9), aspNet, { date: 'day' }),
}

const aspNetSpans: Layout = {
  name: 'ASP.NET, spans with made ids',
  url: 'https://sxd.phuhoa.gov.vn/TinTuc.aspx',
  html: site(
    'Sở Xây dựng',
    `<div id="ctl00_PlaceHolderMain_pnlMain"><div id="ctl00_PlaceHolderMain_uplTin"><div class="NewsBox">
${each(
  some(8),
  (one, index) =>
    `<div class="NewsItem"><span id="ctl00_PlaceHolderMain_rptTin_ctl0${index}_lblTieuDe" class="TieuDe"><a href="/tin-tuc/${one.number}/${one.slug}.aspx">${one.title}</a></span><span id="ctl00_PlaceHolderMain_rptTin_ctl0${index}_lblNgay" class="NgayDang">[${one.day} ${one.time}]</span><span class="TrichDan">${one.lead}</span></div>`,
)}
</div></div></div>`,
  ),
  items: expecting(some(8), (one) => `https://sxd.phuhoa.gov.vn/tin-tuc/${one.number}/${one.slug}.aspx`, {
    date: 'time',
    lead: true,
  }),
}

const vnpt = (one: News) => `https://phuhoa.gov.vn/tin-tuc-su-kien/${one.slug}-${one.number}`

const vnptList: Layout = {
  name: 'VNPT, a list with pictures beside',
  url: 'https://phuhoa.gov.vn/tin-tuc-su-kien',
  html: site(
    'Tin tức sự kiện',
    `<div id="main-content"><div class="container"><div class="row"><div class="col-lg-9"><div class="vnpt-breadcrumb"><a href="/">Trang chủ</a> / <a href="/tin-tuc-su-kien">Tin tức sự kiện</a></div>
<div class="list-news-category">
${each(
  some(10),
  (one) =>
    `<div class="item-news row"><div class="col-4"><a href="${vnpt(one)}" class="thumb"><img src="https://cdn.phuhoa.gov.vn/${one.number}.jpg" alt=""></a></div><div class="col-8"><h4 class="title"><a href="${vnpt(one)}">${one.title}</a></h4><p class="date"><i class="far fa-clock"></i> ${one.time}, ${one.day}</p><div class="desc">${one.lead}</div></div></div>`,
)}
</div><div class="paging"><a href="?page=2">2</a></div></div>
<div class="col-lg-3"><div class="box-right"><h3 class="title-box">Tin xem nhiều</h3>${each(some(10, 15), (one) => `<div class="item-news-right"><a href="${vnpt(one)}">${one.title}</a></div>`)}</div></div></div></div></div>`,
  ),
  items: expecting(some(10), vnpt, { date: 'time', lead: true }),
}

const vnptPage = (one: News) =>
  `https://phuhoa.gov.vn/portal/pages/2026-11-${one.day.slice(0, 2)}/${one.slug}z${one.number % 100}q.aspx`

const vnptPages: Layout = {
  name: 'VNPT, the older portal with days in addresses',
  url: 'https://phuhoa.gov.vn/portal/pages/tin-tuc.aspx',
  html: site(
    'Tin tức',
    `<div class="wrap-content"><div class="left-content"><div class="tab-news"><ul class="ul-tin">
${each(some(12), (one) => `<li><a class="title_news" href="${vnptPage(one)}"> ${one.title} </a><span class="ngay">(${one.day})</span></li>`)}
</ul></div></div></div>`,
  ),
  items: expecting(some(12), vnptPage, { date: 'day' }),
}

const joomla: Layout = {
  name: 'Joomla, a category blog',
  url: 'https://doanthanhnien.phuhoa.vn/tin-hoat-dong',
  html: site(
    'Tin hoạt động',
    `<div class="blog" itemscope itemtype="https://schema.org/Blog"><div class="items-leading clearfix">${each(
      some(1),
      (one) =>
        `<div class="leading-0" itemprop="blogPost"><div class="page-header"><h2 itemprop="name"><a href="/tin-hoat-dong/${one.number}-${one.slug}" itemprop="url">${one.title}</a></h2></div><dl class="article-info muted"><dd class="published"><time datetime="2026-11-24T16:45:00+07:00" itemprop="datePublished">Ngày đăng: 24/11/2026</time></dd></dl><p>${one.lead}</p></div>`,
    )}</div>
${each(
  some(1, 7),
  (one, index) =>
    `<div class="items-row cols-2 row-${index} row-fluid clearfix"><div class="span6"><div class="item column-1" itemprop="blogPost"><div class="page-header"><h2 itemprop="name"><a href="/tin-hoat-dong/${one.number}-${one.slug}" itemprop="url">${one.title}</a></h2></div><dl class="article-info muted"><dd class="published"><time datetime="${one.day.split('/').reverse().join('-')}T${one.time}:00+07:00" itemprop="datePublished">Ngày đăng: ${one.day}</time></dd></dl><p>${one.lead}</p><p class="readmore"><a class="btn" href="/tin-hoat-dong/${one.number}-${one.slug}">Xem chi tiết</a></p></div></div></div>`,
)}</div>`,
  ),
  items: expecting(
    some(7),
    (one) => `https://doanthanhnien.phuhoa.vn/tin-hoat-dong/${one.number}-${one.slug}`,
    {
      date: 'time',
    },
  ),
}

const notices: Layout = {
  name: 'a table of notices with numbers and dates',
  url: 'https://phuhoa.gov.vn/thong-bao',
  html: site(
    'Thông báo',
    `<div class="content"><table class="table table-bordered table-striped"><thead><tr><th>STT</th><th>Trích yếu</th><th>Ngày ban hành</th></tr></thead><tbody>
${each(NEWS, (one, index) => `<tr><td>${index + 1}</td><td><a href="/thong-bao/${one.slug}-${one.number}.html">${one.title}</a></td><td>${one.day}</td></tr>`)}
</tbody></table></div>`,
  ),
  items: expecting(NEWS, (one) => `https://phuhoa.gov.vn/thong-bao/${one.slug}-${one.number}.html`, {
    date: 'day',
  }),
}

const guides: Layout = {
  name: 'a menu whose entries are as long as headlines, with numbers in their addresses',
  url: 'https://phuhoa.gov.vn/tin-tuc',
  html: site(
    'Tin tức',
    `<div class="menu-left"><ul>${each(
      [
        'Hướng dẫn nộp hồ sơ trực tuyến qua cổng dịch vụ công',
        'Lịch tiếp công dân của lãnh đạo tỉnh trong quý bốn',
        'Danh mục thủ tục hành chính thực hiện tại bộ phận một cửa',
        'Quy chế làm việc của Ủy ban nhân dân tỉnh nhiệm kỳ mới',
      ],
      (guide, index) => `<li><a href="/huong-dan/bai-viet-${30_000 + index}.html">${guide}</a></li>`,
    )}</ul></div><div class="tin-tuc"><ul>${each(some(8), (one) => `<li><a href="/tin-tuc/${one.slug}-${one.number}.html">${one.title}</a></li>`)}</ul></div>`,
  ),
  items: expecting(some(8), (one) => `https://phuhoa.gov.vn/tin-tuc/${one.slug}-${one.number}.html`),
}

export const PORTALS: readonly Layout[] = [
  nukeList,
  nukeTop,
  nukeHome,
  nukeGroup,
  liferay,
  liferayParameters,
  sharePointList,
  aspNetTables,
  aspNetSpans,
  vnptList,
  vnptPages,
  joomla,
  notices,
  guides,
]
