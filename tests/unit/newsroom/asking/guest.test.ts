import { beforeEach, describe, expect, test } from 'vitest'
import { Guest } from '../../../../src/newsroom/asking/guest.ts'
import { HOSTS_TABLE, holdHost } from '../../../../src/newsroom/asking/hosts.ts'
import { ROBOTS_TABLE, sweepRobots } from '../../../../src/newsroom/asking/robots-rows.ts'
import { memorySql } from '../sql.ts'
import { type Answer, world } from './origin.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const HOST = 'baotinh.example.vn'
const ROBOTS = `https://${HOST}/robots.txt`
const PAGE = `https://${HOST}/tin/1.html`
const none = { etag: null, lastModified: null }

let sql: SqlStorage
let now: number
let guest: Guest
beforeEach(() => {
  sql = memorySql(HOSTS_TABLE + ROBOTS_TABLE)
  now = NOW
  guest = new Guest(sql, () => now)
})

/** Asks for the page as the world now is; what came of it, and which addresses were asked. */
async function askPage(robots: Answer, page: Answer = { body: '<p>tin</p>' }, requests = 50) {
  const { outside, urls } = world({ [ROBOTS]: robots, [PAGE]: page }, requests)
  const fetched = await guest.ask(PAGE, 'page', none, outside)
  const outcome = fetched.kind === 'waits' ? { ...fetched.wait.why, in: fetched.wait.at - now } : fetched.kind
  return { outcome, asked: urls().map((url) => new URL(url).pathname) }
}
const both = ['/robots.txt', '/tin/1.html']

