import * as z from 'zod'

/**
 * Shapes that have a name in the description. What is taken and what is answered are written down apart: of what is
 * taken the description shows what callers send, before defaults and transformations.
 */
export const taken = z.registry<{ id: string }>()
export const answered = z.registry<{ id: string }>()

/** Names the shape of a body. */
export function body<S extends z.ZodType>(id: string, schema: S): S {
  taken.add(schema, { id })
  return schema
}

/** Names the shape of an answer. It does not compile unless whatever the code answers, a `T`, is of that shape. */
export function answer<T>() {
  return <S extends z.ZodType>(id: string, schema: T extends z.input<S> ? S : never): S => {
    answered.add(schema, { id })
    return schema
  }
}

/** Names the shape of an answer that a route puts together itself. */
export function view<S extends z.ZodType>(id: string, schema: S): S {
  answered.add(schema, { id })
  return schema
}

/** RFC 3339 in UTC. */
export const time = z.iso.datetime()

/** A list, newest first unless it says otherwise, and what to send as `?cursor=` for what follows. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ items: z.array(item), cursor: z.string().nullable() })
}

/** A sentence in English and Vietnamese, for people. */
export const sentence = { message: z.string(), message_vi: z.string() }
