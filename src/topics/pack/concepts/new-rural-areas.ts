import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const NEW_RURAL_AREAS: readonly Concept[] = [
  concept(
    'chuan-nong-thon-moi',
    'Đạt chuẩn, về đích, tiêu chí nông thôn mới',
    `
    đạt chuẩn nông thôn mới, đạt chuẩn NTM, về đích nông thôn mới, về đích NTM, xây dựng nông thôn mới,
    xây dựng NTM, nông thôn mới nâng cao, nông thôn mới kiểu mẫu, NTM nâng cao, NTM kiểu mẫu,
    tiêu chí nông thôn mới, tiêu chí NTM, chương trình nông thôn mới, bộ tiêu chí quốc gia, 19 tiêu chí,
    văn phòng điều phối nông thôn mới, văn phòng điều phối, khu dân cư kiểu mẫu, thôn kiểu mẫu,
    công nhận xã, xã nâng cao, tiêu chí số, xét đạt chuẩn, tiêu chí thu nhập, tiêu chí môi trường,
    tiêu chí nâng cao, chung sức xây dựng nông thôn mới, chuẩn mới nông thôn, xã đăng ký về đích,
    đạt chuẩn nâng cao, đạt chuẩn kiểu mẫu, bộ tiêu chí mới, bộ tiêu chí nông thôn, chuẩn nông thôn mới,
    chuẩn NTM, đạt nông thôn mới, huyện nông thôn mới, xã nông thôn mới đầu tiên, thôn nông thôn mới,
    bản nông thôn mới, ấp nông thôn mới, nông thôn mới thông minh, làng thông minh, xã thông minh,
    nông thôn mới bền vững, nông thôn mới hiện đại, nông thôn mới giai đoạn, vốn nông thôn mới,
    quỹ nông thôn mới, nợ nông thôn mới, phong trào nông thôn mới, chung tay xây dựng nông thôn,
    cả nước chung sức, vườn mẫu, nhà mẫu vườn mẫu, vườn kiểu mẫu, ấp kiểu mẫu, xã kiểu mẫu,
    huyện kiểu mẫu, khu dân cư nông thôn mới, thôn thông minh, tiêu chí giao thông, tiêu chí nhà ở,
    tiêu chí hộ nghèo, tiêu chí nước sạch, tiêu chí an ninh, thẩm định xã, thẩm tra xã, rớt chuẩn,
    tụt chuẩn, hụt chuẩn, giữ chuẩn, giữ hạng, mất danh hiệu, thu hồi danh hiệu,
    thu hồi quyết định công nhận, về đích kiểu mẫu, về đích nâng cao, đích kiểu mẫu, đích nâng cao,
    lên nâng cao, lên kiểu mẫu, hoàn tất bộ tiêu chí, hoàn thành bộ tiêu chí, đủ bộ tiêu chí,
    rà soát theo bộ tiêu chí, hụt tiêu chí`,
  ),
  concept(
    'xay-dung-nong-thon',
    'Tiêu chí, chuẩn, công nhận, phong trào',
    `
    tiêu chí, đạt chuẩn, chuẩn, công nhận, về đích, xây dựng, chương trình, phong trào, hiến đất,
    nâng cao, kiểu mẫu, đánh giá, phân hạng, sao, hoàn thành, hội đồng, huyện, thi đua, rớt, tụt,
    giữ vững, thẩm định, thẩm tra, phấn đấu, đăng ký, lộ trình, giai đoạn, vốn, nguồn lực, đóng góp,
    ngày công, bê tông, nhà văn hóa, đường làng, ngõ xóm, đường hoa, cảnh quan, diện mạo, thay áo,
    đổi thay, khởi sắc, đáng sống, thu nhập, văn phòng, ban chỉ đạo, sơ kết, tổng kết, nghị quyết,
    hạng sao, 4 sao, 5 sao, 3 sao, ba sao, bốn sao, năm sao, nâng hạng, chủ thể, hồ sơ sản phẩm,
    sản phẩm, chấm hạng, chấm điểm, quốc gia`,
  ),
  concept(
    'hien-dat',
    'Hiến đất làm đường',
    `
    hiến đất, hiến đường, dời hàng rào, lùi bờ rào, góp công làm đường, đường hoa nông thôn,
    nhà nước và nhân dân cùng làm, hiến vườn, hiến ruộng, hiến thổ cư, tự nguyện hiến, tháo dỡ hàng rào,
    phá bờ rào, dời cổng, lùi cổng, lùi tường rào, dời tường rào, mở rộng đường làng, đường làng ngõ xóm,
    góp tiền làm đường, bê tông hóa đường, bê tông nông thôn, làm đường bê tông, thắp sáng đường quê,
    đường điện thắp sáng, hàng rào xanh, biến bãi rác thành, nhà sạch vườn đẹp, lùi rào, lùi tường,
    lùi bờ tường, tháo dỡ cổng, tự tháo dỡ cổng, tháo dỡ tường rào, mở rộng ngõ, ngõ rộng,
    mở rộng đường thôn, nhường đất mở đường`,
  ),
  concept(
    'ngoai-nong-thon-moi',
    'Việc khác ở xã nông thôn mới',
    `
    tai nạn, kỷ luật, khởi tố, bắt, mưa đá, giá, rớt giá, thị trường, ngân hàng, phim, du lịch, homestay,
    lễ hội, cháy, chết, nhái, sốt đất, ca sĩ, lừa, trộm, đánh bạc, giành giải, hội vật, giải vật,
    dịch tả, livestream, xe điện, hàn quốc, nhật bản, tử vong, cưỡng, du khách, tour, một ngày làm nông,
    tát mương, trải nghiệm, check in, bóng đá, truyền hình, gameshow, ca cổ, hội chợ, khởi nghiệp,
    đặc sản, kỹ thuật, bí quyết, thu tiền tỷ, trồng, nuôi, đuối nước, ma túy, án mạng, ly hôn, cờ bạc,
    bạo lực, đánh nhau, thảm án, đất nền, phân lô, hàng giả, làm giả`,
  ),
  concept(
    'lang-xa',
    'Làng, xã, bản, con đường quê',
    `
    xã, thôn, bản, ấp, làng, xóm, buôn, quê, làng quê, miền quê, vùng quê, huyện, nông thôn, đường làng,
    ngõ xóm, vùng cao, vùng sâu, vùng biên, cù lao, giao thông nông thôn, đường quê, cổng làng`,
  ),
  concept(
    've-dich',
    'Về đích, danh hiệu, hạng sao',
    `
    cán đích, về đích, kiểu mẫu, nâng cao, đạt chuẩn, tiêu chí, danh hiệu, lùi hẹn, thay áo, áo mới,
    đáng sống, hạng sao, năm sao, bốn sao, ba sao, 5 sao, 4 sao, 3 sao`,
  ),
]
