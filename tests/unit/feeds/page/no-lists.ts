import { each, mostRead, NEWS, type News, site, some } from './news.ts'

/** A page that holds no list of news, whatever links stand on it. */
export interface NoList {
  name: string
  url: string
  html: string
}

const path = (one: News) => `/thoi-su/${one.slug}-${one.number}.html`
const [FIRST = NEWS[0] as News] = NEWS
const ARTICLE = `https://baophuhoa.vn${path(FIRST)}`

const BODY = [
  'Sáng 24/11, Ban Thường vụ Tỉnh ủy công bố đề án phát triển tổ chức đảng và đảng viên trong các doanh nghiệp ngoài nhà nước giai đoạn 2026 – 2030. Đây là đề án đầu tiên của tỉnh đặt chỉ tiêu riêng cho từng khu công nghiệp.',
  'Theo đề án, mỗi năm toàn tỉnh phấn đấu thành lập ít nhất tám chi bộ mới, kết nạp một trăm hai mươi đảng viên là công nhân, kỹ sư và chủ doanh nghiệp. Các cấp ủy cơ sở được giao theo dõi, giúp đỡ quần chúng ưu tú ngay từ khi vào làm việc.',
  'Đồng chí Nguyễn Thị Thu Hà, Trưởng ban Tổ chức Tỉnh ủy, cho biết khó khăn lớn nhất hiện nay là thời gian sinh hoạt, bởi phần lớn công nhân làm theo ca. Vì vậy nhiều chi bộ sẽ được sinh hoạt ghép, có nơi vào tối thứ Bảy.',
  'Ông Lê Minh Đức, giám đốc một công ty gỗ ở Khu công nghiệp Phú Hòa, nói doanh nghiệp của ông có sáu đảng viên và họ luôn đi đầu khi đơn hàng gấp. Ông mong tỉnh sớm có hướng dẫn về kinh phí hoạt động cho các chi bộ mới.',
  'Đề án cũng giao Liên đoàn Lao động tỉnh và Tỉnh đoàn mở các lớp nhận thức về đảng ngay tại khu nhà ở công nhân, mỗi quý một lớp, bắt đầu từ quý một năm 2027.',
]

const paragraphs = (count: number) =>
  BODY.slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('\n')

const article = (body: string, after: string) =>
  `<div class="detail"><h1 class="title">${FIRST.title}</h1><div class="date">24/11/2026 16:45</div><div class="content">${body}</div>${after}</div>`

const links = (from: number, to: number) =>
  each(some(from, to), (one) => `<li><a href="${path(one)}">${one.title}</a></li>`)

