import { canonicalAddress } from '../../articles/identity/address.ts'
import type { Answer } from '../answer.ts'
import { rezone } from '../news/rezone.ts'
import { forgetBlocksOf } from '../pages/block-rows.ts'
import { giveUpPagesOf } from '../pages/give-up.ts'
import { changeSource, type SourceChange } from './change.ts'
import type { Source } from './source.ts'
import {
  addSource,
  deleteSource,
  findSource,
  listSources,
  type SourceState,
  saveSource,
} from './source-rows.ts'

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

  /** The source that reads this address, however it is written. */
  findByAddress(url: string): SourceState | undefined {
    const wanted = canonicalAddress(url)
    return this.list().find(({ source }) => canonicalAddress(source.url) === wanted)
  }

  /**
   * Adds a source. An id that was only made (`isIdMade`) gets a number where it is taken; one that was said is refused.
   * So is, where it has to be alone (`isAlone`), one at whose address another is.
   */
  create(
    source: Source,
    { isIdMade, isAlone }: { isIdMade: boolean; isAlone: boolean },
  ): Promise<Answer<SourceState>> | Answer<SourceState> {
    if (!isIdMade && this.find(source.id)) return { ok: false, code: 'exists' }
    if (isAlone && this.findByAddress(source.url)) return { ok: false, code: 'exists' }
    const id = this.#freeId(source.id)
    return this.#change(id, () => addSource(this.#storage.sql, { ...source, id }, Date.now()))
  }

  change(id: string, change: SourceChange): Promise<Answer<SourceState>> | Answer<SourceState> {
    const state = this.find(id)
    if (!state) return { ok: false, code: 'not_found' }
    const { sql } = this.#storage
    const now = Date.now()
    return this.#change(id, () => {
      const changed = changeSource(state, change, now)
      saveSource(sql, state, changed)
      const { timezone } = changed.source
      if (timezone !== state.source.timezone) rezone(sql, id, timezone, now)
    })
  }

  async delete(id: string): Promise<Answer<null>> {
    if (!this.find(id)) return { ok: false, code: 'not_found' }
    this.#storage.transactionSync(() => {
      giveUpPagesOf(this.#storage.sql, id)
      forgetBlocksOf(this.#storage.sql, id)
      deleteSource(this.#storage.sql, id)
    })
    await this.#settle()
    return { ok: true, value: null }
  }

  async #change(id: string, write: () => void): Promise<Answer<SourceState>> {
    this.#storage.transactionSync(write)
    await this.#settle()
    const value = this.find(id)
    return value ? { ok: true, value } : { ok: false, code: 'not_found' }
  }

  #freeId(id: string): string {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? id : `${id.slice(0, 60)}-${number}`
      if (!this.find(candidate)) return candidate
    }
  }
}
