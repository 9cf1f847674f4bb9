import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

/** Names that are words of the language too (Anh, Nga, Pháp, Đức, Mỹ, Lào) stand with what shows the country. */
export const ABROAD: readonly Concept[] = [
  concept(
    'nuoc-ngoai',
    'Việc xảy ra ở nước ngoài',
    `
    trung quốc, nhật bản, hàn quốc, ấn độ, thái lan, ukraine, pakistan, indonesia, malaysia,
    philippines, campuchia, myanmar, australia, châu âu, châu phi, brazil, peru, bangladesh, nepal,
    triều tiên, italy, tây ban nha, bắc kinh, thượng hải, đài loan, hong kong, texas, california, new
    york, london, tokyo, seoul, bangkok, israel, iran, iraq, thổ nhĩ kỳ, mexico, canada, singapore, sri
    lanka, congo, kenya, ai cập, bồ đào nha, hy lạp, ba lan, colombia, argentina, chile, venezuela,
    nigeria, afghanistan, florida, ohio, cuba, nam phi, gaza, tại mỹ, ở mỹ, nước mỹ, bang của mỹ, quan
    chức mỹ, tổng thống mỹ, quân đội mỹ, nước anh, ở anh, tại pháp, nước pháp, tại đức, nước đức, ở nga,
    nước nga, tại nga, lãnh thổ nga, moskva, crimea, ở lào, nước lào, tại lào, paris, berlin, trump,
    putin, thụy sĩ, thụy điển, hà lan, jakarta, manila, new zealand, hawaii, alaska, caribe, jamaica,
    haiti, đại tây dương, tử cấm thành, jordan, trung đông, mariana, oklahoma, EU, châu mỹ, washington,
    đông âu, fukushima`,
  ),
  concept(
    'diem-tin',
    'Điểm tin, bản tin gộp nhiều chuyện',
    `
    xem nhanh 20h, toàn cảnh 17h, toàn cảnh, tin tức sáng, tin tức đặc biệt, đón đọc, bản tin, tin nóng,
    điểm tin, tin sáng, trắc nghiệm, pickleball`,
  ),
]
