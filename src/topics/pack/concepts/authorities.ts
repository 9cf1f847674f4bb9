import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

/** Bodies of the State, the Party and the mass organisations, in full and by their abbreviations. */
export const AUTHORITIES: readonly Concept[] = [
  concept('uy-ban-nhan-dan', 'Ủy ban nhân dân các cấp', `ủy ban nhân dân, UBND`),
  concept('hoi-dong-nhan-dan', 'Hội đồng nhân dân các cấp', `hội đồng nhân dân, HĐND`),
  concept(
    'mat-tran-to-quoc',
    'Mặt trận Tổ quốc Việt Nam',
    `mặt trận tổ quốc, ủy ban mặt trận, MTTQ, MTTQVN, UBMTTQ`,
  ),
  concept(
    'doan-dai-bieu-quoc-hoi',
    'Đoàn đại biểu Quốc hội',
    `đoàn đại biểu quốc hội, đoàn ĐBQH, đại biểu quốc hội, ĐBQH`,
  ),
  concept('ban-thuong-vu', 'Ban Thường vụ cấp ủy', `ban thường vụ, BTV, BTVTU, BTVĐU`),
  concept('ban-chap-hanh', 'Ban Chấp hành', `ban chấp hành, BCH, BCHTW, BCHTƯ`),
  concept('tinh-uy', 'Tỉnh ủy, Thành ủy', `tỉnh ủy, thành ủy, tỉnh thành ủy, BTVTU, TUV`),
  concept('dang-uy', 'Đảng ủy các cấp', `đảng ủy, ĐU, ban chấp hành đảng bộ`),
  concept('uy-ban-kiem-tra', 'Ủy ban Kiểm tra của Đảng', `ủy ban kiểm tra, UBKT, UBKTTW, UBKT Trung ương`),
  concept('ban-quan-ly-du-an', 'Ban quản lý dự án', `ban quản lý dự án, ban QLDA, BQLDA, BQL dự án`),
  concept(
    'ban-quan-ly-khu-cong-nghiep',
    'Ban quản lý các khu công nghiệp, khu kinh tế',
    `
    ban quản lý các khu công nghiệp, ban quản lý khu công nghiệp, ban quản lý các KCN, BQL KCN, BQL các
    KCN, ban quản lý khu kinh tế, BQL KKT, ban quản lý các khu kinh tế, BQL khu kinh tế`,
  ),
  concept('lien-doan-lao-dong', 'Liên đoàn Lao động', `liên đoàn lao động, LĐLĐ, TLĐ, tổng LĐLĐ`),
  concept('cong-doan-co-so', 'Công đoàn cơ sở', `công đoàn cơ sở, CĐCS`),
  concept(
    'doan-thanh-nien',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    `
    đoàn thanh niên, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, đoàn TNCS, ĐTN, TNCS`,
  ),
  concept('canh-sat-giao-thong', 'Cảnh sát giao thông', `cảnh sát giao thông, CSGT`),
  concept('bo-y-te', 'Bộ Y tế', `Bộ Y tế, BYT`),
  concept('bo-giao-duc-dao-tao', 'Bộ, Sở Giáo dục và Đào tạo', `giáo dục và đào tạo, GD-ĐT, GDĐT`),
  concept(
    'trung-tam-kiem-soat-benh-tat',
    'Trung tâm Kiểm soát bệnh tật',
    `trung tâm kiểm soát bệnh tật, CDC`,
  ),
]
