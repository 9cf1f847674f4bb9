import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { type Operator, signIn, wordsOf } from './support/desk.ts'
import { formsOf } from './support/form.ts'
import { created } from './support/town.ts'

/** What operators do with concepts: write one, see what uses it, be kept from breaking that, end it. */

let worker: TestWorker
let operator: Operator

beforeAll(async () => {
  worker = await startTestWorker()
  operator = await signIn(worker)
})
afterAll(async () => {
  await worker?.stop()
})

const words = async (path: string, headers = {}) => wordsOf(await (await operator.open(path, headers)).text())
const post = async (path: string, fields: Record<string, string>, headers = {}) => {
  const answer = await operator.post(path, fields, headers)
  const html = await answer.text()
  return { status: answer.status, to: answer.headers.get('location'), html, words: wordsOf(html) }
}
const conceptOf = async (id: string) =>
  (await (await worker.admin('GET', `/api/v1/concepts/${id}`)).json()) as Record<string, unknown>

const PATH = '/admin/concepts/cho-dau-moi'

describe('the list of concepts', () => {
  test('has those that come along, with what uses them, and says how to begin', async () => {
    await created(worker.admin('POST', '/api/v1/topics', { pack: 'lu-lut-de-dieu' }))
    const shown = await words('/admin/concepts')
    expect(shown).toContain('Bạn chưa tạo khái niệm nào.')
    expect(shown).toContain('@tinh-hung-yen')
    expect(shown).toContain('Lũ lụt')
    expect(await words('/admin/concepts', { 'accept-language': 'en' })).toContain(
      'You have none of your own yet.',
    )
  })
})

describe('writing a concept', () => {
  test('says of each line what is wrong with it, and keeps all that was typed', async () => {
    const wordings = 'chợ đầu mối\r\n\r\n(a OR b)\r\nvà\r\nchợ đầu mối'
    const answer = await post('/admin/concepts', { id: 'cho-dau-moi', wordings, description: 'Mô tả.' })
    expect(answer.status).toBe(400)
    for (const part of ['Dòng 3, “(a OR b)”:', 'Dòng 4, “và”:', 'Dòng 5, “chợ đầu mối”:'])
      expect(answer.words).toContain(part)
    expect(answer.html).toContain('chợ đầu mối\n\n(a OR b)\nvà\nchợ đầu mối</textarea>')
    expect(answer.html).toContain('Mô tả.</textarea>')
    expect((await worker.admin('GET', '/api/v1/concepts/cho-dau-moi')).status).toBe(404)
  })

  test.each([
    ['of no name', { id: 'Cụm' }, 'Mã'],
    ['of a name that is taken', { id: 'tinh-hung-yen' }, 'Mã'],
    ['of the name of a page', { id: 'new' }, 'Mã'],
    ['without wordings', { wordings: '' }, 'Cách gọi'],
  ])('refuses one %s', async (_, change, field) => {
    const fields = { id: 'cho-dau-moi', wordings: 'chợ đầu mối', description: '', ...change }
    const answer = await post('/admin/concepts', fields)
    expect(answer.status).toBe(400)
    expect(answer.words).toContain(`Chưa lưu. Hãy sửa:${field}:`)
  })

  test('takes the sign before its name, and one wording a line', async () => {
    const fields = { id: '@cho-dau-moi', wordings: ' chợ đầu mối \r\n\r\nchợ nông sản', description: '' }
    const answer = await post('/admin/concepts', fields)
    expect([answer.status, answer.to]).toEqual([303, `${PATH}?said=saved`])
    expect(await conceptOf('cho-dau-moi')).toMatchObject({ wordings: ['chợ đầu mối', 'chợ nông sản'] })
    expect(await words(`${PATH}?said=saved`)).toContain('Đã lưu khái niệm.')
  })
})

