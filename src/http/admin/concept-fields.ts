import type { Concept } from '../../topics/concepts/concept.ts'
import { type Locale, sentenceIn } from '../../web/messages/messages.ts'
import type { ConceptFaults } from '../../web/pages/admin/concept.tsx'
import type { InputError } from '../problem.ts'

/** What stands in the form for a concept; wordings one a line. */
export interface Values {
  id: string
  wordings: string
  description: string
}

/** A wording as it was typed, on its line of the field, from 1. */
interface Line {
  line: number
  wording: string
}

export function typedConcept(form: URLSearchParams): Values {
  const typed = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  return { id: typed('id').replace(/^@/, ''), wordings: typed('wordings'), description: typed('description') }
}

export function valuesOf({ id, wordings, description = '' }: Concept): Values {
  return { id, wordings: wordings.join('\n'), description }
}

/** Lines on which anything stands. */
export function linesOf({ wordings }: Pick<Values, 'wordings'>): Line[] {
  return wordings
    .split('\n')
    .map((typed, at) => ({ line: at + 1, wording: typed.trim() }))
    .filter(({ wording }) => wording !== '')
}

/** As the API takes it. */
export function conceptInput(values: Values): Record<string, unknown> {
  const { description } = values
  return {
    wordings: linesOf(values).map(({ wording }) => wording),
    ...(description === '' ? {} : { description }),
  }
}

/** What is wrong, by the field, or the line of it, that holds it; what else would break beside the form. */
export function conceptFaults(errors: readonly InputError[], values: Values, locale: Locale): ConceptFaults {
  const faults: ConceptFaults = { fields: {}, lines: [], breaks: [] }
  const lines = linesOf(values)
  for (const error of errors) {
    const { path, topic, concept } = error
    const sentence = sentenceIn(error, locale)
    const [, field = '', index] = path.split('/')
    const line = index === undefined ? undefined : lines[Number(index)]
    if (topic !== undefined || concept !== undefined) faults.breaks.push(sentence)
    else if (line) faults.lines.push({ ...line, sentence })
    else faults.fields[field] ??= sentence
  }
  return faults
}
