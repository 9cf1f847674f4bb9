import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, local, names, stamp, turn } from '../unseen-markup.ts'
import { briefs, heads, menu } from '../unseen-words-vi.ts'

const SITE = 'https://ptthsongma.example.vn'

export default {
  about:
    'radio and TV station: video first, (PTSM) mark in bold, programmes of the day, hours ago shown and time in meta',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/thoi-su/${slug}-i${number}.html`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Asia/Ho_Chi_Minh')
    const by = names(article)
    const hours = Math.round((now - Date.parse(article.published)) / 3_600_000)
    const ago =
      hours < 1 ? '40 phút trước' : hours < 24 ? `${hours} giờ trước` : `${Math.round(hours / 24)} ngày trước`
    let isMarked = false
    const mark = () => {
      if (isMarked) return ''
      isMarked = true
      return '<strong>(PTSM) - </strong>'
    }
    const lead = article.lead === '' ? '' : `<div class="news-sapo">${mark()}${esc(article.lead)}</div>`
    const text = laid(
      article,
      {
        p: (html) => `<p dir="ltr">${mark()}<span>${html}</span></p>`,
        h: (html) => `<p dir="ltr"><strong>${html}</strong></p>`,
        q: (html) => `<blockquote><em>${html}</em></blockquote>`,
        li: (entries) =>
          `<ul>${items(
            entries.map((entry) => `<p dir="ltr">${entry}</p>`),
            ' dir="ltr"',
          )}</ul>`,
        table: (rows) => `<table class="tb-news"><tbody>${cells(rows)}</tbody></table>`,
        pic: (html, nth) =>
          `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="${SITE}/media/${number + nth}.jpg"></td></tr><tr><td class="caption">${html}</td></tr></tbody></table>`,
      },
      {
        3: `<div class="tin-xem-them"><span>>> Xem thêm:</span> <a href="/x-i${number - 9}.html">${turn(heads, number, 1)[0]}</a></div>`,
      },
    )
    return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${esc(article.title)} | Báo và Phát thanh, Truyền hình Sông Mã</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:type" content="article"><meta property="og:title" content="${esc(article.title)}"><meta property="og:image" content="${SITE}/media/${number}.jpg">
<meta property="article:published_time" content="${stamp(at)}"><meta property="article:section" content="${esc(article.section)}">
<link rel="canonical" href="${url}">
${sheet('ptth', 240)}
${slots('ptth', 40)}
${bundle('jwplayer', 90)}
</head><body class="page-news">
<header><div class="live"><a href="/truc-tuyen/tv">TRỰC TIẾP TV</a><a href="/truc-tuyen/fm">FM 92,3 MHz</a></div><ul class="main-menu">${items(menu.map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></header>
<div class="ticker"><b>Tin mới:</b> ${turn(heads, number + 4, 3)
      .map((head) => `<a href="#">${head}</a>`)
      .join(' | ')}</div>
<main class="wrap"><div class="colleft">
<ol class="crumb"><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">${esc(article.section)}</a></li></ol>
<h1 class="news-title">${esc(article.title)}</h1>
<div class="news-meta"><span class="ago">${ago}</span><span class="view">${number % 3000} lượt xem</span><a class="gg-news">Theo dõi trên Google News</a></div>
<div class="player" id="jw-${number}"><script>jwplayer('jw-${number}').setup(${data({ file: `${SITE}/vod/${number}.m3u8`, title: 'Bản tin', image: `/media/${number}.jpg` })});</script><p class="player-note">Nếu video không phát được, mời quý vị tải lại trang hoặc xem trên ứng dụng.</p></div>
${lead}
<div class="news-content" id="news-content">
${text}
</div>
${by.length === 0 ? '' : `<div class="news-author">${by[0] === 'TTXVN' ? 'Theo TTXVN' : `Thực hiện: ${by.join(' – ')}`}</div>`}
<div class="news-share"><div class="fb-like"></div><a>Zalo</a></div>
<div class="news-tags"><span>Từ khóa:</span> <a>thời sự</a>, <a>Sông Mã hôm nay</a></div>
<section class="lich-ps"><h2>Lịch phát sóng hôm nay</h2><table>${cells([
      ['05:00', 'Chào ngày mới'],
      ['06:30', 'Thời sự sáng'],
      ['11:30', 'Phim truyện: Mùa gió chướng, tập 12'],
      ['18:30', 'Thời sự tối (trực tiếp)'],
      ['20:00', 'Xây dựng Đảng trong cuộc sống'],
    ])}</table></section>
<section class="tin-lq"><h2>Tin liên quan</h2>${briefs.map(([head, brief]) => `<article><h3><a href="#">${head}</a></h3><p>${brief}</p><time>${ago}</time></article>`).join('')}</section>
</div><aside class="colright"><h2>Xem nhiều</h2><ol>${items(turn(heads, number + 7, 8))}</ol><h2>Video</h2><ul>${items(turn(heads, number + 2, 4))}</ul></aside></main>
<footer><p>Báo và Phát thanh, Truyền hình Sông Mã. Giám đốc, Tổng Biên tập: Hà Đăng Khoa</p><p>Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản</p></footer>
</body></html>`
  },
} satisfies Layout
