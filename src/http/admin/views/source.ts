import { type Fault, stopsNews } from '../../../newsroom/health/faults.ts'
import { faultSentence } from '../../../newsroom/health/sentences.ts'
import { pollErrorSentence } from '../../../newsroom/polling/error-sentence.ts'
import type { PollError } from '../../../newsroom/polling/report.ts'
import type { SourceState } from '../../../newsroom/sources/source-rows.ts'
import { type Locale, MESSAGES, sentenceIn } from '../../../web/messages/messages.ts'
import type { WholeSource } from '../../../web/pages/admin/source.tsx'
import type { ShownFault, ShownSource } from '../../../web/pages/admin/sources.tsx'
import { viewWait } from '../../views/source.ts'
import { adviceFor } from './poll.ts'

/** A source as the desk lists it. `now` in ms since 1970 UTC. */
export function shownSource(state: SourceState, locale: Locale, now: number): ShownSource {
  const { source, memory, failures, lastPollAt, lastStatus, lastNewAt } = state
  const next = viewWait(state, now)
  return {
    id: source.id,
    name: source.name,
    url: source.url,
    state: stateOf(state),
    faults: memory.faults.map((fault) => shownFault(fault, locale)),
    failures,
    lastPollAt,
    lastStatus,
    lastNewAt,
    lastPublishedAt: memory.newestPublished,
    next: next && sentenceIn(next, locale),
  }
}

/** The same, whole. */
export function wholeSource(state: SourceState, locale: Locale, now: number): WholeSource {
  const { source, memory } = state
  const t = MESSAGES[locale].operatorSources
  return {
    ...shownSource(state, locale, now),
    kind: source.isKindGiven || state.baselineAt !== null ? source.kind : 'auto',
    isOn: source.enabled,
    fullText: source.fullText,
    minIntervalMinutes: source.minIntervalMinutes,
    timezone: source.timezone,
    selectors: [
      ...named(source.selectors, t.selector),
      ...named(source.article, t.articlePart).map(([name, selector]): [string, string] => [
        `${t.article}: ${name}`,
        selector,
      ]),
    ],
    lastError: shownError(state, locale),
    warnings: memory.warnings,
  }
}

export function shownFault(fault: Fault, locale: Locale): ShownFault {
  const advice: Readonly<Record<Fault['code'], string>> = MESSAGES[locale].operatorSources.advice
  return {
    code: fault.code,
    text: faultSentence(fault)[locale],
    advice: advice[fault.code],
    since: fault.since,
    stopsNews: stopsNews(fault.code),
  }
}

/** Why the last poll failed; null where it did not. */
export function shownError(
  { lastHttp, lastError }: Pick<SourceState, 'lastHttp' | 'lastError'>,
  locale: Locale,
): WholeSource['lastError'] {
  if (lastError === null) return null
  const { code, detail } = JSON.parse(lastError) as PollError
  const advice = MESSAGES[locale].operatorPolls.advice[adviceFor(code)]
  return { text: pollErrorSentence(code, lastHttp)[locale], advice, detail }
}

/** Whether a source has been polled and none of its polls succeeded. */
export function isNeverRead({ baselineAt, failures }: SourceState): boolean {
  return baselineAt === null && failures > 0
}

/**
 * Whether a source is read without a fault and has never had an article: its address is likely the wrong one. What a
 * restore forgets is when news last came; what the last document held is then known again.
 */
export function hasNeverHadNews({
  source,
  baselineAt,
  failures,
  lastPollAt,
  lastNewAt,
  memory,
}: SourceState): boolean {
  const isWell = source.enabled && failures === 0 && memory.faults.length === 0
  const isRead = baselineAt !== null && lastPollAt !== null
  return isWell && isRead && lastNewAt === null && memory.newest.length === 0
}

function stateOf(state: SourceState): ShownSource['state'] {
  const { source, memory, failures, lastPollAt } = state
  if (!source.enabled) return 'off'
  if (isNeverRead(state) || memory.faults.some(({ code }) => stopsNews(code))) return 'bad'
  if (memory.faults.length > 0 || failures > 0) return 'warn'
  if (hasNeverHadNews(state)) return 'empty'
  return lastPollAt === null ? 'fresh' : 'good'
}

function named(
  selectors: object | null,
  names: Readonly<Record<string, string>>,
): [name: string, selector: string][] {
  return Object.entries((selectors ?? {}) as Record<string, string | undefined>).flatMap(
    ([field, selector]) => (selector ? [[names[field] ?? field, selector] as [string, string]] : []),
  )
}
