import { expect, test } from 'vitest'
import type * as z from 'zod'
import { inputSentence } from '../../../src/http/input-sentences.ts'
import { newTopic, schedule } from '../../../src/http/schemas.ts'

const sentencesOf = (schema: z.ZodType, value: unknown) =>
  [0, 1].map((language) => {
    const { error } = schema.safeParse(value, {
      error: (issue) => {
        const { sentences } = (issue.code === 'custom' ? issue.params : undefined) ?? {}
        return (sentences ?? inputSentence(issue))?.[language]
      },
    })
    return error?.issues.map(({ message }) => message)
  })

const TIME = ['Must be a time of day, HH:MM, such as 07:30.', 'Phải là giờ và phút dạng HH:MM, ví dụ 07:30.']

test.each([
  [{ at: '7:00' }, TIME],
  [{ at: '24:00' }, TIME],
  [{ at: '07:00:00' }, TIME],
  [{ quiet: ['22:00', ''] }, TIME],
])('a schedule with %j', (value, [en, vi]) => {
  expect(sentencesOf(schedule('Asia/Ho_Chi_Minh'), value)).toEqual([[en], [vi]])
})

test.each(['+07:00', '-0330', '+7'])('%s is no zone of the IANA list', (timezone) => {
  expect(schedule('Asia/Ho_Chi_Minh').safeParse({ timezone }).success).toBe(false)
})

test('what a topic’s id may be is said in words', () => {
  const [en, vi] = sentencesOf(newTopic, { id: 'Cầu đường', name: 'Cầu', query: 'cầu' })
  expect(en).toEqual(['Must be small letters a–z, digits and hyphens, at most 64, no hyphen at either end.'])
  expect(vi).toEqual([
    'Chỉ gồm chữ thường a–z, chữ số và gạch nối, tối đa 64 ký tự, hai đầu không có gạch nối.',
  ])
})

test('a name is one line', () => {
  const read = newTopic.parse({ name: ' Cầu\r\nđường \t mới ', query: 'cầu' })
  expect(read.name).toBe('Cầu đường mới')
})
