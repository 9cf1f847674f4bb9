import { describe, expect, test } from 'vitest'
import type { Explained } from '../../src/newsroom/explaining/explained.ts'
import { inside, newsroom } from './support/objects.ts'
import { addTopic, ask, call, poll, pollOne } from './support/operator.ts'
import { followByWebhook } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const explain = async (topic: string, asked: object): Promise<Explained> => {
  const said = await ask<Explained>('POST', `/api/v1/topics/${topic}/explain`, asked)
  for (const { message, message_vi } of [said, ...said.sources]) {
    expect(message).toMatch(/\S/)
    expect(message_vi).toMatch(/\S/)
    expect(message_vi).not.toBe(message)
  }
  return said
}

describe('an address', () => {
  test('of no source is said to be of none', async () => {
    await scene()
    const said = await explain('cau', { url: 'https://baokhac.example/tin-1.html' })
    expect(said).toMatchObject({
      stage: 'address',
      reason: 'no_source',
      article: null,
      query: null,
      sources: [],
    })
    expect(said.message).toContain('baokhac.example')
  })

  test('that a source never listed is told with what its last poll said', async () => {
    const { paper } = await scene()
    const url = `${paper.origin}/tin-99.html`
    expect(await explain('cau', { url })).toMatchObject({
      stage: 'address',
      reason: 'not_listed',
      sources: [{ source: 'bao-thu', code: 'not_listed', lastStatus: 'ok' }],
    })
    await ask('POST', '/api/v1/sources', {
      id: 'moi',
      name: 'Báo mới',
      url: `${paper.origin}/rss/khac`,
      fullText: false,
    })
    await ask('PATCH', '/api/v1/sources/bao-thu', { enabled: false })
    const said = await explain('cau', { url })
    expect(said.sources.map(({ source, code }) => [source, code])).toEqual([
      ['bao-thu', 'disabled'],
      ['moi', 'not_polled'],
    ])
  })

  test('of a source that cannot be read is told with its fault', async () => {
    const { paper } = await scene()
    paper.before = () => Promise.reject(new Error('connection lost'))
    expect(await pollOne()).toMatchObject({ status: 'failed' })
    const once = await explain('cau', { url: `${paper.origin}/tin-99.html` })
    expect(once.sources).toMatchObject([{ code: 'failed', message: expect.stringContaining('network') }])
    await poll()
    await poll()
    const often = await explain('cau', { url: `${paper.origin}/tin-99.html` })
    expect(often.sources).toMatchObject([{ code: 'failing' }])
  })
})

