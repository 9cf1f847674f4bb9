import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.sanriku-shimpo.example.jp'
const OTHER = [
  '新造船が進水、八年ぶりにドックに歓声',
  '県立病院の産科、四月から分娩を再開へ',
  'ホタテ貝毒の検査値が下がる　出荷再開は来週にも',
  '高校駅伝、女子は二年連続の入賞',
  '市議会が議員定数削減案を否決',
]

export default {
  about:
    'Japanese regional paper: ideographic spaces, writer above, picture list beside the text, members’ notice, no og type',
  language: 'ja',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_, number) => `${SITE}/articles/-/${number}`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Tokyo'), S: '00' }
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const indent = (html: string) => `<p>　${html}</p>`
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => (html.startsWith('「') ? `<p>${html}</p>` : indent(html)),
        h: (html) => `<h2 class="komidashi">${html}</h2>`,
        q: (html) => `<blockquote><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table class="hyou">${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<div class="ph"><img src="/img/${number + nth}.jpg" alt=""><p class="cap">${html}</p></div>`,
      },
      { 2: '<div class="article-ad" data-label="広告"><span>広告</span></div>' },
    )
    return `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>${esc(article.title)}：三陸新報デジタル</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}：三陸新報デジタル"><link rel="canonical" href="${url}">
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: stamp(at), dateModified: stamp({ ...local(now, 'Asia/Tokyo'), S: '00' }), author: by.length > 0 ? { '@type': 'Person', name: by[0] } : { '@type': 'Organization', name: '三陸新報社' }, publisher: { '@type': 'Organization', name: '三陸新報社' } })}
${sheet('sk', 180)}
</head><body>
<header class="l-header"><a href="/">三陸新報デジタル</a><ul class="gnav">${items(['トップ', '地域', '経済', 'スポーツ', '文化', '震災', 'おくやみ'].map((name) => `<a href="/${name.length}">${name}</a>`))}</ul><a>ログイン</a><a>会員登録</a></header>
<div class="l-wrap"><main class="l-main"><div class="pankuzu"><a>トップ</a> &gt; <a>${esc(article.section)}</a></div>
<article class="c-article"><div class="c-article__head"><h1 class="c-article__ttl">${esc(article.title)}</h1><div class="c-article__info">${by.length === 0 ? '' : `<span class="writer">${esc(by.join('、'))}</span>`}<time class="date" datetime="${stamp(at)}">${at.y}年${+at.m}月${+at.d}日 ${+at.H}時${at.M}分</time></div><ul class="sns"><li>ポスト</li><li>シェア</li><li>はてなブックマーク</li></ul></div>
<div class="c-article__body">${first === '' ? '' : `<div class="ph ph--main"><img src="/img/${number}.jpg" alt=""><p class="cap">${esc(first)}</p></div>`}
${article.lead === '' ? '' : indent(esc(article.lead))}
${text}
</div>
<div class="kiji-kaiin"><p>無料会員に登録すると、気になる記事を保存できます。</p><a>会員登録はこちら</a></div>
<ul class="tags">${items(['三陸海岸', '高校生', '鉄道'])}</ul></article>
<section class="c-rel"><h2>関連記事</h2><ul>${items(turn(OTHER, number, 4).map((head) => `<a href="/articles/-/1">${head}</a><time>${+at.m}月${+at.d}日</time>`))}</ul></section></main>
<aside class="l-side"><h2>アクセスランキング</h2><ol>${items(turn(OTHER, number + 1, 5))}</ol><div class="tenki"><h2>天気</h2><table>${cells(
      [
        ['今日', '晴れ時々曇り', '6℃／-2℃'],
        ['明日', '雪', '1℃／-4℃'],
      ],
    )}</table></div></aside></div>
<footer><ul>${items(['会社案内', '著作権', '個人情報保護方針', 'お問い合わせ'])}</ul><p>当サイトに掲載の記事・写真の無断転載を禁じます。© 三陸新報社</p></footer>
${bundle('sanriku', 60)}
</body></html>`
  },
} satisfies Layout
