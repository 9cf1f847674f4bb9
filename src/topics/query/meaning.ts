import type { Query } from './tree.ts'

/**
 * One text for all queries that mean the same, however their words are spelled (`hoà`, `hòa`) and wherever they stood.
 * Nobody reads it; `canonical` is for people.
 */
export function meaningOf(query: Query): string {
  return JSON.stringify(query, (name, value) => (name === 'at' || name === 'text' ? undefined : value))
}
