import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_QUOTED, quotesOf } from '../../../src/web/messages/quotes.ts'
import { inBody, inField } from './news.ts'

const match = (...evidence: ReturnType<typeof inBody>[]) => ({
  topic: 'a',
  topicName: 'A',
  score: 1,
  evidence,
})
const quoted = (lead: string, ...evidence: ReturnType<typeof inBody>[]) =>
  quotesOf({ title: 'Tin', lead }, [match(...evidence)], 4).map(({ text }) => text)

test('a lead is quoted with what was found in it', () => {
  const lead = 'Cây cầu bắc qua sông Nhạn đã thông xe.'
  expect(quotesOf({ title: 'Tin', lead }, [match(inField('lead', 'sông Nhạn', lead))])).toEqual([
    { text: lead, ranges: [{ start: 16, end: 25, field: 'lead', text: 'sông Nhạn', branch: 'sông Nhạn' }] },
  ])
})

test('a long one is cut between words, and what was found behind the cut is not marked', () => {
  const lead = `${'một hai ba '.repeat(60)}bốn`
  const [first] = quotesOf({ title: 'Tin', lead }, [
    match(inField('lead', 'hai', lead), inField('lead', 'bốn', lead)),
  ])
  expect(first?.text).toHaveLength(357)
  expect(first?.text.slice(-8)).toBe('ba một\u00a0…')
  expect(first?.ranges.map(({ start, end }) => first.text.slice(start, end))).toEqual(['hai'])
})

test('an article without a lead is quoted from its body, or not at all', () => {
  expect(quoted('')).toEqual([])
  expect(quoted('', inBody('kè', 'Bờ kè dài 300 m.'))).toEqual(['…\u00a0Bờ kè dài 300 m.'])
})

test('a title that was made of the lead is not said again', () => {
  const lead = 'Bờ kè sạt lở thêm 30 m.'
  expect(quotesOf({ title: lead, lead }, [match(inField('title', 'sạt lở', lead))])).toEqual([])
})

test('passages are quoted as long as they are not too much of it', () => {
  const passages = [1, 2, 3].map((at) =>
    inBody('kè', `Đoạn ${at} của bờ kè ${'rất dài '.repeat(25)}.`, at * 900),
  )
  const lead = 'Một câu mở đầu.'
  expect(quoted(lead, ...passages).map((text) => text.slice(0, 8))).toEqual([
    'Một câu ',
    '…\u00a0Đoạn 1',
    '…\u00a0Đoạn 2',
  ])
})

test('never more is quoted than is fair, whatever an article holds', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 3_000 })
  const passage = fc
    .tuple(text, fc.nat(9))
    .map(([around, at]) => inBody('kè', `${around} kè ${around}`, at * 7_000))
  fc.assert(
    fc.property(text, fc.array(passage, { maxLength: 8 }), (lead, passages) => {
      const length = quoted(lead, ...passages).reduce((sum, quote) => sum + quote.length, 0)
      expect(length).toBeLessThanOrEqual(MAX_QUOTED)
    }),
  )
})
