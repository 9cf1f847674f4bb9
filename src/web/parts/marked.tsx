/** Characters of a long query that are shown on each side of the place that is spoken of. */
const AROUND = 120

/** A query with the place marked that is spoken of. */
export function Marked({ query, column, length }: { query: string; column: number; length: number }) {
  const from = Math.min(column - 1, query.length)
  const to = Math.min(from + length, query.length)
  const begin = Math.max(0, from - AROUND)
  const end = Math.min(query.length, Math.min(to, from + AROUND) + AROUND)
  return (
    <p lang="vi">
      <code>
        {begin > 0 && '…'}
        {query.slice(begin, from)}
        <mark>{from < to ? query.slice(from, Math.min(to, end)) : '␣'}</mark>
        {query.slice(Math.min(to, end), end)}
        {end < query.length && '…'}
      </code>
    </p>
  )
}
