import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { holdAlarm } from '../support/alarms.ts'
import { countingKv, countWrites } from '../support/counting.ts'
import { Gate } from '../support/gate.ts'
import { kvWithPut } from '../support/kv.ts'
import { inside, kill, library, mailroom, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, call, cron, pollOne, visit } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, DAY, HOUR } from '../support/scene.ts'
import { set, setVariables } from '../support/settings.ts'
import { about, archivedAs, articleOf, MINUTE, stage, waiting } from './full-text.ts'

cleanUp()

const TITLE = 'Chợ phiên họp sớm ở xã vùng cao'
const COOPERATIVE = about('mô hình hợp tác xã trồng rau sạch')
const PAGE = { paragraphs: [COOPERATIVE] }

/** A newsroom that is killed while it stands at a gate, and starts again on its own with the next trigger. */
async function dies(gate: Gate): Promise<void> {
  const died = call('POST', '/api/v1/polls')
  await gate.reached()
  await kill(newsroom)
  expect((await died).status).toBe(503)
}

describe('an object that dies', () => {
  test('while a page is asked for reads it at the next attempt, and tells once', async () => {
    const { clock, site, endpoint, publish } = await stage()
    const path = publish(TITLE, PAGE)
    const gate = new Gate()
    const answer = site.answer.bind(site)
    site.answer = async (request) => {
      if (new URL(request.url).pathname === path) await gate.pass()
      return answer(request)
    }
    await dies(gate)
    expect(await waiting()).toEqual([{ reason: 'text', attempts: 1 }])
    gate.open()
    clock.forward(6 * MINUTE)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('while what the page brought is put tells it once, and KV says it in the end', async () => {
    const { clock, endpoint, publish } = await stage()
    publish(TITLE, PAGE)
    const gate = new Gate()
    const { KV } = env
    set({
      KV: kvWithPut(async (key, _value, put) => {
        if (key.startsWith('archive:')) await gate.pass()
        await put()
      }),
    })
    await kill(newsroom)
    await dies(gate)
    set({ KV })
    clock.forward(2_000)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
    expect(await env.KV.get((await env.KV.list({ prefix: 'archive:' })).keys[0]?.name ?? '')).toContain(
      COOPERATIVE,
    )
  })

  test('again and again with one page in hand gives that page up, and not the others', async () => {
    const { clock, site, endpoint, publish } = await stage()
    const killer = publish('Bài giết chết người đọc', PAGE)
    publish(TITLE, PAGE)
    let attempts = 0
    const answer = site.answer.bind(site)
    for (let death = 0; death < 6; death += 1) {
      const gate = new Gate()
      site.answer = async (request) => {
        if (new URL(request.url).pathname !== killer) return answer(request)
        attempts += 1
        await gate.pass()
        return answer(request)
      }
      if (death === 0) await dies(gate)
      else {
        const died = cron().catch(() => 'died')
        await gate.reached()
        await kill(newsroom)
        await died
      }
      clock.forward(DAY)
    }
    await cron()
    await cron()
    expect(attempts).toBe(6)
    expect(await waiting()).toEqual([])
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })
})

describe('pages of one run', () => {
  test('are asked for once, though a poll by hand and a trigger come at one time', async () => {
    const { site, publish } = await stage()
    const paths = Array.from({ length: 15 }, (_, number) => publish(`Tin ngắn thứ ${number}`, PAGE))
    await Promise.all([pollOne(), cron(), cron()])
    for (let run = 0; run < 2; run += 1) await cron()
    expect(paths.map((path) => site.times(path))).toEqual(paths.map(() => 1))
  })

  test('are as many as requests are left; the rest is counted, and comes at once', async () => {
    const { site, publish } = await stage()
    await setVariables({ PLAN: 'free' }, [newsroom])
    const paths = Array.from({ length: 50 }, (_, number) => publish(`Tin ngắn thứ ${number}`, PAGE))
    const alarm = await holdAlarm(newsroom)
    const report = await pollOne()
    expect(report).toMatchObject({ new: 50 })
    expect(report.pendingPages).toBeGreaterThanOrEqual(30)
    expect(alarm.at).toBeLessThanOrEqual(Date.now())
    for (let run = 0; run < 4; run += 1) await cron()
    expect(paths.map((path) => site.times(path))).toEqual(paths.map(() => 1))
    expect((await waiting()).filter(({ reason }) => reason === 'text')).toEqual([])
  })

  test('put nothing where they say nothing new, and a page that is read writes few rows', async () => {
    const { clock, publish } = await stage()
    publish(TITLE, PAGE)
    await pollOne()
    const operations: string[] = []
    set({ KV: countingKv(env.KV, operations) })
    await kill(newsroom)
    clock.forward(1.3 * HOUR)
    await cron()
    expect(operations.filter((operation) => operation.startsWith('put'))).toEqual([])
    const written = await countWrites(newsroom)
    publish('Tin ngắn không thuộc chủ đề nào', { paragraphs: [about('lớp học buổi tối')] })
    await visit()
    const { statements } = await written()
    const ofPages = statements.filter(({ statement }) => /INTO pages|FROM pages/.test(statement))
    const count = ofPages.reduce((sum, { rows }) => sum + rows, 0)
    console.log(`rows of pages written for an article: ${count}`)
    expect(count).toBeLessThanOrEqual(8)
  })
})

describe('a restore', () => {
  test('makes the rows of pages again that still are to be read, and tells nothing twice', async () => {
    const { clock, site, endpoint, publish } = await stage()
    publish('Thông xe cầu mới', { paragraphs: [about('việc đi lại qua sông')] })
    const path = publish(TITLE, { status: 503 })
    await pollOne()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    const before = await waiting()
    expect(before.map(({ reason }) => reason).toSorted()).toEqual(['again', 'text'])
    await inside(newsroom, async ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    await ask('POST', '/api/v1/restore')
    expect((await waiting()).map(({ reason }) => reason).toSorted()).toEqual(['again', 'text'])
    site.pages[path] = articleOf({ title: TITLE, ...PAGE })
    clock.forward(10 * MINUTE)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới', TITLE])
    expect(await archivedAs(TITLE)).toMatchObject({ textFrom: 'page', body: COOPERATIVE })
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
    clock.forward(2 * HOUR)
    await cron()
    await deliver()
    expect(endpoint.titles).toHaveLength(2)
  })
})

describe('a page at a private address', () => {
  test('is not asked for, whatever redirects there', async () => {
    const { outside, publish } = await stage()
    await setVariables({ ALLOW_PRIVATE_HOSTS: 'false' }, [newsroom, mailroom, library])
    let asked = 0
    outside.elsewhere(() => {
      asked += 1
      return new Response(articleOf({ title: TITLE, ...PAGE }))
    })
    publish(TITLE, { status: 302, headers: { location: 'http://169.254.169.254/latest' } })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 0, pendingPages: 1 })
    expect(asked).toBe(0)
    expect(await rows(newsroom, 'SELECT * FROM events')).toEqual([])
  })
})
