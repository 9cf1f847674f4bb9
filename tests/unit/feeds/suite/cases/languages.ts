import { atom, type DocumentRow, documents, jsonFeed, rss } from '../documents.ts'

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'

const rows: DocumentRow[] = [
  ['language of RSS', rss('<language>vi</language>'), { language: 'vi' }, 'RSS 2.0.11 <language>'],
  ['language as written', rss('<language>vi-VN</language>'), { language: 'vi-VN' }],
  ['language among blanks', rss('<language>\n vi \n</language>'), { language: 'vi' }],
  ['language in CDATA', rss('<language><![CDATA[vi]]></language>'), { language: 'vi' }],
  ['none', rss(''), { language: null }],
  ['an empty one', rss('<language/>'), { language: null }],
  ['dc:language', rss('<dc:language>vi</dc:language>'), { language: 'vi' }],
  [
    'language before dc:language',
    rss('<dc:language>en</dc:language><language>vi</language>'),
    { language: 'vi' },
  ],
  [
    'language before xml:lang',
    '<rss version="2.0" xml:lang="en"><channel><language>vi</language></channel></rss>',
    { language: 'vi' },
  ],
  [
    'xml:lang of rss',
    '<rss version="2.0" xml:lang="vi"><channel><title>B</title></channel></rss>',
    { language: 'vi' },
  ],
  [
    'xml:lang of channel',
    '<rss version="2.0" xml:lang="en"><channel xml:lang="vi"><title>B</title></channel></rss>',
    { language: 'vi' },
  ],
  [
    'dc:language of an item is not that of the feed',
    rss('<item><title>Tin</title><dc:language>en</dc:language></item>'),
    { language: null },
  ],
  [
    'RDF: dc:language',
    `<rdf:RDF ${RDF} xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><dc:language>vi</dc:language></channel></rdf:RDF>`,
    { language: 'vi' },
  ],
  [
    'RDF: xml:lang',
    `<rdf:RDF ${RDF} xml:lang="vi"><channel><title>B</title></channel></rdf:RDF>`,
    { language: 'vi' },
  ],
  ['Atom: xml:lang of the feed', atom('', 'xml:lang="vi"'), { language: 'vi' }, 'RFC 4287 §2'],
  [
    'Atom: xml:lang of an entry is not that of the feed',
    atom('<entry xml:lang="en"><title>Tin</title></entry>'),
    { language: null },
  ],
  ['Atom: none', atom(''), { language: null }],
  [
    'Atom: dc:language',
    atom('<l:language xmlns:l="http://purl.org/dc/elements/1.1/">vi</l:language>'),
    { language: 'vi' },
  ],
  ['JSON: language', jsonFeed({ language: 'vi', items: [] }), { language: 'vi' }, 'JSON Feed 1.1'],
  ['JSON: none', jsonFeed({ items: [] }), { language: null }],
]

export const languages = documents(rows)
