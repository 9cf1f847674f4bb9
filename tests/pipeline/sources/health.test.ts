import { describe, expect, test, vi } from 'vitest'
import { addTopic, ask, balanced, call, poll, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, DAY, HOUR, takeClock } from '../support/scene.ts'
import { rss, type SiteItem } from '../support/site.ts'
import { addSourceAt, faultsOf, nextVisit, pollTimes, sourceView } from '../support/sources.ts'

cleanUp()

const ID = 'bao-tinh'
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** A site with a feed of some items that has been read, a topic of bridges, and a follower. */
async function stage(count = 6) {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  const items: SiteItem[] = Array.from({ length: count }, (_, index) => ({
    path: `/tin-${10_000 + index}.html`,
    title: `Chợ phiên thứ ${index}`,
    published: minutesAgo(60 * index + 5),
  }))
  site.pages['/rss'] = () => rss(site, items)
  await addTopic('cau', '"cầu mới"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  await addSourceAt(`${site.origin}/rss`, { id: ID, name: 'Báo Tỉnh', fullText: false })
  await poll()
  const publish = (title: string) =>
    items.unshift({ path: `/tin-${20_000 + items.length}.html`, title, published: new Date() })
  return { clock, outside, site, items, endpoint, publish }
}

/** The lines of log of an event, from now on. */
function logged(): (event: string) => Record<string, unknown>[] {
  const lines = vi.spyOn(console, 'log')
  return (event) =>
    lines.mock.calls
      .map(([line]) => JSON.parse(String(line)) as Record<string, unknown>)
      .filter((line) => line.event === event)
}

const HTML =
  '<!doctype html><html><head><title>Bảo trì</title></head><body><p>Hệ thống đang bảo trì.</p></body></html>'

describe('a feed that turns into a web page', () => {
  test('is a fault from the first time, told once, and forgotten when the feed is back', async () => {
    const { site, items, endpoint, publish } = await stage()
    const log = logged()
    const feed = site.pages['/rss'] ?? ''
    site.pages['/rss'] = HTML
    expect(await pollTimes(2)).toMatchObject({ status: 'failed', error: { code: 'html' } })
    expect((await sourceView(ID)).health.faults).toMatchObject([
      {
        code: 'html',
        since: expect.any(String),
        message: 'The address answers with a web page instead of a feed.',
        message_vi: 'Địa chỉ trả về một trang web thay vì nguồn tin.',
      },
    ])
    expect(log('source.fault')).toMatchObject([{ source: ID, code: 'html' }])
    publish('Thông xe cầu mới')
    site.pages['/rss'] = feed
    expect(await pollOne()).toMatchObject({ status: 'new', baseline: false, new: 1, items: items.length })
    expect(await faultsOf(ID)).toEqual([])
    expect(log('source.fault')).toHaveLength(1)
    expect(log('source.fault_over')).toMatchObject([{ source: ID, code: 'html' }])
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })

  test('is no alarm for readers before it has stood for six hours', async () => {
    const { clock, site } = await stage()
    site.pages['/rss'] = HTML
    await poll()
    const alarm = { source: ID, code: 'html', since: expect.any(String) }
    const early = await call('GET', '/health')
    expect(early.status).toBe(200)
    expect(await early.json()).toMatchObject({ status: 'ok', alarms: [alarm] })
    clock.forward(6 * HOUR)
    const late = await call('GET', '/health')
    expect(late.status).toBe(503)
    expect(await late.json()).toMatchObject({ reasons: [{ code: 'sources_failing' }], alarms: [alarm] })
    await ask('PATCH', `/api/v1/sources/${ID}`, { enabled: false })
    expect((await call('GET', '/health')).status).toBe(200)
  })
})

describe('polls that get no document', () => {
  test('are a fault when there were three of them, since the first', async () => {
    const { clock, site } = await stage()
    site.pages['/rss'] = { status: 500 }
    const first = new Date().toISOString()
    await pollTimes(2)
    expect(await faultsOf(ID)).toEqual([])
    clock.forward(HOUR)
    await poll()
    expect((await sourceView(ID)).health).toMatchObject({
      failures: 3,
      faults: [{ code: 'failing', since: first, message: expect.stringContaining('500') }],
      why: { code: 'failures' },
    })
  })

  test('are none while somebody hands the source in', async () => {
    const { clock, site, items, publish } = await stage()
    site.pages['/rss'] = { status: 403 }
    await pollTimes(3)
    expect(await faultsOf(ID)).toEqual(['failing'])
    publish('Thông xe cầu mới')
    const report = await ingest(rss(site, items))
    expect(report.sources).toMatchObject([{ status: 'new', new: 1, matched: 1, httpStatus: null }])
    expect((await sourceView(ID)).health).toMatchObject({
      failures: 0,
      faults: [],
      lastStatus: 'ok',
      why: { code: 'fed' },
    })
    await poll()
    expect((await sourceView(ID)).health.why?.message).toContain('the last poll failed')
    await pollTimes(3)
    expect(await faultsOf(ID)).toEqual([])
    clock.forward(2 * DAY)
    await poll()
    expect(await faultsOf(ID)).toEqual(['failing'])
  })

  test('because the address is gone retire the source, until somebody revives it', async () => {
    const { clock, site } = await stage()
    site.pages['/rss'] = { status: 410 }
    expect(await pollOne()).toMatchObject({ status: 'failed', error: { code: 'gone' } })
    expect((await sourceView(ID)).health).toMatchObject({
      retired: true,
      nextPollAt: null,
      why: { code: 'retired' },
      faults: [{ code: 'retired' }],
    })
    clock.forward(30 * DAY)
    const asked = site.asked.length
    expect(await pollOne()).toMatchObject({ status: 'skipped', error: { code: 'retired' } })
    expect(site.asked).toHaveLength(asked)
    await ask('PATCH', `/api/v1/sources/${ID}`, { enabled: true })
    expect((await sourceView(ID)).health).toMatchObject({
      retired: false,
      faults: [],
      why: { code: 'first' },
    })
    site.pages['/rss'] = () => rss(site, [])
    expect(await pollOne()).toMatchObject({ httpStatus: 200 })
  })
})

function ingest(body: string) {
  return call('POST', `/api/v1/sources/${ID}/ingest`, body, { 'content-type': 'application/rss+xml' }).then(
    (response) => response.json() as Promise<{ trigger: string; sources: object[] }>,
  )
}

describe('a source whose server calls it gone', () => {
  test('but that is handed in, is asked no more for that, and is well', async () => {
    const { clock, site, items, publish } = await stage()
    site.pages['/rss'] = { status: 410 }
    await poll()
    publish('Thông xe cầu mới')
    expect((await ingest(rss(site, items))).sources).toMatchObject([{ new: 1, matched: 1 }])
    expect((await sourceView(ID)).health).toMatchObject({ retired: true, nextPollAt: null, faults: [] })
    const asked = site.asked.length
    clock.forward(DAY)
    await poll()
    expect(site.asked).toHaveLength(asked)
  })
})

describe('a feed that is empty', () => {
  test('once is no fault, twice is one; back again, it alerts nobody of what was known', async () => {
    const { site, endpoint, publish } = await stage()
    const feed = site.pages['/rss'] ?? ''
    site.pages['/rss'] = () => rss(site, [])
    await poll()
    expect(await faultsOf(ID)).toEqual([])
    await poll()
    expect(await faultsOf(ID)).toEqual(['emptied'])
    site.pages['/rss'] = feed
    publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ new: 1 })
    expect(await faultsOf(ID)).toEqual([])
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })
})

