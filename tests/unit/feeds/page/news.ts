/** What the pages of these tests tell: headlines, leads and dates of no real paper. */
export interface News {
  title: string
  slug: string
  number: number
  lead: string
  /** Day and time on the wall clock in Việt Nam. */
  day: string
  time: string
}

const rows: [title: string, slug: string, number: number, lead: string, when: string][] = [
  [
    'Tỉnh ủy ban hành đề án phát triển tổ chức đảng trong doanh nghiệp ngoài nhà nước',
    'tinh-uy-ban-hanh-de-an-phat-trien-to-chuc-dang-trong-doanh-nghiep-ngoai-nha-nuoc',
    204518,
    'Đề án đặt mục tiêu đến năm 2030 mỗi khu công nghiệp có ít nhất mười chi bộ trong các công ty tư nhân.',
    '24/11/2026 16:45',
  ],
  [
    'Kết nạp 15 đảng viên mới tại Khu công nghiệp Phú Hòa',
    'ket-nap-15-dang-vien-moi-tai-khu-cong-nghiep-phu-hoa',
    204511,
    'Trong số đảng viên mới có bốn công nhân và một chủ doanh nghiệp may mặc trên địa bàn huyện.',
    '24/11/2026 15:20',
  ],
  [
    'Gỡ vướng cho hợp tác xã tiếp cận vốn vay ưu đãi',
    'go-vuong-cho-hop-tac-xa-tiep-can-von-vay-uu-dai',
    204502,
    'Nhiều hợp tác xã cho biết thủ tục thế chấp tài sản trên đất nông nghiệp vẫn còn rườm rà, kéo dài.',
    '24/11/2026 10:05',
  ],
  [
    'Nước sông Trà lên nhanh, các xã vùng trũng chủ động di dời dân',
    'nuoc-song-tra-len-nhanh-cac-xa-vung-trung-chu-dong-di-doi-dan',
    204497,
    'Đến chiều qua mực nước tại trạm Cầu Ván đã vượt báo động hai, hơn ba trăm hộ được đưa đến nơi an toàn.',
    '24/11/2026 07:30',
  ],
  [
    'Khởi công tuyến đường nối cảng Bình An với quốc lộ 1',
    'khoi-cong-tuyen-duong-noi-cang-binh-an-voi-quoc-lo-1',
    204483,
    'Tuyến đường dài mười hai cây số, rộng bốn làn xe, dự kiến thông xe vào cuối năm 2028.',
    '23/11/2026 17:10',
  ],
  [
    'Hội đồng nhân dân tỉnh họp kỳ thường lệ cuối năm vào ngày 8/12',
    'hoi-dong-nhan-dan-tinh-hop-ky-thuong-le-cuoi-nam-vao-ngay-8-12',
    204476,
    'Kỳ họp xem xét hai mươi ba tờ trình, trong đó có bảng giá đất áp dụng từ đầu năm sau.',
    '23/11/2026 14:00',
  ],
  [
    'Xuất khẩu cá tra của tỉnh tăng 12% trong mười tháng',
    'xuat-khau-ca-tra-cua-tinh-tang-12-trong-muoi-thang',
    204460,
    'Thị trường Trung Đông và Nam Mỹ bù lại phần sụt giảm ở châu Âu, giá nguyên liệu giữ ở mức có lãi.',
    '23/11/2026 09:15',
  ],
  [
    'Trường THPT Lê Lợi đón nhận bằng công nhận đạt chuẩn quốc gia',
    'truong-thpt-le-loi-don-nhan-bang-cong-nhan-dat-chuan-quoc-gia',
    204455,
    'Đây là trường trung học phổ thông thứ mười bảy của tỉnh đạt chuẩn mức độ hai.',
    '22/11/2026 18:40',
  ],
  [
    'Bắt nhóm đối tượng cho vay lãi nặng qua mạng xã hội',
    'bat-nhom-doi-tuong-cho-vay-lai-nang-qua-mang-xa-hoi',
    204441,
    'Bước đầu cơ quan công an xác định hơn sáu trăm người đã vay với lãi suất tới ba trăm phần trăm mỗi năm.',
    '22/11/2026 11:25',
  ],
  [
    'Thanh niên tình nguyện làm sạch bãi biển Hòn Ngang',
    'thanh-nien-tinh-nguyen-lam-sach-bai-bien-hon-ngang',
    204436,
    'Hơn hai trăm bạn trẻ thu gom gần năm tấn rác nhựa dạt vào bờ sau đợt gió mùa.',
    '22/11/2026 08:00',
  ],
  [
    'Giá lúa vụ thu đông giảm, nông dân chờ thương lái',
    'gia-lua-vu-thu-dong-giam-nong-dan-cho-thuong-lai',
    204420,
    'Lúa tươi tại ruộng chỉ còn năm nghìn tám trăm đồng một ký, thấp hơn cùng kỳ gần bảy trăm đồng.',
    '21/11/2026 16:30',
  ],
  [
    'Chi bộ Công ty TNHH Minh Phát được thành lập với bảy đảng viên',
    'chi-bo-cong-ty-tnhh-minh-phat-duoc-thanh-lap-voi-bay-dang-vien',
    204412,
    'Đảng ủy các khu công nghiệp trao quyết định thành lập chi bộ thứ tư trong năm ở khối doanh nghiệp tư nhân.',
    '21/11/2026 10:50',
  ],
  [
    'Ngành y tế khuyến cáo người dân tiêm nhắc vắc xin sởi',
    'nganh-y-te-khuyen-cao-nguoi-dan-tiem-nhac-vac-xin-soi',
    204405,
    'Từ đầu tháng đến nay toàn tỉnh ghi nhận bốn mươi mốt ca, phần lớn ở trẻ chưa tiêm đủ hai mũi.',
    '20/11/2026 15:45',
  ],
  [
    'Đội tuyển bóng chuyền nữ của tỉnh vào bán kết giải trẻ toàn quốc',
    'doi-tuyen-bong-chuyen-nu-cua-tinh-vao-ban-ket-giai-tre-toan-quoc',
    204398,
    'Thắng ngược ba hai trước đội chủ nhà, các cô gái vùng biển lần đầu có mặt trong bốn đội mạnh nhất.',
    '20/11/2026 09:00',
  ],
  [
    'Phê duyệt quy hoạch chi tiết cụm công nghiệp Tân Lập',
    'phe-duyet-quy-hoach-chi-tiet-cum-cong-nghiep-tan-lap',
    204385,
    'Cụm công nghiệp rộng năm mươi héc ta, ưu tiên cơ khí và chế biến nông sản.',
    '19/11/2026 14:35',
  ],
  [
    'Họp mặt kỷ niệm Ngày Nhà giáo Việt Nam 20/11',
    'hop-mat-ky-niem-ngay-nha-giao-viet-nam-20-11',
    204377,
    'Lãnh đạo tỉnh biểu dương một trăm linh hai nhà giáo tiêu biểu đang công tác ở vùng sâu, vùng xa.',
    '19/11/2026 08:20',
  ],
]

