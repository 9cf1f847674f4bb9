import { describe, expect, it } from 'vitest'
import { PACK } from '../../../src/topics/pack/pack.ts'
import { judgeOf, measure } from '../../relevance/measure.ts'
import { readSamples, type Sample } from '../../relevance/samples.ts'

const FLAGSHIP = 'to-chuc-dang-doanh-nghiep-tu-nhan'

/** One spelling for titles that differ in nothing that people see. */
const seen = ({ title }: Sample) => title.normalize('NFC').toLowerCase()

describe.each(PACK)('$id on labelled samples', (topic) => {
  const samples = readSamples('samples', topic.id)
  const heldout = readSamples('heldout', topic.id)
  const isFlagship = topic.id === FLAGSHIP

  it('has enough of them, half of them off, none twice', () => {
    const all = [...samples, ...heldout]
    expect(samples.length).toBeGreaterThanOrEqual(isFlagship ? 360 : 60)
    const on = all.filter((sample) => sample.on).length / all.length
    expect(on).toBeGreaterThan(0.4)
    expect(on).toBeLessThan(0.6)
    expect(new Set(all.map(seen)).size).toBe(all.length)
  })

  it.each(['lead', 'whole'] as const)('alerts for the right ones that it was tuned on: %s', (view) => {
    const { precision, recall } = measure(judgeOf(topic), samples, view)
    expect(precision?.value).toBeGreaterThanOrEqual(0.95)
    expect(recall?.value).toBeGreaterThanOrEqual(0.95)
  })
})
