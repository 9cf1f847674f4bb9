import type { Layout } from '../../written.ts'
import { clockOf, dayOf, escaped, layBody, signatureOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'http://dukkcn.example.gov.vn'

export default {
  about:
    'A page saved from Word as Unicode (UTF-16 with its mark), in a frame of two columns, only the day, no headline element',
  contentType: 'text/html',
  shows: { byline: true, published: 'day', captions: true, section: false },
  url: (slug, number) => `${HOST}/tintuc/${slug.slice(0, 24)}_${number}.htm`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 139, 14, now)
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(' – '))
    const body = layBody(article, {
      paragraph: (text) =>
        `<p class=MsoNormal style='text-align:justify;text-indent:.5in;line-height:150%'><span style='font-size:14.0pt;line-height:150%'>${text}<o:p></o:p></span></p>\n`,
      subhead: (text) =>
        `<p class=MsoNormal style='text-indent:.5in'><b><span style='font-size:14.0pt'>${text}<o:p></o:p></span></b></p>\n`,
      quote: (text) =>
        `<p class=MsoNormal style='text-indent:.5in'><i><span style='font-size:14.0pt'>${text}<o:p></o:p></span></i></p>\n`,
      list: (entries) =>
        entries
          .map(
            (entry) =>
              `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span style='font-size:14.0pt'>${entry}<o:p></o:p></span></p>\n`,
          )
          .join(''),
      table: (rows) =>
        `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>${rows.map((row) => `<tr>${row.map((cell) => `<td valign=top style='padding:0in 5.4pt 0in 5.4pt'><p class=MsoNormal align=center>${cell}<o:p></o:p></p></td>`).join('')}</tr>`).join('\n')}</table>\n`,
      picture: (caption, nth) =>
        `<p class=MsoNormal align=center style='text-align:center'><img width=480 height=320 src="${number}_files/image00${nth + 1}.jpg" v:shapes="_x0000_i102${nth}"></p>\n<p class=MsoCaption align=center style='text-align:center'><i><span style='font-size:12.0pt'>${caption}<o:p></o:p></span></i></p>\n`,
    })
    const html = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=unicode"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 14"><meta name=Originator content="Microsoft Word 14">
<title>${title}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>VP Dang uy</o:Author><o:LastAuthor>User</o:LastAuthor><o:Revision>2</o:Revision><o:Created>${at.year}-${at.month}-${at.day}T02:11:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<!--[if gte mso 9]><xml><w:LatentStyles DefLockedState="false" LatentStyleCount="267">${LATENT.map((name, index) => `<w:LsdException Locked="false" Priority="${index}" SemiHidden="false" UnhideWhenUsed="false" Name="${name}"/>`).join('\n')}</w:LatentStyles></xml><![endif]-->
<style><!-- @font-face{font-family:"Times New Roman";} p.MsoNormal,li.MsoNormal,div.MsoNormal{margin:0in;margin-bottom:.0001pt;font-size:14.0pt;font-family:"Times New Roman","serif";} @page WordSection1{size:595.3pt 841.9pt;margin:56.7pt 56.7pt 56.7pt 85.05pt;} div.WordSection1{page:WordSection1;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'>
<table border=0 width="100%"><tr><td width=200 valign=top bgcolor="#990000"><p><font color=white><b>TRANG TIN ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP</b></font></p>${MENU.map((name) => `<p><a href="../${name.length}.htm"><font color=white>${name}</font></a></p>`).join('\n')}<p><font color=white size=2>Tra cứu văn bản: gõ số, ký hiệu vào ô dưới đây rồi nhấn Enter</font><br><input size=14></p></td><td valign=top>
<div class=WordSection1>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:16.0pt;color:#C00000'>${title}<o:p></o:p></span></b></p>
<p class=MsoNormal align=center style='text-align:center'><i><span style='font-size:11.0pt'>Đăng ngày ${dayOf(at, '-')}<o:p></o:p></span></i></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${article.lead === '' ? '' : `<p class=MsoNormal style='text-align:justify;text-indent:.5in'><b><span style='font-size:14.0pt'>${escaped(article.lead)}<o:p></o:p></span></b></p>\n`}${body.join('')}
${names === '' ? '' : `<p class=MsoNormal align=right style='text-align:right'><b><span style='font-size:14.0pt'>${escaped(names)}<o:p></o:p></span></b></p>\n`}</div>
<hr><p><b>Tin đã đăng</b></p><ul>${news.map((one) => `<li><a href="${one.slug.slice(0, 24)}_${one.number}.htm">${escaped(one.title)}</a> (${dayOf(one.at, '-')})</li>`).join('\n')}</ul><p align=center><font size=2>Đảng ủy các khu công nghiệp. Điện thoại: 0221 3000 654. Cập nhật lần cuối: ${dayOf(clockOf(now), '-')}</font></p></td></tr></table></body></html>`
    return toUtf16(html)
  },
} satisfies Layout

/** Little endian, with the byte order mark, as Word saves "Unicode". */
function toUtf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
}

const MENU = [
  'Trang nhất',
  'Giới thiệu',
  'Tin hoạt động',
  'Phát triển đảng',
  'Văn bản',
  'Biểu mẫu',
  'Liên hệ',
]
const LATENT = [
  'Normal',
  'heading 1',
  'heading 2',
  'heading 3',
  'toc 1',
  'toc 2',
  'caption',
  'Title',
  'Subtitle',
  'Strong',
  'Emphasis',
  'Table Grid',
  'Placeholder Text',
  'No Spacing',
  'Light Shading',
  'Light List',
  'Light Grid',
  'Medium Shading 1',
  'Medium List 1',
  'Dark List',
  'Colorful Grid',
  'List Paragraph',
  'Quote',
  'Intense Quote',
]
