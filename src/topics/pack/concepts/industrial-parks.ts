import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const INDUSTRIAL_PARKS: readonly Concept[] = [
  concept(
    'dau-tu-du-an',
    'Đầu tư, dự án, hạ tầng, quỹ đất',
    `
    dự án, nhà đầu tư, FDI, bỏ hoang, đất thì có, khởi công, động thổ, cấp phép, cấp mới,
    chứng nhận đăng ký, giấy chứng nhận, lấp đầy, hạ tầng, mở rộng, thu hút, xúc tiến, kêu gọi, thuê đất,
    quỹ đất, đất sạch, mặt bằng, bàn giao đất, vốn đăng ký, triệu USD, tỷ USD, tăng vốn, khánh thành,
    đi vào hoạt động, ký kết, biên bản ghi nhớ, chủ đầu tư, suất đầu tư, vốn đầu tư, thu hút vốn,
    rót vốn, chuyển nhượng hạ tầng, hút vốn, dòng vốn, nhà đầu tư thứ cấp, đất thương phẩm, đất cho thuê,
    giá thuê đất, giá thuê, cho thuê, hết đất, kín đất, kín chỗ, còn đất, nhà xưởng, xây xưởng,
    xây nhà máy, nhà máy, xây dựng hạ tầng, xử lý nước thải tập trung, đường gom, chấp thuận, phê duyệt,
    chấm dứt dự án, thu hồi dự án, chậm triển khai, chậm tiến độ, bỏ trống, ế, nằm chờ, dự án treo,
    trao quyết định, trao giấy chứng nhận, khảo sát, cam kết, đặt nhà máy, chọn, điều chỉnh vốn, tỷ đồng,
    triệu đô, tỷ đô, giai đoạn 2, giai đoạn hai, giai đoạn 1, sinh thái, hạ tầng kỹ thuật, gọi vốn,
    mời gọi, gọi đầu tư, mời đầu tư, đón sóng, đón dòng vốn, vào khu công nghiệp, chủ trương đầu tư,
    quy hoạch khu, quy hoạch cụm, quyết định thành lập, thu hút đầu tư, xúc tiến đầu tư, đầu tư vào,
    hút thêm, quy hoạch, diện tích, trúng thầu, đấu thầu, chủ mới, đường nội bộ, chọn nhà đầu tư,
    mức độ hài lòng, lấp kín, còn trống, tăng vốn thêm`,
  ),
  concept(
    'khu-cong-nghiep-moi',
    'Khu, cụm công nghiệp được lập, được rót vốn',
    `
    hạ tầng khu công nghiệp, hạ tầng KCN, hạ tầng cụm công nghiệp, hạ tầng CCN,
    thành lập khu công nghiệp, thành lập cụm công nghiệp, mở rộng khu công nghiệp,
    mở rộng cụm công nghiệp, thành lập khu kinh tế, mở rộng khu kinh tế, khu thương mại tự do,
    khu hợp tác kinh tế, khu phi thuế quan, nhà máy thứ cấp, dự án thứ cấp, cụm làng nghề,
    lấp đầy khu công nghiệp, tỷ lệ lấp đầy, đất khu công nghiệp, đất KCN, đất cụm công nghiệp,
    chủ đầu tư hạ tầng, hạ tầng cụm, hạ tầng khu kinh tế, thu hút đầu tư vào khu,
    vào các khu công nghiệp, vào khu công nghiệp, vào khu kinh tế, nhà đầu tư hạ tầng,
    kinh doanh hạ tầng, khu công nghiệp sinh thái, khu công nghiệp mới, khu kinh tế mới,
    khu kinh tế ven biển, cụm công nghiệp mới, quy hoạch khu công nghiệp, quy hoạch cụm công nghiệp,
    khu công nghiệp đầu tiên, đất công nghiệp, bất động sản công nghiệp, nhà xưởng xây sẵn,
    nhà xưởng cho thuê, mở thêm khu, thêm khu công nghiệp, lấp kín khu, đất công nghiệp sạch`,
  ),
  concept(
    'rot-von',
    'Rót vốn, xây nhà máy',
    `
    khởi công, động thổ, dự án, nhà máy, cấp phép, chứng nhận, lấp đầy, thuê đất, thu hút, USD, mở rộng,
    khảo sát, nhà đầu tư, vốn đăng ký, chủ đầu tư, đất sạch, thành lập, bàn giao, vốn đầu tư, nhà xưởng,
    xây xưởng, xây dựng nhà máy, đặt nhà máy, cho thuê, đất thương phẩm, suất đầu tư, thứ cấp, hạ tầng,
    chủ trương đầu tư, quyết định đầu tư, tăng vốn, triệu USD, tỷ USD, rót vốn, giấy chứng nhận,
    hợp đồng thuê đất, quỹ đất`,
  ),
  concept(
    'nha-may-moi',
    'Nhà máy, hạ tầng, nhà đầu tư sản xuất',
    `
    khởi công nhà máy, làm nhà máy, xây nhà máy, nhà máy linh kiện, tổ hợp nhà máy, mở rộng nhà máy,
    chủ hạ tầng, thu hút đầu tư, tăng vốn, bàn giao mặt bằng sạch, dự án FDI, VSIP, Amata, DEEP C,
    đón đại bàng, làn sóng đầu tư, nhà máy bán dẫn, nhà máy đầu tiên, dự án tỷ đô, dự án tỷ USD, vốn FDI,
    thu hút FDI, hút FDI, dòng vốn FDI, dòng vốn ngoại, nhà đầu tư nước ngoài, nhà đầu tư Nhật,
    nhà đầu tư Hàn, nhà đầu tư Hàn Quốc, nhà đầu tư Nhật Bản, nhà đầu tư Đài Loan, nhà đầu tư Singapore,
    xúc tiến đầu tư, chấp thuận chủ trương, động thổ, khởi công, khởi công dự án, khánh thành nhà máy,
    nhà máy, dây chuyền, xưởng, ban quản lý khu kinh tế, hạ tầng kỹ thuật, trao giấy chứng nhận,
    trao chứng nhận, cấp giấy chứng nhận, giấy chứng nhận đăng ký đầu tư, hút thêm, thu hút thêm,
    xin thuê đất, chọn đất, đại bàng, chọn làm tổ, rót thêm, rót vốn, đặt nhà máy, dời nhà máy,
    mở rộng sản xuất, mở rộng công suất, tăng công suất, hạ tầng khu, chủ đầu tư hạ tầng, kho ngoại quan,
    trung tâm logistics, dự án công nghệ cao, điều chỉnh vốn, vốn đăng ký, hãng`,
  ),
  concept(
    'dat-va-von',
    'Đất thuê, vốn đăng ký',
    `
    triệu USD, tỷ USD, vốn đăng ký, đất sạch, quỹ đất, xin thuê, ký thuê, chủ trương đầu tư,
    @khu-cong-nghiep, triệu đô, tỷ đô, đất công nghiệp, giấy chứng nhận đầu tư,
    giấy chứng nhận đăng ký đầu tư, làm hạ tầng, suất đầu tư, cấp chứng nhận, thuê đất, ha đất,
    dự án công nghệ cao, khu phi thuế quan, khu thương mại tự do`,
  ),
  concept(
    'ngoai-dau-tu',
    'Việc xảy ra ở khu công nghiệp mà không phải đầu tư',
    `
    hỏa hoạn, phát nổ, vụ nổ, đình công, ngừng việc, thưởng tết, tiền lương, lương tối thiểu, nợ lương,
    nhà ở xã hội, nhà ở công nhân, nhà trọ, công đoàn, đoàn viên, cổ phiếu, chứng khoán, xả thải,
    ô nhiễm, xử phạt, phạt, bắt giữ, bắt tạm giam, trộm, tai nạn, tử vong, thương vong, chi bộ, đảng bộ,
    đảng ủy, đảng viên, hiến máu, bóng đá, tuyển dụng, thực phẩm bẩn, an toàn thực phẩm, lừa, khởi tố,
    bảo hiểm, buýt, thông xe, truy nã, bỏ trốn, lớp học, ngộ độc, thiệt mạng, ngập, án mạng, mất việc,
    cắt giảm lao động, vụ cháy, cháy lớn, bốc cháy, cháy xưởng, cháy nhà xưởng, cháy kho, cháy công ty,
    cháy nhà máy, đám cháy, cháy rụi, cháy tại, đoàn thanh niên, thanh niên, trồng cây, phiên chợ, tết,
    sum vầy, trường mầm non, nhà trẻ, trường học, nông dân, vùng trồng, siêu thị, phòng khám, bệnh viện,
    ca nhạc, văn nghệ, giải chạy, hội thao, hội thi, tiệm, quán, ký túc xá, đi làm, ca đêm, tăng ca,
    thất nghiệp, nghỉ việc, tuyển, tuyển lao động, lao động, xả trộm, ô nhiễm không khí, mùi hôi,
    nước thải chưa xử lý, giết, đánh nhau, ma túy, lừa đảo, kẻ gian, chuyến xe, vé xe, kẹt xe, phản đối,
    bao vây, môi giới, đất nền, chung cư, trạm y tế, sốt đất, khám bệnh, tiêm, thu nhập, sập giàn giáo,
    bị sập, sập nhà xưởng, chết người, việc làm, công nhân, bữa ăn, bão số, mưa lũ, xuất khẩu lao động,
    căn hộ, cá chết, xả nước, nước đen, ổ nhóm, vay nặng lãi, triệt phá, phản ánh, tín dụng đen,
    khiếu nại, ngoài khu công nghiệp, hoạt động trở lại, trở lại sản xuất, cựu, bị cáo, gói thầu, vụ án,
    lĩnh án`,
  ),
  concept(
    'lap-khu',
    'Lập, mở, quy hoạch một khu',
    `
    đầu tư, quy hoạch, bổ sung quy hoạch, thành lập, lập, mở rộng, điều chỉnh, diện tích, ha, héc ta,
    hécta, phê duyệt, thông qua, phát triển, xây, làm, hoàn thiện, dời, chuyển`,
  ),
  concept(
    'dien-tich-dat',
    'Diện tích đất',
    `
    ha, héc ta, hecta, mét vuông, m2`,
  ),
  concept(
    'thue-dat',
    'Thuê đất, làm nhà máy, làm công nghiệp',
    `
    thuê, thuê thêm, xin thuê, nhà máy, làm công nghiệp, công nghiệp, công nghiệp sạch,
    hạ tầng công nghiệp, nhà xưởng`,
  ),
  concept(
    'khu-va-ten',
    'Khu, cụm công nghiệp, hay tên một khu, một nhà làm khu',
    `
    @khu-cong-nghiep, VSIP, Amata, DEEP C, WHA, Becamex, Sonadezi, Viglacera, Kinh Bắc City, Long Hậu,
    Vũng Áng, Dung Quất, Chu Lai, Nghi Sơn, Vân Phong, Chân Mây, Nhơn Hội, Đình Vũ, Nam Đình Vũ,
    Phú Mỹ 3, Vân Trung, Quang Châu, Quế Võ, Yên Phong, Phố Nối, Yên Bình, Bá Thiện, Phước Đông,
    Giang Điền`,
  ),
  concept(
    'nha-xuong',
    'Nhà máy, xưởng',
    `
    nhà máy, nhà xưởng, xây xưởng, dây chuyền, dây chuyền mới, tổ hợp sản xuất, chạy thử`,
  ),
  concept(
    'tien-dau-tu',
    'Vốn tính bằng đô la',
    `
    triệu USD, tỷ USD, triệu đô, tỷ đô`,
  ),
]
