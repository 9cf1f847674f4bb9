/** A sentence in which what stands between backticks is code. */
export function Text({ of }: { of: string }) {
  return <>{of.split(/`([^`]*)`/).map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>
}
