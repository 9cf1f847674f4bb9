import { distance } from '../comparing/names.ts'
import type { Said } from '../reading/sentences.ts'
import { keysOf } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'

/** Another crime that somebody is charged with: `về tội lừa đảo`, `về tội lạm dụng tín nhiệm`. */

const CHARGE = 1
/** The first words of a crime's name tell it from others. */
const TELLING = 2
/** So many letters may be mistyped. */
const MISTYPED = 2
const [CRIME = '', TITLE = '', ...OTHERS] = keysOf('tội danh phạm lỗi ác nhân đồ')

export function otherCharges({ rewordings }: Edit): Evidence[] {
  return rewordings
    .filter(({ before, after }) => {
      const [was, is] = [chargesIn(before), chargesIn(after)]
      return was.some((one) => !says(after, one)) && is.some((one) => !says(before, one)) && areOther(was, is)
    })
    .map(({ before, after }) => ({ kind: 'charge', weight: CHARGE, change: changeOf(before, after) }))
}

function areOther(was: readonly string[], is: readonly string[]): boolean {
  return was.every((one) => is.every((other) => distance(one, other) > MISTYPED))
}

/** The beginnings of the crimes' names in a sentence. */
function chargesIn({ pieces }: Said): string[] {
  return pieces.flatMap(({ key }, at) => {
    const from = pieces[at + 1]?.key === TITLE ? at + 2 : at + 1
    const name = pieces.slice(from, from + TELLING)
    const isName = key === CRIME && name.length === TELLING && name.every(({ kind }) => kind === 'word')
    return isName && !OTHERS.includes(name[0]?.key ?? '') ? [name.map((piece) => piece.key).join(' ')] : []
  })
}

function says({ pieces }: Said, name: string): boolean {
  return ` ${pieces.map(({ key }) => key).join(' ')} `.includes(` ${name} `)
}
