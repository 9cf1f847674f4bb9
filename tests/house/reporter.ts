import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'

/** Leaves the counts of a run where the runner finds them, and names what was left out. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    const leftOut = new Set<string>()
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
        counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'pending') counts.failed += 1
        else counts[state] += 1
        if (state === 'skipped') leftOut.add(wholeOf(test).fullName)
      }
    }
    for (const name of leftOut) console.log(`left out: ${name}`)
    const file = process.env.TEST_COUNTS
    if (file) writeFileSync(file, JSON.stringify(counts))
  }
}

/** The largest suite around a test of which none ran either; itself where there is none. */
function wholeOf(test: TestCase): TestCase | TestSuite {
  let whole: TestCase | TestSuite = test
  while (whole.parent.type === 'suite' && whole.parent.state() === 'skipped') whole = whole.parent
  return whole
}
