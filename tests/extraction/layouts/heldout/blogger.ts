import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, slugOf, strewn, weekdayOf } from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://www.tinlangtoi.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => text,
    subhead: (text) => `<b>${text}</b>`,
    quote: (text) => `<blockquote class="tr_bq">${text}</blockquote>`,
    list: (entries) =>
      `<ul style="text-align: left;">${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table border="1" style="width: 100%;"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="/s1600/${index}.jpg" style="margin-left: auto; margin-right: auto;"><img border="0" data-original-height="1067" data-original-width="1600" height="426" src="/w640-h426/${index}.jpg" width="640" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">${escaped(caption)}</td></tr></tbody></table>`,
  )
  const archive = Array.from(
    { length: 9 },
    (_, index) =>
      `<li class="archivedate collapsed"><a class="post-count-link" href="${host}/${clock.year}/0${9 - index}/">tháng ${9 - index}</a> <span class="post-count" dir="ltr">(${(page.number % 7) + index})</span></li>`,
  )
  return `<!DOCTYPE html>
<html class='v2' dir='ltr' lang='vi' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<meta content='width=1100' name='viewport'/>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='${page.url}' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="Tin làng tôi - Atom" href="${host}/feeds/posts/default" />
<meta content='${page.url}' property='og:url'/>
<meta content="${title}" property='og:title'/>
<meta content='' property='og:description'/>
<title>Tin làng tôi: ${title}</title>
<style id='page-skin-1' type='text/css'><!--
${styles(['post-outer', 'post-body', 'tr-caption', 'blog-pager', 'widget-content', 'comment-block', 'tabs-outer', 'hentry'], 17_000)}
--></style>
<script type='text/javascript'>${script('blogger', 12_000)}</script>
</head>
<body class='loading'>
<div class='navbar section' id='navbar'><div class='widget Navbar'><script type="text/javascript">function setAttributeOnload(object, attribute, val) { if(window.addEventListener) { window.addEventListener('load', function(){ object[attribute] = val; }, false); } }</script></div></div>
<div class='body-fauxcolumns'></div>
<div class='content'><div class='content-inner'><header><div class='header-outer'><div class='Header' id='Header1'><div class='titlewrapper'><h1 class='title'><a href='${host}/'>Tin làng tôi</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Ghi chép của một người về hưu</span></p></div></div></div></header>
<div class='tabs-outer'><div class='widget PageList'><ul><li><a href='${host}/'>Trang chủ</a></li><li><a href='${host}/p/gia-pha.html'>Gia phả</a></li><li><a href='${host}/p/tho.html'>Thơ</a></li></ul></div></div>
<div class='main-outer'><div class='columns-inner'><div class='column-center-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<div class="date-outer"><h2 class='date-header'><span>${weekdayOf(clock)}, ${Number(clock.day)} tháng ${Number(clock.month)}, ${clock.year}</span></h2>
<div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<meta content='6612${page.number}' itemprop='postId'/><a name='6612${page.number}'></a>
<h3 class='post-title entry-title' itemprop='name'>
${title}
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-6612${page.number}' itemprop='description articleBody'>
<div dir="ltr" style="text-align: left;" trbidi="on">${article.lead === '' ? '' : `<i>${escaped(article.lead)}</i><br /><br /><a name='more'></a>`}${strewn(blocks, pictures, 2).join('<br />\n<br />\n')}</div>
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Người đăng: <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' href='https://www.blogger.com/profile/0881' rel='author' title='author profile'><span itemprop='name'>${escaped(article.byline)}</span></a></span></span> <span class='post-timestamp'>vào lúc <meta content='${page.url}' itemprop='url'/><a class='timestamp-link' href='${page.url}' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}+07:00'>${clock.hour}:${clock.minute}</abbr></a></span> <span class='post-icons'><a href='#' title='Gửi email bài đăng'>&#160;</a></span><div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='#'><span class='share-button-link-text'>Gửi email bài đăng này</span></a><a class='goog-inline-block share-button sb-blog' href='#'><span class='share-button-link-text'>BlogThis!</span></a><a class='share-button sb-facebook' href='#'><span class='share-button-link-text'>Chia sẻ lên Facebook</span></a></div></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Nhãn: <a href='${host}/search/label/${slugOf(article.section)}' rel='tag'>${escaped(article.section)}</a></span></div></div>
</div>
<div class='comments' id='comments'><a name='comments'></a><h4>4 nhận xét:</h4><div class='comments-content'><ol id='top-ra'>${commentsOf(
    page,
    4,
  )
    .map(
      ({ name, text, at }) =>
        `<li class='comment'><div class='avatar-image-container'><img alt='' src='/b16-rounded.gif'/></div><div class='comment-block'><div class='comment-header'><cite class='user'>${name}</cite><span class='icon user'></span><span class='datetime secondary-text'><a href='#'>${clockOf(at).hour}:${clockOf(at).minute} ${Number(clockOf(at).day)} tháng ${Number(clockOf(at).month)}, ${clockOf(at).year}</a></span></div><p class='comment-content'>${text}</p><span class='comment-actions secondary-text'><a class='comment-reply'>Trả lời</a></span></div></li>`,
    )
    .join('')}</ol></div><p class='comment-footer'><a href='#'>Đăng nhận xét</a></p></div>
</div></div></div></div>
<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='#'>Bài đăng Mới hơn</a></span><span id='blog-pager-older-link'><a class='blog-pager-older-link' href='#'>Bài đăng Cũ hơn</a></span><a class='home-link' href='${host}/'>Trang chủ</a></div><div class='post-feeds'><div class='feed-links'>Đăng ký: <a class='feed-link' href='#' target='_blank' type='application/atom+xml'>Đăng Nhận xét (Atom)</a></div></div>
</div></div></div>
<div class='column-right-outer'><aside><div class='widget Profile'><h2>Giới thiệu về tôi</h2><div class='widget-content'><p class='profile-textblock'>Nguyên giáo viên dạy Văn, nay trồng cây, đọc sách và chép lại chuyện làng cho con cháu.</p><a class='profile-link' href='#'>Xem hồ sơ hoàn chỉnh của tôi</a></div></div><div class='widget PopularPosts'><h2>Bài đăng phổ biến</h2><div class='widget-content popular-posts'><ul>${othersOf(
    page,
    1,
    6,
  )
    .map(
      (other) =>
        `<li><div class='item-title'><a href='${host}/${other.slug}.html'>${escaped(other.title)}</a></div><div class='item-snippet'>${escaped(other.summary)}...</div></li>`,
    )
    .join(
      '',
    )}</ul></div></div><div class='widget BlogArchive'><h2>Lưu trữ Blog</h2><ul class='hierarchy'>${archive.join('')}</ul></div><div class='widget Stats'><h2>Tổng số lượt xem trang</h2><span class='counter-wrapper'>1${page.number}</span></div></aside></div>
</div></div>
<footer><div class='widget Attribution'>Chủ đề Đơn giản. Được tạo bởi <a href='https://www.blogger.com'>Blogger</a>.</div></footer></div></div>
</body></html>`
}

export default {
  about: 'Blogger: bare text and br in post-body, headline in h3, day above and time below',
  url: (slug, number) => `${host}/p/${slug.slice(0, 40)}_${number % 90}.html`,
  lay,
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