describe('a concept that is used', () => {
  test('says by what, and is not deleted', async () => {
    const topic = { id: 'cho', name: 'Chợ đầu mối', query: '@cho-dau-moi' }
    await created(worker.admin('POST', '/api/v1/topics', topic))
    const shown = await words(PATH)
    expect(shown).toContain('Được dùng trongChợ đầu mối')
    expect(shown).toContain('Muốn xóa, trước hết hãy bỏ khái niệm này')
    const answer = await post(`${PATH}/delete`, { sure: 'true' })
    expect(answer.status).toBe(400)
    expect(answer.words).toContain('Chưa xóa, vì nếu xóa thì:')
    expect(answer.words).toContain('Chủ đề “Chợ đầu mối” sẽ hỏng:')
    expect(await conceptOf('cho-dau-moi')).toMatchObject({ wordings: ['chợ đầu mối', 'chợ nông sản'] })
  })

  test('is named where one that it names would go, too', async () => {
    await post('/admin/concepts', {
      id: 'san-xuat',
      wordings: '@cho-dau-moi\nnhà xưởng',
      description: '',
    })
    expect(await words(PATH)).toContain('@san-xuat')
    expect(await words('/admin/concepts/san-xuat')).toContain('chưa dùng ở đâu')
  })

  test('that breaks with the edit of its wordings stays as it is', async () => {
    const answer = await post(PATH, { wordings: '', description: '' })
    expect(answer.status).toBe(400)
    expect(answer.words).toContain('Chưa lưu, vì thay đổi này làm hỏng:Chủ đề “Chợ đầu mối”')
  })
})

test('a concept that was saved elsewhere meanwhile is not undone unless its editor says so', async () => {
  const path = '/admin/concepts/hai-nguoi'
  await post('/admin/concepts', { id: 'hai-nguoi', wordings: 'hai người', description: '' })
  const [form] = formsOf(await (await operator.open(path)).text(), worker.origin).filter(({ fields }) =>
    fields.has('revision'),
  )
  const fields = { revision: form?.fields.get('revision') ?? '', description: '' }
  expect((await post(path, { ...fields, wordings: 'người thứ nhất' })).to).toBe(`${path}?said=saved`)
  const late = await post(path, { ...fields, wordings: 'người thứ hai' })
  expect(late.status).toBe(409)
  expect(late.words).toContain('Chưa lưu: trong lúc bạn sửa')
  expect(late.words).toContain('người thứ nhất')
  expect(late.html).toContain('\nngười thứ hai</textarea>')
  expect(await conceptOf('hai-nguoi')).toMatchObject({ wordings: ['người thứ nhất'] })
  const [again] = formsOf(late.html, worker.origin).filter((one) => one.fields.has('revision'))
  const second = { ...fields, revision: again?.fields.get('revision') ?? '', wordings: 'người thứ hai' }
  expect((await post(path, second)).to).toBe(`${path}?said=saved`)
  expect(await conceptOf('hai-nguoi')).toMatchObject({ wordings: ['người thứ hai'] })
})

describe('the end of a concept', () => {
  test('needs its box ticked', async () => {
    expect((await post('/admin/concepts/san-xuat/delete', {})).to).toBe('/admin/concepts/san-xuat')
    expect(await conceptOf('san-xuat')).toMatchObject({ id: 'san-xuat' })
    const answer = await post('/admin/concepts/san-xuat/delete', { sure: 'true' })
    expect([answer.status, answer.to]).toEqual([303, '/admin/concepts?said=removed'])
    expect((await operator.open('/admin/concepts/san-xuat')).status).toBe(404)
  })

  test('that took the place of one that comes along brings that back', async () => {
    const path = '/admin/concepts/tinh-hung-yen'
    expect(await words(path)).toContain('Khái niệm này có sẵn trong sản phẩm và không xóa được.')
    expect(await words(path)).not.toContain('Xóa khái niệm này')
    expect((await post(`${path}/delete`, { sure: 'true' })).status).toBe(409)
    await post(path, { wordings: 'Hưng Yên', description: '' })
    expect(await words(path)).toContain('Đây là bản của bạn')
    expect((await post(`${path}/delete`, { sure: 'true' })).to).toBe(`${path}?said=restored`)
    expect(await conceptOf('tinh-hung-yen')).toMatchObject({ shipped: true })
  })
})

test('what is written by others stays text', async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)></textarea>'
  const kept = await post('/admin/concepts', { id: 'xau', wordings: 'kẻ xấu', description: evil })
  expect(kept.status).toBe(303)
  const refused = await post('/admin/concepts', { id: evil, wordings: evil, description: evil })
  for (const html of [
    refused.html,
    await (await operator.open('/admin/concepts')).text(),
    await (await operator.open('/admin/concepts/xau')).text(),
  ]) {
    expect(html).not.toMatch(/<script(?! type="module" src=)/)
    expect(html).not.toContain('<img')
  }
})
