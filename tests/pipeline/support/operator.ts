import { createExecutionContext, createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import type { Account } from '../../../src/mailroom/ledger/account.ts'
import type { PollReport } from '../../../src/newsroom/polling/polls.ts'
import type { Front } from '../../../src/newsroom/publishing/publish.ts'
import worker from '../../../src/worker.ts'
import { newsroom } from './objects.ts'
import type { Paper } from './paper.ts'
import { settings } from './settings.ts'

const BASE = 'http://127.0.0.1:8787'
const TOKEN = 'a-token-for-tests-only'

/** A request as an operator makes it; a body that is to be sent as it stands brings its own type along. */
export async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const isRaw = 'content-type' in headers
  const request = new Request(BASE + path, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  })
  return worker.fetch(request, settings(), createExecutionContext())
}

/** The same, for one that must succeed; answers what it says. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await call(method, path, body)
  const text = await response.text()
  expect(response.ok, `${method} ${path} answered ${response.status}: ${text}`).toBe(true)
  return JSON.parse(text) as T
}

/** A test newspaper is its feed alone: it has no pages to read. */
export function addSource(paper: Paper, id = 'bao-thu') {
  return ask('POST', '/api/v1/sources', { id, name: 'Báo thử', url: paper.feedUrl, fullText: false })
}

export function addTopic(id: string, query: string, more: object = {}) {
  return ask('POST', '/api/v1/topics', { id, name: `Chủ đề ${id}`, query, ...more })
}

export function poll(): Promise<PollReport> {
  return ask('POST', '/api/v1/polls')
}

/** Polls as the schedule does, which waits for the shards but for no put; answers how many articles were new. */
export async function visit(): Promise<number> {
  const polled = await newsroom().poll('schedule')
  if (!polled.ok) throw new Error(`the poll was refused: ${polled.code}`)
  return polled.value.sources.reduce((sum, source) => sum + source.new, 0)
}

/** What the poll of the only source came to. */
export async function pollOne() {
  const report = await poll()
  expect(report.sources).toHaveLength(1)
  const [only] = report.sources
  if (!only) throw new Error('no source was polled')
  return only
}

/** The Cron handler with that clock. */
export async function cron(scheduledTime = Date.now()): Promise<void> {
  const controller = createScheduledController({ scheduledTime, cron: '*/5 * * * *' })
  await worker.scheduled(controller, settings())
}

/** What KV publishes of a topic, by title; undefined where the key is not there. */
export async function shown(topic: string): Promise<string[] | undefined> {
  const front = await env.KV.get<Front>(`front:${topic}`, 'json')
  return front?.items.map(({ article }) => article.title)
}

/** The account, which must balance at every moment. */
export async function balanced(): Promise<Account> {
  const account = await ask<Account>('GET', '/api/v1/account')
  const { matched, sent, suppressed, pending, dead } = account
  expect(sent + suppressed + pending + dead, JSON.stringify(account)).toBe(matched)
  return account
}
