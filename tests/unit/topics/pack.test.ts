import { describe, expect, it } from 'vitest'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'
import { SHIPPED_CONCEPTS } from '../../../src/topics/pack/concepts.ts'
import { PACK } from '../../../src/topics/pack/pack.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'

const made = makeConceptTable(SHIPPED_CONCEPTS)
if (!made.ok) throw new Error(made.errors.map((error) => `${error.concept}: ${error.message}`).join('\n'))
const { table } = made

function read(query: string) {
  const parsed = parseQuery(query, table)
  if (!parsed.ok) throw new Error(`${parsed.error.column}: ${parsed.error.message}`)
  return parsed
}

describe('the topics that come with the product', () => {
  it('have each their own id', () => {
    expect(new Set(PACK.map(({ id }) => id)).size).toBe(PACK.length)
  })

  it.each(PACK)('$id has a query that is read without a warning, and back', ({ query }) => {
    const { canonical, tree, warnings } = read(query)
    expect(warnings).toEqual([])
    expect(read(canonical).canonical).toBe(canonical)
    expect(shape(read(canonical).tree)).toEqual(shape(tree))
  })

  it.each(PACK)('$id is described, in words that a reader can choose by', ({ name, description }) => {
    expect(name.length).toBeGreaterThan(5)
    expect(description).toMatch(/Không gồm: .+\.$/)
  })
})

describe('the concepts that come with the product', () => {
  it('have each their own id and a description', () => {
    expect(new Set(SHIPPED_CONCEPTS.map(({ id }) => id)).size).toBe(SHIPPED_CONCEPTS.length)
    expect(SHIPPED_CONCEPTS.filter(({ description }) => !description)).toEqual([])
  })

  it('hold no word that finds other words with its letters', () => {
    const loose = SHIPPED_CONCEPTS.flatMap(({ id }) => table.leaves(id))
      .flatMap((leaf) => (leaf.op === 'phrase' ? leaf.words : []))
      .filter(({ form, strict }) => !strict && /[aeiouy]/.test(form))
    expect(loose).toEqual([])
  })
})

/** A tree without its places in the query as typed. */
function shape(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? undefined : value)))
}
