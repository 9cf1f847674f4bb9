import type { At, Outcome } from '../../delivery/channel.ts'
import { MAX_RETRY_AFTER_MS } from './retry.ts'

/** So many failures in a row, each of a recipient that had not failed before, are the host's. */
const FAILURES = 20
/** How long a host is left alone at first; twice as long each time it fails again, up to the second. */
const FIRST_PAUSE_MS = 30_000
const MAX_PAUSE_MS = 600_000

interface Host {
  /** Failures in a row that count. */
  failures: number
  /** Pauses in a row; 0 while it is asked as usual. */
  pauses: number
  /** Nothing begins before this, ms since 1970 UTC. */
  until: number
  /** Since when it is paused again and again; null while it is not. */
  since: number | null
  fault: At
  /** The one attempt after a pause that decides whether it goes on, while it is under way. */
  trial: number | null
}

/** What is known of an attempt when it begins: which trial it is, if one, and whether the recipient's last one had failed. */
export interface Standing {
  trial: number | null
  wasFailing: boolean
}

/**
 * Leaves hosts alone that fail whoever is written to by them, so that what is due waits instead of failing one by one:
 * an endpoint's host after many failures of recipients that were well until then, a transport (which all its readers
 * share) after its first. What it knows dies with its object; the first failures of the next life say it again.
 */
export class Breaker {
  readonly #hosts = new Map<string, Host>()
  /** When the last attempt began, of hosts that take only so many a second. */
  readonly #begun = new Map<string, number>()
  #trials = 0

  /** When an attempt at a host may begin; `now` or earlier: at once. While one decides, nobody can tell. */
  freeAt(name: string, perSecond: number | null, now: number): number {
    const host = this.#hosts.get(name)
    if (host && host.trial !== null) return Number.POSITIVE_INFINITY
    const paced = perSecond === null ? now : (this.#begun.get(name) ?? 0) + Math.ceil(1000 / perSecond)
    return Math.max(paced, host?.until ?? 0)
  }

  /** Whose fault it is that a host was left alone and has not answered since; null where it was not. */
  pausedFor(name: string): At | null {
    const host = this.#hosts.get(name)
    return host && host.pauses > 0 ? host.fault : null
  }

  /** Whether any host has to be asked about before an attempt. */
  get isUsed(): boolean {
    return this.#hosts.size > 0 || this.#begun.size > 0
  }

  /** Answers the number of the trial, where this attempt decides if a host that was left alone is there again; or null. */
  begin(name: string, perSecond: number | null, now: number): number | null {
    if (perSecond !== null) this.#begun.set(name, now)
    const host = this.#hosts.get(name)
    if (!host || host.pauses === 0) return null
    this.#trials += 1
    host.trial = this.#trials
    return host.trial
  }

  /** Takes in how an attempt ended. */
  end(name: string, { trial, wasFailing }: Standing, outcome: Outcome, now: number): void {
    const host = this.#hosts.get(name) ?? newHost()
    // The host may have answered another attempt meanwhile: then this one decides nothing any more.
    const isTrial = trial !== null && trial === host.trial
    if (isTrial) host.trial = null
    const sign = signOf(outcome)
    if (sign === 'well') this.#hosts.delete(name)
    // What began before a pause says no more than what brought it about.
    if (sign === 'well' || sign === 'none' || (host.pauses > 0 && !isTrial)) return
    if (sign === 'endpoint' && wasFailing && !isTrial) return
    host.failures += 1
    this.#hosts.set(name, host)
    host.fault = sign
    if (isTrial || sign === 'transport' || host.failures >= FAILURES) pause(host, outcome, now)
  }

  /** Transports that have failed since `before` or longer. */
  transportsFailingSince(before: number): string[] {
    return [...this.#hosts]
      .filter(([, { fault, since }]) => fault === 'transport' && since !== null && since <= before)
      .map(([name]) => name)
  }
}

function pause(host: Host, outcome: Outcome, now: number): void {
  const asked = outcome.result === 'failed' ? outcome.retryAfterMs : null
  const usual = Math.min(FIRST_PAUSE_MS * 2 ** host.pauses, MAX_PAUSE_MS)
  host.until = now + (asked === null ? usual : Math.min(asked, MAX_RETRY_AFTER_MS[host.fault]))
  host.since ??= now
  host.pauses += 1
}

function newHost(): Host {
  return { failures: 0, pauses: 0, until: 0, since: null, fault: 'endpoint', trial: null }
}

/** What an outcome says of the host, or who fails. One that answers, whatever it says, is there; a server's own error counts as none. */
function signOf(outcome: Outcome): 'well' | 'none' | At {
  switch (outcome.result) {
    case 'sent':
      return 'well'
    case 'gone':
    case 'refused':
      return outcome.status === null ? 'none' : 'well'
    case 'failed':
    case 'ambiguous': {
      if (outcome.at === 'transport') return 'transport'
      const status = outcome.result === 'failed' ? outcome.status : null
      return status !== null && status < 500 && status !== 429 ? 'well' : 'endpoint'
    }
  }
}
