import { describe, expect, test } from 'vitest'
import { shardOf } from '../../src/mailroom/people/subscribers.ts'
import { mailroom, newsroom, rows } from './support/objects.ts'
import { balanced, call, cron, poll } from './support/operator.ts'
import { deadLine, goodLine, layLine } from './support/reach.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'
import { set, setVariables } from './support/settings.ts'

cleanUp()

const TWO = { MAILROOM_SHARDS: '2', SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu' }

const secondShard = () => mailroom(1)

/** A host whose webhook a shard of two is home to. */
function hostOf(shard: number): string {
  for (let n = 0; ; n += 1) {
    const host = `noinhan-${n}.example`
    if (shardOf('webhook', `http://${host}/hook`, 2) === shard) return host
  }
}

/** The scene, with a reader in each of two shards; the second follows only after one article was told. */
async function twoShards() {
  await setVariables(TWO, [newsroom, mailroom, secondShard])
  const { outside, paper, endpoint: first } = await scene({ topics: ['cau'] }, hostOf(0))
  const second = outside.endpoint(hostOf(1))
  paper.publish('Cầu mới trước khi theo dõi')
  await poll()
  await deliver(Date.now(), 2)
  await followByWebhook(second, { topics: ['cau'] })
  return { paper, first, second }
}

describe('readers in two shards', () => {
  test('are each told once, and a new shard gets nothing from before its first follow', async () => {
    const { paper, first, second } = await twoShards()
    paper.publish('Cầu mới sau khi theo dõi')
    await poll()
    await deliver(Date.now(), 2)
    expect(first.titles).toEqual(['Cầu mới trước khi theo dõi', 'Cầu mới sau khi theo dõi'])
    expect(second.titles).toEqual(['Cầu mới sau khi theo dõi'])
    expect(await rows(secondShard, 'SELECT seq FROM events')).toEqual([{ seq: 2 }])
    expect(await mailroom(1).mark()).toBe(2)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('are told though the other shard cannot be reached, which catches up later', async () => {
    const { paper, first, second } = await twoShards()
    await layLine((push, arrive, shard) => (shard === 0 ? deadLine : goodLine)(push, arrive, shard))
    paper.publish('Cầu mới sau khi theo dõi')
    await poll()
    await deliver(Date.now(), 2)
    expect(first.titles).toEqual(['Cầu mới trước khi theo dõi'])
    expect(second.titles).toEqual(['Cầu mới sau khi theo dõi'])
    expect((await newsroom().health()).lagging).toEqual([0])
    await layLine(goodLine)
    await cron()
    await deliver(Date.now(), 2)
    expect(first.titles).toEqual(['Cầu mới trước khi theo dõi', 'Cầu mới sau khi theo dõi'])
    expect(second.titles).toEqual(['Cầu mới sau khi theo dõi'])
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('stay where they are, and are told, when new ones are placed in one shard only', async () => {
    const { paper, second } = await twoShards()
    set({ MAILROOM_SHARDS: '1' })
    await followByWebhook(second, { topics: ['cau'] })
    paper.publish('Cầu mới sau khi theo dõi')
    await poll()
    await cron()
    expect(second.titles).toEqual(['Cầu mới sau khi theo dõi'])
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('need a signing key: without it nothing is served, and the setting is named', async () => {
    set({ MAILROOM_SHARDS: '2' })
    const refused = await call('GET', '/api/v1/account')
    expect(refused.status).toBe(503)
    expect(await refused.text()).toContain('SIGNING_KEY')
  })
})
