import type { Element } from './element.ts'
import { characters, type Rule, type Where } from './values.ts'

/** What may stand in an element: each by its rules, which have to be there, and of which there may be several. */
export interface Shape {
  rules: Readonly<Record<string, readonly Rule[]>>
  needed: readonly string[]
  several?: readonly string[]
}

/** The faults of what stands in an element: what is missing, twice there, or unknown, and texts by their rules. */
export function judged(element: Element, { rules, needed, several = [] }: Shape, where: Where): string[] {
  const names = element.children.map(({ name }) => name)
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `MissingElement ${name}`),
    ...names
      .filter((name, at) => !several.includes(name) && names.indexOf(name) !== at)
      .map((name) => `DuplicateElement ${name}`),
    ...element.children.flatMap(({ name, text }) => {
      const its = rules[name]
      if (!its) return [`UndefinedElement ${name}`]
      return [...its, characters].flatMap((rule) => rule(text, where))
    }),
  ]
}
