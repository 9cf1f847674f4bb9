import { EVERYTHING } from '../http/support/press.ts'
import type { Hand } from './hand.ts'
import { emptyFrom, from, type PageState } from './state.ts'

const TOPIC = `/admin/topics/${EVERYTHING.id}`

/** Tries a query on the page of a topic. */
async function tryQuery(hand: Hand, query: string): Promise<void> {
  const { page, t } = hand
  await page.getByLabel(t.operatorTopics.query, { exact: true }).fill(query)
  await pressTrial(hand, t.operatorBacktest.run)
}

/** Presses what tries, and waits until what was found stands in the place of the page (assets/desk-try.js). */
async function pressTrial({ page }: Hand, name: string): Promise<void> {
  const before = await page.waitForSelector('main')
  await page.getByRole('button', { name, exact: true }).click()
  await before.waitForElementState('hidden')
}

/** The first concept that the operator wrote. */
async function openOwn({ page }: Hand): Promise<void> {
  const own = page.locator('main a[href="/admin/concepts/cho"], main a[href="/admin/concepts/tu-0"]')
  await Promise.all([page.waitForEvent('load'), own.click()])
}

/** The operator's pages of topics and of the concepts that their queries name. */
export const DESK_TOPICS: PageState[] = [
  { name: 'topics', ...from('/admin/topics') },
  { name: 'topics, none', ...emptyFrom('/admin/topics') },
  { name: 'topics that come along', ...from('/admin/topics/pack') },
  { name: 'topic, new', ...from('/admin/topics/new') },
  { name: 'topic, edited', ...from(TOPIC) },
  { name: 'topic, being deleted', ...from(`${TOPIC}/delete`) },
  { name: 'topic, tried', ...from(TOPIC, (hand) => tryQuery(hand, '"khu công nghiệp" OR dang vien')) },
  {
    name: 'topic, measured',
    ...from(TOPIC, async (hand) => {
      await tryQuery(hand, '"khu công nghiệp"')
      await hand.page.locator('input[value=yes]').first().check()
      await pressTrial(hand, hand.t.operatorBacktest.measure)
    }),
  },
  {
    name: 'topic, wrong',
    ...from('/admin/topics/new', (hand) => tryQuery(hand, '"công ty" NEAR/99 xã')),
  },
  { name: 'explain', ...from(`${TOPIC}/explain`) },
  { name: 'explained', ...from(`${TOPIC}/explain?title=Thông+xe+cầu`) },
  { name: 'concepts', ...from('/admin/concepts') },
  { name: 'concept', ...from('/admin/concepts/tinh-hung-yen') },
  { name: 'concept of the operator’s own', ...from('/admin/concepts', openOwn) },
  { name: 'concept, new', ...from('/admin/concepts/new') },
  {
    name: 'concept, wrong',
    ...from('/admin/concepts/new', async ({ page, button, t }) => {
      await page.getByLabel(t.operatorConcepts.id, { exact: true }).fill('cho')
      await page.getByLabel(t.operatorConcepts.wordings).fill('chợ\n(a OR b)')
      await button(t.operatorConcepts.save)
    }),
    status: 400,
  },
]