describe('a source that brings nothing', () => {
  test('is silent when that has lasted far longer than its rhythm', async () => {
    const { clock } = await stage(12)
    clock.forward(2 * DAY)
    await poll()
    expect(await faultsOf(ID)).toEqual([])
    clock.forward(20 * DAY)
    await poll()
    expect(await faultsOf(ID)).toEqual(['silent'])
  })

  test('because its server says 304 to everything is asked without conditions while that is still news', async () => {
    const { clock, site, endpoint, publish } = await stage()
    const feed = site.pages['/rss'] as () => string
    site.pages['/rss'] = () => ({ status: 200, headers: { etag: '"v1"' }, body: feed() })
    await poll()
    site.pages['/rss'] = () =>
      site.headers.get('if-none-match') === '"v1"'
        ? { status: 304, headers: { etag: '"v1"' } }
        : { status: 200, headers: { etag: '"v1"' }, body: feed() }
    publish('Thông xe cầu mới')
    clock.forward(20 * HOUR)
    expect(await pollOne()).toMatchObject({ httpStatus: 304 })
    publish('Khởi công cầu mới')
    clock.forward(8 * HOUR)
    expect(await pollOne()).toMatchObject({ httpStatus: 200, new: 2 })
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(['Khởi công cầu mới', 'Thông xe cầu mới'])
  })
})

