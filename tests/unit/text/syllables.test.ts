import { expect, test } from 'vitest'
import { isSyllable } from '../../../src/text/syllables.ts'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A syllable as it is written, as letters and tone. */
function isWritten(syllable: string): boolean {
  const apart = syllable.normalize('NFD')
  return isSyllable(apart.replace(TONE, '').normalize('NFC'), apart.match(TONE)?.[0] ?? '')
}

const OF_VIETNAMESE =
  'đảng viên chi bộ nghị quyết tỉnh ủy Hưng Yên doanh nghiệp tư nhân khu công nghiệp thủy lợi khoẻ mạnh quốc hội quyền quý quỳnh ' +
  'quýt quả quê quần quanh gì gìn giếng giết giường giữ giới giá khuya khuỷu nguyễn nguyệt tuyết yêu yên yến ý ỷ kỹ kỳ ghế ghi ' +
  'nghiêng nghỉ ngoằn ngoèo xoong loạc choạc huýt thuở huơ ươm ướt ưu ếch ễnh ương oái oăm uể oải uỷ uỵch pin pháo rượu'

test.each(OF_VIETNAMESE.toLowerCase().split(' '))('%s is one', (syllable) => {
  // Two of them are no spelling of today's rules, and yet are what they are: a syllable.
  expect(isWritten(syllable)).toBe(true)
})

test.each(
  'cac doanh-nghiep bap mat đắk plei krông xtiêng bâhnar ngê nge gê gi- kinhtế ce ka quu quo yêm- hiêm- iêu oan- sẽbảo tàc tảt đẹpp fan jen wan zin b ng ch'
    .split(' ')
    .filter((word) => !word.endsWith('-')),
)('%s is none', (letters) => {
  expect(isWritten(letters)).toBe(false)
})
