import { each, expecting, type Layout, mostRead, NEWS, type News, site, some } from './news.ts'

/** Front pages and sections of provincial papers. */

const paper = (one: News) => `https://baophuhoa.vn/thoi-su/${one.slug}-${one.number}.html`
const path = (one: News) => `/thoi-su/${one.slug}-${one.number}.html`
const URL = 'https://baophuhoa.vn/thoi-su'

const listNews: Layout = {
  name: 'ul.list-news',
  url: URL,
  html: site(
    'Thời sự - Báo Phú Hòa',
    `<div class="main"><h1 class="cate-title"><a href="/thoi-su">Thời sự</a></h1><ul class="list-news">
${each(some(12), (one) => `<li><a class="thumb" href="${path(one)}" title="${one.title}"><img data-src="/img/${one.number}.jpg" alt="${one.title}"></a><h3><a href="${path(one)}">${one.title}</a></h3><p class="sapo">${one.lead}</p><span class="time">${one.day} | ${one.time}</span></li>`)}
</ul></div>`,
    mostRead(path),
  ),
  items: expecting(some(12), paper, { date: 'time', lead: true }),
}

const frontPage: Layout = {
  name: 'a front page with several boxes, most read and advertisements',
  url: 'https://baophuhoa.vn/',
  html: site(
    'Báo Phú Hòa điện tử',
    `<main><section class="hot-news"><article class="story story--big"><a class="story__thumb" href="${path(NEWS[0] as News)}"><img src="/a.jpg" alt=""></a><h2 class="story__title"><a href="${path(NEWS[0] as News)}">${NEWS[0]?.title}</a></h2><p class="story__summary">${NEWS[0]?.lead}</p></article>
<div class="hot-news__more">${each(some(1, 4), (one) => `<article class="story story--small"><a class="story__thumb" href="${path(one)}"><img src="/a.jpg" alt=""></a><h3 class="story__title"><a href="${path(one)}">${one.title}</a></h3></article>`)}</div></section>
<div class="qc-banner"><a href="https://quangcao.example.com/khuyen-mai-lon-nhat-nam-9981.html">Khuyến mãi lớn nhất trong năm của siêu thị điện máy</a></div>
<section class="zone zone--kinh-te"><h2 class="zone__title"><a href="/kinh-te">Kinh tế</a></h2><div class="zone__body">${each(some(4, 8), (one) => `<article class="story"><h3 class="story__title"><a href="${path(one)}">${one.title}</a></h3></article>`)}</div></section>
<section class="zone zone--xa-hoi"><h2 class="zone__title"><a href="/xa-hoi">Xã hội</a></h2><div class="zone__body">${each(some(8, 12), (one) => `<article class="story"><h3 class="story__title"><a href="${path(one)}">${one.title}</a></h3></article>`)}</div></section></main>`,
    `<aside class="sidebar"><div class="most-read"><h4>Tin đọc nhiều</h4><ol>${each(some(12, 16), (one) => `<li><a href="${path(one)}">${one.title}</a></li>`)}</ol></div></aside>`,
  ),
  items: expecting(some(12), paper),
}

const oldFrontPage: Layout = {
  name: 'a front page of boxes whose classes differ',
  url: 'https://baophuhoa.vn/',
  html: site(
    'Báo Phú Hòa',
    `<div id="content"><div class="tinnoibat"><div class="tin-chinh"><a href="${path(NEWS[0] as News)}"><img src="a.jpg"></a><h1><a href="${path(NEWS[0] as News)}">${NEWS[0]?.title}</a></h1><div>${NEWS[0]?.lead}</div></div><ul class="tin-phu">${each(some(1, 5), (one) => `<li><a href="${path(one)}">${one.title}</a></li>`)}</ul></div>
<div class="cot-giua"><div class="muc"><div class="ten-muc"><a href="/kinh-te">Kinh tế</a></div>${each(some(5, 9), (one) => `<p><a href="${path(one)}">${one.title}</a></p>`)}</div><div class="muc"><div class="ten-muc"><a href="/van-hoa">Văn hóa</a></div>${each(some(9, 12), (one) => `<p><a href="${path(one)}">${one.title}</a></p>`)}</div></div></div>
<div id="cot-phai"><div class="box-doc-nhieu"><div class="tieu-de">Bài đọc nhiều</div>${each(some(12, 16), (one) => `<p><a href="${path(one)}">${one.title}</a></p>`)}</div></div>`,
  ),
  items: expecting(some(12), paper),
}

