import type { Answer } from '../answer.ts'
import { deleteSource, findSource, listSources, putSource, type Source, type SourceState } from './source.ts'

/** Takes an operator's changes of sources. `settle` puts what they dirtied, before the request is answered. */
export class SourceDesk {
  readonly #storage: DurableObjectStorage
  readonly #settle: () => Promise<void>

  constructor(storage: DurableObjectStorage, settle: () => Promise<void>) {
    this.#storage = storage
    this.#settle = settle
  }

  list(): SourceState[] {
    return listSources(this.#storage.sql)
  }

  find(id: string): SourceState | undefined {
    return findSource(this.#storage.sql, id)
  }

  async create(source: Source): Promise<Answer<SourceState>> {
    return this.find(source.id) ? { ok: false, code: 'exists' } : this.#store(source)
  }

  async change(id: string, change: Partial<Source>): Promise<Answer<SourceState>> {
    const state = this.find(id)
    return state ? this.#store({ ...state.source, ...change }) : { ok: false, code: 'not_found' }
  }

  async delete(id: string): Promise<Answer<null>> {
    if (!this.find(id)) return { ok: false, code: 'not_found' }
    this.#storage.transactionSync(() => deleteSource(this.#storage.sql, id))
    await this.#settle()
    return { ok: true, value: null }
  }

  async #store(source: Source): Promise<Answer<SourceState>> {
    this.#storage.transactionSync(() => putSource(this.#storage.sql, source, Date.now()))
    await this.#settle()
    const value = this.find(source.id)
    return value ? { ok: true, value } : { ok: false, code: 'not_found' }
  }
}