describe('a permanent redirect', () => {
  test('is used at once, watched, and stored after days of the same answer', async () => {
    const { clock, site, items, publish, endpoint } = await stage()
    site.pages['/rss'] = { status: 301, headers: { location: '/rss/moi.xml' } }
    site.pages['/rss/moi.xml'] = () => rss(site, items)
    publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ httpStatus: 200, new: 1 })
    expect(await sourceView(ID)).toMatchObject({
      url: `${site.origin}/rss`,
      health: { faults: [{ code: 'moved', message: expect.stringContaining(`${site.origin}/rss/moi.xml`) }] },
    })
    for (let day = 0; day < 4; day += 1) {
      clock.forward(DAY)
      publish(`Chợ phiên ngày ${day}`)
      await poll()
    }
    expect(await sourceView(ID)).toMatchObject({ url: `${site.origin}/rss/moi.xml`, health: { faults: [] } })
    const asked = site.times('/rss')
    publish('Khởi công cầu mới')
    expect(await pollOne()).toMatchObject({ baseline: false, new: 1 })
    expect(site.times('/rss')).toBe(asked)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới', 'Khởi công cầu mới'])
  })
})

describe('a permanent redirect to a login page', () => {
  test('is a fault, and never stored; nothing is forgotten', async () => {
    const { clock, site, outside, endpoint, publish } = await stage()
    const feed = site.pages['/rss'] ?? ''
    const portal = outside.site('cong-mang.example')
    portal.pages['/'] =
      '<!doctype html><html><head><title>Đăng nhập mạng</title></head><body><form method="post"><input name="user"><input type="password" name="pass"><button>Đăng nhập</button></form></body></html>'
    site.pages['/rss'] = { status: 301, headers: { location: `${portal.origin}/` } }
    for (let day = 0; day < 5; day += 1) {
      clock.forward(DAY)
      await poll()
    }
    expect(await sourceView(ID)).toMatchObject({
      url: `${site.origin}/rss`,
      health: { faults: [{ code: 'login' }] },
    })
    site.pages['/rss'] = feed
    publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ baseline: false, new: 1 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
  })
})

describe('a redirect to another site', () => {
  test('whose feed holds nothing known is a fault, tells nobody, and forgets nothing', async () => {
    const { site, items, outside, endpoint, publish } = await stage()
    const feed = site.pages['/rss'] ?? ''
    const other = outside.site('ten-mien-khac.example')
    other.pages['/feed'] = () =>
      rss(
        other,
        [1, 2, 3].map((n) => ({ path: `/x-${n}.html`, title: `Cầu mới ${n}`, published: new Date() })),
      )
    site.pages['/rss'] = { status: 302, headers: { location: `${other.origin}/feed` } }
    for (let time = 0; time < 2; time += 1) {
      expect(await pollOne()).toMatchObject({ status: 'failed', new: 0, error: { code: 'foreign' } })
    }
    expect((await sourceView(ID)).health).toMatchObject({
      faults: [{ code: 'foreign', message: expect.stringContaining(`${other.origin}/feed`) }],
    })
    // The paper itself has moved there.
    other.pages['/feed'] = () => rss(site, items)
    publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ status: 'new', new: 1 })
    expect(await faultsOf(ID)).toEqual([])
    // Known there, it may also show nothing that is known.
    items.splice(0, items.length)
    for (const name of ['Mai', 'Lan', 'Hoa', 'Cúc']) publish(`Cầu mới ở xã ${name}`)
    expect(await pollOne()).toMatchObject({ status: 'new', new: 4 })
    site.pages['/rss'] = feed
    await deliver()
    expect(endpoint.titles).toHaveLength(5)
    expect(endpoint.titles).not.toContain('Cầu mới 1')
  })
})

