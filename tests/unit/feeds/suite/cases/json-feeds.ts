import { type DocumentRow, documents, type JsonRow, jsonFeed, jsonItems } from '../documents.ts'

const JSON11 = 'JSON Feed 1.1, items'
const V1 = 'https://jsonfeed.org/version/1'

const items: JsonRow[] = (
  [
    [
      'every field',
      {
        id: 'bp-1',
        url: 'https://baopho.vn/1',
        title: 'Mưa lớn',
        summary: 'Gió giật cấp 8.',
        content_html: '<p>Đoạn một.</p><p>Đoạn <b>hai</b>.</p>',
        authors: [{ name: 'Hà My', url: '/hamy' }],
        tags: ['Thời tiết', 'Xã hội'],
        date_published: '2026-11-23T21:17:05+07:00',
        date_modified: '2026-11-24T06:00:00+07:00',
        image: '/a.jpg',
        language: 'vi',
      },
      {
        guid: 'bp-1',
        url: 'https://baopho.vn/1',
        title: 'Mưa lớn',
        summary: 'Gió giật cấp 8.',
        content: 'Đoạn một.\nĐoạn hai.',
        contentHtml: /<p>Đoạn <b>hai<\/b>\.<\/p>/,
        author: 'Hà My',
        categories: ['Thời tiết', 'Xã hội'],
        published: '2026-11-23T14:17:05Z',
      },
    ],
    ['a number as id', { id: 7, title: 'Tin' }, { guid: '7' }],
    ['a fraction as id', { id: 1.5, title: 'Tin' }, { guid: '1.5' }],
    ['zero as id', { id: 0, title: 'Tin' }, { guid: '0' }],
    ['blanks around an id', { id: ' bp-1 ', title: 'Tin' }, { guid: 'bp-1' }],
    [
      'an address as id stays an id',
      { id: 'https://baopho.vn/1', title: 'Tin', url: '/2' },
      { guid: 'https://baopho.vn/1', url: 'https://baopho.vn/2' },
    ],
    ['no id', { title: 'Tin', url: '/1' }, { guid: null, url: 'https://baopho.vn/1' }],
    ['an id of another type', { id: { a: 1 }, title: 'Tin', url: '/1' }, { guid: null, title: 'Tin' }],
    [
      'a relative url',
      { id: '1', title: 'Tin', url: 'tin/1.html' },
      { url: 'https://baopho.vn/rss/tin/1.html' },
    ],
    [
      'url before external_url',
      { id: '1', title: 'Tin', url: '/1', external_url: 'https://y.vn/2' },
      { url: 'https://baopho.vn/1' },
    ],
    [
      'external_url where there is no url',
      { id: '1', title: 'Tin', external_url: 'https://y.vn/2' },
      { url: 'https://y.vn/2' },
    ],
    ['a script as url', { id: '1', title: 'Tin', url: 'javascript:alert(1)' }, { url: null }],
    ['a number as url', { id: '1', title: 'Tin', url: 5 }, { url: null }],
    ['a title is text, not HTML', { id: '1', title: 'Lãi suất < 5%' }, { title: 'Lãi suất < 5%' }],
    ['a title with an ampersand', { id: '1', title: 'Nông & lâm' }, { title: 'Nông & lâm' }],
    [
      'a title with an escaped ampersand all the same',
      { id: '1', title: 'Nông &amp; lâm' },
      { title: 'Nông & lâm' },
    ],
    ['a title escaped for JSON', { id: '1', title: 'M\u01B0a l\u1EDBn\t"to"\n' }, { title: 'Mưa lớn "to"' }],
    ['no title: of the content', { id: '1', content_text: 'Mưa lớn.' }, { title: 'Mưa lớn.' }],
    [
      'no title: of the summary',
      { id: '1', summary: 'Gió giật.', content_text: 'Mưa lớn.' },
      { title: 'Gió giật.' },
    ],
    ['a null title', { id: '1', title: null, content_html: '<p>Mưa lớn.</p>' }, { title: 'Mưa lớn.' }],
    ['a number as title', { id: '1', title: 2026, url: '/1' }, { title: '2026' }],
    ['content_text', { id: '1', title: 'Tin', content_text: 'Giá < 5\nđồng' }, { content: 'Giá < 5\nđồng' }],
    [
      'content_text as HTML that is safe',
      { id: '1', title: 'Tin', content_text: 'thẻ <script>x</script>' },
      { contentHtmlLacks: /<script/, content: 'thẻ <script>x</script>' },
    ],
    [
      'content_html before content_text',
      { id: '1', title: 'Tin', content_text: 'Khác', content_html: '<p>Một</p>' },
      { content: 'Một' },
    ],
    [
      'an empty content_html beside content_text',
      { id: '1', title: 'Tin', content_html: '', content_text: 'Một' },
      { content: 'Một' },
    ],
    ['summary is text', { id: '1', title: 'Tin', summary: 'Giá < 5\nđồng' }, { summary: 'Giá < 5 đồng' }],
    ['no summary', { id: '1', title: 'Tin', content_text: 'Một' }, { summary: '' }],
    [
      'relative addresses in content_html',
      { id: '1', title: 'Tin', content_html: '<a href="/2">hai</a>' },
      { contentHtml: /href="https:\/\/baopho\.vn\/2"/ },
    ],
    ['author of 1.0', { id: '1', title: 'Tin', author: { name: 'Hà My' } }, { author: 'Hà My' }],
    [
      'authors before author',
      { id: '1', title: 'Tin', author: { name: 'Khác' }, authors: [{ name: 'Hà My' }] },
      { author: 'Hà My' },
    ],
    [
      'several authors',
      { id: '1', title: 'Tin', authors: [{ name: 'Hà My' }, { name: 'Y Thu' }] },
      { author: 'Hà My, Y Thu' },
    ],
    [
      'authors without names',
      { id: '1', title: 'Tin', authors: [{ url: '/a' }, { name: 'Y Thu' }] },
      { author: 'Y Thu' },
    ],
    ['an author as text', { id: '1', title: 'Tin', author: 'Hà My' }, { author: 'Hà My' }],
    ['no author', { id: '1', title: 'Tin' }, { author: null }],
    ['an empty list of authors', { id: '1', title: 'Tin', authors: [] }, { author: null }],
    [
      'tags that are none',
      { id: '1', title: 'Tin', tags: ['Kinh tế', null, '', {}] },
      { categories: ['Kinh tế'] },
    ],
    ['no tags', { id: '1', title: 'Tin' }, { categories: [] }],
    [
      'date_published',
      { id: '1', title: 'Tin', date_published: '2026-11-23T14:17:05Z' },
      { published: '2026-11-23T14:17:05Z' },
    ],
    [
      'date_modified where nothing was published',
      { id: '1', title: 'Tin', date_modified: '2026-11-23T14:17:05Z' },
      { published: '2026-11-23T14:17:05Z' },
    ],
    [
      'a date without zone',
      { id: '1', title: 'Tin', date_published: '2026-11-23 21:17' },
      { published: '2026-11-23T14:17:00Z' },
    ],
    ['a date that is none', { id: '1', title: 'Tin', date_published: 'hôm qua' }, { published: null }],
    ['no date', { id: '1', title: 'Tin' }, { published: null }],
    ['extensions', { id: '1', title: 'Tin', _khac: { title: 'Khác' } }, { title: 'Tin' }],
    [
      'attachments are no content',
      { id: '1', title: 'Tin', attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', title: 'Âm thanh' }] },
      { url: null, content: '' },
    ],
    [
      'names of prototypes',
      { id: '__proto__', title: 'constructor', tags: ['toString', '__proto__'] },
      { guid: '__proto__', title: 'constructor', categories: ['toString', '__proto__'] },
    ],
    ['NFD comes out NFC', { id: '1', title: 'Tỉnh uỷ'.normalize('NFD') }, { title: 'Tỉnh uỷ' }],
  ] as const
).map(([name, item, expected]) => [name, item, expected, JSON11] as unknown as JsonRow)

const wholes: DocumentRow[] = [
  [
    'version 1.0',
    jsonFeed({ items: [{ id: '1', title: 'Tin', author: { name: 'Hà My' } }] }, V1),
    {
      format: 'json',
      title: 'Báo Phố',
      link: 'https://baopho.vn/',
      items: [{ title: 'Tin', author: 'Hà My' }],
    },
    'JSON Feed 1.0',
  ],
  [
    'version 1.1',
    jsonFeed({ items: [] }),
    { format: 'json', title: 'Báo Phố', link: 'https://baopho.vn/', count: 0 },
  ],
  [
    'a version to come',
    jsonFeed({ items: [{ title: 'Tin' }] }, 'https://jsonfeed.org/version/2'),
    { format: 'json', items: [{ title: 'Tin' }] },
  ],
  [
    'a version with http',
    jsonFeed({ items: [] }, 'http://jsonfeed.org/version/1'),
    { format: 'json', count: 0 },
  ],
  [
    'authors of the feed',
    jsonFeed({ authors: [{ name: 'Hà My' }], items: [{ title: 'Tin' }] }),
    { items: [{ author: 'Hà My' }] },
    'JSON Feed 1.1, authors',
  ],
  [
    'author of the feed, in 1.0',
    jsonFeed({ author: { name: 'Hà My' }, items: [{ title: 'Tin' }] }, V1),
    { items: [{ author: 'Hà My' }] },
  ],
  [
    'authors of an item, not of the feed',
    jsonFeed({ authors: [{ name: 'Hà My' }], items: [{ title: 'Tin', authors: [{ name: 'Y Thu' }] }] }),
    { items: [{ author: 'Y Thu' }] },
    'JSON Feed 1.1, authors',
  ],
  [
    'items that are none are left out',
    jsonFeed({ items: [null, 7, 'x', [], {}, { id: '1', title: 'Tin' }] }),
    { items: [{ title: 'Tin' }], warnings: [/./] },
  ],
  ['items as an object', jsonFeed({ items: { id: '1', title: 'Tin' } }), { format: 'json' }],
  ['no items', jsonFeed({}), { format: 'json', count: 0 }],
  ['a relative home page', jsonFeed({ home_page_url: '/', items: [] }), { link: 'https://baopho.vn/' }],
  ['no home page', jsonFeed({ home_page_url: undefined, items: [] }), { link: null }],
  ['blanks around', `\n ${jsonFeed({ items: [{ title: 'Tin' }] })}\n`, { items: [{ title: 'Tin' }] }],
  [
    'slashes escaped',
    jsonFeed({ items: [{ url: '/1', title: 'Tin' }] }).replaceAll('/', '\\/'),
    { format: 'json', items: [{ url: 'https://baopho.vn/1' }] },
  ],
  [
    'letters escaped',
    '{"version":"https://jsonfeed.org/version/1.1","title":"B\\u00e1o Ph\\u1ed1","items":[]}',
    { title: 'Báo Phố' },
  ],
  [
    'half a character',
    '{"version":"https://jsonfeed.org/version/1.1","title":"Báo Phố\\ud83d","items":[]}',
    { title: 'Báo Phố' },
  ],
  [
    'a field twice: the last counts',
    '{"version":"https://jsonfeed.org/version/1.1","title":"A","title":"Báo Phố","items":[]}',
    { title: 'Báo Phố' },
  ],
]

export const jsonFeeds = [
  ...jsonItems(items).map((one) => ({ ...one, name: `item: ${one.name}` })),
  ...documents(wholes).map((one) => ({ ...one, name: `feed: ${one.name}` })),
]