export const NO_LISTS: readonly NoList[] = [
  {
    name: 'an article with related ones',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(paragraphs(5), `<div class="related"><h3>Tin liên quan</h3><ul>${links(1, 7)}</ul></div>`),
      mostRead(path),
    ),
  },
  {
    name: 'an article with other articles of the section, in the same box as a list page has',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(
        paragraphs(5),
        `<h3>Các tin khác</h3><ul class="list-news">${each(some(1, 9), (one) => `<li><h3><a href="${path(one)}">${one.title}</a></h3><span class="time">${one.day}</span></li>`)}</ul>`,
      ),
    ),
  },
  {
    name: 'an article with the newest of the section under a heading that says nothing',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(
        paragraphs(5),
        `<div class="box"><h2><a href="/thoi-su">Thời sự</a></h2><ul>${links(1, 9)}</ul></div>`,
      ),
    ),
  },
  {
    name: 'an article in paragraphs without any tag of their own',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(BODY.join('<br><br>'), `<div>Tin mới cập nhật</div><ul>${links(1, 8)}</ul>`),
    ),
  },
  {
    name: 'a short piece with pictures, known by what it says of itself',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(
        `${paragraphs(1)}<img src="/1.jpg"><img src="/2.jpg">`,
        `<ul class="items">${links(1, 9)}</ul>`,
      ),
    ).replace(
      '<head>',
      '<head><meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-24T16:45:00+07:00">',
    ),
  },
  {
    name: 'an article that names others between its paragraphs',
    url: ARTICLE,
    html: site(
      FIRST.title,
      article(
        BODY.map(
          (text, index) =>
            `<p>${text}</p><p><a href="${path(NEWS[index + 1] as News)}">${NEWS[index + 1]?.title}</a></p>`,
        ).join(''),
        '',
      ),
    ),
  },
  {
    name: 'a long text that is no article, with news beside it',
    url: 'https://baophuhoa.vn/gioi-thieu',
    html: site(
      'Giới thiệu',
      `<div class="trang">${paragraphs(5)}</div><div class="tin"><ul>${links(1, 7)}</ul></div>`,
    ),
  },
  {
    name: 'a page that was not found',
    url: 'https://baophuhoa.vn/khong-co',
    html: site(
      'Không tìm thấy trang',
      '<div class="error"><h1>404</h1><p>Trang bạn tìm không tồn tại hoặc đã bị gỡ bỏ.</p><a href="/">Quay về trang chủ</a></div>',
    ),
  },
  {
    name: 'a page that was not found, with what was read most',
    url: 'https://baophuhoa.vn/khong-co',
    html: site('Không tìm thấy trang', '<div class="error"><h1>404</h1></div>', mostRead(path)),
  },
  {
    name: 'a login',
    url: 'https://baophuhoa.vn/dang-nhap',
    html: site(
      'Đăng nhập',
      '<form action="/dang-nhap" method="post"><label>Tên đăng nhập</label><input name="u"><label>Mật khẩu</label><input type="password" name="p"><a href="/quen-mat-khau-dang-nhap-he-thong">Quên mật khẩu đăng nhập hệ thống?</a><button>Đăng nhập</button></form>',
    ),
  },
  {
    name: 'a portal of menus in divs that are called nothing',
    url: 'https://phuhoa.gov.vn/',
    html: `<html><body><div><div><a href="/gioi-thieu-chung-ve-tinh-phu-hoa">Giới thiệu chung về tỉnh</a></div><div><a href="/co-cau-to-chuc-bo-may-cua-tinh">Cơ cấu tổ chức bộ máy</a></div><div><a href="/thu-tuc-hanh-chinh-cong-truc-tuyen">Thủ tục hành chính</a></div><div><a href="/lich-tiep-cong-dan-cua-lanh-dao">Lịch tiếp công dân</a></div><div><a href="/van-ban-chi-dao-dieu-hanh-moi">Văn bản chỉ đạo điều hành</a></div><div><a href="/quy-hoach-ke-hoach-su-dung-dat">Quy hoạch, kế hoạch</a></div></div></body></html>`,
  },
  {
    name: 'a portal of menus whose addresses end in numbers',
    url: 'https://phuhoa.gov.vn/',
    html: `<html><body><ul class="khoi">${[
      ['Giới thiệu chung về tỉnh', 10012],
      ['Xây dựng Đảng - Chính quyền', 10013],
      ['Quốc phòng - An ninh', 10014],
      ['Giáo dục - Đào tạo', 10015],
      ['Khoa học và công nghệ', 10016],
      ['Tài nguyên và môi trường', 10017],
      ['Lao động, việc làm', 10018],
    ]
      .map(([name, number]) => `<li><a href="/chuyen-muc/muc-${number}.html">${name}</a></li>`)
      .join('')}</ul></body></html>`,
  },
  {
    name: 'links to other sites',
    url: 'https://phuhoa.gov.vn/lien-ket',
    html: site(
      'Liên kết',
      `<ul class="lien-ket">${each(some(8), (one) => `<li><a href="https://bao-khac.example.vn/${one.slug}-${one.number}.html">${one.title}</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'papers to be downloaded',
    url: 'https://phuhoa.gov.vn/bieu-mau',
    html: site(
      'Biểu mẫu',
      `<ul class="bieu-mau">${each(some(8), (one) => `<li><a href="/upload/${one.number}.pdf">${one.title}</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'two articles',
    url: 'https://baophuhoa.vn/chuyen-de',
    html: site(
      'Chuyên đề',
      `<div class="tin">${each(some(2), (one) => `<div class="tin-item"><h3><a href="${path(one)}">${one.title}</a></h3></div>`)}</div>`,
    ),
  },
  {
    name: 'many links to one article',
    url: 'https://baophuhoa.vn/chuyen-de',
    html: site(
      'Chuyên đề',
      `<ul class="tin">${`<li><a href="${path(FIRST)}">${FIRST.title}</a></li>`.repeat(8)}</ul>`,
    ),
  },
  {
    name: 'buttons that all say the same',
    url: 'https://baophuhoa.vn/dich-vu',
    html: site(
      'Dịch vụ',
      `<div class="luoi">${each(some(8), (one) => `<div class="o"><img src="/i.jpg"><a href="${path(one)}">Bấm vào đây để xem chi tiết</a></div>`)}</div>`,
    ),
  },
  {
    name: 'a script that asks for a browser',
    url: 'https://baophuhoa.vn/',
    html: '<html><head><script>document.cookie="D1N=a1";location.reload()</script></head><body><noscript>Please enable JavaScript</noscript></body></html>',
  },
  { name: 'nothing', url: 'https://baophuhoa.vn/', html: '' },
]
