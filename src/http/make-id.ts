import { normalise } from '../text/normalise.ts'

/** An id made of a Vietnamese name: `Báo Lạc Giang` becomes `bao-lac-giang`. */
export function makeId(name: string): string {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => normalise(word).bare.replace(/[^a-z0-9]/g, ''))
  const id = words.filter((word) => word !== '').join('-')
  return id.slice(0, 60).replace(/-+$/, '') || `id-${Date.now().toString(36)}`
}
