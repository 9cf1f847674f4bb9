import { describe, expect, test } from 'vitest'
import { findDocumentsIn } from '../../../../src/text/documents/find.ts'
import { ids, read } from './read.ts'

describe('a number without letters is ambiguous by itself', () => {
  test.each([
    ['Nghị quyết số 15', ['?nghi-quyet-15, Nghị quyết, -, -']],
    ['Nghị quyết số 15 ngày 8.10.2021', ['?nghi-quyet-15, Nghị quyết, -, 2021-10-08']],
    ['Nghị quyết 10 của Bộ Chính trị', ['?nghi-quyet-10, Nghị quyết, Bộ Chính trị, -']],
    ['Chỉ thị 33', ['?chi-thi-33, Chỉ thị, -, -']],
    ['Đề án 5155', ['?de-an-5155, Đề án, -, -']],
    ['Đề án 06 về dữ liệu', ['?de-an-06, Đề án, -, -']],
    ['NQ 28', ['?nghi-quyet-28, Nghị quyết, -, -']],
    ['NQ số 28', ['?nghi-quyet-28, Nghị quyết, -, -']],
    ['Thông tư 29/2024', ['?thong-tu-29-2024, Thông tư, -, -']],
    ['Nghị định 168', ['?nghi-dinh-168, Nghị định, -, -']],
    ['Kế hoạch số 35', ['?ke-hoach-35, Kế hoạch, -, -']],
    ['Kế hoạch 35 của Tỉnh ủy Hưng Yên', ['?ke-hoach-35, Kế hoạch, Tỉnh ủy Hưng Yên, -']],
    ['quyết định 12 ngày 3/2/2012', ['?quyet-dinh-12, Quyết định, -, 2012-02-03']],
    ['Nghị quyết 68 Bộ Chính trị', ['?nghi-quyet-68, Nghị quyết, Bộ Chính trị, -']],
    ['Nghị quyết số 15-NQ', ['?nghi-quyet-15, Nghị quyết, -, -']],
    ['Nghị quyết 5 của Tỉnh ủy', ['?nghi-quyet-05, Nghị quyết, Tỉnh ủy, -']],
    ['Thông tư số 15 của Bộ Tài chính', ['?thong-tu-15, Thông tư, Bộ Tài chính, -']],
    [
      'Nghị quyết 57, 59 và 68 của Bộ Chính trị',
      [
        '?nghi-quyet-57, Nghị quyết, Bộ Chính trị, -',
        '?nghi-quyet-59, Nghị quyết, Bộ Chính trị, -',
        '?nghi-quyet-68, Nghị quyết, Bộ Chính trị, -',
      ],
    ],
    ['Nghị quyết 68, 20 doanh nghiệp', ['?nghi-quyet-68, Nghị quyết, -, -']],
    ['Nghị quyết 68 và 10 tỷ đồng', ['?nghi-quyet-68, Nghị quyết, -, -']],
  ])('%s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })

  test.each([
    ['Nghị định 168/2024', ['168-2024-nd-cp, Nghị định, Chính phủ, -']],
    ['Nghị định số 100/2019 của Chính phủ', ['100-2019-nd-cp, Nghị định, Chính phủ, -']],
    // Before 1993 the Council of Ministers had decrees too.
    ['Nghị định 15/1988', ['?nghi-dinh-15-1988, Nghị định, -, -']],
  ])('but a decree of a year is the government’s: %s', (text, documents) => {
    expect(read(text)).toEqual(documents)
  })
})

describe('the article’s only document that fits is meant', () => {
  test.each([
    ['Nghị quyết số 15-NQ/TU ra đời. Nghị quyết 15 nêu rõ', ['15-nq-tu', '15-nq-tu']],
    ['Nghị quyết 15 nêu rõ. Đó là Nghị quyết số 15-NQ/TU', ['15-nq-tu', '15-nq-tu']],
    ['Đề án số 02-ĐA/TU. Đề án số 2 của tỉnh', ['02-da-tu', '02-da-tu']],
    ['15-NQ/TU ngày 8.10.2021. Nghị quyết số 15 ngày 8.10.2021', ['15-nq-tu', '15-nq-tu']],
    ['Chương trình hành động số 16-CTr/TU. Chương trình 16', ['16-ctr-tu', '16-ctr-tu']],
    ['Luật số 91/2025/QH15. Luật 91', ['91-2025-qh15', '91-2025-qh15']],
    ['Thông tư 29/2024/TT-BGDĐT. Thông tư 29 và Thông tư 29/2024', Array(3).fill('29-2024-tt-bgddt')],
    ['Quyết định 1719/QĐ-TTg. Theo quyết định 1719 này', ['1719-qd-ttg', '1719-qd-ttg']],
    ['1719/QĐ-TTg. QĐ 1719', ['1719-qd-ttg', '1719-qd-ttg']],
    ['68-NQ/TW, 15-NQ/TU. Nghị quyết 15', ['68-nq-tw', '15-nq-tu', '15-nq-tu']],
    ['15-NQ/TU và 15-NQ/TW. Nghị quyết 15 của Bộ Chính trị', ['15-nq-tu', '15-nq-tw', '15-nq-tw']],
    ['15-NQ/TU và 15-KH/TU. Kế hoạch 15', ['15-nq-tu', '15-kh-tu', '15-kh-tu']],
    ['Quy định 15-QĐ/TU. Quy định 15', ['15-qd-tu', '15-qd-tu']],
    // Another kind, number, day, year, issuer: another document.
    ['15-NQ/TU. Chỉ thị 15', ['15-nq-tu', '?chi-thi-15']],
    ['15-NQ/TU. Nghị quyết 16', ['15-nq-tu', '?nghi-quyet-16']],
    ['15-NQ/TU ngày 8.10.2021. Nghị quyết 15 ngày 9.10.2021', ['15-nq-tu', '?nghi-quyet-15']],
    ['Thông tư 29/2024/TT-BGDĐT. Thông tư 29/2023', ['29-2024-tt-bgddt', '?thong-tu-29-2023']],
    ['15-NQ/TU. Nghị quyết 15 của Bộ Chính trị', ['15-nq-tu', '?nghi-quyet-15']],
    [
      '15-NQ/TU của Tỉnh ủy Hưng Yên. Nghị quyết 15 của Tỉnh ủy Gia Lai',
      ['15-nq-tu--tinh-uy-hung-yen', '?nghi-quyet-15'],
    ],
    ['Quy định 15-QĐ/TU. Quyết định số 15', ['15-qd-tu', '?quyet-dinh-15']],
    // A verb beside a number is none, if the article has no such document.
    ['1719/QĐ-TTg. Tỉnh quyết định 1718 phương án', ['1719-qd-ttg']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('where two fit, none is guessed', () => {
  test.each([
    ['Đề án số 02-ĐA/TU và Đề án số 02-ĐA/ĐUK. Đề án số 02', ['02-da-tu', '02-da-duk', '?de-an-02']],
    ['15-NQ/TU và 15-NQ/TW. Nghị quyết 15', ['15-nq-tu', '15-nq-tw', '?nghi-quyet-15']],
    [
      '15-NQ/TU của Tỉnh ủy Hưng Yên, 15-NQ/TU của Tỉnh ủy Gia Lai. 15-NQ/TU nêu; Nghị quyết 15',
      ['15-nq-tu--tinh-uy-hung-yen', '15-nq-tu--tinh-uy-gia-lai', '?15-nq-tu', '?nghi-quyet-15'],
    ],
    [
      // Numbers begin anew with every term.
      '15-NQ/TU ngày 8.10.2021 và 15-NQ/TU ngày 3.2.2012. Theo 15-NQ/TU',
      ['15-nq-tu', '15-nq-tu', '?15-nq-tu'],
    ],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test.each([
    [
      'a name in brackets behind its number settles it',
      'Đề án số 02-ĐA/TU (Đề án số 02) và Đề án số 02-ĐA/ĐUK. Đề án số 02 nêu',
      ['02-da-tu', '02-da-tu', '02-da-duk', '02-da-tu'],
    ],
    [
      'further on in its sentence as well',
      'Đề án số 02-ĐA/TU ngày 3.2.2012 của Tỉnh ủy về phát triển đảng, giai đoạn 2011 – 2015 (Đề án số 02). Sau đó là 02-ĐA/ĐUK.',
      ['02-da-tu', '02-da-tu', '02-da-duk'],
    ],
    [
      'with the words that go with it',
      '02-ĐA/ĐUK; Đề án 02-ĐA/TU (sau đây gọi tắt là Đề án 02)',
      ['02-da-duk', '02-da-tu', '02-da-tu'],
    ],
    [
      'not in another sentence',
      'Đề án số 02-ĐA/ĐUK và 02-ĐA/TU ra đời. Tỉnh đã tổng kết (Đề án số 02).',
      ['02-da-duk', '02-da-tu', '?de-an-02'],
    ],
    [
      'not behind a number that does not fit',
      '02-ĐA/TU, 02-ĐA/ĐUK, 15-NQ/TU (Đề án số 02)',
      ['02-da-tu', '02-da-duk', '15-nq-tu', '?de-an-02'],
    ],
    [
      'not if two documents get it',
      '02-ĐA/TU (Đề án số 02). 02-ĐA/ĐUK (Đề án số 02).',
      ['02-da-tu', '?de-an-02', '02-da-duk', '?de-an-02'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('what an article says in one place counts in all', () => {
  test('title, lead and body', () => {
    const article = {
      title: 'Sơ kết Nghị quyết 15',
      lead: 'Hội nghị sơ kết Nghị quyết số 15-NQ/TU',
      body: 'Nghị quyết số 15-NQ/TU ngày 8/10/2021 của Ban Thường vụ Tỉnh ủy Hưng Yên đi vào cuộc sống.',
    }
    const document = {
      id: '15-nq-tu--tinh-uy-hung-yen',
      number: '15-NQ/TU',
      kind: 'Nghị quyết',
      issuer: 'Tỉnh ủy Hưng Yên',
      date: '2021-10-08',
      ambiguous: false,
    }
    expect(findDocumentsIn(article)).toEqual([
      { field: 'title', mention: { document, start: 7, end: 20, text: 'Nghị quyết 15' } },
      { field: 'lead', mention: { document, start: 30, end: 38, text: '15-NQ/TU' } },
      { field: 'body', mention: { document, start: 14, end: 22, text: '15-NQ/TU' } },
    ])
  })

  test('a kind that one place says is that of the number everywhere', () => {
    expect(read('308-QĐ/TU được triển khai. Quy định 308-QĐ/TU có ba chương')).toEqual([
      '308-qd-tu, Quy định, Tỉnh ủy/Thành ủy, -',
      '308-qd-tu, Quy định, Tỉnh ủy/Thành ủy, -',
    ])
  })
})
