import type { Messages } from '../../src/web/messages/messages.ts'
import { openForms, submit } from '../http/support/form.ts'
import { linkTo, nextMail } from '../http/support/mail.ts'
import { EVERYTHING } from '../http/support/press.ts'
import type { Province } from '../http/support/province.ts'
import type { Hand } from './hand.ts'
import type { PageState } from './state.ts'

const pressing =
  (say: (t: Messages) => string) =>
  ({ button, t }: Hand) =>
    button(say(t))
const confirmLink = async ({ ask }: Province) => linkTo(await ask(), '/subscriptions/confirm')
const ownPage = ({ digest }: Province) => linkTo(digest, '/subscriptions/manage')

/** More than an address is asked in an hour. */
const OFTEN = 'hay-hoi@ban-doc.example'

let moves = 0
/** What a new mailbox is asked by somebody who moves there. */
async function moveLink({ follow, worker }: Province): Promise<string> {
  moves += 1
  const address = `noi-moi-${moves}@ban-doc.example`
  const form = (await openForms(await follow())).find(({ action }) =>
    action.includes('/subscriptions/address'),
  )
  const asked = await submit(form, (fields) => {
    fields.set('address', address)
    fields.set('consent', 'true')
  })
  if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
  return linkTo(await nextMail(worker, address), '/subscriptions/confirm')
}

/** Asked of somebody who is told already. */
async function confirmAgain({ ask, worker }: Province): Promise<string> {
  const first = await ask()
  await fetch(linkTo(first, '/subscriptions/confirm'), { method: 'POST' })
  const channel = { type: 'email', address: first.to }
  const asked = await worker.call('POST', '/api/v1/subscriptions', {
    channel,
    topics: [EVERYTHING.id],
    consent: true,
  })
  if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
  return linkTo(await nextMail(worker, first.to, [first]), '/subscriptions/confirm')
}

/** Leaves from a person's page, and goes back to `address`. */
async function leave({ page, link, button, t }: Hand, address: string): Promise<void> {
  await link(t.unsubscribeLink)
  await button(t.unsubscribeButton)
  await page.goto(address)
}

/** A person's pages, from the mail that asks them to the end. */
export const OWN_PAGES: PageState[] = [
  { name: 'confirm', at: confirmLink },
  { name: 'confirmed', at: confirmLink, act: pressing((t) => t.confirmButton) },
  { name: 'confirm, told already', at: confirmAgain },
  { name: 'confirmed, told already', at: confirmAgain, act: pressing((t) => t.confirmButton) },
  {
    name: 'confirm, after leaving',
    at: confirmLink,
    async act(hand) {
      const letter = hand.page.url()
      await hand.button(hand.t.confirmButton)
      await hand.link(hand.t.manageLink)
      await leave(hand, letter)
    },
    status: 410,
  },
  { name: 'own page', at: ownPage },
  {
    name: 'own page, changed elsewhere',
    at: ({ follow }) => follow(),
    async act({ page, button, t }) {
      const [settings] = await openForms(page.url())
      const saved = await submit(settings, (fields) => fields.set('paused', 'true'))
      if (!saved.ok) throw new Error(`${saved.status} ${await saved.text()}`)
      await button(t.save)
    },
    status: 400,
  },
  {
    name: 'own page, back by half',
    at: ({ follow }) => follow(),
    async act(hand) {
      const { page, button, t } = hand
      await leave(hand, page.url())
      await page.locator('[name=topics]').first().check()
      await button(t.save)
    },
    status: 400,
  },
  { name: 'own page, saved', at: ownPage, act: pressing((t) => t.save) },
  { name: 'own page, tested', at: ({ follow }) => follow(), act: pressing((t) => t.own.testButton) },
  {
    name: 'own page, renewed',
    at: ({ follow }) => follow(),
    async act({ page, button, t }) {
      await page.getByRole('heading', { name: t.renewTitle }).click()
      await button(t.renewButton)
    },
  },
  {
    name: 'own page, refused',
    at: ownPage,
    async act({ page, button, t }) {
      await page.locator('[name=quietFrom]').first().fill('22:00')
      await button(t.save)
    },
    status: 400,
  },
  {
    name: 'own page, about to move',
    at: ({ follow }) => follow(),
    async act({ page, button, t }) {
      await page.getByRole('heading', { name: t.moveTitle }).click()
      await page.getByLabel(t.email).fill('noi-moi@ban-doc.example')
      await page.locator('form[action*=address]').getByLabel(t.consent).check()
      await button(t.moveButton)
    },
    status: 202,
  },
  {
    name: 'own page, move refused',
    at: ({ follow }) => follow(),
    async act({ page, button, t }) {
      await page.getByRole('heading', { name: t.moveTitle }).click()
      await page.getByLabel(t.email).fill('noi-moi@b')
      await page.locator('form[action*=address]').getByLabel(t.consent).check()
      await button(t.moveButton)
    },
    status: 400,
  },
  { name: 'move, being confirmed', at: moveLink },
  { name: 'moved', at: moveLink, act: pressing((t) => t.confirmButton) },
  { name: 'own page of a browser', at: ({ pushPage }) => pushPage },
  { name: 'own page of a webhook', at: ({ webhook }) => webhook },
  { name: 'secrets of a webhook', at: ({ webhook }) => webhook.replace('manage', 'secrets') },
  { name: 'link lost', at: '/subscriptions/link' },
  {
    name: 'link asked for',
    at: '/subscriptions/link',
    async act({ page, button, t }) {
      await page.getByLabel(t.email).fill('khong-ai@ban-doc.example')
      await button(t.linkButton)
    },
    status: 202,
  },
  {
    name: 'link asked for, refused',
    at: '/subscriptions/link',
    async act({ page, button, t }) {
      await page.getByLabel(t.email).fill('lan@b')
      await button(t.linkButton)
    },
    status: 400,
  },
  {
    name: 'link asked for too often',
    async at({ worker }) {
      const channel = { type: 'email', address: OFTEN }
      for (let asked = 0; asked < 3; asked += 1) await worker.call('POST', '/subscriptions/link', { channel })
      return '/subscriptions/link'
    },
    async act({ page, button, t }) {
      await page.getByLabel(t.email).fill(OFTEN)
      await button(t.linkButton)
    },
    status: 429,
  },
  { name: 'digest', at: ({ digest }) => linkTo(digest, '/digests/') },
  { name: 'unsubscribe', at: ({ digest }) => linkTo(digest, '/unsubscribe') },
  {
    name: 'unsubscribed',
    at: ({ follow }) => follow(),
    async act({ link, button, t }) {
      await link(t.unsubscribeLink)
      await button(t.unsubscribeButton)
    },
  },
  {
    name: 'erased',
    at: ({ follow }) => follow(),
    async act({ page, button, t }) {
      await page.getByLabel(t.eraseSure).check()
      await button(t.eraseButton)
    },
  },
]
