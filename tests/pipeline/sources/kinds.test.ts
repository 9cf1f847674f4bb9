import { describe, expect, test } from 'vitest'
import { addTopic, call, poll, pollOne, shown } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, DAY, HOUR, takeClock } from '../support/scene.ts'
import { articlePage, newsSitemap, plainSitemap, rss, type SiteItem, sitemapIndex } from '../support/site.ts'
import { addSourceAt, faultsOf, sourceView } from '../support/sources.ts'

cleanUp()

async function stage() {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  await addTopic('cau', '"cầu mới"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  const items: SiteItem[] = [
    { path: '/cho-phien-10001.html', title: 'Chợ phiên họp sớm', published: new Date() },
  ]
  const publish = (title: string, published: Date | null = new Date()) => {
    const item = { path: `/tin-${20_000 + items.length}.html`, title, published }
    items.unshift(item)
    return item
  }
  return { clock, site, endpoint, items, publish }
}

describe('a source that is added by its address alone', () => {
  test('has the host’s name and no kind of its own, until its first document says more', async () => {
    const { site, items } = await stage()
    site.pages['/rss'] = rss(site, items)
    expect(await addSourceAt(`${site.origin}/rss`)).toMatchObject({
      id: 'baotinh-example',
      name: 'baotinh.example',
      kind: 'feed',
      enabled: true,
    })
    expect(await pollOne()).toMatchObject({ status: 'new', baseline: true, new: 1 })
    const view = await sourceView('baotinh-example')
    expect(view).toMatchObject({ name: 'Báo Tỉnh', kind: 'feed' })
    expect(view).not.toHaveProperty('isNameGiven')
    expect(view).not.toHaveProperty('selectors')
  })

  test('has the name of its host as people write it', async () => {
    await stage()
    expect(await addSourceAt('https://www.xn--botnh-xqa8074c.example/rss')).toMatchObject({
      id: 'baotinh-example',
      name: 'báotỉnh.example',
    })
  })

  test('gets an id of its own beside another of the same host', async () => {
    const { site } = await stage()
    await addSourceAt(`${site.origin}/rss`)
    expect(await addSourceAt(`${site.origin}/rss2`)).toMatchObject({ id: 'baotinh-example-2' })
    const taken = await call('POST', '/api/v1/sources', { id: 'baotinh-example', url: site.origin })
    expect(taken.status).toBe(409)
  })

  test('keeps the name that it was given', async () => {
    const { site, items } = await stage()
    site.pages['/rss'] = rss(site, items)
    await addSourceAt(`${site.origin}/rss`, { id: 'bao', name: 'Tờ báo của tỉnh' })
    await poll()
    expect(await sourceView('bao')).toMatchObject({ name: 'Tờ báo của tỉnh' })
  })

  test('is a sitemap where that stands there, and alerts as any other', async () => {
    const { site, items, publish, endpoint } = await stage()
    site.pages['/sitemap-news.xml'] = () => newsSitemap(site, items)
    await addSourceAt(`${site.origin}/sitemap-news.xml`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ baseline: true, new: 1 })
    expect(await sourceView('bao')).toMatchObject({ kind: 'sitemap', name: 'Báo Tỉnh' })
    publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })
})

