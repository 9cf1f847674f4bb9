import type { SourceReport } from './report.ts'

/** Of a poll that runs: which sources are being asked, and which have yet to be. With neither, pages are read and readers told. */
export interface Progress {
  asking: string[]
  waiting: string[]
}

/** How far a run has come with its sources, in the order in which it is reported. */
export class Visits {
  readonly #reports: Map<string, SourceReport | 'asking' | 'waiting'>

  constructor(ids: readonly string[]) {
    this.#reports = new Map(ids.map((id) => [id, 'waiting']))
  }

  set(id: string, report: SourceReport | 'asking'): void {
    this.#reports.set(id, report)
  }

  get reports(): SourceReport[] {
    return [...this.#reports.values()].filter((report) => typeof report === 'object')
  }

  get progress(): Progress {
    const those = (state: 'asking' | 'waiting') =>
      [...this.#reports].flatMap(([id, report]) => (report === state ? id : []))
    return { asking: those('asking'), waiting: those('waiting') }
  }
}
