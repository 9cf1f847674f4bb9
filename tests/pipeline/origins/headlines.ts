/** Headlines of a provincial paper. Those about bridges hold the followed words `cầu mới`. */

const BRIDGES = [
  'Thông xe cầu mới ở {nơi}',
  'Khởi công cầu mới qua suối ở {nơi}',
  '{nơi} làm cầu mới thay cầu tạm',
  'Hợp long nhịp giữa cầu mới ở {nơi}',
  'Cầu mới nối {nơi} với quốc lộ',
  'Nghiệm thu cầu mới ở {nơi} sau hai năm thi công',
  'Bà con {nơi} góp công làm cầu mới',
  'Cấm xe tải qua cầu mới ở {nơi} để thử tải',
]

const OTHERS = [
  '{nơi} mở lại chợ phiên sau mưa lũ',
  'Điểm trường ở {nơi} đón học sinh bán trú',
  'Lúa mùa ở {nơi} được mùa, được giá',
  'Trạm y tế {nơi} khám bệnh miễn phí cho người cao tuổi',
  '{nơi} ra quân làm sạch đường làng',
  'Đội bóng chuyền {nơi} vào chung kết hội thao',
  'Nông dân {nơi} trồng thêm mắc ca',
  '{nơi} kéo điện về ba thôn vùng cao',
  'Mở lớp dạy dệt thổ cẩm cho phụ nữ {nơi}',
  'Tập huấn phòng cháy, chữa cháy rừng ở {nơi}',
  '{nơi} trả kết quả thủ tục đất đai ngay trong ngày',
  'Thanh niên {nơi} dựng nhà cho hộ nghèo',
  'Sạt lở ở {nơi}, xe khách phải đi đường vòng',
  'Cá lồng ở {nơi} vào vụ thu hoạch',
  'Hội làng ở {nơi} giữ trò đánh đu',
  'Công an {nơi} nhắc người dân cảnh giác với cuộc gọi lừa đảo',
]

const PLACES = (
  'xã Nà Lùng, xã Bản Khoang, xã Suối Cát, xã Tân Lâm, xã Phú Sơn, xã Thượng Hà, xã Yên Khê, xã Đồng Trúc, ' +
  'xã Mường Lạn, xã Pắc Ngàm, phường Bến Gỗ, phường Tân Hòa, xã Khe Sâu, xã Hồng Thái, xã Lũng Phìn, xã Quảng Lạc, ' +
  'xã Vạn Thủy, xã Thanh Vân, xã Nậm Cắn, xã Đại Đồng, phường Cửa Nam, xã Bình Khê, xã Long Cốc, xã Thiện Kỵ, ' +
  'xã Mỹ Lương, xã Cao Xá, xã Xuân Áng, xã Hòa Mục, phường Sông Bằng, xã Tiên Động, xã Ngọc Đường, xã Vũ Lễ, ' +
  'xã Trung Nghĩa, xã An Phú, xã Sơn Kim, xã Đức Long'
).split(', ')

/** Every headline that there is, of bridges or of other things, in an order drawn by `random` (from 0 to 1). */
export function headlines(areBridges: boolean, random: () => number): string[] {
  const all = (areBridges ? BRIDGES : OTHERS).flatMap((words) =>
    PLACES.map((place) => capitalised(words.replace('{nơi}', place))),
  )
  return all
    .map((title) => ({ title, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ title }) => title)
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
