import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const INDUSTRIAL_PARKS: readonly Concept[] = [
  concept(
    'dau-tu-du-an',
    'Đầu tư, dự án, hạ tầng, quỹ đất',
    `
    đầu tư, dự án, nhà đầu tư, FDI, bỏ hoang, đất thì có, khởi công, động thổ, cấp phép, cấp mới, chứng nhận đăng ký, giấy chứng nhận, chủ
    trương, lấp đầy, hạ tầng, quy hoạch, thành lập, mở rộng, thu hút, xúc tiến, kêu gọi, thuê đất, quỹ
    đất, đất sạch, mặt bằng, bàn giao đất, vốn đăng ký, tổng vốn, triệu USD, tỷ USD, tăng vốn, khánh
    thành, đi vào hoạt động, ký kết, biên bản ghi nhớ, diện tích, chủ đầu tư, ha`,
  ),
  concept(
    'khu-cong-nghiep-moi',
    'Khu, cụm công nghiệp được lập, được rót vốn',
    `
    hạ tầng khu công nghiệp, hạ tầng KCN, hạ tầng cụm công nghiệp, hạ tầng CCN, thành lập khu công
    nghiệp, thành lập cụm công nghiệp, mở rộng khu công nghiệp, mở rộng cụm công nghiệp, thành lập khu
    kinh tế, mở rộng khu kinh tế, khu thương mại tự do, khu hợp tác kinh tế, khu phi thuế quan, nhà máy
    thứ cấp, dự án thứ cấp, cụm làng nghề`,
  ),
  concept(
    'rot-von',
    'Rót vốn, xây nhà máy',
    `
    khởi công, động thổ, dự án, nhà máy, cấp phép, chứng nhận, lấp đầy, thuê đất, thu hút, USD, mở rộng,
    khảo sát, nhà đầu tư, vốn đăng ký, chủ đầu tư, đất sạch, thành lập, bàn giao`,
  ),
  concept(
    'nha-may-moi',
    'Nhà máy, hạ tầng, nhà đầu tư sản xuất',
    `
    khởi công nhà máy, làm nhà máy, xây nhà máy, nhà máy linh kiện, tổ hợp nhà máy, mở rộng nhà máy, chủ hạ tầng, thu hút đầu tư, tăng vốn, bàn giao mặt bằng sạch, dự án FDI, VSIP, Amata, DEEP C, đón đại bàng, làn sóng đầu tư, nhà máy bán dẫn`,
  ),
  concept(
    'dat-va-von',
    'Đất thuê, vốn đăng ký',
    `
    triệu USD, tỷ USD, vốn đăng ký, xây nhà máy, đất sạch, quỹ đất, xin thuê, ký thuê, hạ tầng, chủ trương đầu tư`,
  ),
  concept(
    'ngoai-dau-tu',
    'Việc xảy ra ở khu công nghiệp mà không phải đầu tư',
    `
    cháy, hỏa hoạn, phát nổ, vụ nổ, đình công, ngừng việc, thưởng tết, tiền lương, lương tối thiểu, nợ
    lương, nhà ở xã hội, nhà ở công nhân, nhà trọ, công đoàn, đoàn viên, cổ phiếu, chứng khoán, xả thải,
    ô nhiễm, xử phạt, phạt, bắt giữ, bắt nhóm, bắt tạm giam, trộm, tai nạn, tử vong, thương vong, chi
    bộ, đảng bộ, đảng ủy, đảng viên, hiến máu, bóng đá, việc làm, tuyển dụng, bữa ăn, thực phẩm bẩn, an
    toàn thực phẩm, bão, lừa, khởi tố, bảo hiểm, buýt, thông xe, truy nã, bỏ trốn, lớp học, chết, ngộ
    độc, thiệt mạng, sập, lũ, ngập, án mạng, mất việc, cắt giảm lao động, công nhân`,
  ),
]
