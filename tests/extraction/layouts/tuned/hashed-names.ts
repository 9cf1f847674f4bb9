import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  json,
  layBody,
  listOf,
  namesOf,
  summaryOf,
  tableOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://song.example.vn'

export default {
  about:
    'A React site: class names are hashes, the data of the page and of other articles stand in scripts, moment in UTC',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/bai/${slug}-${number}`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 137, 24, now)
    const title = escaped(article.title)
    const utc = new Date(at.ms).toISOString()
    const body = layBody(article, {
      paragraph: (text) => `<p class="css-1h3fxq2 e1vx81ni0">${text}</p>`,
      subhead: (text) => `<h2 class="css-9ee2kd">${text}</h2>`,
      quote: (text) => `<blockquote class="css-q0b7x1"><p class="css-1h3fxq2">${text}</p></blockquote>`,
      list: (entries) => `<div class="css-l1st">${listOf(entries, 'css-k3j2')}</div>`,
      table: (rows) => `<div class="css-t4bl" role="region">${tableOf(rows, 'class="css-y6u"')}</div>`,
      picture: (caption, nth) =>
        `<figure class="css-1s5x2oj"><span style="box-sizing:border-box;display:block"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" decoding="async"/><noscript><img alt="" src="/_next/image?url=${number}-${nth}.jpg&amp;w=1920&amp;q=75"/></noscript></span><figcaption class="css-cp8a">${caption}</figcaption></figure>`,
    })
    const data = {
      props: {
        pageProps: {
          article: {
            id: number,
            title: article.title,
            section: article.section,
            publishedAt: utc,
            authors: namesOf(article).map((name) => ({ name })),
            lead: article.lead,
          },
          related: news.slice(0, 12).map((one) => ({
            id: one.number,
            title: one.title,
            sapo: one.teaser,
            publishedAt: new Date(one.at.ms).toISOString(),
          })),
        },
      },
      page: '/bai/[slug]',
      buildId: 'k2V9sQ1xw7',
    }
    return `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} | Sóng</title><meta name="description" content="${escaped(summaryOf(article))}"/><meta property="og:title" content="${title}"/><meta property="og:type" content="article"/><meta property="og:url" content="${url}"/><meta property="article:published_time" content="${utc}"/><meta property="article:section" content="${escaped(article.section)}"/><link rel="canonical" href="${url}"/><meta name="next-head-count" content="9"/><link rel="preload" href="/_next/static/css/3f2a.css" as="style"/><style data-emotion="css">${styles(239, 16_000)}</style><noscript data-n-css=""></noscript><script defer="" src="/_next/static/chunks/webpack-9b1.js"></script></head>
<body><div id="__next"><div class="css-0"><div class="css-b4nr"><div class="css-7f2"><a class="css-lg0" href="/" aria-label="Sóng">Sóng</a><div class="css-mn1">${MENU.map((name) => `<a class="css-mn2" href="#">${name}</a>`).join('')}</div><button class="css-btn">Đăng nhập</button></div><div class="css-tk">${news
      .slice(12, 15)
      .map((one) => `<a href="/bai/${one.slug}-${one.number}">${escaped(one.title)}</a>`)
      .join('')}</div></div>
<div class="css-m41n"><div class="css-hd9"><a class="css-sc" href="#">${escaped(article.section)}</a><h1 class="css-tt4">${title}</h1>${article.lead === '' ? '' : `<p class="css-ld3">${escaped(article.lead)}</p>`}<div class="css-by6">${
      namesOf(article).length > 0
        ? `<span class="css-au">${namesOf(article)
            .map((name) => `<a href="/tac-gia/${name.length}" rel="author">${escaped(name)}</a>`)
            .join('<!-- -->, ')}</span><span class="css-dot">·</span>`
        : ''
    }<time dateTime="${utc}">${at.hour}:${at.minute}<!-- --> <!-- -->${dayOf(at)}</time><span class="css-dot">·</span><span>6<!-- --> phút đọc</span></div><div class="css-sh"><button>Chia sẻ</button><button>Lưu</button><button>Aa</button></div></div>
<div class="css-bd1"><div class="css-bd2">
${body.join('')}
<div class="css-end"><p class="css-1h3fxq2">Sóng là tờ báo của những người trẻ trong tỉnh, sống bằng đóng góp tự nguyện của bạn đọc. Chỉ với giá một bát phở mỗi tháng, bạn giúp chúng tôi tiếp tục đi, gặp và kể.</p><a class="css-btn2" href="#">Ủng hộ Sóng</a></div></div>
<div class="css-sd"><div class="css-sd1">Đọc nhiều tuần này</div>${news
      .slice(15, 21)
      .map(
        (one) =>
          `<a class="css-sd2" href="/bai/${one.slug}-${one.number}"><span>${escaped(one.title)}</span><span class="css-sd3">${dayOf(one.at)}</span></a>`,
      )
      .join('')}</div></div>
<div class="css-rl"><div class="css-rl0">Tiếp theo</div>${news
      .slice(0, 9)
      .map(
        (one) =>
          `<a class="css-rl1" href="/bai/${one.slug}-${one.number}"><div class="css-rl2">${escaped(one.title)}</div><div class="css-rl3">${escaped(one.teaser)}</div><time dateTime="${isoOf(one.at)}">${dayOf(one.at)}</time></a>`,
      )
      .join('')}</div></div>
<div class="css-ft"><div>© Sóng</div><div><a href="#">Về chúng tôi</a><a href="#">Quy tắc bình luận</a><a href="#">Bảo mật</a></div><div>Giấy phép 61/GP-TTĐT. Chịu trách nhiệm: Cao Minh Khuê</div></div></div></div>
<script id="__NEXT_DATA__" type="application/json">${json(data)}</script><script>${script(241, 4000)}</script></body></html>`
  },
} satisfies Layout

const MENU = ['Mới', 'Góc nhìn', 'Đất và nước', 'Việc', 'Học', 'Chơi', 'Ăn', 'Ảnh', 'Podcast']
