import { pollErrorSentence } from '../../../newsroom/polling/error-sentence.ts'
import type { PollReport } from '../../../newsroom/polling/polls.ts'
import type { PollError, SourceReport } from '../../../newsroom/polling/report.ts'
import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { PollLine, Visit, WholePoll } from '../../../web/pages/admin/polls.tsx'

/** A poll in one line. */
export function pollLine(report: PollReport): PollLine {
  const sum = (count: (source: SourceReport) => number) =>
    report.sources.reduce((all, source) => all + count(source), 0)
  return {
    ...timesOf(report),
    sources: report.sources.length,
    new: sum((source) => source.new),
    updated: sum((source) => source.updated),
    matched: sum((source) => source.matched),
    failed: sum(({ status }) => (status === 'failed' ? 1 : 0)),
    skipped: sum(({ status }) => (status === 'skipped' ? 1 : 0)),
  }
}

/** A poll with each of its visits; `names` are what the sources are called. */
export function wholePoll(report: PollReport, names: ReadonlyMap<string, string>, locale: Locale): WholePoll {
  const ahead = (ids: readonly string[] = [], state: 'asking' | 'waiting') =>
    ids.map((id) => ({ ...NOTHING, id, name: names.get(id) ?? id, state }))
  const { progress } = report
  return {
    ...timesOf(report),
    visits: [
      ...report.sources.map((source) => visitOf(source, names, locale)),
      ...ahead(progress?.asking, 'asking'),
      ...ahead(progress?.waiting, 'waiting'),
    ],
  }
}

const NOTHING = { new: 0, updated: 0, matched: 0, baseline: false, pendingPages: 0, error: null }

function timesOf({ id, trigger, startedAt, finishedAt }: PollReport) {
  const started = Date.parse(startedAt)
  const tookMs = finishedAt === null ? null : Date.parse(finishedAt) - started
  return { id, trigger, startedAt: started, tookMs }
}

function visitOf(report: SourceReport, names: ReadonlyMap<string, string>, locale: Locale): Visit {
  const { source, status, error, httpStatus } = report
  return {
    id: source,
    name: names.get(source) ?? source,
    // A first poll counts as one that brings news, whatever it found.
    state: status === 'new' && report.new + report.updated === 0 ? 'unchanged' : status,
    new: report.new,
    updated: report.updated,
    matched: report.matched,
    baseline: report.baseline && report.new > 0,
    pendingPages: report.pendingPages,
    error: error
      ? {
          text: pollErrorSentence(error.code, httpStatus)[locale],
          advice: MESSAGES[locale].operatorPolls.advice[adviceFor(error.code)],
          detail: error.detail,
        }
      : null,
  }
}

type Advice = keyof (typeof MESSAGES)[Locale]['operatorPolls']['advice']

/** What an operator can do about it. */
export function adviceFor(code: PollError['code']): Advice {
  switch (code) {
    case 'not_found':
    case 'gone':
    case 'retired':
    case 'foreign':
    case 'forbidden_address':
    case 'too_many_redirects':
    case 'redirect_loop':
    case 'bad_redirect':
      return 'address'
    case 'timeout':
    case 'network':
    case 'server_error':
    case 'http_status':
    case 'unasked_304':
    case 'robots_unreachable':
      return 'server'
    case 'too_many_requests':
      return 'busy'
    case 'unauthorized':
    case 'login':
      return 'login'
    case 'forbidden':
    case 'challenge':
    case 'robots':
      return 'refused'
    case 'selectors':
      return 'selectors'
    case 'empty':
    case 'charset':
    case 'html':
    case 'malformed':
    case 'not_a_feed':
    case 'too_large':
    case 'broken_gzip':
      return 'document'
    case 'broken':
      return 'ours'
    case 'disabled':
      return 'off'
    default:
      return 'none'
  }
}
