import type { Child } from 'hono/jsx'
import { type DeskArea, DeskFrame, DeskMenu } from '../../web/pages/admin/frame.tsx'
import { type HttpContext, localeOf } from '../context.ts'
import { type PageFrame, renderPage } from '../page.ts'

interface DeskPage {
  area: DeskArea | null
  title: string
  content: Child
  /** What was done before this page was shown; null for nothing (see saidOf). */
  said?: string | null
  status?: Parameters<typeof renderPage>[3]
  /** Of what answers a form: where the form is, for who comes back to this page; missing: where it was sent. */
  at?: string
  frame?: Pick<PageFrame, 'scripts' | 'refreshSeconds'>
}

/** What `?said=` names where nothing was done. */
const UNDONE = ['left', 'none', 'unlabelled']

/** Answers a page of the operator's, with the way to the others and out before what the first stop skips to. */
export function renderDesk(
  c: HttpContext,
  { area, title, content, said = null, status = 200, at = c.req.path, frame }: DeskPage,
): Response {
  const locale = localeOf(c)
  const page = (
    <DeskFrame
      title={title}
      said={said}
      isDone={!UNDONE.includes(c.req.query('said') ?? '')}
      at={c.req.method === 'POST' ? at : undefined}
      locale={locale}
    >
      {content}
    </DeskFrame>
  )
  const scripts = ['/desk-wait.js', '/desk-keep.js', ...(frame?.scripts ?? [])]
  const menu = <DeskMenu area={area} locale={locale} csrf={c.get('session').csrf} />
  return renderPage(c, page, title, status, { isWide: true, ...frame, menu, scripts })
}

/** The sentence that `?said=` names: an act leads to a page that says what it did. */
export function saidOf(c: HttpContext, sentences: Readonly<Record<string, string>>): string | null {
  const code = c.req.query('said') ?? ''
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null
}
