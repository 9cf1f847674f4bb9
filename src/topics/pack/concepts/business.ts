import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

/** Enterprises by their legal form, and where they stand. */
export const BUSINESS: readonly Concept[] = [
  concept(
    'cong-ty',
    'Công ty, doanh nghiệp, hợp tác xã nói chung',
    `
    công ty, cty, doanh nghiệp, DN, DNNVV, DNNNN, xí nghiệp, nhà máy, hợp tác xã, HTX, TNHH, tập đoàn,
    tổng công ty, chủ doanh nghiệp`,
  ),
  concept('cong-ty-tnhh', 'Công ty trách nhiệm hữu hạn', `trách nhiệm hữu hạn, TNHH`),
  concept('cong-ty-co-phan', 'Công ty cổ phần', `công ty cổ phần, công ty CP, cty CP, CTCP, cty cổ phần`),
  concept('doanh-nghiep', 'Doanh nghiệp', `doanh nghiệp, DN`),
  concept(
    'doanh-nghiep-nho-va-vua',
    'Doanh nghiệp nhỏ và vừa',
    `
    doanh nghiệp nhỏ và vừa, DNNVV, DN nhỏ và vừa, doanh nghiệp vừa và nhỏ`,
  ),
  concept('doanh-nghiep-tu-nhan', 'Doanh nghiệp tư nhân', `doanh nghiệp tư nhân, DNTN, DN tư nhân`),
  concept(
    'von-dau-tu-nuoc-ngoai',
    'Doanh nghiệp có vốn đầu tư nước ngoài',
    `
    FDI, vốn đầu tư nước ngoài, vốn nước ngoài, đầu tư trực tiếp nước ngoài, vốn ĐTNN, DN ĐTNN, doanh
    nghiệp nước ngoài, doanh nghiệp đầu tư nước ngoài`,
  ),
  concept('hop-tac-xa', 'Hợp tác xã', `hợp tác xã, HTX, liên hiệp hợp tác xã`),
  concept(
    'khu-cong-nghiep',
    'Khu, cụm công nghiệp, khu chế xuất, khu kinh tế',
    `
    khu công nghiệp, các khu công nghiệp, KCN, khu CN, cụm công nghiệp, CCN, cụm CN, khu chế xuất, KCX,
    khu kinh tế, KKT, khu công nghệ cao, KCNC, khu công nghệ thông tin, khu cụm công nghiệp`,
  ),
  concept('cum-cong-nghiep', 'Cụm công nghiệp', `cụm công nghiệp, CCN, cụm CN`),
  concept('khu-che-xuat', 'Khu chế xuất', `khu chế xuất, KCX`),
  concept('khu-kinh-te', 'Khu kinh tế', `khu kinh tế, KKT`),
  concept(
    'cong-nhan',
    'Công nhân, viên chức, người lao động',
    `
    công nhân, người lao động, CNLĐ, NLĐ, CNVCLĐ, CNVC-LĐ, CNVC, công nhân lao động`,
  ),
]
