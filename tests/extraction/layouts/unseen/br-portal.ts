import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, ld, local, names, turn, zulu } from '../unseen-markup.ts'

const SITE = 'https://n1.example.com.br'
const OTHER = [
  'VÍDEO: onça atravessa avenida e assusta motoristas',
  'Concurso: prefeitura abre 214 vagas com salário de até R$ 6 mil',
  'Mega-Sena acumula e prêmio vai a R$ 48 milhões',
  'Ponte sobre o rio Guamá terá interdição no fim de semana',
  'Preço do açaí sobe 22% na entressafra',
  'Quem foi a parteira que dá nome à nova maternidade',
]

export default {
  about:
    'Brazilian portal: chunks of content-text, author with house and town, dot between times, players and saiba mais',
  language: 'pt',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/pa/para/noticia/${slug}.ghtml`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'America/Belem')
    const by = names(article)
    let chunk = 0
    const chunked = (html: string, row = 'content-text') =>
      `<div class="mc-column ${row}" data-block-type="unstyled" data-block-weight="${11 + (chunk % 9)}" data-block-id="${++chunk}"> <div class="row ${row}__row">${html}</div> </div>`
    const text = laid(
      article,
      {
        p: (html) =>
          chunked(`<p class="content-text__container " data-track-category="Link no Texto"> ${html} </p>`),
        h: (html) => `<div class="content-intertitle"><h2>${html}</h2></div>`,
        q: (html) =>
          chunked(
            `<blockquote class="content-blockquote theme-border-color-primary-before">${html}</blockquote>`,
          ),
        li: (entries) => chunked(`<ul class="content-unordered-list">${items(entries)}</ul>`),
        table: (rows) => chunked(`<table class="content-table">${cells(rows)}</table>`, 'content-table'),
        pic: (html, nth) =>
          `<div class="mc-column content-media" data-block-type="backstage-photo"><figure class="content-media-figure"><amp-img src="https://s2.example.com.br/${number + nth}.jpg"><noscript><img src="https://s2.example.com.br/${number + nth}.jpg" alt=""></noscript></amp-img></figure><p class="content-media__description "> ${html} </p></div>`,
      },
      {
        1: `<div class="content-ads content-ads--reveal" data-block-type="ads"><div class="tag-manager-publicidade-container"></div></div>`,
        2: chunked(
          `<ul class="content-unordered-list"><li><strong>LEIA TAMBÉM:</strong> <a href="/x.ghtml">${turn(OTHER, number, 1)[0]}</a></li></ul>`,
        ),
        4: `<div class="mc-column content-video"><div class="content-video__placeholder" data-video-id="${number}"><script>var v='<p>Vídeo</p>';</script></div><p class="content-media__description">Veja também os vídeos que estão em alta no n1</p></div>`,
      },
    )
    return `<!DOCTYPE html><html lang="pt-br" class="theme"><head><meta charset="utf-8"><title>${esc(article.title)} | Pará | n1</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="n1"><link rel="canonical" href="${url}">
${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': url }, headline: article.title, description: gist(article), datePublished: zulu(article.published), dateModified: zulu(Math.min(now, Date.parse(article.published) + 6_600_000)), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name })) }), publisher: { '@type': 'Organization', name: 'n1' } })}
<script>window.cdaaas=window.cdaaas||{};cdaaas.SETTINGS=${data({ contentId: number, section: article.section, title: article.title })};</script>
${sheet('mc', 380)}
${slots('n1', 420)}
</head><body>
<div id="header-produto" class="header"><div class="menu"><ul>${items(['editorias', 'regiões', 'telejornais', 'podcasts', 'serviços', 'princípios editoriais'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></div><div class="header-editoria"><a href="/pa/para/">${esc(article.section)}</a></div></div>
<div id="glb-materia" class="glb-grid"><main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="${zulu(article.published)}">
<div class="mc-article-header"><div class="title"><h1 class="content-head__title" itemprop="headline">${esc(article.title)}</h1></div>${article.lead === '' ? '' : `<div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">${esc(article.lead)}</h2></div>`}</div>
<div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="${esc(by.join(', '))}">${by.length === 0 ? '' : `Por <span>${esc(by.join(', '))}</span>, n1 PA — Breves`}</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="${zulu(article.published)}"> ${at.d}/${at.m}/${at.y} ${at.H}h${at.M} </time><span class="content-publication-data__updated-relative"> · <time itemprop="dateModified" datetime="${zulu(Math.min(now, Date.parse(article.published) + 6_600_000))}">Atualizado agora</time></span></p></div></div></div><div class="content__share"><ul><li>Facebook</li><li>WhatsApp</li></ul></div></div>
<article itemprop="articleBody"><div class="mc-article-body"><div>
${text}
</div></div></article>
<div class="content-summary"><h3>Assista às reportagens do Jornal Liberal</h3><p>50 vídeos</p></div>
<div class="entities"><ul class="entities__list">${items(['Breves', 'Marajó'])}</ul></div></main>
<div class="bastian-page"><div class="_evt">${turn(OTHER, number + 1, 6)
      .map(
        (head) =>
          `<div class="bastian-feed-item"><div class="feed-post-body"><span class="feed-post-header-chapeu">Marajó</span><h2><a class="feed-post-link" href="/y.ghtml">${head}</a></h2><div class="feed-post-body-resumo">Moradores registraram o momento em vídeo; órgão ambiental foi acionado.</div><span class="feed-post-datetime">Há 3 horas</span></div></div>`,
      )
      .join('')}</div></div>
<aside><h2>Mais lidas</h2><ol>${items(turn(OTHER, number + 2, 5))}</ol></aside></div>
<footer><p>© Copyright 2000-${at.y} Rede Norte Comunicação e Participações</p></footer>
${bundle('bastian', 90)}
</body></html>`
  },
} satisfies Layout
