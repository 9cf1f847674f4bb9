import type { Concept } from '../../concepts/concept.ts'
import { exactly } from './exact.ts'

/** A shipped concept. Its wordings are listed as they are written in news, with commas between them. */
export function concept(id: string, description: string, wordings: string | readonly string[]): Concept {
  return { id, description, wordings: exactly(typeof wordings === 'string' ? listed(wordings) : wordings) }
}

/** The members of a list that is laid out over several lines. */
export function listed(text: string): string[] {
  return text.split(',').map((member) => member.trim().replace(/\s+/g, ' '))
}
