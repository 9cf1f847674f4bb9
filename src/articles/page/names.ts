import { Mark } from './marks.ts'

/**
 * What words in the names of elements (`class`, `id`) say, in the languages of the web's papers; `a-b` is two words
 * that follow one another, however they are joined.
 */
const WORDS: readonly (readonly [number, string])[] = [
  [
    Mark.beside,
    'menu navbar nav navi navigation navigator subnav topnav mainnav breadcrumb breadcrumbs sidebar side side-bar rail rightrail right-rail right-col right-column aside footer foot masthead toolbar topbar ticker banner banners ad ads adv advert adverts advertisement advertising advertorial adslot adbox adunit adsense adsbygoogle dfp gpt sponsor sponsored sponsors cookie cookies consent gdpr popup modal overlay lightbox login signin search pagination pager paging poll survey quiz weather copyright disclaimer print printonly jump toc skip-link skip-to page-nav page-header page-footer site-header site-footer site-nav global-header global-footer global-nav google-ad quangcao quang-cao lienket lien-ket thoitiet thoi-tiet giavang gia-vang tygia ty-gia thongke thong-ke truy-cap',
  ],
  [
    Mark.related,
    'related relateds relatedlinks relatedposts relatedarticles recommend recommended recommendation recommendations recirc recirculation popular trending mostread mostpopular outbrain taboola zergnet teaser teasers promo promos promobox upnext similar suggested suggestions crosslinks inlinks readmore seealso readalso elsewhere nrelate yarpp jprelatedposts feeds rss playlist morenews morestories relacionadas relacionados read-more read-next read-also see-also also-read also-like also-on also-in also-see you-may you-might up-next next-article next-post next-story next-up prev-article prev-post prev-story previous-article previous-post previous-story most-read most-popular most-view most-viewed most-shared most-recent most-commented more-on more-from more-news more-stories more-articles more-links more-posts more-in more-like latest-news latest-stories latest-posts latest-articles latest-headlines latest-videos top-news top-stories other-news other-stories other-articles other-posts recent-news recent-posts recent-stories recent-articles popular-posts popular-news trending-news story-links article-list post-list story-list article-nav post-nav story-nav post-navigation article-navigation article-links link-box lienquan lien-quan tinlienquan docnhieu doc-nhieu xemnhieu xem-nhieu tinkhac tin-khac bai-khac tinmoi tin-moi cungchuyenmuc chuyen-muc docthem doc-them xemthem xem-them',
  ],
  [
    Mark.comments,
    'comment comments commentlist commenting fbcomments disqus discussion respond replies livefyre coral reaction reactions binhluan binh-luan ykien y-kien phanhoi phan-hoi comentarios kommentare commentaires',
  ],
  [
    Mark.share,
    'share shares sharing sharebar sharebox sharetools social socials socialmedia addthis addtoany sharedaddy a2a shareaholic follow chiase chia-se likebox likes like-button rating ratings vote votes feedback email-this tool-box article-tools post-tools story-tools article-actions article-action',
  ],
  [
    Mark.tags,
    'tags taglist tagcloud keyword keywords hashtag hashtags tukhoa tu-khoa categories topics tag-list tag-cloud tag-links tags-links',
  ],
  [
    Mark.caption,
    'caption captions figcaption credit credits chuthich chu-thich legend cutline photocredit imagecaption piccaption pcaption imgcap img-desc image-desc desc-img img-note image-note photo-desc',
  ],
  [
    Mark.pictures,
    'image images img photo photos picture pic gallery slideshow carousel slider thumb thumbnail thumbnails video videos player jwplayer videoplayer hinhanh hinh-anh',
  ],
  [
    Mark.byline,
    'byline bylines by-line author authors authorname dateline timestamp pubdate published publishdate publish-date postmeta postinfo date datetime date-time meta metadata contributor contributors reporter writer bio authorbio posted-on posted-by article-info post-info entry-info story-info news-info article-time post-time news-time entry-time article-details tacgia tac-gia nguon ngaydang ngay-dang thoigian thoi-gian',
  ],
  [
    Mark.call,
    'newsletter newsletters subscribe signup sign-up register registration donate donation donations membership cta promotion optin opt-in mailchimp support-us follow-us app-promo',
  ],
  [
    Mark.lead,
    'lead lede sapo standfirst summary deck dek subtitle subheadline subheading excerpt intro introduction chapo tomtat tom-tat description hometext',
  ],
  [
    Mark.body,
    'noidung noi-dung chitiet chi-tiet baiviet bai-viet fckdetail fck-detail cmsbody cms-body richtext rich-text maincontent bodytext bodycopy articulo cuerpo texto-noticia texto-nota artikeltext artikel-text hentry h-entry articlebody storybody postbody entrycontent postcontent articlecontent articletext storytext newscontent pagecontent newsdetail newsbody',
  ],
  [
    Mark.article,
    'article story post entry blog main content contents detail details hnews text texto body artikel contenido conteudo column copy',
  ],
]

