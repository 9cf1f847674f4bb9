import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import {
  cells,
  data,
  esc,
  gist,
  items,
  laid,
  ld,
  local,
  names,
  stamp,
  turn,
  withLink,
} from '../unseen-markup.ts'
import { briefs, heads, menu, WEEKDAYS } from '../unseen-words-vi.ts'

const SITE = 'https://tinnhanh.example.net'

export default {
  about:
    'big national paper: place before the lead, author right-aligned as the last paragraph, boxes and comments',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/${slug}-${number}.html`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Asia/Ho_Chi_Minh')
    const by = names(article)
    const text = laid(
      article,
      {
        p: (html, nth) =>
          `<p class="Normal">${withLink(html, nth, ' rel="dofollow" data-itm-added="1"')}</p>`,
        h: (html) => `<h2 class="Normal"><strong>${html}</strong></h2>`,
        q: (html) => `<blockquote class="quote"><p class="Normal"><em>${html}</em></p></blockquote>`,
        li: (entries) => `<ul>${items(entries.map((entry) => `<span>${entry}</span>`))}</ul>`,
        table: (rows) =>
          `<div class="width_common box-tableinsert"><table class="vne-table" border="0"><tbody>${cells(rows)}</tbody></table></div>`,
        pic: (html, nth) =>
          `<figure data-size="true" itemprop="associatedMedia image" itemscope itemtype="http://schema.org/ImageObject" class="tplCaption action_thumb_added"><meta itemprop="url" content="https://i1.example/${number + nth}.jpg"><div class="fig-picture" style="padding-bottom:66.6%"><picture><source srcset="https://i1.example/${number + nth}.jpg?w=680" media="(max-width: 767px)"><img itemprop="contentUrl" alt="${html}" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></picture></div><figcaption itemprop="description"><p class="Image">${html}</p></figcaption></figure>`,
      },
      {
        4: `<div id="sis_outstream_container"></div><article class="related-inner"><p>${turn(heads, number, 1)[0]}<a href="/x-${number - 3}.html">&gt;&gt;Xem chi tiết</a></p></article>`,
      },
    )
    const [head, brief] = briefs[number % briefs.length] as [string, string]
    return `<!DOCTYPE html><html lang="vi" xml:lang="vi"><head><meta charset="utf-8">
<title>${esc(article.title)} - Báo Tin Nhanh</title>
<meta name="description" content="${esc(gist(article))}"><meta name="its_id" content="${number}"><meta name="its_section" content="${esc(article.section)}">
<meta property="og:site_name" content="tinnhanh.example.net"><meta property="og:type" content="article"><meta property="og:url" itemprop="url" content="${url}"><meta property="og:title" itemprop="headline" content="${esc(article.title)}"><meta property="og:description" content="${esc(gist(article))}">
<meta name="pubdate" itemprop="datePublished" content="${stamp(at)}"><meta itemprop="dateCreated" content="${stamp(at)}"><meta name="lastmod" itemprop="dateModified" content="${stamp(local(now - 60_000, 'Asia/Ho_Chi_Minh'))}">
<link rel="canonical" href="${url}"><link rel="amphtml" href="https://amp.example.net/a-${number}.html">
${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': url }, headline: article.title, description: gist(article), datePublished: stamp(at), dateModified: stamp(local(now - 60_000, 'Asia/Ho_Chi_Minh')), author: { '@type': 'Person', name: 'Báo Tin Nhanh' }, publisher: { '@type': 'Organization', name: 'Báo Tin Nhanh' } })}
${sheet('vn', 420)}
${slots('tinnhanh', 110)}
${bundle('vnbase', 460)}
</head><body data-source="Detail-${number}" class="page-detail top-detail">
${icons(60)}
<section class="section top-header"><div class="container flexbox"><a class="logo" href="/"><img src="/logo.svg" alt="Tin Nhanh"></a><span class="time-now"></span><a class="myvne_location">Hà Nội 25°</a><a class="news-hour" href="/tin-24h">Mới nhất</a></div></section>
<nav class="main-nav"><ul class="parent">${items(menu.map((name) => `<a href="/${name.length}" title="${name}">${name}</a>`))}</ul></nav>
<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb" data-campaign="Header"><li><a href="/x">${esc(article.section)}</a></li></ul><span class="date">${WEEKDAYS[at.wd]}, ${+at.d}/${+at.m}/${at.y}, ${at.H}:${at.M} (GMT+7)</span></div>
<h1 class="title-detail">${esc(article.title)}</h1>
${article.lead === '' ? '' : `<p class="description"><span class="location-stamp">Hưng Yên</span>${esc(article.lead)}</p>`}
<article class="fck_detail ">
${text}
${by.length === 0 ? '' : `<p style="text-align:right;" class="Normal"><strong>${by[0] === 'TTXVN' ? '</strong>Theo <em>TTXVN</em>' : `${by.join(' - ')}</strong>`}</p>`}
</article>
<div class="footer-content width_common"><div class="social_share_bottom"><a class="back_cate">Trở lại ${esc(article.section)}</a><a>Lưu</a><a>Chia sẻ</a><a>Copy link thành công</a></div><div class="donate-box"><span>Mời bạn đọc ủng hộ quỹ Hy vọng, mỗi đóng góp đều được công khai.</span></div></div>
<div class="tags"><h4 class="item-tag"><a href="/tag/1">công nhân</a></h4><h4 class="item-tag"><a href="/tag/2">doanh nghiệp</a></h4></div>
<div id="box_comment_vne" class="box_comment_vne"><div class="title"><h3>Ý kiến (<label>27</label>)</h3></div><div class="comment_item"><div class="content-comment"><p class="full_content"><span class="txt-name"><a class="nickname">tranvanba1961</a></span>Đọc mà thấy vui, mong nơi nào cũng làm được như vậy chứ không phải chỉ trên báo.</p><p class="block_like_web"><a>Thích</a><span>18</span><a>Trả lời</a><span class="time-com">11h trước</span></p></div></div><div class="comment_item"><div class="content-comment"><p class="full_content"><span class="txt-name"><a class="nickname">Lan Anh</a></span>Chỗ tôi thì ngược lại hoàn toàn, ý kiến mãi chưa ai trả lời.</p></div></div></div>
</div><div class="sidebar-2"><div class="box-category"><h2>Xem nhiều</h2>${turn(heads, number + 3, 5)
      .map(
        (title) =>
          `<article class="item-news"><h3 class="title-news"><a href="/y.html">${title}</a></h3></article>`,
      )
      .join('')}</div><div class="banner-ads"></div></div></div></section>
<section class="section box-more"><div class="container"><h2>Có thể bạn quan tâm</h2><article class="item-news full-thumb"><h3 class="title-news"><a href="/z.html">${head}</a></h3><p class="description"><a href="/z.html">${brief}</a></p></article>${turn(
      heads,
      number + 9,
      8,
    )
      .map(
        (title) =>
          `<article class="item-news"><h3 class="title-news"><a href="/y.html">${title}</a></h3></article>`,
      )
      .join('')}</div></section>
<footer class="footer container"><p class="copyright">© 1999-${at.y}. Toàn bộ bản quyền thuộc Báo Tin Nhanh</p><p>Tổng biên tập: Phạm Thế Vinh. Số giấy phép: 511/GP-BTTTT</p></footer>
<script>var article_id=${number};window.dataDetail=${data({ id: number, title: article.title, others: turn(heads, number, 10) })};</script>
</body></html>`
  },
} satisfies Layout
