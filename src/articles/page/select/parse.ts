/** One element: `div.text[itemprop=articleBody]`. */
export interface Compound {
  /** In lower case; '' for any. */
  name: string
  ids: string[]
  classes: string[]
  /** `value` null: it only has to be there. */
  attributes: { name: string; value: string | null }[]
  /** Whether it stands in the one before it directly (`>`), or at any depth. */
  isChild: boolean
}

/** Any of these, each from the outermost element to the one that is meant. */
export type Selector = Compound[][]

export type ParsedSelector = { ok: true; selector: Selector } | ({ ok: false } & SelectorError)

/** What is wrong, from 1 on where. */
export interface SelectorError {
  column: number
  en: string
  vi: string
}

const MAX_LENGTH = 300
const MAX_ALTERNATIVES = 10
const MAX_STEPS = 6
const WORD = /[\p{L}\p{N}_-]+/uy
const SPACE = /\s*/y

/**
 * Reads a simple selector: `tag`, `*`, `#id`, `.class`, `[attribute]`, `[attribute=value]`, one in another (` `), directly
 * in another (`>`), alternatives (`,`). Everything else of CSS is refused, as nothing would be silently ignored.
 */
export function parseSelector(text: string): ParsedSelector {
  try {
    return { ok: true, selector: new Reader(text).selector() }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, column: error.at + 1, en: error.en, vi: error.vi }
    throw error
  }
}

class Refused {
  readonly at: number
  readonly en: string
  readonly vi: string
  constructor(at: number, en: string, vi: string) {
    this.at = at
    this.en = en
    this.vi = vi
  }
}

class Reader {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  selector(): Selector {
    if (this.text.length > MAX_LENGTH)
      throw new Refused(
        MAX_LENGTH,
        `A selector may have ${MAX_LENGTH} characters.`,
        `Bộ chọn dài tối đa ${MAX_LENGTH} ký tự.`,
      )
    const alternatives: Selector = [this.path()]
    while (this.take(',')) {
      if (alternatives.length === MAX_ALTERNATIVES)
        throw new Refused(
          this.at - 1,
          `A selector may have ${MAX_ALTERNATIVES} alternatives.`,
          `Bộ chọn có tối đa ${MAX_ALTERNATIVES} phần cách nhau bằng dấu phẩy.`,
        )
      alternatives.push(this.path())
    }
    if (this.at < this.text.length) throw this.unknown()
    return alternatives
  }

  private path(): Compound[] {
    this.skip(SPACE)
    const steps = [this.compound(false)]
    for (;;) {
      const before = this.at
      this.skip(SPACE)
      const isChild = this.take('>')
      if (isChild) this.skip(SPACE)
      const isOver = this.at === this.text.length || this.text[this.at] === ','
      if (isOver && !isChild) return steps
      if (this.at === before) throw this.unknown()
      if (steps.length === MAX_STEPS)
        throw new Refused(
          this.at,
          `A selector may go through ${MAX_STEPS} elements.`,
          `Bộ chọn đi qua tối đa ${MAX_STEPS} phần tử.`,
        )
      steps.push(this.compound(isChild))
    }
  }

  private compound(isChild: boolean): Compound {
    const start = this.at
    const isAny = this.take('*')
    const compound: Compound = { name: '', ids: [], classes: [], attributes: [], isChild }
    if (!isAny) compound.name = this.skip(WORD).toLowerCase()
    for (;;) {
      if (this.take('#')) compound.ids.push(this.word())
      else if (this.take('.')) compound.classes.push(this.word())
      else if (this.take('[')) compound.attributes.push(this.attribute())
      else break
    }
    if (this.at === start) throw this.unknown()
    return compound
  }

  private attribute(): Compound['attributes'][number] {
    this.skip(SPACE)
    const name = this.word().toLowerCase()
    this.skip(SPACE)
    const value = this.take('=') ? this.value() : null
    this.skip(SPACE)
    if (!this.take(']')) throw this.unknown()
    return { name, value }
  }

  private value(): string {
    this.skip(SPACE)
    const quote = this.text[this.at] ?? ''
    if (quote !== '"' && quote !== "'") return this.word()
    const end = this.text.indexOf(quote, this.at + 1)
    if (end < 0)
      throw new Refused(this.at, 'This quotation mark has no end.', 'Dấu ngoặc kép này chưa được đóng.')
    const value = this.text.slice(this.at + 1, end)
    this.at = end + 1
    return value
  }

  private word(): string {
    const word = this.skip(WORD)
    if (word === '') throw new Refused(this.at, 'A name is missing here.', 'Ở đây thiếu một tên.')
    return word
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at += 1
    return true
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private unknown(): Refused {
    const sign = this.text[this.at]
    if (sign === undefined || sign === ',')
      return new Refused(this.at, 'An element is missing here.', 'Ở đây thiếu một phần tử.')
    return new Refused(
      this.at,
      `“${sign}” is not understood here; tag, #id, .class, [attribute=value], a space, > and commas are.`,
      `Không hiểu “${sign}” ở đây; chỉ dùng được tên thẻ, #id, .class, [thuộc tính=giá trị], dấu cách, > và dấu phẩy.`,
    )
  }
}
