import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library/library.ts'
import { library } from '../support/objects.ts'
import { poll } from '../support/operator.ts'
import { cleanUp, scene } from '../support/scene.ts'

cleanUp()

const ask = async (query: string) => {
  const answer = await (library() as unknown as Library).search(
    { query, concepts: [] },
    { before: null, skip: 0, limit: 20 },
  )
  if (!answer.ok) throw new Error(answer.error.code)
  return answer
}

describe('what the Newsroom finds', () => {
  test('is searched at once', async () => {
    const { paper } = await scene()
    paper.publish('Kết nạp đảng viên mới', { lead: 'Chi bộ công ty kết nạp.' })
    await poll()
    const answer = await ask('"đảng viên"')
    expect(answer.value).toMatchObject({
      matches: [{ article: { title: 'Kết nạp đảng viên mới', sourceName: 'Báo thử' } }],
      total: 1,
      cut: false,
    })
    expect(answer.rebuilding).toBe(null)
    expect((await ask('dang vien')).value.total).toBe(1)
    expect((await ask('"đăng viên"')).value.total).toBe(0)
  })
})
