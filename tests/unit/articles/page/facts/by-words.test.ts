import { expect, test } from 'vitest'
import { BY_LABEL, BY_LINE } from '../../../../../src/articles/page/facts/by-words.ts'
import { namesIn } from '../../../../../src/articles/page/facts/names.ts'
import { reportersIn } from '../../../../../src/articles/page/facts/reporters.ts'

test.each<[string, string[]]>([
  ['Piše: Marko Perić', ['Marko Perić']],
  ['Γράφει ο Νίκος Λαμπρόπουλος', ['Νίκος Λαμπρόπουλος']],
  ['Γράφτηκε από την Ελένη Μαυρίδη', ['Ελένη Μαυρίδη']],
  ['Muhabir: Elif Korkmaz', ['Elif Korkmaz']],
  ['Penulis: Dewi Lestari', ['Dewi Lestari']],
  ['كتبت: منى عبد الرحمن', ['منى عبد الرحمن']],
  ['בקלם', []],
  ['מאת דנה לוי', ['דנה לוי']],
  ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['Autorka: Joanna Wrona i Adam Lis', ['Joanna Wrona', 'Adam Lis']],
  ['Szerző: Kovács Anna', ['Kovács Anna']],
  ['Автор: Олена Шевчук', ['Олена Шевчук']],
  ['文／林美華', ['林美華']],
  ['Por Renata Moura, Gazeta — Campo Lindo', ['Renata Moura']],
])('%j says who wrote: %j', (text, people) => {
  const said = BY_LINE.test(text) ? namesIn(text, (name) => name === 'Gazeta').people : []
  expect(said).toEqual(people)
})

test.each(['By', 'Autor:', 'Muhabir', 'Автор', 'Tác giả:'])('%j is a label by itself', (text) => {
  expect(BY_LABEL.test(text)).toBe(true)
})

test.each<[string, string[]]>([
  ['김도윤 기자', ['김도윤']],
  ['글·사진 김도윤 선임기자 doyun@hangang.example', ['김도윤']],
  ['기자가 물었다', []],
  ['記者林美華／台中報導', ['林美華']],
  ['記者會上午舉行', []],
])('%j names the reporters %j', (text, people) => {
  expect(reportersIn(text)).toEqual(people)
})
