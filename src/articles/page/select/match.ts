import type { Attributes } from '../markup.ts'
import type { ArticleSelectors, PageWarning } from '../page-article.ts'
import { type Compound, parseSelector, type Selector } from './parse.ts'

export type SelectedPart = keyof ArticleSelectors

/** An administrator's selectors, ready to be matched while a page is read. */
export interface Selectors {
  parts: { part: SelectedPart; selector: Selector }[]
  /** Attributes that they ask for. */
  attributes: string[]
}

const PARTS: readonly SelectedPart[] = ['content', 'remove', 'title', 'byline', 'published', 'lead']

/** Those that can be read; each other one is told of and left out. */
export function compileSelectors(written: ArticleSelectors | null | undefined): {
  selectors: Selectors | null
  warnings: PageWarning[]
} {
  const warnings: PageWarning[] = []
  const parts: Selectors['parts'] = []
  for (const part of PARTS) {
    const text = written?.[part]?.trim() ?? ''
    if (text === '') continue
    const parsed = parseSelector(text)
    if (parsed.ok) parts.push({ part, selector: parsed.selector })
    else warnings.push(refusal(part, parsed.column, parsed.en, parsed.vi))
  }
  const attributes = parts.flatMap(({ selector }) => selector.flat().flatMap((step) => step.attributes))
  const names = [...new Set(attributes.map(({ name }) => name))]
  return { selectors: parts.length === 0 ? null : { parts, attributes: names }, warnings }
}

function refusal(part: SelectedPart, column: number, en: string, vi: string): PageWarning {
  return {
    code: 'bad_selector',
    en: `The selector of “${part}”, column ${column}: ${en}`,
    vi: `Bộ chọn của “${part}”, cột ${column}: ${vi}`,
  }
}

/**
 * Follows the elements that are open, and tells of each which parts it is. For each step of a path, which elements on
 * the way matched the path up to it is all that has to be known.
 */
export class SelectorMatcher {
  private readonly paths: { part: SelectedPart; steps: Compound[] }[]
  /** Of each open element: per path, the steps (bits) that it matches itself, and that it or an outer one matches. */
  private readonly own: number[][] = []
  private readonly reached: number[][] = []

  constructor({ parts }: Selectors) {
    this.paths = parts.flatMap(({ part, selector }) => selector.map((steps) => ({ part, steps })))
  }

  open(name: string, attributes: Attributes): SelectedPart[] {
    const classes = attributes.class?.split(/\s+/) ?? []
    const parent = this.own.at(-1) ?? []
    const outer = this.reached.at(-1) ?? []
    const own: number[] = []
    const found: SelectedPart[] = []
    for (const [index, { part, steps }] of this.paths.entries()) {
      let bits = 0
      for (const [step, compound] of steps.entries()) {
        const before = ((compound.isChild ? parent[index] : outer[index]) ?? 0) & (1 << (step - 1))
        if ((step === 0 || before !== 0) && isMatch(compound, name, classes, attributes)) bits |= 1 << step
      }
      own.push(bits)
      if (bits & (1 << (steps.length - 1)) && !found.includes(part)) found.push(part)
    }
    this.own.push(own)
    this.reached.push(own.map((bits, index) => bits | (outer[index] ?? 0)))
    return found
  }

  close(): void {
    this.own.pop()
    this.reached.pop()
  }
}

function isMatch(step: Compound, name: string, classes: readonly string[], attributes: Attributes): boolean {
  return (
    (step.name === '' || step.name === name) &&
    step.ids.every((id) => attributes.id === id) &&
    step.classes.every((one) => classes.includes(one)) &&
    step.attributes.every(({ name: key, value }) =>
      value === null ? attributes[key] !== undefined : attributes[key] === value,
    )
  )
}
