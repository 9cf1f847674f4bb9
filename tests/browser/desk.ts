import { postForm } from '../http/support/desk.ts'
import { TOKEN } from '../support/worker.ts'
import { DESK_TOPICS } from './desk-topics.ts'
import type { Hand } from './hand.ts'
import { bare, emptyFrom, from, type PageState } from './state.ts'

/** From a network that is not the machine's own; Cloudflare says so. */
const STRANGER = { 'cf-connecting-ip': '203.0.113.9' }
const SOURCE = '/admin/sources/bao-0'

/** Signs in where that is asked for. */
export async function signIn({ page, button, t }: Hand): Promise<void> {
  await page.getByLabel(t.operator.token).fill(TOKEN)
  await button(t.operator.signIn)
}

const goTo = ({ page }: Hand, path: string) => page.goto(new URL(path, page.url()).href)

async function preview({ page, button, t }: Hand, address: string): Promise<void> {
  await page.getByLabel(t.operatorSources.address).fill(address)
  await button(t.operatorSources.preview)
}

async function find({ page, button, t }: Hand, address: string): Promise<void> {
  await page.getByLabel(t.operatorPeople.findAddress).fill(address)
  await button(t.operatorPeople.find)
}

/** The operator's pages: signing in, the whole, sources, polls, people. */
export const DESK_PAGES: PageState[] = [
  { name: 'sign in', at: '/admin' },
  {
    name: 'sign in, wrong token',
    at: '/admin',
    async act({ page, button, t }) {
      await page.getByLabel(t.operator.token).fill('sai')
      await button(t.operator.signIn)
    },
    status: 401,
  },
  {
    name: 'sign in, too often',
    async at({ worker: { origin } }) {
      for (let tried = 0; tried < 10; tried += 1)
        await postForm(origin, '/admin/session', { token: 'sai' }, STRANGER)
      return '/admin'
    },
    async act({ page, button, t }) {
      await page.setExtraHTTPHeaders(STRANGER)
      await page.getByLabel(t.operator.token).fill('sai')
      await button(t.operator.signIn)
    },
    status: 429,
  },
  { name: 'signed in', at: '/admin', act: signIn },
  { name: 'sign in, for a page that was asked for', at: '/admin/sources', status: 401 },
  { name: 'signed out', ...from('/admin', ({ button, t }) => button(t.operator.signOut)) },
  { name: 'desk that is closed', ...bare('closed', '/admin'), status: 403 },
  { name: 'overview', ...from('/admin') },
  { name: 'overview, before anything is set up', ...emptyFrom('/admin') },
  { name: 'sources', ...from('/admin/sources') },
  { name: 'sources, none', ...emptyFrom('/admin/sources') },
  { name: 'source', ...from(SOURCE) },
  { name: 'source, being deleted', ...from(`${SOURCE}/delete`) },
  { name: 'source, being changed', ...from(`${SOURCE}/edit`) },
  { name: 'source, new', ...from('/admin/sources/new') },
  {
    name: 'source, previewed',
    ...from(SOURCE, async (hand) => {
      const address = await hand.page.locator('main a[rel=noreferrer]').getAttribute('href')
      await goTo(hand, '/admin/sources/new')
      await preview(hand, address ?? '')
    }),
  },
  {
    name: 'source, not to be read',
    ...from('/admin/sources/new', (hand) => preview(hand, 'http://127.0.0.1:1/rss')),
  },
  {
    name: 'source, with faults',
    ...from(`${SOURCE}/edit`, async ({ page, button, t }) => {
      await page.getByText(t.operatorSources.more, { exact: true }).click()
      await page.getByLabel(t.operatorSources.timezone).fill('Asia/Lac_Giang')
      await button(t.operatorSources.saveChange)
    }),
    status: 400,
  },
  {
    name: 'poll, over',
    ...from('/admin/sources', async ({ page, button, t }) => {
      await button(t.operatorPolls.pollAll)
      await page.locator('#live:not([data-running])').waitFor()
    }),
  },
  { name: 'polls', ...from('/admin/polls') },
  { name: 'polls, none', ...emptyFrom('/admin/polls') },
  ...DESK_TOPICS,
  { name: 'subscribers', ...from('/admin/subscribers') },
  { name: 'subscribers, nobody', ...emptyFrom('/admin/subscribers') },
  {
    name: 'subscriber, found by their address',
    ...from('/admin/subscribers', (hand) => find(hand, 'ban-doc-1@ban-doc.example')),
  },
  {
    name: 'subscriber, not found',
    ...from('/admin/subscribers', (hand) => find(hand, 'khong-ai@ban-doc.example')),
  },
  { name: 'deliveries', ...from('/admin/deliveries') },
  { name: 'deliveries, none dead', ...from('/admin/deliveries?status=dead') },
  {
    name: 'delivery',
    ...from('/admin/deliveries', async ({ page }) => {
      await Promise.all([
        page.waitForEvent('load'),
        page.locator('main a[href*="/admin/deliveries/"]').first().click(),
      ])
    }),
  },
]
