import { countVi } from '../counting.ts'

/** What a query would have brought, and how it does on articles that were labelled by hand. */
export const operatorBacktest = {
  days: 'Kho tin của',
  daysOption: (days: number) => `${countVi(days, 'ngày')} qua`,
  run: 'Chạy thử',
  running: 'Đang chạy thử trên kho tin, có thể mất vài giây…',
  saving: 'Đang lưu và đối chiếu với kho tin, có thể mất vài giây…',
  examinedOf: (examined: number, all: number) =>
    `Đã xét ${countVi(examined, 'trong')} ${countVi(all, 'tin')}.`,
  stop: 'Dừng',
  stopped: 'Đã dừng chạy thử; chưa có gì thay đổi.',
  title: 'Kết quả chạy thử',
  readAs: 'Hiểu là',
  perWeek: 'tin mỗi tuần',
  matched: (days: number) => `tin khớp trong ${countVi(days, 'ngày')}`,
  examined: 'tin đã xét',
  below: 'tin dưới điểm tối thiểu',
  chart: 'Tin khớp mỗi ngày',
  cut: (day: string) =>
    `Truy vấn rộng nên chỉ xét kịp tin từ ${day}; các con số ở đây là của khoảng đó. Chọn ít ngày hơn, hoặc thu hẹp truy vấn.`,
  young: (day: string) => `Kho tin mới có tin từ ${day}, nên số tin mỗi tuần chỉ là ước lượng.`,
  rebuilding: 'Kho tin đang được dựng lại nên có thể còn thiếu bài.',
  // Against the saved one
  compareTitle: 'So với bản đã lưu',
  compareSame: 'Cho cùng những tin như bản đã lưu.',
  compared: (before: number, after: number) =>
    `Bản đã lưu: ${countVi(before, 'tin')}. Bản đang sửa: ${countVi(after, 'tin')}.`,
  added: (count: number) => `Thêm ${countVi(count, 'tin')}`,
  dropped: (count: number) => `Bớt ${countVi(count, 'tin')}`,
  compareCut: 'Bản đã lưu quá rộng nên chỉ so được một phần khoảng thời gian này.',
  compareNone: 'Truy vấn đã lưu không đọc được nên không so được.',
  andMore: (count: number) => `và ${countVi(count, 'tin')} cũ hơn`,
  // What it would bring
  newest: 'Tin khớp mới nhất',
  newestOf: (shown: number, all: number) => `${shown} tin mới nhất trong ${countVi(all, 'tin')}`,
  nothing:
    'Không có tin nào khớp. Thử bớt một điều kiện, dùng cụm từ ngắn hơn, xem lại dấu, hoặc chọn nhiều ngày hơn.',
  isNew: 'mới so với bản đã lưu',
  score: (score: string) => `điểm ${score}`,
  belowTitle: 'Ngay dưới điểm tối thiểu',
  belowText: 'Có khớp nhưng không được lấy. Nếu đây là tin cần, hãy hạ điểm tối thiểu.',
  nearTitle: 'Suýt khớp',
  nearMore: (count: number) => `thêm ${countVi(count, 'tin')}`,
  nearTry: 'Thử truy vấn này',
  noisiest: (branch: string, matches: number, alone: number) =>
    `Nếu có nhiều tin lạc đề, hãy xem ${branch} trước: có mặt trong ${countVi(matches, 'tin')}, một mình mang về ${countVi(alone, 'tin')}.`,
  // By hand
  mark: 'Bài này có đúng chủ đề không?',
  yes: 'Đúng',
  no: 'Lạc đề',
  unsaid: 'Chưa rõ',
  keep: 'Lưu đánh dấu',
  measure: 'Lưu đánh dấu và đo lại',
  measureHint:
    'Đánh dấu một số tin là đúng chủ đề hay lạc đề để đo truy vấn trước khi lưu. Đánh dấu được giữ cùng chủ đề, không ảnh hưởng tới tin được báo.',
  keptOnSave: 'Chủ đề chưa lưu: các đánh dấu được giữ khi bạn lưu.',
  sampleTitle: 'Đo trên các tin đã đánh dấu',
  sampleNone:
    'Chưa có tin nào được đánh dấu. Chạy thử, rồi đánh dấu đúng hay lạc đề ở vài tin để biết truy vấn bắt đúng bao nhiêu, sót bao nhiêu.',
  sampleOf: (yes: number, no: number) =>
    `Bạn đã đánh dấu ${countVi(yes, 'tin')} đúng chủ đề và ${countVi(no, 'tin')} lạc đề. Các con số dưới đây chỉ tính trên những tin đó.`,
  gone: (count: number) => `${countVi(count, 'tin')} đã đánh dấu không còn trong kho tin nên không tính.`,
  thisOne: 'Bản đang sửa',
  savedOne: 'Bản đã lưu',
  precision: 'Độ chính xác',
  precisionMeans: 'trong những tin được lấy, bao nhiêu là đúng',
  recall: 'Độ phủ',
  recallMeans: 'trong những tin đúng, bao nhiêu được lấy',
  outOf: (part: number, whole: number, share: string) => `${part}/${whole} (${share})`,
  unknown: 'chưa tính được',
  wrongly: 'Lấy nhầm',
  missed: 'Bỏ sót',
  othersToo: (count: number) => `và ${countVi(count, 'tin')} nữa`,
  addByAddress: 'Bài đúng mà truy vấn bỏ sót không hiện ở trên: tìm bài đó theo địa chỉ rồi đánh dấu.',
}
