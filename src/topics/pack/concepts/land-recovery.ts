import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const LAND_RECOVERY: readonly Concept[] = [
  concept(
    'thu-hoi-dat',
    'Thu hồi đất, giải phóng mặt bằng, tái định cư',
    `
    thu hồi đất, @giai-phong-mat-bang, @tai-dinh-cu, đền bù, bồi thường hỗ trợ, bồi thường đất, phương
    án bồi thường, tiền bồi thường, bồi thường giải phóng, bàn giao mặt bằng, vướng mặt bằng, mặt bằng
    sạch, nhường đất, nhường nhà, giải tỏa, áp giá, kiểm đếm, tạm cư, khung giá đất, thu hồi dự án, thu
    hồi hơn, bồi thường về đất, hội đồng bồi thường, ban bồi thường, di dân, di dời hộ dân, di dời dân,
    cưỡng chế thu hồi, giao mặt bằng, đủ mặt bằng, kẹt mặt bằng, đồng thuận di dời, hộ phải di dời, đất bị thu hồi, vì mặt bằng, thiếu mặt bằng, chờ mặt bằng, chưa có mặt bằng, di dời phục vụ, có đất bị thu hồi, khu tạm cư, giao đất sạch, bồi thường thiệt hại về đất, giá đền bù, hỗ trợ di dời, phá dỡ nhà để, hộ di dời, hộ dân di
    dời, bốc thăm nền, chưa nhận tiền, hộ cuối cùng, cấp đất ở, giá đất bồi thường, giá đất đền bù, xong
    mặt bằng, đất dự án treo, cắm mốc`,
  ),
  concept(
    'boi-thuong',
    'Bồi thường, thu hồi, cưỡng chế, di dời',
    `
    bồi thường, thu hồi, cưỡng chế, mặt bằng, chi trả, nhận tiền, hỗ trợ bổ sung`,
  ),
  concept(
    'dat-va-du-an',
    'Đất, hộ dân có đất, dự án lấy đất',
    `
    hộ dân, giao đất, giá đất, bảng giá đất, mồ mả, ngôi mộ, ruộng, đất nông nghiệp, đất ở, diện tích
    đất, chủ đất, dự án đường, cao tốc, đường vành đai, ha đất, lấy đất, khu đất`,
  ),
  concept(
    'ngoai-thu-hoi-dat',
    'Thu hồi, bồi thường của việc khác',
    `
    đấu giá, sốt đất, đất nền, tai nạn, bảo hiểm, oan, sản phẩm, nợ, giấy phép, thuốc, sữa, tòa buộc, bị
    cáo, bị can, tham nhũng, tranh chấp, mất việc, chặt phá, phá rừng, mưa dông, chiếm đất, cháy, thuê
    mặt bằng, giá thuê, chuyển nhầm, thuế, hợp đồng, lương, trái phép, lấn chiếm, ngập, phạt, xe, ô tô,
    hàng không, bay, chung cư, nghìn tỷ, khởi tố`,
  ),
]
