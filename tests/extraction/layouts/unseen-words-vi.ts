/** Other news, menus and figures of Vietnamese sites. */

export const heads = [
  'Kiểm tra tiến độ nạo vét kênh tiêu úng Cầu Ván',
  'Trao 42 suất học bổng cho học sinh nghèo vượt khó',
  'Giám sát việc thực hiện chính sách bảo hiểm y tế tại xã Phú Lâm',
  'Tập huấn kỹ năng sử dụng trợ lý ảo cho cán bộ cấp xã',
  'Sẽ thu phí không dừng tại bãi xe trung tâm từ tháng tới',
  'Đoàn thanh niên ra quân làm sạch bờ biển Cồn Trắng',
  'Vì sao trạm bơm Bình Hải chậm bàn giao?',
  'Hơn 3.000 người tham gia ngày chạy vì môi trường',
  'Xử phạt 11 trường hợp xe quá tải trên tuyến tránh',
  'Giải bóng chuyền bãi biển: Chủ nhà vào bán kết',
  'Lấy ý kiến về bảng giá đất điều chỉnh',
  'Công nhân được vay mua nhà ở xã hội lãi suất 5,4%/năm',
  'Phát hiện di chỉ gốm cổ khi đào móng trường học',
  'Lịch cúp điện tuần này tại các phường trung tâm',
  'Bàn giao 20 căn nhà đại đoàn kết ở xã biên giới',
  'Chủ tịch UBND tỉnh tiếp công dân định kỳ',
  'Cá tra nguyên liệu giữ giá trên 31.000 đồng/kg',
  'Mở rộng tuyến xe buýt số 8 đến khu công nghiệp phía nam',
]

export const briefs: readonly (readonly [string, string])[] = [
  [
    'Người trồng sen loay hoay tìm đầu ra',
    'Diện tích tăng gấp đôi sau hai năm, trong khi cơ sở thu mua trong vùng chỉ còn ba điểm.',
  ],
  [
    'Đêm nhạc ngoài trời hút hàng nghìn bạn trẻ',
    'Chương trình miễn phí diễn ra tối thứ Bảy hằng tuần tại quảng trường, kéo dài đến hết tháng sau.',
  ],
  [
    'Học nghề xong có việc ngay',
    'Trường trung cấp nghề ký kết với mười bốn đơn vị để đưa học viên năm cuối vào thực tập có lương.',
  ],
  [
    'Cảnh giác chiêu giả nhân viên điện lực',
    'Đối tượng gọi điện báo nợ tiền điện, yêu cầu cài ứng dụng lạ rồi chiếm quyền điều khiển máy.',
  ],
]

export const menu = [
  'Trang chủ',
  'Giới thiệu',
  'Thời sự',
  'Xây dựng Đảng',
  'Kinh tế',
  'Văn hóa - Xã hội',
  'Quốc phòng - An ninh',
  'Khoa giáo',
  'Bạn đọc',
  'Đa phương tiện',
  'Văn bản chỉ đạo',
  'Liên hệ',
]

export const goldRates = [
  ['Loại vàng', 'Mua vào', 'Bán ra'],
  ['SJC 1L, 10L', '147.200', '149.200'],
  ['Nhẫn trơn 99,99', '145.800', '148.600'],
  ['Nữ trang 75%', '102.900', '110.400'],
]

export const bankRates = [
  ['Mã NT', 'Tiền mặt', 'Chuyển khoản', 'Bán'],
  ['USD', '26.112', '26.142', '26.362'],
  ['EUR', '29.870', '30.172', '31.446'],
  ['JPY', '164,8', '166,5', '175,3'],
]

export const skies = [
  ['Thành phố', '24 - 31°C', 'Nhiều mây'],
  ['Vùng núi', '19 - 27°C', 'Có mưa rào'],
  ['Ven biển', '25 - 30°C', 'Gió đông cấp 3'],
]

export const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
