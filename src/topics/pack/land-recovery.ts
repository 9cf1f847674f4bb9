import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack.ts'

/** Compensation and recovery are of many things; here they count with land, households or a project beside them. */
export const landRecovery: PackTopic = {
  id: 'thu-hoi-dat-boi-thuong',
  name: 'Thu hồi đất, bồi thường, giải phóng mặt bằng, tái định cư',
  description:
    'Thông báo thu hồi đất, phương án bồi thường, tiến độ và vướng mắc giải phóng mặt bằng, cưỡng chế, tái định cư, khiếu nại. Không gồm: đấu giá đất, sốt đất, bồi thường dân sự, thu hồi tài sản, sản phẩm, giấy phép.',
  query: oneLine(`
    (
      title:@thu-hoi-dat OR lead:@thu-hoi-dat
      OR (title:@boi-thuong OR lead:@boi-thuong) (title:@dat-va-du-an OR lead:@dat-va-du-an)
    )
    NOT (title:@ngoai-thu-hoi-dat NOT title:@thu-hoi-dat)
    NOT (title:@nuoc-ngoai OR title:("phá rừng" OR "chặt phá" OR "sạt lở" OR "mưa dông"))`),
  minScore: 0,
  language: 'vi',
}
