import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const TRAFFIC_SAFETY: readonly Concept[] = [
  concept(
    'giao-thong',
    'Trật tự, an toàn giao thông',
    `
    @an-toan-giao-thong, @tai-nan-giao-thong, @canh-sat-giao-thong, nồng độ cồn, giấy phép lái xe, mũ
    bảo hiểm, vượt đèn đỏ, ngược chiều, chạy quá tốc độ, tiềm ẩn tai nạn, nguy cơ tai nạn, tai nạn rình rập, không đội mũ, ghế an toàn, chìm đò, chìm ghe, lật thuyền, lật đò, bến đò, đò ngang, chở trẻ em, ngã tư tử thần, say rượu, phạt nguội, chở quá tải, xe quá tải, điểm đen
    giao thông, lạng lách, đua xe, bằng lái, vi phạm giao thông, luật giao thông, biển số, tai nạn liên
    hoàn, trừ điểm, đèn tín hiệu, ùn tắc, cấm xe, phân luồng, dừng xe, ma túy tài xế, lấn làn, hơi men,
    quá tốc độ, nhồi nhét khách, ngã ba tử thần, khuất tầm nhìn, biển báo, gờ giảm tốc, mọi nẻo đường,
    đường ray, đường sắt, vòng xoay, điểm đen tai nạn, đường ngang, dây an toàn, vi phạm tốc độ`,
  ),
  concept(
    'tai-nan-xe',
    'Tai nạn của xe, tàu',
    `
    tai nạn giao thông, vụ tai nạn, tai nạn ca nô, tai nạn tàu, tai nạn đường sắt, tai nạn liên hoàn, gây tai nạn, @canh-sat-giao-thong, nồng độ cồn,
    ban ATGT, vi phạm giao thông, vi phạm tốc độ, xe quá tải, va quệt, thổi phạt, hơi men, áo phao`,
  ),
  concept(
    'xe-co',
    'Xe, tàu, tài xế',
    `
    xe, ô tô, tài xế, xe máy, xe tải, xe khách, container, tàu hỏa, tàu, xuồng, sà lan, xe ben, xe buýt,
    xe đạp điện, taxi, xe bồn, vỏ lãi, ca nô, người lái, xe đầu kéo, bán tải`,
  ),
  concept(
    'va-cham',
    'Va chạm, lật, thương vong',
    `
    tông, đâm, húc, gặp nạn, tạt đầu, vỡ nát, bẹp rúm, lật, va chạm, lao xuống, lao vào, mất lái, tử nạn, tử vong, cán, cuốn vào gầm, đứt
    phanh, mất phanh, rơi xuống, lao xuống vực, đối đầu, dồn toa, bị thương, chết, kẹt trong cabin`,
  ),
  concept(
    'ngoai-giao-thong',
    'Xe mới, giá xe, việc khác',
    `
    tai nạn lao động, tai nạn nghề nghiệp, máy bay, sân bay, hàng không, giá xe, ra mắt, SUV, phim, buôn
    lậu, hàng lậu, thuốc lá lậu, ma túy, bóng chuyền, bóng đá, cháy xe, trộm, cướp, doanh thu, lỗ, lưới
    điện, nước sát khuẩn, cửa khẩu, thông quan, huy chương, đuối nước, vũ trụ, UFO, chiến sự, drone,
    UAV, tàu ngầm, tàu chiến, tàu sân bay, tên lửa, F1, giá, thị trường, xe mới, đâm tài xế, án mạng,
    tin thất thiệt, giải xe đạp, đua xe đạp, giải đua, robot, tự hành, giao hàng tự động, đưa về nhà, đi lạc, bom tấn, diễn viên, thợ
    hồ, công trường, cẩu tháp, xiaomi, tesla, tốc độ cao, đầu tư, bắt cóc, giết, hỗn chiến, dâm, lừa,
    tình yêu, mẫu xe, doanh số, du lịch, điểm đen rác`,
  ),
]
