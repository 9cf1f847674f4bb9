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
} from '../markup.ts'
import { type OtherNews, otherNews } from '../other-news.ts'

const HOST = 'https://phohien24h.example.com'

export default {
  about:
    'WordPress, Newspaper theme: a call to subscribe inside the text of every page, Jetpack related posts',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/${slug}-${number}/`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const edited = isoOf(clockOf(at.ms + 3_720_000))
    const news = otherNews(number + 53, 32, now)
    const title = escaped(article.title)
    const author = namesOf(article).length > 0 ? escaped(article.byline) : 'admin'
    const body = layBody(article, {
      paragraph: (text, index) => `<p>${text}</p>${index === 1 ? `\n${INLINE_AD}` : ''}`,
      subhead: (text) =>
        `<h3><span class="ez-toc-section" id="muc-${text.length}"></span>${text}<span class="ez-toc-section-end"></span></h3>`,
      quote: (text) => `<blockquote class="wp-block-quote"><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries, 'wp-block-list'),
      table: (rows) => `<figure class="wp-block-table">${tableOf(rows)}</figure>`,
      picture: (caption, nth) =>
        `<figure id="attachment_${number + nth}" aria-describedby="caption-attachment-${number + nth}" style="width: 800px" class="wp-caption aligncenter"><img fetchpriority="high" decoding="async" class="size-large wp-image-${number + nth}" src="${HOST}/wp-content/uploads/${at.year}/${at.month}/anh-${nth}-800x533.jpg" alt="" width="800" height="533" srcset="${HOST}/wp-content/uploads/${at.year}/${at.month}/anh-${nth}-300x200.jpg 300w" /><figcaption id="caption-attachment-${number + nth}" class="wp-caption-text">${caption}</figcaption></figure>`,
    })
    return `<!doctype html >
<html lang="vi" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8" /><title>${title} - Phố Hiến 24h</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="${HOST}/xmlrpc.php" />
<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
<!-- This site is optimized with the Yoast SEO plugin v22.1 - https://yoast.com/wordpress/plugins/seo/ -->
<meta name="description" content="${escaped(summaryOf(article))}" /><link rel="canonical" href="${url}" />
<meta property="og:locale" content="vi_VN" /><meta property="og:type" content="article" /><meta property="og:title" content="${title} - Phố Hiến 24h" /><meta property="og:url" content="${url}" /><meta property="og:site_name" content="Phố Hiến 24h" />
<meta property="article:published_time" content="${new Date(at.ms).toISOString().replace('.000Z', '+00:00')}" /><meta property="article:modified_time" content="${new Date(at.ms + 3_720_000).toISOString().replace('.000Z', '+00:00')}" />
<meta name="author" content="${author}" /><meta name="twitter:card" content="summary_large_image" /><meta name="twitter:label1" content="Được viết bởi" /><meta name="twitter:data1" content="${author}" /><meta name="twitter:label2" content="Ước tính thời gian đọc" /><meta name="twitter:data2" content="4 phút" />
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: `${article.title} - Phố Hiến 24h`,
      isPartOf: { '@id': `${HOST}/#website` },
      datePublished: new Date(at.ms).toISOString().replace('.000Z', '+00:00'),
      dateModified: new Date(at.ms + 3_720_000).toISOString().replace('.000Z', '+00:00'),
      author: { '@id': `${HOST}/#/schema/person/9f2c` },
      breadcrumb: { '@id': `${url}#breadcrumb` },
      inLanguage: 'vi',
    },
    {
      '@type': 'WebSite',
      '@id': `${HOST}/#website`,
      url: HOST,
      name: 'Phố Hiến 24h',
      description: 'Tin nhanh, tin đúng',
    },
    { '@type': 'Person', '@id': `${HOST}/#/schema/person/9f2c`, name: 'admin', url: `${HOST}/author/admin/` },
  ],
})}
<link rel="alternate" type="application/rss+xml" title="Dòng thông tin Phố Hiến 24h &raquo;" href="${HOST}/feed/" />
<style id='wp-emoji-styles-inline-css' type='text/css'>img.wp-smiley{display:inline !important;}</style><style id='td-theme-inline-css'>${styles(97, 26_000)}</style>
<script type="text/javascript" id="jquery-core-js" src="${HOST}/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script><script>var tdBlocksArray=[];${script(101, 9000)}</script>
</head>
<body class="post-template-default single single-post postid-${number} single-format-standard td-standard-pack global-block-template-1 td-animation-stack-type0 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-container"><div class="td-menu-socials-wrap"><div class="td-mobile-close"><span><i class="td-icon-close-mobile"></i></span></div></div><div class="td-mobile-content"><div class="menu-menu-chinh-container"><ul id="menu-menu-chinh" class="td-mobile-main-menu">${MENU.map((name) => `<li class="menu-item"><a href="#">${name}</a></li>`).join('')}</ul></div></div></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="tdc-header-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu-full td-container-wrap"><div class="td-header-sp-top-menu"><div class="td_data_time"><div>${dayOf(clockOf(now))}</div></div><ul class="top-header-menu td_ul_login"><li class="menu-item"><a class="td-login-modal-js" href="#login-form">Đăng nhập / Tham gia</a></li></ul></div></div><div class="td-banner-wrap-full td-logo-wrap-full"><a class="td-main-logo" href="${HOST}/"><img src="${HOST}/logo.png" alt="Phố Hiến 24h" title="Phố Hiến 24h"/></a></div>
<div class="td-header-menu-wrap-full td-container-wrap"><div id="td-header-menu" role="navigation"><div class="menu-menu-chinh-container"><ul id="menu-menu-chinh-1" class="sf-menu">${MENU.map(
      (name) =>
        `<li class="menu-item menu-item-type-taxonomy td-menu-item td-mega-menu"><a href="#">${name}</a><ul class="sub-menu"><li><div class="td-container-border"><div class="td-mega-grid">${news
          .slice(0, 4)
          .map((one) => moduleOf(one, 'td_module_mega_menu'))
          .join('')}</div></div></li></ul></li>`,
    ).join('\n')}</ul></div></div></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a title="" class="entry-crumb" href="${HOST}/">Trang chủ</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a title="Xem tất cả bài viết" class="entry-crumb" href="#">${escaped(article.section)}</a></span> <i class="td-icon-right td-bread-sep td-bred-no-url-last"></i> <span class="td-bred-no-url-last">${title}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-${number}" class="post-${number} post type-post status-publish format-standard has-post-thumbnail hentry category-tin-tuc" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="#">${escaped(article.section)}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${title}</h1>
