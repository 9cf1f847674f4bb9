import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const SCHOOLS: readonly Concept[] = [
  concept(
    'truong-pho-thong',
    'Trường, lớp, học sinh phổ thông và mầm non',
    `
    trường học, học sinh, giáo viên, học phí, lớp 10, lớp 6, lớp 1, lớp 9, lớp 12, lớp 8, THPT, THCS,
    tiểu học, mầm non, mẫu giáo, phụ huynh, hiệu trưởng, sách giáo khoa, dạy thêm, học thêm, khai giảng,
    năm học, tốt nghiệp THPT, nhà trường, bán trú, học bạ, nghỉ học, tới trường, đến trường, bạo lực học
    đường, khai trường, tựu trường, điểm trường, giáo dục phổ thông, tuyển sinh đầu cấp, tuyển sinh lớp,
    trường chuyên, thi tốt nghiệp, trường nội trú, phổ thông nội trú, nhà trẻ, nhóm trẻ, lạm thu, nữ
    sinh, nam sinh, lớp lá, lớp mầm, lớp chồi, cô giáo, thầy giáo, thầy cô, ngành giáo dục, trẻ mầm non,
    thầy trò`,
  ),
  concept(
    'viec-truong-hoc',
    'Việc của trường phổ thông',
    `
    trường THPT, trường THCS, trường tiểu học, trường mầm non, trường mẫu giáo, năm học mới, dạy thêm,
    học thêm, sách giáo khoa, lớp 10, thi tốt nghiệp THPT, thầy hiệu trưởng, cô hiệu trưởng, phòng thi,
    giám thị`,
  ),
  concept(
    'thay-tro',
    'Thầy, trò, lớp',
    `
    thầy, trò, lớp, thi, trường, phòng học, suất ăn, bằng tốt nghiệp, thí sinh, GD-ĐT, giáo dục`,
  ),
  concept(
    'ngoai-truong-hoc',
    'Đại học, trường nghề, nghĩa khác',
    `
    đại học, sinh viên, cao đẳng, học viện, lái xe, du học, phim, hoa hậu, ca sĩ, diễn viên, trường sa,
    yoga, homestay, độc đắc, bóng đá, cờ vua, đuối nước, tai nạn, tiền số, thạc sĩ, tiến sĩ, IELTS, bài toán, đố, trắc nghiệm, ĐH, bác sĩ, voucher, mở bán, olympic quốc tế về việt nam, olympic học thuật, năng lượng tích cực, tử vong, mất tích, nguy kịch, va
    chạm, tắm biển, đăng ký ngành, hội trường, thị trường, chính trường, hẹn hò, tình`,
  ),
]
