import { Mark } from './marks.ts'
import type { Attributes } from './markup.ts'

const BESIDE =
  /^(?:menu|navbar|nav|navi|navigation|navigator|subnav|topnav|mainnav|breadcrumbs?|sidebar|side|rail|rightrail|aside|footer|foot|masthead|toolbar|topbar|ticker|banner|banners|ads?|adv|advert|adverts|advertisement|advertising|advertorial|adslot|adbox|adunit|adsense|adsbygoogle|dfp|gpt|sponsor|sponsored|sponsors|cookie|cookies|consent|gdpr|popup|modal|overlay|lightbox|login|signin|search|pagination|pager|paging|poll|survey|quiz|weather|copyright|disclaimer|print|printonly|jump|anchors|toc|quangcao|lienket|thoitiet|giavang|tygia|thongke)$/
const RELATED =
  /^(?:related|relateds|relatedlinks|relatedposts|relatedarticles|recommend|recommended|recommendation|recommendations|recirc|recirculation|popular|trending|mostread|mostpopular|outbrain|taboola|zergnet|teaser|teasers|promo|promos|promobox|upnext|similar|suggested|suggestions|crosslinks|inlinks|readmore|seealso|readalso|elsewhere|lienquan|tinlienquan|docnhieu|xemnhieu|tinkhac|tinmoi|tincungchuyenmuc|cungchuyenmuc|docthem|xemthem|relacionadas|relacionados|relacionados|nrelate|yarpp|jp-relatedposts|feeds|rss|playlist|morenews|morestories)$/
const COMMENTS =
  /^(?:comments?|commentlist|commentary-list|disqus|discussion|respond|replies|livefyre|coral|binhluan|ykien|phanhoi|comentarios|kommentare|commentaires|fbcomments|commenting|reactions?)$/
const SHARE =
  /^(?:share|shares|sharing|sharebar|sharebox|sharetools|social|socials|socialmedia|addthis|addtoany|sharedaddy|a2a|shareaholic|follow|chiase|likebox|likes|rating|ratings|vote|votes|feedback)$/
const TAGS = /^(?:tags?|taglist|tagcloud|keywords?|hashtags?|tukhoa|categories|topics)$/
const CAPTION =
  /^(?:caption|captions|figcaption|credit|credits|chuthich|chuthichanh|legend|cutline|photocredit|imagecaption|desc-image|piccaption|pcaption)$/
const PICTURES =
  /^(?:image|images|img|photo|photos|picture|pic|gallery|slideshow|carousel|slider|thumb|thumbnail|thumbnails|video|videos|player|jwplayer|videoplayer|hinhanh)$/
const BYLINE =
  /^(?:byline|bylines|author|authors|authorname|dateline|timestamp|pubdate|published|publishdate|postmeta|postinfo|date|datetime|meta|metadata|contributor|contributors|reporter|writer|tacgia|nguon|ngaydang|thoigian|bio|authorbio)$/
const CALL =
  /^(?:newsletter|newsletters|subscribe|signup|register|registration|donate|donation|donations|membership|cta|promotion|paywallpromo|optin|mailchimp|support-us)$/
const LEAD =
  /^(?:lead|lede|sapo|standfirst|summary|deck|dek|subtitle|subheadline|subheading|excerpt|intro|introduction|chapo|tomtat|description|teaser-text|kicker-text|hometext)$/

