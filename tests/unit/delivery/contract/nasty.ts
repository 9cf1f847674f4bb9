/** What a title or a name may hold, to become more than text somewhere. */
export const NASTY: readonly string[] = [
  'a\r\nBcc: ai.do@khac.vn',
  'a\nSubject: khác',
  'a\r\n\r\n<script>alert(1)</script>',
  'a\r\n.\r\nMAIL FROM:<ai.do@khac.vn>',
  '.',
  '=?utf-8?B?WA==?=',
  'chuông\u0007\u0000',
  'nửa \uD83D mặt',
  'nửa kia \uDE00 mặt',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '</title><script>alert(1)</script>',
  '<!-- không hết',
  '&lt;b&gt; &amp;amp; &#x3C;',
  '[bấm vào đây](javascript:alert(1))',
  '![ảnh](https://khac.vn/x.png)',
  '*đậm* _nghiêng_ [x] `mã` ~~bỏ~~ ||ẩn|| # đầu',
  '</a><a href="https://khac.vn">',
  '\u202Engược\u2066 chiều\u200F',
  'dòng\u2028khác\u2029nữa\u0085và nữa',
  '{"type":"subscription.confirm"}',
]

/** Too long for a line, a header, or a small message. */
export const LONG: readonly (readonly [name: string, text: string])[] = [
  ['2,000 letters', 'x'.repeat(2_000)],
  ['2,000 letters with marks', 'ậ'.repeat(2_000)],
  ['700 words', 'từ '.repeat(700)],
  ['1,000 faces', '😀'.repeat(1_000)],
]
