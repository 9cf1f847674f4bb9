import { describe, expect, test } from 'vitest'
import { lostSpaces } from '../../../src/text/lost-spaces.ts'

const apart = (word: string) => lostSpaces(word)?.map(({ start, end }) => word.slice(start, end)) ?? null

describe('syllables that were run together', () => {
  test.each([
    ['sẽbảo', ['sẽ', 'bảo']],
    ['Đảngviên', ['Đảng', 'viên']],
    ['ĐẢNGVIÊN', ['ĐẢNG', 'VIÊN']],
    ['quyếtđịnh', ['quyết', 'định']],
    ['khôngđược', ['không', 'được']],
    ['kinhtế', ['kinh', 'tế']],
    ['thànhlập', ['thành', 'lập']],
    ['uỷban', ['uỷ', 'ban']],
    ['ủyban', ['ủy', 'ban']],
    ['ýkiến', ['ý', 'kiến']],
    ['ởđây', ['ở', 'đây']],
    ['kếtnạpđảng', ['kết', 'nạp', 'đảng']],
    // A capital begins a syllable, where the letters alone could be cut in two ways.
    ['ViệtNam', ['Việt', 'Nam']],
    ['HàNội', ['Hà', 'Nội']],
  ])('%s is %j', (word, syllables) => {
    expect(apart(word)).toEqual(syllables)
    expect(apart(word.normalize('NFD'))).toEqual(syllables.map((syllable) => syllable.normalize('NFD')))
  })

  test('between which somebody sees no zero-width space', () => {
    expect(apart('Đảng\u200Bviên')).toEqual(['Đảng\u200B', 'viên'])
  })
})

describe('one word, or nobody knows how many', () => {
  test.each([
    // One syllable, however it is spelled.
    ['nghiêng'],
    ['khuỷu'],
    ['thuỷ'],
    ['gìơ'],
    ['hỏả'],
    ['quyết'],
    // Several ways: thực hiện, thự chiện; nhà nước, nhàn ước; trung ương, trun gương.
    ['thựchiện'],
    ['nhànước'],
    ['trungương'],
    // Nothing that another language could not have.
    ['côngty'],
    ['cácdoanh'],
    ['doanhnghiep'],
    ['Dembélé'],
    ['Bogotá'],
    ['Panamá'],
    ['Beyoncé'],
    ['Thérèse'],
    ['Müller'],
    ['Erdoğan'],
    ['Đoković'],
    ['São'],
    // Names of other languages as Vietnamese spells them, and of places in the highlands.
    ['Lênin'],
    ['Niutơn'],
    ['Oasinhtơn'],
    ['kiốt'],
    ['Mátxcơva'],
    ['Đắkđoa'],
    ['Krôngnô'],
    ['Bơhnong'],
    // A Vietnamese word behind a foreign one.
    ['SamsungViệt'],
    ['videotừ'],
    // Abbreviations and letters with digits.
    ['UBND'],
    ['HĐND'],
    ['BTVTƯ'],
    ['TƯ'],
    ['CNVCLĐ'],
    ['QH15'],
    ['15đảng'],
    // The end was cut off, or a letter typed twice.
    ['đượ'],
    ['thượ'],
    ['biế'],
    ['nguyễ'],
    ['mộtt'],
    ['nhiềuu'],
    ['a'],
    [''],
    ['ạ\u0301\u0323bộ'],
  ])('%s', (word) => {
    expect(apart(word)).toBeNull()
    expect(apart(word.normalize('NFD'))).toBeNull()
  })

  test('a word of forty letters and more is no line that lost its spaces', () => {
    expect(apart('bảo'.repeat(13))).toHaveLength(13)
    expect(apart('bảo'.repeat(14))).toBeNull()
  })
})
