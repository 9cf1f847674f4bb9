import { type DocumentRow, documents, type ItemRow, rss, rssItems } from '../documents.ts'

/** Which elements of an item are its summary and its full text. */
const items: ItemRow[] = [
  [
    'description is the summary, as one line',
    '<description>Dòng một\n  dòng hai</description>',
    { summary: 'Dòng một dòng hai', content: '' },
  ],
  [
    'content:encoded is the full text, before or behind description',
    '<content:encoded><![CDATA[<p>Toàn văn.</p>]]></content:encoded><description>Tóm tắt.</description>',
    { summary: 'Tóm tắt.', content: 'Toàn văn.' },
    'RSS 1.0 content module',
  ],
  [
    'content:encoded alone leaves the summary empty',
    '<title>Tin</title><content:encoded>&lt;p&gt;Toàn văn.&lt;/p&gt;</content:encoded>',
    { title: 'Tin', summary: '', content: 'Toàn văn.' },
  ],
  [
    'an empty content:encoded',
    '<description>Tóm tắt.</description><content:encoded></content:encoded>',
    { summary: 'Tóm tắt.', content: '', contentHtml: '' },
  ],
  [
    'xhtml:body is the full text',
    '<description>Tóm tắt.</description><body xmlns="http://www.w3.org/1999/xhtml"><p>Đoạn một.</p><p>Đoạn <b>hai</b>.</p></body>',
    { summary: 'Tóm tắt.', content: 'Đoạn một.\nĐoạn hai.' },
  ],
  [
    'paragraphs, headings, list items and line breaks each begin a line of the full text',
    '<content:encoded><![CDATA[<h2>Đầu đề</h2><p>Một<br/>hai</p><ul><li>ba</li><li>bốn</li></ul><div>năm</div>sáu]]></content:encoded>',
    { content: 'Đầu đề\nMột\nhai\nba\nbốn\nnăm\nsáu' },
  ],
  [
    'inline markup parts no words',
    '<description><![CDATA[Hội <b>ng</b>hị <a href="/x">lần</a> <i>hai</i>]]></description>',
    { summary: 'Hội nghị lần hai' },
  ],
  [
    'blocks part words in a summary',
    '<description><![CDATA[<p>Một.</p><p>Hai.</p><div>Ba.</div>]]></description>',
    { summary: 'Một. Hai. Ba.' },
  ],
  [
    'cells of a table part words',
    '<description><![CDATA[<table><tr><td>Robusta</td><td>98.500</td></tr></table>]]></description>',
    { summary: 'Robusta 98.500' },
  ],
  [
    'an image alone is no text',
    '<title>Tin</title><description><![CDATA[<img src="a.jpg" alt="ảnh">]]></description>',
    { summary: '' },
  ],
  [
    'comments, scripts and styles are no text',
    '<description><![CDATA[<!-- x -->Mưa<style>p{color:red}</style><script>var a="<b>"</script> lớn]]></description>',
    { summary: 'Mưa lớn' },
  ],
  [
    'a description of elements, not of text',
    '<description><p>Mưa <b>lớn</b></p><p>ở Phố Núi</p></description>',
    { summary: 'Mưa lớn ở Phố Núi' },
  ],
  [
    'a description of XHTML in its own namespace',
    '<description><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Mưa lớn</h:p></h:div></description>',
    { summary: 'Mưa lớn' },
  ],
  [
    'dc:description where there is no other',
    '<dc:description>Tóm tắt.</dc:description>',
    { summary: 'Tóm tắt.' },
  ],
  ['dc:title where there is no other', '<dc:title>Tin</dc:title><link>/1</link>', { title: 'Tin' }],
  ['title before dc:title', '<dc:title>Đầu đề khác</dc:title><title>Tin</title>', { title: 'Tin' }],
  [
    'itunes:summary where there is no description',
    '<title>Bản tin sáng</title><itunes:summary>Tin sáng thứ Ba.</itunes:summary>',
    { summary: 'Tin sáng thứ Ba.' },
  ],
  [
    'description before itunes:summary',
    '<itunes:summary>Khác</itunes:summary><description>Tin sáng.</description>',
    { summary: 'Tin sáng.' },
  ],
  [
    'media:description where there is no other',
    '<title>Ảnh</title><media:content url="a.jpg"><media:description>Đèo lúc bình minh</media:description></media:content>',
    { summary: 'Đèo lúc bình minh' },
    'Media RSS 1.5.1',
  ],
  [
    'media:title, media:content and media:text are no title and no full text',
    '<media:title>Ảnh</media:title><title>Tin</title><media:content url="a.jpg"/><media:text>lời thoại</media:text>',
    { title: 'Tin', content: '' },
  ],
  [
    'image and thumb within an item have titles and links of their own',
    '<image><url>a.jpg</url><title>Ảnh</title><link>/anh</link></image><thumb>b.jpg</thumb><title>Tin</title><link>/1</link>',
    { title: 'Tin', url: 'https://baopho.vn/1' },
  ],
  [
    'the first of several descriptions that says anything',
    '<title>Tin</title><description> </description><description>Tóm tắt.</description>',
    { summary: 'Tóm tắt.' },
  ],
  ['odd spaces', '<title>Mưa&#160;lớn&#8195;ở\u200B Phố&#12288;Núi</title>', { title: 'Mưa lớn ở Phố Núi' }],
  ['NFD comes out NFC', '<title>Tỉnh uỷ Lạc Giang</title>'.normalize('NFD'), { title: 'Tỉnh uỷ Lạc Giang' }],
  ['a soft hyphen is no letter', '<title>doanh ng\u00ADhiệp</title>', { title: 'doanh nghiệp' }],
  [
    'emoji and letters beyond the first plane',
    '<title>Chào xuân 🌸 𠊛</title>',
    { title: 'Chào xuân 🌸 𠊛' },
  ],
  [
    'an emoji as a numeric reference',
    '<title>Chào xuân &#x1F338; &#127804;</title>',
    { title: 'Chào xuân 🌸 🌼' },
  ],
]

