import { Library } from '../../src/library/library.ts'
import { tokenise } from '../../src/text/tokens.ts'
import { ArchiveMaker } from './articles.ts'

/** The Library's own search and preview, and what stands beside them: FTS5 without the engine, and a scan by LIKE. */
export type Way = 'search' | 'preview' | 'fts' | 'like'

/** What the benchmark asks for. */
export type Ask =
  | { do: 'fill'; words: readonly string[]; newest: number; from: number; parts: number; bodyWords: number }
  | { do: 'size' }
  | { do: 'time'; way: Way; query: string; phrase: string; times: number }

/** What it is answered: how long each of a number of calls took, in ms. */
export interface Timed {
  times: number[]
  found: number
}

export interface Size {
  articles: number
  /** Of the articles as they are kept, in UTF-8, and of the whole database. */
  textBytes: number
  databaseBytes: number
}

const WISH = { minScore: 0, days: 30, was: null, range: null }

/** The Library with a way to fill it and a watch. A clock runs on only in local workerd. */
export class BenchLibrary extends Library {
  async act(ask: Ask): Promise<Timed | Size> {
    switch (ask.do) {
      case 'fill': {
        const maker = new ArchiveMaker(ask.words, ask.newest)
        const parts = Array.from({ length: ask.parts }, (_, n) => maker.part(ask.from + n, ask.bodyWords))
        return timed(parts.length, async (n) => {
          const part = parts[n]
          if (part) await this.take([part])
          return n
        })
      }
      case 'size':
        return this.#size()
      case 'time':
        return timed(ask.times, () => this.#find(ask.way, ask.query, ask.phrase))
    }
  }

  #size(): Size {
    const { sql } = this.ctx.storage
    const { articles, textBytes } = sql
      .exec<{ articles: number; textBytes: number }>(
        'SELECT COUNT(*) AS articles, SUM(OCTET_LENGTH(article)) AS textBytes FROM articles',
      )
      .one()
    return { articles, textBytes, databaseBytes: sql.databaseSize }
  }

  async #find(way: Way, query: string, phrase: string): Promise<number> {
    const { sql } = this.ctx.storage
    switch (way) {
      case 'search': {
        const question = { query, concepts: [] }
        const answer = await this.search(question, { before: null, skip: 0, limit: 20 })
        return answer.ok ? answer.value.matches.length : -1
      }
      case 'preview': {
        const answer = await this.previewStep({ query, concepts: [] }, WISH)
        return answer.ok ? answer.value.known.length : -1
      }
      case 'fts':
        return sql
          .exec(
            `SELECT a.article FROM texts t CROSS JOIN articles a ON a.id = t.rowid WHERE t.texts MATCH ?
             ORDER BY t.rowid DESC LIMIT 20`,
            `"${tokenise(phrase)
              .map(({ normal }) => normal)
              .join(' ')}"`,
          )
          .toArray().length
      case 'like':
        return sql
          .exec('SELECT article FROM articles WHERE article LIKE ? ORDER BY id DESC LIMIT 20', `%${phrase}%`)
          .toArray().length
    }
  }
}

async function timed(times: number, act: (n: number) => Promise<number>): Promise<Timed> {
  const taken: number[] = []
  let found = 0
  for (let n = 0; n < times; n += 1) {
    const began = performance.now()
    found = await act(n)
    taken.push(performance.now() - began)
  }
  return { times: taken, found }
}

export default {
  async fetch(request: Request, env: { LIBRARY: DurableObjectNamespace<BenchLibrary> }): Promise<Response> {
    if (request.method !== 'POST') return new Response('ready')
    const library = env.LIBRARY.get(env.LIBRARY.idFromName('library')) as unknown as BenchLibrary
    return Response.json(await library.act(await request.json<Ask>()))
  },
}
