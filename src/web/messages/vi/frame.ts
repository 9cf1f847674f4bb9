/** What stands around every page. */
export const frame = {
  skip: 'Đến nội dung chính',
  menu: 'Các trang chính',
  home: 'Tin mới',
  search: 'Tìm kiếm',
  help: 'Trợ giúp',
  more: 'Các trang khác',
  feeds: 'Nguồn cấp tin (RSS)',
  api: 'Dành cho lập trình viên',
  desk: 'Quản trị',
}
