import type * as z from 'zod'
import type { Answer, Content, Said } from './operation.ts'

/** JSON of a shape. */
export function json(schema: z.ZodType, example?: unknown): Content {
  return { type: 'application/json', schema, ...(example === undefined ? {} : { example }) }
}

/** What browsers make of a form; a field of several values is there several times. */
export function form(schema: z.ZodType, example: unknown): Content {
  return { type: 'application/x-www-form-urlencoded', schema, example }
}

/** A page for people. */
export const PAGE: Content = { type: 'text/html', schema: { type: 'string' } }

/** An answer of one status. */
export function gives(status: number, said: Said, ...contents: Content[]): Answer {
  return contents.length === 0 ? { status, said } : { status, said, contents }
}

/** To who has it already. */
export const NOT_CHANGED: Answer = gives(304, { en: 'Not changed since.', vi: 'Không thay đổi.' })

export const NOTHING: Answer = gives(204, { en: 'Done; nothing to say.', vi: 'Đã xong, không có nội dung.' })
