import { expect, test } from 'vitest'
import { likelyIds, nearestIds } from '../../../../src/topics/concepts/nearest.ts'
import { conceptsInForce } from '../../../../src/topics/pack/in-force.ts'

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

test.each([
  ['ubnd', 'uy-ban-nhan-dan'],
  ['kcn', 'khu-cong-nghiep'],
  ['hdnd', 'hoi-dong-nhan-dan'],
  ['tnhh', 'cong-ty-tnhh'],
  ['dntn', 'doanh-nghiep-tu-nhan'],
  ['gpmb', 'giai-phong-mat-bang'],
  ['ha-giang', 'tinh-tuyen-quang'],
  ['tphcm', 'thanh-pho-ho-chi-minh'],
  ['khu-cong-nghep', 'khu-cong-nghiep'],
  ['zzz', undefined],
])('of those that come with the product, by abbreviation or name, %s: %s', (typed, expected) => {
  expect(likelyIds(typed, conceptsInForce([]).table)[0]).toBe(expected)
})
