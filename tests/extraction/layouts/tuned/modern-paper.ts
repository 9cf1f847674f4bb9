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
  signatureOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { type OtherNews, otherNews } from '../other-news.ts'

const HOST = 'https://www.baoduongso.example.vn'

export default {
  about:
    'A modern Vietnamese paper: mixed class names, "(BDS) –" before the lead, names right below, its own name in JSON-LD',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/${slug}-a${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const [clock, news] = [clockOf(now), otherNews(number + 5, 40, now)]
    const title = escaped(article.title)
    const summary = escaped(summaryOf(article))
    const names = signatureOf(article, (list) => list.join(' - '))
    const related = `<div class="VCSortableInPreviewMode link-content-footer" type="RelatedNewsBox" data-style="align-left"><ul class="list-related">${news
      .slice(0, 2)
      .map(
        ({ title: other, slug, number: id, teaser }) =>
          `<li><a href="/${slug}-a${id}.html" class="title" title="${escaped(other)}">${escaped(other)}</a><p class="sapo">${escaped(teaser)}</p></li>`,
      )
      .join('')}</ul></div>`
    const dateline = article.lead === '' ? '<strong>(BDS) – </strong>' : ''
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p>${index === 0 ? dateline : ''}${text}</p>${index === 1 ? related : ''}${index === 3 ? '<div id="adm-slot-inpage" class="banner-inpage"><span class="ads-label">Quảng cáo</span><ins class="adsbygoogle" data-ad-client="ca-pub-000"></ins></div>' : ''}`,
      subhead: (text) => `<h2 class="detail__subhead">${text}</h2>`,
      quote: (text) =>
        `<div class="quote-box VCSortableInPreviewMode" type="quote"><div class="quote-content"><p>${text}</p></div></div>`,
      list: (entries) => listOf(entries),
      table: (rows) => `<div class="table-wrap">${tableOf(rows, 'class="tbl-content"')}</div>`,
      picture: (caption, nth) =>
        `<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="https://cdn.baoduongso.example.vn/thumb_w/700/${at.year}/${at.month}/${at.day}/p${number}${nth}.jpg" alt="${caption}" data-original="p${number}${nth}.jpg" loading="lazy" class="lightbox-content" /></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${caption}</p></figcaption></figure>`,
    })
    return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta http-equiv="x-dns-prefetch-control" content="on">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">
<meta name="description" content="${summary}">
<meta name="keywords" content="${TAGS.join(', ')}">
<meta name="author" content="Báo Đường Số">
<meta property="article:author" content="Báo Đường Số">
<meta property="article:published_time" content="${isoOf(at)}">
<meta property="article:section" content="${escaped(article.section)}">
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:description" content="${summary}"><meta property="og:url" content="${url}"><meta property="og:image" content="https://cdn.baoduongso.example.vn/zoom/600_315/p${number}.jpg"><meta property="og:site_name" content="https://www.baoduongso.example.vn">
<link rel="canonical" href="${url}"><link rel="amphtml" href="${url.replace('.html', '.amp')}"><link rel="preconnect" href="https://cdn.baoduongso.example.vn">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  headline: article.title,
  description: summaryOf(article),
  image: {
    '@type': 'ImageObject',
    url: `https://cdn.baoduongso.example.vn/p${number}.jpg`,
    width: 700,
    height: 420,
  },
  datePublished: isoOf(at),
  dateModified: isoOf(clockOf(at.ms + 1_260_000)),
  author: { '@type': 'Person', name: 'Báo Đường Số' },
  publisher: {
    '@type': 'Organization',
    name: 'Báo Đường Số',
    logo: { '@type': 'ImageObject', url: `${HOST}/logo.png` },
  },
})}
${jsonLd({
  '@context': 'http://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, item: { '@id': HOST, name: 'Trang chủ' } },
    { '@type': 'ListItem', position: 2, item: { '@id': `${HOST}/chuyen-muc`, name: article.section } },
  ],
})}
<style>${styles(61, 19_000)}</style>
<script>window.dataLayer=window.dataLayer||[];var _ADM_Channel="/home/";${script(67, 9000)}</script>
</head>
<body class="page-detail">
<div id="admzone-balloon"></div>
<header class="header"><div class="header__top"><div class="container"><a href="/" class="header__logo" title="Báo Đường Số"><img src="/images/logo.svg" alt="Báo Đường Số"></a><span class="header__date" id="datetime">${weekdayOf(clock)}, ${dayOf(clock)} ${clock.hour}:${clock.minute} GMT+7</span><div class="header__hotline">Đường dây nóng: <b>0900 000 111</b></div><a class="btn-login" href="#">Đăng nhập</a><div class="weather-box"><select><option>Hưng Yên</option><option>Hà Nội</option><option>Thái Bình</option></select><span class="temp">26°C</span></div></div></div>
<nav class="header__nav"><ul class="menu-nav">${MENU.map(
      ([name, subs]) =>
        `<li class="menu-nav__item"><a href="#" title="${name}">${name}</a><ul class="sub-menu">${subs
          .split(', ')
          .map((sub) => `<li><a href="#">${sub}</a></li>`)
          .join('')}</ul></li>`,
    ).join('\n')}</ul></nav>
