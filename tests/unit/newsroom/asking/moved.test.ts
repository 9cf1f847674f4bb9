import { describe, expect, test } from 'vitest'
import { type MovedMemory, movedStep } from '../../../../src/newsroom/asking/moved.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)
const HOUR = 3_600_000
const A = 'https://moi.example.vn/rss'
const B = 'https://khac.example.vn/rss'

type Answer = [hours: number, permanentUrl: string | null, isSameFeed: boolean]

/** Which address is stored after which answer, as [hours, address]. */
function stored(answers: readonly Answer[]): [hours: number, url: string][] {
  const found: [number, string][] = []
  let memory: MovedMemory | null = null
  for (const [hours, url, isSame] of answers) {
    const step = movedStep(memory, url, isSame, NOW + hours * HOUR)
    memory = step.memory
    if (step.store) found.push([hours, step.store])
  }
  return found
}

describe('a permanent redirect is stored after three days and three answers of the same', () => {
  test.each<[what: string, answers: Answer[], expected: [number, string][]]>([
    [
      'three days',
      [
        [0, A, true],
        [24, A, true],
        [48, A, true],
        [72, A, true],
      ],
      [[72, A]],
    ],
    [
      'three answers',
      [
        [0, A, true],
        [100, A, true],
        [101, A, true],
      ],
      [[101, A]],
    ],
    [
      'two answers',
      [
        [0, A, true],
        [100, A, true],
      ],
      [],
    ],
    [
      'less than three days',
      [
        [0, A, true],
        [1, A, true],
        [2, A, true],
        [71, A, true],
      ],
      [],
    ],
    [
      'no redirect',
      [
        [0, null, true],
        [50, null, true],
        [100, null, true],
      ],
      [],
    ],
    [
      'one that goes away',
      [
        [0, A, true],
        [50, null, true],
        [72, A, true],
        [80, A, true],
      ],
      [],
    ],
    [
      'and comes again',
      [
        [0, A, true],
        [50, null, true],
        [60, A, true],
        [90, A, true],
        [132, A, true],
      ],
      [[132, A]],
    ],
    [
      'one that changes',
      [
        [0, A, true],
        [50, B, true],
        [72, A, true],
        [80, A, true],
      ],
      [],
    ],
    [
      'another feed behind it',
      [
        [0, A, false],
        [50, A, false],
        [100, A, false],
      ],
      [],
    ],
    [
      'another feed for a moment',
      [
        [0, A, true],
        [50, A, false],
        [72, A, true],
        [80, A, true],
        [143, A, true],
      ],
      [],
    ],
    [
      'once only',
      [
        [0, A, true],
        [50, A, true],
        [100, A, true],
        [101, A, true],
      ],
      [[100, A]],
    ],
  ])('%s', (_, answers, expected) => {
    expect(stored(answers)).toEqual(expected)
  })

  test('what is kept is small and can be a row', () => {
    const { memory } = movedStep({ url: A, since: NOW - HOUR, answers: 1 }, A, true, NOW)
    expect(JSON.parse(JSON.stringify(memory))).toEqual({ url: A, since: NOW - HOUR, answers: 2 })
  })
})
