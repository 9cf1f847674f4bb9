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
    'related relateds relatedlinks relatedposts relatedarticles recommend recommended recommendation recommendations recirc recirculation popular trending mostread mostpopular outbrain taboola zergnet teaser teasers promo promos promobox upnext similar suggested suggestions crosslinks inlinks readmore seealso readalso elsewhere nrelate yarpp jprelatedposts feeds rss playlist morenews morestories relacionadas relacionados read-more read-next read-also see-also also-read also-like also-on also-in also-see you-may you-might up-next next-article next-post next-story next-up prev-article prev-post prev-story previous-article previous-post previous-story most-read most-popular most-view most-viewed most-shared most-recent most-commented more-on more-from more-news more-stories more-articles more-links more-posts more-in more-like latest-news latest-stories latest-posts latest-articles latest-headlines latest-videos top-news top-stories other-news other-stories other-articles other-posts recent-news recent-posts recent-stories recent-articles popular-posts popular-news trending-news story-links article-list post-list story-list article-nav post-nav story-nav post-navigation article-navigation article-links link-box lienquan lien-quan tinlienquan docnhieu doc-nhieu xemnhieu xem-nhieu tinkhac tin-khac bai-khac tinmoi tin-moi cungchuyenmuc chuyen-muc docthem doc-them xemthem xem-them ilgili lireaussi lire-aussi leesook lees-ook leiamais leia-mais leia-tambem lea-tambien leggi-anche czytaj-tez zobacz-tez bacajuga baca-juga povezano kapcsolodo souvisejici mehr-zum',
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
    'newsletter newsletters subscribe signup sign-up register registration donate donation donations membership cta promotion optin opt-in mailchimp support-us follow-us app-promo affiliate product-card product-box buy-box deal-box',
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

/** What a word may do beside what it says: bits above those of `Mark`. */
const BEGINS_PAIR = 1 << 16
/** `has-sidebar`, `comments-open`, `category-video`: what an element with such a name has, or is about, is not what it is. */
const HAS = 1 << 17
const IS_OPEN = 1 << 18
const ENDS_HIDDEN = 1 << 19
const MARKS = BEGINS_PAIR - 1

/** Whole names of what people who see do not see. */
const HIDDEN: ReadonlySet<string> = new Set(
  'hidden hide is-hidden u-hidden d-none visuallyhidden visually-hidden sr sr-only sr-text screenreader screen-reader screenreader-text screen-reader-text screenreader-only screen-reader-only invisible offscreen off-screen noprint no-print nodisplay no-display'.split(
    ' ',
  ),
)

const SAYS = new Map<string, number>()
function say(words: string, bits: number): void {
  for (const word of words.split(' ')) SAYS.set(word, (SAYS.get(word) ?? 0) | bits)
}
for (const [mark, words] of WORDS) say(words, mark)
for (const of of BODY_OF.split(' ')) for (const is of BODY_IS.split(' ')) say(`${of}-${is}`, Mark.body)
for (const pair of [...SAYS.keys()])
  if (pair.includes('-')) say(pair.slice(0, pair.indexOf('-')), BEGINS_PAIR)
say('has have having with without no is left right both open category cat format status type js', HAS)
say('open closed', IS_OPEN)
for (const name of HIDDEN) say(name.slice(name.lastIndexOf('-') + 1), ENDS_HIDDEN)

const MAX_NAMES = 500

/** What names say that an element is (`Mark`s): `class`, names apart by blanks, or `id`. */
export function marksOfNames(names: string): number {
  let marks = 0
  for (const name of names.slice(0, MAX_NAMES).split(BLANKS)) marks |= marksOfWords(wordsOf(name))
  return marks
}

const BLANKS = /\s+/

function marksOfWords(words: readonly string[]): number {
  let marks = 0
  let first = 0
  let last = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string
    last = SAYS.get(word) ?? 0
    if (index === 0) first = last
    marks |= last
    if (last & BEGINS_PAIR && index + 1 < words.length) marks |= SAYS.get(`${word}-${words[index + 1]}`) ?? 0
  }
  if (last & ENDS_HIDDEN && HIDDEN.has(words.join('-'))) return Mark.hidden
  return words.length > 1 && isHaving(words, first, last) ? 0 : marks & MARKS
}

function isHaving(words: readonly string[], first: number, last: number): boolean {
  const [name = '', next = ''] = words
  if (name === 'tag') return !SAYS.has(`tag-${next}`)
  if (next === 'tag' || next === 'type')
    if (name === 'page' || name === 'single' || name === 'post') return true
  return (first & HAS) !== 0 || (last & IS_OPEN) !== 0
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
