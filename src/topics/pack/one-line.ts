/** A query that is laid out over several lines here, as people would see it. */
export function oneLine(query: string): string {
  return query.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim()
}
