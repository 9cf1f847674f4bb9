/**
 * Small words by which a sentence says how much, how far, in which order, how certain or in what state something is:
 * lines that exclude each other, group by group, as in opposites.ts.
 */
export const QUALIFIERS: readonly (readonly string[])[] = [
  // How much and how many.
  ['ít nhất,tối thiểu,không dưới,từ', 'nhiều nhất,tối đa,không quá,cao nhất là'],
  ['được miễn,miễn,miễn phí', 'giảm một nửa,được giảm,giảm nửa', 'đóng đủ,phải đóng,nộp đủ'],
  ['toàn bộ,tất cả,mọi,hoàn toàn', 'một phần,một số,một nửa,phần lớn,vài'],
  ['mỗi người', 'mỗi hộ', 'mỗi xã', 'mỗi thôn'],
  ['gấp đôi', 'gấp ba', 'một nửa', 'bằng nửa'],
  [
    'hằng ngày,mỗi ngày',
    'hằng tuần,mỗi tuần',
    'hằng tháng,mỗi tháng',
    'hằng quý,mỗi quý',
    'hằng năm,mỗi năm',
  ],
  ['trên', 'dưới'],
  ['hơn', 'chưa đến,chưa tới,chưa đầy,không đến'],
  // Which of several.
  ['đầu tiên', 'lớn nhất', 'nhỏ nhất', 'cuối cùng', 'duy nhất', 'thứ hai', 'thứ ba', 'gần nhất'],
  ['lớn nhất', 'lớn thứ hai', 'lớn thứ ba'],
  ['cao nhất', 'cao thứ hai', 'trung bình,bình quân'],
  ['giai đoạn một', 'giai đoạn hai', 'giai đoạn ba'],
  ['sơ thẩm', 'phúc thẩm', 'giám đốc thẩm'],
  ['chủ mưu,cầm đầu', 'đồng phạm', 'nhân chứng,người làm chứng', 'bị hại,nạn nhân'],
  ['bị can,bị cáo,nghi phạm,nghi can', 'nhân chứng,người làm chứng,bị hại,nạn nhân'],
  ['nguyên đơn', 'bị đơn'],
  // How far.
  [
    'toàn tỉnh,cả tỉnh,khắp tỉnh',
    'toàn quốc,cả nước',
    'toàn huyện,cả huyện',
    'toàn xã,cả xã',
    'toàn thành phố,cả thành phố',
    ...['huyện', 'xã', 'phường', 'thôn', 'bản', 'tỉnh'].map((area) =>
      ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'vài', 'một số', 'nhiều', 'các']
        .map((count) => `${count} ${area}`)
        .join(','),
    ),
  ],
  ['một chiều', 'hai chiều'],
  ['cấp quốc gia', 'cấp tỉnh', 'cấp huyện', 'cấp xã'],
  ['quốc tế', 'quốc gia', 'khu vực'],
  ['trong tỉnh', 'ngoài tỉnh'],
  ['thượng nguồn', 'hạ nguồn,hạ lưu'],
  ['bờ bắc', 'bờ nam', 'bờ tả', 'bờ hữu'],
  ['thượng lưu,thượng nguồn', 'hạ lưu,hạ nguồn', 'trung lưu'],
  ['ngân sách trung ương', 'ngân sách tỉnh', 'ngân sách huyện', 'ngân sách xã', 'xã hội hóa', 'vốn vay'],
  ['vào đất liền,vào bờ,đổ bộ', 'ra biển,ra khơi,tan,suy yếu'],
  // For how long, and with what force.
  ['tạm thời,tạm', 'vĩnh viễn,hẳn,vô thời hạn,lâu dài'],
  ['tạm dừng,tạm ngừng,tạm hoãn,tạm đình chỉ', 'dừng hẳn,chấm dứt,hủy bỏ,đóng cửa hẳn,dừng vĩnh viễn,hủy'],
  ['có thời hạn', 'vô thời hạn,không thời hạn'],
  ['bắt buộc', 'tự nguyện,khuyến khích,được khuyến khích,tùy chọn'],
  ['phải', 'nên,được khuyến khích,có thể,không cần,không phải'],
  ['cố ý', 'vô ý'],
  ['trực tiếp', 'gián tiếp'],
  ['riêng lẻ', 'đồng loạt'],
  // In what state.
  ['đang', 'đã', 'chưa', 'sẽ,sắp'],
  ['tìm kiếm,đang tìm,truy tìm', 'tìm thấy,đã tìm thấy,tìm được,phát hiện thi thể'],
  ['truy bắt,truy đuổi,truy lùng', 'bắt được,bắt giữ,đã bắt,ra đầu thú,đầu thú'],
  ['tự thú,đầu thú,ra đầu thú', 'bị bắt,bắt giữ,bỏ trốn'],
  ['bỏ trốn,đang bỏ trốn,lẩn trốn', 'bị bắt,đã bị bắt,ra đầu thú,đầu thú'],
  ['đề nghị,đề xuất,kiến nghị,xin', 'quyết định,phê duyệt,chấp thuận,đồng ý,thông qua'],
  ['nghi,nghi vấn,bị nghi,nghi ngờ,được cho là', 'xác định,kết luận,khẳng định,chính thức'],
  ['bị tố,bị tố cáo,bị cáo buộc,bị nghi', 'được minh oan,minh oan,được giải oan,vô can'],
  ['phủ nhận,bác bỏ,chối,chối tội', 'thừa nhận,thú nhận,khai nhận,nhận tội'],
  ['chưa trả lời,chưa phản hồi,không phản hồi,im lặng', 'bác bỏ,phủ nhận,thừa nhận,xin lỗi'],
  [
    'chưa có thương vong,không có thương vong,không ai bị thương,không thiệt hại về người,không có thiệt hại về người,' +
      'chưa ghi nhận thiệt hại về người,không gây thương vong,chưa ghi nhận thương vong',
    'tử vong,thiệt mạng,người chết,mất tích,bị thương,nguy kịch',
  ],
  [
    'nguy kịch,bị thương nặng,trọng thương',
    'bị thương nhẹ,ổn định,qua nguy kịch,qua cơn nguy kịch',
    'tử vong',
  ],
  ['có hiệu lực', 'hết hiệu lực'],
  ['đã khắc phục,khắc phục xong', 'chưa khắc phục'],
  ['khống chế', 'lan rộng,bùng phát trở lại'],
  ['đủ', 'thiếu', 'thừa'],
  ['có', 'không có,chưa có'],
  ['giao,được giao', 'thu hồi,bị thu hồi'],
  ['tặng,cho không', 'bán,cho thuê,cho vay'],
  ['cho thuê', 'bán,chuyển nhượng,cho mượn'],
  ['trúng mùa,được mùa', 'thất mùa,mất mùa'],
  ['đúng hẹn,đúng hạn', 'chậm hẹn,lỗi hẹn,lỡ hẹn,trễ hẹn,chậm hạn'],
  ['an toàn', 'gặp sự cố,sự cố,gặp nạn'],
  ['còn sống', 'đã chết,qua đời,tử vong'],
  ['tự tử,tự sát', 'bị giết,bị sát hại,tai nạn'],
  // Who holds an office, and how.
  [
    'bổ nhiệm,giữ chức,được bầu',
    'giao phụ trách,phụ trách,giao quyền,tạm giao,điều hành',
    'điều động,luân chuyển',
  ],
  ['biểu dương,tuyên dương,khen thưởng,khen', 'phê bình,nhắc nhở,khiển trách,chấn chỉnh'],
  ['nghỉ hưu,nghỉ hưu trước tuổi', 'bị cách chức,cách chức,bị kỷ luật'],
  ['từ chức', 'bị cách chức,cách chức,bị miễn nhiệm,nghỉ hưu'],
]
