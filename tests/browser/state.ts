import type { Bare, Province } from '../http/support/province.ts'
import type { Hand } from './hand.ts'

/** A page, in one of the states that people meet it in. */
export interface PageState {
  name: string
  /** Where it is; the language is added. */
  at: string | ((province: Province) => string | Promise<string>)
  /** Who is there, if not anybody. */
  by?: 'operator'
  /** Nothing that a paper or anybody else wrote can stand there. */
  isBare?: true
  /** What a person does there until the state is reached. */
  act?: (hand: Hand) => Promise<void>
  /** 200 unless it says otherwise. */
  status?: number
}

/** A page of a service that is not, or not rightly, set up. */
export function bare(kind: Bare, path: string) {
  return {
    at: async (province: Province) => (await province.bare(kind)).origin + path,
    isBare: true as const,
  }
}

/** A page of the operator, and what is done there. */
export function from(path: string, act?: PageState['act']) {
  return { at: path, by: 'operator' as const, ...(act && { act }) }
}

/** The same where nothing is set up yet. */
export const emptyFrom = (path: string) => ({ ...bare('empty', path), by: 'operator' as const })
