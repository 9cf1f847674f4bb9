import { describe, expect, test } from 'vitest'
import { topicInput, typedLabels, typedValues } from '../../../../src/http/admin/topic-fields.ts'

const typed = (fields: Record<string, string>) => typedValues(new URLSearchParams(fields))

describe('a form for a topic', () => {
  test('keeps the lines of a query, and takes a proposal in its place', () => {
    expect(typed({ query: ' cầu\r\nOR đường ' }).query).toBe('cầu\nOR đường')
    expect(typed({ query: '(', take: '"cầu"' }).query).toBe('"cầu"')
    expect(typed({}).days).toBe('30')
  })

  test.each([
    ['0,3', 0.3],
    ['0.3', 0.3],
    ['.5', 0.5],
    ['1', 1],
    ['', 0],
    ['nhiều', 'nhiều'],
    ['1e3', '1e3'],
    ['-1', '-1'],
    ['0,3,3', '0,3,3'],
  ])('reads %j as the score %j', (minScore, score) => {
    expect(topicInput({ minScore }).minScore).toBe(score)
  })

  test('leaves out what is made of the rest where it is empty', () => {
    expect(topicInput({ name: 'Cầu', query: 'cầu', id: '', language: '' })).toEqual({
      name: 'Cầu',
      query: 'cầu',
      minScore: 0,
      description: '',
    })
  })

  test('says of articles what is marked, and of others nothing', () => {
    const form = new URLSearchParams([
      ['about:a.1', 'yes'],
      ['about:b.1', 'no'],
      ['about:c.1', ''],
      ['about:d.1', 'có'],
      ['name', 'yes'],
    ])
    expect(typedLabels(form)).toEqual([
      { article: 'a.1', about: true },
      { article: 'b.1', about: false },
      { article: 'c.1', about: null },
    ])
  })
})
