import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const LAND_RECOVERY: readonly Concept[] = [
  concept(
    'thu-hoi-dat',
    'Thu hồi đất, giải phóng mặt bằng, tái định cư',
    `
    thu hồi đất, @giai-phong-mat-bang, @tai-dinh-cu, bồi thường hỗ trợ, bồi thường đất,
    phương án bồi thường, tiền bồi thường, bồi thường giải phóng, bàn giao mặt bằng, vướng mặt bằng,
    mặt bằng sạch, nhường đất, nhường nhà, giải tỏa, áp giá, tạm cư, khung giá đất, thu hồi dự án,
    bồi thường về đất, hội đồng bồi thường, ban bồi thường, di dời hộ dân, di dời dân, cưỡng chế thu hồi,
    giao mặt bằng, đủ mặt bằng, kẹt mặt bằng, đồng thuận di dời, hộ phải di dời, đất bị thu hồi,
    vì mặt bằng, thiếu mặt bằng, chờ mặt bằng, chưa có mặt bằng, di dời phục vụ, có đất bị thu hồi,
    khu tạm cư, giao đất sạch, bồi thường thiệt hại về đất, giá đền bù, hỗ trợ di dời, phá dỡ nhà để,
    hộ di dời, hộ dân di dời, bốc thăm nền, chưa nhận tiền, hộ cuối cùng, giá đất bồi thường,
    giá đất đền bù, xong mặt bằng, đất dự án treo, thông báo thu hồi, nhận tiền đền bù, đền bù đất,
    đền bù giải phóng, giá bồi thường, mức bồi thường, chi trả bồi thường, nhận bồi thường,
    bồi thường cho dân, bồi thường cho hộ, hồ sơ bồi thường, khu tái định, nền tái định cư,
    suất tái định cư, dời nhà, dời mộ, di dời mồ mả, bốc mộ, rời làng, nhường chỗ, khu ở mới, nơi ở mới,
    giao đất cho dự án, giao đất trước, bàn giao đất, vận động hộ dân, trích đo, cưỡng chế giao đất,
    cưỡng chế hộ, bảo vệ thi công, cấp nền, giao nền, bố trí đất, sạch mặt bằng, mặt bằng thi công,
    giao mặt bằng sạch, chậm mặt bằng, mặt bằng chậm, gỡ mặt bằng, điểm nghẽn mặt bằng, nghẽn mặt bằng,
    xôi đỗ, da beo, hiến đất làm đường cao tốc, thu hồi đất ruộng, mất đất, đất bị lấy, lấy đất làm,
    di dân tái định cư, giải tỏa trắng, trung tâm phát triển quỹ đất, quyết định thu hồi đất,
    rời nhà nhường đất, chưa chịu nhận tiền, không chịu nhận tiền, không nhận tiền, hệ số K,
    thẩm định lại giá đất, giá đất cụ thể, xác định giá đất, chờ đền bù, đón đền bù, đòi đền bù,
    mặt bằng vành đai, mặt bằng cao tốc, mặt bằng dự án, mặt bằng đường, mặt bằng sân bay,
    tổ vận động mặt bằng, di dời ngôi mộ, di dời mộ, phương án đền bù, có đất bị ảnh hưởng,
    đất bị ảnh hưởng, vùng lòng hồ, hoán đổi đất, hoán đổi lô đất, chưa chịu đi, chưa chịu dời,
    không chịu dời, chưa chịu di dời, chưa chịu giao, trả cho dân vùng`,
  ),
  concept(
    'boi-thuong',
    'Bồi thường, thu hồi, cưỡng chế, di dời',
    `
    bồi thường, thu hồi, cưỡng chế, mặt bằng, chi trả, nhận tiền, hỗ trợ bổ sung, đền bù, kiểm đếm,
    cắm mốc, di dân, di dời, giao đất, khiếu nại, khiếu kiện, chưa đồng thuận, chưa đồng ý, chưa nhận,
    tháo dỡ, trích lục, cấp đất, áp giá, giá đất`,
  ),
  concept(
    'dat-va-du-an',
    'Đất, hộ dân có đất, dự án lấy đất',
    `
    hộ dân, giao đất, giá đất, bảng giá đất, mồ mả, ngôi mộ, ruộng, đất nông nghiệp, đất ở,
    diện tích đất, chủ đất, dự án đường, cao tốc, đường vành đai, ha đất, lấy đất, khu đất, thửa đất,
    mảnh đất, đất vườn, đất lúa, đất trồng, m2 đất, mét vuông đất, hộ có đất, hộ bị ảnh hưởng,
    hộ dân bị ảnh hưởng, hộ dân thuộc diện, dự án cao tốc, dự án khu công nghiệp, dự án cầu, tuyến đường,
    hành lang, sân bay, khu đô thị, nhà dân, mộ, nghĩa trang, dân nhường, vùng dự án, dự án`,
  ),
  concept(
    'ngoai-thu-hoi-dat',
    'Thu hồi, bồi thường của việc khác',
    `
    đấu giá, sốt đất, đất nền, tai nạn, bảo hiểm, oan, sản phẩm, nợ, giấy phép, thuốc, sữa, tòa buộc,
    bị cáo, bị can, tham nhũng, tranh chấp, mất việc, chặt phá, phá rừng, mưa dông, chiếm đất, cháy,
    thuê mặt bằng, giá thuê, chuyển nhầm, thuế, hợp đồng, lương, trái phép, lấn chiếm, ngập, phạt, ô tô,
    hàng không, chung cư, nghìn tỷ, khởi tố, bán lẻ, hợp đồng cũ, mặt bằng bán lẻ, mặt bằng kinh doanh,
    cho thuê, lạm phát, mặt bằng lãi suất, mặt bằng giá, bảo hiểm xã hội, thanh xuân, danh dự, oan sai,
    kháng cáo, bồi thường oan, hủy chuyến, án phạt, thu hồi xe, thu hồi tài sản, ly hôn, mặt bằng lương,
    gói vay, thuê bao, định giá đất, pickleball, kiến nghị không giao đất, chuyến bay, hoãn bay,
    vé máy bay, xe máy, xe cộ, biển số, mai anh đào, cây xanh, cây cổ thụ`,
  ),
  concept(
    'giu-dat',
    'Đất, hộ dân đứng sát việc thu hồi, bồi thường',
    `
    đất, ruộng, vườn, hộ, hộ dân, mồ mả, mộ, mặt bằng, thửa, dự án, cao tốc, vành đai, tuyến đường,
    sân bay, hồ chứa, người dân, căn nhà, ngôi nhà, nhà dân, nhà cửa, cây, cây trồng, hoa màu, đường dây`,
  ),
  concept(
    'doi-nha',
    'Dời nhà, dời mộ, vướng hộ dân',
    `
    mặt bằng, di dời, dời, ngôi mộ, mồ mả, phần mộ, giao đất, nhận nền, bốc thăm nền, nhường, vướng,
    hộ cuối, chưa giao, trả đất, mất ruộng, nhà tạm, chỗ ở mới, nơi ở mới`,
  ),
  concept(
    'du-an-lay-dat',
    'Dự án lấy đất',
    `
    dự án, vành đai, cao tốc, sân bay, hồ, tuyến đường, đường ven biển, quốc lộ, cầu, khu công nghiệp,
    đường sắt, công trình, thủy điện, hộ dân, hộ`,
  ),
  concept(
    'mo-ma',
    'Mồ mả phải dời',
    `
    mộ, ngôi mộ, mồ mả, cất bốc, bốc mộ, dời mộ, nghĩa trang`,
  ),
]
