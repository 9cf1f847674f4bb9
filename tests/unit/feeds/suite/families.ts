import type { Family } from './case.ts'
import { atomVersions } from './cases/atom-versions.ts'
import { authors } from './cases/authors.ts'
import { bases } from './cases/bases.ts'
import { categories } from './cases/categories.ts'
import { charsets } from './cases/charsets.ts'
import { commonMistakes } from './cases/common-mistakes.ts'
import { dateOrder, dates } from './cases/dates.ts'
import { hostile } from './cases/hostile.ts'
import { illFormed } from './cases/ill-formed.ts'
import { jsonFeeds } from './cases/json-feeds.ts'
import { languages } from './cases/languages.ts'
import { atomLinks, rssLinks } from './cases/links.ts'
import { namespaces } from './cases/namespaces.ts'
import { newspapers } from './cases/newspapers.ts'
import { pages } from './cases/pages.ts'
import { refused } from './cases/refused.ts'
import { rssText } from './cases/rss-text.ts'
import { rssVersions } from './cases/rss-versions.ts'
import { sanitised } from './cases/sanitised.ts'
import { sitemaps } from './cases/sitemaps.ts'
import { textConstructs } from './cases/text-constructs.ts'
import { titles } from './cases/titles.ts'
import { truncated } from './cases/truncated.ts'
import { vietnameseDates } from './cases/vietnamese-dates.ts'

/** Everything that reading documents has to get right, by what it is about. */
export const FAMILIES: readonly Family[] = [
  { name: 'RSS, every version', cases: rssVersions },
  { name: 'RSS, texts and timing', cases: rssText },
  { name: 'RSS, links and guids', cases: rssLinks },
  { name: 'Atom, both versions', cases: atomVersions },
  { name: 'Atom, text constructs', cases: textConstructs },
  { name: 'Atom, links', cases: atomLinks },
  { name: 'JSON Feed', cases: jsonFeeds },
  { name: 'sitemaps', cases: sitemaps },
  { name: 'list pages', cases: pages },
  { name: 'namespaces', cases: namespaces },
  { name: 'xml:base', cases: bases },
  { name: 'titles', cases: titles },
  { name: 'authors', cases: authors },
  { name: 'categories', cases: categories },
  { name: 'languages', cases: languages },
  { name: 'dates', cases: dates },
  { name: 'which date', cases: dateOrder },
  { name: 'Vietnamese dates', cases: vietnameseDates },
  { name: 'Vietnamese newspapers', cases: newspapers },
  { name: 'common mistakes', cases: commonMistakes },
  { name: 'ill-formed', cases: illFormed },
  { name: 'truncated', cases: truncated },
  { name: 'charsets', cases: charsets },
  { name: 'sanitised', cases: sanitised },
  { name: 'hostile', cases: hostile },
  { name: 'no feed', cases: refused },
]
