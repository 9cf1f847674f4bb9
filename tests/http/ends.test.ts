import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsOf } from './support/form.ts'
import { linkTo, nextMail, outboxOf } from './support/mail.ts'
import { subscription } from './support/readers.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'
import { expectPageAndJson } from './support/varying.ts'

/** Where people come to at the end of what they did, and how they go on from there. */

const LAN = 'lan@ban-doc.example'
const HTML = { accept: 'text/html' }

let town: Town
let confirm: string

beforeAll(async () => {
  town = await startTown()
  const seen = await outboxOf(town.worker)
  const asked = subscription({ type: 'email', address: LAN }, { topics: [BRIDGES.id] })
  expect((await town.worker.call('POST', '/api/v1/subscriptions', asked)).status).toBe(202)
  confirm = linkTo(await nextMail(town.worker, LAN, seen), '/subscriptions/confirm')
})
afterAll(() => town?.stop())

async function open(address: string, method = 'GET') {
  const answer = await fetch(new URL(address, town.worker.origin), { method, headers: HTML })
  const html = await answer.text()
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const links = [...main.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return { status: answer.status, main, links, buttons: formsOf(main, confirm).map(({ button }) => button) }
}
const manageIn = (links: string[]) => links.find((link) => link.startsWith('/subscriptions/manage?'))

test('a confirmation leads to the settings and to the topic; so does its link, used before, without a button', async () => {
  expect((await open(confirm)).buttons).toEqual(['Xác nhận'])
  for (const [method, title] of [
    ['POST', 'Đã xác nhận'],
    ['GET', 'Đã xác nhận từ trước'],
    ['POST', 'Đã xác nhận từ trước'],
  ] as const) {
    const page = await open(confirm, method)
    expect(page.main).toContain(`<h1>${title}</h1>`)
    expect(page.buttons).toEqual([])
    expect(page.links).toContain(`/topics/${BRIDGES.id}`)
    expect((await open(manageIn(page.links) ?? '/khong-co')).status).toBe(200)
  }
})

test('a digest says when it was sent and to whom, and the history counts what it tells', async () => {
  const seen = await outboxOf(town.worker)
  town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Ở xã Tân Hòa.' })
  town.paper.publish({ title: 'Thông xe cây cầu cũ', lead: 'Ở phường Đông Kinh.' })
  await poll(town.worker)
  const mail = await nextMail(town.worker, LAN, seen)
  const digest = await open(linkTo(mail, '/digests/'))
  expect(digest.main).toMatch(
    /Gửi lúc \d\d:\d\d ngày [\d/]+(?:, gồm tin từ [^<]+ đến [^<]+)?\. Nhận tin qua thư điện tử · l…@ban-doc\.example\./,
  )
  expect(digest.main).not.toContain(LAN)
  await expectPageAndJson(linkTo(mail, '/digests/'))
  const manage = await open(linkTo(mail, '/subscriptions/manage'))
  expect(manage.main).toMatch(/Bản tin · đã gửi · 2 tin mới</)
})

test('who renewed their link is not opened by a confirmation that was used before', async () => {
  const before = manageIn((await open(confirm)).links) ?? ''
  expect((await open(before.replace('/manage?', '/renew?'), 'POST')).status).toBe(200)
  const { links } = await open(confirm)
  expect(links).toContain(`/topics/${BRIDGES.id}`)
  expect(manageIn(links)).toBeUndefined()
})

test('who has ended it is told so from then on, with the ways back, none of which opens their settings', async () => {
  const mail = (await outboxOf(town.worker)).find(({ text }) => text.includes('/unsubscribe'))
  if (!mail) throw new Error('no digest was sent')
  const unsubscribe = linkTo(mail, '/unsubscribe')
  const asked = await open(unsubscribe)
  expect(asked.buttons).toEqual(['Ngừng nhận tin'])
  expect(asked.main).toContain('l…@ban-doc.example')
  for (const method of ['POST', 'GET']) {
    const page = await open(unsubscribe, method)
    expect(page.main).toContain('<h1>Đã ngừng nhận tin</h1>')
    expect(page.buttons).toEqual([])
    expect(page.links).toEqual(['/subscriptions/link?lang=vi', '/?lang=vi#subscribe', '/'])
  }
})
