import type { PaperItem } from '../../support/newspaper.ts'

/** The query that every article here matches. */
export const QUERY = '"hợp tác xã"'

const places = [
  'Bình Phú',
  'Tân Lộc',
  'Vĩnh Kiên',
  'Đông Sơn',
  'Hòa Lạc',
  'Mỹ Khê',
  'Thạnh An',
  'Long Điền',
  'Xuân Giao',
  'Yên Thịnh',
  'Quảng Hiền',
  'Phước Tiên',
  'Nghĩa Đồng',
  'Cẩm Lĩnh',
  'Trung Nghĩa',
  'Sông Hà',
  'An Khánh',
]
const deeds = [
  'xuất lô bưởi đầu tiên sang châu Âu',
  'góp vốn mua máy gặt dùng chung',
  'mở lớp dạy nghề đan lát buổi tối',
  'thả hai vạn cá giống xuống hồ chứa',
  'lắp điện mặt trời cho kho lạnh',
  'bầu giám đốc mới sau nửa năm trống ghế',
  'đưa gạo thơm lên sàn thương mại điện tử',
  'chia lãi cuối vụ cho từng hộ',
  'dựng lại cây cầu gỗ bị lũ cuốn',
  'ký hợp đồng bao tiêu ớt với nhà máy',
  'trồng thử dâu tây trên đất cát',
]
const reasons = [
  'Bà con bàn chuyện này từ mùa nước nổi năm ngoái.',
  'Ngân hàng cho vay một nửa, phần còn lại do thành viên tự lo.',
  'Nhiều gia đình trẻ từ thành phố trở về làm cùng cha mẹ.',
  'Giá phân bón tăng khiến ai cũng phải tính lại cách làm ăn.',
  'Chính quyền xã hứa sửa con đường dẫn ra bến trước Tết.',
  'Khách đặt hàng qua điện thoại nhiều hơn đến tận nơi.',
  'Kỹ sư của trạm khuyến nông ở lại ba tuần để hướng dẫn.',
  'Lần này phụ nữ chiếm quá nửa số người tham gia.',
  'Nếu thời tiết thuận, tháng sau sẽ có kết quả.',
  'Mấy năm trước từng có một lần thử mà không thành.',
  'Học sinh trường làng được mời đến xem tận mắt.',
  'Đoàn kiểm tra của tỉnh khen sổ sách rõ ràng.',
  'Trận mưa đá hôm mồng mười làm hỏng gần hết mái che.',
]

/** The n-th article: no two alike, so that none counts as another one's reprint. Dated by the newspaper. */
export function article(n: number): PaperItem & { title: string; path: string } {
  const [place, deed] = [places[n % places.length], deeds[n % deeds.length]]
  const [first, second] = [reasons[n % reasons.length], reasons[(n * 5 + 3) % reasons.length]]
  return {
    title: `Hợp tác xã ${place} ${deed}`,
    lead: `${first} ${second} Việc của hợp tác xã ${place}, bài số ${n}.`,
    path: `/tin-${n}`,
  }
}
