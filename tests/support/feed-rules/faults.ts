import { atomFaults } from './atom.ts'
import { rootOf } from './element.ts'
import { jsonFaults } from './json.ts'
import { opmlFaults } from './opml.ts'
import { rssFaults } from './rss.ts'

/**
 * What a feed that stands at `self` does wrong: errors and warnings of the W3C's validator (validator.w3.org/feed) by
 * the names that it has for them, and what the formats ask besides. Written after its documentation and the formats'
 * own, not after what writes feeds here. `now` in ms since 1970 UTC.
 */
export function faultsOf(document: string, self: string, now: number): string[] {
  const where = { now }
  if (document.startsWith('{')) return unique(jsonFaults(document, self, where))
  if (!document.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')) return ['MissingEncoding']
  const root = rootOf(document)
  switch (root?.name) {
    case 'rss':
      return unique(rssFaults(root, document, self, where))
    case 'feed':
      return unique(atomFaults(root, self, where))
    case 'opml':
      return unique(opmlFaults(root, where))
    default:
      return ['SAXError']
  }
}

function unique(faults: readonly string[]): string[] {
  return [...new Set(faults)].toSorted()
}
