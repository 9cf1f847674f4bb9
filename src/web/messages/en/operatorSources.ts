import { countEn } from '../counting.ts'
import type { operatorSources as vi } from '../vi/operatorSources.ts'

export const operatorSources: typeof vi = {
  title: 'Sources',
  none: 'There are no sources yet. To add one, all you need is the address of a paper, one of its sections, or an RSS feed.',
  add: 'Add a source',
  name: 'Source',
  state: 'Health',
  states: {
    good: 'good',
    warn: 'needs a look',
    empty: 'no articles yet',
    bad: 'no news arriving',
    fresh: 'not polled yet',
    off: 'switched off',
  },
  lastPoll: 'Last poll',
  lastNew: 'New article last seen',
  lastPublished: 'Newest article published',
  nextPoll: 'Next poll',
  never: 'never',
  failures: (count) => `${countEn(count, 'failure', 'failures')} in a row`,
  kinds: {
    auto: 'Detect automatically',
    feed: 'Feed (RSS, Atom, JSON Feed)',
    sitemap: 'Sitemap',
    page: 'List page',
  },
  statuses: { ok: 'read', failed: 'failed' },
  address: 'Address',
  kind: 'Kind',
  howItGoes: 'Status',
  faults: 'What is wrong',
  neverHad: 'This source can be read, but has never had an article since it was added.',
  neverHadTodo:
    'Check the address: open it in a browser and see whether it lists articles. If not, change the source to another address of the paper and preview it.',
  settings: 'Settings',
  readerNotes: 'Oddities in the last document read',
  lastError: 'Last error',
  edit: 'Edit this source',
  enable: 'Switch this source on',
  disable: 'Switch this source off',
  remove: 'Delete this source',
  backToSource: 'Back to the source',
  backToSources: 'Back to the sources',
  interval: 'Interval',
  texts: 'Full text of articles',
  fullTextOn: 'yes',
  fullTextOff: 'no',
  every: (minutes) => `at most once every ${countEn(minutes, 'minute', 'minutes')}`,
  removeTitle: (name) => `Delete the source ${name}?`,
  removeText:
    'It will no longer be polled. Its articles stay in the archive, and if the same address is added again, nobody is sent old news again. To pause it, switch it off instead.',
  removeSure: 'Delete this source for good',
  removeNot: 'Do not delete',
  said: {
    created:
      'The source was added. It is first polled after a minute, or press “Poll now”. Nobody is alerted about articles already there.',
    saved: 'The changes were saved.',
    enabled: 'The source was switched on. It is polled after a minute.',
    disabled: 'The source was switched off. It is not polled until it is switched on again.',
    removed: 'The source was deleted.',
  },
  addTitle: 'Add a source',
  editTitle: (name) => `Edit the source ${name}`,
  urlHint: 'Address of an RSS feed, a sitemap, or a paper’s front or section page.',
  preview: 'Preview',
  previewAgain: 'Preview again',
  previewHint: 'Reads it once; nothing is saved yet.',
  save: 'Save this source',
  saveAnyway: 'Save it even though it cannot be read',
  saveChange: 'Save the changes',
  nameField: 'Name',
  nameHint: 'Shown beside each article. If left empty, the source’s own name is used.',
  nameHintLater:
    'Shown beside each article. To have the source’s own name, clear this field and press “Preview again”.',
  idField: 'Id',
  idHint:
    'Lower-case letters, digits and hyphens, such as bao-tinh. If left empty, it is made from the name. It cannot be changed later.',
  kindField: 'Kind of source',
  selectors: 'Selectors of the list page',
  selectorsHint:
    'CSS selectors say where each entry is on the page. If all are empty, those suggested by the page itself are used.',
  selectorsProposed:
    'These selectors were suggested by the page itself. You can change them and press “Preview again”.',
  selector: {
    item: 'Each entry',
    link: 'Link within an entry',
    title: 'Title within an entry',
    summary: 'Lead',
    date: 'Published',
    author: 'Author',
  },
  more: 'More settings',
  fullText: 'Read the text of each new article',
  fullTextHint:
    'So that topics can match the body of articles. Without this, only what the source itself provides is searched.',
  article: 'Selectors on an article’s page',
  articleHint: 'Needed only if the wrong text is picked up. If left empty, it is detected automatically.',
  articlePart: {
    content: 'Text',
    remove: 'Parts to leave out',
    title: 'Title',
    byline: 'Author',
    published: 'Published',
    lead: 'Lead',
  },
  minutes: 'Minimum time between two polls (minutes)',
  minutesHint:
    'Polls become less frequent automatically, following the rhythm of the source. If left empty: 15 minutes.',
  minutesFault: 'Must be a whole number of minutes, from 1 to 10080 (a week).',
  timezone: 'Time zone',
  timezoneHint: (usual) => `Used for dates that do not state one. If left empty: ${usual}.`,
  language: 'Language',
  languageHint: 'Language code, such as en. If left empty: vi (Vietnamese).',
  triedFaults: 'This could not be previewed. Please fix:',
  knownAddress: 'There is a source at this address already',
  previewing: 'Reading this address, which may take half a minute…',
  saving: 'Saving…',
  faultsTitle: 'Not saved yet. Please fix:',
  previewTitle: 'Preview',
  previewFailed: 'This address cannot be read',
  /** What to do about an address that cannot be read, by kinds of reasons as polls have them. */
  previewAdvice: {
    address:
      'Open this address in a browser. If there is no news, look for the new address on the newspaper’s site.',
    failing: 'The paper’s server has a fault of its own: preview it again later.',
    busy: 'The server limits how often it is asked; the address itself is right. Wait, then preview it again.',
    server:
      'Check that the address is spelled correctly, and open it in a browser. If that works, preview it again later.',
    selectors: 'Empty the selectors and preview again, to get what the page itself proposes.',
    document:
      'Try the address of the newspaper’s RSS feed (there is often an “RSS” link at the foot of its pages), or that of one of its sections.',
  },
  tryHttp:
    'Check that the address is spelled correctly. It was tried with https://; if the site does not use https, change the beginning to http:// and preview again.',
  readAs: 'Read as',
  formats: {
    rss: 'RSS feed',
    rdf: 'RSS 1.0 feed',
    atom: 'Atom feed',
    json: 'JSON Feed',
    sitemap: 'sitemap',
    page: 'list page',
  },
  feedTitle: 'Its own name',
  discovered: 'This page announces feeds',
  discoveredHint: 'A feed is a better source: it carries more information and puts less load on the site.',
  useThis: 'Preview this feed',
  items: (count) => `${countEn(count, 'entry', 'entries')} read`,
  itemsShown: (shown) => `These are the first ${shown}.`,
  noItems: 'No entries were found at this address.',
  noTitle: '(no title)',
  noDate: 'no date',
  warnings: 'Reader’s notes',
  advice: {
    silent:
      'Check whether the paper’s site has news that this source is missing; if so, add a source that carries it.',
    html: 'Preview one of the feeds that the page announces and change the address; if there are none left, change the kind to list page.',
    selectors:
      'The site may have been redesigned. Edit the source, clear the selectors, and preview to get new suggestions.',
    login:
      'Ask the paper for access, or have a machine inside the province read it and hand it in (/ingest).',
    challenge:
      'Ask the paper for access, or have a machine inside the province read it and hand it in (/ingest).',
    unreadable:
      'Preview the address to see what it returns; if it displays correctly in a browser, please tell the person who installed the service.',
    foreign: 'If the new address is right, update the source. Otherwise there is nothing to do.',
    failing:
      'Open the address in a browser. If it opens, the server may refuse data centres: have a machine inside the province read it and hand it in (/ingest).',
    robots:
      'Ask the paper for permission, or look for its feed or sitemap. The system checks again every day.',
    retired:
      'Change the address, or switch the source on again to try once more. To clear the alarm, switch it off or delete it.',
    moved: 'Nothing to do: the new address is being used. If it is wrong, edit the source.',
    emptied:
      'Look at the paper’s site: the section may be closed or renamed. When the news returns, nobody is sent old news again.',
    guids_rewritten: 'Nothing to do, unless the same article is listed twice on our pages.',
    future_dates: 'If all dates are wrong, the source’s time zone may be set wrongly: check a preview.',
    gap: 'If it happens often, poll more often, or add a source that lists more. This notice clears itself after a week.',
    pages:
      'Open some of its new articles in a browser: does the site ask to log in? If nothing can be done, turn off reading the full text for this source.',
  },
}
