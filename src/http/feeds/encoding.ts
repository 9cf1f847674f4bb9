import type { HttpContext } from '../context.ts'

/** Whether the body is to be sent compressed. Cloudflare rewrites the header and keeps here what the client had sent. */
export function wantsGzip(c: HttpContext): boolean {
  const { clientAcceptEncoding } = (c.req.raw.cf ?? {}) as { clientAcceptEncoding?: unknown }
  const said =
    typeof clientAcceptEncoding === 'string' ? clientAcceptEncoding : c.req.header('accept-encoding')
  return prefersGzip(said ?? '')
}

/** RFC 9110 §12.5.3, for a body that is there compressed and as it is. */
export function prefersGzip(acceptEncoding: string): boolean {
  const weights = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(coding, weight === undefined ? 1 : Number(weight) || 0)
  }
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0
  return gzip > 0 && gzip >= (weights.get('identity') ?? 0)
}
