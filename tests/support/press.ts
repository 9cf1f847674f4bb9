import type { FeedItem } from '../../src/feeds/read/feed.ts'

/** A newspaper over weeks, which knows which article each of its items truly is. */

const HOUR = 3_600_000

/** How a paper makes the guids and addresses of its items. */
export interface Style {
  guid: 'number' | 'link' | 'headline' | 'none' | 'same' | 'place'
  /**
   * `long` and `short` end in the article's number behind words of its headline, `fixed` and `titled` are words alone,
   * of the first headline or the present one.
   */
  address: 'long' | 'short' | 'fixed' | 'titled' | 'none'
  isDated: boolean
  /** A session in guids and addresses, another one in every document. */
  hasSession: boolean
}

/** One time between two polls. `pick` chooses whom it happens to. */
export interface Step {
  hours: number
  published: number
  change: Change
  pick: number
}

export const CHANGES = [
  'nothing',
  'title',
  'date',
  'slug',
  'https',
  'www',
  'host',
  'guids',
  'everything',
  'empty',
  'order',
  'older',
  'twice',
] as const
export type Change = (typeof CHANGES)[number]

export interface Listed {
  article: number
  item: FeedItem
}

interface PressArticle {
  number: number
  title: string
  slug: string
  published: number
  isSeen: boolean
}

const WINDOW = 20
const WORDS =
  'cầu đường trường lớp xã huyện tỉnh dân quân đảng viên chi bộ lúa cà phê sông núi biển đảo chợ giá vàng bão lũ mưa nắng thuốc bệnh khám học thi đua xe tàu cảng điện nước rừng gỗ cá tôm vải nhãn hội làng nghề lụa gốm đá cát đèo phố'.split(
    ' ',
  )

/** What is well defined for a style: a change of what alone tells its items apart makes another item. */
export function canHappen(change: Change, style: Style): boolean {
  const { guid, address, isDated, hasSession } = style
  const hasOwnAddress = address === 'long' || address === 'short' || address === 'fixed'
  const hasOwnGuid = guid === 'number'
  switch (change) {
    case 'title':
      return !hasSession && (hasOwnGuid || hasOwnAddress)
    case 'date':
      return !hasSession && (hasOwnGuid || address !== 'none')
    case 'slug':
      return !hasSession && (address === 'long' || address === 'short')
    case 'guids':
      return hasOwnGuid
    case 'everything':
      // Without dates, another number under an old headline is another article.
      return hasOwnGuid && address !== 'none' && (isDated || address === 'fixed')
    default:
      return true
  }
}

/** Styles that tell articles apart at all. */
export function isStyle({ guid, address, hasSession }: Style): boolean {
  if (hasSession) return (guid === 'number' || guid === 'link') && address === 'fixed'
  if (address === 'none') return guid === 'number' || guid === 'none' || guid === 'same'
  return guid !== 'place' || address === 'long' || address === 'short'
}

export class Press {
  readonly #style: Style
  #now: number
  #articles: PressArticle[] = []
  #count = 0
  #origin = 'http://www.baopho.vn'
  /** Grows when all guids, or all addresses, are made anew. */
  #guids = 0
  #addresses = 0
  #session = 0

  constructor(style: Style, start: number) {
    this.#style = style
    this.#now = start - 30 * HOUR
    for (let count = 0; count < 25; count += 1) this.#publish(HOUR)
    this.#now = start
  }

  get now(): number {
    return this.#now
  }

