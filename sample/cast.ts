// Everyone and everything the sample newspaper writes about. All of it is invented.

export const paper = {
  name: 'Báo Lạc Giang điện tử',
  province: 'Lạc Giang',
  motto: 'Cơ quan ngôn luận của một tỉnh không có trên bản đồ',
}

/** By the name that a manuscript uses in braces. The lengths differ, so that a second round mixes anew. */
export const cast: Record<string, readonly string[]> = {
  company: [
    'Công ty TNHH May Nhạn Trắng',
    'Công ty cổ phần Gốm Đồng Mây',
    'Công ty TNHH Cơ khí Bảy Thuyền',
    'Công ty cổ phần Bao bì Cồn Sậy',
    'Công ty TNHH Đồ gỗ Mộc Lũng',
    'Công ty TNHH Dệt kim Tơ Nhạn',
    'Công ty cổ phần Gạo Hạt Ngần',
    'Công ty TNHH Khuôn mẫu Thuận Khê',
  ],
  fdi: [
    'Công ty TNHH Hoshimine Lạc Giang',
    'Công ty TNHH Linh kiện Daeyun Vina-LG',
    'Công ty TNHH Nordvik Lạc Giang',
    'Công ty TNHH Dây dẫn Kaminoda',
    'Công ty TNHH Giày Phú Lệ Đạt',
  ],
  ward: ['Lạc Thành', 'Tân Kiều', 'Bến Tràm', 'Nhạn Hà', 'Vân Đò', 'Cầu Sậy', 'Đồng Nhạn'],
  village: ['Đồng Mây', 'Hạ Phù', 'Thuận Khê', 'Mỹ Lũng', 'Cồn Sậy', 'Khe Nhạn'],
  hamlet: ['Bãi Dâu', 'Lò Gạch', 'Cổng Đình', 'Bờ Tre', 'Giếng Đá'],
  park: ['Bến Tràm', 'Nam Lạc Giang', 'Đồng Nhạn', 'Vân Đò'],
  person: [
    'Phan Thiết Mộc',
    'Lục Vĩnh Thoại',
    'Hà Trọng Nhưỡng',
    'Tống Gia Sĩ',
    'Doãn Vĩnh Kỳ',
    'Lương Bách Điền',
    'Cù Huy Sướng',
    'Thân Đức Nhẫn',
    'Nghiêm Phú Lạc',
  ],
  lady: [
    'Trịnh Bích Trà',
    'Đoàn Hạ Miên',
    'Vi Ngọc Sa',
    'Mạc Tú Chinh',
    'Khúc Thị Hạnh Đào',
    'Ngụy Hoài Thư',
    'Bạch Thị Sen Hồ',
  ],
  club: ['Bến Tràm FC', 'Thợ Gốm Đồng Mây', 'Sông Nhạn Trẻ'],
}
