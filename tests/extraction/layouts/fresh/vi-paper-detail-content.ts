import type { Layout } from '../../written.ts'
import { interleave, linked, some } from '../fresh-markup.ts'
import { scripts, sprite, styles } from '../fresh-weight.ts'
import { comments, headlines, menu, teasers } from '../fresh-words-vi.ts'
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
} from '../markup.ts'

const SITE = 'https://baobinhgiang.example.vn'

export default {
  about:
    'provincial paper of today: detail-content, related boxes and an aside of its own inside the text, right JSON-LD',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/${slug}-postid${number}.bbg`,
  lay(article, { url, number, now }) {
    const clock = clockOf(article.published)
    const names = namesOf(article)
    let marks = article.lead === '' ? 1 : 0
    const blocks = layBody(article, {
      paragraph: (words) => `<p>${marks-- > 0 ? '<b>(BBG) - </b>' : ''}${words}</p>`,
      subhead: (words) => `<p><b>${words}</b></p>`,
      quote: (words) =>
        `<div class="VCSortableInPreviewMode alignCenter" type="quote" placeholder="[nhập nội dung]"><div class="quote-content"><p>${words}</p></div></div>`,
      list: (entries) => listOf(entries),
      table: (rows) =>
        `<div class="VCSortableInPreviewMode" type="table">${tableOf(rows, 'align="center" class="ck-table"')}</div>`,
      picture: (caption, at) =>
        `<figure class="VCSortableInPreviewMode" type="Photo"><div><a class="detail-img-lightbox" href="https://cdn.example.vn/${number + at}.jpg" title="${caption}" data-fancybox="img-lightbox"><img src="https://cdn.example.vn/thumb_w/640/${number + at}.jpg" alt="${caption}" title="${caption}" data-role="content"></a></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${caption}</p></figcaption></figure>`,
    })
    const [boxed, ...more] = some(teasers, number, 3) as [(typeof teasers)[0], ...typeof teasers]
    const text = interleave(
      blocks,
      new Map([
        [
          2,
          `<div class="VCSortableInPreviewMode link-content-footer IMSCurrentEditorEditObject" type="RelatedOneNews" data-id="${number - 3}"><a class="VCRelatedOneNews" href="/x-postid${number - 3}.bbg"><img src="https://cdn.example.vn/zoom/${number}.jpg" alt=""><span class="VnnRelated-title">${escaped(boxed[0])}</span><span class="link-inner-sapo">${escaped(boxed[1])}</span><span class="doc-ngay">ĐỌC NGAY</span></a></div>`,
        ],
        [4, '<zone id="admzone-inpage"></zone><div class="inread-ads"><span>Quảng cáo</span></div>'],
        [
          6,
          `<div class="VCSortableInPreviewMode" type="RelatedNews"><p class="title-related">Tin liên quan</p>${linked(some(headlines, number, 3), number, (link) => `<p>${link}</p>`)}</div>`,
        ],
      ]),
    )
    const title = escaped(article.title)
    return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="3600">
<title>${title}</title>
<meta name="description" content="(BBG) - ${escaped(summaryOf(article))}">
<meta name="news_keywords" content="thời sự, kinh tế, nông thôn mới">
<meta name="author" content="baobinhgiang.example.vn"><meta name="copyright" content="Báo BBG">
<link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="og:image" content="https://cdn.example.vn/${number}.jpg">
<meta property="article:published_time" content="${isoOf(clock)}"><meta property="article:section" content="${escaped(article.section)}">
<meta name="distribution" content="Global">
${jsonLd({
  '@context': 'http://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  headline: article.title,
  description: summaryOf(article),
  datePublished: isoOf(clock),
  dateModified: isoOf(clock),
  author: { '@type': 'Person', name: names.length > 0 ? names.join(', ') : 'Báo BBG' },
  publisher: { '@type': 'Organization', name: 'Báo BBG' },
})}
${jsonLd({ '@context': 'http://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': SITE, name: 'Trang chủ' } }] })}
${styles('afcbc', 260)}
${scripts('bbg', 22)}
</head>
<body>${sprite(30)}
<div class="header"><div class="header__top"><div class="container"><span class="current-time">${dayOf(clockOf(now))}</span><a href="tel:0204555010">Đường dây nóng: 0204.3555.010</a><a href="/rss.htm">RSS</a></div></div><div class="header__nav"><ul class="menu-nav">${menu.map((name) => `<li class="nav-link-all"><a class="nav-link" href="/${name.length}.htm" title="${name}">${name}</a></li>`).join('')}</ul></div></div>
<div class="main"><div class="detail__page"><div class="container"><div class="detail__breadcrumb"><a class="item active" href="/x.htm" data-role="cate-name">${escaped(article.section)}</a></div>
<div class="detail__cflex"><div class="detail__cmain"><div class="detail__cmain-flex"><div class="detail__cmain-main">
<h1 class="detail-title article-title" data-role="title">${title}</h1>
<div class="detail-info"><div class="detail-author-wrap">${names.length === 0 ? '' : `<div class="author-name" data-role="author">${escaped(names.join(' - '))}</div>`}</div><div class="detail-time" data-role="publishdate">${dayOf(clock)} ${clock.hour}:${clock.minute} GMT+7</div><div class="detail-tts"><span>Nghe đọc bài</span> <span>0:00</span> / <span>4:32</span> <span>Nữ miền Bắc</span></div><a class="gg-news" href="https://news.google.com">Theo dõi trên Google News</a></div>
${article.lead === '' ? '' : `<h2 class="detail-sapo" data-role="sapo">(BBG) - ${escaped(article.lead)}</h2>`}
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody" data-io-article-url="${url}">
${text}
</div></div>
<div class="detail-author-bot">${names.length === 0 ? '' : `<p class="name">${escaped(names.join(' - '))}</p>`}<a class="send-mail" href="#">Gửi thư cho tác giả</a></div>
<div class="detail__tags"><p class="title">Từ khóa:</p><a href="/tags/nong-thon.htm">nông thôn mới</a><a href="/tags/doanh-nghiep.htm">doanh nghiệp</a></div>
<div class="detail__related"><p class="box-heading">Cùng chuyên mục</p>${more.map(([head, words], at) => `<div class="box-category-item"><a class="box-category-link-title" href="/x-postid${number - at}.bbg">${escaped(head)}</a><p class="box-category-sapo">${escaped(words)}</p><span class="box-category-time">${at + 2} giờ trước</span></div>`).join('')}</div>
<div class="detail__comment"><p class="box-heading">Bình luận (${comments.length})</p><textarea placeholder="Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu"></textarea>${comments.map(([name, words]) => `<div class="item-comment"><span class="name">${name}</span><p class="text-comment">${escaped(words)}</p><span class="thich">Thích</span> <span>Trả lời</span> <span>2 ngày trước</span></div>`).join('')}</div>
</div></div></div>
<div class="detail__csub"><div class="box-title">Đọc nhiều</div>${linked(some(headlines, number + 9, 10), number, (link) => `<div class="item">${link}</div>`)}<div class="box-title">Mới nhất</div>${linked(some(headlines, number + 19, 12), number, (link, at) => `<div class="item"><span>${at * 7 + 3} phút trước</span>${link}</div>`)}</div></div></div></div></div>
<div class="footer"><p>BÁO VÀ PHÁT THANH, TRUYỀN HÌNH BBG</p><p>Tổng Biên tập: Trịnh Văn Ánh. Phó Tổng Biên tập: Lê Thu Nga, Đỗ Thành Nam</p><p>Giấy phép xuất bản số 409/GP-BTTTT. Tòa soạn: 38 Nguyễn Văn Cừ.</p><p>® Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div>
</body></html>`
  },
} satisfies Layout
