import { Hono } from 'hono'
import { MESSAGES } from '../../web/messages/messages.ts'
import { ButtonPage } from '../../web/pages/notice.tsx'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { renderNotice } from '../notice-page.tsx'
import { newsroomOf } from '../objects.ts'
import { renderPage } from '../page.ts'
import { refuse } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { isReleased } from '../release.ts'
import { readSigned, type Signed } from '../signed.ts'

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
  if (pending.isOver) return refusePage(c, 'token_expired')
  const names = new Map(
    (await newsroomOf(c.env, c.get('settings')).listTopics()).map(({ id, name }) => [id, name]),
  )
  const topics = pending.request.topics.map(({ id }) => names.get(id) ?? id)
  const { query } = pending.request
  const asked = { topics, queries: query === null ? [] : [query] }
  const page = (
    <ButtonPage
      title={t.confirmTitle}
      text={t.confirmText}
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
  if (pending.isOver) return refusePage(c, 'token_expired')
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
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.confirmedTitle, t.confirmedText)
})

links.get('/unsubscribe', async (c) => {
  const signed = await readSigned(c, 'unsubscribe')
  if (!signed.ok) return refusePage(c, signed.code)
  const t = MESSAGES[localeOf(c)]
  const { unsubscribeTitle, unsubscribeText, unsubscribeButton } = t
  const page = (
    <ButtonPage
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
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.unsubscribedTitle, t.unsubscribedText)
})

async function confirmMove(c: HttpContext, { mailroom, token, shard }: Signed): Promise<Response> {
  const move = await mailroom.findMove(token.id)
  if (!move) return refusePage(c, 'not_found')
  if (move.confirmedAt === null) {
    const moved = (await isReleased(c, move, shard)) ? await mailroom.confirmMove(token.id) : 'taken'
    if (moved === 'taken') return refusePage(c, 'address_taken')
    if (moved === 'gone') return refusePage(c, 'token_expired')
  }
  const t = MESSAGES[localeOf(c)]
  return renderNotice(c, t.movedTitle, t.movedText)
}
