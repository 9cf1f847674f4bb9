/**
 * `김하나 기자`, `記者王小明／台北報導`: in Korea and China a reporter is known by the word for one, behind the name or
 * before it.
 */
const CALLED = /기자|특파원|記者|记者/
const RANK = '선임|수습|취재|시민|전문|인턴|객원|사진|편집'
const REPORTER = new RegExp(
  `(?<![가-힣])(?!${RANK})([가-힣]{2,4}) ?(?:(?:${RANK}) ?)?(?:기자|특파원)(?![가-힣])` +
    '|(?:記者|记者)[ ：:]?(\\p{Script=Han}{2,4})(?=[／/、，,|）)\\s]|$)',
  'gu',
)

/** The reporters that a line names in this way. */
export function reportersIn(text: string): string[] {
  if (!CALLED.test(text)) return []
  return [...new Set([...text.matchAll(REPORTER)].map(([, before, behind]) => before ?? behind ?? ''))]
}
