import { figure, median } from './figures.ts'

/** One line of the table: the rounds' values, of which the median stands for all. */
export interface Row {
  what: string
  values: readonly number[]
  unit: string
  /** CPU time of the Worker's own workerd, ms for each answer, poll or digest; null where it cannot be told. */
  cpuMs?: number | null
  note?: string
}

const HEADS = ['what', 'median', 'unit', 'least – most', 'rounds', 'CPU ms each', '']

export function writeTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, values, unit, cpuMs, note }) => [
    what,
    figure(median(values)),
    unit,
    `${figure(Math.min(...values))} – ${figure(Math.max(...values))}`,
    String(values.length),
    cpuMs === undefined || cpuMs === null ? '–' : figure(cpuMs),
    note ?? '',
  ])
  return columns(HEADS, lines, (column) => column === 1 || (column >= 3 && column <= 5))
}

/** Lines under their heads; what is a number stands to the right. */
export function columns(
  heads: readonly string[],
  lines: readonly (readonly string[])[],
  isNumber = (column: number) => column > 0,
): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => (line[column] ?? '').length)),
  )
  const write = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [write(heads), write(widths.map((width) => '-'.repeat(width))), ...lines.map(write)].join('\n')
}
