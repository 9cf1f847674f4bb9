import type { Score } from './score.ts'

const COLUMNS =
  'behaviour · days · requests · of a naive poller · articles · due · told · lost · double · wrong · latest (min) · faults'
/** The real one: while weeks are simulated, another takes note of what is logged. */
const print = console.log.bind(console)

/** What all weeks came to, to be read beside each other. */
export class Table {
  readonly #rows: (string | number)[][] = []

  add(name: string, days: number, score: Score): void {
    const { requests, naive, published, due, told, lost, double, wrong, latest, faults } = score
    const counts = [requests, naive, published, due, told, lost.length, double.length, wrong.length, latest]
    this.#rows.push([name, days, ...counts, faults.join(' ') || '–'])
  }

  print(title: string): void {
    const header = COLUMNS.split(' · ')
    const lines = [header, header.map(() => '---'), ...this.#rows].map((cells) => `| ${cells.join(' | ')} |`)
    print([title, ...lines].join('\n'))
  }
}
