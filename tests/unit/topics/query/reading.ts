import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

const made = makeConceptTable([
  {
    id: 'doanh-nghiep-tu-nhan',
    wordings: ['doanh nghiệp tư nhân', 'doanh nghiệp ngoài nhà nước', 'DNTN'],
  },
  { id: 'khu-cong-nghiep', wordings: ['khu công nghiệp', 'cụm công nghiệp', 'KCN'] },
  { id: 'quy-dat', wordings: ['quỹ đất', 'đất công', 'mảnh*'] },
  { id: 'ubnd', wordings: ['ủy ban nhân dân', 'UBND'] },
])
if (!made.ok) throw new Error(made.errors[0]?.message)
/** What an operator may keep. */
export const TABLE = made.table

/** The canonical spelling, or `code column+length`. */
export function reading(query: string): string {
  const parsed = parseQuery(query, TABLE)
  if (parsed.ok) return parsed.canonical
  const { code, column, length } = parsed.error
  return `${code} ${column}+${length}`
}

/** The query that is proposed instead of one that cannot be read. */
export function proposalFor(query: string): string | undefined {
  const parsed = parseQuery(query, TABLE)
  return parsed.ok ? undefined : parsed.error.proposal
}

/** Every warning as `code column+length`, with the proposal behind an arrow. */
export function warningsFor(query: string): string[] {
  const parsed = parseQuery(query, TABLE)
  if (!parsed.ok) return [`refused: ${parsed.error.code}`]
  return parsed.warnings.map(
    ({ code, column, length, proposal }) =>
      `${code} ${column}+${length}${proposal === undefined ? '' : ` → ${proposal}`}`,
  )
}
