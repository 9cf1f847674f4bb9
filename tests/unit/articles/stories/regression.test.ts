import { expect, test } from 'vitest'
import { fitted, type Sample, scoreOf } from '../../../stories/regression.ts'

const sample = (evidence: number[], isTrue: boolean): Sample => ({ evidence, isTrue, weight: 1 })

test('what speaks for and against gets weights of that sign, and what says nothing nearly none', () => {
  const samples = Array.from({ length: 200 }, (_, i) => {
    const [pro, con, idle] = [i % 5, i % 3, i % 2]
    return sample([pro, con, idle], pro - con + (i % 7) / 7 > 1)
  })
  const weights = fitted(samples)
  const [pro = 0, con = 0, idle = 0] = weights
  expect(pro).toBeGreaterThan(1)
  expect(con).toBeLessThan(-1)
  expect(Math.abs(idle)).toBeLessThan(0.5)
  expect(scoreOf([4, 0, 0], weights)).toBeGreaterThan(0)
  expect(scoreOf([0, 2, 0], weights)).toBeLessThan(0)
})