/** Any of the first before any of the second names the text of an article. */
const BODY_OF = 'article story post entry news content main detail text body page blog single'
const BODY_IS =
  'body content contents text copy detail details inner main article news story paragraph paragraphs'

const SAYS = new Map<string, number>()
for (const [mark, words] of WORDS)
  for (const word of words.split(' ')) SAYS.set(word, (SAYS.get(word) ?? 0) | mark)
for (const of of BODY_OF.split(' '))
  for (const is of BODY_IS.split(' ')) SAYS.set(`${of}-${is}`, (SAYS.get(`${of}-${is}`) ?? 0) | Mark.body)

/** `has-sidebar`, `comments-open`, `category-video`: what an element with such a name has, or is about, is not what it is. */
const BEFORE =
  /^(?:has|have|having|with|without|no|is|left|right|both|open|category|cat|format|status|type|js)$/
const AFTER = /^(?:open|closed)$/
/** Whole names of what people who see do not see. */
const HIDDEN =
  /^(?:hidden|hide|(?:is|u)-hidden|d-none|visually-?hidden|sr(?:-only|-text)?|screen-?reader(?:-text|-only)?|invisible|off-?screen|no-?print|no-?display)$/

const MAX_NAMES = 500

/** What names say that an element is: `class`, names apart by blanks, or `id`. */
export function marksOfNames(names: string): number {
  let marks = 0
  for (const name of names.slice(0, MAX_NAMES).split(BLANKS)) {
    const words = wordsOf(name)
    const [first = '', second = ''] = words
    if (words.length <= 3 && HIDDEN.test(words.join('-'))) marks |= Mark.hidden
    else if (words.length === 1 || !isHaving(first, second, words.at(-1) ?? '')) marks |= marksOfWords(words)
  }
  return marks
}

const BLANKS = /\s+/

function isHaving(first: string, second: string, last: string): boolean {
  if (first === 'tag') return !(SAYS.get(`tag-${second}`) ?? 0)
  if ((first === 'page' || first === 'single' || first === 'post') && (second === 'tag' || second === 'type'))
    return true
  return BEFORE.test(first) || AFTER.test(last)
}

function marksOfWords(words: readonly string[]): number {
  let marks = 0
  for (const [index, word] of words.entries()) {
    marks |= SAYS.get(word) ?? 0
    const next = words[index + 1]
    if (next !== undefined) marks |= SAYS.get(`${word}-${next}`) ?? 0
  }
  return marks
}

/** The words of a name, in lower case: `article__bodyText` has three. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  let start = 0
  let isLower = false
  for (let index = 0; index <= name.length; index += 1) {
    const code = name.charCodeAt(index)
    const lower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
    const upper = code >= 65 && code <= 90
    if ((!lower && !upper) || (upper && isLower)) {
      if (index > start) words.push(name.slice(start, index).toLowerCase())
      start = upper ? index : index + 1
    }
    isLower = lower
  }
  return words
}