describe('a source that may not even be asked', () => {
  test('for a day, because robots.txt cannot be had, is a fault', async () => {
    const { clock, site } = await stage()
    site.pages['/robots.txt'] = { status: 500 }
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'trang', kind: 'page', fullText: false })
    const visit = () => call('POST', '/api/v1/polls', { source: 'trang' })
    await visit()
    expect((await sourceView('trang')).health).toMatchObject({
      faults: [],
      why: { code: 'robots_unreachable' },
    })
    clock.forward(DAY + HOUR)
    await visit()
    expect(site.times('/tin-tuc')).toBe(0)
    expect(await faultsOf('trang')).toEqual(['failing'])
  })
})

describe('a host that asks to be left alone', () => {
  test('is, with all its sources, and each says why', async () => {
    const { clock, site } = await stage()
    site.pages['/rss'] = { status: 429, headers: { 'retry-after': '7200' } }
    site.pages['/rss2'] = () => rss(site, [])
    await addSourceAt(`${site.origin}/rss2`, { id: 'khac', name: 'Mục khác', fullText: false })
    expect((await poll()).sources).toMatchObject([
      { source: ID, status: 'failed', error: { code: 'too_many_requests' } },
      { source: 'khac', status: 'skipped', error: { code: 'host' } },
    ])
    expect(site.times('/rss2')).toBe(0)
    for (const [id, code] of [
      [ID, 'retry_after'],
      ['khac', 'host'],
    ] as const) {
      expect((await sourceView(id)).health.why).toMatchObject({
        code,
        message: expect.stringContaining('Retry-After'),
        message_vi: expect.stringContaining('Retry-After'),
      })
    }
    clock.forward(HOUR)
    await poll()
    expect(site.times('/rss2')).toBe(0)
    site.pages['/rss'] = () => rss(site, [])
    clock.forward(1.2 * HOUR)
    await poll()
    expect(site.times('/rss2')).toBe(1)
  })
})

describe('other identifiers', () => {
  test('for all items at once are a fault that alerts nobody', async () => {
    const { outside, endpoint } = await stage()
    const paper = outside.paper()
    for (let number = 1; number <= 6; number += 1) paper.publish(`Cầu mới số ${number}`)
    await ask('POST', '/api/v1/sources', { id: 'bao-thu', url: paper.feedUrl, fullText: false })
    await poll()
    for (const item of paper.items) item.guid = `moi-${item.number}`
    expect(await poll()).toMatchObject({ sources: [{ source: 'bao-thu', new: 0 }, { source: ID }] })
    expect(await faultsOf('bao-thu')).toEqual(['guids_rewritten'])
    await deliver()
    expect(endpoint.titles).toEqual([])
  })
})

describe('dates in the future', () => {
  test('are a fault while the document holds them', async () => {
    const { items } = await stage()
    items.unshift({
      path: '/mai-99999.html',
      title: 'Tin ngày kia',
      published: new Date(Date.now() + 3 * DAY),
    })
    await poll()
    expect(await faultsOf(ID)).toEqual(['future_dates'])
    items.shift()
    await poll()
    expect(await faultsOf(ID)).toEqual([])
  })
})

describe('the schedule', () => {
  test('comes back as the source’s rhythm asks, and says so', async () => {
    const { clock, site } = await stage(12)
    const before = site.times('/rss')
    await nextVisit(clock, ID)
    expect(site.times('/rss')).toBe(before + 1)
    expect((await sourceView(ID)).health.why).toMatchObject({
      code: expect.stringMatching(/^(?:rhythm|interval)$/),
    })
  })
})
