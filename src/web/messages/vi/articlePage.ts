/** Of an article's page. */
export const articlePage = {
  gone: 'Dưới đây là phần trích còn giữ được; đường dẫn tới bài báo không còn mở được nữa.',
  goneElsewhere: 'Dưới đây là phần trích còn giữ được; hãy đọc tin này trên các báo khác.',
  noTopic: 'Bài này không thuộc chủ đề công khai nào.',
  changes: 'Những lần cập nhật',
  documents: 'Văn bản được nhắc đến',
  follow: 'Nhận thêm tin như thế này',
  byMail: 'Nhận qua thư',
  firstSeen: 'Bản tin ghi nhận lần đầu lúc',
}
