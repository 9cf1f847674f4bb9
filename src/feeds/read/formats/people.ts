/**
 * A person as feeds write one: `a@bao.vn (Nguyễn Văn A)` (RSS 2.0 `author`), `Nguyễn Văn A <a@bao.vn>`, a name, or
 * only an address. The name where there is one.
 */
export function personName(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ')
  if (!text.includes('@')) return text
  const inBrackets = /^(?:mailto:)?([^\s@()<>]+@[^\s@()<>]+) ?\(([^()]*)\)$/.exec(text)
  if (inBrackets) return inBrackets[2]?.trim() || (inBrackets[1] ?? '')
  const before = /^([^<>()@]+?) ?[<(](?:mailto:)?[^\s@<>()]*@[^\s@<>()]*[>)]$/.exec(text)?.[1]
  return before?.trim().replace(/^"(.*)"$/, '$1') ?? text.replace(/^mailto:/, '')
}

/** Several people as one line, each once. */
export function people(names: readonly string[]): string {
  return [...new Set(names.map(personName).filter((name) => name !== ''))].join(', ')
}
