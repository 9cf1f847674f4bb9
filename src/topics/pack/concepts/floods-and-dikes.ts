import type { Concept } from '../../concepts/concept.ts'
import { concept } from './concept.ts'

export const FLOODS_AND_DIKES: readonly Concept[] = [
  concept(
    'thien-tai',
    'Lũ, ngập, bão, sạt lở, đê',
    `
    mưa lũ, bão lũ, lũ lụt, lũ quét, lũ ống, nước lũ, đỉnh lũ, trận lũ, trận lụt, vùng lũ, rốn lũ, xả
    lũ, hộ đê, đê điều, đê biển, vỡ đê, tràn đê, mặt đê, bờ bao, đê tả, đê hữu, sửa đê, ngập lụt, ngập
    sâu, ngập úng, ngập nước, ngập nặng, chìm trong nước, biển nước, sạt lở, sụt lún, trượt đất, xói lở,
    triều cường, báo động 3, báo động 2, báo động III, thiên tai, áp thấp nhiệt đới, siêu bão, cơn bão
    số, ứng phó bão, qua tràn, xả tràn, @phong-chong-thien-tai, hậu bão, sau bão, tránh bão, bão số 1,
    bão số 2, bão số 3, bão số 4, bão số 5, bão số 6, bão số 7, bão số 8, bão số 9, bão số 10, bão số
    11, bão số 12, bão số 13, bão số 14, bão số 15, tiêu úng, lũ lịch sử, lũ dữ, lũ trên sông, mạch đùn,
    vùng bão, xả đáy, cửa xả, lũ cuốn, chống lũ, lũ tràn, bị lũ, đón lũ, lũ chồng lũ, hàng cứu trợ, trận ngập, ngập kéo dài, mưa ngập, ngập cục bộ, chống ngập, trong lũ, giữa lũ, điểm ngập, lũ về, nước lớn tràn, vỡ đập, kè sông, nguy cơ lũ, mưa đặc biệt lớn, xuồng cứu trợ, lũ bùn, bùn đá, lở đất, lở núi, bão kajiki, bão kalmaegi,
    hoàn lưu bão`,
  ),
  concept(
    'ung-pho',
    'Ứng phó, thiệt hại, sơ tán',
    `
    ứng phó, sơ tán, di dời, thiệt hại, cứu hộ, cứu trợ, khắc phục, cô lập, mất tích, chìm, vỡ, nước
    dâng, cảnh báo, hạ du, xã, tỉnh, UBND, công điện, khẩn cấp, sụt, nứt`,
  ),
  concept(
    'ngoai-thien-tai',
    'Nghĩa bóng, thể thao, hạn mặn',
    `
    bão giá, bão sa thải, bão mạng, lũ lượt, lũ trẻ, bóng đá, CLB, phim, ca khúc, nhạc sĩ, cầu lông, hạn
    hán, mặn, xâm nhập mặn, mất nước, nợ xấu, VN index, cổ phiếu, báo lãi, niềm tin, mã giảm giá, đánh
    bạc, ổ bạc, check in, đi bộ, cá linh, chiến sự, tên lửa, lừa đảo, sản phụ, ung thư, đồ cũ`,
  ),
]