export const NEWS: readonly News[] = rows.map(([title, slug, number, lead, when]) => {
  const [day = '', time = ''] = when.split(' ')
  return { title, slug, number, lead, day, time }
})

/** The first, or those from one place to another. */
export const some = (from: number, to?: number): News[] =>
  to === undefined ? NEWS.slice(0, from) : NEWS.slice(from, to)

/** A list page and what should be read from it, in its order. */
export interface Layout {
  name: string
  url: string
  html: string
  items: Expected[]
}

export interface Expected {
  url: string
  title: string
  /** As in `2026-11-24T16:45` on the wall clock in Việt Nam; absent where the page says none. */
  published?: string
  summary?: string
}

const isoDay = (day: string) => day.split('/').reverse().join('-')

/** What is expected of news: with day and time, with the day alone, or without. */
export function expecting(
  news: readonly News[],
  address: (one: News) => string,
  options: { date?: 'day' | 'time'; lead?: boolean } = {},
): Expected[] {
  return news.map((one) => ({
    url: address(one),
    title: one.title,
    ...(options.date
      ? { published: `${isoDay(one.day)}T${options.date === 'day' ? '00:00' : one.time}` }
      : {}),
    ...(options.lead ? { summary: one.lead } : {}),
  }))
}

export const each = <T>(all: readonly T[], write: (one: T, index: number) => string): string =>
  all.map(write).join('\n')

/** A page around its inside, with what stands on every page of a site. */
export function site(title: string, main: string, aside = ''): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/css/site.css"><script>var a = "<a href='/x-1.html'>";</script></head>
<body>
<header class="site-header"><a href="/"><img src="/logo.png" alt="Báo Phú Hòa điện tử"></a><span class="today">Thứ Tư, 25/11/2026</span></header>
<nav class="main-menu"><ul>
<li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li><li><a href="/xay-dung-dang-chinh-quyen">Xây dựng Đảng - Chính quyền</a></li>
<li><a href="/kinh-te">Kinh tế</a></li><li><a href="/quoc-phong-an-ninh">Quốc phòng - An ninh</a></li><li><a href="/van-hoa-xa-hoi">Văn hóa - Xã hội</a></li>
<li><a href="/hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-chi-minh">Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh</a></li>
</ul></nav>
${main}
${aside}
<footer class="footer"><p>Cơ quan chủ quản: Tỉnh ủy Phú Hòa. Giấy phép số 215/GP-BTTTT cấp ngày 14/6/2024.</p><p>Tổng biên tập: Trần Văn Hải. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p><a href="/gioi-thieu-ve-bao-phu-hoa-dien-tu-10001.html">Giới thiệu về Báo Phú Hòa điện tử</a> <a href="/lien-he">Liên hệ</a></footer>
</body></html>`
}

/** The box of articles that were read most, which are old and no list of the page. */
export function mostRead(address: (one: News) => string): string {
  return `<div class="box box-right"><h3>Đọc nhiều</h3><ul>${each(some(10, 15), (one) => `<li><a href="${address(one)}">${one.title}</a></li>`)}</ul></div>`
}
