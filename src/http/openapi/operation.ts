import type * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** A sentence in both languages. */
export interface Said {
  en: string
  vi: string
}

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/**
 * Who may call an operation. `admin`: with the admin token alone. `more`: anybody, and who sends the token is shown more.
 * `link`: who has a signed link, whose token stands in the address. `provider`: who proves to be the channel's provider.
 */
export type Access = 'open' | 'admin' | 'more' | 'link' | 'provider'

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  said: Said
  schema: JsonSchema
  isRequired?: boolean
  example?: string | number | boolean
}

/** What is sent or answered under one media type. */
export interface Content {
  type: string
  /** As zod checks it, or JSON Schema of what is not JSON: pages, feeds, bytes. */
  schema: z.ZodType | JsonSchema
  example?: unknown
}

export interface Body {
  contents: readonly Content[]
  /** Without a body it counts as `{}`. */
  isOptional?: boolean
}

export interface Answer {
  status: number
  said: Said
  contents?: readonly Content[]
  headers?: Readonly<Record<string, Said>>
}

/** One route, as it is described. */
export interface Operation {
  id: string
  method: Method
  /** With parameters in braces: `/api/v1/sources/{id}`. */
  path: string
  access: Access
  summary: Said
  description: Said
  parameters?: readonly Parameter[]
  body?: Body
  answers: readonly Answer[]
  /** Refusals of this route beyond those of its access and its body, which are known. */
  problems?: readonly ProblemCode[]
  /** Refusals for what an address outside says or does not say (422). */
  asksOutside?: boolean
}

/** A group of operations. */
export interface Tag {
  name: string
  title: Said
  description: Said
  operations: readonly Operation[]
}

export function isZod(schema: z.ZodType | JsonSchema): schema is z.ZodType {
  return '_zod' in schema
}
