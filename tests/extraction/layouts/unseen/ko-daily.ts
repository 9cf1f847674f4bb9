import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.namdonews.example.kr'
const OTHER = [
  '여수 밤바다 축제, 올해는 사흘 늘려 열린다',
  '흑산도 홍어 위판량 작년의 두 배',
  '고속도로 5중 추돌로 2시간 정체',
  '광주 도시철도 2호선 공정률 81%',
  '벚꽃 개화, 평년보다 나흘 빠를 듯',
]

export default {
  about:
    'Korean daily: text of breaks in one div, reporter with e-mail at its end, pictures with captions in tables, 입력 and 수정',
  language: 'ko',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_, number) => `${SITE}/news/articleView.html?idxno=${number}`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Seoul'), S: '00' }
    const changed = {
      ...local(Math.min(now, Date.parse(article.published) + 5_000_000), 'Asia/Seoul'),
      S: '00',
    }
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const shown = (when: typeof at) => `${when.y}.${when.m}.${when.d} ${when.H}:${when.M}`
    const photo = (html: string, nth: number) =>
      `<table class="photo-layout" align="center"><tbody><tr><td><img src="/news/photo/${number + nth}.jpg" alt=""></td></tr><tr><td class="photo-caption">▲ ${html}</td></tr></tbody></table>`
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => `${html}<br><br>`,
        h: (html) => `<strong>${html}</strong><br><br>`,
        q: (html) => `${html}<br><br>`,
        li: (entries) => `${entries.join('<br>')}<br><br>`,
        table: (rows) => `<table class="tbl">${cells(rows)}</table><br>`,
        pic: photo,
      },
      { 1: '<div class="ad-inside"><iframe src="/ad.html" title="광고"></iframe></div>' },
    )
    return `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>${esc(article.title)} - 남도뉴스</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><meta property="og:site_name" content="남도뉴스"><meta property="dable:item_id" content="${number}"><meta property="dable:author" content="${esc(by.join(', '))}"><meta property="article:section" content="${esc(article.section)}"><meta property="article:published_time" content="${stamp(at)}"><meta property="article:modified_time" content="${stamp(changed)}"><link rel="canonical" href="${url}">
${sheet('nd', 210)}
${slots('namdo', 60)}
</head><body>
<div id="user-wrap"><header id="user-header"><a href="/">남도뉴스</a><ul class="user-nav">${items(['전체', '정치', '경제', '사회', '전남', '문화', '스포츠', '오피니언'].map((name) => `<a href="/${name.length}">${name}</a>`))}</ul><form><input title="검색어"><button>기사검색</button></form></header>
<section id="user-container"><header class="article-view-header"><nav class="article-head-nav"><a>홈</a> <a>${esc(article.section)}</a></nav><h3 class="heading">${esc(article.title)}</h3><div class="info-group"><ul class="infomation">${by.length === 0 ? '' : `<li><i class="icon-user-o"></i> ${esc(by.join('·'))} 기자</li>`}<li><i class="icon-clock-o"></i> 입력 ${shown(at)}</li><li>수정 ${shown(changed)}</li><li><a>댓글 0</a></li></ul></div><div class="btns"><a>SNS 기사보내기</a><a>바로가기</a><a>글씨키우기</a><a>프린트</a></div></header>
<div class="user-content"><article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody">
${first === '' ? '' : photo(esc(first), 0)}
${article.lead === '' ? '' : `<b>${esc(article.lead)}</b><br><br>`}
${text}
</article>
${by.length === 0 ? '' : `<div class="writer"><strong class="name">${esc(by.join('·'))} 기자</strong> <a class="email" href="mailto:ghi@namdonews.example.kr">ghi@namdonews.example.kr</a> <a>다른기사 보기</a></div>`}
<p class="copyright">저작권자 © 남도뉴스 무단전재 및 재배포 금지</p>
<div class="tag-group"><span>#신안군</span> <span>#마을버스</span></div></div>
<div class="relation"><h3>관련기사</h3><ul>${items(turn(OTHER, number, 3).map((head) => `<a href="#">${head}</a>`))}</ul></div>
<div class="reply"><h3>댓글</h3><p>로그인한 회원만 댓글을 쓸 수 있습니다. 비방이나 욕설은 삭제될 수 있습니다.</p></div></section>
<aside id="user-aside"><h3>많이 본 뉴스</h3><ol>${items(turn(OTHER, number + 1, 5))}</ol><h3>포토뉴스</h3><ul>${items(turn(OTHER, number + 2, 3))}</ul></aside>
<footer><p>등록번호 : 전남 아00777 | 발행·편집인 : 오세영 | 청소년보호책임자 : 문지혜</p><p>Copyright © ${at.y} 남도뉴스. All rights reserved.</p></footer></div>
${bundle('nd', 50)}
</body></html>`
  },
} satisfies Layout