<div class="mega-menu" style="display:none">${MENU.map(
      ([name, subs]) =>
        `<div class="mega-col"><a class="mega-title" href="#">${name}</a>${subs
          .split(', ')
          .map((sub) => `<a href="#">${sub}</a>`)
          .join('')}</div>`,
    ).join('')}</div></header>
<main class="main"><div class="layout__breadcrumb"><div class="detail__breadcrumb"><a href="/" class="home">Trang chủ</a> <a class="active" data-role="cate-name" href="/chuyen-muc">${escaped(article.section)}</a></div></div>
<div class="detail__main container"><div class="detail__container singular-container"><div class="detail__left"><div class="sticky-share"><a href="#" class="fb" title="Chia sẻ Facebook"></a><a href="#" class="zalo">Zalo</a><a href="#" class="copy">Sao chép liên kết</a><a href="#" class="mail">Email</a></div></div>
<article class="detail__content singular-content" id="main-detail">
<h1 class="detail__title article-title" data-role="title">${title}</h1>
<div class="detail__meta"><span class="detail__time" data-role="publishdate">${weekdayOf(at)}, ${dayOf(at)} | ${at.hour}:${at.minute} GMT+7</span><a class="google-news" href="#">Theo dõi Báo Đường Số trên <img src="/images/gnews.svg" alt="Google News"></a><div class="detail__voice"><button>Nghe đọc bài</button> <span>0:00</span> / <span>4:32</span> <select><option>Nữ miền Bắc</option><option>Nam miền Bắc</option><option>Nữ miền Nam</option></select></div></div>
${article.lead === '' ? '' : `<h2 class="detail__sapo singular-sapo" data-role="sapo">(BDS) – ${escaped(article.lead)}</h2>`}
<div class="detail__cmain"><div class="fck_detail cms-body article__body" itemprop="articleBody" data-role="content">
${body.join('\n')}
${names === '' ? '' : `<p class="author" style="text-align:right;"><strong>${escaped(names)}</strong></p>`}
</div></div>
<div class="detail__source"><a class="btn-copy-link-source" data-link="${url}">Link bài gốc</a><span class="btn-copy">Lấy link</span><div class="link-source-full">${url}</div></div>
<div class="detail__tags"><span class="label">Từ khóa:</span><ul>${TAGS.map((tag) => `<li><a href="/tag/${tag.length}">${tag}</a></li>`).join('')}</ul></div>
<div class="detail__react"><span>Bạn cảm thấy bài viết này thế nào?</span><button>Hữu ích</button><button>Chưa hay</button></div>
<div class="box-newsletter"><h3>Đăng ký nhận bản tin</h3><p>Mỗi sáng, những tin đáng đọc nhất trong ngày sẽ được gửi đến hộp thư của bạn. Bạn có thể hủy đăng ký bất cứ lúc nào.</p><form><input type="email" placeholder="Nhập email của bạn"><button>Đăng ký</button></form></div>
<div class="detail__comment" id="detail_comment"><div class="box-comment"><p class="box-comment__title">Bình luận (<span data-count-comment>3</span>)</p><textarea placeholder="Ý kiến của bạn"></textarea><ul class="list-comment">${COMMENTS.map(([who, said]) => `<li class="item-comment" data-parentid="0"><div class="avatar">${who.slice(0, 1)}</div><div class="info"><h4 class="name">${who}</h4><p class="text">${said}</p><span class="time">3 giờ trước</span> <a class="like">Thích</a> <a class="reply">Trả lời</a></div></li>`).join('')}</ul></div></div>
</article></div>
<aside class="detail__sidebar"><div class="box-sidebar"><div class="box-title"><a href="/doc-nhieu.htm">Đọc nhiều</a></div>${news
      .slice(2, 9)
      .map((one, rank) => card(one, `rank-${rank + 1}`))
      .join(
        '\n',
      )}</div><div class="banner-300x250" id="admzone-300"></div><div class="box-sidebar box-video"><div class="box-title">Video</div>${news
      .slice(9, 13)
      .map((one) => card(one, 'video'))
      .join('\n')}</div></aside></div>
