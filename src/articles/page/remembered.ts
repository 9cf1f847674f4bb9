/** The names of a hundred papers, which take two megabytes. */
const MAX_KNOWN = 16_000
const MAX_LENGTH = 300

/**
 * A judgement of names that is made once for each: the pages of a source, read one after the other, have the same.
 * What is remembered is bounded, and forgotten all at once.
 */
export function remembered(judge: (names: string) => number): (names: string) => number {
  const known = new Map<string, number>()
  return (names) => {
    if (names.length > MAX_LENGTH) return judge(names)
    const before = known.get(names)
    if (before !== undefined) return before
    const found = judge(names)
    if (known.size >= MAX_KNOWN) known.clear()
    // Put together anew, a key does not keep the page that it was cut from.
    known.set(`${names} `.slice(0, -1), found)
    return found
  }
}
