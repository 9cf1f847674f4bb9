import { createHash } from 'node:crypto'

/** The first `length` hexadecimal digits of the SHA-256 of texts joined by line ends (64 bits by default). */
export function shortHash(parts: readonly string[], length = 16): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length)
}