  /** The articles that the last document should have made known. */
  see(listed: readonly Listed[]): void {
    const numbers = new Set(listed.map(({ article }) => article))
    for (const article of this.#articles) if (numbers.has(article.number)) article.isSeen = true
  }

  /** When an article was truly published. */
  publishedAt(number: number): number {
    return this.#articles.find((article) => article.number === number)?.published ?? 0
  }

  /** Lets time pass, and gives the document that a poll then finds. */
  pass({ hours, published, change, pick }: Step): Listed[] {
    this.#session += 1
    const until = this.#now + hours * HOUR
    for (let count = 0; count < published; count += 1) this.#publish((hours * HOUR) / (published + 1))
    this.#now = until
    const listed = canHappen(change, this.#style) ? this.#changed(change, pick) : this.#list(this.#newest())
    const isFirst = !this.#articles.some(({ isSeen }) => isSeen)
    return this.#style.hasSession && !isFirst && !this.#isTelling(listed) ? [] : listed
  }

  #publish(after: number): void {
    this.#now += after
    this.#count += 1
    const number = this.#count
    const title = headline(number, 0)
    this.#articles.unshift({ number, title, slug: slugOf(title), published: this.#now, isSeen: false })
  }

  #changed(change: Change, pick: number): Listed[] {
    const newest = this.#newest()
    const one = newest[pick % newest.length]
    switch (change) {
      case 'title':
        if (one) one.title = pick % 3 === 0 ? headline(one.number, pick) : `${one.title} (cập nhật)`
        break
      case 'date':
        if (one) one.published = this.#now - (pick % 90) * HOUR
        break
      case 'slug':
        if (one) one.slug = `${slugOf(headline(one.number, pick))}`
        break
      case 'https':
        this.#origin = this.#origin.replace('http:', 'https:')
        break
      case 'www':
        this.#origin = this.#origin.replace(/\/\/(www\.)?/, pick % 2 ? '//www.' : '//')
        break
      case 'host':
        if (this.#isTelling(this.#list(newest)))
          this.#origin = `https://bao${['tinh', 'xu', 'vung', 'pho'][pick % 4]}.vn`
        break
      case 'guids':
      case 'everything':
        if (this.#isTelling(this.#list(newest))) this.#rewrite(change, newest, pick)
        break
      case 'empty':
        return []
      case 'order':
        return this.#list(newest).sort((a, b) => ((a.article * pick) % 31) - ((b.article * pick) % 31))
      case 'older':
        return this.#list(this.#newest(3 + (pick % 15)))
      case 'twice':
        return [...this.#list(newest), ...this.#list(newest).slice(0, 1 + (pick % 3))]
      case 'nothing':
    }
    return this.#list(this.#newest())
  }

  /** Whether enough of the document was seen before to show that its source changed all keys. */
  #isTelling(listed: readonly Listed[]): boolean {
    const articles = listed.map((one) => this.#articles.find(({ number }) => number === one.article))
    const seen = articles.filter((article) => article?.isSeen)
    const newest = Math.max(...seen.map((article) => article?.published ?? 0))
    const isSeenOrNewer = articles.every((article) => article?.isSeen || (article?.published ?? 0) > newest)
    return isSeenOrNewer && seen.length >= 4 && seen.length * 2 >= listed.length
  }

  /** Other guids, and with them other addresses. What is not listed meanwhile could not be known again. */
  #rewrite(change: 'guids' | 'everything', newest: readonly PressArticle[], pick: number): void {
    this.#guids += 1
    if (change === 'everything') this.#addresses += 1
    if (change === 'everything')
      for (const article of newest) article.slug = `${slugOf(article.title)}-${pick}a`
    this.#articles = this.#articles.filter((article) => newest.includes(article))
  }

  #newest(from = 0): PressArticle[] {
    this.#articles.sort((a, b) => b.published - a.published || b.number - a.number)
    return this.#articles.slice(from, from + WINDOW)
  }

  #list(articles: readonly PressArticle[]): Listed[] {
    return articles.map((article, place) => {
      const url = this.#address(article)
      const item: FeedItem = {
        guid: this.#guid(article, url, place),
        url,
        title: article.title,
        summary: '',
        content: '',
        contentHtml: '',
        author: null,
        categories: [],
        published: this.#style.isDated ? article.published : null,
      }
      return { article: article.number, item }
    })
  }

  #address({ number, title, slug }: PressArticle): string | null {
    const { address, hasSession } = this.#style
    const origin = hasSession ? `${this.#origin}/phien-${this.#session}` : this.#origin
    const anew = this.#addresses
    switch (address) {
      case 'long':
        return `${origin}/${slug}-${4_930_001 + anew * 10_000 + number}.html`
      case 'short':
        return `${origin}/tin-tuc/${slug}-${number % 2 ? 'post' : ''}${31_001 + number}.html`
      case 'fixed':
        return `${origin}/tin-tuc/${slug}/`
      case 'titled':
        return `${origin}/tin-tuc/${slugOf(title)}${anew ? `-${anew}` : ''}/`
      case 'none':
        return null
    }
  }

  #guid({ number, title }: PressArticle, url: string | null, place: number): string | null {
    const session = this.#style.hasSession ? `-${this.#session}` : ''
    switch (this.#style.guid) {
      case 'number':
        return `bp-${number}-${this.#guids}${session}`
      case 'link':
        return url
      case 'headline':
        return title
      case 'same':
        return 'https://baopho.vn/rss'
      case 'place':
        return String(place + 1)
      case 'none':
        return null
    }
  }
}

/** Words that only this article has, in this version; headlines of two articles share few. */
function headline(number: number, version: number): string {
  const words = Array.from({ length: 8 }, (_, at) => {
    const seed = (number * 2_654_435_761 + version * 40_503 + at * 97_003) >>> 0
    return WORDS[((seed ^ (seed >>> 13)) >>> 0) % WORDS.length] ?? ''
  })
  return `${words.join(' ')} ${number}`
}

function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}
