import { expect, test } from 'vitest'
import { balanced, call, poll } from './support/operator.ts'
import { deliver, followByEmail, mailsTo } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'
const BRIDGES = Array.from({ length: 53 }, (_, n) => `Cầu mới số ${n + 1} thông xe, nối bờ ${n * 7 + 3} xã`)

test('a digest shows fifty entries and says how many more there are; its page shows them all, and all were sent', async () => {
  const clock = takeClock()
  const { paper, endpoint } = await scene({ topics: ['cau'], schedule: { cadence: 'hourly' } })
  await followByEmail(LAN, { topics: ['cau'], schedule: { cadence: 'hourly' } })
  for (const title of BRIDGES) paper.publish(title)
  await poll()
  clock.forward(HOUR)
  await deliver()
  const [mail] = await mailsTo(LAN)
  // What a topic was found by is marked in titles.
  const told = (text: string) => BRIDGES.filter((title) => text.replace(/<[^<>]*>/g, '').includes(title))
  expect(told(mail?.text ?? '')).toEqual(BRIDGES.slice(3))
  expect(told(mail?.html ?? '')).toEqual(BRIDGES.slice(3))
  const more = /và 3 tin nữa\D*?(http\S+\/digests\/\S+)/.exec(mail?.text ?? '')
  const { pathname, search } = new URL(more?.[1] ?? '')
  const page = (accept: string) => call('GET', pathname + search, undefined, { accept })
  expect(told(await (await page('text/html')).text())).toEqual(BRIDGES)
  const whole = await page('application/json')
  expect(await whole.json()).toMatchObject({ more: 0, items: { length: 53 } })
  // A webhook's message is cut by its bytes; what is left out is counted and sent as well.
  const [{ digest } = { digest: undefined }] = endpoint.received
  expect((digest?.data.items.length ?? 0) + (digest?.data.more ?? 0)).toBe(53)
  expect(await balanced()).toMatchObject({ matched: 106, sent: 106 })
})
