import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, local, names, turn, zulu } from '../unseen-markup.ts'

const SITE = 'https://assahra.example.ma'
const DAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
]
const OTHER = [
  'إغلاق ميناء الصيد مؤقتا بسبب سوء الأحوال الجوية',
  'انطلاق أشغال توسيع مستشفى الإقليم',
  'أسعار الخضر تعرف ارتفاعا قبل شهر رمضان',
  'تتويج تلميذة بجائزة القصة القصيرة',
  'المنتخب النسوي يواجه نظيره السنغالي',
]

export default {
  about:
    'Arabic paper on Drupal, right to left: fields in fields, time elements in lists of other news, author before the day',
  language: 'ar',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (_, number) => `${SITE}/node/${number % 90_000}`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Africa/Casablanca')
    const by = names(article)
    const text = laid(
      article,
      {
        p: (html) => `<p dir="RTL">${html}</p>`,
        h: (html) => `<h3 dir="RTL"><strong>${html}</strong></h3>`,
        q: (html) => `<blockquote><p dir="RTL">${html}</p></blockquote>`,
        li: (entries) => `<ul dir="RTL">${items(entries)}</ul>`,
        table: (rows) => `<table dir="rtl"><tbody>${cells(rows)}</tbody></table>`,
        pic: (html, nth) =>
          `<article class="media media--type-image media--view-mode-full"><div class="field field--name-field-media-image field__item"><img src="/sites/default/files/${number + nth}.jpg" alt=""></div><div class="field field--name-field-caption field__item">${html}</div></article>`,
      },
      {
        2: `<div class="read-also"><p dir="RTL"><strong>اقرأ أيضا: </strong><a href="/node/7">${turn(OTHER, number, 1)[0]}</a></p></div>`,
      },
    )
    const list = (from: number, count: number) =>
      turn(OTHER, number + from, count)
        .map(
          (head, nth) =>
            `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/node/${nth}">${head}</a></span></div><div class="views-field views-field-created"><span class="field-content"><time datetime="${zulu(now - (nth + 2) * 3_600_000).slice(0, 19)}Z" class="datetime">${at.d}/${at.m}/${at.y}</time></span></div></div>`,
        )
        .join('\n')
    return `<!DOCTYPE html>
<html lang="ar" dir="rtl" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="description" content="${esc(gist(article))}" /><link rel="canonical" href="${url}" /><link rel="shortlink" href="${url}" /><meta property="og:title" content="${esc(article.title)}" />
<title>${esc(article.title)} | جريدة الصحراء</title>
${sheet('views', 200)}
</head><body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable skip-link">تجاوز إلى المحتوى الرئيسي</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><a href="/">جريدة الصحراء</a><nav role="navigation"><h2 class="visually-hidden">القائمة الرئيسية</h2><ul class="menu">${items(['الرئيسية', 'سياسة', 'مجتمع', 'اقتصاد', 'رياضة', 'ثقافة', 'صوت وصورة'].map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></nav></div></header>
<div class="views-element-container block-ticker"><h2>عاجل</h2>${list(2, 2)}</div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<article data-history-node-id="${number % 90_000}" class="node node--type-article node--promoted node--view-mode-full clearfix">
<div class="field field--name-field-section field--type-entity-reference field__item"><a href="/taxonomy/term/4">${esc(article.section)}</a></div>
<h1 class="page-title"><span class="field field--name-title field--type-string">${esc(article.title)}</span></h1>
<div class="node__submitted">${by.length === 0 ? '' : `<span class="field field--name-field-author">${esc(by.join('، '))}</span> `}<span class="field field--name-created"><time datetime="${zulu(article.published).slice(0, 19)}Z" class="datetime">${DAYS[at.wd]} ${+at.d} ${MONTHS[+at.m - 1]} ${at.y} - ${at.H}:${at.M}</time></span></div>
<div class="node__content clearfix">
${article.lead === '' ? '' : `<div class="field field--name-field-chapo"><p>${esc(article.lead)}</p></div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
${text}
</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">وسوم</div><div class="field__items"><div class="field__item"><a>الواحات</a></div><div class="field__item"><a>الماء</a></div></div></div>
<ul class="links inline"><li class="comment-add"><a href="#comment-form">أضف تعليقا</a></li></ul>
<section class="field field--name-comment comment-wrapper"><h2 class="title">التعليقات</h2><article class="comment js-comment"><footer><p class="comment__author">قارئ من فجيج</p><p class="comment__time">منذ ساعتين</p></footer><div class="content"><p>بارك الله في سواعد هؤلاء الرجال والنساء، الماء حياة.</p></div></article></section></div></article></div></div>
<aside class="layout-sidebar-second"><div class="views-element-container block"><h2>الأكثر قراءة</h2>${list(0, 5)}</div><div class="block-prayer"><h2>مواقيت الصلاة</h2><table>${cells(
      [
        ['الفجر', '06:12'],
        ['الظهر', '12:51'],
        ['المغرب', '18:22'],
      ],
    )}</table></div></aside></main>
<footer role="contentinfo"><p>جميع الحقوق محفوظة لجريدة الصحراء © ${at.y}</p><p>تصدر عن شركة الصحراء للنشر، مدير النشر: المصطفى العلوي</p></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">${data({ path: { baseUrl: '/', currentPath: `node/${number % 90_000}`, currentLanguage: 'ar' }, user: { uid: 0 } })}</script>
${bundle('drupal', 90)}
</body></html>`
  },
} satisfies Layout