describe('robots.txt before a page', () => {
  test.each<[what: string, robots: Answer, outcome: unknown, asked: string[]]>([
    ['allows', { body: 'User-agent: *\nDisallow: /in' }, 'body', both],
    [
      'forbids',
      { body: 'User-agent: *\nDisallow: /tin' },
      { reason: 'robots', host: HOST, in: DAY },
      ['/robots.txt'],
    ],
    [
      'forbids us',
      { body: 'User-agent: Bantin\nDisallow: /' },
      { reason: 'robots', host: HOST, in: DAY },
      ['/robots.txt'],
    ],
    ['is not there', { status: 404 }, 'body', both],
    ['is gone', { status: 410 }, 'body', both],
    ['is itself forbidden', { status: 403 }, 'body', both],
    ['leads round in a ring', { status: 302, headers: { location: ROBOTS } }, 'body', both],
    ['leads to a private address', { status: 302, headers: { location: 'http://10.0.0.1/' } }, 'body', both],
    ['fails', { status: 500 }, { reason: 'robots_unreachable', host: HOST, in: HOUR }, ['/robots.txt']],
    ['breaks', { breaks: true }, { reason: 'robots_unreachable', host: HOST, in: HOUR }, ['/robots.txt']],
    [
      'is refused for now',
      { status: 503 },
      { reason: 'host', host: HOST, hold: 'refused', in: 5 * MINUTE },
      ['/robots.txt'],
    ],
    [
      'is refused until',
      { status: 429, headers: { 'retry-after': '7200' } },
      { reason: 'host', host: HOST, hold: 'retry_after', in: 2 * HOUR },
      ['/robots.txt'],
    ],
  ])('%s', async (_, robots, outcome, asked) => {
    expect(await askPage(robots)).toEqual({ outcome, asked })
  })

  test('is not asked for before a feed', async () => {
    const { outside, urls } = world({ [PAGE]: { body: '<rss/>' } })
    expect(await guest.ask(PAGE, 'feed', none, outside)).toMatchObject({ kind: 'body' })
    expect(urls()).toEqual([PAGE])
  })

  test('is kept for a day', async () => {
    await askPage({ body: 'User-agent: *\nDisallow: /in' })
    now += DAY - 1
    expect(await askPage({ body: 'User-agent: *\nDisallow: /' })).toEqual({
      outcome: 'body',
      asked: ['/tin/1.html'],
    })
    now += 1
    expect(await askPage({ body: 'User-agent: *\nDisallow: /' })).toMatchObject({ asked: ['/robots.txt'] })
  })

  test('that forbade is looked at again when its day is over', async () => {
    await askPage({ body: 'User-agent: *\nDisallow: /' })
    now += 20 * HOUR
    const again = await askPage({ body: '' })
    expect(again).toEqual({ outcome: { reason: 'robots', host: HOST, in: 4 * HOUR }, asked: [] })
    now += 4 * HOUR
    expect(await askPage({ body: '' })).toEqual({ outcome: 'body', asked: both })
  })

  test('that cannot be had is asked for again after an hour', async () => {
    await askPage({ status: 500 })
    now += HOUR - 1
    expect((await askPage({ body: '' })).asked).toEqual([])
    now += 1
    expect(await askPage({ body: '' })).toEqual({ outcome: 'body', asked: both })
  })

  test('an old one holds for thirty days while no new one can be had', async () => {
    await askPage({ body: 'User-agent: *\nDisallow: /in' })
    now += DAY
    expect(await askPage({ status: 500 })).toEqual({ outcome: 'body', asked: both })
    now += 10 * MINUTE
    expect(await askPage({ status: 500 })).toEqual({ outcome: 'body', asked: ['/tin/1.html'] })
    now = NOW + 30 * DAY
    expect(await askPage({ status: 500 })).toMatchObject({ outcome: { reason: 'robots_unreachable' } })
  })

  test('one that was there and is not any more forbids nothing', async () => {
    await askPage({ body: 'User-agent: *\nDisallow: /' })
    now += DAY
    expect(await askPage({ status: 404 })).toEqual({ outcome: 'body', asked: both })
  })

  test('two that wait for it at once ask once', async () => {
    const other = `https://${HOST}/tin/2.html`
    const { outside, urls } = world({ [ROBOTS]: { body: '' }, [PAGE]: { body: 'x' }, [other]: { body: 'y' } })
    const fetched = await Promise.all([PAGE, other].map((url) => guest.ask(url, 'page', none, outside)))
    expect(fetched.map(({ kind }) => kind)).toEqual(['body', 'body'])
    expect(urls()).toEqual([ROBOTS, PAGE, other])
  })

  test('each scheme and port has its own', async () => {
    const { outside, urls } = world({ [PAGE]: { body: 'x' }, 'http://baotinh.example.vn/tin': { body: 'x' } })
    await guest.ask(PAGE, 'page', none, outside)
    await guest.ask('http://baotinh.example.vn/tin', 'page', none, outside)
    expect(urls()).toEqual([
      ROBOTS,
      PAGE,
      'http://baotinh.example.vn/robots.txt',
      'http://baotinh.example.vn/tin',
    ])
  })

  test('what could not be asked for want of requests is no answer', async () => {
    expect(await askPage({ body: '' }, {}, 0)).toEqual({ outcome: { reason: 'budget', in: 0 }, asked: [] })
    expect(await askPage({ body: '' })).toEqual({ outcome: 'body', asked: both })
  })

  test('goes when nothing of it counts any more', async () => {
    await askPage({ body: '' })
    sweepRobots(sql, NOW + 30 * DAY)
    expect(sql.exec('SELECT origin FROM robots').toArray()).toHaveLength(1)
    sweepRobots(sql, NOW + 30 * DAY + 1)
    expect(sql.exec('SELECT origin FROM robots').toArray()).toEqual([])
  })
})

describe('a page that leads to another host', () => {
  const there = 'https://khac.example.vn/tin'
  const lead = { status: 302, headers: { location: there } }
  test.each<[what: string, robots: Answer, outcome: string, asked: string[]]>([
    [
      'is asked there if that allows',
      { body: '' },
      'body',
      [ROBOTS, PAGE, 'https://khac.example.vn/robots.txt', there],
    ],
    [
      'and not if not',
      { body: 'User-agent: *\nDisallow: /' },
      'waits',
      [ROBOTS, PAGE, 'https://khac.example.vn/robots.txt'],
    ],
  ])('%s', async (_, robots, outcome, asked) => {
    const { outside, urls } = world({
      [ROBOTS]: { body: '' },
      [PAGE]: lead,
      'https://khac.example.vn/robots.txt': robots,
      [there]: { body: 'x' },
    })
    expect((await guest.ask(PAGE, 'page', none, outside)).kind).toBe(outcome)
    expect(urls()).toEqual(asked)
  })

  test('two that lead to each other’s hosts both end', async () => {
    const [a, b] = ['https://a.example.vn/', 'https://b.example.vn/']
    const { outside } = world({
      [a]: { status: 302, headers: { location: `${b}x` } },
      [b]: { status: 302, headers: { location: `${a}x` } },
      [`${a}x`]: { body: 'x' },
      [`${b}x`]: { body: 'x' },
    })
    const fetched = await Promise.all([a, b].map((url) => guest.ask(url, 'feed', none, outside)))
    expect(fetched.map(({ kind, url }) => [kind, url])).toEqual([
      ['body', `${b}x`],
      ['body', `${a}x`],
    ])
  })
})

