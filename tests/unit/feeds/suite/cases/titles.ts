import { type ItemRow, rssItems } from '../documents.ts'

type TitleRow = readonly [name: string, written: string, title: string]

/** What stands between <title> and </title> of an RSS item. */
const written: TitleRow[] = [
  ['plain', 'Mưa lớn ở Phố Núi', 'Mưa lớn ở Phố Núi'],
  ['blanks and line ends', '\n  Mưa  lớn\n\tở Phố Núi  \n', 'Mưa lớn ở Phố Núi'],
  ['CDATA', '<![CDATA[Mưa lớn]]>', 'Mưa lớn'],
  ['CDATA among line ends', '\n<![CDATA[\nMưa lớn\n]]>\n', 'Mưa lớn'],
  ['CDATA and text', 'Mưa <![CDATA[lớn & gió]]> mạnh', 'Mưa lớn & gió mạnh'],
  ['two CDATA sections', '<![CDATA[Mưa ]]><![CDATA[lớn]]>', 'Mưa lớn'],
  ['CDATA with its own end inside, split', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
  ['empty CDATA beside text', '<![CDATA[]]>Mưa lớn', 'Mưa lớn'],
  ['CDATA with brackets', '<![CDATA[[Ảnh] Đèo Mây]]>', '[Ảnh] Đèo Mây'],
  ['CDATA with brackets at its end', '<![CDATA[Đèo Mây [ảnh]]]>', 'Đèo Mây [ảnh]'],
  ['CDATA with an ampersand', '<![CDATA[Nông & lâm]]>', 'Nông & lâm'],
  ['CDATA with an entity', '<![CDATA[Nông &amp; lâm]]>', 'Nông & lâm'],
  ['CDATA with markup', '<![CDATA[<b>Mưa</b> lớn]]>', 'Mưa lớn'],
  ['CDATA with an escaped tag', '<![CDATA[Thẻ &lt;b&gt; là gì]]>', 'Thẻ <b> là gì'],
  ['CDATA that holds an escaped CDATA', '&lt;![CDATA[Mưa lớn]]&gt;', 'Mưa lớn'],
  ['the five entities of XML', '&quot;A&quot; &amp; &apos;B&apos; &lt; C &gt; D', '"A" & \'B\' < C > D'],
  ['decimal references', 'M&#432;a l&#7899;n', 'Mưa lớn'],
  ['hexadecimal references', 'M&#x1B0;a l&#x1EDB;n', 'Mưa lớn'],
  ['a hexadecimal reference with a capital X', 'M&#X1b0;a', 'Mưa'],
  ['leading zeros', 'M&#000432;a', 'Mưa'],
  [
    'named entities of HTML that nobody declared',
    'To&agrave; so&#7841;n B&aacute;o Ph&#7889;',
    'Toà soạn Báo Phố',
  ],
  ['typographic entities', '&ldquo;Đất lành&rdquo; &ndash; phim &hellip;', '“Đất lành” – phim …'],
  ['nbsp', 'Mưa&nbsp;lớn', 'Mưa lớn'],
  ['entities of Vietnamese in CDATA', '<![CDATA[T&#7927; gi&aacute; t&#259;ng]]>', 'Tỷ giá tăng'],
  ['entities escaped twice', 'T&amp;#7927; gi&amp;aacute; t&amp;#259;ng', 'Tỷ giá tăng'],
  ['entities escaped twice in CDATA', '<![CDATA[T&amp;#7927; gi&amp;aacute;]]>', 'Tỷ giá'],
  ['an ampersand escaped twice', 'Nông &amp;amp; lâm', 'Nông & lâm'],
  ['an ampersand escaped twice in CDATA', '<![CDATA[Nông &amp;amp; lâm]]>', 'Nông & lâm'],
  ['quotes escaped twice', '&amp;quot;Đất lành&amp;quot;', '"Đất lành"'],
  ['escaped markup', '&lt;b&gt;Mưa&lt;/b&gt; lớn', 'Mưa lớn'],
  ['a number sign, not a reference', 'Top &#; tuần', 'Top &#; tuần'],
  ['an entity that there is none of', 'Mưa &khongco; lớn', 'Mưa &khongco; lớn'],
  ['references of windows-1252, as HTML reads them', 'Mưa &#150; gió &#147;lớn&#148;', 'Mưa – gió “lớn”'],
  ['a less-than sign that opens no tag', 'Lãi suất &lt; 5%', 'Lãi suất < 5%'],
  ['a less-than sign without a blank behind it', 'Giảm &lt;5% so với cùng kỳ', 'Giảm <5% so với cùng kỳ'],
  ['a greater-than sign', 'Hà Nội > Phố Núi', 'Hà Nội > Phố Núi'],
  ['child elements', 'Mưa <b>lớn</b> ở <i>Phố Núi</i>', 'Mưa lớn ở Phố Núi'],
  ['a comment', 'Mưa <!-- rất --> lớn', 'Mưa lớn'],
  ['a processing instruction', 'Mưa <?php echo 1 ?>lớn', 'Mưa lớn'],
  ['a stray end tag', 'Mưa lớn</br> ở Phố Núi', 'Mưa lớn ở Phố Núi'],
  ['a line break parts words', 'Mưa lớn&lt;br&gt;ở Phố Núi', 'Mưa lớn ở Phố Núi'],
  ['a number', '0123456', '0123456'],
  ['a decimal number', '1.50', '1.50'],
  ['a number with an exponent', '1e5', '1e5'],
  ['a word of programs', 'null', 'null'],
  ['a truth value', 'true', 'true'],
  ['zero', '0', '0'],
  ['all capitals', 'KẾT NẠP ĐẢNG VIÊN TRONG DOANH NGHIỆP', 'KẾT NẠP ĐẢNG VIÊN TRONG DOANH NGHIỆP'],
]

/** Items that have no title of their own. */
const made: ItemRow[] = [
  ['from the description', '<description>Mưa lớn ở Phố Núi.</description>', { title: 'Mưa lớn ở Phố Núi.' }],
  [
    'from the description, without its markup',
    '<description>&lt;p&gt;Mưa &lt;b&gt;lớn&lt;/b&gt;.&lt;/p&gt;</description>',
    { title: 'Mưa lớn.' },
  ],
  [
    'from the full text',
    '<content:encoded>&lt;p&gt;Mưa lớn.&lt;/p&gt;</content:encoded>',
    { title: 'Mưa lớn.' },
  ],
  ['an empty title', '<title/><description>Mưa lớn.</description>', { title: 'Mưa lớn.' }],
  ['a title of blanks', '<title> &#160; </title><description>Mưa lớn.</description>', { title: 'Mưa lớn.' }],
  [
    'a title of markup alone',
    '<title>&lt;br/&gt;</title><description>Mưa lớn.</description>',
    { title: 'Mưa lớn.' },
  ],
  ['an empty title, another with words', '<title/><title>Mưa lớn</title>', { title: 'Mưa lớn' }],
  [
    'a long text is cut between two words',
    `<description>${'mưa lớn '.repeat(60)}</description>`,
    { title: /^(?:mưa lớn ){5,24}mưa(?: lớn)?…$/ },
  ],
].map(([name, inside, item]) => [`made: ${name}`, inside, item, 'RSS 2.0.11, elements of <item>'] as ItemRow)

export const titles = rssItems([
  ...written.map(
    ([name, inside, title]): ItemRow => [
      name,
      `<title>${inside}</title><link>https://baopho.vn/1</link>`,
      { title, url: 'https://baopho.vn/1' },
    ],
  ),
  ...made,
])
