import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, numberedWeekday, slugOf, strewn } from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://tieng-dan.vn'

/** Far more words than any article has, some of them in answers to answers. */
function discussion(page: PageOf): string {
  return Array.from({ length: 18 }, (_, round) => commentsOf({ ...page, number: page.number + round * 5 }, 5))
    .map(
      ([first, ...answers]) =>
        `<div class="item-y-kien"><div class="nguoi">${first?.name}</div><div class="loi"><p>${first?.text}</p><p>${answers[0]?.text}</p></div><div class="luc">${clockOf(first?.at ?? 0).hour}h${clockOf(first?.at ?? 0).minute} ngày ${clockOf(first?.at ?? 0).day}/${clockOf(first?.at ?? 0).month}</div><div class="tra-loi">${answers
          .slice(1)
          .map(
            ({ name, text }) =>
              `<div class="item-y-kien"><div class="nguoi">${name}</div><div class="loi"><p>${text}</p></div></div>`,
          )
          .join('')}</div></div>`,
    )
    .join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<p><b>${text}</b></p>`,
    quote: (text) => `<p class="trich">${text}</p>`,
    list: (entries) => `<p>${entries.join('<br>')}</p>`,
    table: (rows) =>
      `<table class="bang">${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div class="anh"><img src="/a/${page.number}-${index}.jpg" alt=""><div class="chu-thich">${escaped(caption)}</div></div>`,
  )
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8">
<title>${title} - Diễn đàn Tiếng Dân</title>
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:image" content="${host}/a/${page.number}-0.jpg">
<meta property="article:published_time" content="${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute}">
<style>${styles(['dau-trang', 'bai', 'noi-dung-bai', 'y-kien', 'item-y-kien', 'nguoi', 'loi', 'cot-phai'], 8_000)}</style></head>
<body>
<div class="dau-trang"><a href="/">Diễn đàn Tiếng Dân</a> <span>Nơi bạn đọc lên tiếng</span></div>
<div class="menu"><ul>${['Trang nhất', 'Bạn đọc viết', 'Hồi âm', 'Đường dây nóng', 'Ảnh bạn đọc gửi'].map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></div>
<div class="bai"><div class="muc">${escaped(article.section)}</div><h1>${title}</h1>
<div class="duoi-tua"><span class="tac-gia">${escaped(article.byline)}</span> | <span class="ngay">${numberedWeekday(clock)}, ngày ${clock.day}-${clock.month}-${clock.year}, ${clock.hour} giờ ${clock.minute}</span> | <a href="#y-kien">90 ý kiến</a></div>
${article.lead === '' ? '' : `<div class="tom-tat">${escaped(article.lead)}</div>`}
<div class="noi-dung-bai">
${strewn(blocks, pictures).join('\n')}
</div>
<div class="chia-se"><a href="#">Thích</a> <a href="#">Chia sẻ</a> <a href="#">In</a></div></div>
<div class="y-kien" id="y-kien"><h3>Ý kiến bạn đọc (90)</h3><div class="sap-xep">Sắp xếp: <a href="#">Quan tâm nhất</a> | <a href="#">Mới nhất</a></div>
${discussion(page)}
<div class="xem-them"><a href="#">Xem thêm ý kiến</a></div><form><textarea placeholder="Viết ý kiến của bạn"></textarea><button>Gửi ý kiến</button></form></div>
<div class="cot-phai"><h3>Bài mới</h3>${othersOf(page, 1, 7)
    .map((other) => `<p><a href="/${other.slug}-${other.number}">${escaped(other.title)}</a></p>`)
    .join('')}</div>
<div class="cuoi-trang">Diễn đàn Tiếng Dân - Chuyên trang bạn đọc. Ý kiến của bạn đọc không nhất thiết là quan điểm của tòa soạn.</div>
<script>${script('ykien', 7_000)}</script>
</body></html>`
}

export default {
  about:
    'Readers\' forum of a paper: ninety comments in paragraphs, longer than the article, "ngày 12-03-2026, 08 giờ 45"',
  url: (slug, number) => `${host}/${slug}-${number}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
