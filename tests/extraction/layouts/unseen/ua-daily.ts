import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn, withLink } from '../unseen-markup.ts'

const SITE = 'https://visti.example.ua'
const DAYS = ['Неділя', 'Понеділок', 'Вівторок', 'Середа', 'Четвер', 'П’ятниця', 'Субота']
const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
]
const OTHER = [
  'Вода у Дністрі піднялася на пів метра за добу',
  'Тролейбуси змінять маршрут через ремонт мосту',
  'НБУ оприлюднив курс гривні на четвер',
  'Школярка з Вінниччини виграла олімпіаду з фізики',
  'На Закарпатті зацвіли перші магнолії',
  'Суд скасував рішення про забудову парку',
]

export default {
  about:
    'Ukrainian daily: author and day in one line, text in one div, Читайте також in bold, support appeal within',
  language: 'uk',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_, number) => `${SITE}/news/${number}/`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Europe/Kyiv'), S: '00' }
    const by = names(article)
    const text = laid(
      article,
      {
        p: (html, nth) => `<p>${withLink(html, nth, ' target="_blank"')}</p>`,
        h: (html) => `<h3>${html}</h3>`,
        q: (html) => `<p><em>${html}</em></p>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table border="1">${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<div class="image-box"><img src="https://img.example.ua/${number + nth}.jpg" alt=""><div class="image-box__caption">${html}</div></div>`,
      },
      {
        1: `<p><strong>Читайте також:</strong> <a href="/news/${number - 2}/"><strong>${turn(OTHER, number, 1)[0]}</strong></a></p>`,
        3: '<div class="advert_intext"><div class="advert_intext__label">Реклама:</div><div id="adri"></div></div>',
      },
    )
    return `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>${esc(article.title)} | Українські вісті</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><meta property="article:published_time" content="${stamp(at)}"><meta property="article:section" content="${esc(article.section)}"><link rel="canonical" href="${url}"><link rel="alternate" hreflang="ru" href="${SITE}/rus/news/${number}/">
${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: stamp(at), dateModified: stamp({ ...local(now, 'Europe/Kyiv'), S: '00' }), author: by.length > 0 ? { '@type': 'Person', name: by[0] } : { '@type': 'Organization', name: 'Українські вісті' }, publisher: { '@type': 'Organization', name: 'Українські вісті' } })}
${sheet('uv', 160)}
${slots('visti', 45)}
</head><body>
<header class="header"><div class="header__lang"><a>УКР</a><a>РУС</a><a>ENG</a></div><a class="header__logo" href="/">Українські вісті</a><ul class="nav">${items(['Новини', 'Публікації', 'Колонки', 'Громади', 'Архів', 'Підтримати'].map((name) => `<a href="/${name.length}/">${name}</a>`))}</ul></header>
<div class="layout"><main class="main_content"><div class="container_sub_post_news"><article class="post post_news">
<header class="post_news__head"><h1 class="post_title">${esc(article.title)}</h1><div class="post_time">${by.length === 0 ? '' : `<span class="post_author"><a href="/authors/x/">${esc(by.join(', '))}</a></span> — `}${DAYS[at.wd]}, ${+at.d} ${MONTHS[+at.m - 1]} ${at.y}, ${at.H}:${at.M}</div><div class="post_views">5${number % 900}</div></header>
<div class="post_text">
${article.lead === '' ? '' : `<p><strong>${esc(article.lead)}</strong></p>`}
${text}
<div class="club"><p>Ми працюємо завдяки вам. Приєднуйтесь до Клубу читачів і підтримайте незалежну журналістику.</p><a href="/donate/">Підтримати</a></div>
</div>
<div class="post_tags"><span class="post_tags__item"><a>Хмельниччина</a></span><span class="post_tags__item"><a>громади</a></span></div></article>
<div class="modal_err">Знайшли помилку? Виділіть її, натисніть Ctrl+Enter, і ми її виправимо</div>
<section class="section_articles"><h2>Головне сьогодні</h2>${turn(OTHER, number + 1, 5)
      .map(
        (head) =>
          `<div class="article_news_list"><div class="article_time">1${head.length % 9}:20</div><div class="article_content"><a href="/y/">${head}</a></div></div>`,
      )
      .join('')}</section></div></main>
<aside class="sidebar"><h2>Останні новини</h2>${turn(OTHER, number + 2, 6)
      .map(
        (head) =>
          `<div class="article_news_list"><div class="article_time">12:0${head.length % 9}</div><a href="/z/">${head}</a></div>`,
      )
      .join(
        '',
      )}<h2>Колонки</h2><div><b>Тарас Мельничук</b><p>Чому громадам вигідніше рахувати самим, аніж чекати на папір згори.</p></div></aside></div>
<footer><p>© 2004-${at.y}, Українські вісті. Використання матеріалів сайту лише за умови посилання.</p></footer>
${bundle('uv', 40)}
</body></html>`
  },
} satisfies Layout
