import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'

const host = 'https://tintuclangbien.net'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h3>${text}</h3>`,
    quote: (text) => `<blockquote>${text}</blockquote>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ul>`,
    table: (rows) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure><img src="/a/${page.number}/${index}.jpg" alt=""><figcaption>${escaped(caption)}</figcaption></figure>`,
  )
  const places = ['Trang nhà', 'Tin làng', 'Việc họ', 'Nghề biển', 'Người xa quê', 'Thư ngỏ']
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${title}</title>
<header>
<h2><a href="/">Tin tức Làng Biển</a></h2>
<p>Trang tin của những người con làng biển, ra từ năm 2009. Hôm nay là ${now.day}/${now.month}/${now.year}.</p>
<nav><ul>${places.map((place) => `<li><a href="/${slugOf(place)}/">${place}</a></li>`).join('\n')}</ul></nav>
</header>
<main>
<h1>${title}</h1>
<p>${escaped(article.section)} · ${clock.day}.${clock.month}.${clock.year}, ${clock.hour}.${clock.minute}</p>
${article.lead === '' ? '' : `<p><strong>${escaped(article.lead)}</strong></p>`}
${strewn(blocks, pictures).join('\n')}
<p><em>${escaped(signature(article.byline, '', ' – '))}</em></p>
</main>
<section>
<h3>Đọc tiếp</h3>
${othersOf(page, 1, 7)
  .map(
    (other) =>
      `<p><a href="/${other.slug}/">${escaped(other.title)}</a><br>${escaped(other.summary)} <small>${clockOf(other.at).day}.${clockOf(other.at).month}.${clockOf(other.at).year}</small></p>`,
  )
  .join('\n')}
</section>
<section>
<h3>Lịch con nước tuần này</h3>
<table><tr><td>Thứ hai</td><td>Nước lớn 3 giờ 40</td><td>1,9 m</td></tr><tr><td>Thứ ba</td><td>Nước lớn 4 giờ 25</td><td>2,1 m</td></tr><tr><td>Thứ tư</td><td>Nước lớn 5 giờ 05</td><td>2,2 m</td></tr></table>
<form action="/thu"><p>Để lại thư điện tử, mỗi tuần chúng tôi gửi một bản tin, không quảng cáo.</p><input type="email" name="m"><button>Gửi</button></form>
</section>
<footer>
<p>Nhóm biên tập Làng Biển. Bài trên trang này được dùng lại tự do nếu ghi rõ tên người viết và nguồn.</p>
<p>Góp quỹ khuyến học: 0471.000.118.662, chủ tài khoản Ngô Thị Sen.</p>
</footer>
<script>
fetch('/dem?bai=${page.number}').then(function (r) { return r.json() }).then(function (n) { if (n.tong < 1 || n.tong > 9e6) return; document.title += ' (' + n.tong + ')' })
</script>
</html>`
}

export default {
  about: 'Hand-made HTML 5 without a single class or id, no metas, date with full stops',
  url: (slug) => `${host}/${slug}/`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
