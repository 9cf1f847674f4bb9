import type { Change } from '../../../events.ts'
import type { Said } from '../reading/sentences.ts'
import { change, figureWords } from './shown.ts'

/** Names with the figure that stands behind each: `Lâm Đồng 117.300 đồng/kg, Gia Lai 117.800 đồng/kg`. */

/** So many words can stand between a name and its figure. */
const REACH = 2

/** Two figures that changed their names. */
export function swappedBindings(before: Said, after: Said): Change[] {
  const [was, is] = [bindings(before), bindings(after)]
  const others = [...was].filter(([name, one]) => {
    const other = is.get(name)
    return other !== undefined && other.key !== one.key
  })
  const [first, second] = others
  if (!first || !second) return []
  const [one, another] = [is.get(first[0]), is.get(second[0])]
  if (!one || first[1].key !== another?.key || second[1].key !== one.key) return []
  return [change('figure', figureWords(before, first[1].at), figureWords(after, one.at))]
}

function bindings({ pieces }: Said): ReadonlyMap<string, { key: string; at: number }> {
  const found = new Map<string, { key: string; at: number }>()
  let name: string[] = []
  let behind = 0
  for (const [at, { kind, key, isCapital, isApart }] of pieces.entries()) {
    if (isCapital) {
      name = behind === 0 && !isApart ? [...name, key] : [key]
      behind = 0
      continue
    }
    behind += 1
    if (kind === 'figure' && name.length > 0 && behind <= REACH + 1) {
      found.set(name.join(' '), { key, at })
      name = []
    }
  }
  return found
}