describe('an article of the archive', () => {
  test('that was told is told with its seq and when, by any spelling of its address', async () => {
    const { paper } = await scene()
    const item = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    const address = `${paper.origin}/tin-${item.number}.html`
    for (const url of [
      address,
      `${address}?utm_source=zalo`,
      address.replace('http:', 'https:'),
      `${address}#x`,
    ]) {
      const said = await explain('cau', { url })
      expect(said, url).toMatchObject({
        stage: 'alerted',
        article: { title: item.title, version: 1 },
        match: { seq: 1, withdrawn: false },
        query: { matched: true, evidence: [{ field: 'title', text: 'cầu mới', branch: '"cầu mới"' }] },
      })
      expect(Math.abs(Date.parse(said.match?.alertedAt ?? '') - Date.now())).toBeLessThan(60_000)
    }
  })

  test('that does not match is told with the branch that was missing', async () => {
    const { paper } = await scene()
    await addTopic('ha', '"khánh thành" "cầu mới"')
    const { number } = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    expect(await explain('ha', { url: `${paper.origin}/tin-${number}.html` })).toMatchObject({
      stage: 'query',
      match: null,
      query: { matched: false, missing: ['"khánh thành"'] },
      message: expect.stringContaining('khánh thành'),
    })
  })

  test('below the least score is told so', async () => {
    const { paper } = await scene()
    await addTopic('ha', '"người dân"', { minScore: 0.95 })
    const { number } = paper.publish('Thông xe ở huyện miền núi', { lead: 'Chợ họp đông, người dân vui.' })
    await poll()
    expect(await explain('ha', { url: `${paper.origin}/tin-${number}.html` })).toMatchObject({
      stage: 'score',
      match: null,
      query: { matched: false, stage: 'score', minScore: 0.95 },
    })
  })

  const silent: [reason: string, prepare: (stage: Awaited<ReturnType<typeof scene>>) => Promise<number>][] = [
    [
      'baseline',
      async ({ paper }) => {
        await addTopic('ha', '"chợ phiên"')
        return paper.items.at(-1)?.number ?? 0
      },
    ],
    [
      'old',
      async ({ paper }) => {
        await addTopic('ha', '"cầu cũ"')
        const { number } = paper.publish('Cầu cũ sập', { published: new Date(Date.now() - 4 * DAY) })
        await poll()
        return number
      },
    ],
    [
      'awaits_date',
      async ({ paper }) => {
        await addTopic('ha', '"cầu cũ"')
        const { number } = paper.publish('Cầu cũ sập', { published: null })
        await poll()
        return number
      },
    ],
    [
      'topic_later',
      async ({ paper }) => {
        const { number } = paper.publish('Cầu cũ sập')
        await poll()
        await addTopic('ha', '"cầu cũ"')
        return number
      },
    ],
  ]
  test.each(silent)('that alerted nobody is told why: %s', async (reason, prepare) => {
    const stage = await scene()
    const number = await prepare(stage)
    const said = await explain('ha', { url: `${stage.paper.origin}/tin-${number}.html` })
    expect(said).toMatchObject({ stage: 'silent', reason, match: { seq: null, alertedAt: null } })
  })

  test('whose topic was edited since keeps what was told, and says by which words it fails now', async () => {
    const { paper } = await scene()
    const { number } = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await ask('PATCH', '/api/v1/topics/cau', { query: '"phà mới"' })
    expect(await explain('cau', { url: `${paper.origin}/tin-${number}.html` })).toMatchObject({
      stage: 'query',
      match: { seq: 1, withdrawn: true },
      query: { missing: ['"phà mới"'] },
    })
  })

  test('that was edited since and stays says so, whether it was told or not', async () => {
    const { paper } = await scene()
    await addTopic('ha', '"cầu cũ"')
    const old = paper.publish('Cầu cũ sập', { published: new Date(Date.now() - 4 * DAY) })
    const told = paper.publish('Cầu cũ được sửa')
    await poll()
    for (const item of [old, told]) item.title = 'Đính chính tin về một cây phà'
    await poll()
    const address = ({ number }: typeof old) => `${paper.origin}/tin-${number}.html`
    const silent = await explain('ha', { url: address(old) })
    expect(silent).toMatchObject({
      stage: 'silent',
      reason: 'edited_since',
      match: { version: 1 },
      article: { version: 2 },
      query: { matched: false, missing: ['"cầu cũ"'] },
    })
    expect(silent.message).toMatch(/more than 72 hours .* matched as version 1 and is version 2 now/)
    expect(silent.message_vi).toMatch(/hơn 72 giờ .* khớp ở bản 1, nay là bản 2/)
    const alerted = await explain('ha', { url: address(told) })
    expect(alerted).toMatchObject({ stage: 'alerted', reason: 'edited_since', query: { matched: false } })
    expect(alerted.message).toMatch(/^At .* it went out to be delivered to .* is version 2 now/)
    expect(alerted.message_vi).toMatch(/^Lúc .*, bài được đưa đi gửi cho .* nay là bản 2/)
  })

  test('whose match stands though it would not be made now says what it waits for, or what made it', async () => {
    const { paper } = await scene()
    await addTopic('ha', '"cầu cũ"')
    const { number } = paper.publish('Cầu cũ sập', { published: new Date(Date.now() - 4 * DAY) })
    await poll()
    const url = `${paper.origin}/tin-${number}.html`
    await ask('PATCH', '/api/v1/sources/bao-thu', { name: 'Báo của bến sông' })
    await addTopic('ten', 'source:"bến sông"')
    await ask('PATCH', '/api/v1/sources/bao-thu', { name: 'Báo thử' })
    expect(await explain('ten', { url })).toMatchObject({
      stage: 'silent',
      reason: 'judged_before',
      query: { matched: false },
    })
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec("INSERT INTO look_backs VALUES ('ten', 0, 10, 0, '')")
    })
    expect(await explain('ten', { url })).toMatchObject({
      stage: 'silent',
      reason: 'looking_back',
      message: expect.stringContaining('judged anew'),
      message_vi: expect.stringContaining('đợi xét lại'),
    })
  })

  test('of two sources is told of the one that came farthest, and of the other', async () => {
    const { paper } = await scene()
    const { number } = paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await ask('POST', '/api/v1/sources', {
      id: 'hai',
      name: 'Báo hai',
      url: `${paper.feedUrl}?chuyen-muc=2`,
      fullText: false,
    })
    await poll()
    const said = await explain('cau', { url: `${paper.origin}/tin-${number}.html` })
    expect(said).toMatchObject({ stage: 'alerted', article: { source: 'bao-thu' } })
    expect(said.others).toMatchObject([{ stage: 'silent', reason: 'baseline', article: { source: 'hai' } }])
  })

  test('whose topic is not yet laid against it is told so', async () => {
    const { paper } = await scene()
    const clock = takeClock()
    const { number } = paper.publish('Cầu cũ sập')
    await poll()
    clock.forward(HOUR)
    await addTopic('ha', '"cầu cũ"')
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec("DELETE FROM matches WHERE topic = 'ha'")
      storage.sql.exec("INSERT INTO look_backs VALUES ('ha', 0, 10, 0, '')")
    })
    const url = `${paper.origin}/tin-${number}.html`
    expect(await explain('ha', { url })).toMatchObject({ stage: 'archive', reason: 'looking_back' })
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec('DELETE FROM look_backs')
    })
    expect(await explain('ha', { url })).toMatchObject({ stage: 'archive', reason: 'too_old' })
  })

  test('on a private topic is told to the operator as any other', async () => {
    const { paper, endpoint } = await scene()
    await followByWebhook(endpoint, { query: '"cầu mới"' })
    const { number } = paper.publish('Thông xe cầu mới')
    await poll()
    const { items } = await ask<{ items: { id: string; visibility: string }[] }>('GET', '/api/v1/topics')
    const id = items.find(({ visibility }) => visibility === 'private')?.id ?? ''
    expect(await explain(id, { url: `${paper.origin}/tin-${number}.html` })).toMatchObject({
      stage: 'alerted',
      topic: { visibility: 'private' },
    })
    const path = `/api/v1/topics/${id}/explain`
    const stranger = await call(
      'POST',
      path,
      { article: {} },
      { authorization: 'Bearer wrong', 'content-type': 'application/json' },
    )
    expect(stranger.status).toBe(401)
  })
})

