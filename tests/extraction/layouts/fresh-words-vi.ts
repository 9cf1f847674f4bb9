/** Headlines of other news, menus and bars as Vietnamese papers and portals have them; of our own writing. */
export const headlines = [
  'Khánh thành tuyến đường liên xã Bình Hòa – Long Khê',
  'Bàn giao 32 căn nhà tình nghĩa cho gia đình chính sách',
  'Công an tỉnh triệt phá đường dây đánh bạc trên mạng',
  'Hơn 1.400 thí sinh tham gia kỳ thi học sinh giỏi cấp tỉnh',
  'Đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri trước kỳ họp',
  'Giá cà phê hôm nay tăng nhẹ, hồ tiêu đứng yên',
  'Khai mạc Hội chợ Xuân và sản phẩm OCOP năm 2026',
  'Phường Tân Lập ra mắt mô hình “Ngày thứ Sáu nghe dân nói”',
  'Đội tuyển bóng chuyền nữ tỉnh giành vé vào vòng chung kết',
  'Cảnh báo thủ đoạn giả danh nhân viên điện lực để lừa đảo',
  'Đại hội Hội Cựu chiến binh xã Vĩnh Tường, nhiệm kỳ 2026 – 2031',
  'Tháo gỡ vướng mắc giải phóng mặt bằng dự án cao tốc',
  'Thăm, tặng quà các đơn vị trực Tết tại khu vực biên giới',
  'Vườn quýt hồng vào mùa, khách tìm về miệt vườn',
  'Kỷ niệm 60 năm Ngày truyền thống lực lượng vũ trang huyện',
  'Bệnh viện Đa khoa tỉnh phẫu thuật thành công ca vỡ gan độ IV',
  'Chủ động phòng, chống dịch sởi trong trường học',
  'Tuyên dương 45 công nhân, lao động tiêu biểu',
  'Giải ngân vốn đầu tư công quý I đạt 18,6% kế hoạch',
  'Nắng nóng gay gắt, nhiều hồ chứa xuống dưới mực nước chết',
  'Hội nghị trực tuyến sơ kết công tác cải cách hành chính',
  'Về miền di sản nghe câu hát ví',
  'Tàu cá gặp nạn trên biển được lai dắt vào bờ an toàn',
  'Kết nạp 12 đảng viên mới nhân dịp 3/2',
  'Thủ tướng yêu cầu rà soát các dự án chậm tiến độ',
  'Người trẻ mang nghề thêu về làng',
  'Khởi tố giám đốc doanh nghiệp khai thác cát trái phép',
  'Trao học bổng cho 120 học sinh vượt khó',
  'Lịch cúp điện từ ngày 3 đến ngày 9 trên địa bàn tỉnh',
  'Bí thư Tỉnh ủy kiểm tra tiến độ xây dựng cầu Phú Thuận',
  'Hợp tác xã thanh long mở đường sang thị trường mới',
  'Xử phạt 17 trường hợp vi phạm nồng độ cồn trong một đêm',
]

export const teasers: [title: string, text: string][] = [
  [
    'Mùa cá linh non bên dòng kênh đầu nguồn',
    'Nước về sớm hơn mọi năm nửa tháng, bà con vùng đầu nguồn lại tất bật vá lưới, đặt lọp. Cá linh đầu mùa được thương lái mua tại bến với giá 130.000 đồng/kg.',
  ],
  [
    'Thêm ba xã về đích nông thôn mới nâng cao',
    'Hội đồng thẩm định tỉnh vừa thông qua hồ sơ của ba xã Phú Điền, Vĩnh Hội và An Bình, nâng số xã đạt chuẩn nông thôn mới nâng cao của tỉnh lên 41 xã.',
  ],
  [
    'Khi trưởng ấp là nữ',
    'Toàn tỉnh hiện có 87 nữ trưởng ấp, khu phố. Không chỉ giỏi vận động, các chị còn là người gỡ nhiều việc khó ở cơ sở, từ hiến đất làm đường đến hòa giải tranh chấp.',
  ],
  [
    'Bảo đảm nguồn cung xăng dầu dịp cao điểm',
    'Sở Công Thương yêu cầu các thương nhân đầu mối duy trì lượng dự trữ tối thiểu, không để cửa hàng ngừng bán khi chưa được cơ quan quản lý chấp thuận bằng văn bản.',
  ],
  [
    'Đêm hội hoa đăng trên sông thu hút hàng nghìn người',
    'Hơn 5.000 ngọn hoa đăng được thả xuống dòng sông trong tiếng nhạc lễ, mở đầu chuỗi hoạt động kỷ niệm ngày thành lập tỉnh, kéo dài đến hết tuần này.',
  ],
  [
    'Sân chơi cho trẻ em khu nhà trọ',
    'Từ bãi đất trống chứa phế liệu, Liên đoàn Lao động và các chủ nhà trọ đã dựng lên một sân chơi có xích đu, tủ sách, mở cửa đến 21 giờ mỗi ngày.',
  ],
]

export const menu = [
  'Trang chủ',
  'Thời sự',
  'Chính trị',
  'Xây dựng Đảng',
  'Kinh tế',
  'Nông nghiệp',
  'Công nghiệp',
  'Thị trường',
  'Xã hội',
  'Giáo dục',
  'Y tế',
  'Văn hóa',
  'Du lịch',
  'Thể thao',
  'Pháp luật',
  'Quốc phòng – An ninh',
  'Khoa học – Công nghệ',
  'Bạn đọc',
  'Đất và người',
  'Thế giới',
  'Multimedia',
  'Podcast',
  'E-magazine',
  'Infographic',
  'Báo in',
]

export const comments: [name: string, text: string][] = [
  ['Nguyễn Văn Thành', 'Bài viết rất hay, mong tòa soạn có thêm nhiều bài như thế này về quê mình.'],
  ['Lan Hương', 'Đọc mà thấy thương bà con. Hy vọng các cấp chính quyền quan tâm nhiều hơn nữa.'],
  ['Trần Quốc', 'Đề nghị cơ quan chức năng kiểm tra lại số liệu, chỗ tôi thực tế không như vậy.'],
]

export const gold = [
  ['Loại vàng', 'Mua vào', 'Bán ra'],
  ['SJC 1L, 10L', '178.400', '181.400'],
  ['Nhẫn tròn 9999', '176.900', '179.900'],
  ['Nữ trang 99,99%', '174.700', '178.700'],
  ['Nữ trang 75%', '126.300', '134.300'],
]

export const currency = [
  ['Mã NT', 'Mua TM', 'Mua CK', 'Bán'],
  ['USD', '26.087', '26.117', '26.377'],
  ['EUR', '30.108', '30.412', '31.695'],
  ['JPY', '161,42', '163,05', '171,67'],
  ['GBP', '34.655', '35.005', '36.127'],
  ['CNY', '3.665', '3.702', '3.821'],
]

export const weather = [
  ['Thành phố', '24°C – 31°C', 'Có mây, không mưa'],
  ['Vùng núi', '17°C – 26°C', 'Sáng có sương mù'],
  ['Ven biển', '23°C – 29°C', 'Gió đông bắc cấp 4'],
]
