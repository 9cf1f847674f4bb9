import { expect, test } from 'vitest'
import { conceptFaults, conceptInput, typedConcept } from '../../../../src/http/admin/concept-fields.ts'

const values = typedConcept(
  new URLSearchParams({ id: '@cho', wordings: ' chợ \r\n\r\n(chợ)\r\nvà ', description: ' Chợ. ' }),
)

test('wordings are lines, without those on which nothing stands', () => {
  expect(values).toEqual({ id: 'cho', wordings: 'chợ \n\n(chợ)\nvà', description: 'Chợ.' })
  expect(conceptInput(values)).toEqual({ wordings: ['chợ', '(chợ)', 'và'], description: 'Chợ.' })
})

test('a fault is said of its field, of the line as it was typed, or of what would break', () => {
  const fault = (path: string, more: object = {}) => ({
    path,
    message: path,
    message_vi: `vi ${path}`,
    ...more,
  })
  expect(
    conceptFaults(
      [
        fault('/id'),
        fault('/wordings/1'),
        fault('/wordings/2'),
        fault('/wordings'),
        fault('/wordings', { topic: 'cho-que' }),
        fault('/wordings', { concept: 'khac' }),
      ],
      values,
      'vi',
    ),
  ).toEqual({
    fields: { id: 'vi /id', wordings: 'vi /wordings' },
    lines: [
      { line: 3, wording: '(chợ)', sentence: 'vi /wordings/1' },
      { line: 4, wording: 'và', sentence: 'vi /wordings/2' },
    ],
    breaks: ['vi /wordings', 'vi /wordings'],
  })
})
