import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const PUBLIC_INVESTMENT: readonly Concept[] = [
  concept(
    'von-dau-tu-cong',
    'Vốn đầu tư công',
    `
    vốn đầu tư công, đầu tư công, vốn ĐTC, đầu tư xây dựng cơ bản, ĐTXDCB, XDCB, vốn xây dựng cơ bản,
    nợ đọng xây dựng, kế hoạch vốn, kế hoạch trung hạn, vốn trung hạn, dự án ODA, vốn ODA, giao vốn,
    tỷ lệ giải ngân, kỷ luật giải ngân, chưa phân bổ, cắt vốn, điều chuyển vốn, chậm giải ngân,
    giải ngân chậm, giải ngân ì ạch, giải ngân thấp, giải ngân đạt, đẩy nhanh giải ngân,
    tiến độ giải ngân, giải ngân vốn, giải ngân 0 đồng, bố trí vốn, khát vốn, trả lại trung ương,
    dự án nhóm B, dự án nhóm C, dự án nhóm A, tổ công tác giải ngân, vốn vay nước ngoài, vốn được giao,
    tiêu được vốn, tốc độ giải ngân, kết quả giải ngân, số giải ngân, mới giải ngân, đã giải ngân,
    chưa giải ngân, giải ngân hết, giải ngân trên, giải ngân dưới, giải ngân 100%, giải ngân cao,
    giải ngân vượt, thúc giải ngân, đốc thúc giải ngân, áp lực giải ngân, ế vốn, đọng vốn, vốn nằm chờ,
    vốn chờ dự án, vốn chờ công trình, hấp thụ vốn, không tiêu hết, tiêu hết vốn, tiêu không hết,
    trả vốn, hoàn trả vốn, thu hồi vốn chậm, cắt giảm vốn, điều hòa vốn, điều chỉnh vốn, phân khai vốn,
    phân bổ vốn, giao kế hoạch vốn, kéo dài thời gian giải ngân, kéo dài vốn, vốn kéo dài,
    chuyển nguồn vốn, vốn đối ứng, vốn trung ương, vốn ngân sách trung ương, ngân sách trung ương,
    vốn mục tiêu quốc gia, vốn chương trình mục tiêu, đầu tư trung hạn, trung hạn 2026, trung hạn 2021,
    dự án đầu tư công, danh mục đầu tư công, chi đầu tư phát triển, luật đầu tư công, vốn vay ODA,
    vay ODA, vốn nhà nước dự án, quyết toán dự án, quyết toán công trình, nợ xây dựng cơ bản,
    nghị quyết chủ trương đầu tư, đầu tư công trung hạn, ban QLDA, nguồn vốn ngân sách, xây dựng cơ bản,
    ghi vốn, rót thêm vốn ngân sách, danh mục trung hạn, tỷ lệ giải ngân vốn, giải ngân vốn dưới,
    vốn trung hạn được, nguồn tăng thu, tăng thu ngân sách, giải ngân 30%`,
  ),
  concept(
    'giai-ngan',
    'Giải ngân, tiến độ, phân bổ',
    `
    giải ngân, thanh toán khối lượng, thanh toán được, phân bổ, chậm tiến độ, tiến độ, điều chuyển,
    quyết toán, chủ đầu tư, chuyển nguồn, dở dang, xây bảy năm, trễ hẹn, chưa xong, bố trí, tiêu nốt,
    tiêu hết, nghiệm thu, khối lượng, thủ tục thanh toán, hoàn ứng, thu hồi tạm ứng, tạm ứng, phân khai,
    điều hòa, cắt giảm, giao vốn, chậm, ì ạch, đình trệ, dang dở, nhà thầu, thi công, ba ca, nước rút,
    cao điểm, hoàn thành, vướng, gỡ vướng, vật liệu, giá cát, đội vốn, tổng mức đầu tư,
    chủ trương đầu tư, danh mục, hạng mục, bổ sung vốn, điều chỉnh, khởi công, tiêu tiền, tiêu vốn,
    tiêu số vốn, rót thêm`,
  ),
  concept(
    'von-ngan-sach',
    'Vốn của ngân sách',
    `
    vốn ngân sách, ngân sách tỉnh, ngân sách trung ương, ngân sách địa phương, ngân sách nhà nước,
    kho bạc, trái phiếu chính phủ, chương trình mục tiêu quốc gia, kế hoạch năm,
    công trình dùng ngân sách, ban quản lý dự án, ban QLDA, giám sát HĐND, tỷ đồng ngân sách,
    tiền ngân sách, vốn nhà nước, nguồn ngân sách, ban quản lý dự án đầu tư xây dựng, các ban quản lý,
    chủ đầu tư cấp xã, sở tài chính, HĐND tỉnh, HĐND thành phố, nghị quyết HĐND, vốn của tỉnh,
    vốn trái phiếu, nguồn thu tiền sử dụng đất, ODA, ADB, JICA, bổ sung danh mục, kế hoạch trung hạn,
    danh mục trung hạn`,
  ),
  concept(
    'cham-tien-do',
    'Công trình chậm, đội vốn',
    `
    chậm tiến độ, đội vốn, trễ hẹn, dở dang, cầm chừng, ì ạch, chậm, chậm trễ, chậm chạp, ngừng thi công,
    dừng thi công, đắp chiếu, bỏ dở, dang dở, lỗi hẹn, lùi hẹn, lùi tiến độ, gia hạn, kéo dài,
    thi công cầm chừng, vướng mặt bằng, thiếu vật liệu, thiếu cát, thiếu đất đắp, thiếu vốn, cạn vốn,
    hết vốn, chờ vốn, chưa bố trí, bù giá, chạy đua, tăng tốc, nước rút, về đích, vượt tiến độ,
    đúng tiến độ, tiến độ, thúc tiến độ, đẩy tiến độ, điều chỉnh tổng mức, tăng tổng mức, tăng vốn,
    xây dở, làm dở, nằm chờ, chờ cát, chờ đất, dừng máy, xin lùi, lùi hạn, phơi mưa, phơi nắng,
    chưa xong, mãi chưa xong, nhiều năm chưa, ngổn ngang`,
  ),
  concept(
    'cong-trinh-cong',
    'Công trình của Nhà nước',
    `
    cầu, đường tỉnh, quốc lộ, tỉnh lộ, đường vành đai, cao tốc, kè, hồ chứa, trạm y tế, bệnh viện,
    trường học, dự án giao thông, dự án trọng điểm, công trình trọng điểm, trụ sở, đập, dự án,
    công trình, tuyến đường, hầm, kênh, hồ, nhà máy nước, dự án cầu, dự án đường, cầu vượt, nhà văn hóa,
    cơ sở 2, trường, khu hành chính, metro, đường sắt, vành đai, tuyến tránh, đường tránh, cảng cá, đê,
    đường, nhà văn hóa xã, trạm bơm, y tế cơ sở, đường liên xã`,
  ),
  concept(
    'ngoai-dau-tu-cong',
    'Tín dụng, chứng khoán, xét xử, và chữ trùng',
    `
    đầu tư công nghệ, đầu tư công nghiệp, đầu tư công viên, đầu tư công xưởng, đầu tư công bố, cổ phiếu,
    chứng khoán, vn index, khối ngoại, ngân hàng chính sách, vay mua nhà, gói vay, khoản vay, vay vốn,
    cho vay, khu đô thị, lãi suất, tín dụng, FDI, FDI giải ngân, tuyên phạt, bị cáo, bị can, khởi tố,
    xét xử, hối lộ, bắt tạm giam, quỹ đầu tư, startup, start up, BOT, bổ nhiệm, căn hộ, nhà ở thương mại,
    nhà ở xã hội, cao tốc thu phí, thu phí, PPP, trung tâm thương mại, vingroup, sun group,
    khu nghỉ dưỡng, resort, điện gió, điện mặt trời, dự án tiền số, tiền số, tiền ảo, đấu giá, bảo hiểm,
    phim, bóng đá, sân golf, cho vay hộ nghèo, hộ nghèo vay, vốn vay ưu đãi, tiền vay, gói tín dụng,
    vay tiêu dùng, tập đoàn, khách hàng, lệ phí, miễn giấy phép, tiền điện, đầu tư công sức,
    đầu tư công phu, đầu tư công cụ, đầu tư công đoạn, đầu tư công khai, đầu tư công ty`,
  ),
  concept(
    'chu-dau-tu-nha-nuoc',
    'Tiền và người của Nhà nước trong một công trình',
    `
    ban quản lý dự án, ban QLDA, sở xây dựng, sở tài chính, sở giao thông, UBND tỉnh, UBND thành phố,
    UBND huyện, UBND xã, UBND, HĐND, chủ tịch tỉnh, bí thư tỉnh ủy, thủ tướng, bộ xây dựng, bộ tài chính,
    ngân sách, vốn, vốn trung ương, kho bạc, nhà thầu, chủ đầu tư, tổng mức đầu tư, tỷ đồng, tổ công tác,
    đoàn giám sát, ODA, ban quản lý, hết vốn, thiếu vốn, lùi hạn`,
  ),
  concept(
    'thieu-von',
    'Thiếu vốn, vốn ngân sách',
    `
    thiếu vốn, hết vốn, cạn vốn, chờ vốn, đội vốn, vốn, ngân sách, nhà thầu`,
  ),
  concept(
    'von-trong-tit',
    'Tiền, lãnh đạo, đơn vị trong nhan đề',
    `
    tỷ, tỷ đồng, nghìn tỷ, lãnh đạo, chủ tịch, phê bình, đơn vị, sở, vốn, tiền, dự án, công trình`,
  ),
]