const cards: Layout = {
  name: 'cards with a picture link and a heading link, three to a row',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="container">${each([0, 3, 6, 9], (from) => `<div class="row">${each(some(from, from + 3), (one) => `<div class="col-md-4"><div class="card"><a href="${path(one)}"><img class="card-img-top" src="/i.jpg" alt="Ảnh minh họa cho bài viết"></a><div class="card-body"><h3 class="card-title"><a href="${path(one)}">${one.title}</a></h3><p class="card-text">${one.lead}</p><small class="text-muted">${one.time} - ${one.day}</small></div></div></div>`)}</div>`)}</div>`,
  ),
  items: expecting(some(12), paper, { date: 'time', lead: true }),
}

const linkedCards: Layout = {
  name: 'cards that are links as a whole',
  url: URL,
  html: site(
    'Thời sự',
    `<main class="page"><div class="grid">${each(some(9), (one) => `<a class="news-card" href="${path(one)}"><figure><img src="/i.jpg" alt=""></figure><span class="label">Thời sự</span><h3>${one.title}</h3><p>${one.lead}</p><time datetime="${one.day.split('/').reverse().join('-')}T${one.time}:00+07:00">${one.day}</time></a>`)}</div></main>`,
  ),
  items: expecting(some(9), paper, { date: 'time', lead: true }),
}

const wordPress = (one: News) => `https://hoinongdan.phuhoa.vn/2026/11/${one.slug}/`

const wordPressBlog: Layout = {
  name: 'WordPress, with classes of each post and a sidebar of recent ones',
  url: 'https://hoinongdan.phuhoa.vn/category/tin-tuc/',
  html: `<!DOCTYPE html><html lang="vi"><head><title>Tin tức – Hội Nông dân</title></head><body class="archive category category-tin-tuc right-sidebar has-sidebar">
<div id="page" class="site"><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/gioi-thieu/">Giới thiệu về Hội Nông dân tỉnh</a></li></ul></nav>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Tin tức</h1></header>
${each(some(10), (one, index) => `<article id="post-${one.number}" class="post-${one.number} post type-post status-publish format-standard has-post-thumbnail hentry category-tin-tuc ${index % 2 ? 'category-kinh-te tag-hop-tac-xa' : 'tag-nong-thon'}"><header class="entry-header"><h2 class="entry-title"><a href="${wordPress(one)}" rel="bookmark">${one.title}</a></h2><div class="entry-meta"><span class="posted-on"><a href="${wordPress(one)}" rel="bookmark"><time class="entry-date published" datetime="${one.day.split('/').reverse().join('-')}T${one.time}:00+07:00">${one.day}</time></a></span><span class="byline"> bởi <span class="author vcard"><a class="url fn n" href="/author/bientap/">Ban biên tập</a></span></span></div></header><div class="entry-summary"><p>${one.lead} <a class="more-link" href="${wordPress(one)}">Đọc tiếp</a></p></div></article>`)}
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Bài viết mới</h2><ul>${each(some(10, 15), (one) => `<li><a href="${wordPress(one)}">${one.title}</a></li>`)}</ul></section></aside></div></div></body></html>`,
  items: expecting(some(10), wordPress, { date: 'time' }),
}

const relatedInside: Layout = {
  name: 'items with related articles inside',
  url: URL,
  html: site(
    'Thời sự',
    `<section class="sidebar_1">${each(
      some(8),
      (one, index) =>
        `<article class="list_news"><h3 class="title_news"><a href="${path(one)}">${one.title}</a> <a class="icon_comment" href="${path(one)}#box_comment"><span>12</span></a></h3><div class="thumb_art"><a href="${path(one)}"><img src="/i.jpg" alt=""></a></div><h4 class="description">${one.lead}</h4>${index < 2 ? `<p class="related_news"><a href="${path(NEWS[8 + index] as News)}">${NEWS[8 + index]?.title}</a></p>` : ''}</article>`,
    )}</section>`,
  ),
  items: expecting(some(8), paper, { lead: true }),
}

const stamped: Layout = {
  name: 'leads that are links, with the place in front and comments behind; times for scripts alone',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="list-news-subfolder">${each(some(9), (one) => `<article class="item-news item-news-common" data-publishtime="${Date.UTC(2026, 10, Number(one.day.slice(0, 2)), Number(one.time.slice(0, 2)) - 7, Number(one.time.slice(3))) / 1000}"><h3 class="title-news"><a href="${path(one)}" title="${one.title}">${one.title}</a></h3><div class="thumb-art"><a href="${path(one)}" class="thumb thumb-5x3"><picture><img alt="${one.title}" class="lazy"></picture></a></div><p class="description"><a href="${path(one)}" title="${one.title}"><span class="location-stamp">Phú Hòa</span>${one.lead}</a> <span class="meta-news"><a class="count_cmt" href="${path(one)}#box_comment"><span class="font_icon">13</span></a></span></p></article>`)}</div>`,
  ),
  items: expecting(some(9), paper, { date: 'time', lead: true }).map((item) => ({
    ...item,
    summary: `Phú Hòa ${item.summary}`,
  })),
}

const labelled: Layout = {
  name: "the section's name as the first link of each item",
  url: URL,
  html: site(
    'Tin mới',
    `<div class="timeline">${each(some(10), (one) => `<div class="timeline-item"><a class="cate" href="/thoi-su">Thời sự</a><a class="title" href="${path(one)}">${one.title}</a><span class="time-ago">${one.day}</span></div>`)}</div>`,
  ),
  items: expecting(some(10), paper, { date: 'day' }),
}

const advertised: Layout = {
  name: 'advertisements among the items',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="wrap"><ul class="news-stream">${each(some(10), (one, index) => `<li><h3><a href="${path(one)}">${one.title}</a></h3><p>${one.lead}</p></li>${index % 5 === 4 ? '<li><a href="https://ads.example.net/c?id=77"><img src="/qc.gif" alt="Mua căn hộ ven sông nhận quà tặng giá trị"></a></li>' : ''}`)}</ul></div>`,
  ),
  items: expecting(some(10), paper, { lead: true }),
}

