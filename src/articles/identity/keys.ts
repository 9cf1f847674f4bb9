import { shortHash } from '../../text/hash.ts'
import { localDay } from '../../text/local-time.ts'
import { toNfc } from '../../text/nfc.ts'
import { tokenise } from '../../text/tokens.ts'
import { canonicalAddress, hostOf } from './address.ts'

/** What tells one item of a source from another. */
export interface Identifiable {
  guid: string | null
  url: string | null
  title: string
  /** ms since 1970 UTC. */
  published: number | null
}

/**
 * The keys of an item, each with its kind before it. `guid` and `url` name an article by themselves. `path` and
 * `title` are its shadow: they make an item known only together with others of its document, except that `title`
 * names one that has neither guid nor address.
 */
export interface ItemKeys {
  guid: string | null
  url: string | null
  /** The address without its host. */
  path: string | null
  /** Words of the headline, and the day; no day where there is no date. */
  title: string
  published: number | null
}

/** Longer keys keep their beginning and a hash of the whole. */
const MAX_KEY_LENGTH = 400
/** Headlines are told apart by less than this. */
const MAX_TITLE_LENGTH = 500
const UUID = /^(?:urn:uuid:)?\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i

/** The keys of an item; its day is one of the source's zone. */
export function keysOfItem(item: Identifiable, timeZone: string): ItemKeys {
  const { published } = item
  const address = item.url === null ? null : canonicalAddress(item.url)
  const place = address?.slice(hostOf(address).length)
  const words = tokenise(item.title.slice(0, MAX_TITLE_LENGTH)).map((token) => token.normal)
  const day = published === null ? '' : localDay(published, timeZone)
  return {
    guid: guidKey(item.guid),
    // The front page is no article's, though some feeds link every item to it.
    url: place ? bounded(`url:${address}`) : null,
    path: place ? bounded(`path:${place}`) : null,
    title: `${bounded(`title:${words.join(' ')}`)}|${day}`,
    published,
  }
}

/**
 * A guid as it names an article: an address without scheme and `www.` but else as it is, a UUID in small letters,
 * any other text with its own case. Null for one that is empty or the site itself, which is no article's.
 */
function guidKey(guid: string | null): string | null {
  const text = guid ? toNfc(guid).replace(/\s+/g, ' ').trim() : ''
  const uuid = UUID.exec(text)?.[1]
  if (text === '' || uuid) return uuid ? `guid:${uuid.toLowerCase()}` : null
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null
  if (!url) return bounded(`guid:${text}`)
  const { host, pathname, search, hash } = url
  const place = `${pathname}${search}${hash}`
  return place === '/' ? null : bounded(`guid://${host.replace(/^www\./, '')}${place}`)
}

function bounded(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : `${key.slice(0, MAX_KEY_LENGTH / 2)}…${shortHash([key])}`
}

/** A title's words, and its day. */
export function partsOfTitle(key: string): { words: string[]; day: string } {
  const end = key.lastIndexOf('|')
  return { words: key.slice('title:'.length, end).split(' ').filter(Boolean), day: key.slice(end + 1) }
}

/** Whether two titles can be of one article, one of them perhaps edited or cut: half of the shorter one's words. */
export function areAlike(a: string, b: string): boolean {
  const [few, many] = [new Set(partsOfTitle(a).words), new Set(partsOfTitle(b).words)].sort(
    (x, y) => x.size - y.size,
  )
  if (!few || !many) return false
  return few.intersection(many).size * 2 >= few.size
}
