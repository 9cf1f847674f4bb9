import { describe, expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { warningsFor } from './reading.ts'

describe('is warned of, with what is likely better', () => {
  test.each([
    // Marks.
    ['tu -nhân', ['loose 1+2']],
    ['"chi bo"', ['loose 1+8']],
    ['dang*', ['loose 1+5']],
    ['=dang', []],
    ['đảng*', []],
    ['"doanh nghiep tu nhan"', ['loose 1+22 → "doanh nghiệp tư nhân"']],
    ['"doanh nghiep tư nhân" vốn', ['mixed_marks 1+22 → "doanh nghiệp tư nhân" vốn']],
    ['"doanh nghiep tù nhân"', ['mixed_marks 1+22']],
    ['"đất nuoc"', ['mixed_marks 1+10']],
    // Syllables that are right without marks are not.
    ['"doanh nhân"', []],
    ['"quan điểm"', []],
    // Words that stand everywhere.
    ['của OR vốn', ['stop_word 1+3']],
    ['vốn OR và', ['stop_word 8+2']],
    ['vốn NEAR/5 của', ['stop_word 12+3']],
    ['tác-giả:Năm vốn', ['one_word 9+3 → tác-giả:"Năm vốn"']],
    // Operators and words.
    ['vốn or đất', ['operator_case 5+2 → vốn OR đất']],
    ['vốn and (đất OR rừng)', ['operator_case 5+3 → vốn AND (đất OR rừng)']],
    ['vốn và đất', ['operator_case 5+2 → vốn VÀ đất']],
    ['vốn hoặc đất', ['operator_case 5+4 → vốn HOẶC đất']],
    ['vốn OR và OR đất', ['stop_word 8+2']],
    ['vốn HOAC đất', ['operator_case 5+4 → vốn HOẶC đất']],
    ['vốn GẦN đất', ['operator_case 5+3 → vốn GẦN/5 đất']],
    ['vốn TRƯỚC/ đất', ['operator_case 5+6 → vốn TRƯỚC/5 đất']],
    ['chợ gần nhà', ['loose_words 1+11 → "chợ gần nhà"']],
    ['hàng không', ['loose_words 1+10 → "hàng không"', 'stop_word 6+5']],
    ['ĐẢNG BỘ VÀ ĐẢNG VIÊN', ['capitals 9+2 → đảng bộ và đảng viên', 'redundant 12+4 → đảng bộ viên']],
    ['đảng VÀ vốn', []],
    // Words side by side.
    ['Phường  Liên Bảo', ['loose_words 1+16 → "Phường  Liên Bảo"']],
    ['"cụm công nghiệp" phường Liên Bảo', ['loose_words 19+15 → "cụm công nghiệp" "phường Liên Bảo"']],
    ['lũ OR sạt lở', ['loose_words 7+6 → lũ OR "sạt lở"']],
    ['title:(sạt lở)', ['loose_words 8+6 → title:("sạt lở")']],
    ['-(sạt lở) bão', ['loose_words 3+6 → -("sạt lở") bão']],
    // Once, for all that there are; those that the boxes of the form part are parted.
    ['lở đất OR lũ quét', ['loose_words 1+6 → "lở đất" OR "lũ quét"']],
    ['đảng viên trong công ty', ['loose_words 1+9 → "đảng viên" "công ty"', 'stop_word 11+5']],
    ['cán bộ về hưu', ['loose_words 1+13 → "cán bộ về hưu"', 'stop_word 8+2']],
    [
      'cao tốc hoặc quốc lộ',
      ['loose_words 1+7 → "cao tốc" hoặc "quốc lộ"', 'operator_case 9+4 → cao tốc HOẶC quốc lộ'],
    ],
    // A word without marks, and one that comes again, are right in a phrase.
    ['xe tải', ['loose_words 1+6 → "xe tải"']],
    ['chi bo', ['loose_words 1+6 → "chi bo"', 'loose 1+3', 'loose 5+2']],
    ['đảng bộ đảng viên', ['loose_words 1+17 → "đảng bộ đảng viên"']],
    // What is no word of a text, or is spoken of already.
    ['"sạt lở" đảng* @quy-dat', []],
    ['văn-bản:(15-NQ/TU 16-NQ/TU)', []],
    ['sạt (lở OR đất)', []],
    // Reach.
    ['chị bộ NEAR/5 vốn', ['one_word 5+2 → "chị bộ" NEAR/5 vốn']],
    ['vốn NEAR/5 đảng bộ', ['one_word 12+4 → vốn NEAR/5 "đảng bộ"']],
    ['title:đảng bộ', ['one_word 7+4 → title:"đảng bộ"']],
    ['vốn -đảng bộ', ['one_word 6+4 → vốn -"đảng bộ"']],
    ['vốn -"đảng bộ"', []],
    // Nothing is proposed that would be refused.
    ['KHÔNG vốn đất', ['one_word 7+3']],
    // Commas and signs.
    ['đảng bộ, vốn', ['comma 8+1 → "đảng bộ" OR vốn']],
    ['"đảng bộ, vốn"', []],
    ['bão;lũ quét', ['comma 4+1 → bão OR "lũ quét"']],
    ['bão,lũ', ['comma 4+1 → bão OR lũ']],
    ['bão,5', ['comma 4+1 → bão OR 5']],
    ['vốn,', []],
    ['1,5', []],
    ['1;5', ['comma 2+1 → 1 OR 5']],
    ['title:bão, lũ', ['comma 10+1']],
    ['vốn bão, lũ NEAR/3 đê', ['comma 8+1']],
    ['100% (vốn)', ['sign 4+1']],
    ['"vốn 5$ đất"', ['sign 7+1']],
    ['"vốn | đất"', ['sign 6+1']],
    ['đất😀', ['sign 4+2']],
    ['R&D vốn', ['ampersand 1+3 → "R&D" vốn']],
    ['vốn & đất', []],
    ['"=chi bộ"', []],
    // What changes nothing.
    ['vốn vốn', ['redundant 5+3 → vốn']],
    ['vốn OR đất OR vốn', ['redundant 15+3 → vốn OR đất']],
    ['"kinh tế tư nhân" OR "tư nhân" OR vốn', ['redundant 1+17 → "tư nhân" OR vốn']],
    ['"kinh tế tư nhân" "tư nhân"', ['redundant 19+9 → "kinh tế tư nhân"']],
    ['"tư nhân" OR "tu nhan"', ['redundant 1+9 → "tu nhan"', 'loose 14+9']],
    ['đảng OR đản*', ['redundant 1+4 → đản*']],
    ['đang OR đản*', []],
    ['"đảng viên" OR đảng*', ['redundant 1+11 → đảng*']],
    ['title:vốn OR vốn', ['redundant 7+3 → vốn']],
    ['source:vốn OR vốn', []],
    ['vốn NEAR/5 đất (vốn)', ['redundant 17+3 → vốn NEAR/5 đất']],
    ['"khu công nghiệp" OR @khu-cong-nghiep', ['redundant 1+17 → @khu-cong-nghiep']],
    ['"các khu công nghiệp" OR @khu-cong-nghiep', ['redundant 1+21 → @khu-cong-nghiep']],
    ['"hai mảnh vườn" OR @quy-dat', ['redundant 1+15 → @quy-dat']],
    ['mảnh* OR @quy-dat', ['redundant 1+5 → @quy-dat']],
    ['"quỹ" OR @quy-dat', []],
    ['vốn -"tư nhân" -"kinh tế tư nhân"', ['redundant 17+17 → vốn -"tư nhân"']],
    ['rừng (vốn OR vốn OR đất)', ['redundant 14+3 → rừng (vốn OR đất)']],
    // What can never match.
    ['vốn -vốn', ['impossible 1+3']],
    ['"kinh tế tư nhân" -"tư nhân"', ['impossible 1+17']],
    ['"tư nhân" -"kinh tế tư nhân"', []],
    ['(vốn OR đất) -(đất OR rừng)', ['impossible 9+3']],
    ['vốn document:15-NQ/TU -document:15-NQ/TU', ['impossible 14+8']],
  ])('%s: %j', (query, expected) => {
    expect(warningsFor(query)).toEqual(expected)
  })

  test.each([
    [
      'ban vốn',
      'Các chữ trong “ban vốn” được tìm rời nhau, đứng ở đâu trong bài cũng được; nếu là một cụm từ, hãy đặt trong ngoặc kép.',
    ],
    ['ban', '“ban” không có dấu nên cả “bản”, “bán”… cũng được tính. Chỉ muốn chữ “ban”, hãy viết =ban.'],
    [
      'thanh',
      '“thanh” không có dấu nên cả những chữ chỉ khác ở dấu cũng được tính. Chỉ muốn chữ “thanh”, hãy viết =thanh.',
    ],
    [
      '"chi bo"',
      '“chi bo” không có dấu nên những chữ chỉ khác ở dấu cũng được tính; hãy gõ đủ dấu để tìm đúng chữ cần tìm.',
    ],
    ['bão;lũ', 'Dấu chấm phẩy không có nghĩa là “hoặc”: bài viết phải có đủ các từ này.'],
    ['vốn vốn', '“vốn” được viết hai lần; chỉ cần viết một lần.'],
    ['"tư nhân" OR "tư nhân"', '"tư nhân" được viết hai lần; chỉ cần viết một lần.'],
    ['đản* OR đảng', 'Đã có “đản*” thì thêm “đảng” không làm thay đổi kết quả.'],
    ['vốn -vốn', '“vốn” vừa được yêu cầu vừa bị loại trừ nên không bao giờ khớp ở đây.'],
    [
      '"kinh tế tư nhân" -"tư nhân"',
      '"kinh tế tư nhân" không bao giờ khớp ở đây: bài nào có cụm này cũng bị loại vì có "tư nhân".',
    ],
  ])('%s: %s', (query, sentence) => {
    const parsed = parseQuery(query, NO_CONCEPTS)
    expect(parsed.ok ? parsed.warnings[0]?.message_vi : '').toBe(sentence)
  })

  test('in English and in Vietnamese', () => {
    const parsed = parseQuery('"doanh nghiep tư nhân" or 100% R&D vốn, vốn của -vốn đất', NO_CONCEPTS)
    const warnings = parsed.ok ? parsed.warnings : []
    expect(warnings.length).toBeGreaterThan(6)
    for (const { message, message_vi } of warnings) {
      expect(message).toMatch(/^[“A-Z].{10,}\.$/)
      expect(message_vi).toMatch(/^[“\p{Lu}].{10,}\.$/u)
      expect(message_vi).toMatch(/[ăâđêôơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỷ]/)
    }
  })
})
