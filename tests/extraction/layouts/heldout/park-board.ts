import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://kcnbacsonglam.com.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const title = escaped(article.title)
  const text = (inside: string) =>
    `<div class="elementor-element elementor-widget elementor-widget-text-editor" data-widget_type="text-editor.default"><div class="elementor-widget-container">${inside}</div></div>`
  const blocks = blocksOf(article.body, {
    paragraph: (words) => `<p>${words}</p>`,
    subhead: (words) => `<h4>${words}</h4>`,
    quote: (words) => `<blockquote><p>${words}</p></blockquote>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="wp-caption"><img class="elementor-image" src="/wp-content/uploads/${index}.jpg" alt="" /><figcaption class="widget-image-caption wp-caption-text">${escaped(caption)}</figcaption></figure>`,
  )
  // Its builder wants a widget for each piece, so that the text of one article stands in many boxes.
  const widgets = strewn(blocks, pictures).map(text)
  const newest = clockOf(page.now - 7_200_000)
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${title} - KCN Bắc Sông Lam</title>
<meta name="generator" content="Elementor 3.18">
<style>${styles(['elementor', 'elementor-section', 'elementor-widget-container', 'elementor-column', 'elementor-post', 'elementor-icon-list'], 28_000)}</style></head>
<body class="elementor-default elementor-page">
<div class="elementor elementor-location-header"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-widget-container"><ul class="elementor-icon-list-items"><li><span class="elementor-icon-list-text">0238 3777 616</span></li><li><span class="elementor-icon-list-text">info@kcnbacsonglam.com.vn</span></li></ul></div></div></section><nav class="elementor-nav-menu"><ul>${['Về chúng tôi', 'Vị trí', 'Hạ tầng', 'Ưu đãi đầu tư', 'Tin tức', 'Tuyển dụng', 'Liên hệ'].map((name) => `<li class="menu-item"><a href="/${slugOf(name)}/" class="elementor-item">${name}</a></li>`).join('')}</ul></nav></div>
<div class="elementor elementor-location-single post type-post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column">
<div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">${title}</h1></div></div>
${article.lead === '' ? '' : text(`<p><strong>${escaped(article.lead)}</strong></p>`)}
${widgets.join('\n')}
<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container"><span class="elementor-share-btn__title">Facebook</span><span class="elementor-share-btn__title">LinkedIn</span></div></div>
<div class="elementor-widget elementor-widget-post-navigation"><span class="post-navigation__prev--label">Bài trước</span><span class="post-navigation__next--label">Bài sau</span></div>
</div></div></section>
<section class="elementor-section"><h2 class="elementor-heading-title">Tin tức khác</h2><div class="elementor-posts-container">${othersOf(
    page,
    1,
    6,
  )
    .map(
      (other) =>
        `<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/${other.slug}/">${escaped(other.title)}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">${clockOf(other.at).day}/${clockOf(other.at).month}/${clockOf(other.at).year}</span></div><div class="elementor-post__excerpt"><p>${escaped(other.summary)}</p></div><a class="elementor-post__read-more" href="/${other.slug}/">Xem chi tiết »</a></div></article>`,
    )
    .join('')}</div></section></div>
<div class="elementor elementor-location-footer"><section class="elementor-section"><h4>Đăng ký nhận thông tin quỹ đất</h4><p>Để lại thông tin, bộ phận xúc tiến đầu tư sẽ liên hệ trong vòng 24 giờ làm việc.</p><form><input placeholder="Họ và tên"><input placeholder="Số điện thoại"><button>Gửi yêu cầu</button></form></section><section><p>CÔNG TY CỔ PHẦN ĐẦU TƯ HẠ TẦNG BẮC SÔNG LAM</p><p>Mã số thuế 2901 884 120. Trụ sở: Lô CN-01, Khu công nghiệp Bắc Sông Lam</p><p>Cập nhật bảng giá thuê đất: ${newest.day}/${newest.month}/${newest.year}</p></section></div>
<div class="elementor-popup fixed-box"><h4>Còn 12 ha đất công nghiệp sẵn sàng bàn giao</h4><p>Liên hệ ngay để nhận ưu đãi phí hạ tầng.</p></div>
<script>${script('elementorFrontend', 22_000)}</script>
</body></html>`
}

export default {
  about:
    'Site of an industrial park in a page builder: each paragraph in a widget of its own, neither date nor byline',
  url: (slug) => `${host}/${slug}/`,
  lay,
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: false, published: 'no', captions: true, section: false },
} satisfies Layout
