import { hash } from 'node:crypto'

/** The first `length` hexadecimal digits of the SHA-256 of texts joined by line ends (64 bits by default). */
export function shortHash(parts: readonly string[], length = 16): string {
  return hash('sha256', parts.join('\n'), 'hex').slice(0, length)
}
