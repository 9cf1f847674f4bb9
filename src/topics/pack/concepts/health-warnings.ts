import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const HEALTH_WARNINGS: readonly Concept[] = [
  concept(
    'benh-dich',
    'Bệnh truyền nhiễm',
    `
    @sot-xuat-huyet, @tay-chan-mieng, bệnh sởi, dịch sởi, sởi, bạch hầu, ho gà, bệnh dại, chó dại,
    lên cơn dại, cúm A, cúm mùa, cúm gia cầm, H5N1, liên cầu lợn, liên cầu khuẩn, viêm não, não mô cầu,
    covid, nipah, whitmore, tiêu chảy, đau mắt đỏ, thủy đậu, đậu mùa khỉ, mpox, uốn ván, sốt rét,
    bệnh than, chikungunya, zika, dịch bệnh, ổ dịch, bệnh tả, bệnh lao, phòng dại, vi rút, virus,
    vắc xin, vaccine, tiêm chủng, tiêm vắc xin, do dại, vì dại, mắc dại, nghi dại, vắc xin dại, tiêm dại,
    chó nghi dại, chó cắn, mèo cắn, phơi nhiễm, rubella, quai bị, sốt phát ban, phát ban, thương hàn,
    viêm gan, dịch tả, phẩy khuẩn tả, viêm phổi, nhiễm khuẩn, vi khuẩn, ký sinh trùng, amip, sán,
    giun xoắn, giun sán, rota, adeno, RSV, cúm, H1N1, A/H5, A/H1, hantavirus, bệnh truyền nhiễm,
    truyền nhiễm, bệnh lạ, chùm ca bệnh, bệnh dịch, dịch chồng dịch, đỉnh dịch, mùa dịch, vùng dịch,
    muỗi, lăng quăng, loăng quăng, bọ gậy, ổ lăng quăng, diệt muỗi, tiêm vét, tiêm bù, tiêm nhắc,
    tiêm phòng, mũi tiêm, mũi sởi, tiêm chủng mở rộng, ghẻ, ký sinh, sốt mò, bại liệt, viêm màng não,
    mụn nước, bóng nước, nhiễm độc`,
  ),
  concept(
    'ngo-doc',
    'Ngộ độc',
    `
    ngộ độc, nghi ngộ độc, ngộ độc thực phẩm, nhập viện sau bữa, nhập viện sau khi ăn, đau bụng nôn ói,
    nôn ói, niêm phong bếp, tiết canh, ăn cóc, nấm độc, cá nóc, so biển, lá ngón, ngộ độc rượu, ăn nấm,
    salmonella, methanol, rượu ngâm, botulinum, patê, nôn mửa, ói mửa, sau bữa ăn, sau bữa cỗ, sau tiệc,
    sau đám cưới, sau đám giỗ, sau khi ăn, ăn bánh mì, bếp ăn tập thể, rượu lậu, rượu độc,
    cồn công nghiệp, hàn the, mẫu thức ăn, thực phẩm bẩn`,
  ),
  concept(
    'canh-bao',
    'Ca bệnh, tử vong, cảnh báo, phòng chống',
    `
    ca mắc, ca bệnh, tử vong, ổ dịch, bùng phát, lây lan, cảnh báo, khuyến cáo, tăng gấp, gia tăng,
    nhập viện, phòng chống dịch, chống dịch, phòng dịch, khoanh vùng, dương tính, nguy kịch, ghi nhận,
    số ca, dập dịch, CDC, ngành y tế, sở y tế, bộ y tế, trung tâm y tế, niêm phong, lấy mạng, truy nguồn,
    nhiều vụ ngộ độc, vụ ngộ độc, nghi ngộ độc, chùm ca, người mắc, ca nhiễm, cấp cứu, tuyệt đối không,
    lan rộng, lan nhanh, tăng vọt, tăng mạnh, tăng nhanh, đình chỉ, bệnh nhi, kín giường, ca tử vong,
    ca nặng, trở nặng, thở máy, hồi sức, cách ly, cách li, điều tra dịch tễ, giám sát dịch, lấy mẫu,
    mẫu bệnh phẩm, viện pasteur, viện vệ sinh dịch tễ, kiểm soát bệnh tật, trung tâm kiểm soát,
    phun hóa chất, phun thuốc, phun khử, khử khuẩn, xử lý ổ, điểm tiêm, chưa đủ mũi, đủ mũi, tiêm vét,
    tiêm bù, tiêm chủng bổ sung, chiến dịch tiêm, công điện, hỏa tốc, tăng gấp đôi, tăng gấp ba,
    tăng cao, diễn biến phức tạp, nguy cơ bùng phát, chủ động phòng, không chủ quan, ca đầu tiên, ca thứ,
    thêm ca, thêm một ca, tạm dừng, tạm đóng, phải nhập viện, cấp bách`,
  ),
  concept(
    'thuoc-thuc-pham',
    'Thuốc, thực phẩm, mỹ phẩm',
    `
    thuốc, siro, thực phẩm chức năng, thực phẩm bảo vệ, thực phẩm, sữa, mỹ phẩm, trà giảm cân, kem,
    kháng sinh, sản phẩm, kẹo, nước mắm, dầu ăn, vitamin, lô, viên, thuốc nhỏ mắt, thuốc tiêm, thuốc tây,
    thuốc nam, đông dược, dược liệu, dầu gội, kem chống nắng, kem trộn, giò chả, chả, xúc xích, bún,
    măng, bánh, đồ uống, nước đóng chai, nước đóng bình, cà phê, rượu, sữa bột, TPBVSK, que thử,
    thiết bị y tế, thịt, hải sản, cá, đồ ăn, rau`,
  ),
  concept(
    'thu-hoi-canh-bao',
    'Thu hồi, đình chỉ, hàng giả',
    `
    thu hồi, đình chỉ lưu hành, thuốc giả, chất cấm, ngừng bán, ngưng sử dụng, không đạt chất lượng,
    ngừng lưu hành, hàng giả, tiêu hủy, cấm lưu hành, rút số đăng ký, tạm ngừng lưu hành, ngừng sử dụng,
    không đạt chuẩn, không đạt, kém chất lượng, chứa chất, nhiễm khuẩn, nhiễm vi sinh, nhiễm kim loại,
    vượt ngưỡng, cảnh báo, không rõ nguồn gốc, không mua, dừng bán, rút khỏi`,
  ),
  concept(
    'nguy-co-suc-khoe',
    'Nắng nóng, bụi mịn có hại sức khỏe',
    `
    sốc nhiệt, say nắng, bụi mịn, chất lượng không khí, ô nhiễm không khí, AQI, PM2.5, suy gan cấp,
    sốc nóng, say nóng, nắng nóng kỷ lục, nắng nóng gay gắt, chỉ số bụi, khói mù, khí độc, tia UV,
    ngộ độc khí, khí CO`,
  ),
  concept(
    'ngoai-canh-bao-y-te',
    'Mẹo sức khỏe, nghĩa bóng, việc khác',
    `
    có nên, nên ăn, không nên ăn, ăn gì, sao việt, diễn viên, ca sĩ, phim, bảo hiểm, dịch tả lợn,
    lở mồm long móng, sốt đất, cơn sốt, bổ nhiệm, lợi ích, tác dụng, cách chữa, mẹo, bóng đá, đội tuyển,
    cổ phiếu, giá vàng, lương y, chữ thập đỏ, nghiên cứu, đột quỵ, dấu hiệu, bệnh gì, cách nào,
    nhận biết, triệu chứng, nguy cơ bệnh tật, phòng ngừa, tránh ngộ độc, không ăn, chịu trách nhiệm,
    tống tiền, an ninh mạng, hồ sơ, bảo vệ thực vật, trợ cấp, xe tải, giảm béo, vui, ai nên, máy tính,
    điện thoại, trâu bò, tòa, ung thư, mã độc, lừa đảo, bắt cóc, chiêu thức, khí thải, hợp tác,
    làm gì để, vé máy bay, trở nặng sau, đau đầu, tái sốt, nổ súng, chào đời, ngộ độc thông tin,
    ngộ độc tin`,
  ),
  concept(
    'co-quan-y-te',
    'Cơ quan y tế, dược, an toàn thực phẩm',
    `
    sở y tế, bộ y tế, ngành y tế, cục quản lý dược, cục an toàn thực phẩm, an toàn thực phẩm, chi cục,
    bệnh viện, trung tâm kiểm nghiệm, kiểm nghiệm, quản lý thị trường, công an, CDC, cục`,
  ),
  concept(
    'thu-hoi-san-pham',
    'Thu hồi thuốc, thực phẩm; thuốc giả',
    `
    thu hồi, đình chỉ lưu hành, thuốc giả, sữa giả, thực phẩm giả, mỹ phẩm giả, ngừng lưu hành,
    cấm lưu hành, ngừng bán, ngừng sử dụng, không đạt chất lượng, bị làm giả`,
  ),
  concept(
    'nguoi-benh',
    'Người bệnh, thầy thuốc, trường, xưởng: thành tin khi nhan đề đã nói bệnh gì',
    `
    trẻ, bé, khuyên, bác sĩ, yêu cầu, y tế, bệnh viện, nạn nhân, đề nghị, khẩn, bất thường, nghỉ học,
    báo động, học sinh, công nhân, nhiều người, hàng loạt, chưa tiêm, trạm y tế, xét nghiệm, khẩn trương,
    trạm, xã, tỉnh`,
  ),
  concept(
    'dau-bung',
    'Triệu chứng sau bữa ăn',
    `
    nôn, nôn ói, ói, đau bụng, đi ngoài, tiêu chảy, chóng mặt, cấp cứu, nhập viện, đi viện, vào viện,
    truyền dịch, tê môi, co giật`,
  ),
  concept(
    'bua-an',
    'Bữa ăn, món ăn có thể gây ngộ độc',
    `
    suất ăn, bữa ăn, bữa trưa, bữa tối, bữa cỗ, ăn cỗ, đám cưới, đám giỗ, tiệc, bánh mì, bánh bao,
    bếp ăn, nhà bếp, căng tin, sữa chua, cơm gà, cơm hộp, xôi, chè, mì, so biển, cóc, sứa, nấm, cá nóc,
    ốc, rượu, mật cá, quả rừng, lá rừng, trà sữa, thức ăn`,
  ),
]