/** Several words together; tested on the whole name, words apart by dashes. */
const TOGETHER: readonly (readonly [number, RegExp])[] = [
  [
    Mark.related,
    /(?:^|-)(?:read-(?:more|next|also)|see-also|also-(?:read|like|on|in|see)|you-(?:may|might)|up-next|next-(?:article|post|story|up)|(?:prev|previous)-(?:article|post|story)|most-(?:read|popular|viewed?|shared|recent|commented)|more-(?:on|from|news|stories|articles|links|posts|in|like)|(?:latest|top|other|recent|popular|trending)-(?:news|stories|posts|articles|headlines|videos?)|story-links?|(?:article|post|story)-(?:list|nav|navigation|links)|lien-quan|doc-nhieu|xem-nhieu|cung-chuyen-muc|tin-khac|tin-moi|doc-them|xem-them|bai-khac|link-box|in-other-news|content-recommendation)(?=-|$)/,
  ],
  [Mark.comments, /(?:^|-)(?:binh-luan|y-kien|phan-hoi|user-comments|reader-comments)(?=-|$)/],
  [
    Mark.share,
    /(?:^|-)(?:chia-se|like-button|email-this|tool-box|article-tools|post-tools|story-tools|article-actions?)(?=-|$)/,
  ],
  [
    Mark.beside,
    /(?:^|-)(?:quang-cao|lien-ket|thoi-tiet|gia-vang|ty-gia|thong-ke|luot-truy-cap|side-?bar|right-(?:col|column|rail)|skip-(?:link|to)|page-(?:nav|header|footer)|site-(?:header|footer|nav)|global-(?:header|footer|nav)|ad-(?:container|wrapper|slot|unit|box|label|block|break)|google-ad|story-ad|article-ad)(?=-|$)/,
  ],
  [
    Mark.tags,
    /(?:^|-)(?:tu-khoa|tag-(?:list|cloud|links)|tags-links|article-tags|post-tags|entry-tags)(?=-|$)/,
  ],
  [
    Mark.byline,
    /(?:^|-)(?:tac-gia|ngay-dang|thoi-gian|(?:article|post|entry|story|news)-(?:meta|info|date|byline|author|time|details)|by-line|author-(?:info|bio|box|name)|about-(?:the-)?author|date-?time|posted-(?:on|by)|publish(?:ed)?-(?:date|time|on))(?=-|$)/,
  ],
  [
    Mark.caption,
    /(?:^|-)(?:wp-caption-text|image-caption|img-caption|photo-caption|media-caption|chu-thich|gallery-caption|image-credit|photo-credit)(?=-|$)/,
  ],
  [Mark.call, /(?:^|-)(?:sign-?up|opt-?in|call-to-action|support-us|follow-us|app-promo)(?=-|$)/],
  [
    Mark.hidden,
    /^(?:hidden|hide|visually-?hidden|sr|sr-only|sr-text|screen-?reader(?:-text|-only)?|invisible|off-?screen|no-?print|no-?display|d-none|is-hidden|u-hidden)$/,
  ],
  [
    Mark.body,
    /(?:^|-)(?:(?:article|story|post|entry|news|content|main|detail|text|body|page|blog|single)-?(?:body|content|contents|text|copy|detail|details|inner|main|article|news|story|paragraphs?)|body-?(?:text|copy|content)|article(?:text|body|content)|noi-?dung|chi-?tiet|bai-?viet|fck-?detail|cms-?body|rich-?text|maincontent|bodytext|articulo|cuerpo|artikel-?(?:text|inhalt)|texto?-?(?:noticia|nota|articulo)|hentry|h-entry)(?=-|$)/,
  ],
  [
    Mark.article,
    /(?:^|-)(?:article|story|post|entry|blog|main|content|detail|news-detail|hnews|text|texto?|body|artikel|contenido|conteudo|column)(?=-|$)/,
  ],
]

const WORDS: readonly (readonly [number, RegExp])[] = [
  [Mark.beside, BESIDE],
  [Mark.related, RELATED],
  [Mark.comments, COMMENTS],
  [Mark.share, SHARE],
  [Mark.tags, TAGS],
  [Mark.caption, CAPTION],
  [Mark.pictures, PICTURES],
  [Mark.byline, BYLINE],
  [Mark.call, CALL],
  [Mark.lead, LEAD],
]

