import { describe, expect, test } from 'vitest'
import { withoutEntities } from '../../../src/text/entities.ts'
import { tokenise } from '../../../src/text/tokens.ts'

/** Each token as its letters without marks, and as what stands in the text. */
const read = (text: string) =>
  tokenise(text)
    .map((token) => `${token.bare}<${text.slice(token.start, token.end)}>`)
    .join(' ')

describe('entities are read as people read them', () => {
  test.each([
    ['tr&igrave;nh tỉnh', 'trinh<tr&igrave;nh> tinh<tỉnh>'],
    ['Tỷ gi&#225; v&agrave;ng', 'ti<Tỷ> gia<gi&#225;> vang<v&agrave;ng>'],
    ['Tỷ gi&amp;#225;', 'ti<Tỷ> gia<gi&amp;#225;>'],
    ['gi&amp;amp;aacute; v', 'gia<gi&amp;amp;aacute;> v<v>'],
    ['&#272;&#7843;ng vi&ecirc;n', 'dang<&#272;&#7843;ng> vien<vi&ecirc;n>'],
    ['&#x110;&#x1EA3;ng', 'dang<&#x110;&#x1EA3;ng>'],
    ['&ETH;ảng', 'dang<&ETH;ảng>'],
    ['ba&#768; con', 'ba<ba&#768;> con<con>'],
    ['kinh&nbsp;tế', 'kinh<kinh> te<tế>'],
    ['kinh&amp;nbsp;tế', 'kinh<kinh> te<tế>'],
    ['kinh nbsp; tế', 'kinh<kinh> te<tế>'],
    ['kinhnbsp;tế', 'kinh<kinh> te<tế>'],
    ['kinh amp;nbsp; tế', 'kinh<kinh> te<tế>'],
    ['&ldquo;tư nhân&rdquo;', 'tu<tư> nhan<nhân>'],
    ['ldquo;tư nhânrdquo;', 'tu<tư> nhan<nhân>'],
    ['R&amp;D', 'r<R> d<D>'],
    ['15&ndash;NQ/TU', '15<15> nq<NQ> tu<TU>'],
    ['ng&shy;hị', 'nghi<ng&shy;hị>'],
    ['doanh&zwnj;', 'doanh<doanh&zwnj;>'],
    ['&#128512; vui', 'vui<vui>'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what is no entity stays as it is', () => {
  test.each([
    ['kinh tế; xã hội'],
    ['R&D; vốn'],
    ['&khongco;'],
    ['&#;'],
    ['&#9999999; '],
    ['&#x110000;'],
    ['& amp ;'],
    ['AT&T'],
    ['nbsp'],
    ['lấy amp; làm đơn vị'],
    [''],
  ])('%j', (text) => {
    expect(withoutEntities(text)).toBeNull()
  })
})

test('each character knows where it comes from, the end included', () => {
  const cleaned = withoutEntities('a&#225;b&#128512;c')
  expect(cleaned?.text).toBe('aáb😀c')
  expect([...(cleaned?.origin ?? [])]).toEqual([0, 1, 7, 8, 8, 17, 18])
})
