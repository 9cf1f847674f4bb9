import { openApiDocument } from './document.ts'
import { Reference } from './reference/reference.tsx'

/** The files that are made at build time, by the address under which they are served. */
export function builtFiles(): Record<string, string> {
  return {
    '/api/v1/openapi.json': `${JSON.stringify(openApiDocument(), null, 1)}\n`,
    '/api/v1/docs.vi.part': `${(<Reference locale="vi" />).toString()}\n`,
    '/api/v1/docs.en.part': `${(<Reference locale="en" />).toString()}\n`,
  }
}