/** `has-sidebar`, `no-footer`: what an element with such a class has is not what it is. WordPress names tags in classes. */
const HAVING =
  /^(?:has|have|having|with|without|no|is|left|right|both|open|category|cat|format|status|type|js)-|^tag-(?!list|cloud|links|box)|^(?:page|single|post)-(?:tag|type)|-(?:open|closed)$/
const MAX_NAME = 500

/** What the names of an element (`class` and `id`) say of it. */
export function marksOfNames(names: string): number {
  let marks = 0
  for (const name of names.slice(0, MAX_NAME).split(/\s+/)) {
    if (name === '') continue
    const dashed = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/[_:./]+/g, '-')
      .replace(/-{2,}/g, '-')
      .toLowerCase()
    if (HAVING.test(dashed)) continue
    for (const [mark, pattern] of TOGETHER) if (pattern.test(dashed)) marks |= mark
    for (const word of dashed.split('-'))
      for (const [mark, pattern] of WORDS) if (pattern.test(word)) marks |= mark
  }
  return marks
}

/** What names were found to say, of one page. */
export type Names = Map<string, number>

const TAGS_SAY: ReadonlyMap<string, number> = new Map([
  ['nav', Mark.beside],
  ['aside', Mark.beside],
  ['footer', Mark.beside],
  ['dialog', Mark.beside],
  ['menu', Mark.beside],
  ['figure', Mark.caption],
  ['figcaption', Mark.caption],
  ['address', Mark.byline],
  ['article', Mark.article],
  ['main', Mark.article],
])
const ROLES_SAY: ReadonlyMap<string, number> = new Map([
  ['navigation', Mark.beside],
  ['complementary', Mark.beside],
  ['contentinfo', Mark.beside],
  ['search', Mark.beside],
  ['dialog', Mark.beside],
  ['alertdialog', Mark.beside],
  ['menu', Mark.beside],
  ['menubar', Mark.beside],
  ['toolbar', Mark.share],
  ['main', Mark.article],
  ['article', Mark.article],
])
/** They hold the whole page, whatever they are called (`has-sidebar`). */
const WRAPPERS: ReadonlySet<string> = new Set(['html', 'body', 'form', 'main', 'article'])
const GOOD = Mark.article | Mark.body | Mark.lead
const PLACE = /text-align\s*:\s*(center|right)/i
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** What an element says that it is. */
export function marksOf(name: string, attributes: Attributes, known: Names): number {
  let marks = TAGS_SAY.get(name) ?? 0
  const { class: classes = '', id = '', itemprop, role, rel, style, hidden } = attributes
  if (classes !== '' || id !== '') {
    const names = `${classes} ${id}`
    let said = known.get(names)
    if (said === undefined) {
      said = marksOfNames(names)
      known.set(names, said)
    }
    marks |= WRAPPERS.has(name) ? said & GOOD : said
  }
  if (itemprop !== undefined) {
    if (/articleBody/i.test(itemprop)) marks = Mark.body | Mark.article
    else if (/author|date(?:Published|Modified|Created)|publisher/.test(itemprop)) marks |= Mark.byline
    else if (/caption/.test(itemprop)) marks |= Mark.caption
    else if (/comment/.test(itemprop)) marks |= Mark.comments
  }
  if (rel !== undefined && name === 'a' && /(?:^|\s)(?:author|tag)(?:\s|$)/.test(rel))
    marks |= /tag/.test(rel) ? Mark.tags : Mark.byline
  const place = style?.includes('align') ? PLACE.exec(style)?.[1] : attributes.align
  if (place !== undefined || name === 'center') marks |= placed(place ?? 'center')
  if (role !== undefined) marks |= ROLES_SAY.get(role) ?? 0
  if (
    hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && HIDING.test(style))
  )
    marks |= Mark.hidden
  return marks
}

function placed(place: string): number {
  const lower = place.toLowerCase()
  return lower === 'center' ? Mark.centred : lower === 'right' ? Mark.right : 0
}
