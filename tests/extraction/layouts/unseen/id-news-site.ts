import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.kabarmahakam.example.com'
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const OTHER = [
  'Harga Sawit Naik Lagi, Petani Kaltim Tersenyum',
  'Jembatan Mahkota II Ditutup Dua Malam',
  'Buaya 4 Meter Masuk Kolam Warga Muara Badak',
  'Jadwal Kapal Pelni Balikpapan-Parepare Pekan Ini',
  'Borneo FC Menang Telak di Segiri',
]

export default {
  about:
    'Indonesian news site: town before the text, Simak juga with players, parallax ads, initials of the desk at the end',
  language: 'id',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/kalimantan/berita/d-${number}/${slug}`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Jakarta'), S: '00' }
    const by = names(article)
    const town = article.section === 'Bisnis' ? 'Samarinda' : 'Kutai Kartanegara'
    const [first = '', ...captions] = article.captions
    const text = laid(
      { body: article.body, captions },
      {
        p: (html, nth) =>
          `<p>${nth === 0 && article.lead === '' ? `<strong>${town}</strong> - ` : ''}${html}</p>`,
        h: (html) => `<h2>${html}</h2>`,
        q: (html) => `<blockquote>${html}</blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table class="linksisip">${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<div class="pic_artikel_sisip"><div align="center" class="pic"><img src="https://akcdn.example.com/${number + nth}.jpg"><span>${html}</span></div></div>`,
      },
      {
        1: '<div class="parallaxindetail scrollpage"><div class="parallaxB"><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div></div>',
        2: `<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/x">${turn(OTHER, number, 1)[0]}</a></div></td></tr></tbody></table>`,
        5: `<div class="sisip_embed_sosmed"><div class="title">Simak Video: ${turn(OTHER, number + 1, 1)[0]}</div><div class="vid" data-id="${number}"></div></div>`,
      },
    )
    return `<!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8"><title>${esc(article.title)}</title>
<meta name="description" content="${esc(gist(article))}"><meta name="dtk:author" content="${esc(by.join(', '))}"><meta name="publishdate" content="${at.y}/${at.m}/${at.d} ${at.H}:${at.M}:00"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><link rel="canonical" href="${url}">
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: stamp(at), dateModified: stamp({ ...local(now, 'Asia/Jakarta'), S: '00' }), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name })) }), publisher: { '@type': 'Organization', name: 'kabarmahakam' } })}
${sheet('dtk', 280)}
${slots('mahakam', 120)}
</head><body>
<header><a href="/">kabarMahakam</a><ul class="nav">${items(['Home', 'Berita', 'Bisnis', 'Sepakbola', 'Wisata', 'Kuliner', 'Foto', 'Terpopuler'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></header>
<div class="container"><div class="column-8"><div class="page__breadcrumb"><a>kabarMahakam</a><a>Berita</a></div>
<article class="detail" id="detikdetailtext"><div class="detail__header"><h1 class="detail__title">
${esc(article.title)}
</h1><div class="detail__author">${by.length === 0 ? '' : `${esc(by.join(', '))} - `}<span class="detail__label">kabarMahakam</span></div><div class="detail__date">${DAYS[at.wd]}, ${at.d} ${MONTHS[+at.m - 1]} ${at.y} ${at.H}:${at.M} WIB</div></div>
${first === '' ? '' : `<div class="detail__media"><figure class="detail__media-image"><img src="https://akcdn.example.com/${number}.jpg" alt=""><figcaption class="detail__media-caption">${esc(first)}</figcaption></figure></div>`}
<div class="detail__body itp_bodyinner"><div class="detail__anchor"><span>Daftar Isi</span></div><div class="detail__body-text itp_bodycontent">
${article.lead === '' ? '' : `<p><strong>${town}</strong> - ${esc(article.lead)}</p>`}
${text}
<br><br><strong>(des/bpp)</strong>
</div><div class="detail__body-tag"><div class="nav">${['guru honorer', 'kutai kartanegara'].map((tag) => `<a class="nav__item">${tag}</a>`).join('')}</div></div></div></article>
<div class="share-box"><span>SHARE</span><a>URL telah disalin</a></div>
<div class="berita-terkait"><h2>Berita Terkait</h2>${turn(OTHER, number + 2, 4)
      .map(
        (head) =>
          `<article class="list-content__item"><h3 class="media__title"><a href="/y">${head}</a></h3></article>`,
      )
      .join('')}</div>
<div class="kom"><h3>Komentar Terbanyak</h3><article><span>112 Komentar</span><a>${turn(OTHER, number + 3, 1)[0]}</a></article></div></div>
<div class="column-4"><h2>Berita Terpopuler</h2>${turn(OTHER, number + 1, 5)
      .map((head, nth) => `<article><span>#${nth + 1}</span><a href="/z">${head}</a></article>`)
      .join('')}</div></div>
<footer><p>Copyright @ ${at.y} kabarmahakam, All right reserved</p></footer>
${bundle('dtk', 60)}
</body></html>`
  },
} satisfies Layout
