import { makeConceptTable } from '../../src/topics/concepts/table.ts'
import { TopicIndex } from '../../src/topics/index/topic-index.ts'
import type { Verdict } from '../../src/topics/matching/evidence.ts'
import type { Searchable } from '../../src/topics/matching/fields.ts'
import { prepare } from '../../src/topics/matching/prepare.ts'
import { SHIPPED_CONCEPTS } from '../../src/topics/pack/concepts.ts'
import { PACK } from '../../src/topics/pack/pack.ts'
import type { PackTopic } from '../../src/topics/pack/pack-topic.ts'
import type { Sample } from './samples.ts'
import { type Share, share } from './wilson.ts'

/** How much of a sample is shown to the query: what a feed gives is a title and a line. */
export const VIEWS = ['title', 'lead', 'whole'] as const
export type View = (typeof VIEWS)[number]

/** Which decisions were right, of one topic in one view. `wrong` are samples alerted or missed against their label. */
export interface Measured {
  precision: Share | null
  recall: Share | null
  falseAlarms: Sample[]
  missed: Sample[]
}

/** Says of an article whether a topic of the pack would alert, and why; null when it would not. */
export type Judge = (article: Pick<Sample, 'title' | 'lead' | 'text'>) => Verdict | null

/** The judge of one topic of the pack: the very index that polls use, with the pack's least score. */
export function judgeOf(topic: PackTopic): Judge {
  const concepts = makeConceptTable(SHIPPED_CONCEPTS)
  if (!concepts.ok) throw new Error('the shipped concepts do not compile')
  const index = new TopicIndex(concepts.table)
  index.set({ ...topic, visibility: 'public', version: 1 })
  return (article) => index.match(prepare(searchable(article)))[0]?.verdict ?? null
}

export function packTopic(id: string): PackTopic {
  const topic = PACK.find((one) => one.id === id)
  if (!topic) throw new Error(`the pack has no topic ${id}`)
  return topic
}

export function measure(judge: Judge, samples: readonly Sample[], view: View): Measured {
  const judged = samples.map((sample) => ({ sample, alerted: judge(seen(sample, view)) !== null }))
  const alerted = judged.filter((one) => one.alerted)
  const right = alerted.filter(({ sample }) => sample.on).length
  return {
    precision: share(right, alerted.length),
    recall: share(right, samples.filter(({ on }) => on).length),
    falseAlarms: alerted.filter(({ sample }) => !sample.on).map(({ sample }) => sample),
    missed: judged.filter(({ sample, alerted: was }) => sample.on && !was).map(({ sample }) => sample),
  }
}

function seen(sample: Sample, view: View): Pick<Sample, 'title' | 'lead' | 'text'> {
  switch (view) {
    case 'title':
      return { title: sample.title, lead: '' }
    case 'lead':
      return { title: sample.title, lead: sample.lead }
    case 'whole':
      return sample
  }
}

function searchable({ title, lead, text = '' }: Pick<Sample, 'title' | 'lead' | 'text'>): Searchable {
  return { title, lead, body: text, source: '', author: '', category: '' }
}
