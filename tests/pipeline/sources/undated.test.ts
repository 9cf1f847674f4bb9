import { describe, expect, test } from 'vitest'
import { kill, newsroom, rows } from '../support/objects.ts'
import { addTopic, ask, balanced, cron, poll, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, DAY, HOUR, takeClock } from '../support/scene.ts'
import { setVariables } from '../support/settings.ts'
import { articlePage, rss, type SiteItem } from '../support/site.ts'
import { addSourceAt } from '../support/sources.ts'

cleanUp()

const PATH = '/thong-xe-10002.html'
const MINUTE = 60_000

/** A site whose feed says no dates, past its baseline, with one new item. */
async function stage() {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  const items: SiteItem[] = [{ path: '/cho-10001.html', title: 'Chợ phiên họp sớm' }]
  site.pages['/rss'] = () => rss(site, items)
  await addTopic('cau', '"cầu mới"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  await addSourceAt(`${site.origin}/rss`, { id: 'bao', fullText: false })
  expect(await pollOne()).toMatchObject({ baseline: true, pendingPages: 0 })
  items.unshift({ path: PATH, title: 'Thông xe cầu mới' })
  site.asked = []
  return { clock, site, items, endpoint }
}

describe('an item without a date', () => {
  const DATES: [name: string, agoDays: number | null, told: boolean][] = [
    ['whose page says that it is of today alerts', 0, true],
    ['whose page says that it is four days old alerts nobody', 4, false],
    ['whose page says no date alerts, since it was read for one', null, true],
  ]
  test.each(DATES)('%s', async (_name, agoDays, told) => {
    const { site, endpoint } = await stage()
    const published = agoDays === null ? null : new Date(Date.now() - agoDays * DAY)
    site.pages[PATH] = articlePage('Thông xe cầu mới', published)
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1, pendingPages: 0 })
    expect(site.asked).toEqual(['/rss', '/robots.txt', PATH])
    await deliver()
    expect(endpoint.titles).toEqual(told ? ['Thông xe cầu mới'] : [])
    expect(await balanced()).toMatchObject({ matched: told ? 1 : 0 })
  })

  test('whose page cannot be had waits, and alerts after the third attempt', async () => {
    const { clock, site, endpoint } = await stage()
    expect(await pollOne()).toMatchObject({ new: 1, pendingPages: 1 })
    await deliver()
    expect(endpoint.titles).toEqual([])
    await cron()
    expect(site.times(PATH)).toBe(1)
    clock.forward(6 * MINUTE)
    await cron()
    expect(site.times(PATH)).toBe(2)
    clock.forward(6 * MINUTE)
    await cron()
    expect(site.times(PATH)).toBe(2)
    await deliver()
    expect(endpoint.titles).toEqual([])
    clock.forward(30 * MINUTE)
    await cron()
    expect(site.times(PATH)).toBe(3)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    clock.forward(DAY)
    await cron()
    expect(site.times(PATH)).toBe(3)
    expect(await rows(newsroom, 'SELECT * FROM pages')).toEqual([])
  })

  test('whose page robots.txt forbids alerts at once, and is not asked for', async () => {
    const { site, endpoint } = await stage()
    site.pages['/robots.txt'] = 'User-agent: *\nDisallow: /thong-xe\n'
    expect(await pollOne()).toMatchObject({ new: 1, pendingPages: 0 })
    expect(site.times(PATH)).toBe(0)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })

  test('alerts by the date that its source says later', async () => {
    const { site, items, endpoint } = await stage()
    expect(await pollOne()).toMatchObject({ pendingPages: 1 })
    if (items[0]) items[0].published = new Date()
    await poll()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    expect(site.times(PATH)).toBe(1)
  })

  test('is asked for with the pause that robots.txt wants between requests', async () => {
    const { clock, site, items } = await stage()
    site.pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 20\n'
    items.unshift({ path: '/khoi-cong-10003.html', title: 'Khởi công cầu mới' })
    for (const { path, title } of items) site.pages[path] = articlePage(title, new Date())
    expect(await pollOne()).toMatchObject({ new: 2, pendingPages: 1 })
    expect(site.times('/khoi-cong-10003.html') + site.times(PATH)).toBe(1)
    clock.forward(21_000)
    await cron()
    expect(site.times('/khoi-cong-10003.html') + site.times(PATH)).toBe(2)
  })

  test('waits for the next run where no request is left to this one, without a failed attempt', async () => {
    const { site, items, endpoint } = await stage()
    await setVariables({ PLAN: 'free' }, [newsroom])
    for (let number = 3; number <= 60; number += 1) {
      items.unshift({ path: `/cau-${10_000 + number}.html`, title: `Cầu mới số ${number}` })
    }
    for (const { path, title } of items) site.pages[path] = articlePage(title, new Date())
    const report = await pollOne()
    expect(report).toMatchObject({ new: 59 })
    expect(report.pendingPages).toBeGreaterThan(0)
    for (let run = 0; run < 6; run += 1) await cron()
    await deliver()
    expect(endpoint.titles).toHaveLength(59)
    expect(new Set(site.asked).size).toBe(site.asked.length)
  })

  test('is found again by an object that died while its page was read', async () => {
    const { clock, site, endpoint } = await stage()
    site.pages[PATH] = articlePage('Thông xe cầu mới', new Date())
    await pollOne()
    await kill(newsroom)
    clock.forward(HOUR)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })

  test('waits while its source is switched off', async () => {
    const { clock, site, endpoint } = await stage()
    expect(await pollOne()).toMatchObject({ pendingPages: 1 })
    site.pages[PATH] = articlePage('Thông xe cầu mới', new Date())
    await ask('PATCH', '/api/v1/sources/bao', { enabled: false })
    clock.forward(HOUR)
    await cron()
    expect(site.times(PATH)).toBe(1)
    await deliver()
    expect(endpoint.titles).toEqual([])
    await ask('PATCH', '/api/v1/sources/bao', { enabled: true })
    clock.forward(HOUR + MINUTE)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })

  test('alerts nobody once its source was switched off for a day', async () => {
    const { clock, site, endpoint } = await stage()
    expect(await pollOne()).toMatchObject({ pendingPages: 1 })
    await ask('PATCH', '/api/v1/sources/bao', { enabled: false })
    clock.forward(DAY + HOUR)
    await cron()
    await ask('PATCH', '/api/v1/sources/bao', { enabled: true })
    clock.forward(HOUR)
    await cron()
    await deliver()
    expect(site.times(PATH)).toBe(1)
    expect(endpoint.titles).toEqual([])
    expect(await rows(newsroom, 'SELECT * FROM pages')).toEqual([])
  })

  test('is forgotten with its source, and alerts nobody when that comes back', async () => {
    const { clock, site, endpoint } = await stage()
    expect(await pollOne()).toMatchObject({ pendingPages: 1 })
    await ask('DELETE', '/api/v1/sources/bao').catch(() => {})
    expect(await rows(newsroom, 'SELECT * FROM pages')).toEqual([])
    await addSourceAt(`${site.origin}/rss`, { id: 'bao', fullText: false })
    await poll()
    clock.forward(DAY)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual([])
  })
})
