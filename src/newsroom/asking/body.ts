/** A body as it was read, or why it could not be. */
export type ReadBody = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too_large' | 'broken_gzip' }

/**
 * Reads to the end, or to one byte beyond `maxBytes`: a small compressed file can hold gigabytes, so what is counted
 * is what comes out. Content-Length is believed by nobody. With `cut`, a longer body is cut instead of refused.
 */
export async function readCounted(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  cut = false,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    chunks.push(value)
    if (size <= maxBytes) continue
    await reader.cancel()
    if (cut) break
    return null
  }
  return joined(chunks, Math.min(size, maxBytes))
}

/** A file that is itself gzip, as `sitemap.xml.gz` is whatever its headers say, is inflated under the same limit. */
export async function inflated(bytes: Uint8Array, maxBytes: number): Promise<ReadBody> {
  // RFC 1952 §2.3.1
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { ok: true, bytes }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  try {
    const inflatedBytes = await readCounted(stream, maxBytes)
    return inflatedBytes ? { ok: true, bytes: inflatedBytes } : { ok: false, reason: 'too_large' }
  } catch {
    return { ok: false, reason: 'broken_gzip' }
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at)
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
