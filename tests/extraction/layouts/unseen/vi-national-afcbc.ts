import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn, withLink } from '../unseen-markup.ts'
import { briefs, goldRates, heads, menu } from '../unseen-words-vi.ts'

const SITE = 'https://nguoithanh.example.vn'

export default {
  about:
    'national paper on the VCCorp editor: mark before the sapo, floating related boxes, JSON-LD with tabs, stickies',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/${slug}-188${number}.htm`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Ho_Chi_Minh'), S: '00' }
    const changed = {
      ...local(Math.min(now, Date.parse(article.published) + 5_400_000), 'Asia/Ho_Chi_Minh'),
      S: '00',
    }
    const by = names(article)
    const mark = article.lead === '' ? '' : 'NTO - '
    const related = (from: number) =>
      `<div class="VCSortableInPreviewMode alignRight" type="RelatedOneNews" data-date="${at.d}"><div class="kbwscwlr-thumb"><img src="https://cdn.example/zoom/80_50/${number - from}.jpg" alt=""></div><a class="kbwscwlr-title" href="/x-${number - from}.htm" target="_blank">${turn(heads, number + from, 1)[0]}</a><span class="readmore">ĐỌC NGAY</span></div>`
    const text = laid(
      article,
      {
        p: (html, nth) => `<p>${withLink(html, nth, ' class="link-inline-content" data-rel="follow"')}</p>`,
        h: (html) => `<h3>${html}</h3>`,
        q: (html) =>
          `<div class="VCSortableInPreviewMode active" type="quote"><div class="quote-content"><p>${html}</p></div></div>`,
        li: (entries) => `<ul>${items(entries.map((entry) => `<p>${entry}</p>`))}</ul>`,
        table: (rows) =>
          `<div class="VCSortableInPreviewMode" type="table"><table><tbody>${cells(rows)}</tbody></table></div>`,
        pic: (html, nth) =>
          `<figure class="VCSortableInPreviewMode" type="Photo"><div><a href="https://cdn.example/${number + nth}.jpg" class="detail-img-lightbox"><img src="https://cdn.example/thumb_w/640/${number + nth}.jpg" id="img_${number + nth}" alt="${html}" data-author=""></a></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${html}</p></figcaption></figure>`,
      },
      {
        1: related(3),
        5: `<zone id="l0s${number % 99}"></zone><script>if(pageSettings.allow3rd){document.write('<div class="ads"><p>Quảng cáo</p></div>')}</script>`,
        6: related(8),
      },
    )
    return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" />
<title>${esc(article.title)}</title>
<meta name="description" content="${esc(mark + gist(article))}" /><meta property="article:published_time" content="${stamp(at).slice(0, 19)}" /><meta property="article:author" content="${by.length === 0 ? 'NGƯỜI THÀNH' : esc(by.join(' - '))}" />
<meta property="og:title" content="${esc(article.title)}" /><meta property="og:type" content="article" /><meta property="og:url" content="${url}" /><meta property="og:description" content="${esc(mark + gist(article))}" />
<link rel="canonical" href="${url}" />
<script type="application/ld+json">
	{
		"@context": "http://schema.org",
		"@type": "NewsArticle",
		"mainEntityOfPage":{ "@type":"WebPage", "@id":"${url}" },
		"headline": ${JSON.stringify(article.title).replace(/</g, '\\u003c')},
		"datePublished": "${stamp(at)}",
		"dateModified": "${stamp(changed)}",
		"publisher": { "@type": "Organization", "name": "NGƯỜI THÀNH ONLINE" }
	}
</script>
${ld({ '@context': 'http://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': SITE, name: 'Trang chủ' } }] })}
${sheet('afc', 380)}
${slots('admicro', 160)}
${bundle('nto', 200)}
</head><body>
${icons(45)}
<div class="header"><div class="container"><a class="header__logo" href="/">Người Thành Online</a><div class="header__nav"><ul class="menu-nav">${items(menu.map((name) => `<a class="nav-link" href="/${name.length}.htm">${name}</a>`))}</ul></div></div></div>
<div class="main"><div class="detail__page" id="content"><div class="container"><div class="detail__main">
<div class="detail__cmain"><div class="detail-top"><div class="detail-cate"><a data-role="cate-name" href="/x.htm" title="${esc(article.section)}">${esc(article.section)}</a></div><div class="detail-time"><div data-role="publishdate">
            ${at.d}/${at.m}/${at.y} ${at.H}:${at.M} GMT+7
        </div></div></div>
<h1 class="detail-title article-title" data-role="title">${esc(article.title)}</h1>
<div class="detail-author-bar">${by.length === 0 ? '' : by.map((name) => `<div class="author-info"><a class="name" href="#" data-role="author">${esc(name)}</a></div>`).join('')}<div class="audio-read"><span>Nghe đọc bài</span> <span>4:31</span></div></div>
${article.lead === '' ? '' : `<h2 class="detail-sapo" data-role="sapo">${mark}${esc(article.lead)}</h2>`}
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
${text}
</div></div>
<div class="detail__bottom"><div class="share-fl"><span>Bình luận (0)</span><a>Chia sẻ</a></div><div class="detail-tab"><a class="txt">Trở thành người đầu tiên tặng sao cho bài viết</a><span>0 0 0</span></div></div>
<div class="detail-like"><p>Tặng sao cho bài viết, bạn đang giúp phóng viên có thêm nhuận bút. Mỗi sao tương ứng 1.000 đồng.</p></div>
<div class="detail-related"><div class="title-box">Tin liên quan</div>${briefs
      .slice(0, 3)
      .map(
        ([head, brief]) =>
          `<div class="box-category-item"><h3><a class="box-category-link-title" href="/r.htm">${head}</a></h3><p class="box-category-sapo">${brief}</p></div>`,
      )
      .join('')}</div>
<div class="detail-comment"><div class="box-title">Bình luận <span>(3)</span></div><div class="cmt"><b>Nguyễn Tấn</b><p>Bài viết hay, cảm ơn phóng viên đã đi tới nơi để ghi lại.</p></div><textarea placeholder="Nhập nội dung bình luận"></textarea></div>
</div><div class="detail__csub"><div class="box-gold"><div class="tt">Giá vàng <span>(nghìn đồng/lượng)</span></div><table>${cells(goldRates)}</table></div><div class="box-most"><div class="tt">Đọc nhiều</div>${turn(
      heads,
      number,
      10,
    )
      .map((head) => `<div class="item"><a href="#">${head}</a></div>`)
      .join('')}</div></div></div></div></div></div>
<div class="footer"><p>Tổng biên tập: Đỗ Hữu Lâm - Giấy phép hoạt động báo điện tử số 318/GP-BTTTT</p><p>® ${at.y} Người Thành Online giữ bản quyền nội dung trên website này</p></div>
</body></html>`
  },
} satisfies Layout
