import { expect } from 'vitest'
import { newsroom } from './objects.ts'
import { ask, pollOne } from './operator.ts'
import type { takeClock } from './scene.ts'

/** A source as the API shows it, as far as tests look at it. */
export interface SourceView {
  id: string
  name: string
  url: string
  kind: string
  selectors?: object
  health: {
    lastStatus: string | null
    lastError: { code: string; detail: string } | null
    failures: number
    retired: boolean
    nextPollAt: string | null
    why: { code: string; message: string; message_vi: string } | null
    faults: { code: string; since: string; message: string; message_vi: string }[]
    warnings: string[]
  }
}

export function addSourceAt(url: string, more: object = {}): Promise<SourceView> {
  return ask<SourceView>('POST', '/api/v1/sources', { url, ...more })
}

export function sourceView(id: string): Promise<SourceView> {
  return ask<SourceView>('GET', `/api/v1/sources/${id}`)
}

/** The codes of what is wrong with a source. */
export async function faultsOf(id: string): Promise<string[]> {
  return (await sourceView(id)).health.faults.map(({ code }) => code)
}

/** Lets time pass until the only source's next poll is due, and has the schedule make it. */
export async function nextVisit(clock: ReturnType<typeof takeClock>, id: string): Promise<void> {
  const { nextPollAt } = (await sourceView(id)).health
  expect(nextPollAt).not.toBeNull()
  clock.forward(Math.max(0, Date.parse(nextPollAt ?? '') - Date.now()) + 1_000)
  await newsroom().tick(Date.now())
}

/** Polls the only source a number of times, and answers the last report. */
export async function pollTimes(times: number) {
  let report = await pollOne()
  for (let poll = 1; poll < times; poll += 1) report = await pollOne()
  return report
}
