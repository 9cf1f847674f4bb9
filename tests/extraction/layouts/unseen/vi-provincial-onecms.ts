import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn, withLink } from '../unseen-markup.ts'
import { bankRates, briefs, goldRates, heads, menu, skies, WEEKDAYS } from '../unseen-words-vi.ts'

const SITE = 'https://baocaolam.example.vn'

export default {
  about:
    'provincial paper: sc-longform blocks, signature repeated in the text, rates of gold and banks under it, tabs',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/${slug}-10${number}.html`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Ho_Chi_Minh'), S: '00' }
    const today = local(now, 'Asia/Ho_Chi_Minh')
    const by = names(article)
    const text = laid(
      article,
      {
        p: (html, nth) => `<p class="t-j">${withLink(html, nth, ' class="cms-relate" target="_blank"')}</p>`,
        h: (html) => `<h2 class="t-j">${html}</h2>`,
        q: (html) => `<div class="sc-block quote-block"><p>${html}</p></div>`,
        li: (entries) => `<ul class="sc-list">${items(entries)}</ul>`,
        table: (rows) =>
          `<div class="sc-empty-layer"><table class="MsoTableGrid"><tbody>${cells(rows)}</tbody></table></div>`,
        pic: (html, nth) =>
          `<div class="b-maincontent__image expNoEdit"><img class="lazy" data-src="${SITE}/resize/700/${number + nth}.jpg" src="/lazy.png" alt="${html}"><p class="note expEdit t-c">${html}</p></div>`,
      },
      {
        2: `<div class="c-box-related expNoEdit" data-type="related"><div class="c-box-related__title">Tin liên quan</div><ul>${items(turn(heads, number, 3).map((head) => `<a href="/x.html" title="${head}">${head}</a>`))}</ul></div>`,
        6: `<p class="t-j"><strong><a href="/y.html">&gt;&gt; ${turn(heads, number + 5, 1)[0]}</a></strong></p>`,
      },
    )
    return `<!DOCTYPE html><html lang="vi-VN"><head><meta charset="utf-8">
<title>${esc(article.title)} | Báo Cao Lâm điện tử</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><meta property="og:url" content="${url}"><meta property="og:site_name" content="Báo Cao Lâm điện tử">
<link rel="canonical" href="${url}">
${ld([
  {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url,
    datePublished: stamp(at),
    dateModified: stamp({ ...local(now - 240_000, 'Asia/Ho_Chi_Minh'), S: '00' }),
    description: gist(article),
    author: { '@type': 'Organization', name: 'Báo Cao Lâm điện tử' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Báo Cao Lâm' },
  },
  {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Báo Cao Lâm',
    foundingDate: '1962-08-01',
  },
])}
${sheet('onecms', 340)}
${slots('caolam', 70)}
${bundle('onecms', 150)}
</head><body class="detail-page">
${icons(30)}
<header class="l-header"><div class="c-header-date">${WEEKDAYS[today.wd]}, ${today.d}/${today.m}/${today.y} ${today.H}:${today.M}</div><div class="c-logo"><a href="/">Báo Cao Lâm</a><p>Cơ quan của Đảng bộ tỉnh - Tiếng nói của Đảng bộ, chính quyền và nhân dân</p></div><nav class="c-menu"><ul>${items(menu.map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></nav></header>
<div class="l-main"><div class="l-content">
<div class="c-breadcrumb"><a href="/">Trang chủ</a><a href="/x">${esc(article.section)}</a></div>
<div class="c-detail-head"><h1 class="c-detail-head__title sc-longform-header-title block-sc-title">${esc(article.title)}</h1>
<div class="c-detail-head__row"><span class="c-detail-head__author sc-longform-header-author block-sc-author">${by.length === 0 ? '' : esc(by.join(' - '))}</span><span class="c-detail-head__time sc-longform-header-date block-sc-publish-time">${at.d}/${at.m}/${at.y} ${at.H}:${at.M}</span><div class="c-share"><a>Facebook</a><a>Zalo</a><a class="c-copy">Sao chép liên kết</a></div></div></div>
${article.lead === '' ? '' : `<h2 class="c-detail-sapo sc-longform-header-sapo block-sc-sapo">(BCL) - ${esc(article.lead)}</h2>`}
<div class="b-maincontent"><div class="c-detail-audio"><button>Nghe bài viết</button> <span>1x</span></div>
<div class="b-maincontent__body entry">
${text}
${by.length === 0 ? '' : `<p class="t-r"><strong>${by[0] === 'TTXVN' ? 'Theo TTXVN' : by.join(' - ')}</strong></p>`}
</div></div>
<div class="c-tags"><span>Từ khóa:</span><ul>${items(['<a>kinh tế</a>', '<a>Cao Lâm</a>'])}</ul></div>
<div class="c-comment"><h3>Ý kiến bạn đọc</h3><p>Hãy là người bình luận đầu tiên. Ý kiến sẽ được biên tập trước khi đăng, vui lòng gõ tiếng Việt có dấu.</p></div>
<div class="c-widget"><ul class="tabs"><li>Giá vàng</li><li>Tỷ giá</li><li>Thời tiết</li></ul><div class="tab"><table>${cells(goldRates)}</table><p>Nguồn: Công ty Vàng bạc Cao Lâm, cập nhật ${today.H}:${today.M}</p></div><div class="tab"><table>${cells(bankRates)}</table></div><div class="tab"><table>${cells(skies)}</table></div></div>
<div class="c-news-list"><h2>Tin cùng chuyên mục</h2>${briefs.map(([head, brief]) => `<article class="b-grid"><h3 class="b-grid__title"><a href="#">${head}</a></h3><div class="b-grid__desc"><a href="#">${brief}</a></div></article>`).join('')}${turn(
      heads,
      number + 6,
      6,
    )
      .map(
        (head) => `<article class="b-grid"><h3 class="b-grid__title"><a href="#">${head}</a></h3></article>`,
      )
      .join('')}</div>
</div><div class="l-sidebar"><div class="c-most"><h2>Đọc nhiều</h2>${turn(heads, number + 12, 7)
      .map((head, nth) => `<div><span>${nth + 1}</span><a href="#">${head}</a></div>`)
      .join('')}</div></div></div>
<footer class="l-footer"><p>BÁO CAO LÂM ĐIỆN TỬ. Tổng Biên tập: Lò Thị Mai. Giấy phép số 114/GP-BTTTT</p><p>Đọc nhanh - Hiểu đúng. Ghi rõ nguồn khi đăng lại thông tin từ website này</p></footer>
</body></html>`
  },
} satisfies Layout