<div class="td-module-meta-info">${namesOf(article).length > 0 ? `<div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="#">${escaped(article.byline)}</a><div class="td-author-line"> - </div></div>` : ''}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${isoOf(at)}">${dayOf(at)}</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-1">128</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible">${['Facebook', 'Twitter', 'Pinterest', 'WhatsApp'].map((to) => `<a class="td-social-sharing-button" href="#"><div class="td-social-but-icon"></div><div class="td-social-but-text">${to}</div></a>`).join('')}</div></div>
<div class="td-post-content tagdiv-type entry-content">
<div id="ez-toc-container" class="ez-toc-v2_0_62 counter-hierarchy"><p class="ez-toc-title">Nội dung bài viết</p><span class="ez-toc-title-toggle">Toggle</span></div>
${article.lead === '' ? '' : `<p><strong>${escaped(article.lead)}</strong></p>`}
${body.slice(0, 3).join('\n')}
<p class="has-background subscribe-call"><strong>Bạn đang đọc Phố Hiến 24h.</strong> Để không bỏ lỡ tin nóng trong tỉnh, mời bạn bấm theo dõi trang của chúng tôi trên Zalo và Facebook, hoặc đăng ký nhận bản tin miễn phí qua thư điện tử mỗi buổi sáng.</p>
${body.slice(3).join('\n')}
<p><em>Mời bạn đọc gửi tin, bài, ảnh cộng tác về địa chỉ bandoc@phohien24h.example.com. Tin bài được sử dụng sẽ được trả nhuận bút theo quy định của ban biên tập.</em></p>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Chia sẻ:</h3><div class="sd-content"><ul><li class="share-twitter"><a href="#"><span>Twitter</span></a></li><li class="share-facebook"><a href="#"><span>Facebook</span></a></li></ul></div></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Có liên quan</em></h3><div class="jp-relatedposts-items jp-relatedposts-items-visual">${news
      .slice(4, 7)
      .map(
        ({ title: other, teaser, slug, number: id, at: then }, nth) =>
          `<div class="jp-relatedposts-post jp-relatedposts-post${nth}"><h4 class="jp-relatedposts-post-title"><a href="${HOST}/${slug}-${id}/">${escaped(other)}</a></h4><p class="jp-relatedposts-post-excerpt">${escaped(teaser)}</p><p class="jp-relatedposts-post-date"><time datetime="${isoOf(then)}">${dayOf(then)}</time></p><p class="jp-relatedposts-post-context">Trong "Tin tức"</p></div>`,
      )
      .join('')}</div></div>
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TỪ KHÓA</span></li><li><a href="#">hưng yên</a></li><li><a href="#">phố hiến</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Bài trước</span><a href="#">${escaped(news[7]?.title ?? '')}</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Bài tiếp theo</span><a href="#">${escaped(news[8]?.title ?? '')}</a></div></div></div>
<div class="author-box-wrap"><a href="#"><img alt='' src='https://secure.gravatar.com/avatar/0?s=96' class='avatar' height='96' width='96' /></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="#">${author}</a></span></div><div class="td-author-description">Phố Hiến 24h là trang tin của những người yêu mảnh đất này, đưa tin nhanh về đời sống, lễ hội, ẩm thực và con người trong tỉnh.</div></div></div>
<span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="${author}"></span><meta itemprop="datePublished" content="${isoOf(at)}"><meta itemprop="dateModified" content="${edited}"><meta itemprop="headline " content="${title}"></footer>
</article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" href="#">BÀI LIÊN QUAN</a><a class="td-related-right" href="#">XEM THÊM</a></h4><div class="td_block_inner">${news
      .slice(9, 15)
      .map((one) => moduleOf(one, 'td_module_related_posts'))
      .join('')}</div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">BÌNH LUẬN <small><a rel="nofollow" href="#respond">Hủy trả lời</a></small></h3><form action="${HOST}/wp-comments-post.php" method="post"><p>Hãy viết có dấu và giữ lời lẽ nhã nhặn. Địa chỉ thư của bạn không hiện ra với người khác. Ô có dấu * phải điền.</p><textarea name="comment"></textarea><p class="comment-form-cookies-consent"><input type="checkbox" /><label>Nhớ tên và địa chỉ thư của tôi cho lần sau.</label></p><input type="submit" value="Đăng bình luận" /></form></div></div>
