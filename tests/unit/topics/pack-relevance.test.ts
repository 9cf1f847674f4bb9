import { describe, expect, it } from 'vitest'
import { PACK } from '../../../src/topics/pack/pack.ts'
import { judgeOf, measure } from '../../relevance/measure.ts'
import { readSamples } from '../../relevance/samples.ts'

const FLAGSHIP = 'to-chuc-dang-doanh-nghiep-tu-nhan'

describe.each(PACK)('$id on the samples that it was tuned on', (topic) => {
  const samples = readSamples('samples', topic.id)
  const isFlagship = topic.id === FLAGSHIP

  it('has enough of them, half of them off, none twice', () => {
    expect(samples.length).toBeGreaterThanOrEqual(isFlagship ? 200 : 40)
    const on = samples.filter((sample) => sample.on).length / samples.length
    expect(on).toBeGreaterThan(0.4)
    expect(on).toBeLessThan(0.6)
    expect(new Set(samples.map(({ title }) => title.normalize('NFC').toLowerCase())).size).toBe(
      samples.length,
    )
  })

  it('alerts for the right ones', () => {
    const { precision, recall } = measure(judgeOf(topic), samples, 'lead')
    expect(precision?.value).toBeGreaterThanOrEqual(isFlagship ? 0.95 : 0.85)
    expect(recall?.value).toBeGreaterThanOrEqual(isFlagship ? 0.8 : 0.7)
  })
})
