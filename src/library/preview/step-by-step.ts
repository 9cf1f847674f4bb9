import type { Answered } from '../library.ts'
import type { Range } from '../walk.ts'
import type { ArchiveStep } from './over-archive.ts'
import { type ArchivePreview, sumUp } from './sum-up.ts'

/** How far a preview has come, in articles of the days that were asked for. */
export interface Examined {
  examined: number
  all: number
}

/** Some 36,000 articles that hold words of the query: what is older is not counted, and the preview says so. */
const MAX_STEPS = 24

/**
 * A preview by as many steps as it takes: between two of them the Library answers others. `tell` is told after each how
 * far it has come; where it rejects, nobody waits any more, and so does this.
 */
export async function stepByStep(
  step: (range: Range | null) => Promise<Answered<ArchiveStep>>,
  tell: (so: Examined) => Promise<void>,
  when: { timeZone: string; now: number },
): Promise<Answered<ArchivePreview>> {
  const answer = await step(null)
  if (!answer.ok) return answer
  const steps: [ArchiveStep, ...ArchiveStep[]] = [answer.value]
  for (let last = answer.value; last.reached !== null && steps.length < MAX_STEPS; ) {
    await tell({ examined: last.examined, all: last.all })
    const next = await step({ before: last.reached, from: last.range.from })
    if (!next.ok) return next
    last = next.value
    steps.push(last)
  }
  return { ...answer, value: sumUp(steps, when) }
}
