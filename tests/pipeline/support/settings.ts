import { env } from 'cloudflare:workers'
import { type ObjectOf, rebind } from './objects.ts'

const own: Record<string, unknown> = { ...env }
let environment: Env = env

/** The bindings and variables that requests and triggers are given. */
export function settings(): Env {
  return environment
}

/** Sets bindings, for requests and for every object that starts from now on. */
export function set(bindings: Record<string, unknown>): void {
  Object.assign(env, bindings)
  // An environment's settings are checked once: other ones need another environment.
  environment = { ...env }
}

/** Sets variables, for requests and for these objects until they are started anew. */
export async function setVariables(variables: Record<string, string>, objects: ObjectOf[]): Promise<void> {
  set(variables)
  for (const object of objects) await rebind(object, {})
}

/** Puts back those that the project began with. */
export function restoreSettings(): void {
  const now = env as unknown as Record<string, unknown>
  for (const name of Object.keys(now)) if (!(name in own)) delete now[name]
  Object.assign(now, own)
  environment = env
}
