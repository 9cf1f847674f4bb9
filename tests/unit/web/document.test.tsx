import { expect, test } from 'vitest'
import { DocumentPage } from '../../../src/web/pages/document.tsx'
import { entry } from './news.ts'
import { render } from './rendered.ts'

const ref = (id: string, number: string, issuer: string | null) => ({
  id,
  kind: 'Nghị quyết',
  number,
  issuer,
  date: null,
  ambiguous: false,
})
const PROVINCE = ref('15-nq-tu--tinh-uy-lac-giang', '15-NQ/TU', 'Tỉnh ủy Lạc Giang')
const CITY = ref('15-nq-tu--thanh-uy-ben-tre', '15-NQ/TU', 'Thành ủy Bến Tre')
const OTHER = ref('7-ct-tw', '7-CT/TW', null)

const page = (documents: readonly ReturnType<typeof ref>[], cites: string[]) =>
  render(
    <DocumentPage
      id="15-nq-tu"
      front={{
        number: '15-NQ/TU',
        documents: documents.map((document) => ({ ...document, articles: 1 })),
        articles: 1,
        unclear: [],
        canMean: [],
      }}
      items={[{ ...entry(1, { article: { documents: [...documents, OTHER] } }), cites }]}
      page={1}
      hasOlder={false}
      locale="vi"
      timeZone="Asia/Ho_Chi_Minh"
      today="2026-11-24"
      query={null}
      pushKey={null}
    />,
  )

test.each([
  ['one document', [PROVINCE]],
  ['several with one number', [PROVINCE, CITY]],
])('a story names the other documents that it cites, and not what the page is about: %s', (_, documents) => {
  const shown = page(
    documents,
    documents.map(({ id }) => id),
  )
  expect(shown.texts('li').filter((text) => text.startsWith('Văn bản'))).toEqual(
    documents.map(() => 'Văn bản: 7-CT/TW'),
  )
})

test('a story that cites nothing else names no document', () => {
  const shown = page([PROVINCE, OTHER], [PROVINCE.id, OTHER.id])
  expect(shown.text).not.toContain('Văn bản:')
})
