/** The way to the pages before and behind; nothing where there is but one. */
export function Pager(props: {
  label: string
  newer: { href: string; text: string } | null
  older: { href: string; text: string } | null
}) {
  const { label, newer, older } = props
  if (!newer && !older) return null
  return (
    <nav class="pager" aria-label={label}>
      {newer && (
        <a href={newer.href} rel="prev">
          {newer.text}
        </a>
      )}
      {older && (
        <a href={older.href} rel="next">
          {older.text}
        </a>
      )}
    </nav>
  )
}
