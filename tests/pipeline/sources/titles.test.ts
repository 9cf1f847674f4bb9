import { describe, expect, test } from 'vitest'
import type { Explained } from '../../../src/newsroom/explaining/explained.ts'
import { addTopic, ask, pollOne, shown } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, takeClock } from '../support/scene.ts'
import { listPage, newsSitemap, type Site, type SiteItem } from '../support/site.ts'
import { addSourceAt } from '../support/sources.ts'

cleanUp()

const FLAGSHIP = 'to-chuc-dang-doanh-nghiep-tu-nhan'
const ON = 'Thành lập chi bộ trong doanh nghiệp tư nhân ở khu công nghiệp'
const OFF = 'Chi bộ thôn vận động bà con làm đường'
const KINDS: [kind: string, page: (site: Site, items: readonly SiteItem[]) => string][] = [
  ['news sitemap', newsSitemap],
  ['list page', (_, items) => listPage(items)],
]

describe.each(KINDS)('a %s, which tells titles only', (_kind, page) => {
  test('alerts by the flagship’s query; what is asked of the lead is found nowhere, and explain says where it stands', async () => {
    takeClock()
    const outside = standOutside()
    const site = outside.site()
    const endpoint = outside.endpoint()
    await ask('POST', '/api/v1/topics', { pack: FLAGSHIP })
    await addTopic('mo-dau', 'lead:"chi bộ"')
    await addTopic('tieu-de', 'title:"chi bộ"')
    await followByWebhook(endpoint, { topics: [FLAGSHIP] })
    const items: SiteItem[] = [10_001, 10_002, 10_003].map((number) => ({
      path: `/cho-phien-${number}.html`,
      title: `Chợ phiên thứ ${number} của huyện họp từ sáng sớm`,
      published: new Date(),
    }))
    site.pages['/tin'] = () => page(site, items)
    await addSourceAt(`${site.origin}/tin`, { id: 'bao', fullText: false })
    expect(await pollOne()).toMatchObject({ baseline: true, new: 3 })
    for (const [index, title] of [ON, OFF].entries())
      items.unshift({ path: `/tin-${20_000 + index}.html`, title, published: new Date() })
    expect(await pollOne()).toMatchObject({ new: 2, matched: 3 })
    await deliver()
    expect(endpoint.titles).toEqual([ON])
    expect((await shown('tieu-de'))?.toSorted()).toEqual([OFF, ON])
    expect(await shown('mo-dau')).toEqual([])
    const said = await ask<Explained>('POST', '/api/v1/topics/mo-dau/explain', {
      url: `${site.origin}/tin-20000.html`,
    })
    expect(said).toMatchObject({
      stage: 'query',
      article: { lead: '' },
      query: { missing: ['lead:"chi bộ"'] },
    })
    expect(said.query?.branches).toMatchObject([{ nearest: [{ kind: 'field', field: 'title' }] }])
  })
})