<section class="detail__bottom"><div class="box-category" data-layout="related"><h2 class="box-category__title">Cùng chuyên mục</h2>${news
      .slice(13, 25)
      .map((one) => card(one, 'same-zone'))
      .join(
        '\n',
      )}</div><div class="box-category box-latest"><h2 class="box-category__title">Mới nhất</h2>${news
      .slice(25)
      .map((one) => card(one, 'latest'))
      .join('\n')}<div class="view-more"><a href="#">Xem thêm</a></div></div></section></main>
<footer class="footer"><div class="container"><div class="footer__nav">${MENU.map(([name]) => `<a href="#">${name}</a>`).join(' ')}</div><div class="footer__info"><p>BÁO ĐƯỜNG SỐ - CƠ QUAN CỦA ĐẢNG BỘ TỈNH</p><p>Giấy phép hoạt động báo điện tử số 77/GP-BTTTT cấp ngày 12/02/2020</p><p>Tổng Biên tập: Vũ Đình Hoà. Phó Tổng Biên tập: Đặng Thu Nga, Bùi Công Lý</p><p>Toà soạn: Số 5, đường Bãi Sậy. Điện thoại: 0221 3000 444. Email: toasoan@baoduongso.example.vn</p><p>© Bản quyền thuộc Báo Đường Số. Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.</p></div></div></footer>
<div class="popup-app" style="display:none"><p>Tải ứng dụng Báo Đường Số để đọc tin nhanh hơn, không quảng cáo</p><a href="#">Tải ngay</a><span class="close">Để sau</span></div>
<div class="cookie-bar" id="cookie-consent">Chúng tôi dùng cookie để trang chạy tốt hơn. Tiếp tục đọc nghĩa là bạn đồng ý với <a href="#">chính sách bảo mật</a>. <button>Đồng ý</button></div>
<script>${script(71, 12_000)}</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-000" height="0" width="0"></iframe></noscript>
</body></html>`
  },
} satisfies Layout

function card({ title, teaser, slug, number, at }: OtherNews, place: string): string {
  const link = `href="/${slug}-a${number}.html" title="${escaped(title)}"`
  return `<div class="box-category-item" data-boxtype="${place}"><a class="box-category-link-with-avatar img-resize" ${link}><img src="https://cdn.baoduongso.example.vn/zoom/250_156/${number}.jpg" alt="${escaped(title)}" loading="lazy"></a><div class="box-category-content"><h3><a class="box-category-link-title" data-type="0" ${link}>${escaped(title)}</a></h3><span class="time-ago" title="${isoOf(at)}">${dayOf(at)} ${at.hour}:${at.minute}</span><p class="box-category-sapo" data-type="sapo">${escaped(teaser)}</p></div></div>`
}

const MENU = [
  ['Thời sự', 'Trong tỉnh, Trong nước, Chính quyền địa phương hai cấp'],
  ['Chính trị', 'Xây dựng Đảng, Nghị quyết và cuộc sống, Đại biểu của dân'],
  ['Kinh tế', 'Công nghiệp, Nông nghiệp, Tài chính, Đầu tư, Tiêu dùng'],
  ['Xã hội', 'Y tế, Giáo dục, Lao động, Bảo hiểm xã hội'],
  ['Pháp luật', 'Tin nóng, Luật sư của bạn, An toàn giao thông'],
  ['Văn hóa', 'Di sản, Văn nghệ, Du lịch, Ẩm thực'],
  ['Thể thao', 'Bóng đá, Bóng chuyền, Phong trào'],
  ['Thế giới', 'Tin tức, Chuyện lạ, Người Việt xa xứ'],
  ['Đa phương tiện', 'Video, Ảnh, Podcast, Infographic, E-magazine'],
] as const

const TAGS = ['hưng yên', 'tin trong ngày', 'thời sự', 'đời sống']

const COMMENTS = [
  [
    'Minh Quân',
    'Bài viết có nhiều con số đáng suy nghĩ, đề nghị báo theo dõi tiếp và thông tin lại cho bạn đọc sau khi có kết quả.',
  ],
  ['Bác Tư Xuân', 'Đọc xong thấy vui. Quê tôi cũng đang làm như vậy mà chưa được tới nơi tới chốn.'],
  ['thuha.ng', 'Mong có thêm hình ảnh ạ.'],
] as const
