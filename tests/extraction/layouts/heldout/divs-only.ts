import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, numberedWeekday, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://m.thongtinvungcao.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<div class="css-1x8k">${text}</div>`,
    subhead: (text) => `<div class="css-9q2f">${text}</div>`,
    quote: (text) => `<div class="css-77ab"><div class="css-1x8k">${text}</div></div>`,
    list: (entries) =>
      `<div class="css-l0l0">${entries.map((entry) => `<div class="css-li3e"><span>•</span> <div class="css-t00x">${entry}</div></div>`).join('')}</div>`,
    table: (rows) =>
      `<div role="table" class="css-tb11">${rows.map((cells) => `<div role="row" class="css-r33w">${cells.map((cell) => `<div role="cell" class="css-c44l">${cell}</div>`).join('')}</div>`).join('')}</div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div class="css-im9g"><div class="css-pad0"><img src="https://static.ttvc.vn/${page.number}/${index}.avif" alt="${escaped(caption)}"></div><div class="css-cap7">${escaped(caption)}</div></div>`,
  )
  const cards = (list: number, count: number) =>
    othersOf(page, list, count)
      .map(
        (other) =>
          `<div class="css-card"><a class="css-lnk" href="/bai/${other.slug}-p${other.number}"><div class="css-ttl2">${escaped(other.title)}</div></a><div class="css-ex4">${escaped(other.summary)}</div><div class="css-ago">${clockOf(other.at).hour}:${clockOf(other.at).minute} ${clockOf(other.at).day}/${clockOf(other.at).month}</div></div>`,
      )
      .join('')
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} - Thông tin vùng cao</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Thông tin vùng cao"><meta property="og:locale" content="vi_VN"><style>${styles(['css-1x8k', 'css-9q2f', 'css-card', 'css-hd', 'css-menu', 'css-ttl2', 'css-ft'], 16_000)}</style></head><body><div id="root"><div class="css-app"><div class="css-hd"><div class="css-logo"><a href="/">Thông tin vùng cao</a></div><div class="css-clock">${numberedWeekday(now)}, ${now.day}/${now.month}/${now.year} ${now.hour}:${now.minute}</div></div><div class="css-menu">${['Mới', 'Bản làng', 'Chợ phiên', 'Nông sản', 'Chính sách', 'Dịch vụ', 'Video'].map((name) => `<div class="css-mi"><a href="/${slugOf(name)}">${name}</a></div>`).join('')}</div><div class="css-main"><div class="css-col"><div class="css-bc"><a href="/${slugOf(article.section)}">${escaped(article.section)}</a></div><div class="css-ttl" role="heading" aria-level="1">${title}</div><div class="css-by"><div class="css-au">${escaped(article.byline)}</div><div class="css-dt">${numberedWeekday(clock)}, ${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute} GMT+7</div></div><div class="css-sh"><div>Facebook</div><div>Zalo</div><div>Sao chép</div></div>${article.lead === '' ? '' : `<div class="css-sp">${escaped(article.lead)}</div>`}<div class="css-bd">${strewn(blocks, pictures).join('')}</div><div class="css-rx"><div>Bạn thấy bài viết này thế nào?</div><div>😀 Hữu ích</div><div>😐 Bình thường</div><div>😢 Buồn</div></div><div class="css-sec"><div class="css-st">Có thể bạn quan tâm</div>${cards(1, 8)}</div></div><div class="css-side"><div class="css-st">Xem nhiều trong tuần</div>${cards(2, 5)}<div class="css-st">Giá nông sản</div><div class="css-pr"><div>Ngô hạt</div><div>7.200 đ/kg</div></div><div class="css-pr"><div>Mận hậu</div><div>28.000 đ/kg</div></div><div class="css-pr"><div>Quế khô</div><div>54.000 đ/kg</div></div></div></div><div class="css-ft"><div>Thông tin vùng cao - Chuyên trang của Tạp chí Miền núi</div><div>Phụ trách: Lầu Bá Chò. Liên hệ: 0912.006.118</div><div>Không sao chép nội dung khi chưa được phép</div></div><div class="css-app2 fixed-box"><div>Tải ứng dụng để đọc báo không cần mạng</div><div>Tải ngay</div><div>Đóng</div></div></div></div><script>${script('css', 14_000)}</script></body></html>`
}

export default {
  about: 'Mobile site of nothing but div with hashed classes, a table of roles, headline in a div',
  url: (slug, number) => `${host}/bai/${slug}-p${number}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
