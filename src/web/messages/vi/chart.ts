import { countVi } from '../counting.ts'

/** Of charts by day. */
export const chart = {
  summary: (total: number, days: number, most: number) =>
    `${countVi(total, 'tin')} trong ${countVi(days, 'ngày')}; ngày nhiều nhất có ${countVi(most, 'tin')}.`,
  most: (most: number) => `nhiều nhất: ${countVi(most, 'tin')} một ngày`,
  asTable: 'Xem số liệu',
  otherDays: 'Những ngày không có trong bảng không có tin nào.',
  day: 'Ngày',
  count: 'Số tin',
}
