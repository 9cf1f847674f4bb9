import { expect, test } from 'vitest'
import { isSyllable } from '../../../../src/feeds/read/charset/syllable.ts'

test.each([
  ...'đảng viên doanh nghiệp tư nhân ngoài quốc khuỷu khuya thuở huơ nguyễn quyết giữ gì gìn giường quý'.split(
    ' ',
  ),
  ...'ngoằn ngoèo xoong hoạch yêu ý ỷ yến rượu hươu khuấy khuếch uynh ươm ĐẢNG Uỷ thuý hoà hòa'.split(' '),
])('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
  expect(isSyllable(word.normalize('NFD'))).toBe(true)
})

test.each([
  ...[
    '',
    'đ',
    'ng',
    'été',
    'tôt',
    'nưt',
    'că',
    'bâ',
    'kạp̣',
    'ốộ',
    'đáng̀',
    'ôtô',
    'schơn',
    'zô',
    'fở',
    'hễr',
    'wá',
    'mèt',
  ],
])('%j is none', (word) => expect(isSyllable(word)).toBe(false))
