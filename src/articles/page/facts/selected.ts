import type { PageScan } from '../scan.ts'
import type { SelectedPart } from '../select/match.ts'
import { factText } from './fact-text.ts'

/** What the elements say that an administrator's selector of a part meets, in order. */
export function selected({ picked }: PageScan, part: SelectedPart): string[] {
  return picked
    .filter((one) => one.part === part)
    .map(({ text }) => factText(text))
    .filter((text) => text !== '')
}
