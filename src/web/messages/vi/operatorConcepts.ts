import { countVi } from '../counting.ts'

/** Concepts: the list, and one of them. */
export const operatorConcepts = {
  title: 'Khái niệm',
  text: 'Khái niệm gom nhiều cách gọi của cùng một điều, để truy vấn viết @mã thay cho cả danh sách. Sửa một khái niệm là sửa mọi chủ đề dùng nó.',
  add: 'Thêm khái niệm',
  own: 'Khái niệm của bạn',
  ownNone: 'Bạn chưa tạo khái niệm nào. Hãy thêm một khái niệm, hoặc mở một khái niệm có sẵn rồi sửa.',
  shipped: 'Có sẵn',
  shippedUnused: (count: number) => `${countVi(count, 'khái niệm')} mà chưa chủ đề nào dùng`,
  id: 'Mã',
  wordings: 'Cách gọi',
  wordingsCount: (count: number) => countVi(count, 'cách gọi'),
  description: 'Mô tả',
  usedBy: 'Được dùng trong',
  unused: 'chưa dùng ở đâu',
  ownQueries: (count: number) => `${countVi(count, 'truy vấn')} riêng của bạn đọc`,
  tagReplaces: 'thay khái niệm có sẵn',
  tagBroken: 'có lỗi, không dùng được',
  // The form
  newTitle: 'Thêm khái niệm',
  idHint: 'Chữ thường không dấu, chữ số và gạch nối; dùng trong truy vấn sau dấu @. Ví dụ: cho-dau-moi.',
  wordingsHint:
    'Mỗi dòng một cách gọi: vài từ, có dấu đúng như trong bài; đầu-từ* cho mọi từ bắt đầu như thế; =từ để lấy đúng dấu; @mã để dẫn khái niệm khác.',
  descriptionHint: 'Một câu để người khác biết khái niệm này gồm những gì.',
  line: (line: number, wording: string) => `Dòng ${line}, “${wording}”`,
  faultsTitle: 'Chưa lưu. Hãy sửa:',
  breaks: 'Chưa lưu, vì thay đổi này làm hỏng:',
  save: 'Lưu khái niệm',
  saving: 'Đang lưu và xét lại các chủ đề liên quan…',
  shippedText:
    'Khái niệm này có sẵn trong sản phẩm và không xóa được. Nếu sửa và lưu, bản của bạn được dùng thay; xóa bản đó thì bản có sẵn lại được dùng.',
  replacesText:
    'Đây là bản của bạn, dùng thay cho khái niệm có sẵn cùng mã. Xóa đi thì bản có sẵn lại được dùng.',
  remove: 'Xóa khái niệm này',
  removeSure: 'Xóa; không thể hoàn tác',
  removeUsed: 'Muốn xóa, trước hết hãy bỏ khái niệm này khỏi các chủ đề và khái niệm đang dùng nó.',
  deleteBreaks: 'Chưa xóa, vì nếu xóa thì:',
  toList: 'Về danh sách khái niệm',
  exists: 'Đã có khái niệm mang mã này. Hãy chọn mã khác, hoặc mở khái niệm đó để sửa.',
  said: {
    saved: 'Đã lưu khái niệm. Các chủ đề dùng nó được đối chiếu lại với kho tin mà không báo cho ai.',
    removed: 'Đã xóa khái niệm.',
    restored: 'Đã xóa bản của bạn; khái niệm có sẵn được dùng lại.',
  } as Readonly<Record<string, string>>,
}
