import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

/** Programmes and fields of a province's work, in full and by their abbreviations. */
export const PROGRAMMES: readonly Concept[] = [
  concept(
    'giai-phong-mat-bang',
    'Giải phóng mặt bằng',
    `giải phóng mặt bằng, GPMB, BTGPMB, BT GPMB, đền bù giải tỏa`,
  ),
  concept('tai-dinh-cu', 'Tái định cư', `tái định cư, TĐC`),
  concept('nong-thon-moi', 'Nông thôn mới', `nông thôn mới, NTM`),
  concept('ocop', 'Chương trình Mỗi xã một sản phẩm', `OCOP, mỗi xã một sản phẩm`),
  concept('cai-cach-hanh-chinh', 'Cải cách hành chính', `cải cách hành chính, CCHC, PAR INDEX`),
  concept('thu-tuc-hanh-chinh', 'Thủ tục hành chính', `thủ tục hành chính, TTHC`),
  concept('dich-vu-cong', 'Dịch vụ công', `dịch vụ công, DVC, DVCTT, dịch vụ công trực tuyến`),
  concept(
    'an-toan-giao-thong',
    'An toàn giao thông',
    `
    an toàn giao thông, ATGT, trật tự an toàn giao thông, TTATGT`,
  ),
  concept('tai-nan-giao-thong', 'Tai nạn giao thông', `tai nạn giao thông, TNGT`),
  concept('trung-hoc-pho-thong', 'Trung học phổ thông', `trung học phổ thông, THPT`),
  concept('trung-hoc-co-so', 'Trung học cơ sở', `trung học cơ sở, THCS`),
  concept(
    'phong-chong-thien-tai',
    'Phòng, chống thiên tai và tìm kiếm cứu nạn',
    `
    phòng chống thiên tai, PCTT, tìm kiếm cứu nạn, TKCN, phòng thủ dân sự, PTDS, PCLB, phòng chống lụt
    bão`,
  ),
  concept('sot-xuat-huyet', 'Sốt xuất huyết', `sốt xuất huyết, SXH, SXHD, dengue`),
  concept('tay-chan-mieng', 'Bệnh tay chân miệng', `tay chân miệng, TCM`),
  concept(
    'an-toan-thuc-pham',
    'An toàn thực phẩm',
    `
    an toàn thực phẩm, ATTP, VSATTP, vệ sinh an toàn thực phẩm, ATVSTP`,
  ),
  concept('bao-hiem-xa-hoi', 'Bảo hiểm xã hội', `bảo hiểm xã hội, BHXH`),
  concept('bao-hiem-y-te', 'Bảo hiểm y tế', `bảo hiểm y tế, BHYT`),
  concept(
    'quyen-su-dung-dat',
    'Giấy chứng nhận quyền sử dụng đất',
    `quyền sử dụng đất, QSDĐ, GCNQSDĐ, sổ đỏ, sổ hồng`,
  ),
]
