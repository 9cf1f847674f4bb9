import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Atom, Field } from '../query/tree.ts'
import type { Weights } from './weights.ts'

/** One place where an atom stands, and what that says. */
export interface Mention {
  readonly field: Field
  readonly from: number
  /** Excluded. */
  readonly to: number
  /** Words of other matter in the text that a reader passes before it; none before title and lead. */
  readonly passed: number
  /** -ln(1 - how sure it makes us), so that mentions add up to a noisy or. */
  readonly worth: number
}

/** Source, author and category say who tells it and where it was filed, not how much of it the article tells. */
export function isMetadata(field: Field | null): boolean {
  return field === 'source' || field === 'author' || field === 'category'
}

/**
 * The mentions of each atom. Only words that are no evidence count as passed and as bulk: so more evidence never takes
 * anything from the rest, and other matter never adds anything.
 */
export function mentionsOf(
  findings: readonly Finding[],
  { fields }: Prepared,
  weights: Weights,
): Map<Atom, Mention[]> {
  const words = fields.find(({ field }) => field === 'body')?.tokens.length ?? 0
  const { passedBefore, bulk } = otherMatter(findings, words)
  const surenessIn = (field: Field, passed: number): number => {
    if (field === 'title') return weights.title
    if (field === 'lead') return weights.lead
    const { body, fadeWords, bulkWords } = weights
    return (body * fadeWords * bulkWords) / ((fadeWords + passed) * (bulkWords + bulk))
  }
  const mentions = new Map<Atom, Mention[]>()
  for (const { atom, hits } of findings) {
    // A NEAR that holds once has a place for each of its operands.
    const share = atom.op === 'near' ? 1 / atom.operands.length : 1
    const ofAtom = hits.flatMap(({ field, from, to }): Mention[] => {
      if (isMetadata(field)) return []
      const passed = field === 'body' ? (passedBefore.get(from) ?? 0) : 0
      return [{ field, from, to, passed, worth: -Math.log1p(-surenessIn(field, passed)) * share }]
    })
    mentions.set(atom, ofAtom)
  }
  return mentions
}

/** Words of the text that are no evidence: how many stand before each hit, and how many there are in all. */
function otherMatter(
  findings: readonly Finding[],
  words: number,
): { passedBefore: ReadonlyMap<number, number>; bulk: number } {
  const hits = findings.flatMap((finding) => finding.hits.filter(({ field }) => field === 'body'))
  const passedBefore = new Map<number, number>()
  let passed = 0
  let end = 0
  for (const { from, to } of hits.sort((a, b) => a.from - b.from)) {
    passed += Math.max(0, from - end)
    end = Math.max(end, to)
    passedBefore.set(from, passed)
  }
  return { passedBefore, bulk: passed + words - end }
}

const ORDER: readonly Field[] = ['title', 'lead', 'body']

/**
 * What mentions are worth together, from 0 to 1: the most that a choice of them comes to in which none overlaps
 * another, as two wordings that share words are one mention.
 */
export function strengthOf(mentions: readonly Mention[]): number {
  let sum = 0
  for (const field of ORDER) {
    const ends = mentions.filter((mention) => mention.field === field).sort((a, b) => a.to - b.to)
    /** `best[i]`: the most that the first i come to. */
    const best = [0]
    ends.forEach(({ from, worth }, i) => {
      let before = i
      while (before > 0 && (ends[before - 1] as Mention).to > from) before -= 1
      best.push(Math.max(best[i] as number, (best[before] as number) + worth))
    })
    sum += best.at(-1) ?? 0
  }
  return 1 - Math.exp(-sum)
}
