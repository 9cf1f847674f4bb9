import { describe, expect, test } from 'vitest'
import { Gate } from '../support/gate.ts'
import { kill, newsroom } from '../support/objects.ts'
import { addTopic, balanced, call, cron, poll, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, DAY, HOUR, takeClock } from '../support/scene.ts'
import { newsSitemap, rss, type Site, type SiteItem } from '../support/site.ts'
import { addSourceAt, faultsOf } from '../support/sources.ts'

cleanUp()

const ID = 'bao-tinh'
const LISTED = 4

/** A site whose feed lists its last four items, and whose sitemap lists all. */
async function stage() {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  const items: SiteItem[] = []
  const publish = (title: string, section = '') => {
    const path = `${section}/tin-${10_000 + items.length}.html`
    items.unshift({ path, title, published: new Date() })
  }
  for (let number = 1; number <= LISTED; number += 1) publish(`Chợ phiên thứ ${number}`)
  site.pages['/rss'] = () => rss(site, items.slice(0, LISTED))
  await addTopic('cau', '"cầu mới"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  await addSourceAt(`${site.origin}/rss`, { id: ID, fullText: false })
  await poll()
  clock.forward(HOUR)
  site.asked = []
  return { clock, outside, site, items, endpoint, publish }
}

/** Six items between two polls, the first two of which the feed does not list any more. */
function publishMuch(publish: (title: string, section?: string) => void, section = ''): void {
  for (let number = 1; number <= LISTED + 2; number += 1) publish(`Cầu mới số ${number}`, section)
}

const ALL = [1, 2, 3, 4, 5, 6].map((number) => `Cầu mới số ${number}`)

describe('more than a feed lists between two polls', () => {
  test('is looked for in the sitemap that robots.txt names, and alerts', async () => {
    const { site, items, endpoint, publish } = await stage()
    site.pages['/robots.txt'] = `User-agent: *\nDisallow:\nSitemap: ${site.origin}/tin-tuc.xml\n`
    site.pages['/tin-tuc.xml'] = () => newsSitemap(site, items)
    publishMuch(publish)
    expect(await pollOne()).toMatchObject({ new: 6, matched: 6 })
    expect(site.asked).toEqual(['/rss', '/robots.txt', '/tin-tuc.xml'])
    expect(await faultsOf(ID)).toEqual([])
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(ALL)
    expect(await pollOne()).toMatchObject({ status: 'unchanged' })
    expect(await balanced()).toMatchObject({ matched: 6, sent: 6 })
  })

  test('is looked for at usual addresses, with four requests at most', async () => {
    const { site, items, publish, endpoint } = await stage()
    site.pages['/sitemap.xml'] = () => newsSitemap(site, items)
    publishMuch(publish)
    await poll()
    expect(site.asked).toEqual([
      '/rss',
      '/robots.txt',
      '/sitemap-news.xml',
      '/news-sitemap.xml',
      '/sitemap.xml',
    ])
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(ALL)
  })

  test('stays a fault for a week where it is found nowhere', async () => {
    const { clock, site, endpoint, publish } = await stage()
    publishMuch(publish)
    expect(await pollOne()).toMatchObject({ new: 4 })
    expect(site.asked).toEqual([
      '/rss',
      '/robots.txt',
      '/sitemap-news.xml',
      '/news-sitemap.xml',
      '/sitemap.xml',
      '/',
    ])
    expect(await faultsOf(ID)).toEqual(['gap'])
    await deliver()
    clock.forward(HOUR)
    publish('Chợ phiên lại họp')
    await poll()
    expect(site.asked).toHaveLength(7)
    expect(await faultsOf(ID)).toEqual(['gap'])
    expect((await call('GET', '/health')).status).toBe(200)
    clock.forward(7 * DAY)
    await poll()
    expect(await faultsOf(ID)).not.toContain('gap')
    await deliver()
    expect(endpoint.titles).toHaveLength(4)
  })

  test('is not told where another source of the host has told it', async () => {
    const { site, items, endpoint, publish } = await stage()
    site.pages['/rss/tat-ca'] = () => rss(site, items)
    site.pages['/sitemap-news.xml'] = () => newsSitemap(site, items)
    await addSourceAt(`${site.origin}/rss/tat-ca`, { id: 'tat-ca', fullText: false })
    await poll()
    publishMuch(publish)
    await call('POST', '/api/v1/polls', { source: 'tat-ca' })
    expect((await poll()).sources).toMatchObject([{ source: ID, new: 4 }, { source: 'tat-ca' }])
    await deliver()
    expect(endpoint.titles.filter((title) => title === 'Cầu mới số 1')).toHaveLength(1)
    expect(await faultsOf(ID)).toEqual([])
  })

  test('is searched in the sitemap of the site for the feed’s own section only', async () => {
    const { clock, site, items, endpoint, publish } = await stage()
    items.length = 0
    for (let number = 1; number <= 25; number += 1) publish(`Chợ phiên ${number}`, '/kinh-te')
    await poll()
    clock.forward(HOUR)
    publishMuch(publish, '/kinh-te')
    const other = {
      path: '/the-thao/tin-90001.html',
      title: 'Cầu mới nhìn từ sân bóng',
      published: new Date(),
    }
    site.pages['/sitemap-news.xml'] = () => newsSitemap(site, [other, ...items])
    await poll()
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(ALL)
  })

  test('is looked for again after a death in the middle', async () => {
    const { clock, site, items, endpoint, publish } = await stage()
    const gate = new Gate()
    holdUp(site, '/sitemap-news.xml', gate)
    site.pages['/sitemap-news.xml'] = () => newsSitemap(site, items)
    publishMuch(publish)
    const died = call('POST', '/api/v1/polls').then(({ status }) => status)
    await gate.reached()
    await kill(newsroom)
    expect(await died).toBe(503)
    gate.open()
    clock.forward(11 * 60_000)
    await cron()
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(ALL)
    expect(await faultsOf(ID)).toEqual([])
  })
})

/** Lets requests for a path wait at a gate. */
function holdUp(site: Site, path: string, gate: Gate): void {
  const answer = site.answer.bind(site)
  site.answer = async (request) => {
    if (new URL(request.url).pathname === path) await gate.pass()
    return answer(request)
  }
}

describe('a feed that was empty for once', () => {
  test('has a gap when all of what it lists afterwards is new', async () => {
    const { clock, site, items, publish } = await stage()
    site.pages['/rss'] = () => rss(site, [])
    await poll()
    site.pages['/rss'] = () => rss(site, items.slice(0, LISTED))
    publishMuch(publish)
    clock.forward(HOUR)
    await poll()
    expect(await faultsOf(ID)).toEqual(['gap'])
  })
})

describe('no gap', () => {
  test('is seen where one item that was known is still listed', async () => {
    const { site, publish } = await stage()
    for (let number = 1; number < LISTED; number += 1) publish(`Tin ${number}`)
    await poll()
    expect(site.asked).toEqual(['/rss'])
    expect(await faultsOf(ID)).toEqual([])
  })

  test('is seen in a feed that was empty for once', async () => {
    const { clock, site, items, publish } = await stage()
    site.pages['/rss'] = () => rss(site, [])
    await poll()
    site.pages['/rss'] = () => rss(site, items.slice(0, LISTED))
    publish('Tin mới')
    clock.forward(HOUR)
    await poll()
    expect(site.asked).toEqual(['/rss', '/rss'])
  })
})
