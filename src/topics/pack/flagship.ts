/**
 * The topic that the service was first asked for. Party words and private-sector words must both stand in an
 * article; a party cell named with its company is enough by itself, as many reports name nothing but the
 * company. Left out on purpose, since each brings in other news: "khu công nghiệp", "công ty TNHH" and
 * "hợp tác xã" alone, "đảng bộ", "kết nạp" (trade unions use it too).
 */
export const flagship = {
  id: 'to-chuc-dang-doanh-nghiep-tu-nhan',
  name: 'Phát triển tổ chức đảng, đảng viên trong doanh nghiệp tư nhân',
  description:
    'Thành lập chi bộ, kết nạp đảng viên, tạo nguồn và sinh hoạt đảng ở doanh nghiệp tư nhân, ' +
    'doanh nghiệp ngoài nhà nước và doanh nghiệp có vốn đầu tư nước ngoài.',
  query: `
    (
      ("đảng viên" OR "tổ chức đảng" OR "tổ chức cơ sở đảng" OR "chi bộ" OR "phát triển đảng"
        OR "kết nạp đảng" OR "vào Đảng" OR "nhận thức về Đảng" OR "quần chúng ưu tú")
      ("doanh nghiệp tư nhân" OR "kinh tế tư nhân" OR "doanh nghiệp ngoài nhà nước"
        OR "khu vực ngoài nhà nước" OR "ngoài khu vực nhà nước" OR "ngoài quốc doanh"
        OR "doanh nghiệp dân doanh" OR "chủ doanh nghiệp" OR "doanh nghiệp FDI"
        OR "vốn đầu tư nước ngoài" OR "vốn nước ngoài")
      OR "chi bộ Công ty TNHH" OR "chi bộ Công ty cổ phần" OR "chi bộ doanh nghiệp"
      OR "đảng bộ Công ty TNHH" OR "đảng bộ Công ty cổ phần"
    )
    NOT ("khai trừ" OR "kỷ luật đảng" OR "quán triệt nghị quyết" OR "TNHH MTV" OR "vốn nhà nước")`
    .replace(/\s+/g, ' ')
    .trim(),
  minScore: 0,
  language: 'vi',
} as const
