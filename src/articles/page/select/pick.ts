import type { Attributes } from '../markup.ts'
import { type SelectedPart, SelectorMatcher, type Selectors } from './match.ts'

/** What an element says that a selector meets: its `datetime` or `content`, else its text. */
export interface Picked {
  part: SelectedPart
  text: string
}

const MAX_PICKED = 50
const MAX_TEXT = 5_000

/** Keeps what the elements say that an administrator's selectors meet, while a page is read. */
export class Picker {
  readonly picked: Picked[] = []
  private readonly matcher: SelectorMatcher
  private readonly following: { picked: Picked; depth: number }[] = []
  private depth = 0

  constructor(selectors: Selectors) {
    this.matcher = new SelectorMatcher(selectors)
  }

  /** Which parts the element is that starts. */
  open(name: string, attributes: Attributes): SelectedPart[] {
    const parts = this.matcher.open(name, attributes)
    this.depth += 1
    for (const part of parts) {
      if (part === 'content' || part === 'remove' || this.picked.length === MAX_PICKED) continue
      const said = attributes.datetime ?? attributes.content
      const picked = { part, text: said ?? '' }
      this.picked.push(picked)
      if (said === undefined) this.following.push({ picked, depth: this.depth })
    }
    return parts
  }

  text(text: string): void {
    for (const { picked } of this.following) if (picked.text.length < MAX_TEXT) picked.text += text
  }

  close(): void {
    const last = this.following.at(-1)
    if (last !== undefined && last.depth === this.depth) this.end()
    this.matcher.close()
    this.depth -= 1
  }

  /** Several parts can be the same element. */
  private end(): void {
    while (this.following.at(-1)?.depth === this.depth) {
      const { picked } = this.following.pop() as (typeof this.following)[number]
      picked.text = picked.text.replace(/\s+/g, ' ').trim()
    }
  }
}
