import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { article } from './support/articles.ts'
import { keptKeys } from './support/kept-keys.ts'
import { seededRandom } from './support/random.ts'
import { type SettingCase, sourceCase, topicCase } from './support/settings-cases.ts'

const KILLS = Number(process.env.KILLS ?? 10)
/** A little longer than a POST takes just after a start, so that some are answered before the kill. */
const LATEST_MS = 120

const random = seededRandom()
let paper: TestNewspaper
let worker: TestWorker

beforeAll(async () => {
  paper = await startTestNewspaper([article(0), article(1), article(2)])
  worker = await startTestWorker()
  const first = sourceCase(0, paper.feedUrl)
  expect((await worker.admin('POST', first.path, first.body)).status).toBe(201)
  await first.expectThere(worker)
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

test(`a topic or source whose making was killed (${KILLS} times) is wholly there or not at all, and can be made again`, {
  timeout: 120_000 + KILLS * 10_000,
}, async () => {
  console.log(`SEED=${random.seed}, KILLS=${KILLS}`)
  const articles = [article(0), article(1), article(2)].map(({ path }) => `${paper.origin}${path}`)
  const cases = Array.from({ length: KILLS }, (_, n) =>
    n % 2 === 0 ? topicCase(n + 1, articles) : sourceCase(n + 1, paper.feedUrl),
  )
  const results: { made: SettingCase; ms: number; answered: number | null; isThere: boolean }[] = []
  for (const made of cases) {
    const ms = random.whole(0, LATEST_MS)
    const answered = await postAndKill(made, ms)
    await worker.restart()
    // What production's cron does within five minutes.
    await worker.cron(Date.now())
    const isThere = (await worker.admin('GET', `${made.path}/${made.id}`)).status === 200
    await (isThere ? made.expectThere(worker) : made.expectAbsent(worker))
    // Nobody is told 201 of a thing that then is not there.
    if (answered !== null) expect({ answered, isThere }).toEqual({ answered: 201, isThere: true })
    results.push({ made, ms, answered, isThere })
  }
  console.table(results.map(({ made, ...row }) => ({ id: made.id, ...row })))

  await worker.kill()
  const there = results.filter(({ isThere }) => isThere).map(({ made }) => made)
  await expectKeysOf(there)

  await worker.restart()
  for (const { made, isThere } of results) {
    const again = await worker.admin('POST', made.path, made.body)
    expect(again.status, made.id).toBe(isThere ? 409 : 201)
    if (!isThere) await made.expectThere(worker)
  }
  await worker.kill()
  await expectKeysOf(cases)
  await worker.restart()
})

/** Asks, ends every process `ms` later, and answers the status if one came before. */
async function postAndKill({ path, body }: SettingCase, ms: number): Promise<number | null> {
  const asked = worker.admin('POST', path, body).then(
    (response) => response.status,
    () => null,
  )
  await wait(ms)
  await worker.kill()
  return asked
}

/** KV holds these settings, with the front of each topic, and no others. */
async function expectKeysOf(cases: readonly SettingCase[]): Promise<void> {
  const ids = (kind: SettingCase['kind']) => cases.filter((made) => made.kind === kind).map(({ id }) => id)
  const kept = await keptKeys(worker.directory)
  const settings = kept.filter((key) => /^(?:topic|front|source):/.test(key))
  const expected = [
    ...ids('topic').flatMap((id) => [`topic:${id}`, `front:${id}`]),
    ...['nguon-0', ...ids('source')].map((id) => `source:${id}`),
  ]
  expect(settings.toSorted()).toEqual(expected.toSorted())
}
