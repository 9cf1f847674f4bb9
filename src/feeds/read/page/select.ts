import { compile, selectAll, selectOne } from 'css-select'
import { DomUtils } from 'htmlparser2'
import type { PageSelectors } from '../feed.ts'
import { isElement, nodesIn, type PageElement, type PageNode, type PageRoot, parsePage } from './tree.ts'

/** What is wrong with selectors as an administrator typed them, in English. */
export interface SelectorFault {
  field: SelectorField
  message: string
}

/** Selectors made ready to search one page with. */
export interface Search {
  /** The elements that `item` selects, in the order of the page. */
  items(root: PageRoot): PageElement[]
  /** Whether `item` selects an element. */
  isItem(element: PageElement): boolean
  /** Whether there is a selector for that field. */
  has(field: SelectorField): boolean
  /** What a field's selector selects first in an item, the item itself included. */
  first(field: SelectorField, item: PageElement): PageElement | null
  /** Whether the search was given up, since these selectors would take too long on that page. */
  isExhausted(): boolean
}

const FIELDS = ['item', 'link', 'title', 'summary', 'date', 'author'] as const
type SelectorField = (typeof FIELDS)[number]

const MAX_SELECTOR_LENGTH = 1_000

/** Selectors such as `li:nth-child(2)` look at every pair of siblings; so many looks take well under a second. */
const MAX_STEPS = 5_000_000

/** What is wrong with selectors, or null for what can be searched with. */
export function selectorFault(selectors: PageSelectors): SelectorFault | null {
  const made = makeSearch(selectors)
  return made.ok ? null : made.fault
}

/** Compiles selectors, each once. Those of fields may start with a combinator (`> a`), as within `:scope`. */
export function makeSearch(
  selectors: PageSelectors,
): { ok: true; search: Search } | { ok: false; fault: SelectorFault } {
  const budget = new Budget()
  // css-select reads the scope whenever it matches `:scope`, so that one compiled query serves every item.
  const scope: PageElement[] = [OUTSIDE]
  const queries = new Map<SelectorField, ReturnType<typeof compile<PageNode, PageElement>>>()
  for (const field of FIELDS) {
    const selector = selectors[field]
    if (selector === undefined) continue
    const message = lengthFault(selector) ?? pseudoFault(selector)
    if (message) return { ok: false, fault: { field, message } }
    try {
      const options = { adapter: budget.adapter }
      const query =
        field === 'item'
          ? compile<PageNode, PageElement>(selector, { ...options, relativeSelector: false })
          : compile<PageNode, PageElement>(selector, { ...options, cacheResults: false }, scope)
      queries.set(field, query)
    } catch (error) {
      return { ok: false, fault: { field, message: error instanceof Error ? error.message : String(error) } }
    }
  }
  const search: Search = {
    items: (root) =>
      budget.spend([], () => {
        const query = queries.get('item')
        return query ? selectAll<PageNode, PageElement>(query, root, { adapter: budget.adapter }) : []
      }),
    isItem: (element) => budget.spend(false, () => queries.get('item')?.(element) ?? false),
    has: (field) => queries.has(field),
    first: (field, item) =>
      budget.spend(null, () => {
        const query = queries.get(field)
        if (!query) return null
        scope[0] = item
        return query(item) ? item : selectOne<PageNode, PageElement>(query, item, { adapter: budget.adapter })
      }),
    isExhausted: () => budget.isExhausted,
  }
  return { ok: true, search }
}

function lengthFault(selector: string): string | null {
  if (selector.trim() === '') return 'the selector is empty'
  if (selector.length > MAX_SELECTOR_LENGTH) {
    return `the selector is longer than ${MAX_SELECTOR_LENGTH} characters`
  }
  return null
}

/**
 * What CSS knows and no search of a page as it was sent can find: boxes that are no elements, and what takes a reader.
 * css-select tells such selectors from others only in part, and takes the rest for some that find nothing.
 */
function pseudoFault(selector: string): string | null {
  const bare = selector.replace(QUOTED, '').toLowerCase()
  const pseudoElement = /::[\w-]*/.exec(bare)?.[0]
  if (pseudoElement) return `the pseudo-element ${pseudoElement} is no element of the page`
  const ofReaders = [...bare.matchAll(/:([\w-]+)/g)].find(([, name = '']) => OF_READERS.has(name))?.[0]
  return ofReaders ? `${ofReaders} never selects anything: nobody points at the page or clicks in it` : null
}

/** Strings and escaped characters. */
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\./gs
const OF_READERS = new Set([
  ...['hover', 'active', 'visited', 'focus', 'focus-visible', 'focus-within', 'target', 'target-within'],
])

class OutOfSteps extends Error {}

/** Counts what a search looks at, through the adapter by which css-select sees the tree. */
class Budget {
  isExhausted = false
  private steps = 0

  readonly adapter = {
    ...DomUtils,
    isTag: (node: PageNode): node is PageElement => {
      this.step(1)
      return isElement(node)
    },
    getParent: (element: PageElement) => {
      this.step(1)
      return element.parent
    },
    getSiblings: (node: PageNode) => {
      const siblings = DomUtils.getSiblings(node)
      this.step(siblings.length / 4)
      return siblings
    },
    getText: (top: PageNode) => {
      if (!isElement(top)) return 'data' in top ? top.data : ''
      let text = ''
      for (const node of nodesIn(top)) {
        this.step(1)
        if ('data' in node) text += node.data
      }
      return text
    },
    equals: (a: PageNode, b: PageNode) => {
      this.step(1)
      return a === b
    },
  }

  /** What `search` gives, or `otherwise` once there are no steps left. */
  spend<T>(otherwise: T, search: () => T): T {
    if (this.isExhausted) return otherwise
    try {
      return search()
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error
      this.isExhausted = true
      return otherwise
    }
  }

  private step(count: number): void {
    this.steps += count
    if (this.steps > MAX_STEPS) throw new OutOfSteps()
  }
}

/** An element of no page, to compile with. */
const OUTSIDE = parsePage('<a>').root.children[0] as PageElement
