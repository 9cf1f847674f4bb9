import { each, expecting, type Layout, NEWS, type News, site, some } from './news.ts'

/** List pages in which something is unlike what one would write today. */

const paper = (one: News) => `https://baophuhoa.vn/thoi-su/${one.slug}-${one.number}.html`
const path = (one: News) => `/thoi-su/${one.slug}-${one.number}.html`
const URL = 'https://baophuhoa.vn/thoi-su'

const divSoup: Layout = {
  name: 'divs within divs, no class anywhere',
  url: URL,
  html: `<html><head><title>Thời sự</title></head><body><div><div><a href="/">Trang chủ</a></div><div><a href="/thoi-su">Thời sự trong tỉnh</a></div><div><a href="/kinh-te">Kinh tế</a></div></div>
<div><div>${each(some(9), (one) => `<div><div><a href="${path(one)}"><img src="/i.jpg"></a></div><div><div><a href="${path(one)}">${one.title}</a></div><div>${one.day}</div><div>${one.lead}</div></div></div>`)}</div></div>
<div>Báo Phú Hòa, 12 đường Trần Hưng Đạo</div></body></html>`,
  items: expecting(some(9), paper, { date: 'day' }),
}

const upperCase: Layout = {
  name: 'upper-case tags, attributes without quotes, cells that nobody closed',
  url: URL,
  html: `<HTML><HEAD><TITLE>Thời sự</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=760 CLASS=dstin>
${each(some(8), (one) => `<TR><TD WIDTH=90><A HREF=${path(one)}><IMG SRC=i.jpg BORDER=0></A><TD><A HREF=${path(one)}><FONT COLOR=navy><B>${one.title}</B></FONT></A><BR><FONT SIZE=1>${one.time} ${one.day}</FONT>`)}
</TABLE></BODY></HTML>`,
  items: expecting(some(8), paper, { date: 'time' }),
}

const decomposed: Layout = {
  name: 'letters and marks apart (NFD)',
  url: URL,
  html: site(
    'Thời sự',
    `<ul class="tin-moi">${each(some(8), (one) => `<li><a href="${path(one)}">${one.title}</a><span>${one.day}</span></li>`)}</ul>`,
  ).normalize('NFD'),
  items: expecting(some(8), paper, { date: 'day' }),
}

const flat: Layout = {
  name: 'headings and paragraphs side by side, nothing around an item',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="content">${each(some(10), (one) => `<h3><a href="${path(one)}">${one.title}</a></h3><p>${one.lead}</p>`)}</div>`,
  ),
  items: expecting(some(10), paper),
}

const definitions: Layout = {
  name: 'a list of definitions',
  url: URL,
  html: site(
    'Thời sự',
    `<dl class="news">${each(some(8), (one) => `<dt><a href="${path(one)}">${one.title}</a></dt><dd>${one.lead}</dd>`)}</dl>`,
  ),
  items: expecting(some(8), paper),
}

const lines: Layout = {
  name: 'links parted by line ends alone',
  url: URL,
  html: `<html><body><center><h2>TIN TỨC</h2></center><div align=justify>${each(some(10), (one) => `• <a href="${path(one)}">${one.title}</a><br>`)}</div><hr><a href="/">Về trang chủ</a></body></html>`,
  items: expecting(some(10), paper),
}

const paragraphs: Layout = {
  name: 'paragraphs with the day in brackets',
  url: URL,
  html: `<html><head><title>Tin hoạt động</title></head><body><div id="left"><a href="/gioi-thieu">Giới thiệu</a></div><div id="right">${each(some(8), (one) => `<p>&raquo; <a href="${path(one)}">${one.title}</a> <i>(${one.day})</i></p>`)}</div></body></html>`,
  items: expecting(some(8), paper, { date: 'day' }),
}

const based: Layout = {
  name: 'addresses relative to a base',
  url: 'https://baophuhoa.vn/index.php?muc=3',
  html: `<html><head><base href="https://baophuhoa.vn/tin/"><title>Thời sự</title></head><body><div class="list">${each(some(7), (one) => `<div class="bai"><a href="${one.slug}-${one.number}.html">${one.title}</a></div>`)}</div></body></html>`,
  items: expecting(some(7), (one) => `https://baophuhoa.vn/tin/${one.slug}-${one.number}.html`),
}

