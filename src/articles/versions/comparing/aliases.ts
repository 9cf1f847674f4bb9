import { sentenceOf } from '../reading/tokens.ts'

/** Names of one place or body that share no word, as papers write them. */
const ALIASES: readonly string[] = [
  'Úc,Australia,Ôxtrâylia',
  'Mỹ,Hoa Kỳ,USA,Hợp chúng quốc Hoa Kỳ',
  'Ý,Italia,Italy',
  'Nhật,Nhật Bản',
  'Hàn,Hàn Quốc,Đại Hàn Dân quốc',
  'Triều Tiên,CHDCND Triều Tiên,Bắc Hàn',
  'Thái,Thái Lan',
  'Trung Quốc,Trung Hoa,TQ',
  'Campuchia,Cam-pu-chia,Cao Miên',
  'Lào,CHDCND Lào',
  'Myanmar,Mi-an-ma,Miến Điện',
  'Philippines,Phi-líp-pin',
  'Indonesia,In-đô-nê-xi-a',
  'Malaysia,Ma-lai-xi-a',
  'Singapore,Xinh-ga-po',
  'New Zealand,Niu Di-lân',
  'Ấn Độ,India',
  'Nga,Liên bang Nga',
  'Anh,Vương quốc Anh',
  'Đức,CHLB Đức,Cộng hòa Liên bang Đức',
  'Thổ Nhĩ Kỳ,Türkiye',
  'Ukraine,U-crai-na,Ucraina',
  'Cuba,Cu-ba',
  'Brazil,Bra-xin,Brasil',
  'Argentina,Ác-hen-ti-na',
  'EU,Liên minh châu Âu',
  'WHO,Tổ chức Y tế Thế giới',
  'ASEAN,Hiệp hội các quốc gia Đông Nam Á',
  'WB,Ngân hàng Thế giới,World Bank',
  'Sài Gòn,TPHCM,TP HCM,Thành phố Hồ Chí Minh,Hồ Chí Minh',
  'Covid 19,COVID,SARS CoV 2',
  'Bắc Kinh,Beijing',
  'Việt Nam,VN',
  'CDC,Trung tâm Kiểm soát bệnh tật',
  'EVN,Tập đoàn Điện lực Việt Nam',
  'VFF,Liên đoàn Bóng đá Việt Nam',
  'VCCI,Liên đoàn Thương mại và Công nghiệp Việt Nam',
  'ODA,hỗ trợ phát triển chính thức',
  'FDI,đầu tư trực tiếp nước ngoài',
  'IMF,Quỹ Tiền tệ Quốc tế',
  'UNESCO,Tổ chức Giáo dục Khoa học và Văn hóa Liên hợp quốc',
]

const groups = new Map(
  ALIASES.flatMap((names, group) =>
    names
      .split(',')
      .map((name) => [keyOf(sentenceOf(name).tokens.map(({ normal }) => normal)), group] as const),
  ),
)

/** Whether two names are known to be of one, whatever stands before both: `Đại sứ Mỹ`, `Đại sứ Hoa Kỳ`. */
export function isAlias(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.findIndex((key, at) => key !== other[at])
  return isOfOne(one, other) || (shared > 0 && isOfOne(one.slice(shared), other.slice(shared)))
}

function isOfOne(one: readonly string[], other: readonly string[]): boolean {
  const group = groups.get(keyOf(one))
  return group !== undefined && group === groups.get(keyOf(other))
}

function keyOf(keys: readonly string[]): string {
  return keys.join(' ')
}
