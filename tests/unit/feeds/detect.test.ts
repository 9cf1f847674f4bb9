import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binaryKind } from '../../../src/feeds/read/detect/binary.ts'
import { seemsToBe } from '../../../src/feeds/read/detect.ts'
import { secondsFor } from '../../support/cpu-seconds.ts'

const FEED = '<rss version="2.0"><channel><title>Tin tỉnh</title></channel></rss>'
const DECLARED = `<?xml version="1.0" encoding="utf-8"?>\n${FEED}`

describe('a feed is found where it begins', () => {
  test.each<[string, before: string, feed: string, ...warnings: string[]]>([
    ['RSS', '', FEED],
    ['RSS with its declaration', '', DECLARED],
    ['RSS without version', '', '<rss><channel/></rss>'],
    ['RSS in capitals', '', '<?XML VERSION="1.0"?><RSS VERSION="2.0"><CHANNEL></CHANNEL></RSS>'],
    ['RSS cut behind its root', '', '<rss version="2.0">'],
    ['RSS cut within its root', '', '<rss version="2.0'],
    ['RSS 1.0', '', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>'],
    ['RSS 1.0 by another prefix', '', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
    ['Atom', '', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['Atom with a prefix', '', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
    ['one entry of Atom', '', '<entry xmlns="http://www.w3.org/2005/Atom"><title>Tin</title></entry>'],
    ['a sitemap', '', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'],
    ['a sitemap index', '', '<sitemapindex><sitemap/></sitemapindex>'],
    ['a channel alone', '', '<channel><item/></channel>'],
    [
      'a style sheet that makes a page',
      '',
      `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/html.xsl"?>${FEED}`,
    ],
    [
      'a doctype with entities',
      '',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;"> <!-- <html> -->]>${FEED}`,
    ],
    ['the doctype of RSS 0.91', '', `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "x.dtd">${FEED}`],
    ['the doctype of a page', '', `<!DOCTYPE html>\n${FEED}`],
    ['comments behind the declaration', '', `<?xml version="1.0"?><!-- <html> --><!-- bản tin -->${FEED}`],
    ['a long doctype', '', `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(90_000)}">]>${FEED}`],
    ['long comments', '', `<!-- ${'a'.repeat(90_000)} -->${FEED}`],
    ['comments alone', '', `<!-- bản tin -->\n${FEED}`],
    ['a declaration that is not closed', '', `<?xml version="1.0">${FEED}`],
    ['a byte order mark', '\uFEFF', DECLARED],
    ['two byte order marks', '\uFEFF\uFEFF', DECLARED],
    ['blanks without a declaration', ' \n', FEED],
    ['blank lines', '\r\n\r\n', DECLARED, 'blank lines stand before the XML declaration'],
    [
      'a comment',
      '<!-- W3 Total Cache -->\n',
      DECLARED,
      'something stands before the feed: "<!-- W3 Total Cache -->"',
    ],
    [
      'another declaration',
      '<?xml version="1.0"?>\n',
      DECLARED,
      'something stands before the feed: "<?xml version=\\"1.0\\"?>"',
    ],
    [
      'words',
      'Warning: session_start() in index.php\n',
      DECLARED,
      'something stands before the feed: "Warning: session_start() in index.php"',
    ],
    [
      'words without a declaration',
      'Notice: Undefined index\n',
      FEED,
      'something stands before the feed: "Notice: Undefined index"',
    ],
    ['a mark that was read as letters', 'ï»¿', DECLARED, 'something stands before the feed: "ï»¿"'],
    [
      'a message of PHP',
      '<br />\n<b>Warning</b>:  failed in <b>/a.php</b> on line <b>3</b><br />\n',
      DECLARED,
      'something stands before the feed: "<br /> <b>Warning</b>: failed in <b>/a.php</b> on line <b>3</b><br />"',
    ],
    [
      'a table of Xdebug',
      "<font size='1'><table class='xdebug-error'><tr><th>Notice</th></tr></table>",
      DECLARED,
      "something stands before the feed: \"<font size='1'><table class='xdebug-error'><tr><th>Notice</th></tr></table>\"",
    ],
    [
      'a banner of a host',
      '<script>document.write("<rss>")</script>',
      FEED,
      'something stands before the feed: "<script>document.write(\\"<rss>\\")</script>"',
    ],
    [
      'a message between declaration and root',
      '<?xml version="1.0"?>\nNotice: x\n',
      FEED,
      'something stands before the feed: "<?xml version=\\"1.0\\"?> Notice: x"',
    ],
    [
      'an element between declaration and root',
      '<?xml version="1.0"?><wbr>',
      FEED,
      'something stands before the feed: "<?xml version=\\"1.0\\"?><wbr>"',
    ],
    ['an element of nobody', '<wbr>', FEED, 'something stands before the feed: "<wbr>"'],
  ])('%s', (_, before, feed, ...warnings) => {
    expect(seemsToBe(before + feed, null)).toEqual({ kind: 'xml', start: before.length, warnings })
  })
})

describe('JSON', () => {
  const json = '{"version": "https://jsonfeed.org/version/1.1", "items": []}'
  test.each<[string, text: string, start: number, ...warnings: string[]]>([
    ['a JSON Feed', json, 0],
    ['behind a mark and blanks', `\uFEFF\n ${json}`, 3],
    ['behind a guard', `)]}',\n${json}`, 6, "“)]}',” stands before the feed"],
    ['behind a loop', `while(1);${json}`, 9, '“while(1);” stands before the feed'],
    ['without a version', '{"items":[{"id":"1"}]}', 0],
    ['without items yet', '{"version":"https://jsonfeed.org/version/1","title":"Tin"}', 0],
    ['that breaks off', '{"version":"https://jsonfeed.org/version/1.1","items":[', 0],
    ['with markup in it', '{"items":[{"content_html":"<html><rss><channel>"}]}', 0],
  ])('%s', (_, text, start, ...warnings) => {
    expect(seemsToBe(text, null)).toEqual({ kind: 'json', start, warnings })
  })
})

const link = (words: string) => `<li><a href="/tin">${words}</a></li>`
const headlines = [
  ...['Kết nạp 25 đảng viên mới trong khu công nghiệp', 'Ra mắt chi bộ Công ty TNHH Dệt Hà Nam'],
  ...['Tỉnh họp bàn về thu hút đầu tư năm 2027', 'Mưa lớn, nhiều xã vùng cao bị chia cắt'],
]
const loginBox = '<form action="/dang-nhap"><input name=u><input type="password" name=p></form>'
const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
const news = (more: string) => page('Báo tỉnh', more + headlines.map(link).join(''))

describe('pages', () => {
  test.each([
    ['a page', page('Báo &amp; Đài\n tỉnh', '<p>Chào'), 'an HTML page titled “Báo & Đài tỉnh”'],
    ['a page without title', '<html><body></body></html>', 'an HTML page without a title'],
    ['a page without doctype, in capitals', '\n<HTML><HEAD><TITLE>Tin</TITLE>', 'an HTML page titled “Tin”'],
    [
      'XHTML',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html><title>A</title>',
      'an HTML page titled “A”',
    ],
    ['a page without <html>', '<head><title>A</title></head><body>', 'an HTML page titled “A”'],
    ['a piece of a page', '<div class="list"><p>Tin</p></div>', 'an HTML page without a title'],
    ['words with markup', 'Trang <b>không</b> có', 'an HTML page without a title'],
    ['a feed in a script', `<html><script>var a = '${FEED}'</script></html>`, 'an HTML page without a title'],
    [
      'a feed in a script, without <html>',
      `<script>var a = '${FEED}'</script><p>a`,
      'an HTML page without a title',
    ],
    ['a feed in a comment', `<p>a</p><!-- ${FEED} -->`, 'an HTML page without a title'],
    [
      'a feed shown in a field',
      `<div><textarea>${DECLARED}</textarea></div>`,
      'an HTML page without a title',
    ],
    [
      'a feed in an attribute',
      `<div data-feed="<?xml version='1.0'?><rss version='2.0'><channel>"></div>`,
      'an HTML page without a title',
    ],
    [
      "an element that is called as a feed's",
      '<div><feed class="tin"><title>a</title></feed></div>',
      'an HTML page titled “a”',
    ],
    [
      'an element beside a declaration of something else',
      '<p>a</p><?xml version="1.0"?> chữ <feed><title>a</title></feed>',
      'an HTML page titled “a”',
    ],
    [
      'a page that sets a cookie',
      '<script>document.cookie="a=1"</script><p>Chào',
      'an HTML page without a title',
    ],
    ['a feed far within', `<p>${'tin '.repeat(20_000)}</p>${DECLARED}`, 'an HTML page without a title'],
    ['an index of feeds', page('RSS', link('<rss>Thời sự')), 'an HTML page titled “RSS”'],
    ['news with a login box', news(loginBox), 'an HTML page titled “Báo tỉnh”'],
    [
      'many short links and a login box',
      page('Cổng tin', loginBox + link('Tin').repeat(20)),
      'an HTML page titled “Cổng tin”',
    ],
    [
      'words and a login box',
      page('Giới thiệu', `${loginBox}<p>${'Báo của tỉnh ra hằng ngày. '.repeat(40)}`),
      'an HTML page titled “Giới thiệu”',
    ],
    [
      'news about logins',
      page('Lỗi đăng nhập ở nhiều ngân hàng - Báo tỉnh', `<form></form>${headlines.map(link).join('')}`),
      'an HTML page titled “Lỗi đăng nhập ở nhiều ngân hàng - Báo tỉnh”',
    ],
    ['news with a captcha', news('<div class="g-recaptcha"></div>'), 'an HTML page titled “Báo tỉnh”'],
    [
      'news behind Cloudflare',
      news('<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
      'an HTML page titled “Báo tỉnh”',
    ],
    [
      'news behind Imperva',
      news('<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>'),
      'an HTML page titled “Báo tỉnh”',
    ],
    [
      'news that counts its readers',
      news('<script>document.cookie="a=1";if(m)location.href="/m"</script>'),
      'an HTML page titled “Báo tỉnh”',
    ],
    [
      'news that asks for scripts',
      news('<noscript>Vui lòng bật JavaScript</noscript>'),
      'an HTML page titled “Báo tỉnh”',
    ],
    [
      'an application',
      page('Tin', '<noscript>Please enable JavaScript to continue.</noscript><div id="root"></div>'),
      'an HTML page titled “Tin”',
    ],
    [
      'another application',
      page('Tin', '<noscript>You need to enable JavaScript to run this app.</noscript><main></main>'),
      'an HTML page titled “Tin”',
    ],
    [
      'a page that has moved',
      page('Tin', '<script>location.href = "/trang-chu"</script>'),
      'an HTML page titled “Tin”',
    ],
  ])('%s is ordinary', (_, text, detail) => {
    expect(seemsToBe(text, 'text/html')).toEqual({ kind: 'html', detail })
  })

  const asks = 'a page that asks for a name and password'
  test.each([
    ['a login', page('Đăng nhập', loginBox), asks],
    [
      'a login of a portal with its menu',
      page('Cổng thông tin | Đăng nhập hệ thống', loginBox + link('Mục').repeat(30)),
      asks,
    ],
    ['a login in English', page('Cổng thông tin | Log in', loginBox), asks],
    ['a login without a title', `<html><body>${loginBox}`, asks],
    [
      'a login by another title',
      page('Quản trị nội dung', `${loginBox}<a href="/quen">Quên mật khẩu?</a>`),
      asks,
    ],
    ['a login in two steps', page('Sign in to your account', '<form><input type=email></form>'), asks],
    ['a password without quotes', '<html><form><INPUT TYPE=password>', asks],
    [
      'a hotspot',
      page('Wi-Fi', '<!-- <WISPAccessGatewayParam> --><WISPAccessGatewayParam/>'),
      'a page of a network that asks for a login',
    ],
    [
      'a firewall of a network',
      '<html><script>window.location="http://10.0.0.1:1000/fgtauth?0a1b";</script>',
      'a page of a network that asks for a login',
    ],
    [
      'RFC 6585',
      page('Network Authentication Required', '<p>a</p>'),
      'a page of a network that asks for a login',
    ],
    [
      'a script to a login',
      '<html><script>window.location.href="/Account/Login?ReturnUrl=%2frss"</script>',
      'a page that leads to a login',
    ],
    [
      'a refresh to a login',
      '<html><meta http-equiv="refresh" content="0; url=/dang-nhap.html">',
      'a page that leads to a login',
    ],
  ])('%s is a login', (_, text, detail) => {
    expect(seemsToBe(text, 'text/html')).toEqual({ kind: 'login', detail })
  })

  test.each([
    [
      'Cloudflare',
      page('Just a moment...', '<script>window._cf_chl_opt={cType:"managed"}</script>'),
      'a script challenge of Cloudflare',
    ],
    [
      'Cloudflare, in Vietnamese',
      page('Chờ một chút…', '<script>window._cf_chl_opt={cType:"managed"}</script>'),
      'a script challenge of Cloudflare',
    ],
    [
      'Cloudflare, refusing',
      page('Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1>'),
      'a page of Cloudflare that refuses visitors',
    ],
    [
      'DDoS-Guard',
      page('DDoS-Guard', '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>'),
      'a script challenge of DDoS-Guard',
    ],
    [
      'Imperva',
      '<html><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1">Request unsuccessful.</iframe>',
      'a script challenge of Imperva',
    ],
    [
      'Sucuri',
      page('You are being redirected...', '<script>var sucuri_cloudproxy_js="";</script>'),
      'a script challenge of Sucuri',
    ],
    [
      'Akamai',
      page('Access Denied', 'Reference #18 <a>https://errors.edgesuite.net/18</a>'),
      'a page of Akamai that refuses visitors',
    ],
    [
      'slowAES',
      '<html><body><script src="/aes.js"></script><script>document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b));location.href="/?i=1";</script>',
      'a script challenge of a free host (slowAES)',
    ],
    [
      'D1N',
      '<html><body><script>document.cookie="D1N=3f2a"+"; path=/";window.location.reload(true);</script></body></html>',
      'a script challenge that sets the cookie D1N',
    ],
    [
      'a cookie and the same again',
      '<script>document.cookie = "v=1"; location.reload()</script>',
      'a script that sets a cookie and loads the page again',
    ],
    [
      'Imunify360',
      page(
        'One moment, please...',
        '<script>fetch("/z0f76a1d14fd21a8fb5fd0d03e0fdc3d3cedae52f?wsidchk=1")</script>',
      ),
      'a script challenge of Imunify360',
    ],
    [
      'Anubis',
      page(
        "Making sure you're not a bot!",
        '<script id="anubis_challenge" type="application/json">{}</script>',
      ),
      'a script challenge of Anubis',
    ],
    [
      'a firewall',
      page('Request Rejected', 'The requested URL was rejected. Please consult with your administrator.'),
      'a page of a firewall that refuses visitors',
    ],
    [
      'a check of the browser',
      page('Báo tỉnh', '<h1>Đang kiểm tra trình duyệt của bạn…</h1>'),
      'a page that checks the browser',
    ],
    [
      'a check of the browser, in English',
      page('Wait', 'Checking your browser before accessing baotinh.vn'),
      'a page that checks the browser',
    ],
    [
      'a captcha',
      page('Báo tỉnh', '<form><div class="g-recaptcha" data-sitekey="x"></div></form>'),
      'a page that asks for a captcha',
    ],
    [
      'a captcha as an image',
      page('Xác minh', '<form><img src="/Captcha.aspx"><input name=code></form>'),
      'a page that asks for a captcha',
    ],
    [
      'a plea for scripts',
      page(
        'Báo tỉnh',
        '<noscript>Vui lòng bật JavaScript để tiếp tục.</noscript><script src="/a.js"></script>',
      ),
      'a page that asks for JavaScript',
    ],
  ])('%s is a challenge', (_, text, detail) => {
    expect(seemsToBe(text, null)).toEqual({ kind: 'challenge', detail })
  })
})

describe('nothing of the kind', () => {
  test.each([
    ['nothing', '', null, 'empty', 'empty'],
    ['blanks', '\uFEFF \r\n\t\u200B', null, 'empty', 'white space alone'],
    ['one bracket', '<', null, 'malformed', 'markup without an element: “<”'],
    [
      'a declaration alone',
      '<?xml version="1.0"?>',
      null,
      'malformed',
      'markup without an element: “<?xml version="1.0"?>”',
    ],
    [
      'a comment without an end',
      '<!-- <rss><channel>',
      null,
      'malformed',
      'markup without an element: “<!-- <rss><channel>”',
    ],
    [
      'OPML',
      '<?xml version="1.0"?><opml version="2.0"><head/><body/></opml>',
      null,
      'not_a_feed',
      'an OPML list of feeds',
    ],
    [
      'SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title></svg>',
      null,
      'not_a_feed',
      'an SVG image',
    ],
    [
      'XSLT',
      '<xsl:stylesheet version="1.0"><rss/></xsl:stylesheet>',
      null,
      'not_a_feed',
      'an XSLT style sheet',
    ],
    [
      'another vocabulary',
      '<Error><Code>AccessDenied</Code></Error>',
      null,
      'not_a_feed',
      'XML of another kind, with the root <Error>',
    ],
    [
      'JSON of something else',
      '{"status":"ok"}',
      null,
      'not_a_feed',
      'JSON without items that begins with “{"status":"ok"}”',
    ],
    ['a JSON list', ' [{"id":1}]', null, 'not_a_feed', 'a JSON list, which is no JSON Feed'],
    ['an empty JSON list', '[]', null, 'not_a_feed', 'a JSON list, which is no JSON Feed'],
    ['JSONP', 'jQuery123_4({"items":[]})', null, 'not_a_feed', 'a script that calls a function (JSONP)'],
    [
      'a script with a feed in it',
      `var feed = '${FEED}'`,
      'text/javascript; charset=utf-8',
      'not_a_feed',
      'text, sent as text/javascript, that begins with “var feed = \'<rss version="2.0"><channel><title>Tin tỉnh</tit”',
    ],
    ['words', 'Service\n Unavailable', null, 'not_a_feed', 'text that begins with “Service Unavailable”'],
    [
      'words about feeds and pages',
      'In <rss> the <em>',
      null,
      'not_a_feed',
      'text that begins with “In <rss> the <em>”',
    ],
    [
      'words about feeds',
      'The <rss> element is the root.',
      null,
      'not_a_feed',
      'text that begins with “The <rss> element is the root.”',
    ],
    [
      'brackets of a log',
      '[error] 404',
      'text/plain',
      'not_a_feed',
      'text, sent as text/plain, that begins with “[error] 404”',
    ],
  ])('%s', (_, text, contentType, kind, detail) => {
    expect(seemsToBe(text, contentType)).toEqual({ kind, detail })
  })
})

describe('what is no text is known by its first bytes', () => {
  test.each([
    ['a PNG image', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
    ['a JPEG image', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
    ['a GIF image', 'GIF89a\x01\0\x01\0'],
    ['a WebP image', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['an AVIF image', '\0\0\0\x20ftypavif'],
    ['an icon', '\0\0\x01\0\x01\0\x10\x10'],
    ['a BMP image', 'BM\x36\0\x0C\0\0\0\0\0\x36\0'],
    ['a TIFF image', 'II*\0\x08\0'],
    ['a PDF document', '%PDF-1.7\n'],
    ['an Office document of the old kind', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0'],
    ['an RTF document', '{\\rtf1\\ansi'],
    ['a ZIP archive or an Office document', 'PK\x03\x04\x14\0'],
    ['gzip data', '\x1F\x8B\x08\0\0'],
    ['Zstandard data', '\x28\xB5\x2F\xFD\x04'],
    ['a RAR archive', 'Rar!\x1A\x07\x01\0'],
    ['MP4 video', '\0\0\0\x18ftypmp42'],
    ['Matroska or WebM video', '\x1A\x45\xDF\xA3\x01'],
    ['MP3 audio', 'ID3\x04\0'],
    ['a font', 'wOF2\0\x01'],
    ['an SQLite database', 'SQLite format 3\0'],
  ])('%s', (kind, bytes) => expect(binaryKind(bytesOf(bytes))).toBe(kind))

  test.each([
    ...[
      '',
      '<',
      '<?xml version="1.0"?>',
      '\xEF\xBB\xBF<rss>',
      '\xFF\xFE<\0',
      '\0\0\0<',
      '{"items":[]}',
      'BMW ra xe mới ở tỉnh',
    ],
    ...['MZ', 'PK', 'GIF', 'RIFF của ai', '\x1F'],
  ])('%j may be text', (bytes) => expect(binaryKind(bytesOf(bytes))).toBe(null))
})

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0))
}

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '<rss version="2.0">',
      '<channel>',
      '<feed xmlns="">',
      '<html>',
      '<b>',
      '</b>',
      '<title>',
      '</title>',
      '<a>',
      '</a>',
    ],
    ...[
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE ',
      '[',
      ']',
      '>',
      '<?xml ',
      '?>',
      '<?',
      '<script>',
      '</script>',
      '"',
    ],
    ...['{', '"items"', ")]}'", '\uFEFF', '\n', 'Đảng', '<input type=password>', 'location="/login"', 'f('],
  )
  test('is something, and a feed begins with its own first tag', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const found = seemsToBe(text, null)
          if (found.kind === 'xml') expect(text.charAt(found.start)).toBe('<')
          else if (found.kind === 'json') expect(text.charAt(found.start)).toBe('{')
          else expect('detail' in found && found.detail).toBeTruthy()
        },
      ),
      { numRuns: 1_000 },
    )
  }, 30_000)

  test.each([
    ...[
      '<',
      '<a ',
      '<a>',
      '<!--',
      '<?a ',
      '<?xml ',
      '<![CDATA[',
      '<!doctype ',
      '<!doctype [',
      '<script>',
      '</script',
      '<input ',
    ],
    ...[
      '<b><feed x="',
      '<b><feed xmlns="">',
      '<title ',
      '</a>',
      '<a>a</a>',
      '<meta content=1',
      'location=',
      '{',
      ' ',
      '[',
      'a(',
    ],
  ])(
    'megabytes of %j end at once',
    (repeated) => {
      for (const before of ['', '<html>', '<b>', 'x ']) {
        const text = before + repeated.repeat(3_000_000 / repeated.length)
        expect(secondsFor(() => seemsToBe(text, 'text/html'))).toBeLessThan(1)
      }
    },
    30_000,
  )
})
