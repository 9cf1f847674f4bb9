import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, scriptJson, slugOf, strewn } from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://chuyenquetoi.vn'

function factsOf(article: WrittenArticle, page: PageOf): unknown {
  const utc = new Date(article.published).toISOString().replace('.000Z', '+00:00')
  const words = article.body.flatMap((block) => (typeof block === 'string' ? block.split(' ') : [])).length
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${page.url}#article`,
        isPartOf: { '@id': page.url },
        author: { name: article.byline, '@id': `${host}/#/schema/person/9f1` },
        headline: article.title,
        datePublished: utc,
        dateModified: utc,
        wordCount: words,
        commentCount: 3,
        articleSection: [article.section],
        inLanguage: 'vi',
      },
      {
        '@type': 'WebPage',
        '@id': page.url,
        url: page.url,
        name: `${article.title} - Chuyện quê tôi`,
        datePublished: utc,
        inLanguage: 'vi',
      },
      {
        '@type': 'WebSite',
        '@id': `${host}/#website`,
        url: `${host}/`,
        name: 'Chuyện quê tôi',
        description: 'Tin và chuyện từ những miền quê',
      },
      {
        '@type': 'Person',
        '@id': `${host}/#/schema/person/9f1`,
        name: article.byline,
        description: 'Cộng tác viên thường xuyên, viết về nông thôn từ năm 2015.',
      },
    ],
  }
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h2 class="wp-block-heading">${text}</h2>`,
    quote: (text) =>
      `<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">\n<p>${text}</p>\n</blockquote>`,
    list: (entries) =>
      `<ul class="wp-block-list">\n${entries.map((entry) => `<li>${entry}</li>`).join('\n\n\n\n')}\n</ul>`,
    table: (rows) =>
      `<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></figure>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="/wp-content/uploads/${clock.year}/${clock.month}/img-${index}-1024x683.jpg" alt="" class="wp-image-${page.number + index}"/><figcaption class="wp-element-caption">${escaped(caption)}</figcaption></figure>`,
  )
  const posts = (list: number, count: number) =>
    `<ul class="wp-block-post-template is-layout-grid columns-3">${othersOf(page, list, count)
      .map(
        (other) =>
          `<li class="wp-block-post post-${other.number} post type-post status-publish format-standard hentry"><figure class="wp-block-post-featured-image"><a href="${host}/${other.slug}/"><img src="/wp-content/uploads/${other.number}.jpg" alt="${escaped(other.title)}"></a></figure><h3 class="wp-block-post-title"><a href="${host}/${other.slug}/">${escaped(other.title)}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${escaped(other.summary)} </p></div><div class="wp-block-post-date"><time datetime="${new Date(other.at).toISOString()}">${clockOf(other.at).day}/${clockOf(other.at).month}/${clockOf(other.at).year}</time></div></li>`,
      )
      .join('')}</ul>`
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name='robots' content='index, follow, max-image-preview:large' />
<title>${title} - Chuyện quê tôi</title>
<link rel="canonical" href="${page.url}" />
<meta property="og:locale" content="vi_VN" /><meta property="og:type" content="article" /><meta property="og:title" content="${title} - Chuyện quê tôi" /><meta property="og:url" content="${page.url}" />
<meta property="article:published_time" content="${new Date(article.published).toISOString().replace('.000Z', '+00:00')}" />
<meta name="author" content="${escaped(article.byline)}" /><meta name="twitter:label1" content="Được viết bởi" /><meta name="twitter:data1" content="${escaped(article.byline)}" /><meta name="twitter:label2" content="Ước tính thời gian đọc" /><meta name="twitter:data2" content="6 phút" />
<script type="application/ld+json" class="yoast-schema-graph">${scriptJson(factsOf(article, page))}</script>
<link rel="alternate" type="application/rss+xml" title="Dòng thông tin Chuyện quê tôi &raquo;" href="${host}/feed/" />
<style id='wp-block-library-inline-css'>${styles(['wp-block-group', 'wp-block-columns', 'wp-block-post-title', 'wp-block-navigation', 'wp-block-image', 'has-global-padding', 'wp-element-button', 'wp-block-comments'], 38_000)}</style>
<script id="wp-interactivity" type="importmap">{"imports":{"@wordpress\\/interactivity":"/wp-includes/js/dist/interactivity.min.js"}}</script>
</head>
<body class="wp-singular post-template-default single single-post postid-${page.number} single-format-standard wp-embed-responsive wp-theme-twentytwentyfour">
<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"><p class="wp-block-site-title"><a href="${host}" rel="home">Chuyện quê tôi</a></p><p class="wp-block-site-tagline">Tin và chuyện từ những miền quê</p><nav class="wp-block-navigation is-responsive" aria-label="Chính"><ul class="wp-block-navigation__container">${['Chuyện làng', 'Nông vụ', 'Ẩm thực', 'Người quê', 'Gửi bài'].map((name) => `<li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="${host}/${slugOf(name)}/"><span class="wp-block-navigation-item__label">${name}</span></a></li>`).join('')}</ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained"><figure class="wp-block-post-featured-image"><img width="1600" height="900" src="/wp-content/uploads/${clock.year}/${clock.month}/dai-dien.jpg" alt="" /></figure>
<h1 class="wp-block-post-title">${title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}+07:00">Tháng ${Number(clock.month)} ${Number(clock.day)}, ${clock.year}</time></div><p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size">bởi</p><div class="wp-block-post-author-name"><a href="${host}/author/ctv/" target="_self" class="wp-block-post-author-name__link">${escaped(article.byline)}</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">trong </span><a href="${host}/category/${slugOf(article.section)}/" rel="tag">${escaped(article.section)}</a></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
${article.lead === '' ? '' : `<p class="has-large-font-size">${escaped(article.lead)}</p>\n\n\n\n`}${strewn(blocks, pictures, 2).join('\n\n\n\n')}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><ul><li class="share-facebook"><a href="#"><span>Nhấn để chia sẻ trên Facebook (Mở trong cửa sổ mới)</span></a></li><li class="share-x"><a href="#"><span>Nhấn để chia sẻ lên X (Mở trong cửa sổ mới)</span></a></li></ul></div><div class='sharedaddy sd-block sd-like jetpack-likes-widget-wrapper'><h3 class="sd-title">Thích điều này:</h3><span class="button"><span>Thích</span></span> <span class="loading">Đang tải...</span></div><div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Có liên quan</em></h3></div></div>
<div class="wp-block-group"><div class="wp-block-post-terms taxonomy-post_tag"><a href="${host}/tag/que/" rel="tag">quê</a><span class="wp-block-post-terms__separator">  </span><a href="${host}/tag/nong-thon/" rel="tag">nông thôn</a></div>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">3 phản hồi cho &#8220;${title}&#8221;</h2><ol class="wp-block-comment-template">${commentsOf(
    page,
    3,
  )
    .map(
      ({ name, text, at }) =>
        `<li class="comment even depth-1"><div class="wp-block-comment-author-name">${name}</div><div class="wp-block-comment-date"><time datetime="${new Date(at).toISOString()}">Tháng ${Number(clockOf(at).month)} ${Number(clockOf(at).day)}, ${clockOf(at).year} ở ${clockOf(at).hour}:${clockOf(at).minute}</time></div><div class="wp-block-comment-content"><p>${text}</p></div><div class="wp-block-comment-reply-link"><a rel="nofollow" href="#respond">Trả lời</a></div></li>`,
    )
    .join(
      '',
    )}</ol><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">Để lại một bình luận</h3><form class="comment-form"><p class="comment-notes"><span id="email-notes">Email của bạn sẽ không được hiển thị công khai.</span> <span class="required-field-message">Các trường bắt buộc được đánh dấu <span class="required">*</span></span></p><p class="comment-form-comment"><label>Bình luận</label> <textarea name="comment"></textarea></p><p class="comment-form-cookies-consent"><label>Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.</label></p></form></div></div></div>
<div class="wp-block-query alignwide"><h2 class="wp-block-heading">Bài khác</h2>${posts(1, 6)}</div></main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p>Chuyện quê tôi là trang tin phi lợi nhuận do những người xa quê cùng viết.</p><p>Được vận hành bởi <a href="https://wordpress.org">WordPress</a></p></div></footer></div>
<script>${script('wp', 10_000)}</script>
</body></html>`
}

export default {
  about:
    'WordPress block theme with SEO plugin: everything right, a day shown and the second in metas, comments',
  url: (slug) => `${host}/${slug}/`,
  lay,
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
