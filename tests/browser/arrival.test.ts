import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { signIn } from '../http/support/desk.ts'
import { startTown } from '../http/support/town.ts'
import { startChromium } from './chromium.ts'
import { shiftFaults, watchCalm } from './look/calm.ts'

/** A page does not come all at once: on a bad line in pieces, and a busy browser reads it in pieces. */

const PAUSE_MS = 30

test('the menus do not move, wherever the page is broken off as it arrives', async () => {
  const { worker, stop } = await startTown()
  const operator = await signIn(worker)
  const page = await (await operator.open('/admin?lang=vi')).text()
  const styles = await (await fetch(`${worker.origin}/style.css`)).text()
  const content = page.indexOf('<main')
  // Each text is drawn after its element was, and half of it before all of it.
  const menus = page.slice(0, content).split(/(?<=>)(?=[^<])|(?<=[^<>]{3})(?=[^<>]{2,4}<)/)
  expect(menus.length).toBeGreaterThan(20)

  const line = createServer(async ({ url }, answer) => {
    if (url !== '/page') return void answer.writeHead(200, { 'content-type': 'text/css' }).end(styles)
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    for (const piece of menus) {
      answer.write(piece)
      await sleep(PAUSE_MS)
    }
    answer.end(page.slice(content))
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const chromium = await startChromium()
  try {
    const context = await chromium.newContext({ viewport: { width: 360, height: 740 } })
    await watchCalm(context)
    const opened = await context.newPage()
    await opened.goto(`http://127.0.0.1:${(line.address() as AddressInfo).port}/page`)
    expect(await opened.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await shiftFaults(opened, 0)).toEqual([])
  } finally {
    await chromium.close()
    line.close()
    await stop()
  }
})
