import { expect, test } from 'vitest'
import { isAccount, namesIn } from '../../../../../src/articles/page/facts/names.ts'
import { isVietnameseName } from '../../../../../src/articles/page/facts/person.ts'

const isSite = (text: string) => text === 'Báo Phú Hòa' || text === 'The Harbour Post'

test.each<[string, string[]]>([
  ['Lan Hương', ['Lan Hương']],
  ['By Dana Whitcomb', ['Dana Whitcomb']],
  ['BY DANA WHITCOMB', ['DANA WHITCOMB']],
  ['By Dana Whitcomb and Mark Delaney', ['Dana Whitcomb', 'Mark Delaney']],
  ['By Dana Whitcomb, Mark Delaney and Linh Tran', ['Dana Whitcomb', 'Mark Delaney', 'Linh Tran']],
  ['Dana Whitcomb, Staff Writer', ['Dana Whitcomb']],
  ['Dana Whitcomb | Politics Editor', ['Dana Whitcomb']],
  ['By Dana Whitcomb, The Harbour Post', ['Dana Whitcomb']],
  ['Dana Whitcomb (in Hanoi)', ['Dana Whitcomb']],
  ['Dana Whitcomb dana@harbourpost.example', ['Dana Whitcomb']],
  ['Dana Whitcomb @danawhitcomb', ['Dana Whitcomb']],
  ['By Dana Whitcomb\nTuesday, 24 November 2026', ['Dana Whitcomb']],
  ['Dana Whitcomb - 24 Nov 2026 - 9:15 AM', ['Dana Whitcomb']],
  ['By Dan Brown', ['Dan Brown']],
  ['Dana Whitcomb Senior Business Correspondent', ['Dana Whitcomb']],
  ['Dana Whitcomb Tuesday', ['Dana Whitcomb']],
  ['Dana Whitcomb in Hanoi', ['Dana Whitcomb']],
  ['김하나 기자', ['김하나']],
  ['Text: Anna Weiß; Foto: Max Maier', ['Anna Weiß']],
  ['Escrito por Nuria Castellanos', ['Nuria Castellanos']],
  ['Dana Whitcomb · Riverton Gazette', ['Dana Whitcomb']],
  ['Von Jürgen Krüger und Anna-Lena Maaß', ['Jürgen Krüger', 'Anna-Lena Maaß']],
  ['Par Hélène Marchetti et Luc d’Arcy', ['Hélène Marchetti', 'Luc d’Arcy']],
  ['Por María de la Cruz y Juan Gómez', ['María de la Cruz', 'Juan Gómez']],
  ['Di Paolo Conti', ['Paolo Conti']],
  ['Door Pieter van den Berg', ['Pieter van den Berg']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['Af Søren Ørsted', ['Søren Ørsted']],
  ['Text: Åsa Lind', ['Åsa Lind']],
  ['山田太郎', ['山田太郎']],
  ['Bởi Nguyễn Nhân', ['Nguyễn Nhân']],
  ['Thu Trang', ['Thu Trang']],
  ['Nguyễn Văn Năm, Trần Báo', ['Nguyễn Văn Năm', 'Trần Báo']],
  ['By Dana Whitcomb, Chief Political Correspondent', ['Dana Whitcomb']],
  ['Dana Whitcomb September 14, 2025', ['Dana Whitcomb']],
  ['Por Ana Luísa Prado — Campo Lindo', ['Ana Luísa Prado']],
  ['By Our Hill Country Correspondent', []],
  ['Redacción La Opinión', []],
  ['admin', []],
  ['Administrator', []],
  ['Ban Biên tập', []],
  ['Báo Phú Hòa', []],
  ['Sở Nông nghiệp và Môi trường', []],
  ['https://baophuhoa.vn/tac-gia/lan-huong', []],
  ['Newsroom', []],
  ['24/11/2026 16:45', []],
  ['Lượt xem: 1.215', []],
  ['', []],
])('%j names %j', (text, people) => {
  expect(namesIn(text, isSite).people).toEqual(people)
})

test.each<[string, string[]]>([
  ['Dana Whitcomb\nFollow\nHide', ['Dana Whitcomb']],
  ['Ángeles Escribano | Madrid', ['Ángeles Escribano']],
])('beside a name, one word is a place or a button: %j', (text, people) => {
  expect(namesIn(text, isSite).people).toEqual(people)
})

test('what is known to be a name may be written like none', () => {
  expect(namesIn('danah boyd', isSite).people).toEqual([])
  expect(namesIn('danah boyd', isSite, true).people).toEqual(['danah boyd'])
})

test('agencies are named apart', () => {
  expect(namesIn('Xuân Bắc/TTXVN', isSite)).toEqual({ people: ['Xuân Bắc'], sources: ['TTXVN'] })
  expect(namesIn('AFP, AFP', isSite)).toEqual({ people: [], sources: ['AFP'] })
})

test.each<[string, boolean]>([
  ['Nguyễn Nhân', true],
  ['Lê Thị Thu Hà', true],
  ['Tôn Nữ Hoàng Như Ý', true],
  ['ThS. Lê Minh', true],
  ['PGS.TS Trần Huy Liệu', true],
  ['T.H', true],
  ['P.V', true],
  ['Hưng', false],
  ['Dana Whitcomb', false],
  ['Thời sự', false],
  ['Đọc nhiều nhất', false],
])('%s is a Vietnamese name: %s', (text, expected) => {
  expect(isVietnameseName(text)).toBe(expected)
})

test.each([
  ['hoangnv', true],
  ['phuong.minh', true],
  ['Hoàng', false],
  ['Lan Hương', false],
])('%s is an account: %s', (name, expected) => {
  expect(isAccount(name)).toBe(expected)
})