describe('an article that is handed in', () => {
  test.each([
    [{ title: 'Thông xe cầu mới' }, { stage: 'matched', query: { matched: true } }],
    [{ title: 'Thông xe phà mới' }, { stage: 'query', query: { missing: ['"cầu mới"'] } }],
    [{}, { stage: 'query' }],
  ])('%j is judged by its texts alone', async (article, expected) => {
    await scene()
    expect(await explain('cau', { article })).toMatchObject({ ...expected, article: null, match: null })
  })
})

describe('what is no question', () => {
  test.each([
    ['nothing', {}, 400],
    ['both', { url: 'https://a.example/1', article: { title: 'a' } }, 400],
    ['no address', { url: 'khong phai' }, 400],
    ['another scheme', { url: 'javascript:alert(1)' }, 400],
    ['an unknown field', { article: { tieu_de: 'a' } }, 400],
    ['half of a surrogate pair', { article: { title: '\ud800' } }, 400],
  ])('(%s) is refused', async (_, body, status) => {
    await scene()
    expect((await call('POST', '/api/v1/topics/cau/explain', body as unknown)).status).toBe(status)
  })

  test('about no topic is not found', async () => {
    await scene()
    expect((await call('POST', '/api/v1/topics/khong-co/explain', { article: {} })).status).toBe(404)
  })
})
