import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const TRAFFIC_SAFETY: readonly Concept[] = [
  concept(
    'giao-thong',
    'Trật tự, an toàn giao thông',
    `
    @an-toan-giao-thong, @tai-nan-giao-thong, @canh-sat-giao-thong, nồng độ cồn, giấy phép lái xe,
    mũ bảo hiểm, vượt đèn đỏ, ngược chiều, chạy quá tốc độ, tiềm ẩn tai nạn, nguy cơ tai nạn,
    tai nạn rình rập, không đội mũ, ghế an toàn, chìm đò, chìm ghe, lật thuyền, lật đò, bến đò, đò ngang,
    chở trẻ em, ngã tư tử thần, say rượu, phạt nguội, chở quá tải, xe quá tải, điểm đen giao thông,
    lạng lách, đua xe, bằng lái, vi phạm giao thông, luật giao thông, biển số, tai nạn liên hoàn,
    trừ điểm, đèn tín hiệu, ùn tắc, cấm xe, phân luồng, dừng xe, ma túy tài xế, lấn làn, hơi men,
    quá tốc độ, nhồi nhét khách, ngã ba tử thần, khuất tầm nhìn, biển báo, gờ giảm tốc, mọi nẻo đường,
    đường ray, đường sắt, vòng xoay, điểm đen tai nạn, đường ngang, dây an toàn, vi phạm tốc độ,
    nón bảo hiểm, không mũ, đội mũ, vi phạm trật tự, xe quá khổ, quá khổ quá tải, cơi nới thùng,
    chở hàng cồng kềnh, đánh võng, bốc đầu, quái xế, đua xe trái phép, tổ đua, chạy ẩu, vượt ẩu,
    lấn tuyến, sai làn, đi ngược chiều, sử dụng rượu bia, uống rượu bia, uống rượu lái xe, thổi nồng độ,
    đo nồng độ, chốt nồng độ, tước bằng lái, tước giấy phép lái, học lái xe, phương tiện quá tải,
    trạm cân, cân tải trọng, kiểm soát tải trọng, tải trọng xe, xe hết niên hạn, xe tự chế,
    xe ba bánh tự chế, xe dù, xe đưa đón học sinh, gác chắn, lối đi tự mở, rào chắn đường ngang, kẹt xe,
    điểm đen, hộ lan, dải phân cách, vạch sang đường, gương cầu lồi, lật xe, lật phà, chìm phà, chìm tàu,
    đâm va, tai nạn đường thủy, giao thông đường thủy, văn hóa giao thông, ý thức giao thông, ATGT,
    tai nạn thảm khốc, nạn nhân tai nạn, dính cồn, dính nồng độ, nồng độ, kịch khung, say xỉn, men rượu,
    phóng xe, phân khối, chưa đủ tuổi lái, chưa có bằng lái, giao xe cho, xe không chính chủ, tông xe,
    tai nạn xe, xe mất phanh, điểm mù, đường cong, dốc cua`,
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
    xe đạp điện, taxi, xe bồn, vỏ lãi, ca nô, người lái, xe đầu kéo, bán tải, ôtô, mô tô, xe con, xe đạp,
    xe điện, xe lu, xe cẩu, xe ba gác, xe công nông, máy cày, công nông, xe ôm, lái xe, cầm lái, đò, ghe,
    phà, thuyền, tàu khách, tàu hàng, đoàn tàu, người đi bộ, qua đường, sang đường, quốc lộ, cao tốc,
    tỉnh lộ, đường tỉnh, đường đèo, đèo, khúc cua, cua tay áo, ngã tư, ngã ba, giao lộ, lan can cầu`,
  ),
  concept(
    'va-cham',
    'Va chạm, lật, thương vong',
    `
    tông, đâm, húc, gặp nạn, tạt đầu, vỡ nát, bẹp rúm, lật, va chạm, lao xuống, lao vào, mất lái, tử nạn,
    tử vong, cán, cuốn vào gầm, đứt phanh, mất phanh, rơi xuống, lao xuống vực, đối đầu, dồn toa,
    bị thương, chết, kẹt trong cabin, gục ngã, ngã xe, té xe, thiệt mạng, thương vong, mất mạng, bỏ mạng,
    mạng người, tai nạn, tông trúng, tông liên tiếp, va quệt, quệt, văng xuống, lao vào nhà, ngủ gật,
    chìm, lật úp, lật ngang, lật nhào, lật nghiêng, tử thương, mất thắng, đứt thắng, tông sập, tông chết,
    húc đuôi, đè lên, cuốn vào`,
  ),
  concept(
    'ngoai-giao-thong',
    'Xe mới, giá xe, việc khác',
    `
    tai nạn lao động, tai nạn nghề nghiệp, máy bay, sân bay, hàng không, giá xe, ra mắt, SUV, phim,
    buôn lậu, hàng lậu, thuốc lá lậu, ma túy, bóng chuyền, bóng đá, cháy xe, trộm, cướp, doanh thu, lỗ,
    lưới điện, nước sát khuẩn, cửa khẩu, thông quan, huy chương, đuối nước, vũ trụ, UFO, chiến sự, drone,
    UAV, tàu ngầm, tàu chiến, tàu sân bay, tên lửa, F1, giá, thị trường, xe mới, đâm tài xế, án mạng,
    tin thất thiệt, giải xe đạp, đua xe đạp, giải đua, robot, tự hành, giao hàng tự động, đưa về nhà,
    đi lạc, bom tấn, diễn viên, thợ hồ, công trường, cẩu tháp, xiaomi, tesla, tốc độ cao, đầu tư,
    bắt cóc, giết, hỗn chiến, dâm, lừa, tình yêu, mẫu xe, doanh số, du lịch, điểm đen rác, giàn giáo,
    ngã giàn giáo, bất động sản, cháy rừng, phóng sự ảnh, đăng kiểm viên, nhận hối lộ, tàu cá bị bắt,
    xe sang, bán xe, mua xe, lăn bánh, xe cũ, trạm sạc, xe cổ, triển lãm, thông xe, bốc cháy,
    lỗi sản xuất, triệu hồi xe, thi lái xe mô phỏng, triệu hồi, pháo lậu, pháo nổ, kg pháo, hàng cấm,
    động vật hoang dã, gỗ lậu, vận chuyển trái phép, thuốc lá`,
  ),
  concept(
    'luat-di-duong',
    'Luật, phạt, biện pháp với người đi đường',
    `
    xử phạt, bị phạt, phạt đến, phạt tới, mức phạt, phạt tiền, trừ điểm, tước, tạm giữ, lập biên bản,
    vi phạm, quá tải, quá khổ, quá số người, chở quá, cơi nới, mũ bảo hiểm, nón bảo hiểm,
    thiết bị an toàn, ghế riêng, ghế trẻ em, dây đai, dây an toàn, tuần tra, chốt, cảnh sát, CSGT,
    tốc độ, rượu, bia, nồng độ cồn, giảm tốc, cấm đỗ, cấm dừng, cấm rẽ, dừng đỗ, đỗ sai, nhường đường,
    vượt ẩu, gờ, biển báo, biển cảnh báo, đèn tín hiệu, đèn đỏ, phân luồng, ùn ứ, ùn tắc, mất an toàn,
    tai nạn`,
  ),
]
