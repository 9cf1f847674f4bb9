import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const ADMINISTRATIVE_REFORM: readonly Concept[] = [
  concept(
    'cai-cach-thu-tuc',
    'Cải cách hành chính, thủ tục, một cửa, dịch vụ công, chính quyền số',
    `
    @cai-cach-hanh-chinh, @thu-tuc-hanh-chinh, @dich-vu-cong, bộ phận một cửa, cán bộ một cửa,
    một cửa liên thông, một cửa điện tử, cơ chế một cửa, hành chính công, SIPAS, chỉ số PCI,
    năng lực cạnh tranh cấp tỉnh, vận hành chính quyền, mô hình chính quyền mới,
    lý lịch tư pháp trực tuyến, PAPI, DDCI, PARINDEX, chính quyền số, chính phủ số, chính quyền điện tử,
    chính quyền hai cấp, chính quyền 2 cấp, chính quyền địa phương hai cấp, chính quyền địa phương 2 cấp,
    đề án 06, đơn giản hóa thủ tục, cắt giảm thủ tục, rút gọn thủ tục, phi địa giới,
    cắt giảm điều kiện kinh doanh, chi phí tuân thủ thủ tục, chấm điểm công chức, hài lòng của người dân,
    người dân hài lòng, tổ công nghệ số, công nghệ số cộng đồng, họp không giấy, hồ sơ trực tuyến,
    nộp hồ sơ trực tuyến, toàn trình, dữ liệu đi thay người, thay giấy tờ, bỏ giấy xác nhận,
    không còn giấy xác nhận, hồ sơ toàn trình, số hóa hộ tịch, kho hộ tịch, số hóa hồ sơ,
    trung tâm điều hành thông minh, cấp phép xây dựng, phân cấp phân quyền,
    trung tâm phục vụ hành chính công, phục vụ hành chính công, hành chính phục vụ, nền hành chính,
    chỉ số cải cách, chỉ số hài lòng, mức độ hài lòng, sự hài lòng của người dân, chỉ số DDCI,
    chỉ số PAPI, chỉ số SIPAS, năng lực cạnh tranh cấp sở, thời gian giải quyết hồ sơ, giải quyết hồ sơ,
    tiếp nhận hồ sơ, trả kết quả, hồ sơ quá hạn, hồ sơ trễ hạn, bãi bỏ thủ tục, giảm thủ tục,
    bớt thủ tục, thủ tục rườm rà, bãi bỏ giấy tờ, giảm giấy tờ, bớt giấy tờ, không cần giấy tờ,
    liên thông thủ tục, liên thông dữ liệu, định danh mức 2, chữ ký số cá nhân, kiosk, ki ốt tra cứu,
    tra cứu hồ sơ, không phụ thuộc địa giới, phi địa giới hành chính, cấp xã mới,
    chính quyền cơ sở hai cấp, bộ máy hai cấp, chính quyền phục vụ, chính quyền thân thiện,
    công sở thân thiện, nụ cười công sở, văn hóa công sở, kỷ luật kỷ cương hành chính,
    kỷ cương hành chính, dịch vụ hành chính, làm thủ tục tại nhà, trợ lý ảo, phân cấp ủy quyền,
    luồng xanh, ngày không viết, làm việc thứ bảy, giấy hẹn, một lần đến, công chức số, vận hành xã mới,
    xin lỗi công dân, phân cấp cho xã, phân cấp thêm, phân cấp cho cấp xã, phân quyền cho xã,
    đầu việc cho xã, không phải lên sở, không phải lên huyện, không phải lên tỉnh, tổ số cộng đồng,
    đi từng ngõ cài, nền hành chính phục vụ, làm thủ tục qua, thư xin lỗi công dân, xin lỗi người dân,
    vì chậm trả`,
  ),
  concept(
    'viec-cai-cach',
    'Cắt giảm, rút ngắn, trực tuyến',
    `
    cắt giảm, cắt, loại bỏ, rườm rà, lòng vòng, đơn giản, giải quyết, cải cách, trực tuyến, rút ngắn,
    tiếp nhận, công khai, điểm số, chỉ số, xếp hạng, đẩy mạnh, nộp, cán bộ, bỏ, giảm, hài lòng, phục vụ,
    sáng kiến, toàn trình, bãi bỏ, giản lược, tinh gọn, bớt, gọn, nhanh, liên thông, tự động, tại nhà,
    một ngày, trong ngày, trước hạn, đúng hạn, quá hạn, trễ hạn, xin lỗi, số hóa, điện tử, thông suốt,
    VNeID, tới nhà, tận nhà, đến nhà, một giờ, vài phút, 24 giờ, không hẹn, zalo, qua mạng, online,
    đổi mới, bảng xếp hạng, thứ hạng, khỏi, miễn, cài, hỗ trợ, người lớn tuổi, người già, làm thủ tục,
    qua ứng dụng, chậm trả, trả chậm, hướng dẫn người dân, hướng dẫn dân`,
  ),
  concept(
    'ho-so-cua-dan',
    'Hồ sơ, giấy tờ, việc nộp và trả',
    `
    hồ sơ, lý lịch tư pháp, cấp đổi, giấy tờ, cải cách, phiền hà, thủ tục, làm giấy, giấy xác nhận,
    trả kết quả, trễ hẹn, đúng hẹn, hộ tịch, chứng thực, khai sinh, lấy số, bấm số, phản ánh, ký số,
    số hóa, đăng ký kinh doanh, kết hôn, khai tử, căn cước, trích lục, sang tên, chứng thực điện tử,
    chữ ký số, VNeID, nộp trực tuyến, mã QR, tài khoản định danh, cấp phép, tờ khai, biểu mẫu, phiếu hẹn,
    kết quả, hồ sơ đất đai, cấp sổ đỏ, làm sổ đỏ, giấy khai sinh, làm hồ sơ, nộp hồ sơ,
    đăng ký khai sinh, đăng ký kết hôn, cấp đổi căn cước, đăng ký hộ kinh doanh, giấy kết hôn,
    chậm trả sổ, chậm trả hồ sơ`,
  ),
  concept(
    'co-quan-hanh-chinh',
    'Nơi tiếp nhận, người phục vụ',
    `
    tại nhà, qua bưu điện, dân vẫn chờ, điểm tiếp nhận, tiếp nhận hồ sơ, bộ phận tiếp dân, công chức,
    cán bộ xã, quầy số, quầy xã, xin lỗi dân, xin lỗi người dân, người dân, cổng tỉnh,
    trung tâm hành chính, đường dây nóng, công sở, ủy ban xã, trung tâm phục vụ, một cửa,
    phục vụ hành chính, UBND xã, UBND phường, công chức xã, công chức phường, tổ công nghệ,
    đoàn viên hướng dẫn, tổ lưu động, nhà văn hóa, kiosk, cổng dịch vụ, trên điện thoại,
    không phải đi lại, khỏi đi lại, không cần đến, chờ đợi, xã mới, làm thủ tục`,
  ),
  concept(
    'ngoai-cai-cach',
    'Xử phạt, lừa đảo, nhân sự: có chữ hành chính mà không phải cải cách',
    `
    xử phạt hành chính, phạt hành chính, phạt, học viện hành chính, lừa, giả danh, mạo danh, giả mạo,
    chiếm đoạt, bắt giữ, bắt nhóm, vây bắt, bổ nhiệm, công viên, công ích, tòa, khởi tố, kỷ luật,
    trại giam, nghỉ hưu, thi tuyển, khai trừ, đường dây chạy, triệt xóa, truy nã, cựu, bị cáo,
    nghiệp đoàn, xuống đường, sinh viên, nhập học, visa, thị thực, du học, học bạ, tuyển sinh, phim,
    xe máy, sim chính chủ, lãi suất, két sắt, vay, lập phương án bồi thường, phí trước bạ, trước bạ,
    nhà ở xã hội`,
  ),
  concept(
    'viec-cua-noi-khac',
    'Việc của doanh nghiệp, ngân hàng, thuế; địa giới, trụ sở',
    `
    thuế, ngân hàng, tổng công ty, công ty, bệnh viện, địa giới hành chính, trụ sở, sân bay, hàng không,
    trung tâm hành chính mới, đầu tư công, hộ kinh doanh, chứng khoán, xin việc, metro, tài khoản`,
  ),
  concept(
    'nop-ho-so',
    'Việc nộp, nhận, giải quyết giấy tờ',
    `
    nộp, nhận, tiếp nhận, trả, giải quyết, làm, chờ, hẹn, xếp hàng, lấy số, bấm số, trực tuyến, qua mạng,
    online, trên điện thoại, tại nhà, tận nhà, rút ngắn, rút xuống, còn, cắt, giảm, miễn, số hóa, đi lại`,
  ),
  concept(
    'giam-giay-to',
    'Bớt giấy tờ, nhanh hơn, gần dân hơn',
    `
    bỏ, bãi bỏ, cắt, cắt giảm, rút ngắn, rút gọn, bớt, một giờ, một ngày, trong ngày, vài phút, tới nhà,
    tận nhà, tại nhà, đến nhà, qua mạng, trực tuyến, online, zalo, đúng hẹn, trễ hẹn, người già,
    ở phường, ở xã, tại phường, tại xã`,
  ),
]
