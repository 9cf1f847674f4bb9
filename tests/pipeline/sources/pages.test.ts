import { describe, expect, test } from 'vitest'
import { addTopic, ask, call, poll, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, DAY, takeClock } from '../support/scene.ts'
import { articlePage, listPage, type SiteItem } from '../support/site.ts'
import { addSourceAt, faultsOf, sourceView } from '../support/sources.ts'

cleanUp()

const TITLES = [
  'Chợ phiên họp sớm đầu tuần này',
  'Trạm bơm mới phục vụ vụ đông',
  'Xã vùng cao đón điện lưới quốc gia',
]

/** A site without a feed: its list page shows ten articles, with dates or without. */
async function stage(isDated: boolean) {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  const items: SiteItem[] = Array.from({ length: 10 }, (_, index) => ({
    path: `/tin-tuc/bai-viet-${10_100 - index}.html`,
    title: `${TITLES[index % 3]}, kỳ ${index + 1}`,
    published: isDated ? new Date(Date.now() - index * 3_600_000) : null,
  }))
  site.pages['/tin-tuc'] = () => listPage(items)
  await addTopic('cau', '"cầu mới"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  const publish = (title: string) => {
    const path = `/tin-tuc/bai-viet-${20_000 + items.length}.html`
    items.unshift({ path, title, published: isDated ? new Date() : null })
    return path
  }
  return { clock, site, items, endpoint, publish }
}

const TITLE = 'Thông xe cầu mới ở huyện miền núi'

describe('a list page that is added by its address alone', () => {
  test('is read with the selectors that it suggests, which are kept; what is new alerts', async () => {
    const { site, endpoint, publish } = await stage(true)
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({
      status: 'new',
      baseline: true,
      items: 10,
      new: 10,
      pendingPages: 0,
    })
    expect(await sourceView('bao')).toMatchObject({
      kind: 'page',
      name: expect.stringContaining('Báo Tỉnh'),
      selectors: { item: expect.stringMatching(/\S/) },
      health: { faults: [] },
    })
    publish(TITLE)
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })

  test('has its articles’ pages read where it shows no dates, but for those of its baseline', async () => {
    const { site, endpoint, publish } = await stage(false)
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ baseline: true, new: 10, pendingPages: 0 })
    expect(site.asked).toEqual(['/tin-tuc', '/robots.txt'])
    const fresh = publish(TITLE)
    const old = publish('Cầu mới nhìn lại sau mười năm')
    site.pages[fresh] = articlePage(TITLE, new Date())
    site.pages[old] = articlePage('Cầu mới nhìn lại sau mười năm', new Date(Date.now() - 30 * DAY))
    expect(await pollOne()).toMatchObject({ new: 2, pendingPages: 0 })
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })

  test('is left alone where robots.txt says so, which is a fault', async () => {
    const { site } = await stage(true)
    site.pages['/robots.txt'] = 'User-agent: bantin\nDisallow: /tin-tuc\n'
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'bao' })
    expect(await pollOne()).toMatchObject({ status: 'skipped', error: { code: 'robots' } })
    expect(await faultsOf('bao')).toEqual(['robots'])
    await addSourceAt(`${site.origin}/tin-tuc?trang=1`, { id: 'noi-ro', kind: 'page' })
    await call('POST', '/api/v1/polls', { source: 'noi-ro' })
    expect(site.times('/tin-tuc?trang=1')).toBe(0)
    expect((await sourceView('noi-ro')).health).toMatchObject({
      faults: [{ code: 'robots' }],
      why: { code: 'robots' },
    })
  })
})

describe('the selectors of a list page', () => {
  test('can be given, and changed: then it is read again though its bytes are the same', async () => {
    const { site } = await stage(true)
    const source = { id: 'bao', selectors: { item: 'nav', link: 'a + a', title: 'a + a' } }
    await addSourceAt(`${site.origin}/tin-tuc`, source)
    expect(await sourceView('bao')).toMatchObject({ kind: 'page', selectors: source.selectors })
    expect(await pollOne()).toMatchObject({ items: 1 })
    const selectors = { item: 'article.tin', link: 'h3 a', date: '.ngay' }
    expect(await ask('PATCH', '/api/v1/sources/bao', { selectors })).toMatchObject({ selectors })
    expect(await pollOne()).toMatchObject({ httpStatus: 200, items: 10, new: 10 })
  })

  test('that cannot be used are refused', async () => {
    const { site } = await stage(true)
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'bao' })
    for (const [change, path] of [
      [{ selectors: { item: 'li[' } }, '/selectors/item'],
      [{ selectors: { link: 'a' } }, '/selectors/item'],
      [{ kind: 'feed', selectors: { item: 'li' } }, '/selectors'],
    ] as const) {
      const refused = await call('PATCH', '/api/v1/sources/bao', change)
      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({ code: 'input_invalid', errors: [{ path }] })
    }
  })

  test('that find nothing any more are a fault, and forget nothing', async () => {
    const { site, items, endpoint, publish } = await stage(true)
    await addSourceAt(`${site.origin}/tin-tuc`, { id: 'bao', fullText: false })
    await poll()
    site.pages['/tin-tuc'] = '<!doctype html><html><body><div id="app"></div></body></html>'
    for (const _poll of [1, 2]) await poll()
    expect(await faultsOf('bao')).toEqual(['selectors'])
    site.pages['/tin-tuc'] = () => listPage(items)
    publish(TITLE)
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    expect(await faultsOf('bao')).toEqual([])
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })
})
