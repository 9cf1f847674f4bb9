import { describe, expect, test } from 'vitest'
import type { NewsEvent } from '../../../src/events.ts'
import { newsroom, rows } from '../support/objects.ts'
import { ask, cron, pollOne } from '../support/operator.ts'
import { cleanUp, HOUR } from '../support/scene.ts'
import { about, archivedAs, articleOf, MINUTE, stage, waiting } from './full-text.ts'

cleanUp()

const TITLE = 'Thông xe cầu mới qua sông'
const TEXT = about('việc đi lại qua sông')
const PEOPLE = (count: number) =>
  `Cây cầu phục vụ ${count} hộ dân của ba xã bên sông, với tổng vốn 120 tỷ đồng.`

/** An article that was told, whose site looks at validators. */
async function told() {
  const scene = await stage()
  const { site, publish } = scene
  let text = [TEXT, PEOPLE(450)]
  const path = publish(TITLE, { paragraphs: text })
  const asked: { etag: string | null; status: number }[] = []
  site.pages[path] = () => {
    const etag = `"${text.join().length}-${text.join().slice(-90)}"`.replace(/[^\x20-\x7e]/g, '')
    const known = site.headers.get('if-none-match')
    const status = known === etag ? 304 : 200
    asked.push({ etag: known, status })
    return status === 304
      ? { status }
      : { status, headers: { etag }, body: articleOf({ title: TITLE, paragraphs: text }) }
  }
  await pollOne()
  const later = async (hours: number) => {
    scene.clock.forward(hours * HOUR)
    await cron()
  }
  const rewrite = (paragraphs: string[]) => {
    text = paragraphs
  }
  return { ...scene, path, asked, later, rewrite }
}

async function updates(): Promise<NewsEvent[]> {
  const found = await rows<{ event: string }>(newsroom, 'SELECT event FROM events ORDER BY seq')
  return found.map(({ event }) => JSON.parse(event) as NewsEvent).filter(({ update }) => update)
}

describe('the page of an article that was told', () => {
  test('is read again after 1, 6, 24 and 72 hours, with conditions, and then no more', async () => {
    const { asked, later } = await told()
    expect(asked).toEqual([{ etag: null, status: 200 }])
    const before = await archivedAs(TITLE)
    const times: number[] = []
    // Between two times nothing is asked; each is spread over ten minutes.
    for (const hours of [0.9, 0.3, 4.7, 0.3, 17.7, 0.3, 47.7, 0.3, 100]) {
      await later(hours)
      times.push(asked.length - 1)
    }
    expect(times).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
    expect(asked.slice(1).map(({ status }) => status)).toEqual([304, 304, 304, 304])
    expect(await archivedAs(TITLE)).toEqual(before)
    expect(await waiting()).toEqual([])
  })

  test('whose figures were corrected makes an update; who set words otherwise makes none', async () => {
    const { later, rewrite } = await told()
    rewrite([TEXT, PEOPLE(540)])
    await later(1.3)
    expect(await archivedAs(TITLE)).toMatchObject({ version: 2, body: `${TEXT}\n${PEOPLE(540)}` })
    expect(await updates()).toMatchObject([
      {
        version: 2,
        changes: [
          { kind: 'figure', before: expect.stringContaining('450'), after: expect.stringContaining('540') },
        ],
      },
    ])
    rewrite([TEXT.replace('Sáng nay, ', 'Sáng nay '), PEOPLE(540)])
    await later(5)
    expect(await updates()).toHaveLength(1)
  })

  test('that is gone is looked for once more, and then was withdrawn', async () => {
    const { site, path, later } = await told()
    site.pages[path] = { status: 404 }
    await later(1.3)
    expect((await archivedAs(TITLE)).gone).toBeUndefined()
    await later(0.6)
    expect(await archivedAs(TITLE)).toMatchObject({ gone: true })
    expect(await updates()).toMatchObject([{ changes: [{ kind: 'withdrawn' }] }])
    expect(await waiting()).toEqual([])
  })

  test('that was gone for a moment was not withdrawn', async () => {
    const { site, path, later } = await told()
    const page = site.pages[path]
    site.pages[path] = { status: 410 }
    await later(1.3)
    if (page) site.pages[path] = page
    await later(0.6)
    expect((await archivedAs(TITLE)).gone).toBeUndefined()
    site.pages[path] = { status: 404 }
    await later(5)
    expect((await archivedAs(TITLE)).gone).toBeUndefined()
  })

  test('that cannot be had for a while is asked for again, and is not withdrawn', async () => {
    const { clock, site, path, later, rewrite } = await told()
    rewrite([TEXT, PEOPLE(540)])
    const page = site.pages[path]
    site.pages[path] = { status: 500 }
    await later(1.3)
    if (page) site.pages[path] = page
    clock.forward(6 * MINUTE)
    await cron()
    expect(await updates()).toHaveLength(1)
  })

  test('is left alone once its source is not read in full any more', async () => {
    const { asked, later } = await told()
    await ask('PATCH', '/api/v1/sources/bao', { fullText: false })
    await later(1.3)
    expect(asked).toHaveLength(1)
    expect(await waiting()).toEqual([])
  })

  test('is read at once when its source says something else of it, and both are one update', async () => {
    const { items, asked, rewrite } = await told()
    rewrite([TEXT, PEOPLE(540)])
    if (items[0]) items[0].title = 'Thông xe cầu mới qua sông, dài 412 m'
    await pollOne()
    expect(asked.map(({ status }) => status)).toEqual([200, 200])
    expect(await archivedAs('Thông xe cầu mới qua sông, dài 412 m')).toMatchObject({
      body: expect.stringContaining('540 hộ dân của ba xã'),
    })
    const [update, ...more] = await updates()
    expect(more).toEqual([])
    expect(update?.changes).toMatchObject([{ after: '412 m' }, { before: '450 hộ dân', after: '540 hộ dân' }])
  })

  test.each(['page says', 'server says'])(
    'that was read then, and is what it was as the %s, keeps an update no longer',
    async (who) => {
      const { site, path, items, asked } = await told()
      const page = site.pages[path]
      if (who === 'page says') site.pages[path] = articleOf({ title: TITLE, paragraphs: [TEXT, PEOPLE(450)] })
      else expect(page).toBeTypeOf('function')
      if (items[0]) items[0].title = 'Thông xe cầu mới qua sông, dài 412 m'
      await pollOne()
      expect(site.times(path)).toBe(2)
      expect(asked.map(({ status }) => status)).toEqual(who === 'page says' ? [200] : [200, 304])
      expect(await updates()).toMatchObject([{ changes: [{ after: '412 m' }] }])
    },
  )

  test('that cannot be had then keeps an update no longer than five minutes', async () => {
    const { clock, site, path, items } = await told()
    site.pages[path] = { status: 500 }
    if (items[0]) items[0].title = 'Thông xe cầu mới qua sông, dài 412 m'
    await pollOne()
    expect(await updates()).toEqual([])
    clock.forward(5 * MINUTE)
    await cron()
    expect(await updates()).toMatchObject([{ changes: [{ after: '412 m' }] }])
  })
})
