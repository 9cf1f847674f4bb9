import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const HEALTH_WARNINGS: readonly Concept[] = [
  concept(
    'benh-dich',
    'Bệnh truyền nhiễm',
    `
    @sot-xuat-huyet, @tay-chan-mieng, bệnh sởi, dịch sởi, sởi, bạch hầu, ho gà, bệnh dại, chó dại, lên
    cơn dại, cúm A, cúm mùa, cúm gia cầm, H5N1, liên cầu lợn, liên cầu khuẩn, viêm não, não mô cầu,
    covid, nipah, whitmore, tiêu chảy, đau mắt đỏ, thủy đậu, đậu mùa khỉ, mpox, uốn ván, sốt rét, bệnh
    than, chikungunya, zika, dịch bệnh, ổ dịch, bệnh tả, bệnh lao, phòng dại, vi rút, virus, vắc xin,
    vaccine, tiêm chủng, tiêm vắc xin`,
  ),
  concept(
    'ngo-doc',
    'Ngộ độc',
    `
    ngộ độc, nghi ngộ độc, ngộ độc thực phẩm, nhập viện sau bữa, nhập viện sau khi ăn, đau bụng nôn ói,
    nôn ói, niêm phong bếp, tiết canh, ăn cóc, nấm độc, cá nóc, so biển, lá ngón, ngộ độc rượu, ăn nấm, salmonella, methanol, rượu ngâm, botulinum, patê`,
  ),
  concept(
    'canh-bao',
    'Ca bệnh, tử vong, cảnh báo, phòng chống',
    `
    ca mắc, ca bệnh, tử vong, ổ dịch, bùng phát, lây lan, cảnh báo, khuyến cáo, tăng gấp, gia tăng, nhập
    viện, phòng chống dịch, chống dịch, phòng dịch, khoanh vùng, dương tính, nguy kịch, ghi nhận, số ca,
    dập dịch, CDC, ngành y tế, sở y tế, bộ y tế, trung tâm y tế, trạm y tế, niêm phong, lấy mạng, truy nguồn, nhiều vụ ngộ độc, vụ ngộ độc, nghi ngộ độc, chùm ca, người mắc, ca nhiễm, cấp cứu, tuyệt đối không, lan rộng, lan nhanh, chưa tiêm, tăng vọt, tăng mạnh, tăng nhanh, hàng loạt, nhiều người, học sinh, công
    nhân, đình chỉ`,
  ),
  concept(
    'thuoc-thuc-pham',
    'Thuốc, thực phẩm, mỹ phẩm',
    `
    thuốc, siro, thực phẩm chức năng, thực phẩm bảo vệ, thực phẩm, sữa, mỹ phẩm, trà giảm cân, kem,
    kháng sinh, sản phẩm, kẹo, nước mắm, dầu ăn, vitamin`,
  ),
  concept(
    'thu-hoi-canh-bao',
    'Thu hồi, đình chỉ, hàng giả',
    `
    thu hồi, đình chỉ lưu hành, thuốc giả, giả, chất cấm, ngừng bán, ngưng sử dụng, không đạt chất
    lượng, ngừng lưu hành, hàng giả`,
  ),
  concept(
    'nguy-co-suc-khoe',
    'Nắng nóng, bụi mịn có hại sức khỏe',
    `
    sốc nhiệt, say nắng, bụi mịn, chất lượng không khí, ô nhiễm không khí, AQI, PM2.5, suy gan cấp`,
  ),
  concept(
    'ngoai-canh-bao-y-te',
    'Mẹo sức khỏe, nghĩa bóng, việc khác',
    `
    có nên, nên ăn, không nên ăn, ăn gì, sao việt, diễn viên, ca sĩ, phim, bảo hiểm, dịch tả lợn, lở mồm
    long móng, sốt đất, cơn sốt, bổ nhiệm, lợi ích, tác dụng, cách chữa, mẹo, thông tin, bóng đá, đội
    tuyển, cổ phiếu, giá vàng, lương y, chữ thập đỏ, nghiên cứu, đột quỵ, dấu hiệu, bệnh gì, cách nào,
    nhận biết, triệu chứng, nguy cơ bệnh tật, phòng ngừa, tránh ngộ độc, không ăn, chịu trách nhiệm, tống tiền, an ninh
    mạng, hồ sơ, biến chứng, bảo vệ thực vật, trợ cấp, xe tải, giảm béo, vui, ai nên, máy tính, điện
    thoại, trâu bò, tòa, ung thư, mã độc`,
  ),
]
