import { describe, expect, test } from 'vitest'
import { newsroom, rows } from './support/objects.ts'
import { addTopic, ask, balanced, poll, pollOne, shown } from './support/operator.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, HOUR, scene } from './support/scene.ts'

cleanUp()

/** The `seq` of each match of a topic, null for one that alerts nobody. */
async function seqsOf(topic: string): Promise<(number | null)[]> {
  const found = await rows<{ seq: number | null }>(
    newsroom,
    'SELECT seq FROM matches WHERE topic = ? ORDER BY article',
    topic,
  )
  return found.map(({ seq }) => seq)
}

const eventCount = async () => (await rows(newsroom, 'SELECT seq FROM events')).length

describe('a topic over what is archived already', () => {
  test('shows it, without seq, event or alert', async () => {
    const { endpoint } = await scene()
    await addTopic('cho', '"chợ phiên"')
    await followByWebhook(endpoint, { topics: ['cho'] })
    await poll()
    await deliver()
    expect(await shown('cho')).toEqual(['Chợ phiên vùng cao họp sớm'])
    expect(await seqsOf('cho')).toEqual([null])
    expect(await eventCount()).toBe(0)
    expect(endpoint.titles).toEqual([])
    expect(await balanced()).toMatchObject({ matched: 0 })
  })

  test('that is edited shows what it now finds and no longer what it does not, and alerts nobody', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Giá lúa hè thu tăng')
    await poll()
    await ask('PATCH', '/api/v1/topics/cau', { query: '"chợ phiên" OR "giá lúa"' })
    expect(await shown('cau')).toEqual(['Giá lúa hè thu tăng', 'Chợ phiên vùng cao họp sớm'])
    await ask('PATCH', '/api/v1/topics/cau', { query: '"chợ phiên"' })
    expect(await shown('cau')).toEqual(['Chợ phiên vùng cao họp sớm'])
    await deliver()
    expect(await seqsOf('cau')).toEqual([null])
    expect(await eventCount()).toBe(0)
    expect(endpoint.titles).toEqual([])
    expect(await balanced()).toMatchObject({ matched: 0 })
  })

  test('that is edited keeps the seq of what it has told, and does not tell it again', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    await ask('PATCH', '/api/v1/topics/cau', { query: '"cầu mới" OR "đường mới"' })
    await poll()
    await deliver()
    expect(await seqsOf('cau')).toEqual([1])
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('alerts of what comes after it', async () => {
    const { paper, endpoint } = await scene()
    await ask('PATCH', '/api/v1/topics/cau', { query: '"giá lúa"' })
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    paper.publish('Giá lúa hè thu tăng')
    await poll()
    await deliver()
    expect(endpoint.titles).toEqual(['Giá lúa hè thu tăng'])
  })
})

describe('an item at first sight', () => {
  const cases: [when: string, hoursAgo: number | null, told: boolean][] = [
    ['published 73 hours ago is shown, and alerts nobody', 73, false],
    ['published 71 hours ago alerts', 71, true],
    ['without a date is shown, and waits for its page to be read', null, false],
    ['dated a day ahead alerts', -24, true],
  ]
  test.each(cases)('%s', async (_when, hoursAgo, told) => {
    const { paper, endpoint } = await scene()
    const published = hoursAgo === null ? null : new Date(Date.now() - hoursAgo * HOUR)
    paper.publish('Thông xe cầu mới ở huyện miền núi', { published })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    expect(await shown('cau')).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(endpoint.titles).toEqual(told ? ['Thông xe cầu mới ở huyện miền núi'] : [])
    expect(await balanced()).toMatchObject({ matched: told ? 1 : 0, sent: told ? 1 : 0 })
  })
})

describe('a source that changes what it has published', () => {
  test('by new guids for every item raises no alert', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    for (const item of paper.items) item.guid = `khoa-moi-${item.number}`
    expect(await pollOne()).toMatchObject({ httpStatus: 200, new: 0, updated: 0, matched: 0 })
    await deliver()
    expect(endpoint.received).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('by another title is updated, not new', async () => {
    const { paper, endpoint } = await scene()
    const item = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    item.title = 'Chính thức thông xe cầu mới ở huyện miền núi'
    expect(await pollOne()).toMatchObject({ new: 0, updated: 1, matched: 0 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await shown('cau')).toEqual(['Chính thức thông xe cầu mới ở huyện miền núi'])
  })

  test('so that a topic is matched for the first time alerts once', async () => {
    const { paper, endpoint } = await scene()
    const item = paper.publish('Thông xe ở huyện miền núi')
    await poll()
    item.title = 'Thông xe cầu mới ở huyện miền núi'
    expect(await pollOne()).toMatchObject({ new: 0, updated: 1, matched: 1 })
    item.lead = 'Người dân qua sông không còn phải đi đò.'
    expect(await pollOne()).toMatchObject({ new: 0, updated: 1, matched: 0 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('so that a topic is matched by what alerted nobody still alerts nobody', async () => {
    const { paper, endpoint } = await scene()
    const [old] = paper.items
    if (old) old.title = 'Chợ phiên họp bên cầu mới'
    expect(await pollOne()).toMatchObject({ new: 0, updated: 1, matched: 1 })
    await deliver()
    expect(await shown('cau')).toEqual(['Chợ phiên họp bên cầu mới'])
    expect(endpoint.titles).toEqual([])
  })

  test('so that the query no longer matches withdraws nothing, and tells nothing when it does again', async () => {
    const { paper, endpoint } = await scene()
    const item = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    item.title = 'Thông xe ở huyện miền núi'
    expect(await pollOne()).toMatchObject({ updated: 1, matched: 0 })
    expect(await shown('cau')).toEqual(['Thông xe ở huyện miền núi'])
    item.title = 'Thông xe cầu mới ở huyện miền núi'
    expect(await pollOne()).toMatchObject({ updated: 1, matched: 0 })
    await deliver()
    expect(await seqsOf('cau')).toEqual([1])
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })
})
