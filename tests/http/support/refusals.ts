import { expect } from 'vitest'
import { TOKEN } from '../../support/worker.ts'
import { linkTo, type Mail, nextMail } from './mail.ts'
import { subscribeByMail } from './readers.ts'
import { poll, startTown, type Town } from './town.ts'

export const SIGNING_KEY = 'a-signing-key-of-32-characters-or-more'
export const ADMIN = { authorization: `Bearer ${TOKEN}` }
export const JSON_TYPE = { 'content-type': 'application/json' }
export const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
export const MEGABYTE = 'x'.repeat(1_000_000)

/** A town with one reader, her confirmation and her first digest. */
export interface Readership extends Town {
  confirmation: Mail
  digest: Mail
}

export async function startReadership(): Promise<Readership> {
  const town = await startTown({ SIGNING_KEY })
  const confirmation = await subscribeByMail(town.worker, 'lan@ban-doc.example')
  town.paper.publish({ title: 'Khởi công cây cầu mới' })
  await poll(town.worker)
  return { ...town, confirmation, digest: await nextMail(town.worker, 'lan@ban-doc.example', [confirmation]) }
}

/** A request that has to be refused. */
export interface Bad {
  method?: string
  path: string
  headers?: Record<string, string>
  /** Sent as it stands if it is text, bytes or a stream; else as JSON, with its content type. */
  body?: unknown
}

/** What is refused, and how: status, code, and the path or (a number) the column of the query that is named. */
export type Case = [what: string, bad: Bad, status: number, code: string, at?: string | number]

interface Problem {
  detail: string
  detail_vi: string
  errors?: { path: string; column?: number; message: string; message_vi: string }[]
}

function send({ worker }: Town, { method = 'POST', path, headers = {}, body }: Bad): Promise<Response> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
  return fetch(worker.origin + path, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined || isRaw ? {} : JSON_TYPE), ...headers },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    duplex: 'half',
    signal: AbortSignal.timeout(30_000),
  } as RequestInit)
}

/** Refused with a problem in both languages that says where. */
export async function expectRefusal(
  town: Town,
  bad: Bad,
  status: number,
  code: string,
  at?: string | number,
): Promise<void> {
  const answer = await send(town, bad)
  const text = await answer.text()
  expect(answer.status, text).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = JSON.parse(text) as Problem
  expect(problem).toMatchObject({ type: `urn:bantin:problem:${code}`, status, code })
  const sentence = expect.stringMatching(/\S/)
  expect(problem).toMatchObject({ title: sentence, detail: sentence, detail_vi: sentence })
  expect(problem.detail_vi).not.toBe(problem.detail)
  const { errors = [] } = problem
  for (const error of errors) expect(error).toMatchObject({ message: sentence, message_vi: sentence })
  if (code === 'input_invalid' || code === 'query_invalid') expect(errors.length).toBeGreaterThan(0)
  if (typeof at === 'string') expect(errors.map(({ path }) => path)).toContain(at)
  if (typeof at === 'number') expect(errors).toMatchObject([{ path: '/query', column: at }])
}

/** All that any request could have changed: a refused one leaves no trace in it. */
export async function stateOf({ worker, digest }: Readership): Promise<unknown[]> {
  const lists: unknown[] = []
  for (const path of ['account', 'deliveries?limit=500', 'topics', 'sources', 'polls', 'outbox']) {
    lists.push(await (await worker.admin('GET', `/api/v1/${path}`)).json())
  }
  const settings = await fetch(linkTo(digest, '/subscriptions/manage'))
  return [...lists, await settings.text()]
}