</div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><aside class="widget widget_search"><input placeholder="Tìm kiếm" /></aside><div class="td_block_wrap td_block_7 td_block_widget"><h4 class="td-block-title"><span class="td-pulldown-size">TIN MỚI</span></h4>${news
      .slice(15, 24)
      .map((one) => moduleOf(one, 'td_module_6'))
      .join(
        '',
      )}</div><aside class="widget widget_archive"><h4>Lưu trữ</h4><ul>${['Tháng Mười', 'Tháng Chín', 'Tháng Tám', 'Tháng Bảy'].map((month) => `<li><a href="#">${month} ${clockOf(now).year}</a></li>`).join('')}</ul></aside></div></div></div></div></div>
<div class="td-footer-wrap td-container-wrap"><div class="td-footer-info"><div class="footer-text-wrap">VỀ CHÚNG TÔI: Phố Hiến 24h - trang tin tổng hợp.<div class="footer-email-wrap">Liên hệ: <a href="mailto:lienhe@phohien24h.example.com">lienhe@phohien24h.example.com</a></div></div></div><div class="td-sub-footer-container"><div class="td-sub-footer-copy">&copy; Phố Hiến 24h. Giao diện Newspaper bởi TagDiv.</div></div></div></div>
<div class="td-scroll-up"><i class="td-icon-menu-up"></i></div><script>${script(103, 15_000)}</script>
</body></html>`
  },
} satisfies Layout

function moduleOf({ title, slug, number, at }: OtherNews, kind: string): string {
  return `<div class="${kind} td-animation-stack td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="${HOST}/${slug}-${number}/" rel="bookmark" class="td-image-wrap" title="${escaped(title)}"><img class="entry-thumb" src="data:image/gif;base64,R0lGODdh" alt="" data-type="image_tag" width="218" height="150" /></a></div></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="${HOST}/${slug}-${number}/" rel="bookmark" title="${escaped(title)}">${escaped(title)}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${isoOf(at)}">${dayOf(at)}</time></span></div></div></div>`
}

const INLINE_AD =
  '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Quảng cáo -</span><a href="#"><img src="/ads/300x250.jpg" alt="Ưu đãi tháng này: giảm 30% trọn bộ nội thất"></a></div>'
const MENU = ['TRANG CHỦ', 'TIN TỨC', 'ĐỜI SỐNG', 'ẨM THỰC', 'DU LỊCH', 'VIỆC LÀM', 'RAO VẶT']
