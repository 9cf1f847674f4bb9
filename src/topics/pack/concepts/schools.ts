import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const SCHOOLS: readonly Concept[] = [
  concept(
    'truong-pho-thong',
    'Trường, lớp, học sinh phổ thông và mầm non',
    `
    trường học, học sinh, giáo viên, học phí, lớp 10, lớp 6, lớp 1, lớp 9, lớp 12, lớp 8, THPT, THCS,
    tiểu học, mầm non, mẫu giáo, phụ huynh, hiệu trưởng, sách giáo khoa, dạy thêm, học thêm, khai giảng,
    năm học, tốt nghiệp THPT, nhà trường, bán trú, học bạ, nghỉ học, tới trường, đến trường,
    bạo lực học đường, khai trường, tựu trường, điểm trường, giáo dục phổ thông, tuyển sinh đầu cấp,
    tuyển sinh lớp, trường chuyên, thi tốt nghiệp, trường nội trú, phổ thông nội trú, nhà trẻ, nhóm trẻ,
    lạm thu, nữ sinh, nam sinh, lớp lá, lớp mầm, lớp chồi, cô giáo, thầy giáo, thầy cô, ngành giáo dục,
    trẻ mầm non, thầy trò, trường lớp, phòng học, cô trò, học trò, lớp ghép, lớp 2, lớp 3, lớp 4, lớp 5,
    lớp 7, lớp 11, ra lớp, bỏ học, tan học, tới lớp, đến lớp, ca học, đổi ca học, giờ học, giờ vào lớp,
    tuyển sinh vào, điểm chuẩn lớp, đề thi, coi thi, chấm thi, điểm thi, phòng thi, thí sinh, SGK,
    bộ sách, đồng phục, quỹ lớp, quỹ phụ huynh, hội phụ huynh, bếp ăn trường, sữa học đường,
    biên chế giáo viên, thiếu giáo viên, thừa giáo viên, tuyển giáo viên, cô nuôi, giáo dục hòa nhập,
    trẻ khuyết tật, trẻ khiếm thị, chữ nổi, xóa mù chữ, học kỳ, kiểm tra cuối kỳ, sân trường,
    cổng trường, cổng trường học, thư viện trường, ngành GD, sở GD-ĐT, phòng GD-ĐT, sở giáo dục,
    phổ cập giáo dục, trường công lập, trường tư, trường tư thục, trường quốc tế, trường làng,
    trường bản, trường vùng cao, trường miền núi, xây trường, trường mới, trường đạt chuẩn,
    chuẩn quốc gia, dạy chữ, gieo chữ, cõng chữ, bỏ thi, trường liên cấp, trường bán trú,
    sáp nhập trường, điểm lẻ, chuyển trường, giáo dục thường xuyên, trần lớp, sập trần lớp, bé khiếm thị,
    học sinh khuyết tật, thầy trò nghèo, sĩ số, dồn lớp, ghép lớp, một thầy, thầy và trò, trò nghèo,
    điểm chuẩn vào 10, vào lớp 10, vào 10, lớp đầu cấp, xóa mù, lớp xóa mù`,
  ),
  concept(
    'viec-truong-hoc',
    'Việc của trường phổ thông',
    `
    trường THPT, trường THCS, trường tiểu học, trường mầm non, trường mẫu giáo, năm học mới, dạy thêm,
    học thêm, sách giáo khoa, lớp 10, thi tốt nghiệp THPT, thầy hiệu trưởng, cô hiệu trưởng, phòng thi,
    giám thị, học sinh tiểu học, học sinh THCS, học sinh THPT, học sinh mầm non, học sinh lớp,
    giáo viên mầm non, giáo viên tiểu học, giáo viên chủ nhiệm, các trường học, trường phổ thông,
    trường nội trú, trường bán trú, trường dân tộc, tuyển sinh đầu cấp, vào lớp 10, sở GD-ĐT,
    sở giáo dục và đào tạo, sở GDĐT, phòng học, bữa ăn bán trú, xây trường, trường trung học,
    trẻ mẫu giáo, lớp mẫu giáo, trung tâm giáo dục hòa nhập, giáo dục hòa nhập`,
  ),
  concept(
    'thay-tro',
    'Thầy, trò, lớp',
    `
    thầy, trò, lớp, thi, trường, phòng học, suất ăn, bằng tốt nghiệp, thí sinh, GD-ĐT, giáo dục, dạy,
    giảng, bục giảng, tiết, nhà vệ sinh, tuyển sinh, ký túc, lớp học`,
  ),
  concept(
    'ngoai-truong-hoc',
    'Đại học, trường nghề, nghĩa khác',
    `
    đại học, sinh viên, cao đẳng, học viện, lái xe, du học, phim, hoa hậu, ca sĩ, diễn viên, trường sa,
    yoga, homestay, độc đắc, bóng đá, cờ vua, đuối nước, tai nạn, tiền số, thạc sĩ, tiến sĩ, IELTS,
    bài toán, đố, trắc nghiệm, ĐH, bác sĩ, voucher, mở bán, olympic quốc tế về việt nam,
    olympic học thuật, năng lượng tích cực, mất tích, nguy kịch, va chạm, tắm biển, đăng ký ngành,
    hội trường, thị trường, chính trường, hẹn hò, tình, cao học, nghiên cứu sinh, trường cao đẳng,
    học nghề, trường nghề, trung cấp, thương trường, lâm trường, chiến trường, cung trường, truyện ngắn,
    xe máy, cứu người, người đẹp, liveshow, ca khúc, đánh giá tư duy, ChatGPT, AI, tập gym, thanh niên,
    tự kỷ, bóng rổ, thủ khoa olympic, dịch giả, judo, môi trường, nông trường, quảng trường, hiện trường,
    phim trường, thao trường, đấu trường, kịch trường, văn trường, công trường cầu, công trường thi công,
    công trường dự án, công trường xây dựng, trên công trường, tại công trường, giữ lập trường,
    huy chương vàng SEA Games, con tôi, con trai tôi, con gái tôi, tôi xúc động, giới tính, phản xạ,
    bệnh nhân, đi tiếp cuộc đời`,
  ),
  concept(
    'lop-hoc',
    'Chữ của nhà trường nhưng cũng dùng chỗ khác',
    `
    lớp học, kỳ thi, môn học, con chữ, bảo mẫu, ngôi trường, đi học, cô trò, bài giảng, phòng máy,
    giờ ra chơi, tiết học, bữa trưa, khai giảng, sĩ số, dạy học, đồ dùng dạy học, học, ôn thi`,
  ),
]
