import { env } from 'cloudflare:workers'

const own: Record<string, unknown> = { ...env }

/** Sets bindings and variables for requests, and for every object that starts from now on. */
export function set(bindings: Record<string, unknown>): void {
  Object.assign(env, bindings)
}

/** Puts back those that the project began with. */
export function restoreSettings(): void {
  const now = env as unknown as Record<string, unknown>
  for (const name of Object.keys(now)) if (!(name in own)) delete now[name]
  Object.assign(now, own)
}
