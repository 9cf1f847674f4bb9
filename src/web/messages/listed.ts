/** `a, b and c`. */
export function listed(things: readonly string[], and: string): string {
  const last = things.at(-1) ?? ''
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} ${and} ${last}` : last
}
