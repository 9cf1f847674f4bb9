import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.khaorimklong.example.co.th'
const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]
const OTHER = [
  'ฝนถล่มเมืองกาญจน์ ต้นไม้ล้มขวางถนนสายหลัก',
  'ราคาน้ำมันพรุ่งนี้ปรับลด 50 สตางค์',
  'หนุ่มเก็บกระเป๋าเงินได้ ตามหาเจ้าของจนเจอ',
  'ชาวสวนมะพร้าวร้องแมลงดำหนามระบาด',
  'เปิดโผทีมชาติชุดลุยศึกคัดเลือก',
]

export default {
  about:
    'Thai paper on WordPress: year of the Buddhist era, no author, time of UTC in the graph, อ่านข่าว lines, LINE box',
  language: 'th',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: false, published: 'second', captions: true, section: true },
  url: (_, number) => `${SITE}/region/news_${number}`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Asia/Bangkok')
    const utc = local(article.published, 'UTC')
    const [first = '', ...captions] = article.captions
    const by = names(article)
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<p><strong>${html}</strong></p>`,
        q: (html) => `<blockquote><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table>${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<figure class="wp-caption aligncenter"><img src="${SITE}/wp-content/uploads/2026/03/${number + nth}.jpg" alt=""><figcaption class="wp-caption-text">${html}</figcaption></figure>`,
      },
      {
        2: `<ul><li><strong><a href="${SITE}/region/news_${number - 30}">อ่านข่าว : ${turn(OTHER, number, 1)[0]}</a></strong></li></ul>`,
        4: '<div class="ud-inread"><span>Advertisement</span></div>',
      },
    )
    return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8" /><title>${esc(article.title)}</title>
<meta name="description" content="${esc(gist(article))}" /><link rel="canonical" href="${url}" /><meta property="og:title" content="${esc(article.title)} - ข่าวริมคลอง" /><meta property="og:type" content="article" /><meta property="article:published_time" content="${stamp(utc)}" /><meta property="article:modified_time" content="${stamp(local(now, 'UTC'))}" />
${ld({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: article.title,
      datePublished: stamp(utc),
      dateModified: stamp(local(now, 'UTC')),
      ...(by.length > 0 && { keywords: 'ข่าว' }),
    },
    { '@type': 'WebSite', '@id': `${SITE}/#website`, name: 'ข่าวริมคลอง' },
    { '@type': 'Organization', '@id': `${SITE}/#organization`, name: 'ข่าวริมคลอง' },
  ],
})}
${sheet('ud', 240)}
${slots('klong', 60)}
</head><body class="single single-post postid-${number}">
<header><div class="ud-top">${+at.d} ${MONTHS[+at.m - 1]} ${+at.y + 543}</div><a href="/"><img src="/logo.png" alt="ข่าวริมคลอง"></a><nav><ul class="menu">${items(['หน้าแรก', 'การเมือง', 'ภูมิภาค', 'เศรษฐกิจ', 'กีฬา', 'บันเทิง', 'ดวง'].map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></nav></header>
<div class="td-main-content"><div class="entry-crumbs"><a>หน้าแรก</a> › <a>${esc(article.section)}</a></div>
<article class="post type-post status-publish"><div class="ud-head"><h1 class="entry-title">${esc(article.title)}</h1><div class="ud-meta"><span class="td-post-date">${+at.d} ${MONTHS[+at.m - 1]} ${+at.y + 543} - ${at.H}:${at.M} น.</span><span class="ud-fs">ขนาดตัวอักษร ก ก ก</span></div><div class="ud-share"><a>Facebook</a><a>LINE</a><a>คัดลอกลิงก์</a></div></div>
${first === '' ? '' : `<div class="td-post-featured-image"><figure><img src="${SITE}/wp-content/uploads/2026/03/${number}.jpg" alt=""><figcaption class="wp-caption-text">${esc(first)}</figcaption></figure></div>`}
<div class="td-post-content ud-content">
${article.lead === '' ? '' : `<p><strong>${esc(article.lead)}</strong></p>`}
${text}
<div class="ud-line"><p><a href="#">เกาะติดทุกสถานการณ์จาก Line@ข่าวริมคลอง ได้ที่นี่</a></p></div>
</div>
<footer><ul class="td-tags"><li><span>แท็ก</span></li><li><a>ตลาดน้ำ</a></li><li><a>อัมพวา</a></li></ul></footer></article>
<div class="ud-related"><h4>ข่าวที่เกี่ยวข้อง</h4>${turn(OTHER, number + 1, 4)
      .map(
        (head) =>
          `<div class="td_module"><h3 class="entry-title"><a href="/y">${head}</a></h3><div class="td-excerpt">เจ้าหน้าที่เร่งเข้าตรวจสอบ คาดใช้เวลา 2 วันจึงกลับสู่ภาวะปกติ</div></div>`,
      )
      .join('')}</div></div>
<aside><h4>ข่าวยอดนิยม</h4><ol>${items(turn(OTHER, number + 2, 5))}</ol><h4>ราคาทอง</h4><table>${cells([
      ['ทองแท่งรับซื้อ', '68,900'],
      ['ทองแท่งขายออก', '69,000'],
    ])}</table></aside>
<footer class="ud-footer"><p>สงวนลิขสิทธิ์ © ${+at.y + 543} บริษัท ริมคลองมีเดีย จำกัด</p></footer>
${bundle('ud', 70)}
</body></html>`
  },
} satisfies Layout
