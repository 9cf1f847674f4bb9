import { countEn } from '../counting.ts'
import type { operatorPolls as vi } from '../vi/operatorPolls.ts'

export const operatorPolls: typeof vi = {
  title: 'Polls of the sources',
  intro: 'Polls of the last 40 days, newest first.',
  none: 'Nothing has been polled yet.',
  noneNoSource: 'There are no sources to poll yet.',
  pollAll: 'Poll all sources now',
  pollNow: 'Poll now',
  onePoll: 'Poll',
  started: 'Started',
  trigger: 'Reason',
  triggers: {
    manual: 'an operator asked',
    schedule: 'it was due',
    ingest: 'another machine submitted it (ingest)',
  },
  took: 'Took',
  seconds: (seconds) => `${seconds} s`,
  result: 'Result',
  running: 'in progress',
  watch: 'In progress: see how far it is',
  underWay: (done, all) => `${done} of ${countEn(all, 'source', 'sources')} read.`,
  finishing: 'The sources have been read; now the pages of new articles are being read and digests prepared.',
  lookAgain: 'Refresh',
  byItself: 'This page refreshes itself until everything has been read.',
  done: 'The poll is over.',
  doneNothing: 'No sources are switched on, so nothing was polled.',
  source: 'Source',
  state: 'State',
  states: {
    asking: 'being read',
    waiting: 'waiting',
    new: 'news',
    unchanged: 'nothing new',
    failed: 'failed',
    skipped: 'skipped',
  },
  what: 'Result',
  came: (fresh, updated, matched) =>
    [
      fresh > 0 && `${fresh} new`,
      updated > 0 && `${updated} updated`,
      matched > 0 && countEn(matched, 'match', 'matches'),
    ]
      .filter(Boolean)
      .join(', '),
  cameNothing: 'nothing new',
  failedCount: (count) => `${countEn(count, 'source', 'sources')} could not be read`,
  skippedCount: (count) => `${countEn(count, 'source', 'sources')} skipped`,
  baseline: 'First poll: existing articles are only noted; nobody is alerted.',
  pendingPages: (count) => `${countEn(count, 'article page', 'article pages')} still to be read.`,
  technical: 'Technical details',
  older: 'Older',
  newest: 'Newest',
  pages: 'Pages of the list',
  advice: {
    address:
      'Check the address: open it in a browser, look for the new one on the paper’s site, and update the source.',
    server:
      'This usually passes; the system retries automatically. If it persists, open the address in a browser.',
    refused:
      'The server may refuse data centres. Ask the paper for access, or have a machine inside the province read it and hand it in (/ingest).',
    busy: 'The server limits how often it is asked; the system waits and tries again by itself.',
    login:
      'This address is only open to those who are logged in. Look for another address of the paper, or ask it for access.',
    selectors:
      'The site may have been redesigned: edit the source and preview it without selectors to get new suggestions.',
    document: 'Preview this address on the source’s edit page to see what it returns.',
    ours: 'This is a fault in the program: tell the person who installed the service, with the technical details.',
    none: 'Nothing to do; it will be polled in its turn.',
    off: 'Switch the source on to have it polled.',
  },
}
