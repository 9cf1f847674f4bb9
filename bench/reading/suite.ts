import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FAMILIES } from '../../tests/unit/feeds/suite/families.ts'
import type { Brief } from './judge.ts'
import { READERS } from './readers.ts'
import type { Score } from './score.ts'

/** Nothing in the suite needs a tenth of it; a reader that takes longer has got the case wrong. */
const PATIENCE_MS = 5_000
const CASES = FAMILIES.reduce((sum, { cases }) => sum + cases.length, 0)

/** Scores of every case, in the order of the families, by the reader's name. */
export async function scoreAll(): Promise<Map<string, Score[]>> {
  const scores = new Map<string, Score[]>()
  for (const { name } of READERS) scores.set(name, await scoresOf(name))
  return scores
}

async function scoresOf(reader: string): Promise<Score[]> {
  const scores: Score[] = []
  while (scores.length < CASES) {
    await judge({ reader, from: scores.length }, (score) => scores.push(score))
    // The case at which the thread ended was the reader's last.
    if (scores.length < CASES) scores.push({ fields: 1, right: 0 })
  }
  return scores
}

/** Settles once the thread has judged everything, or has ended within a case. */
function judge(brief: Brief, judged: (score: Score) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(join(import.meta.dirname, 'judge.ts'), {
      workerData: brief,
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    })
    const end = () => void worker.terminate()
    let patience = setTimeout(end, PATIENCE_MS)
    worker.on('message', (score: Score) => {
      clearTimeout(patience)
      patience = setTimeout(end, PATIENCE_MS)
      judged(score)
    })
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      clearTimeout(patience)
      resolve()
    })
  })
}
