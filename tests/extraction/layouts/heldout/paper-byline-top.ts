import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import {
  blocksOf,
  clockOf,
  editedAt,
  escaped,
  numberedWeekday,
  scriptJson,
  slugOf,
  strewn,
} from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://nhipsongmiendong.vn'

function grid(page: PageOf, list: number, count: number): string {
  return othersOf(page, list, count)
    .map(
      (other) =>
        `<div class="box-category-item" data-id="${other.number}"><a class="box-category-link-with-avatar img-resize" href="/${other.slug}-${other.number}.htm" title="${escaped(other.title)}"><img data-type="avatar" src="https://img.nhipsongmiendong.vn/thumb_w/320/${other.number}.jpg" alt="${escaped(other.title)}" loading="lazy"></a><div class="box-category-content"><h3 class="box-category-title-text"><a data-type="title" class="box-category-link-title" href="/${other.slug}-${other.number}.htm">${escaped(other.title)}</a></h3><p data-type="sapo" class="box-category-sapo">${escaped(other.summary)}</p><span class="time" title="${new Date(other.at).toISOString()}">${Math.round((page.now - other.at) / 3_600_000)} giờ trước</span></div></div>`,
    )
    .join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const later = clockOf(editedAt(article, page, 26 * 60))
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h2>${text}</h2>`,
    quote: (text) =>
      `<div class="VCSortableInPreviewMode alignCenter-full" type="Quote"><blockquote><p>${text}</p></blockquote></div>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li data-id="li"><p>${entry}</p></li>`).join('')}</ul>`,
    table: (rows) =>
      `<div class="VCSortableInPreviewMode" type="Table"><table><thead><tr>${rows[0]?.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
        .slice(1)
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table></div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="VCSortableInPreviewMode" type="Photo"><div><a href="https://img.nhipsongmiendong.vn/${page.number}-${index}.jpg" class="detail-img-lightbox" title="${escaped(caption)}"><img src="https://img.nhipsongmiendong.vn/${page.number}-${index}.jpg" alt="${title} - Ảnh ${index + 1}." width="1600" height="1066"></a></div><figcaption class="PhotoCMS_Caption"><p class="" data-placeholder="Nhập chú thích ảnh">${escaped(caption)}</p></figcaption></figure>`,
  )
  const [near, far] = othersOf(page, 3, 2)
  const news = {
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': page.url },
    headline: article.title.toUpperCase(),
    datePublished: `${article.published.slice(0, 19)}+07`,
    dateModified: `${later.year}-${later.month}-${later.day}T${later.hour}:${later.minute}:${later.second}+07:00`,
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'Organization', name: host },
  }
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title}</title>
<meta name="description" content="${escaped(article.lead)}">
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta property="og:description" content="${escaped(article.lead)}">
<meta property="og:url" content="${page.url}?utm_source=fb">
<meta name="pubdate" itemprop="datePublished" content="${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}+07:00">
<meta name="lastmod" itemprop="dateModified" content="${later.year}-${later.month}-${later.day}T${later.hour}:${later.minute}:${later.second}+07:00">
<link rel="canonical" href="${page.url}">
<style>${styles(['header__top', 'header__nav', 'detail__main', 'detail-title', 'detail-sapo', 'detail-cmain', 'box-category-item', 'PhotoCMS_Caption', 'detail__tag', 'comment-list'], 26_000)}</style>
<script type="application/ld+json">${scriptJson(news)}</script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"${host}","name":"Trang chủ"}},{"@type":"ListItem","position":2,"item":{"@id":"${host}/${slugOf(article.section)}.htm","name":${scriptJson(article.section)}}}]}</script>
<script>${script('arfAsync', 24_000)}</script>
</head>
<body class="detail-page">
<div class="header"><div class="header__top"><div class="header__date">${numberedWeekday(clockOf(page.now))}, ngày ${clockOf(page.now).day}/${clockOf(page.now).month}/${clockOf(page.now).year}</div><a href="/" class="header__logo" title="Nhịp sống miền Đông">Nhịp sống miền Đông</a><div class="header__login"><a href="#">Đăng nhập</a></div></div>
<nav class="header__nav"><ul>${['Mới nhất', 'Thời sự', 'Kinh doanh', 'Đời sống', 'Sức khỏe', 'Giáo dục', 'Văn hóa', 'Thể thao', 'Xe', 'Nhà đất', 'Bạn đọc làm báo'].map((name) => `<li><a href="/${slugOf(name)}.htm" class="nav-link">${name}</a></li>`).join('')}</ul></nav></div>
<div class="detail__page"><div class="container"><div class="detail__breadcrumb"><a data-role="cate-name" href="/${slugOf(article.section)}.htm">${escaped(article.section)}</a></div>
<div class="detail__cflex"><div class="detail__main">
<div class="detail__cmain-main" data-layout="detail">
<div class="detail-top"><div class="detail-author-avatar"><img src="/avatar-default.png" alt=""></div><div class="detail-info"><div class="detail-author" data-role="author"><a class="name" href="/tac-gia/${slugOf(article.byline)}.htm" title="${escaped(article.byline)}">${escaped(article.byline)}</a></div><div class="detail-time"><div data-role="publishdate">${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute} GMT+7</div><div class="detail-edit">Chỉnh sửa: ${later.day}/${later.month}/${later.year} ${later.hour}:${later.minute}</div></div></div><div class="detail-social"><a href="#">Theo dõi trên Google News</a><a href="#">Chia sẻ Facebook</a><a href="#">Lưu bài</a></div></div>
<h1 class="detail-title article-title" data-role="title">${title}</h1>
${article.lead === '' ? '' : `<h2 class="detail-sapo" data-role="sapo">${escaped(article.lead)}</h2>`}
<div class="detail-cmain clearfix"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
${strewn(blocks, [...pictures.slice(0, 1), `<div class="VCSortableInPreviewMode link-content-footer IMSCurrentEditorEditObject" type="RelatedOneNews"><a class="VCSortableInPreviewMode-title" href="/${near?.slug}-${near?.number}.htm" title="${escaped(near?.title ?? '')}">${escaped(near?.title ?? '')}</a><p class="VCObjectBoxRelatedNewsItemSapo">${escaped(near?.summary ?? '')}</p></div>`, ...pictures.slice(1)]).join('\n')}
</div></div>
<div class="detail__related"><a href="/${far?.slug}-${far?.number}.htm" class="link">${escaped(far?.title ?? '')}</a></div>
<div class="box-support"><h4>Mời bạn ủng hộ tác giả</h4><p>Tất cả số tiền ủng hộ sẽ được chuyển đến tác giả bài viết qua ví điện tử.</p><button>10.000đ</button><button>20.000đ</button></div>
<div class="detail__tag"><span>Tags:</span><a href="/tags/a.htm">${escaped(article.section)}</a><a href="/tags/b.htm">miền Đông</a></div>
<div class="comment"><div class="comment-title">Bình luận (${(page.number % 5) + 4})</div><div class="comment-list">${commentsOf(
    page,
    4,
  )
    .map(
      ({ name, text, at }) =>
        `<div class="comment-item"><span class="author">${name}</span><div class="comment-text">${text}</div><span class="ago">${clockOf(at).day}/${clockOf(at).month} ${clockOf(at).hour}:${clockOf(at).minute}</span><a>Trả lời</a><a>Tặng sao</a></div>`,
    )
    .join('')}</div></div>
