import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockingKeys, KEYS_WRITTEN } from '../../../../src/articles/stories/blocking.ts'
import { chooseStory } from '../../../../src/articles/stories/choose.ts'
import { isSame } from '../../../../src/articles/stories/same.ts'
import { keptSketch, sketchOf } from '../../../../src/articles/stories/sketch.ts'
import { readPairs, sketchOfTold } from '../../../stories/pairs.ts'
import { HOUR, MORNING, sketch, told } from './told.ts'

const SKETCHES = readPairs('tuned').flatMap(({ a, b }) => [sketchOfTold(a), sketchOfTold(b)])
const oneOf = fc.constantFrom(...SKETCHES)
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

describe('whatever two articles are', () => {
  test('the order in which they are compared does not matter', () => {
    fc.assert(
      fc.property(oneOf, oneOf, (a, b) => {
        const [there, back] = [isSame(a, b), isSame(b, a)]
        return there.same === back.same && Math.abs(there.score - back.score) < 1e-9
      }),
      { numRuns: 2_000 },
    )
  })

  test('a sketch that was kept as JSON is judged as it was', () => {
    fc.assert(
      fc.property(oneOf, oneOf, (a, b) => {
        const kept = JSON.parse(JSON.stringify(a)) as typeof a
        return isSame(kept, b).score === isSame(a, b).score
      }),
    )
  })

  test('the order of candidates does not matter', () => {
    const candidates = fc.uniqueArray(fc.nat(SKETCHES.length - 1), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(oneOf, candidates, fc.nat(), (a, numbers, seed) => {
        const list = numbers.flatMap((n) =>
          SKETCHES[n] ? [{ sketch: SKETCHES[n], story: `story ${n}` }] : [],
        )
        const turned = list.map((_, i) => list[(i + seed) % list.length] ?? { sketch: a, story: '' })
        return chooseStory(a, list) === chooseStory(a, turned)
      }),
    )
  })

  test('nearly all that are one story share a key by which one is found, whichever came first', () => {
    const pairs = readPairs('tuned').flatMap(({ a, b }) => {
      const [x, y] = [sketchOfTold(a), sketchOfTold(b)]
      return isSame(x, y).same ? [[x, y] as const, [y, x] as const] : []
    })
    const found = pairs.filter(([known, next]) => {
      const written = blockingKeys(known).slice(0, KEYS_WRITTEN)
      return blockingKeys(next).some((key) => written.includes(key))
    })
    expect(pairs.length).toBeGreaterThan(200)
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.98)
  })
})

describe('whatever a text is', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 3_000, unit: 'binary' }),
    fc.string({ maxLength: 300, unit: 'grapheme' }),
  )

  test('its sketch is at most 2 KB, and the same each time', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(fc.string(), { maxLength: 30 }),
        (title, lead, body, documents) => {
          const article = told({ title, lead, body, documents })
          const made = sketchOf(article)
          expect(bytes(made)).toBeLessThanOrEqual(2_048)
          expect(sketchOf(article)).toEqual(made)
        },
      ),
    )
  })

  const many = (count: number, piece: string) => piece.repeat(count)
  test.each<[string, string]>([
    ['capitals', many(100_000, 'Xã Tân ')],
    ['figures', many(100_000, '12.345 ')],
    ['days', many(100_000, '19/11 ')],
    ['dots', many(500_000, '.')],
    ['marks', `a${many(200_000, '\u0301')}`],
    ['one word', many(500_000, 'a')],
    ['names without end', many(100_000, 'Nguyễn ')],
    ['tones', many(50_000, 'Ệ đ ')],
  ])('%s take no time and no room', (_, hostile) => {
    const before = process.cpuUsage()
    const made = sketch({ title: hostile, lead: hostile, body: hostile, documents: [hostile] })
    isSame(made, sketch({ title: hostile, source: 'b', lead: hostile }))
    blockingKeys(made)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
    expect(bytes(made)).toBeLessThanOrEqual(2_048)
  })
})

test('the earliest of equals is told by', () => {
  const news = {
    title: 'Khánh thành nhà văn hóa thôn Đông xã Tân Lập',
    lead: 'Nhà văn hóa thôn Đông được khánh thành.',
  }
  const at = (source: string, hours: number) => sketch({ ...news, source, published: MORNING + hours * HOUR })
  expect(
    chooseStory(at('c', 2), [
      { sketch: at('a', 0), story: 'first' },
      { sketch: at('b', 1), story: 'first' },
      { sketch: sketch({ title: 'Dự báo thời tiết' }), story: 'other' },
    ]),
  ).toBe('first')
  expect(chooseStory(at('c', 2), [])).toBeNull()
})

test('a sketch that an earlier version kept is judged by what it has', () => {
  const told = { title: 'Khánh thành cầu Đông ở xã Tân Lập', lead: 'Sáng 19/11, cầu Đông được khánh thành.' }
  const { span, voiced, ...made } = sketch(told)
  const before = ({ happenings, ...part }: typeof made.title) => part
  const kept = keptSketch(JSON.stringify({ ...made, title: before(made.title), lead: before(made.lead) }))
  expect(isSame(kept, sketch({ ...told, source: 'b' })).same).toBe(true)
  expect(blockingKeys(kept).slice(0, 3)).toEqual(blockingKeys(sketch(told)).slice(0, 3))
  expect([span, voiced, kept.span, kept.voiced, kept.title.happenings]).toEqual([
    expect.any(Array),
    false,
    null,
    false,
    '',
  ])
})
