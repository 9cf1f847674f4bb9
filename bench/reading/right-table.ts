import { FAMILIES } from '../../tests/unit/feeds/suite/families.ts'
import { READERS } from './readers.ts'
import type { Score } from './score.ts'

interface Sum {
  cases: number
  rightCases: number
  fields: number
  rightFields: number
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

/** Right cases by family and library, and below them the totals. A star: the library does not claim to do that. */
export function writeRightTable(scores: ReadonlyMap<string, readonly Score[]>): string {
  const columns = READERS.map((reader) => {
    let at = 0
    const sums = FAMILIES.map(({ cases }) => {
      const own = (scores.get(reader.name) ?? []).slice(at, at + cases.length)
      at += cases.length
      return sumOf(own)
    })
    const claimed = sums.filter((_, index) => !reader.doesNotClaim.includes(FAMILIES[index]?.name ?? ''))
    return { reader, sums, all: total(sums), claimed: total(claimed) }
  })
  const cell = (sum: Sum | undefined, star: boolean) => `${sum?.rightCases ?? 0}${star ? ' *' : '  '}`
  const rows = [
    ['family', 'cases', ...columns.map(({ reader }) => `${reader.name}  `)],
    ...FAMILIES.map(({ name, cases }, index) => [
      name,
      String(cases.length),
      ...columns.map(({ reader, sums }) => cell(sums[index], reader.doesNotClaim.includes(name))),
    ]),
    ['right cases', String(columns[0]?.all.cases ?? 0), ...columns.map(({ all }) => `${all.rightCases}  `)],
    ['  of all', '', ...columns.map(({ all }) => percent(all.rightCases, all.cases))],
    ['  of what it claims', '', ...columns.map(({ claimed }) => percent(claimed.rightCases, claimed.cases))],
    ['right fields', '', ...columns.map(({ all }) => `${all.rightFields} of ${all.fields}`)],
    ['  of all', '', ...columns.map(({ all }) => percent(all.rightFields, all.fields))],
    [
      '  of what it claims',
      '',
      ...columns.map(({ claimed }) => percent(claimed.rightFields, claimed.fields)),
    ],
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? []
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function sumOf(scores: readonly Score[]): Sum {
  return {
    cases: scores.length,
    rightCases: scores.filter(({ fields, right }) => fields > 0 && right === fields).length,
    fields: scores.reduce((sum, { fields }) => sum + fields, 0),
    rightFields: scores.reduce((sum, { right }) => sum + right, 0),
  }
}

function total(sums: readonly Sum[]): Sum {
  return sums.reduce(
    (sum, one) => ({
      cases: sum.cases + one.cases,
      rightCases: sum.rightCases + one.rightCases,
      fields: sum.fields + one.fields,
      rightFields: sum.rightFields + one.rightFields,
    }),
    { cases: 0, rightCases: 0, fields: 0, rightFields: 0 },
  )
}