describe('an index of sitemaps', () => {
  test('is followed to its newest documents, asked for conditionally', async () => {
    const { clock, site, items, publish, endpoint } = await stage()
    const months = [
      '/sitemap-11.xml',
      '/sitemap-10.xml',
      '/sitemap-9.xml',
      '/sitemap-8.xml',
      '/sitemap-7.xml',
    ]
    site.pages['/sitemap.xml'] = () => sitemapIndex(site, months)
    for (const month of months) site.pages[month] = newsSitemap(site, [])
    site.pages['/sitemap-11.xml'] = () => newsSitemap(site, items)
    await addSourceAt(`${site.origin}/sitemap.xml`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ baseline: true, items: 1, new: 1 })
    expect(site.asked).toEqual(['/sitemap.xml', '/sitemap-11.xml', '/sitemap-10.xml', '/sitemap-9.xml'])
    expect(await sourceView('bao')).toMatchObject({ kind: 'sitemap', name: 'Báo Tỉnh' })
    publish('Thông xe cầu mới')
    clock.forward(HOUR)
    // The index has not changed, and a document of it has.
    expect(await pollOne()).toMatchObject({ status: 'new', new: 1, matched: 1 })
    months.unshift('/sitemap-12.xml')
    site.pages['/sitemap-12.xml'] = newsSitemap(site, [
      { path: '/moi-30001.html', title: 'Khởi công cầu mới', published: new Date() },
    ])
    clock.forward(HOUR)
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(['Khởi công cầu mới', 'Thông xe cầu mới'])
  })

  test('alerts nobody of what an old document of it holds, whenever that is read', async () => {
    const { clock, site, items, endpoint } = await stage()
    const sections = ['/a.xml', '/b.xml', '/c.xml', '/d.xml']
    site.pages['/sitemap.xml'] = sitemapIndex(site, sections)
    for (const section of sections) site.pages[section] = newsSitemap(site, items)
    site.pages['/d.xml'] = newsSitemap(site, [
      { path: '/cu-40001.html', title: 'Cầu mới đã thông xe', published: new Date() },
    ])
    await addSourceAt(`${site.origin}/sitemap.xml`, { id: 'bao', fullText: false })
    await poll()
    clock.forward(HOUR)
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    expect(site.times('/d.xml')).toBe(1)
    await deliver()
    expect(endpoint.titles).toEqual([])
    expect(await shown('cau')).toEqual(['Cầu mới đã thông xe'])
  })

  test('alerts of what appears in a document that was too old to be read at first', async () => {
    const { clock, site, endpoint } = await stage()
    const sections = Array.from(
      { length: 60 },
      (_, index) => `/muc-${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}.xml`,
    )
    site.pages['/sitemap.xml'] = () => sitemapIndex(site, sections)
    for (const section of sections) site.pages[section] = newsSitemap(site, [])
    await addSourceAt(`${site.origin}/sitemap.xml`, { id: 'bao', fullText: false })
    await poll()
    clock.forward(HOUR)
    // The paper lists the section first in which it wrote last.
    const last = sections.pop() ?? ''
    sections.unshift(last)
    site.pages[last] = newsSitemap(site, [
      { path: '/cu-40001.html', title: 'Cầu mới đã thông xe', published: new Date(Date.now() - 2 * HOUR) },
      { path: '/moi-40002.html', title: 'Khởi công cầu mới', published: new Date(Date.now() - HOUR / 2) },
    ])
    expect(await pollOne()).toMatchObject({ new: 2, matched: 2 })
    await deliver()
    expect(endpoint.titles).toEqual(['Khởi công cầu mới'])
  })

  test('of which one document fails is read all the same, and says so', async () => {
    const { site, items, endpoint } = await stage()
    site.pages['/sitemap.xml'] = sitemapIndex(site, ['/a.xml', '/b.xml'])
    site.pages['/a.xml'] = { status: 500 }
    site.pages['/b.xml'] = newsSitemap(site, items)
    await addSourceAt(`${site.origin}/sitemap.xml`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ status: 'new', new: 1 })
    expect((await sourceView('bao')).health.warnings).toEqual([
      `${site.origin}/a.xml: the server answered 500`,
    ])
    site.pages['/b.xml'] = { status: 500 }
    expect(await pollOne()).toMatchObject({ status: 'failed', error: { code: 'server_error' } })
    // It stood in the index when the source was new.
    site.pages['/a.xml'] = newsSitemap(site, [
      { path: '/cu-5.html', title: 'Cầu mới', published: new Date() },
    ])
    expect(await pollOne()).toMatchObject({ status: 'new', new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles).toEqual([])
  })
})

describe('a plain sitemap', () => {
  test('tells addresses; titles and dates come from the pages of those that are new', async () => {
    const { site, endpoint } = await stage()
    const entries = [{ path: '/cu-10001.html', changed: new Date(Date.now() - 400 * DAY) }]
    site.pages['/sitemap.xml'] = () => plainSitemap(site, entries)
    await addSourceAt(`${site.origin}/sitemap.xml`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ baseline: true, new: 1, pendingPages: 0 })
    entries.unshift(
      { path: '/moi-10002.html', changed: new Date() },
      { path: '/xua-10003.html', changed: new Date() },
    )
    site.pages['/moi-10002.html'] = articlePage('Thông xe cầu mới', new Date())
    // Its page was edited today; it is years old.
    site.pages['/xua-10003.html'] = articlePage('Cầu mới của năm xưa', new Date(Date.now() - 900 * DAY))
    expect(await pollOne()).toMatchObject({ new: 2, pendingPages: 0 })
    expect(site.times('/cu-10001.html')).toBe(0)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    expect((await shown('cau'))?.toSorted()).toEqual(['Cầu mới của năm xưa', 'Thông xe cầu mới'])
  })
})

describe('a feed that is said to be one', () => {
  test('is not read as a list where a web page stands in its place', async () => {
    const { site } = await stage()
    site.pages['/rss'] =
      `<!doctype html><html><head><title>RSS</title><link rel="alternate" type="application/rss+xml" title="Kinh tế" href="/rss/kinh-te.rss"></head><body><ul>${Array.from({ length: 12 }, (_, n) => `<li><a href="/tin-${10_000 + n}.html">Tin số ${n} của tỉnh trong ngày hôm nay</a></li>`).join('')}</ul></body></html>`
    await addSourceAt(`${site.origin}/rss`, { id: 'bao', kind: 'feed' })
    expect(await pollOne()).toMatchObject({ status: 'failed', error: { code: 'html' } })
    expect(await faultsOf('bao')).toEqual(['html'])
  })
})
