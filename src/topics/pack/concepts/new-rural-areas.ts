import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const NEW_RURAL_AREAS: readonly Concept[] = [
  concept(
    'chuan-nong-thon-moi',
    'Đạt chuẩn, về đích, tiêu chí nông thôn mới',
    `
    đạt chuẩn nông thôn mới, đạt chuẩn NTM, về đích nông thôn mới, về đích NTM, xây dựng nông thôn mới,
    xây dựng NTM, nông thôn mới nâng cao, nông thôn mới kiểu mẫu, NTM nâng cao, NTM kiểu mẫu, tiêu chí
    nông thôn mới, tiêu chí NTM, chương trình nông thôn mới, bộ tiêu chí quốc gia, 19 tiêu chí, văn
    phòng điều phối nông thôn mới, văn phòng điều phối, khu dân cư kiểu mẫu, thôn kiểu mẫu, công nhận
    xã, xã nâng cao, tiêu chí số, xét đạt chuẩn, tiêu chí thu nhập, tiêu chí môi trường, tiêu chí nâng
    cao, chung sức xây dựng nông thôn mới, chuẩn mới nông thôn, xã đăng ký về đích, đạt chuẩn nâng cao,
    đạt chuẩn kiểu mẫu`,
  ),
  concept(
    'xay-dung-nong-thon',
    'Tiêu chí, chuẩn, công nhận, phong trào',
    `
    tiêu chí, đạt chuẩn, chuẩn, công nhận, về đích, xây dựng, chương trình, phong trào, hiến đất, nâng
    cao, kiểu mẫu, đánh giá, phân hạng, sao, hoàn thành, hội đồng, huyện, thi đua`,
  ),
  concept(
    'hien-dat',
    'Hiến đất làm đường',
    `
    hiến đất, hiến đường, dời hàng rào, lùi bờ rào, góp công làm đường, đường hoa nông thôn, nhà nước và
    nhân dân cùng làm`,
  ),
  concept(
    'ngoai-nong-thon-moi',
    'Việc khác ở xã nông thôn mới',
    `
    tai nạn, kỷ luật, khởi tố, bắt, mưa đá, giá, rớt giá, thị trường, ngân hàng, phim, du lịch,
    homestay, lễ hội, cháy, chết, giả, nhái, sốt đất, ca sĩ, lừa, trộm, đánh bạc, giành giải, hội vật,
    giải vật, dịch tả, livestream, xe điện, hàn quốc, nhật bản, tử vong, cưỡng`,
  ),
]
