import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://phuongminh.example.net'

export default {
  about:
    'A town site whose readers write more than its author: long comments in paragraphs, each with a name and a date',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/t/${slug}.${number}/`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 151, 16, now)
    const title = escaped(article.title)
    const body = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<h4>${text}</h4>`,
      quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows),
      picture: (caption, nth) =>
        `<div class="image"><img src="/a/${number}.${nth}.jpg" alt=""/><div class="image-desc">${caption}</div></div>`,
    })
    const minutesAfter = (minutes: number) => clockOf(at.ms + minutes * 60_000)
    return `<!DOCTYPE html>
<html lang="vi-VN"><head><meta charset="utf-8"/><title>${title} | Phố Minh</title><meta name="description" content="${escaped(summaryOf(article))}"/><meta property="og:title" content="${title}"/><meta property="og:url" content="${url}"/><link rel="canonical" href="${url}"/><style>${styles(263, 8000)}</style></head>
<body><div class="p-header"><a href="/">Phố Minh</a><form><input placeholder="Tìm trong trang"/></form><a href="/login">Đăng nhập</a><a href="/register">Đăng ký</a></div><ul class="p-nav">${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>
<div class="p-body"><div class="p-breadcrumbs"><a href="/">Trang chủ</a><a href="#">${escaped(article.section)}</a></div>
<div class="thread"><h1>${title}</h1><div class="thread-info">${namesOf(article).length > 0 ? `<a class="username" href="/members/1">${escaped(article.byline)}</a> · ` : ''}<span class="u-dt">${at.hour}:${at.minute} ${dayOf(at)}</span> · <span>Bình luận: ${COMMENTS.length}</span></div>
<div class="message message--article"><div class="bbWrapper">
${article.lead === '' ? '' : `<p><b>${escaped(article.lead)}</b></p>\n`}${body.join('\n')}
</div><div class="reactions">Bác Lâm, chị Thơm và 17 người khác thích bài này</div></div>
<h3 class="block-header">Bình luận</h3>
${COMMENTS.map(([who, ...said], nth) => `<div class="message message--post"><div class="message-user"><a class="username" href="/members/${nth + 7}">${who}</a><span>Thành viên tích cực</span></div><div class="message-content"><time class="u-dt">${minutesAfter(40 + nth * 173).hour}:${minutesAfter(40 + nth * 173).minute} ${dayOf(minutesAfter(40 + nth * 173))}</time><div class="bbWrapper">${said.map((one) => `<p>${one}</p>`).join('\n')}</div><div class="message-actions"><a>Thích</a><a>Trả lời</a><a>Báo xấu</a></div></div></div>`).join('\n')}
<div class="quick-reply"><p>Bạn cần đăng nhập để bình luận.</p></div></div>
<div class="p-sidebar"><h3>Bài mới</h3>${news.map((one) => `<div class="node"><a href="/t/${one.slug}.${one.number}/">${escaped(one.title)}</a><span class="u-dt">${dayOf(one.at)}</span></div>`).join('\n')}<h3>Thành viên trực tuyến</h3><p>Hiện có 3 thành viên và 118 khách.</p></div></div>
<div class="p-footer"><p>Phố Minh, nơi người phố kể chuyện phố. Mỗi bài viết thể hiện quan điểm của người viết.</p></div><script>${script(269, 6000)}</script></body></html>`
  },
} satisfies Layout

const MENU = ['Bài mới', 'Chuyện phố', 'Hỏi đáp', 'Mua bán', 'Ảnh đẹp', 'Sự kiện']

const COMMENTS = [
  [
    'Bác Lâm',
    'Tôi ở đây từ năm 1979, chứng kiến không biết bao nhiêu lần họp hành, kế hoạch. Lần này đọc thấy có con số, có người chịu trách nhiệm thì cũng mừng, nhưng phải đợi sang năm mới biết được.',
    'Nhân đây xin góp một ý: hệ thống thoát nước ở ngõ 12 vẫn chưa được nạo vét, mưa một trận là ngập đến đầu gối, các cháu đi học rất khổ.',
  ],
  [
    'chị Thơm bún cá',
    'Quán em mở từ 5 giờ sáng nên gặp đủ mọi người. Ai cũng bảo đời sống khá hơn nhưng chi tiêu cũng tăng. Bát bún ngày trước hai mươi nghìn, bây giờ ba lăm mà lãi còn mỏng hơn.',
  ],
  [
    'tuan_dien_lanh',
    'Cho em hỏi ngoài lề, bác nào biết thủ tục xin cấp lại giấy phép cho cửa hàng sửa chữa nhỏ thì chỉ giúp em với. Em ra phường hai lần rồi, lần nào cũng thiếu một tờ.',
    'Cảm ơn cả nhà nhiều, có gì em mời cà phê.',
  ],
  [
    'Nguyên giáo viên',
    'Bài viết cẩn thận, câu chữ sáng sủa. Tôi chỉ mong người viết đi thêm một bước, hỏi cả những người không đồng tình, bởi vì sự đồng thuận thật sự chỉ có khi mọi ý kiến đều được nói ra.',
  ],
  ['hạnh98', 'Đọc hết từ đầu đến cuối, hay ạ!'],
  [
    'Lái xe đường dài',
    'Tôi chạy tuyến Bắc Nam, tháng về nhà được bốn ngày. Mỗi lần về thấy phố mình khác đi một chút, chỗ thì thêm cái đèn, chỗ thì mất cái cây. Chỉ mong cái cây phượng đầu cầu đừng ai chặt.',
    'Có ai còn giữ ảnh chợ cũ ngày trước thì đăng lên cho anh em xem với.',
  ],
] as const
