import { atomEntries, type ItemRow, rdfItems, rssItems } from '../documents.ts'

type CategoryRow = readonly [name: string, inside: string, categories: string[], source?: string]

const categoriesOf = (rows: readonly CategoryRow[]): ItemRow[] =>
  rows.map(([name, inside, categories, source]) => [
    name,
    `<title>Tin</title>${inside}`,
    { categories },
    source,
  ])

const inRss: CategoryRow[] = [
  ['none', '', []],
  [
    'several, in their order',
    '<category>Kinh tế</category><category>Xã hội</category>',
    ['Kinh tế', 'Xã hội'],
  ],
  [
    'a domain is no part of the name',
    '<category domain="https://baopho.vn/muc">Kinh tế</category>',
    ['Kinh tế'],
    'RSS 2.0.11 <category>',
  ],
  [
    'a path stays one',
    '<category>Kinh tế/Nông nghiệp</category>',
    ['Kinh tế/Nông nghiệp'],
    'RSS 2.0.11 <category>',
  ],
  ['CDATA', '<category><![CDATA[Nông & lâm]]></category>', ['Nông & lâm']],
  ['entities escaped twice', '<category>N&amp;ocirc;ng &amp;amp; l&amp;acirc;m</category>', ['Nông & lâm']],
  ['empty ones are none', '<category/><category> </category><category>Kinh tế</category>', ['Kinh tế']],
  ['white space', '<category>\n Kinh\n tế </category>', ['Kinh tế']],
  ['numbers stay as they are', '<category>2026</category><category>007</category>', ['2026', '007']],
  ['dc:subject', '<dc:subject>Kinh tế</dc:subject><dc:subject>Xã hội</dc:subject>', ['Kinh tế', 'Xã hội']],
  ['a comma is part of the name', '<category>Văn hóa, Thể thao</category>', ['Văn hóa, Thể thao']],
  ['NFD comes out NFC', '<category>Kinh tế</category>'.normalize('NFD'), ['Kinh tế']],
]

const inAtom: CategoryRow[] = [
  ['label', '<category term="kt" label="Kinh tế" scheme="https://baopho.vn/muc"/>', ['Kinh tế']],
  ['term where there is no label', '<category term="kinh-te"/>', ['kinh-te']],
  ['term where the label is empty', '<category term="kinh-te" label=""/>', ['kinh-te']],
  ['several', '<category term="a" label="Kinh tế"/><category term="xa-hoi"/>', ['Kinh tế', 'xa-hoi']],
  ['a label with references', '<category term="a" label="N&#244;ng &amp; lâm"/>', ['Nông & lâm']],
  ['without term', '<category scheme="x"/>', []],
  ['dc:subject', '<s:subject xmlns:s="http://purl.org/dc/elements/1.1/">Kinh tế</s:subject>', ['Kinh tế']],
].map(([name, inside, categories]) => [name, inside, categories, 'RFC 4287 §4.2.2'] as CategoryRow)

export const categories = [
  ...rssItems(categoriesOf(inRss)).map((one) => ({ ...one, name: `rss: ${one.name}` })),
  ...atomEntries(categoriesOf(inAtom)).map((one) => ({ ...one, name: `atom: ${one.name}` })),
  ...rdfItems([
    ['rdf: dc:subject', '<title>Tin</title><dc:subject>Kinh tế</dc:subject>', { categories: ['Kinh tế'] }],
  ]),
]
