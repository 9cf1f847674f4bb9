/**
 * Writes one line of log: an event's name and its fields, as JSON. One line for each outcome of a stage; never an
 * address, a token or a secret.
 */
export function logEvent(event: string, fields: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ event, ...fields }))
}
