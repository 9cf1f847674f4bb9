import { expect, test } from 'vitest'
import { compose } from '../../../src/topics/builder/compose.ts'
import { judge } from '../../../src/topics/matching/evaluate.ts'
import type { Searchable } from '../../../src/topics/matching/fields.ts'
import { prepare } from '../../../src/topics/matching/prepare.ts'
import { conceptsInForce } from '../../../src/topics/pack/in-force.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'
import { MESSAGES } from '../../../src/web/messages/messages.ts'
import { articleOf } from '../topics/matching/article.ts'

/** Every example that people are shown is read without a word to say against it, and finds what it is said to. */

const { table } = conceptsInForce([])

type Texts = Partial<Searchable>

/** By query: an article that it finds, and one that it does not. */
const FINDS: Readonly<Record<string, readonly [Texts, Texts]>> = {
  '"tư nhân"': [{ lead: 'Khối tư nhân tăng tốc' }, { lead: 'Tù nhân được đặc xá' }],
  '=ban': [{ body: 'Ban quản lý chợ' }, { body: 'Bản làng bán mật ong' }],
  '"đảng viên"': [{ body: 'kết nạp đảng viên' }, { body: 'đảng bộ và đoàn viên' }],
  '"đảng viên" "doanh nghiệp tư nhân"': [
    { title: 'Doanh nghiệp tư nhân', lead: 'thêm đảng viên' },
    { title: 'Doanh nghiệp tư nhân', lead: 'thêm đoàn viên' },
  ],
  '"khu công nghiệp" HOẶC "cụm công nghiệp"': [{ body: 'cụm công nghiệp' }, { body: 'cụm nông nghiệp' }],
  '"khu công nghiệp" OR "cụm công nghiệp"': [{ body: 'khu công nghiệp' }, { body: 'khu nông nghiệp' }],
  'cháy (chợ HOẶC xưởng)': [{ title: 'Cháy xưởng gỗ' }, { title: 'Cháy rừng thông' }],
  'cháy (chợ OR xưởng)': [{ title: 'Cháy chợ đêm' }, { title: 'Chợ đêm đông khách' }],
  '"kết nạp" -"công đoàn"': [
    { title: 'Kết nạp hội viên' },
    { title: 'Kết nạp đoàn viên', lead: 'Công đoàn ngành may' },
  ],
  '"nông thôn mới" KHÔNG "thành phố"': [{ body: 'xã nông thôn mới' }, { body: 'nông thôn mới ở thành phố' }],
  '"nông thôn mới" NOT "thành phố"': [{ body: 'xã nông thôn mới' }, { body: 'nông thôn mới ở thành phố' }],
  '"chi bộ" GẦN/8 "doanh nghiệp tư nhân"': [
    { body: 'Chi bộ được lập trong một doanh nghiệp tư nhân' },
    { body: 'Chi bộ họp. Một hai ba bốn năm sáu bảy tám chín. Doanh nghiệp tư nhân' },
  ],
  '"chi bộ" NEAR/8 "doanh nghiệp tư nhân"': [
    { body: 'Doanh nghiệp tư nhân ấy có chi bộ' },
    { title: 'Chi bộ', body: 'Doanh nghiệp tư nhân' },
  ],
  'đê TRƯỚC/3 (vỡ HOẶC "sạt lở")': [{ title: 'Đê bối bị sạt lở' }, { title: 'Vỡ đê bối' }],
  'đê ONEAR/3 (vỡ OR "sạt lở")': [{ title: 'Đê bối vỡ' }, { title: 'Sạt lở đê bối' }],
  'tiêu-đề:("thu hồi đất" HOẶC "giải phóng mặt bằng")': [
    { title: 'Giải phóng mặt bằng đường tỉnh' },
    { lead: 'Giải phóng mặt bằng đường tỉnh' },
  ],
  'title:("thu hồi đất" OR "giải phóng mặt bằng")': [{ title: 'Thu hồi đất' }, { body: 'Thu hồi đất' }],
  'nội-dung:"chi bộ" tiêu-đề:"doanh nghiệp"': [
    { title: 'Doanh nghiệp trẻ', body: 'Chi bộ có bảy người' },
    { title: 'Chi bộ trẻ', body: 'Doanh nghiệp có bảy người' },
  ],
  'body:"chi bộ" title:"doanh nghiệp"': [
    { title: 'Doanh nghiệp trẻ', body: 'Chi bộ có bảy người' },
    { title: 'Doanh nghiệp trẻ', lead: 'Chi bộ có bảy người' },
  ],
  '@khu-cong-nghiep "khởi công"': [{ title: 'Khởi công KCN Bến Gạo' }, { title: 'Khởi công chợ Bến Gạo' }],
  '@doanh-nghiep-tu-nhan "đảng viên"': [{ body: 'đảng viên ở các DNTN' }, { body: 'đảng viên ở các xã' }],
  'startup*': [{ body: 'ngày hội startups' }, { body: 'ngày hội khởi nghiệp' }],
  'văn-bản:15-NQ/TU': [{ body: 'Nghị quyết số 15- NQ/TU' }, { body: 'Nghị quyết số 115-NQ/TU' }],
  'document:15-NQ/TU': [{ body: 'Nghị quyết 15‑NQ/TU' }, { body: 'Nghị quyết 16-NQ/TU' }],
}

const EXAMPLES = (['vi', 'en'] as const).flatMap((locale) =>
  MESSAGES[locale].help.queries.groups.flatMap(({ examples }) => examples.map(([query]) => query)),
)

test.each([...new Set(EXAMPLES)])('%s', (query) => {
  const parsed = parseQuery(query, table)
  if (!parsed.ok) throw new Error(parsed.error.message)
  expect(parsed.warnings).toEqual([])
  const [found, missed] = FINDS[query] ?? []
  if (!found || !missed) throw new Error('nothing says what it finds')
  const isFound = (texts: Texts) => judge(parsed.tree, table, prepare(articleOf(texts))) !== null
  expect([isFound(found), isFound(missed)]).toEqual([true, false])
})

test('nothing is said to be found by a query that is no example', () => {
  expect(Object.keys(FINDS).toSorted()).toEqual([...new Set(EXAMPLES)].toSorted())
})

const BOXES: readonly (readonly [Texts, Texts])[] = [
  [{ title: 'Kết nạp đảng viên ở công ty may' }, { title: 'Đảng viên công ty may đá bóng đá' }],
  [{ title: 'Sạt lở ở đầu nguồn' }, { title: 'Trời nắng', lead: 'Sau bão' }],
  [{ lead: 'Thu hồi đất làm khu công nghiệp' }, { title: 'Thu hồi đất', lead: 'Khu công nghiệp' }],
]

test.each(['vi', 'en'] as const)('so do the boxes that are filled in as examples, %s', (locale) => {
  const { examples } = MESSAGES[locale].builder
  expect(examples).toHaveLength(BOXES.length)
  for (const [at, boxes] of examples.entries()) {
    const composed = compose(boxes)
    const parsed = composed?.ok ? parseQuery(composed.query, table) : null
    if (!parsed?.ok) throw new Error(`${boxes.says} is no query`)
    expect(parsed.warnings).toEqual([])
    const found = (BOXES[at] ?? []).map(
      (texts) => judge(parsed.tree, table, prepare(articleOf(texts))) !== null,
    )
    expect(found, boxes.says).toEqual([true, false])
  }
})
