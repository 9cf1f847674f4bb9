import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

/** Names that are words of the language too (Anh, Nga, Pháp, Đức, Mỹ, Lào) stand with what shows the country. */
export const ABROAD: readonly Concept[] = [
  concept(
    'nuoc-ngoai',
    'Việc xảy ra ở nước ngoài',
    `
    trung quốc, nhật bản, hàn quốc, ấn độ, thái lan, ukraine, pakistan, indonesia, malaysia, philippines,
    campuchia, myanmar, australia, châu âu, châu phi, brazil, peru, bangladesh, nepal, triều tiên, italy,
    tây ban nha, bắc kinh, thượng hải, đài loan, hong kong, texas, california, new york, london, tokyo,
    seoul, bangkok, israel, iran, iraq, thổ nhĩ kỳ, mexico, canada, singapore, sri lanka, congo, kenya,
    ai cập, bồ đào nha, hy lạp, ba lan, colombia, argentina, chile, venezuela, nigeria, afghanistan,
    florida, ohio, cuba, nam phi, gaza, nước mỹ, bang của mỹ, quan chức mỹ, tổng thống mỹ, quân đội mỹ,
    nước anh, nước pháp, nước đức, nước nga, lãnh thổ nga, moskva, crimea, nước lào, paris, berlin,
    trump, putin, thụy sĩ, thụy điển, hà lan, jakarta, manila, new zealand, hawaii, alaska, caribe,
    jamaica, haiti, đại tây dương, tử cấm thành, jordan, trung đông, mariana, oklahoma, EU, châu mỹ,
    washington, đông âu, fukushima, chính phủ nước này, của nước này, tại nước này, quốc gia này,
    cảnh sát nước này, truyền thông nước này, nghiệp đoàn, hoa kỳ, người mỹ, cảnh sát mỹ, chính phủ mỹ,
    vientiane, viêng chăn, người nga, chính phủ nga, bộ quốc phòng nga, cảnh sát anh, chính phủ anh,
    người anh, chính phủ pháp, cảnh sát pháp, chính phủ đức, cảnh sát đức, ở lào, tại lào, tại mỹ, ở mỹ,
    ở anh, tại pháp, tại đức, ở nga, tại nga, sudan, syria, yemen, somalia, ethiopia, uganda, tanzania,
    niger, libya, lebanon, saudi, qatar, dubai, UAE, na uy, đan mạch, phần lan, ireland, scotland,
    cộng hòa séc, slovakia, hungary, romania, bulgaria, serbia, croatia, ecuador, bolivia, paraguay,
    uruguay, panama, guatemala, fiji, papua, mông cổ, kazakhstan, uzbekistan, bhutan, maldives, ả rập,
    cameroon, ghana, senegal, rwanda, zambia, zimbabwe, mozambique, madagascar, angola, tunisia, algeria,
    maroc, honduras, el salvador, dominica, luxembourg, iceland, belarus, gruzia, armenia, azerbaijan,
    timor, brunei, sydney, melbourne, los angeles, chicago, osaka, mumbai, new delhi, delhi, kyiv,
    tehran, liên hợp quốc`,
  ),
  concept(
    'diem-tin',
    'Điểm tin, bản tin gộp nhiều chuyện',
    `
    xem nhanh 20h, toàn cảnh 17h, toàn cảnh, tin tức sáng, tin tức đặc biệt, đón đọc, bản tin, tin nóng,
    điểm tin, tin sáng, trắc nghiệm, pickleball, xem nhanh`,
  ),
  concept(
    'ten-trung-nuoc-ngoai',
    'Địa danh trong nước bắt đầu bằng tên một nước',
    `
    lào cai, mỹ tho, mỹ hào, mỹ đức, mỹ lộc, mỹ xuyên, mỹ tú, mỹ an, mỹ hưng, mỹ đình, mỹ lâm, mỹ thuận,
    mỹ phước, mỹ xuân, mỹ hòa, mỹ thạnh, mỹ thành, mỹ sơn, mỹ khánh, mỹ lợi, nga sơn, nga my, nga lộc,
    nga bảy, nga năm, anh sơn, pháp vân, đức hòa, đức huệ, đức cơ, đức linh, đức phổ, đức thọ, đức trọng,
    đức nhuận, đức phú, đức giang, đức hợp, mỹ phẩm, mỹ thuật, thẩm mỹ, hoa mỹ, mỹ quan, mỹ nghệ`,
  ),
]
