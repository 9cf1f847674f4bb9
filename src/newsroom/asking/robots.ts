/** robots.txt (RFC 9309), with the two records beside it that are common: Crawl-delay and Sitemap. */
export interface Robots {
  groups: Group[]
  sitemaps: string[]
}

interface Group {
  /** Product tokens in lower case; `*` for everybody else. */
  agents: string[]
  rules: Rule[]
  crawlDelayMs: number | null
}

interface Rule {
  allow: boolean
  /** In the canonical form of paths, with `*` and a last `$` as signs. */
  pattern: string
}

/** RFC 9309 §2.5: what lies beyond 500 KiB is not read. */
const MAX_LENGTH = 512_000
const MAX_SITEMAPS = 100
/** A longer path is judged by its beginning. */
const MAX_PATH = 4_096
/** Nobody's Crawl-delay makes us slower. */
const MAX_CRAWL_DELAY_MS = 60_000

/** Reads any text; what is no record is passed over. */
export function parseRobots(text: string): Robots {
  const robots: Robots = { groups: [], sitemaps: [] }
  let group: Group | null = null
  let isNaming = false
  for (const line of text.slice(0, MAX_LENGTH).split(/\r\n|\r|\n/)) {
    const [record = ''] = line.split('#', 1)
    const colon = record.indexOf(':')
    if (colon < 0) continue
    // trim() also takes a byte order mark away.
    const name = record.slice(0, colon).trim().toLowerCase()
    const value = record.slice(colon + 1).trim()
    if (name === 'sitemap') {
      if (robots.sitemaps.length < MAX_SITEMAPS) robots.sitemaps.push(value)
    } else if (name === 'user-agent') {
      if (!group || !isNaming) {
        group = { agents: [], rules: [], crawlDelayMs: null }
        robots.groups.push(group)
      }
      group.agents.push(productToken(value))
      isNaming = true
    } else if (group && (name === 'allow' || name === 'disallow')) {
      // An empty path is no rule, but it ends the list of agents (RFC 9309 §2.2). Other records do not.
      if (value) group.rules.push({ allow: name === 'allow', pattern: readPattern(value) })
      isNaming = false
    } else if (group && name === 'crawl-delay') {
      // Whoever writes it means a rule of the group: it must not join "everybody, slowly" to "that one, not at all".
      group.crawlDelayMs = readDelay(value) ?? group.crawlDelayMs
      isNaming = false
    }
  }
  return robots
}

/**
 * Whether `agent` (our product token) may ask for `url`: the longest rule that fits decides, of two as long ones the
 * one that allows (RFC 9309 §2.2.2); without one, it may.
 */
export function isAllowed(robots: Robots, url: string, agent: string): boolean {
  const { pathname, search } = new URL(url)
  if (pathname === '/robots.txt') return true
  const path = canonical(pathname + search)
    .replaceAll('*', '%2A')
    .slice(0, MAX_PATH)
  let best: Rule | null = null
  for (const rule of groupsOf(robots, agent).flatMap(({ rules }) => rules)) {
    const isBetter =
      !best ||
      rule.pattern.length > best.pattern.length ||
      (rule.pattern.length === best.pattern.length && rule.allow)
    if (isBetter && fits(rule.pattern, path)) best = rule
  }
  return best?.allow ?? true
}

/** The least time between two requests that the groups of `agent` ask for, at most a minute; null for none. */
export function crawlDelayMs(robots: Robots, agent: string): number | null {
  const delays = groupsOf(robots, agent).flatMap(({ crawlDelayMs }) => crawlDelayMs ?? [])
  return delays.length > 0 ? Math.max(...delays) : null
}

/** Addresses of sitemaps that robots.txt at `url` names, each once; relative ones, which are common, are resolved. */
export function sitemapsIn(robots: Robots, url: string): string[] {
  const found = robots.sitemaps.filter((sitemap) => URL.canParse(sitemap, url))
  return [...new Set(found.map((sitemap) => new URL(sitemap, url).href))].filter((href) =>
    /^https?:/.test(href),
  )
}

/** All groups that name the agent, taken together, else all those for everybody (RFC 9309 §2.2.1). */
function groupsOf({ groups }: Robots, agent: string): Group[] {
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
}

/** `bantin/1.0` and `Bantin (news)` mean `bantin`: a token is letters, `_` and `-` (RFC 9309 §2.2.1). */
function productToken(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase()
}

function readDelay(value: string): number | null {
  const seconds = /^\d{1,9}(?:\.\d{1,3})?/.exec(value)?.[0]
  return seconds === undefined ? null : Math.min(Number(seconds) * 1000, MAX_CRAWL_DELAY_MS)
}

/** Of the two signs `$` is one only at the end; elsewhere it stands for itself (RFC 9309 §2.2.3). */
function readPattern(value: string): string {
  return value.endsWith('$') ? `${canonical(value.slice(0, -1))}$` : canonical(value)
}

/**
 * One way to write a path (RFC 9309 §2.2.2): octets outside ASCII percent-encoded, unreserved ones not, hex digits in
 * upper case. `*` stays, for it is a sign in rules.
 */
function canonical(text: string): string {
  return text.toWellFormed().replace(/%[0-9a-fA-F]{2}|[^\w.~:/?#[\]@!&'()*+,;=%-]/gu, (part) => {
    if (!part.startsWith('%')) return encodeURIComponent(part)
    const character = String.fromCharCode(Number.parseInt(part.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : part.toUpperCase()
  })
}

/** Greedy from the left, which for `*` finds a fit wherever there is one. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = isWhole ? rest.pop() : undefined
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (last === undefined) return !isWhole || at === path.length
  return at + last.length <= path.length && path.endsWith(last)
}
