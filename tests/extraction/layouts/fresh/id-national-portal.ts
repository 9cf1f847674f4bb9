import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, some, two, wallClock } from '../fresh-markup.ts'
import { scripts, sprite, styles } from '../fresh-weight.ts'
import { id } from '../fresh-words-abroad.ts'
import { escaped, jsonLd, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://regional.suarahulu.example'
const ZONE = 'Asia/Jakarta'

export default {
  about:
    'Indonesian portal: city mark, Baca juga lines, scroll notices, editor named, JSON-LD by the site itself',
  language: 'id',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/read/${number}/${slug}`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const shown = `${two(clock.day)}/${two(clock.month)}/${clock.year}, ${two(clock.hour)}:${two(clock.minute)} WIB`
    const names = namesOf(article)
    const [first = '', ...others] = article.captions
    let marked = false
    const mark = () => {
      if (marked) return ''
      marked = true
      return '<strong>MUARA TABUN, SUARAHULU.com</strong> – '
    }
    const blocks = layBody(
      { ...article, captions: others },
      {
        paragraph: (text) => `<p>${mark()}${text}</p>`,
        subhead: (text) => `<h2>${text}</h2>`,
        quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
        list: (entries) => listOf(entries),
        table: (rows) => tableOf(rows),
        picture: (caption, at) =>
          `<div class="photo"><img src="https://asset.suarahulu.example/crops/${number + at}.jpg" alt="${caption}"><div class="photo__caption">${caption}</div></div>`,
      },
    )
    const baca = (at: number) =>
      `<p><strong>Baca juga: <a href="${SITE}/read/${number - at}/x" class="inner-link-baca-juga">${escaped(some(id.headlines, number + at, 1)[0] as string)}</a></strong></p>`
    const text = interleave(
      blocks,
      new Map([
        [1, baca(2)],
        [
          3,
          '<div class="ads-on-body"><p class="ads__label">ADVERTISEMENT</p><p class="scroll">SCROLL TO CONTINUE WITH CONTENT</p></div>',
        ],
        [6, baca(7)],
      ]),
    )
    const title = escaped(article.title)
    return `<!DOCTYPE html>
<html lang="id-ID"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} Halaman all - SuaraHulu.com</title>
<meta name="description" content="${escaped(summaryOf(article))}">
<meta name="content_category" content="${escaped(article.section)}"><meta name="content_author" content="${escaped(names.join(', '))}">
<meta name="content_PublishedDate" content="${clock.year}/${two(clock.month)}/${two(clock.day)} ${two(clock.hour)}:${two(clock.minute)}:00">
<link rel="canonical" href="${url}">
<meta property="og:title" content="${title} Halaman all - SuaraHulu.com"><meta property="og:type" content="article"><meta property="og:url" content="${url}">
${jsonLd({ '@context': 'https://schema.org', '@type': 'WebSite', url: SITE, name: 'SuaraHulu', potentialAction: { '@type': 'SearchAction', target: `${SITE}/search?q={q}`, 'query-input': 'required name=q' } })}
${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: `${isoIn(clock).slice(0, 17)}00+07:00`, dateModified: isoIn(wallClock(now, ZONE)), author: { '@type': 'Organization', name: 'SuaraHulu.com' } })}
${styles('sh', 200)}
${scripts('suarahulu', 30)}
</head><body>
${sprite(30)}
<header class="header"><a href="/"><img src="/logo.png" alt="SuaraHulu.com"></a><form><input placeholder="Cari tokoh, topik atau peristiwa"></form><a>Masuk / Daftar</a>
<nav class="nav"><ul>${id.menu.map((name) => `<li class="nav__item"><a href="https://${name.toLowerCase().replaceAll(' ', '')}.suarahulu.example">${name}</a></li>`).join('')}</ul></nav>
<div class="trending"><span>TRENDING</span> #BanjirHulu #HargaCabai #Mudik2026 #TimnasU20</div></header>
<div class="container"><div class="row"><div class="col-bs10-7">
<div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/daerah">${escaped(article.section)}</a></li></ul></div>
<h1 class="read__title">${title}</h1>
<div class="read__header"><div class="read__time">SuaraHulu.com - ${shown}</div><a class="read__comment" href="#komentar">3 Komentar</a><div class="social">Bagikan: <a>WhatsApp</a> <a>Facebook</a> <a>Salin tautan</a></div></div>
${first === '' ? '' : `<div class="photo photo--top"><img src="https://asset.suarahulu.example/crops/${number}.jpg" alt=""><div class="photo__caption">${escaped(first)}<span>Lihat Foto</span></div></div>`}
${names.length === 0 ? '' : `<div class="read__credit"><div class="credit-title">Tim Redaksi</div><div class="read__author">Penulis <b>${escaped(names.join(', '))}</b></div><div class="read__editor">Editor <b>Gunawan Sidik</b></div></div>`}
<div class="read__content"><div class="clearfix">
${article.lead === '' ? '' : `<p><b>${mark()}${escaped(article.lead)}</b></p>`}
${text}
<p class="wa-channel"><em>Dapatkan update <a href="#">berita pilihan</a> dan <i>breaking news</i> setiap hari dari SuaraHulu.com. Mari bergabung di saluran WhatsApp, caranya klik tautan ini.</em></p>
</div></div>
<div class="tag"><h3>Tag</h3><ul><li><a href="/tag/pasar-apung">pasar apung</a></li><li><a href="/tag/umkm">UMKM</a></li><li><a href="/tag/qris">QRIS</a></li></ul></div>
<div class="terkait"><h2>Terkini Lainnya</h2>${some(id.headlines, number + 1, 12)
      .map(
        (head, at) =>
          `<div class="article__list"><h3 class="article__title"><a href="/read/${number - at}/y">${escaped(head)}</a></h3>${at % 4 === 0 ? `<p>${escaped((id.teasers[at % 2] as [string, string])[1])}</p>` : ''}<div class="article__subtitle">Daerah</div><div class="article__date">${shown}</div></div>`,
      )
      .join('\n')}</div>
<div id="komentar" class="comment"><h2>Komentar</h2><p>Baca berita tanpa iklan. Gabung SuaraHulu.com+</p><div class="c"><b>Budi S</b><p>Semoga pasar lain bisa meniru, kasihan pedagang kecil kalau sepi terus.</p></div></div>
</div><div class="col-bs10-3"><div class="most"><h3>Terpopuler</h3><ol>${linked(some(id.headlines, number + 6, 10), number, (link, at) => `<li>${link} <span>Dibaca ${(at + 3) * 4_117} kali</span></li>`)}</ol></div><div class="ads">Advertisement</div></div></div></div>
<footer><p>Copyright 2008 - ${clock.year} PT Suara Hulu Media. All Rights Reserved.</p><ul><li>Tentang Kami</li><li>Redaksi</li><li>Pedoman Media Siber</li><li>Karier</li><li>Ketentuan Penggunaan</li></ul></footer>
</body></html>`
  },
} satisfies Layout
