import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const PUBLIC_INVESTMENT: readonly Concept[] = [
  concept(
    'von-dau-tu-cong',
    'Vốn đầu tư công',
    `
    vốn đầu tư công, đầu tư công, vốn ĐTC, đầu tư xây dựng cơ bản, ĐTXDCB, XDCB, vốn xây dựng cơ bản, nợ
    đọng xây dựng, kế hoạch vốn, kế hoạch trung hạn, vốn trung hạn, dự án ODA, vốn ODA, giao vốn, tỷ lệ
    giải ngân, kỷ luật giải ngân, chưa phân bổ, cắt vốn, điều chuyển vốn, chậm giải ngân, giải ngân chậm, giải ngân ì ạch, giải ngân thấp, giải ngân đạt, đẩy nhanh giải ngân, tiến độ giải ngân, giải ngân vốn, giải ngân 0 đồng, nguồn vốn ngân sách, bố trí vốn, khát
    vốn, trả lại trung ương, dự án nhóm B, dự án nhóm C, dự án nhóm A, tổ công tác giải ngân, vốn vay
    nước ngoài, xây dựng cơ bản, vốn được giao, tiêu được vốn, ghi vốn`,
  ),
  concept(
    'giai-ngan',
    'Giải ngân, tiến độ, phân bổ',
    `
    giải ngân, thanh toán khối lượng, thanh toán được, phân bổ, chậm tiến độ, tiến độ, điều chỉnh, điều
    chuyển, quyết toán, chủ đầu tư, chuyển nguồn, dở dang, khởi công, xây bảy năm, trễ hẹn, chưa xong,
    bố trí`,
  ),
  concept(
    'von-ngan-sach',
    'Vốn của ngân sách',
    `
    vốn ngân sách, ngân sách tỉnh, ngân sách trung ương, ngân sách địa phương, ngân sách nhà nước, kho
    bạc, trái phiếu chính phủ, chương trình mục tiêu quốc gia, kế hoạch năm, công trình dùng ngân sách,
    ban quản lý dự án, ban QLDA, giám sát HĐND`,
  ),
  concept(
    'cham-tien-do',
    'Công trình chậm, đội vốn',
    'chậm tiến độ, đội vốn, trễ hẹn, dở dang, cầm chừng, ì ạch',
  ),
  concept(
    'cong-trinh-cong',
    'Công trình của Nhà nước',
    `
    cầu, đường tỉnh, quốc lộ, tỉnh lộ, đường vành đai, cao tốc, kè, hồ chứa, trạm y tế, bệnh viện, trường học,
    dự án giao thông, dự án trọng điểm, công trình trọng điểm, trụ sở, đập`,
  ),
  concept(
    'ngoai-dau-tu-cong',
    'Tín dụng, chứng khoán, xét xử, và chữ trùng',
    `
    đầu tư công nghệ, đầu tư công nghiệp, đầu tư công viên, đầu tư công xưởng, đầu tư công bố, cổ phiếu,
    chứng khoán, vn index, khối ngoại, ngân hàng chính sách, vay mua nhà, gói vay, khoản vay, vay vốn, cho vay, khu đô thị, lãi suất, tín dụng, FDI, FDI
    giải ngân, tuyên phạt, bị cáo, bị can, khởi tố, xét xử, hối lộ, bắt tạm giam, quỹ đầu tư, startup,
    start up, BOT, bổ nhiệm, căn hộ, nhà ở thương mại, khách hàng, tập đoàn`,
  ),
]
