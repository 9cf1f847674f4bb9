import { vi } from 'vitest'
import { Endpoint } from './endpoint.ts'
import { Paper } from './paper.ts'
import { Site } from './site.ts'

/** The world outside in place of `fetch`: newspapers and receivers by their host. No other host is there. */
export interface Outside {
  paper(host?: string): Paper
  endpoint(host?: string): Endpoint
  site(host?: string): Site
  /** Has somebody answer for every host that is not there. */
  elsewhere(answer: (request: Request) => Response | Promise<Response>): void
}

/** Stands in for `fetch` until the mocks are restored. */
export function standOutside(): Outside {
  const hosts = new Map<string, Paper | Endpoint | Site>()
  let elsewhere = (request: Request): Response | Promise<Response> => {
    throw new Error(`nobody is at ${request.url}`)
  }
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input as string, init as RequestInit)
    const host = hosts.get(new URL(request.url).host)
    return host ? host.answer(request) : elsewhere(request)
  })
  const add = <T extends Paper | Endpoint | Site>(host: string, one: T): T => {
    hosts.set(host, one)
    return one
  }
  return {
    paper: (host = 'baothu.example') => add(host, new Paper(host)),
    endpoint: (host = 'noinhan.example') => add(host, new Endpoint(host)),
    site: (host = 'baotinh.example') => add(host, new Site(host)),
    elsewhere: (answer) => {
      elsewhere = answer
    },
  }
}
