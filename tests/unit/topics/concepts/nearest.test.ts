import { expect, test } from 'vitest'
import { nearestIds } from '../../../../src/topics/concepts/nearest.ts'

const IDS = [
  'doanh-nghiep-tu-nhan',
  'doanh-nghiep-nha-nuoc',
  'kinh-te-tu-nhan',
  'khu-cong-nghiep',
  'dang-vien',
  'chi-bo',
  'ubnd',
]

test.each([
  ['doanh-nghiep-tu-nhn', ['doanh-nghiep-tu-nhan']],
  ['doanh-nghiep', ['doanh-nghiep-nha-nuoc', 'doanh-nghiep-tu-nhan']],
  ['tu-nhan-doanh-nghiep', ['doanh-nghiep-tu-nhan']],
  ['khucongnghiep', ['khu-cong-nghiep']],
  ['ubn', ['ubnd']],
  ['chi-bo-dang', ['chi-bo']],
  ['nong-thon-moi', []],
  ['x', []],
])('%s: %j', (typed, expected) => {
  expect(nearestIds(typed, IDS)).toEqual(expected)
})