describe('a host that is held', () => {
  test.each(['feed', 'page', 'robots'] as const)('is asked for no %s', async (wanted) => {
    holdHost(sql, HOST, NOW + HOUR, 'retry_after', NOW)
    const { outside, asked } = world({})
    expect(await guest.ask(PAGE, wanted, none, outside)).toMatchObject({
      kind: 'waits',
      wait: { at: NOW + HOUR, why: { reason: 'host', host: HOST, hold: 'retry_after' } },
    })
    expect(asked).toEqual([])
  })

  test('by the first of those that wait for its turn is not asked by the others', async () => {
    const feeds = [1, 2, 3].map((n) => `https://${HOST}/rss/${n}`)
    const busy = { status: 503, headers: { 'retry-after': '600' } }
    const { outside, urls } = world(Object.fromEntries(feeds.map((url) => [url, busy])))
    const fetched = await Promise.all(feeds.map((url) => guest.ask(url, 'feed', none, outside)))
    expect(fetched.map(({ kind }) => kind)).toEqual(['failed', 'waits', 'waits'])
    expect(urls()).toEqual([`https://${HOST}/rss/1`])
  })

  test('makes a redirect to it wait', async () => {
    holdHost(sql, 'kho.example.vn', NOW + HOUR, 'retry_after', NOW)
    const { outside } = world({ [PAGE]: { status: 302, headers: { location: 'https://kho.example.vn/' } } })
    const fetched = await guest.ask(PAGE, 'feed', none, outside)
    expect(fetched).toMatchObject({ kind: 'waits', url: 'https://kho.example.vn/', wait: { at: NOW + HOUR } })
  })

  test('makes a page wait whose robots.txt leads to it', async () => {
    holdHost(sql, 'kho.example.vn', NOW + HOUR, 'retry_after', NOW)
    const lead = { status: 302, headers: { location: 'https://kho.example.vn/robots.txt' } }
    const { outcome } = await askPage(lead)
    expect(outcome).toEqual({ reason: 'host', host: 'kho.example.vn', hold: 'retry_after', in: HOUR })
  })
})

describe('Crawl-delay', () => {
  test('is kept after each page, for the whole host', async () => {
    const robots = { body: 'User-agent: *\nCrawl-delay: 10' }
    expect((await askPage(robots)).outcome).toBe('body')
    now += 9_999
    expect(await askPage(robots)).toEqual({
      outcome: { reason: 'host', host: HOST, hold: 'crawl_delay', in: 1 },
      asked: [],
    })
    now += 1
    expect(await askPage(robots)).toEqual({ outcome: 'body', asked: ['/tin/1.html'] })
  })

  test('does not shorten what the host asked for', async () => {
    const robots = { body: 'User-agent: *\nCrawl-delay: 10' }
    await askPage(robots, { status: 503, headers: { 'retry-after': '600' } })
    expect((await askPage(robots)).outcome).toEqual({
      reason: 'host',
      host: HOST,
      hold: 'retry_after',
      in: 10 * MINUTE,
    })
  })
})

test('sitemaps beside a feed', async () => {
  const feed = `https://${HOST}/rss/home.rss`
  const { outside, urls } = world({
    [ROBOTS]: { body: 'Sitemap: /sitemap-news.xml\nUser-agent: *\nDisallow: /' },
  })
  expect(await guest.sitemapsBeside(feed, outside)).toEqual([`https://${HOST}/sitemap-news.xml`])
  expect(await guest.sitemapsBeside(feed, outside)).toEqual([`https://${HOST}/sitemap-news.xml`])
  expect(await guest.sitemapsBeside('https://khac.example.vn/rss', outside)).toEqual([])
  expect(urls()).toEqual([ROBOTS, 'https://khac.example.vn/robots.txt'])
})