const wordsAlone = (one: News) => `https://baophuhoa.vn/tin-tuc/${one.slug}`

const withoutNumbers: Layout = {
  name: 'addresses of words alone',
  url: 'https://baophuhoa.vn/tin-tuc',
  html: site(
    'Tin tức',
    `<div class="blog-list">${each(some(9), (one) => `<div class="blog-entry"><h4><a href="/tin-tuc/${one.slug}">${one.title}</a></h4><div class="excerpt">${one.lead}</div></div>`)}</div>`,
  ),
  items: expecting(some(9), wordsAlone, { lead: true }),
}

const escapedTwice: Layout = {
  name: 'headlines broken by tags, their letters escaped twice',
  url: URL,
  html: site(
    'Thời sự',
    `<ul class="news">${each(some(6), (one) => `<li><a href="${path(one)}"><span>${one.title.replace(/ /, '</span> <b>').replaceAll('á', '&amp;aacute;').replaceAll('ã', '&amp;#227;')}</b></a></li>`)}</ul>`,
  ),
  items: expecting(some(6), paper),
}

const numberedClasses: Layout = {
  name: 'classes that count the items',
  url: URL,
  html: site(
    'Thời sự',
    `<div id="danhsach">${each(some(10), (one, index) => `<div class="item${index + 1} ${index === 0 ? 'first' : ''}"><a href="${path(one)}">${one.title}</a><em>${one.day} ${one.time}</em></div>`)}</div>`,
  ),
  items: expecting(some(10), paper, { date: 'time' }),
}

const three: Layout = {
  name: 'three items',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="tin-tuc">${each(some(3), (one) => `<div class="tin"><h2><a href="${path(one)}">${one.title}</a></h2><p>${one.lead}</p></div>`)}</div>`,
  ),
  items: expecting(some(3), paper, { lead: true }),
}

const older: Layout = {
  name: 'newest with leads, older ones as lines beneath',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="khung"><div class="tin-moi">${each(some(4), (one) => `<div class="tin-item"><a class="tieude" href="${path(one)}">${one.title}</a><div class="trichdan">${one.lead}</div></div>`)}</div><div class="tin-cu"><div class="tieu-de">Các tin khác</div><ul>${each(some(4, 12), (one) => `<li><a href="${path(one)}">${one.title}</a> (${one.day})</li>`)}</ul></div></div>`,
  ),
  items: expecting(some(12), paper),
}

const datedLinks: Layout = {
  name: 'the day within the link, behind the headline',
  url: URL,
  html: site(
    'Thời sự',
    `<ul class="ds">${each(some(9), (one) => `<li><a href="${path(one)}">${one.title} <span class="ngay">${one.day}</span></a></li>`)}</ul>`,
  ),
  items: expecting(some(9), paper, { date: 'day' }),
}

const shortTitles: Layout = {
  name: 'a few headlines too short to be known for one',
  url: URL,
  html: site(
    'Thời sự',
    `<ul class="tin">${each(some(8), (one, index) => `<li><a href="${path(one)}">${index === 3 ? 'Bàn giao nhà' : one.title}</a></li>`)}</ul>`,
  ),
  items: expecting(
    some(8).map((one, index) => (index === 3 ? { ...one, title: 'Bàn giao nhà' } : one)),
    paper,
  ),
}

const both: Layout = {
  name: 'the same articles in a slide show and in the list',
  url: URL,
  html: site(
    'Thời sự',
    `<div class="slider">${each(some(4), (one) => `<div class="slide"><a href="${path(one)}"><img src="/i.jpg" alt="${one.title}"></a><div class="caption"><a href="${path(one)}">${one.title}</a></div></div>`)}</div><ul class="latest">${each(NEWS, (one) => `<li><a href="${path(one)}">${one.title}</a></li>`)}</ul>`,
  ),
  items: expecting(NEWS, paper),
}

export const ODDITIES: readonly Layout[] = [
  divSoup,
  upperCase,
  decomposed,
  flat,
  definitions,
  lines,
  paragraphs,
  based,
  withoutNumbers,
  escapedTwice,
  numberedClasses,
  three,
  older,
  datedLinks,
  shortTitles,
  both,
]
