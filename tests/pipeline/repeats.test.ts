import { describe, expect, test } from 'vitest'
import { kill, mailroom, newsroom } from './support/objects.ts'
import { addSource, addTopic, balanced, cron, poll, pollOne, shown } from './support/operator.ts'
import { standOutside } from './support/outside.ts'
import { deliver, followByEmail, followByWebhook, mailsTo } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

describe('the first poll of a source', () => {
  test('shows what it finds and alerts nobody', async () => {
    const outside = standOutside()
    const paper = outside.paper()
    const endpoint = outside.endpoint()
    await addTopic('cau', '"cầu mới"')
    await followByWebhook(endpoint, { topics: ['cau'] })
    paper.publish('Khánh thành cầu mới bắc qua sông Đáy')
    await addSource(paper)
    expect(await pollOne()).toMatchObject({ status: 'new', baseline: true, new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles).toEqual([])
    expect(await shown('cau')).toEqual(['Khánh thành cầu mới bắc qua sông Đáy'])
    expect(await balanced()).toMatchObject({ matched: 0 })
  })
})

describe('an article that appears later', () => {
  test('reaches each subscriber of a topic that it is on once, and nobody else', async () => {
    const { outside, paper, endpoint } = await scene()
    const other = outside.endpoint('khac.example')
    await addTopic('lua', '"giá lúa"')
    await followByWebhook(other, { topics: ['lua'] })
    await followByEmail('lan@doc-gia.example', { topics: ['cau', 'lua'] })
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    expect(await pollOne()).toMatchObject({ status: 'new', new: 1, matched: 1, baseline: false })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(other.titles).toEqual([])
    const [digest, ...earlier] = await mailsTo('lan@doc-gia.example')
    expect(digest?.text).toContain('Thông xe cầu mới ở huyện miền núi')
    expect(earlier).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('that is on two topics of one subscriber is one entry, and counts for both', async () => {
    const { paper, endpoint } = await scene()
    await addTopic('song', '"sông Đáy"')
    await followByWebhook(endpoint, { topics: ['song'] })
    paper.publish('Hợp long cầu mới vượt sông Đáy')
    await poll()
    await deliver()
    expect(endpoint.titles).toEqual(['Hợp long cầu mới vượt sông Đáy'])
    expect(endpoint.received[0]?.digest.data.items[0]?.matches.map(({ topic }) => topic)).toEqual([
      'cau',
      'song',
    ])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })
})

describe('what was told is not told again', () => {
  const told = async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    return { paper, endpoint }
  }
  const once = async (endpoint: Awaited<ReturnType<typeof told>>['endpoint']) => {
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  }

  test('by further polls', async () => {
    const { endpoint } = await told()
    for (let polls = 0; polls < 3; polls += 1) expect(await pollOne()).toMatchObject({ status: 'unchanged' })
    await once(endpoint)
  })

  test('by a poll that gets the same items in another document', async () => {
    const { paper, endpoint } = await told()
    paper.items.reverse()
    expect(await pollOne()).toMatchObject({ httpStatus: 200, status: 'unchanged', new: 0, updated: 0 })
    await once(endpoint)
  })

  test('by objects that restart', async () => {
    const { paper, endpoint } = await told()
    await kill(newsroom)
    await kill(mailroom)
    paper.items.reverse()
    await poll()
    await once(endpoint)
  })
})

describe('polls at the same time', () => {
  test('twenty are one: one request to the newspaper, one report', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    const before = paper.requests.length
    const reports = await Promise.all(Array.from({ length: 20 }, poll))
    expect(new Set(reports.map(({ id }) => id)).size).toBe(1)
    expect(reports.every(({ sources }) => sources[0]?.new === 1)).toBe(true)
    expect(paper.requests.length - before).toBe(1)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
  })

  test('one by hand joins the one of the cron trigger', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    const before = paper.requests.length
    const inAnHour = Date.now() + 3_600_000
    const [, report] = await Promise.all([cron(inAnHour), poll()])
    expect(report.sources).toMatchObject([{ status: 'new', new: 1 }])
    expect(paper.requests.length - before).toBe(1)
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })
})
