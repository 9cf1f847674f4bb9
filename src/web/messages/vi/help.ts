import type { HelpText } from '../help-text.ts'

export const help: HelpText = {
  title: 'Trợ giúp',
  intro:
    'Bản tin đọc báo, đài và cổng thông tin của tỉnh thay bạn, rồi gửi cho bạn những tin khớp với điều bạn quan tâm, kèm lý do vì sao có tin đó. Không cần mở tài khoản.',
  contents: 'Trong trang này',
  start: {
    title: 'Bắt đầu nhận tin',
    steps: [
      'Mở một chủ đề ở trang Tin mới. Nếu chưa có chủ đề bạn cần, hãy tìm ở trang Tìm kiếm rồi mở mục “Nhận tin mới khớp với điều kiện này”.',
      'Nhập địa chỉ thư điện tử, chọn lịch gửi (ngay khi có tin, mỗi giờ, mỗi ngày hoặc mỗi tuần), đánh dấu vào ô đồng ý và bấm “Đăng ký”.',
      'Mở thư vừa nhận được, bấm vào liên kết rồi bấm nút “Xác nhận”. Chưa xác nhận thì chưa có gì được gửi. Không thấy thư thì xem cả mục thư rác.',
      'Từ đó, mỗi lần đến giờ mà có tin mới, bạn nhận một thư gồm mọi tin khớp. Không có tin thì không có thư.',
    ],
  },
  change: {
    title: 'Đổi lịch, tạm dừng, ngừng nhận',
    text: [
      'Cuối mỗi thư có hai liên kết. “Thay đổi cài đặt nhận tin” mở trang riêng của bạn: đổi chủ đề, lịch gửi, khoảng giờ không gửi, ngôn ngữ của bản tin, tạm dừng, xem những lần đã gửi. “Ngừng nhận tin” mở trang có một nút; bấm nút là xong.',
      'Không còn thư nào để bấm? Hãy lấy liên kết mới: liên kết được gửi tới chính địa chỉ đang nhận tin.',
    ],
  },
  search: {
    title: 'Tìm kiếm bằng biểu mẫu',
    text: [
      'Trang Tìm kiếm có ba ô: những từ phải có đủ, những từ chỉ cần có một, và những từ không được có. Trong mỗi ô, các từ và cụm từ cách nhau bằng dấu phẩy. Trong lúc bạn gõ, trang cho biết mỗi tuần có chừng bao nhiêu tin khớp và những tin mới nhất.',
      'Ví dụ muốn tin về đảng viên trong công ty, trừ tin bóng đá: ô thứ nhất gõ “đảng viên, công ty”, ô thứ ba gõ “bóng đá”.',
      'Ở ô thứ nhất, một cụm dài như “đảng viên trong công ty” được tách thành “đảng viên” và “công ty”, vì bài báo có thể viết khác đi. Muốn tìm đúng nguyên văn, hãy đặt cả cụm trong ngoặc kép.',
    ],
  },
  queries: {
    title: 'Tự viết truy vấn',
    text: [
      'Truy vấn là các từ, cụm từ cần theo dõi kèm điều kiện, nói được nhiều điều hơn biểu mẫu. Bấm vào từng ví dụ để xem kết quả thật. Gõ sai ở đâu, trang chỉ đúng chỗ đó và gợi ý cách sửa.',
    ],
    groups: [
      {
        title: 'Chữ có dấu và không dấu',
        text: 'Chữ có dấu chỉ khớp đúng dấu đó: “tư nhân” không bao giờ ra “tù nhân”. Chữ gõ không dấu khớp với mọi dấu. Chữ đ là một chữ riêng. Vị trí dấu (hòa, hoà), i hay y (kĩ, kỹ), chữ hoa hay chữ thường đều như nhau.',
        examples: [
          ['"tư nhân"', 'đúng cụm từ này, không ra “tù nhân”'],
          ['=ban', 'chữ “ban” không dấu, không ra “bản” hay “bán”'],
        ],
      },
      {
        title: 'Cụm từ',
        text: 'Các chữ trong ngoặc kép phải đứng liền nhau. Không có ngoặc kép thì mỗi chữ có thể đứng một nơi trong bài.',
        examples: [
          ['"đảng viên"', 'hai chữ đứng liền nhau'],
          ['"đảng viên" "doanh nghiệp tư nhân"', 'bài có cả hai cụm từ'],
        ],
      },
      {
        title: 'Một trong nhiều từ: HOẶC (OR)',
        text: 'Viết hoa. Dùng ngoặc đơn khi còn điều kiện khác.',
        examples: [
          ['"khu công nghiệp" HOẶC "cụm công nghiệp"', 'một trong hai cụm từ, hoặc cả hai'],
          ['cháy (chợ HOẶC xưởng)', 'có chữ “cháy”, và “chợ” hoặc “xưởng”'],
        ],
      },
      {
        title: 'Loại trừ: KHÔNG (NOT) hoặc dấu trừ',
        text: 'Dấu trừ viết liền trước từ bị loại, sau một dấu cách.',
        examples: [
          ['"kết nạp" -"công đoàn"', 'có cụm từ đầu, không có cụm từ sau'],
          ['"nông thôn mới" KHÔNG "thành phố"', 'cũng vậy, viết bằng chữ'],
        ],
      },
      {
        title: 'Đứng gần nhau: GẦN (NEAR)',
        text: 'GẦN/10 nghĩa là giữa hai bên có không quá 10 chữ, bên nào trước cũng được. TRƯỚC/10 giữ đúng thứ tự đã viết.',
        examples: [
          ['"chi bộ" GẦN/8 "doanh nghiệp tư nhân"', 'hai cụm từ cách nhau không quá 8 chữ'],
          ['đê TRƯỚC/3 (vỡ HOẶC "sạt lở")', 'chữ “đê”, rồi cách không quá 3 chữ là “vỡ” hoặc “sạt lở”'],
        ],
      },
      {
        title: 'Trong một phần của bài',
        text: 'Các phần: tiêu-đề, sapo (đoạn mở đầu), nội-dung, nguồn (tên báo), tác-giả, chuyên-mục. Tên phần và dấu hai chấm viết liền trước từ, cụm từ hoặc ngoặc đơn.',
        examples: [
          ['tiêu-đề:("thu hồi đất" HOẶC "giải phóng mặt bằng")', 'một trong hai, ngay trong tiêu đề'],
          ['nội-dung:"chi bộ" tiêu-đề:"doanh nghiệp"', 'một cụm trong bài, một cụm trong tiêu đề'],
        ],
      },
      {
        title: 'Gộp nhiều cách gọi: @',
        text: 'Một khái niệm gộp sẵn nhiều cách viết, kể cả chữ viết tắt: @khu-cong-nghiep gồm khu công nghiệp, KCN, cụm công nghiệp, khu chế xuất…',
        examples: [
          ['@khu-cong-nghiep "khởi công"', 'khu, cụm công nghiệp viết kiểu nào cũng được'],
          ['@doanh-nghiep-tu-nhan "đảng viên"', 'doanh nghiệp tư nhân, DNTN… và đảng viên'],
        ],
      },
      {
        title: 'Phần đầu của một từ: dấu sao',
        text: 'Dấu sao ở cuối, sau ít nhất hai chữ cái.',
        examples: [['startup*', 'startup, startups…']],
      },
      {
        title: 'Văn bản theo số hiệu',
        text: 'Bài nhắc tới một văn bản, dù số hiệu được viết cách nào.',
        examples: [['văn-bản:15-NQ/TU', 'bài nhắc tới văn bản số 15-NQ/TU']],
      },
    ],
  },
  feeds: {
    title: 'Theo dõi bằng trình đọc tin (RSS)',
    text: [
      'Trình đọc tin là một ứng dụng tự lấy tin mới từ nhiều trang về một chỗ; bạn không phải cho ai địa chỉ của mình. Có nhiều ứng dụng miễn phí, chẳng hạn Thunderbird, NetNewsWire, Feeder, Inoreader, Feedly.',
      'Sao chép địa chỉ của liên kết RSS hoặc Atom trên trang của một chủ đề, một văn bản hay một lượt tìm kiếm, rồi dán vào mục thêm nguồn (Add feed) của ứng dụng. Nếu ứng dụng nhận tệp OPML, một tệp có đủ mọi chủ đề.',
      'Hãy lấy nguồn cấp chung của mọi chủ đề, hoặc chỉ những chủ đề bạn quan tâm: lấy cả hai thì có ứng dụng báo một tin hai lần, có ứng dụng chỉ xếp tin vào một trong các nguồn.',
    ],
  },
  push: {
    title: 'Thông báo trên trình duyệt',
    text: [
      'Thay cho thư, bạn có thể nhận thông báo ngay trên máy tính hoặc điện thoại: ở trang chủ đề, đánh dấu vào ô đồng ý rồi bấm “Hoặc nhận thông báo trên trình duyệt này” và cho phép khi trình duyệt hỏi.',
      'Trên iPhone, iPad (từ iOS 16.4), trước hết hãy thêm trang này vào màn hình chính: trong Safari, bấm nút Chia sẻ, chọn “Thêm vào MH chính”; sau đó mở Bản tin bằng biểu tượng vừa thêm rồi làm như trên.',
      'Muốn thôi, mở một thông báo rồi vào trang cài đặt, hoặc tắt thông báo của trang này trong trình duyệt.',
    ],
  },
  zalo: {
    title: 'Nhận tin qua Zalo',
    text: ['Nhắn tin cho bot của Bản tin trên Zalo:'],
  },
  data: {
    title: 'Dữ liệu về bạn',
    text: [
      'Chúng tôi chỉ giữ địa chỉ nhận tin, những chủ đề và lịch bạn đã chọn, sự đồng ý của bạn và những gì đã gửi. Thư không có ảnh theo dõi, liên kết không bị đếm lượt bấm. Ở trang cài đặt, bạn có thể xem, tải về hoặc xóa tất cả bất cứ lúc nào.',
    ],
  },
  contact: {
    title: 'Liên hệ',
    text: (contact: string) => `Có điều gì chưa rõ hoặc chưa đúng, hãy viết cho đơn vị vận hành: ${contact}.`,
    none: 'Đơn vị vận hành chưa cho biết địa chỉ liên hệ.',
  },
  links: {
    topics: 'Xem các chủ đề',
    search: 'Mở trang Tìm kiếm',
    query: 'Mở ô viết truy vấn',
    link: 'Lấy lại liên kết vào trang cài đặt',
    opml: 'Tải tệp OPML',
    feed: 'Nguồn cấp của mọi chủ đề',
    privacy: 'Đọc thông báo về quyền riêng tư',
  },
}
