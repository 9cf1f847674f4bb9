import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.firatpostasi.example.com.tr'
const OTHER = [
  'Okullar yarın tatil mi? Valilikten açıklama geldi',
  'Altın fiyatları güne yükselişle başladı',
  'Erzincanspor deplasmanda üç puanı kaptı',
  'Keban yolunda zincirleme kaza: 6 yaralı',
  'Kayıp çoban 18 saat sonra bulundu',
  'Elektrik kesintisi yapılacak mahalleler belli oldu',
]

export default {
  about:
    'Turkish news site, JSON-LD with commas too many: Giriş and Güncelleme, microdata, markets in the header, İLGİLİ HABER boxes, agency mark',
  language: 'tr',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/yasam/${slug}-h${number}.html`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Europe/Istanbul')
    const changed = local(Math.min(now, Date.parse(article.published) + 1_980_000), 'Europe/Istanbul')
    const by = names(article)
    const shown = (when: typeof at) => `${when.d}.${when.m}.${when.y} - ${when.H}:${when.M}`
    const text = laid(
      article,
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<h3><strong>${html}</strong></h3>`,
        q: (html) => `<blockquote><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table class="table">${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<figure class="image"><img src="/d/news/${number + nth}.jpg" alt="" loading="lazy"><figcaption>${html}</figcaption></figure>`,
      },
      {
        2: `<div class="ilgili-haber"><a href="/x.html"><span class="lbl">İLGİLİ HABER</span><span class="ttl">${turn(OTHER, number, 1)[0]}</span></a></div>`,
        4: '<div class="reklam"><span>REKLAM</span><div id="div-ad-4"></div></div>',
      },
    )
    return `<!DOCTYPE html><html lang="tr" itemscope itemtype="https://schema.org/NewsArticle"><head><meta charset="utf-8"><title>${esc(article.title)} - Fırat Postası</title>
<meta name="title" content="${esc(article.title)}"><meta name="description" content="${esc(gist(article))}"><meta name="datePublished" content="${stamp(at)}"><meta name="dateModified" content="${stamp(changed)}"><meta name="articleSection" content="${esc(article.section)}"><meta name="articleAuthor" content="${esc(by.join(', '))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><link rel="canonical" href="${url}">
<script type="application/ld+json">
{
  "@context": "https://schema.org", "@type": "NewsArticle",
  "headline": ${data(article.title)},
  "datePublished": "${stamp(at)}", "dateModified": "${stamp(changed)}",
  "image": ["${SITE}/d/news/${number}.jpg",],
  "publisher": { "@type": "Organization", "name": "Fırat Postası", },
}
</script>
${sheet('fp', 220)}
${slots('firat', 50)}
</head><body>
<header><div class="piyasa"><ul>${items(['DOLAR 43,12', 'EURO 50,47', 'ALTIN 6.981,20', 'BIST 11.204', 'ERZİNCAN 2°C'])}</ul></div><a href="/">Fırat Postası</a><nav><ul>${items(['Gündem', 'Asayiş', 'Ekonomi', 'Spor', 'Yaşam', 'Vefat Edenler', 'Nöbetçi Eczaneler'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></nav></header>
<div class="son-dakika"><b>SON DAKİKA</b> ${turn(OTHER, number + 3, 2)
      .map((head) => `<a href="#">${head}</a>`)
      .join(' ')}</div>
<main class="haber-detay" data-id="${number}"><div class="breadcrumb"><a href="/">Haberler</a> › <a href="/yasam">${esc(article.section)}</a></div>
<h1 class="baslik" itemprop="headline">${esc(article.title)}</h1>
${article.lead === '' ? '' : `<h2 class="spot" itemprop="description">${esc(article.lead)}</h2>`}
<div class="bilgi">${by.length === 0 ? '' : `<span class="muhabir">Haber: <b>${esc(by.join(', '))}</b></span>`}<span class="tarih">Giriş: <time datetime="${stamp(at)}">${shown(at)}</time></span><span class="tarih">Güncelleme: <time datetime="${stamp(changed)}">${shown(changed)}</time></span><a class="abone">Google News’e abone ol</a><div class="yazi"><a>A+</a><a>A-</a></div></div>
<div class="haber-metni" itemprop="articleBody" property="articleBody">
${text}
</div>
<div class="etiketler"><b>Etiketler</b> <a>#Kemaliye</a> <a>#kooperatif</a></div>
<div class="emoji"><p>Bu habere ne tepki verirsiniz?</p><span>Alkış 12</span><span>Üzgün 0</span></div>
<div class="yorumlar"><h3>Yorumlar</h3><p>Yapılan yorumlardan site yönetimi sorumlu tutulamaz. Hakaret içeren yorumlar onaylanmayacaktır.</p><div class="y"><b>Ahmet K.</b><p>Ellerinize sağlık hanımlar, köyümüzün gururusunuz.</p></div></div>
<div class="diger"><h3>Bunlar da ilginizi çekebilir</h3>${turn(OTHER, number + 1, 6)
      .map(
        (head) =>
          `<div class="kutu"><a href="/y.html"><b>${head}</b></a><p>Olayla ilgili soruşturma sürüyor, yetkililer vatandaşları uyardı.</p></div>`,
      )
      .join('')}</div></main>
<aside><h3>Çok Okunanlar</h3><ol>${items(turn(OTHER, number + 2, 6))}</ol><h3>Namaz Vakitleri</h3><table>${cells(
      [
        ['İmsak', '05:31'],
        ['Öğle', '12:09'],
        ['Akşam', '17:36'],
      ],
    )}</table><h3>Puan Durumu</h3><table>${cells([
      ['1', 'Karacabey', '51'],
      ['2', 'Erzincanspor', '48'],
    ])}</table></aside>
<footer><p>Sitemizde yayınlanan haberlerin telif hakları haber kaynaklarına aittir, haberleri kopyalamayınız.</p><p>Yazılım: HaberSistemi</p></footer>
${bundle('fp', 50)}
</body></html>`
  },
} satisfies Layout
