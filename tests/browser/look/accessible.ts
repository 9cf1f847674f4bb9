import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule, with those for the best practice and for AAA, but the AAA one on contrast and what is still an experiment. */
const EVERYTHING: axe.RunOptions = {
  resultTypes: ['violations'],
  rules: { 'color-contrast-enhanced': { enabled: false }, 'target-size': { enabled: true } },
}
/** What axe finds wrong with a page as it stands, one line for each element. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked),
    EVERYTHING,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 160)} ${summaryOf(node)}`),
  )
}

function summaryOf({ any, all, none }: axe.NodeResult): string {
  return [...any, ...all, ...none].map(({ message }) => message).join('; ')
}
