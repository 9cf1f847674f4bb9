import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** Compensation and recovery are of many things; here they count with land, households or a project beside them. */
export const landRecovery: PackTopic = {
  id: 'thu-hoi-dat-boi-thuong',
  name: 'Thu hồi đất, bồi thường, giải phóng mặt bằng, tái định cư',
  description:
    'Thông báo thu hồi đất, phương án bồi thường, tiến độ và vướng mắc giải phóng mặt bằng, cưỡng chế, tái định cư, khiếu nại. Không gồm: đấu giá đất, sốt đất, bồi thường dân sự, thu hồi tài sản, sản phẩm, giấy phép.',
  query: oneLine(`
    (
      title:@thu-hoi-dat OR lead:@thu-hoi-dat
      OR ((title:@boi-thuong OR lead:@boi-thuong) title:@dat-va-du-an title:@boi-thuong)
      OR (title:(@doi-nha NEAR/8 @du-an-lay-dat) (title:@boi-thuong OR lead:@boi-thuong OR lead:@mo-ma))
      OR (title:@boi-thuong lead:(@boi-thuong NEAR/8 @giu-dat))
      OR title:(("bồi thường" OR "đền bù" OR "thu hồi" OR "cưỡng chế") NEAR/6 @giu-dat)
      OR lead:(("bồi thường" OR "đền bù" OR "thu hồi" OR "cưỡng chế" OR "kiểm đếm" OR "di dân") NEAR/8 @giu-dat)
    )
    NOT (title:@ngoai-thu-hoi-dat NOT title:@thu-hoi-dat)
    NOT (title:"đấu giá" NOT title:("bồi thường" OR "thu hồi đất" OR @giai-phong-mat-bang))
    NOT ((title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR title:("phá rừng" OR "chặt phá" OR "gốc mai" OR "cây xanh" OR "mưa dông") OR (title:"sạt lở" NOT title:("mặt bằng" OR "bồi thường" OR "thu hồi đất")))`),
  minScore: 0,
  language: 'vi',
}