</div>
<div class="box-related"><div class="box-title">Tin cùng chuyên mục</div>${grid(page, 1, 6)}</div>
</div>
<div class="detail__sub"><div class="box-title">Đọc nhiều</div>${grid(page, 4, 5)}<div class="box-poll"><h4>Thăm dò</h4><p>Bạn thường đọc báo vào lúc nào trong ngày?</p><label>Sáng sớm</label><label>Giờ nghỉ trưa</label><label>Trước khi ngủ</label><button>Bình chọn</button></div></div></div></div></div>
<div class="footer"><div class="container"><p>Giấy phép hoạt động báo điện tử tiếng Việt số 102/GP-BTTTT. Tổng biên tập: Đinh Trọng Nhã</p><p>Liên hệ quảng cáo: 028.3811.4477 - Đường dây nóng: 0908.114.477</p><p>© Bản quyền thuộc về Tạp chí Nhịp sống miền Đông. Mọi hành động sử dụng nội dung phải có sự đồng ý bằng văn bản.</p></div></div>
<script>${script('loadJs', 20_000)}</script>
</body></html>`
}

export default {
  about:
    'City magazine on a big platform: byline and date above the headline, an edit beside, an upper-case headline and +07 in JSON-LD',
  url: (slug, number) => `${host}/${slug}-185${number}.htm`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
