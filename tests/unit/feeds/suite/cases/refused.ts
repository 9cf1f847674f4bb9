import type { FeedCase } from '../case.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

type Reason = Extract<FeedCase['expect'], { refused: unknown }>['refused']

const rows: readonly (readonly [name: string, document: string | Uint8Array, reason: Reason])[] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t ', 'empty'],
  ['a byte order mark alone', '\uFEFF', 'empty'],
  [
    'an HTML page',
    '<!DOCTYPE html><html><head><title>Báo Phố</title></head><body><p>Xin chào.</p></body></html>',
    'html',
  ],
  ['an HTML page without DOCTYPE', '<html><body><h1>404</h1></body></html>', 'html'],
  ['an HTML page in capitals', '<HTML><BODY><H1>404</H1></BODY></HTML>', 'html'],
  ['an XHTML page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'html'],
  ['an HTML page behind a comment', '<!-- x --><!DOCTYPE html><html><body></body></html>', 'html'],
  [
    'a page that asks for a password',
    '<!DOCTYPE html><html><body><form method="post" action="/login"><input name="user"><input type="password" name="pass"><button>Đăng nhập</button></form></body></html>',
    'login',
  ],
  [
    'a page whose script has to prove a browser',
    '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><div id="cf-challenge"></div><noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>',
    'challenge',
  ],
  ['words', 'Service Unavailable', 'not_a_feed'],
  ['JSON of something else', '{"status":"ok","data":[]}', 'not_a_feed'],
  ['a JSON list', '[{"title":"Tin"}]', 'not_a_feed'],
  ['a JSON text', '"Báo Phố"', 'not_a_feed'],
  ['null as JSON', 'null', 'not_a_feed'],
  ['JSON with another version', '{"version":"2.0","items":[]}', 'not_a_feed'],
  [
    'OPML',
    '<?xml version="1.0"?><opml version="2.0"><body><outline text="x" xmlUrl="https://baopho.vn/rss"/></body></opml>',
    'not_a_feed',
  ],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', 'not_a_feed'],
  [
    'SOAP',
    '<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body/></soap:Envelope>',
    'not_a_feed',
  ],
  ['an XML error', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'not_a_feed'],
  [
    'RDF that is no RSS',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:Person/></rdf:RDF>',
    'not_a_feed',
  ],
  ['a feed of another vocabulary', '<feed xmlns="https://example.vn/rieng"><muc/></feed>', 'not_a_feed'],
  [
    'a PNG',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
    'not_a_feed',
  ],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0), 'not_a_feed'],
  ['a GIF', bytes(...ascii('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0), 'not_a_feed'],
  ['a PDF', bytes(...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3), 'not_a_feed'],
  ['a ZIP', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), 'not_a_feed'],
  ['a declaration alone', '<?xml version="1.0"?>', 'malformed'],
  ['a comment alone', '<!-- sẽ có -->', 'malformed'],
  ['one bracket', '<', 'malformed'],
  ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'malformed'],
]

export const refused: FeedCase[] = rows.map(([name, document, reason]) => ({
  name,
  document,
  expect: { refused: reason },
}))