const timing: DocumentRow[] = [
  ['ttl is in minutes', rss('<ttl>45</ttl>'), { ttlMinutes: 45 }, 'RSS 2.0.11 <ttl>'],
  ['no ttl', rss(''), { ttlMinutes: null, skipHours: [], skipDays: [] }],
  ['a ttl that is none', rss('<ttl>sớm</ttl>'), { ttlMinutes: null }],
  ['a negative ttl', rss('<ttl>-5</ttl>'), { ttlMinutes: null }],
  [
    'skipHours',
    rss(
      '<skipHours><hour>0</hour><hour>1</hour><hour>23</hour><hour>khuya</hour><hour>77</hour></skipHours>',
    ),
    { skipHours: [0, 1, 23] },
    'RSS 2.0.11 <skipHours>',
  ],
  [
    'hour 24 of RSS 0.91 is midnight',
    rss('<skipHours><hour>24</hour><hour>5</hour></skipHours>'),
    { skipHours: [0, 5] },
    'RSS 0.91',
  ],
  [
    'skipDays',
    rss('<skipDays><day>Saturday</day><day> sunday </day><day>Chủ nhật</day></skipDays>'),
    { skipDays: [0, 6] },
    'RSS 2.0.11 <skipDays>',
  ],
  [
    'sy: twice a day is every 720 minutes, whatever the prefix',
    rss(
      '<s:updatePeriod xmlns:s="http://purl.org/rss/1.0/modules/syndication/"> daily </s:updatePeriod><s:updateFrequency xmlns:s="http://purl.org/rss/1.0/modules/syndication/">2</s:updateFrequency>',
    ),
    { ttlMinutes: 720 },
    'RSS 1.0 syndication module',
  ],
  [
    'sy: a period without frequency is once',
    rss('<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod>'),
    { ttlMinutes: 60 },
    'RSS 1.0 syndication module',
  ],
]

export const rssText = [...rssItems(items), ...documents(timing)]
