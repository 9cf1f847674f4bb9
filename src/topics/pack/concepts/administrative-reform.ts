import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const ADMINISTRATIVE_REFORM: readonly Concept[] = [
  concept(
    'cai-cach-thu-tuc',
    'Cải cách hành chính, thủ tục, một cửa, dịch vụ công, chính quyền số',
    `
    @cai-cach-hanh-chinh, @thu-tuc-hanh-chinh, @dich-vu-cong, bộ phận một cửa, cán bộ một cửa, một cửa
    liên thông, một cửa điện tử, cơ chế một cửa, hành chính công, SIPAS, chỉ số PCI, năng lực cạnh tranh cấp tỉnh, vận hành xã mới, vận hành chính quyền, mô hình chính quyền mới, lý lịch tư pháp trực tuyến, PAPI, DDCI, PARINDEX, chính
    quyền số, chính phủ số, chính quyền điện tử, chính quyền hai cấp, chính quyền 2 cấp, chính quyền địa
    phương hai cấp, chính quyền địa phương 2 cấp, đề án 06, đơn giản hóa thủ tục, cắt giảm thủ tục, rút
    gọn thủ tục, phi địa giới, cắt giảm điều kiện kinh doanh, chi phí tuân thủ thủ tục, chấm điểm công
    chức, hài lòng của người dân, người dân hài lòng, tổ công nghệ số, công nghệ số cộng đồng, họp không
    giấy, hồ sơ trực tuyến, nộp hồ sơ trực tuyến, toàn trình, dữ liệu đi thay người, thay giấy tờ, bỏ
    giấy xác nhận, không còn giấy xác nhận, hồ sơ toàn trình, số hóa hộ tịch, kho hộ tịch, số hóa hồ sơ,
    trung tâm điều hành thông minh, cấp phép xây dựng, phân cấp phân quyền`,
  ),
  concept(
    'viec-cai-cach',
    'Cắt giảm, rút ngắn, trực tuyến',
    `
    cắt giảm, cắt, loại bỏ, rườm rà, lòng vòng, đơn giản, giải quyết, cải cách, trực tuyến, rút ngắn, tiếp nhận, công khai, điểm số, chỉ
    số, xếp hạng, đẩy mạnh, nộp, cán bộ, bỏ, giảm, hài lòng, phục vụ, sáng kiến, toàn trình`,
  ),
  concept(
    'ho-so-cua-dan',
    'Hồ sơ, giấy tờ, việc nộp và trả',
    `
    hồ sơ, lý lịch tư pháp, cấp đổi, giấy tờ, cải cách, phiền hà, thủ tục, làm giấy, giấy xác nhận, trả kết quả, trễ hẹn, đúng hẹn, hộ tịch, chứng
    thực, khai sinh, lấy số, bấm số, phản ánh, ký số, số hóa`,
  ),
  concept(
    'co-quan-hanh-chinh',
    'Nơi tiếp nhận, người phục vụ',
    `
    tại nhà, qua bưu điện, trực tuyến, xã mới, quá tải, dân vẫn chờ, điểm tiếp nhận, tiếp nhận hồ sơ, bộ phận tiếp dân, công chức, cán bộ xã, quầy số, quầy xã, xin lỗi
    dân, xin lỗi người dân, người dân, cổng tỉnh, trung tâm hành chính, đường dây nóng, công sở, ủy ban
    xã`,
  ),
  concept(
    'ngoai-cai-cach',
    'Xử phạt, lừa đảo, nhân sự: có chữ hành chính mà không phải cải cách',
    `
    xử phạt hành chính, phạt hành chính, phạt, học viện hành chính, lừa, giả danh, mạo danh, giả mạo, chiếm đoạt, bắt giữ, bắt nhóm, vây bắt,
    bổ nhiệm, công viên, công ích, tòa, khởi tố, kỷ luật, trại giam, nghỉ hưu, thi tuyển, khai trừ, đường dây chạy,
    triệt xóa, truy nã, cựu, bị cáo`,
  ),
  concept(
    'viec-cua-noi-khac',
    'Việc của doanh nghiệp, ngân hàng, thuế; địa giới, trụ sở',
    `
    thuế, ngân hàng, tổng công ty, công ty, bệnh viện, địa giới hành chính, trụ sở, sân bay, hàng không,
    trung tâm hành chính mới, đầu tư công, hộ kinh doanh, chứng khoán, xin việc, metro, tài khoản`,
  ),
]
