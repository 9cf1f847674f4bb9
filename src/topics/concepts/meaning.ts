import type { ConceptTable } from './concept.ts'
import type { Wording } from './wording.ts'

/** Equal for wordings that match the same words, however they are typed. */
export function meaningOf(wording: Wording): string {
  switch (wording.op) {
    case 'reference':
      return `@${wording.id}`
    case 'prefix':
      return `${wording.strict ? '=' : ''}${wording.starts.join('|')}${wording.tone}*`
    case 'phrase':
      return wording.words.map(({ form, strict }) => (strict ? `=${form}` : form)).join(' ')
  }
}

/** What a concept comes down to: equal where it matches the same, through whatever other concepts. */
export function wordingsOf(concepts: ConceptTable, id: string): string {
  return concepts
    .leaves(id)
    .map(({ text }) => text)
    .join('\n')
}
