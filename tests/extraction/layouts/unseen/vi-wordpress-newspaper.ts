import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'
import { briefs, heads, menu } from '../unseen-words-vi.ts'

const SITE = 'https://dongsongxanh.example.com'

export default {
  about:
    'WordPress with the Newspaper theme: Yoast graph of who made the page, content of td blocks, next and previous post',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/${slug}/`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Asia/Ho_Chi_Minh')
    const changed = local(now - 120_000, 'Asia/Ho_Chi_Minh')
    const by = names(article)
    const author = by.join(' và ')
    const text = laid(
      article,
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<h2 class="wp-block-heading" id="h-${number % 77}">${html}</h2>`,
        q: (html) => `<blockquote class="wp-block-quote is-layout-flow"><p>${html}</p></blockquote>`,
        li: (entries) => `<ul class="wp-block-list">${items(entries)}</ul>`,
        table: (rows) =>
          `<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>${cells(rows)}</tbody></table></figure>`,
        pic: (html, nth) =>
          `<div id="attachment_${number + nth}" style="width: 706px" class="wp-caption aligncenter"><img aria-describedby="caption-attachment-${number + nth}" decoding="async" class="wp-image-${number + nth} size-full" src="${SITE}/wp-content/uploads/2026/03/${number + nth}.jpg" alt="" width="696" height="464" srcset="${SITE}/a-300.jpg 300w, ${SITE}/a-768.jpg 768w"/><p id="caption-attachment-${number + nth}" class="wp-caption-text">${html}</p></div>`,
      },
      {
        2: `<div class="td-a-rec td-a-rec-id-content_inline tdi_2"><style>.tdi_2.td-a-rec-img{text-align:left}</style><span class="td-adspot-title">- Quảng cáo -</span><ins class="adsbygoogle"></ins></div>`,
        4: `<div class="yarpp yarpp-related yarpp-related-shortcode"><p><em>Bài liên quan:</em></p><ol><li><a href="${SITE}/a/" rel="bookmark">${turn(heads, number, 1)[0]}</a></li><li><a href="${SITE}/b/" rel="bookmark">${turn(heads, number + 1, 1)[0]}</a></li></ol></div>`,
      },
    )
    return `<!doctype html >
<html lang="vi" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8" />
<title>${esc(article.title)} - Dòng Sông Xanh</title>
<meta name='robots' content='index, follow, max-image-preview:large' /><meta name="description" content="${esc(gist(article))}" />
<link rel="canonical" href="${url}" /><meta property="og:locale" content="vi_VN" /><meta property="og:type" content="article" /><meta property="og:title" content="${esc(article.title)} - Dòng Sông Xanh" /><meta property="article:published_time" content="${stamp({ ...local(article.published, 'UTC') })}" /><meta property="article:modified_time" content="${stamp(changed)}" />
${by.length === 0 ? '' : `<meta name="author" content="${esc(author)}" /><meta name="twitter:label1" content="Được viết bởi" /><meta name="twitter:data1" content="${esc(author)}" />`}<meta name="twitter:label2" content="Ước tính thời gian đọc" /><meta name="twitter:data2" content="5 phút" />
${ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', '@id': `${url}#article`, isPartOf: { '@id': url }, ...(by.length > 0 && { author: by.map((name, nth) => ({ name, '@id': `${SITE}/#/schema/person/${nth}` })) }), headline: article.title, datePublished: stamp(local(article.published, 'UTC')), dateModified: stamp(changed), articleSection: [article.section] }, { '@type': 'WebPage', '@id': url, name: `${article.title} - Dòng Sông Xanh`, datePublished: stamp(local(article.published, 'UTC')) }, { '@type': 'WebSite', '@id': `${SITE}/#website`, name: 'Dòng Sông Xanh', description: 'Tin tức miền sông nước' }, ...by.map((name, nth) => ({ '@type': 'Person', '@id': `${SITE}/#/schema/person/${nth}`, name, description: 'Cộng tác viên' }))] })}
${sheet('tdi', 520)}
${bundle('tdblocks', 130)}
</head>
<body class="wp-singular post-template-default single single-post postid-${number} td-standard-pack global-block-template-1 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-scroll-up"><i class="td-icon-menu-up"></i></div>
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-content"><ul class="td-mobile-main-menu">${items(
      menu.map((name) => `<a href="#">${name}</a>`),
      ' class="menu-item"',
    )}</ul></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap"><ul class="sf-menu">${items(
      menu.map((name) => `<a href="/${name.length}/">${name}</a>`),
      ' class="menu-item td-menu-item"',
    )}</ul></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="${SITE}/">Trang chủ</a></span> <i class="td-icon-right td-bread-sep"></i> <span>${esc(article.section)}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-${number}" class="post-${number} post type-post status-publish format-standard has-post-thumbnail hentry" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="#">${esc(article.section)}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${esc(article.title)}</h1>
<div class="td-module-meta-info">${by.length === 0 ? '' : `<div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="${SITE}/author/x/">${esc(author)}</a><div class="td-author-line"> - </div></div>`}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${stamp(at)}">${at.d}/${at.m}/${at.y}</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>0</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-${number}">${number % 900}</span></div></div></header></div>
<div class="td-post-sharing-top"><span class="td-social-but-text">Chia sẻ</span><a>Facebook</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img class="entry-thumb" src="${SITE}/wp-content/uploads/2026/03/f-${number}.jpg" alt=""/></div>
${article.lead === '' ? '' : `<p><strong>${esc(article.lead)}</strong></p>`}
${text}
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>Thẻ</span></li><li><a href="#">sông nước</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Bài trước</span><a href="#">${turn(heads, number + 2, 1)[0]}</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Bài tiếp theo</span><a href="#">${turn(heads, number + 3, 1)[0]}</a></div></div></div>
<div class="author-box-wrap"><a href="#"><img alt="" class="avatar avatar-96"></a><div class="desc"><div class="td-author-url"><a href="${SITE}">${SITE}</a></div><div class="td-author-description">Trang tin của những người yêu sông nước, cộng tác xin gửi về hộp thư tòa soạn.</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-cur-simple-item">BÀI VIẾT LIÊN QUAN</a><a>XEM THÊM</a></h4>${briefs
      .map(
        ([head, brief]) =>
          `<div class="td_module_related_posts"><h3 class="entry-title td-module-title"><a href="#">${head}</a></h3><div class="td-excerpt">${brief}</div></div>`,
      )
      .join('')}</div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title">BÌNH LUẬN <small><a rel="nofollow">Hủy trả lời</a></small></h3><form><textarea placeholder="Bình luận:"></textarea><p>Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.</p></form></div></div>
</div></div><div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="widget widget_recent_entries"><h4>Bài viết mới</h4><ul>${items(turn(heads, number + 5, 9).map((head) => `<a href="#">${head}</a>`))}</ul></aside></div></div></div></div>
<div class="td-footer-wrapper"><div class="footer-text-wrap">VỀ CHÚNG TÔI<p>Dòng Sông Xanh là trang thông tin tổng hợp về đời sống miền sông nước. Liên hệ: lienhe@dongsongxanh.example.com</p></div></div></div>
</body></html>`
  },
} satisfies Layout
