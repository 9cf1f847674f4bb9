import type { Layout } from '../../written.ts'
import { interleave, isoIn, latin1, linked, some, two, wallClock } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { de } from '../fresh-words-abroad.ts'
import { escaped, layBody, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://www.lauchtaler-bote.example'
const ZONE = 'Europe/Berlin'

export default {
  about:
    'German local daily in Latin-1: dachzeile above the headline, author as “Von”, Stand, Lesen Sie auch',
  language: 'de',
  contentType: 'text/html; charset=iso-8859-1',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/lokales/${slug},art${number % 1000},${number}`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const today = wallClock(now, ZONE)
    const shown = (at: typeof clock) => `${two(at.day)}.${two(at.month)}.${at.year}`
    const names = namesOf(article)
    const blocks = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<h3 class="zwischentitel">${text}</h3>`,
      quote: (text) => `<blockquote class="zitat">${text}</blockquote>`,
      list: (entries) => `<ul class="aufz">${entries.map((entry) => `<li>${entry}`).join('\n')}</ul>`,
      table: (rows) => tableOf(rows, 'border="1" class="tabelle"'),
      picture: (caption, at) =>
        `<div class="bildbox"><a href="#" class="zoom"><img src="/storage/pic/${number + at}.jpg" alt=""></a><div class="bu">${caption}</div></div>`,
    })
    const text = interleave(
      blocks,
      new Map([
        [2, '<div class="anzeige"><small>Anzeige</small><div id="sky2"></div></div>'],
        [
          4,
          `<div class="infobox lesen"><strong>Lesen Sie auch</strong><ul>${linked(some(de.headlines, number, 3), number, (link) => `<li>${link}</li>`)}</ul></div>`,
        ],
        [
          6,
          '<p class="hinweis"><i>Der Lauchtaler Bote ist jetzt auch auf WhatsApp: <a href="/whatsapp">Hier kostenlos abonnieren</a></i></p>',
        ],
      ]),
    )
    const title = escaped(article.title)
    const von = names.map((name) => `<span class="autor">${escaped(name)}</span>`).join(' und ')
    return latin1(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Oberlauch: ${title} - Lauchtaler Bote</title>
<meta name="description" content="${escaped(summaryOf(article))}" />
<meta name="date" content="${isoIn({ ...clock, second: 0 })}" /><meta name="robots" content="index,follow,noodp" /><meta name="publisher" content="Verlag Lauchtaler Bote GmbH &amp; Co. KG" />
<meta property="og:title" content="${title}" /><meta property="og:type" content="article" />
<link rel="canonical" href="${url}" />
${styles('lb', 210)}
${scripts('lbote', 20)}
</head>
<body>
<div id="cmpbox"><h2>Ihre Privatsphäre</h2><p>Wir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. Mit Pur-Abo lesen Sie ohne Tracking für 3,99 € im Monat.</p><a>Alle akzeptieren</a> <a>Pur-Abo abschließen</a></div>
<div id="kopf"><div class="datum">${shown(today)} | <a href="/wetter">Oberlauch 18°C</a></div><a href="/"><img src="/logo.gif" alt="Lauchtaler Bote" /></a>
<ul id="nav">${de.menu.map((name) => `<li><a href="/${name.toLowerCase()}/">${name}</a></li>`).join('')}</ul></div>
<div id="seite"><div id="inhalt">
<div class="brotkrumen">Sie sind hier: <a href="/">Startseite</a> &raquo; <a href="/lokales/">${escaped(article.section)}</a></div>
<div class="artikel">
<div class="dachzeile">Oberlauch</div>
<h1>${title}</h1>
<div class="meta">${von === '' ? '' : `Von ${von} | `}<span class="stand">${shown(clock)}, ${two(clock.hour)}:${two(clock.minute)} Uhr</span> | <a href="#kommentare">4 Kommentare</a> | <a href="#">Drucken</a> | <a href="#">Vorlesen</a> | Lesezeit: 3 Min</div>
${article.lead === '' ? '' : `<p class="vorspann"><b>${escaped(article.lead)}</b></p>`}
<div class="text">
${text}
</div>
<div class="schlagworte">Schlagworte: <a href="#">Freibad</a> <a href="#">Genossenschaft</a> <a href="#">Gemeinderat</a></div>
<div class="teilen">Artikel teilen: <a>Facebook</a> <a>X</a> <a>E-Mail</a></div>
<div class="abo"><h3>Jetzt 4 Wochen kostenlos testen</h3><p>Alle Artikel, das E-Paper und die App: Mit dem digitalen Abo sind Sie immer gut informiert. Monatlich kündbar.</p></div>
</div>
<a name="kommentare"></a><div class="kommentare"><h3>Kommentare</h3><div class="k"><b>Hannes W.</b> schrieb am ${shown(today)}, 08:11 Uhr<p>Glückwunsch an alle Beteiligten, ich freue mich auf den ersten Sprung!</p></div><div class="k"><b>badegast67</b> schrieb am ${shown(today)}, 09:40 Uhr<p>5,50 Euro für eine Tageskarte finde ich für Familien trotzdem ganz schön happig.</p></div></div>
<div class="mehr"><h2>Mehr aus ${escaped(article.section)}</h2>${de.teasers.map(([head, words]) => `<div class="teaser"><h3><a href="/art${number}">${escaped(head)}</a></h3><p>${escaped(words)} <a href="#">[mehr]</a></p></div>`).join('')}</div>
</div>
<div id="rechts"><h4>Meistgelesen</h4><ol>${linked(some(de.headlines, number + 4, 12), number, (link) => `<li>${link}</li>`)}</ol><h4>Veranstaltungen</h4><p>Sa., 19 Uhr: Sommernachtskonzert im Schlosshof<br />So., 11 Uhr: Führung durch das Moor</p></div></div>
<div id="fuss"><a href="/impressum">Impressum</a> | <a href="/datenschutz">Datenschutz</a> | <a href="/agb">AGB</a> | <a href="/mediadaten">Mediadaten</a><br />&copy; ${today.year} Verlag Lauchtaler Bote GmbH &amp; Co. KG. Alle Rechte vorbehalten.</div>
</body></html>`)
  },
} satisfies Layout