const truncated: Layout = {
  name: 'headlines that are cut short, whole in the title of the link',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="ds-tin">${each(some(8), (one) => `<div class="tin"><a title="${one.title}" href="${path(one)}">${one.title.split(' ').slice(0, 6).join(' ')}...</a></div>`)}</div>`,
  ),
  items: expecting(some(8), paper),
}

const mobile: Layout = {
  name: 'articles with time elements and no other mark',
  url: 'https://m.baophuhoa.vn/thoi-su',
  html: site(
    'Thời sự',
    `<main>${each(some(10), (one) => `<article><a href="https://baophuhoa.vn${path(one)}"><img src="/i.jpg" alt=""></a><h2><a href="https://baophuhoa.vn${path(one)}">${one.title}</a></h2><time datetime="${one.day.split('/').reverse().join('-')}T${one.time}+07:00">2 giờ trước</time></article>`)}</main>`,
  ),
  items: expecting(some(10), paper, { date: 'time' }),
}

const built = (one: News) => `https://baophuhoa.vn/bai-viet/${one.slug}-post${one.number}`

const builtClasses: Layout = {
  name: 'classes that a build makes anew',
  url: 'https://baophuhoa.vn/chuyen-muc/thoi-su',
  html: site(
    'Thời sự',
    `<div id="__next"><div class="Layout_main__x7Hs2"><div class="css-1q2w3e">${each(some(9), (one) => `<div class="NewsCard_root__aB3dE css-9z8y7x"><a class="css-0k1l2m" href="/bai-viet/${one.slug}-post${one.number}"><img src="/i.jpg" alt=""></a><div class="css-5t6g7b"><h3 class="css-4r5t6y"><a href="/bai-viet/${one.slug}-post${one.number}">${one.title}</a></h3><p class="css-2w3s4x">${one.lead}</p></div></div>`)}</div></div></div>`,
  ),
  items: expecting(some(9), built, { lead: true }),
}

const foot: Layout = {
  name: 'a section with a long text about itself beneath',
  url: 'https://baophuhoa.vn/kinh-te',
  html: site(
    'Kinh tế',
    `<div class="main"><div class="cat-list">${each(some(12), (one) => `<div class="cat-item"><h3><a href="${path(one)}">${one.title}</a></h3><div class="cat-sapo">${one.lead}</div></div>`)}</div>
<div class="gioi-thieu"><p>Chuyên mục Kinh tế của Báo Phú Hòa cập nhật hằng ngày tin tức về sản xuất, thị trường, giá cả và đầu tư trên địa bàn tỉnh.</p><p>Bạn đọc tìm thấy ở đây thông tin về nông nghiệp, công nghiệp, thương mại, du lịch, cùng những câu chuyện của doanh nghiệp và hợp tác xã đang vươn lên.</p><p>Mọi ý kiến đóng góp cho chuyên mục xin gửi về tòa soạn theo địa chỉ ghi ở cuối trang, chúng tôi luôn lắng nghe và trân trọng cảm ơn.</p></div></div>`,
  ),
  items: expecting(some(12), paper, { lead: true }),
}

export const PAPERS: readonly Layout[] = [
  listNews,
  frontPage,
  oldFrontPage,
  cards,
  linkedCards,
  wordPressBlog,
  relatedInside,
  stamped,
  labelled,
  advertised,
  truncated,
  mobile,
  builtClasses,
  foot,
]
