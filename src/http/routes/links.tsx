import { Hono } from 'hono'
import { signedLink } from '../../delivery/links.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import type { ShownMove } from '../../mailroom/people/moving-desk.ts'
import type { Standing } from '../../mailroom/people/own-page-desk.ts'
import type { ShownRequest } from '../../mailroom/people/subscribing-desk.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { ButtonPage } from '../../web/pages/notice.tsx'
import { chosenByAccept, isFromBrowser } from '../accept.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { renderNotice } from '../notice-page.tsx'
import { newsroomOf, signingKeyOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { refuse } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { isReleased } from '../release.ts'
import { readSigned, type Signed } from '../signed.ts'
import { whereSaid } from '../where-said.ts'

/**
 * Where the links of mails lead. GET shows and POST acts, since mail scanners follow every link; pressing twice is
 * pressing once.
 */
export const links = new Hono<HttpEnv>()

links.get('/subscriptions/confirm', async (c) => {
  const signed = await readSigned(c, 'confirm')
  if (!signed.ok) return refusePage(c, signed.code)
  const pending = await signed.mailroom.findRequest(signed.token.id)
  const t = MESSAGES[localeOf(c)]
  if (!pending) {
    const move = await signed.mailroom.findMove(signed.token.id)
    if (!move) return refusePage(c, 'not_found')
    if (move.confirmedAt !== null) return answerMoved(c, move, false)
    const { moveTitle, moveConfirmText, confirmButton } = t
    const page = (
      <ButtonPage
        title={moveTitle}
        text={moveConfirmText}
        button={confirmButton}
        asked={move.asked}
        locale={localeOf(c)}
      />
    )
    return renderPage(c, page, moveTitle)
  }
  if (pending.isOver) return answerOver(c, pending)
  if (pending.confirmedAt !== null) return answerConfirmed(c, pending, false)
  const names = new Map(
    (await newsroomOf(c.env, c.get('settings')).listTopics()).map(({ id, name }) => [id, name]),
  )
  const topics = pending.request.topics.map(({ id }) => names.get(id) ?? id)
  const { query } = pending.request
  const asked = { topics, queries: query === null ? [] : [query] }
  const page = (
    <ButtonPage
      title={t.confirmTitle}
      text={pending.told === null ? t.confirmText : t.ends.alreadyTold[pending.told]}
      button={t.confirmButton}
      asked={asked}
      locale={localeOf(c)}
    />
  )
  return renderPage(c, page, t.confirmTitle)
})

links.post('/subscriptions/confirm', async (c) => {
  const signed = await readSigned(c, 'confirm')
  if (!signed.ok) return refusePage(c, signed.code)
  const pending = await signed.mailroom.findRequest(signed.token.id)
  if (!pending) return confirmMove(c, signed)
  if (pending.isOver) return answerOver(c, pending)
  if (pending.confirmedAt === null) {
    const { topics, query } = pending.request
    const newsroom = newsroomOf(c.env, c.get('settings'))
    const ids = topics.map(({ id }) => id)
    const followed = await newsroom.follow(ids, query, signed.shard)
    if (!followed.ok)
      return followed.code === 'not_found' ? refusePage(c, 'unknown_topic') : refuse(c, followed)
    if (!(await isReleased(c, pending, signed.shard))) return refusePage(c, 'address_taken')
    const confirmed = await signed.mailroom.confirm(pending.id, followed.value.topics, followed.value.seq)
    if (confirmed !== 'confirmed') return refusePage(c, 'token_expired')
  }
  return answerConfirmed(c, pending, pending.confirmedAt === null)
})

const OWN_LINK_MS = 40 * 86_400_000
/** Of a page whose link was never renewed. */
const FIRST_LINK_VERSION = 1

/**
 * That a request is confirmed, by this press or an earlier one, and where to go on. Whoever presses reads what is sent
 * there, as a digest with the same link will be; but a link that was used opens no page whose links were renewed since.
 */
async function answerConfirmed(c: HttpContext, request: ShownRequest, isNew: boolean): Promise<Response> {
  const t = MESSAGES[localeOf(c)]
  const topics = await newsroomOf(c.env, c.get('settings')).listTopics()
  const ways = topics
    .filter(
      ({ id, visibility }) => visibility === 'public' && request.request.topics.some((one) => one.id === id),
    )
    .map(({ id, name }) => ({ href: `/topics/${id}`, text: name, isTopic: true }))
  if (isNew || request.linkVersion === FIRST_LINK_VERSION)
    ways.unshift({ ...(await ownPageWay(c, request.subscriber, request.linkVersion)), isTopic: false })
  const text = request.told === null ? t.confirmedText : t.ends.addedText
  return isNew
    ? renderNotice(c, t.confirmedTitle, text, 200, ways)
    : renderNotice(c, t.ends.confirmedBefore, t.ends.confirmedBeforeText, 200, ways)
}

/** The way to a person's page. */
async function ownPageWay(c: HttpContext, id: string, version: number) {
  const key = await signingKeyOf(c.env, c.get('settings'))
  const token = { purpose: 'manage', id, version, expiresAt: Date.now() + OWN_LINK_MS } as const
  return { href: signedLink('', token, key), text: MESSAGES[localeOf(c)].manageLink }
}

/** That whoever said yes by this link has left since: another yes has to be asked for. */
function answerOver(c: HttpContext, { channel }: ShownRequest): Response {
  if (!isFromBrowser(c)) return refusePage(c, 'token_expired')
  const { overTitle, overText } = MESSAGES[localeOf(c)].ends
  return chosenByAccept(renderNotice(c, overTitle, overText, 410, waysBack(c, channel)))
}

links.get('/unsubscribe', async (c) => {
  const signed = await readSigned(c, 'unsubscribe')
  if (!signed.ok) return refusePage(c, signed.code)
  const standing = await signed.mailroom.standing(signed.token.id)
  if (!standing) return refusePage(c, 'not_found')
  if (standing.isEnded) return answerEnded(c, standing)
  const t = MESSAGES[localeOf(c)]
  const { unsubscribeTitle, unsubscribeText, unsubscribeButton } = t
  const page = (
    <ButtonPage
      where={whereSaid(standing, localeOf(c))}
      title={unsubscribeTitle}
      text={unsubscribeText}
      button={unsubscribeButton}
      locale={localeOf(c)}
    />
  )
  return renderPage(c, page, t.unsubscribeTitle)
})

/** The page's button, and the one-click POST that mail programs make by themselves (RFC 8058). */
links.post('/unsubscribe', async (c) => {
  const signed = await readSigned(c, 'unsubscribe')
  if (!signed.ok) return refusePage(c, signed.code)
  if (!(await signed.mailroom.unsubscribe(signed.token.id))) return refusePage(c, 'not_found')
  return answerEnded(c, await signed.mailroom.standing(signed.token.id))
})

/** That nothing is sent any more, and the ways back: this link never ends, and opens nobody's settings. */
function answerEnded(c: HttpContext, standing: Standing | null): Response {
  const { unsubscribedTitle, unsubscribedText } = MESSAGES[localeOf(c)]
  return renderNotice(c, unsubscribedTitle, unsubscribedText, 200, waysBack(c, standing?.channel))
}

/** How to be told again: by the settings that were kept, or anew. */
function waysBack(c: HttpContext, channel: ChannelName | undefined) {
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const again = { href: `/?lang=${locale}#subscribe`, text: t.refusals.subscribeAgain }
  const link = { href: `/subscriptions/link?lang=${locale}`, text: t.ends.backBySettings }
  return channel === 'email' ? [link, again] : [again]
}

async function confirmMove(c: HttpContext, { mailroom, token, shard }: Signed): Promise<Response> {
  const move = await mailroom.findMove(token.id)
  if (!move) return refusePage(c, 'not_found')
  if (move.confirmedAt === null) {
    const moved = (await isReleased(c, move, shard)) ? await mailroom.confirmMove(token.id) : 'taken'
    if (moved === 'taken') return refusePage(c, 'address_taken')
    if (moved === 'gone') return refusePage(c, 'token_expired')
  }
  const moved = await mailroom.findMove(token.id)
  return answerMoved(c, moved ?? move, move.confirmedAt === null)
}

/** Whoever presses reads what is sent to the new address; a link that was used opens nothing more. */
async function answerMoved(c: HttpContext, move: ShownMove, isNew: boolean): Promise<Response> {
  const { movedTitle, movedText } = MESSAGES[localeOf(c)]
  const ways = isNew ? [await ownPageWay(c, move.request.of, move.pageVersion)] : []
  return renderNotice(c, movedTitle, movedText, 200, ways)
}
