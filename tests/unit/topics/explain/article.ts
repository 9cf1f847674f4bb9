import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { explain } from '../../../../src/topics/explain/explain.ts'
import type { Branch, Explanation } from '../../../../src/topics/explain/explanation.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

const made = makeConceptTable([{ id: 'tu-nhan', wordings: ['doanh nghiệp tư nhân', 'kinh tế tư nhân'] }])
if (!made.ok) throw new Error(made.errors.map(({ message }) => message).join(' '))
export const CONCEPTS = made.table

/** One article for every case, so that what a query says of it can be checked by eye. */
export const ARTICLE = prepare({
  title: 'Ra mắt chi bộ của công ty Hải Long',
  lead: 'Kinh tế tù nhân. Chi bộ Công ty nay có chín người.',
  body: `Sáng nay, Đảng ủy phường Đồng Văn ${'mây '.repeat(30)}kết nạp đảng viên theo Kế hoạch 15-KH/TU và Nghị quyết 28.`,
  source: 'Báo Hà Nam',
  author: '',
  category: 'Xây dựng Đảng',
})

export function explained(query: string, minScore = 0): Explanation {
  const parsed = parseQuery(query, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return explain(parsed, CONCEPTS, ARTICLE, minScore)
}

/** Every branch, each before its parts. */
export function branchesOf(explanation: Explanation): Branch[] {
  const all = (branch: Branch): Branch[] => [branch, ...branch.parts.flatMap(all)]
  return explanation.branches.flatMap(all)
}
