import { describe, expect, test } from 'vitest'
import { inside, kill, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, scene } from '../support/scene.ts'
import { rss, type Site } from '../support/site.ts'
import { addSourceAt, sourceView } from '../support/sources.ts'

cleanUp()

describe('a Newsroom whose rows an earlier version wrote', () => {
  test('goes on with its sources as they are, and finds nothing new', async () => {
    const { paper, endpoint } = await scene()
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec('ALTER TABLE sources DROP COLUMN memory')
      storage.sql.exec(
        "UPDATE sources SET settings = json_remove(settings, '$.selectors', '$.isNameGiven', '$.isKindGiven')",
      )
    })
    await kill(newsroom)
    expect(await sourceView('bao-thu')).toMatchObject({
      name: 'Báo thử',
      kind: 'feed',
      health: { lastStatus: 'ok', faults: [], warnings: [], why: null },
    })
    paper.publish('Thông xe cầu mới')
    expect(await pollOne()).toMatchObject({ new: 1, baseline: false })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
    expect(await sourceView('bao-thu')).toMatchObject({ name: 'Báo thử', kind: 'feed' })
  })
})

describe('a source that is deleted', () => {
  test('leaves no row of its own behind, and those of its host alone', async () => {
    const { site } = siteWith2()
    await addSourceAt(`${site.origin}/a`, { id: 'a', fullText: false })
    site.pages['/a'] = { status: 429, headers: { 'retry-after': '600' } }
    await poll()
    expect((await call('DELETE', '/api/v1/sources/a')).status).toBe(204)
    expect(await rows(newsroom, 'SELECT id FROM sources')).toEqual([])
    expect(await rows(newsroom, 'SELECT host FROM hosts')).toEqual([{ host: 'baotinh.example' }])
  })
})

function siteWith2() {
  const outside = standOutside()
  const site = outside.site()
  for (const path of ['/a', '/b']) {
    site.pages[path] = rss(site, [
      { path: `${path}/tin-10001.html`, title: `Tin ${path}`, published: new Date() },
    ])
  }
  return { site }
}

/** Counts how many requests a site has to answer at once. */
function countAtOnce(site: Site): { most: number } {
  const count = { now: 0, most: 0 }
  const answer = site.answer.bind(site)
  site.answer = async (request) => {
    count.now += 1
    count.most = Math.max(count.most, count.now)
    await new Promise((done) => setTimeout(done, 30))
    count.now -= 1
    return answer(request)
  }
  return count
}

describe('one host', () => {
  test('is asked one thing at a time, by polls of any origin together', async () => {
    const { site } = siteWith2()
    await addSourceAt(`${site.origin}/a`, { id: 'a', fullText: false })
    await addSourceAt(`${site.origin}/b`, { id: 'b', fullText: false })
    const count = countAtOnce(site)
    await Promise.all([
      ask('POST', '/api/v1/polls', { source: 'a' }),
      newsroom().tick(Date.now() + 3_600_000),
      ask('POST', '/api/v1/polls', { source: 'b' }),
      ask('POST', '/api/v1/sources/preview', { url: `${site.origin}/a` }),
    ])
    expect(site.asked.length).toBeGreaterThanOrEqual(3)
    expect(count.most).toBe(1)
  })
})
