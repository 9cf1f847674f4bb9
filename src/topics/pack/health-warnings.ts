import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** A disease is named in tips and tales too; what makes news of it is cases, deaths, or somebody who warns. */
export const healthWarnings: PackTopic = {
  id: 'canh-bao-y-te',
  name: 'Cảnh báo y tế, dịch bệnh',
  description:
    'Dịch bệnh và cảnh báo, ngộ độc tập thể, tiêm chủng khẩn cấp, thu hồi thuốc và thực phẩm, thuốc giả, cảnh báo nắng nóng, ô nhiễm không khí của ngành y tế. Không gồm: mẹo sức khỏe, chuyện bệnh viện, bảo hiểm y tế, dịch ở vật nuôi, dịch ở nước ngoài.',
  query: oneLine(`
    (
      (title:(@benh-dich OR @ngo-doc) (title:(@canh-bao OR @nguoi-benh) OR lead:(@canh-bao OR @nguoi-benh)))
      OR (lead:(@benh-dich OR @ngo-doc) title:@canh-bao)
      OR lead:((@benh-dich OR @ngo-doc) NEAR/12 @canh-bao)
      OR title:(@dau-bung NEAR/10 @bua-an) OR lead:(@dau-bung NEAR/10 @bua-an)
      OR (title:@thuoc-thuc-pham (title:@thu-hoi-canh-bao OR lead:@thu-hoi-canh-bao) (title:@co-quan-y-te OR lead:@co-quan-y-te))
      OR (title:@thuoc-thuc-pham title:@thu-hoi-san-pham)
      OR title:(@thuoc-thuc-pham NEAR/3 giả)
      OR ((title:@nguy-co-suc-khoe OR lead:@nguy-co-suc-khoe) (title:@canh-bao OR lead:@canh-bao))
    )
    NOT (title:@ngoai-canh-bao-y-te OR title:@diem-tin)
    NOT (((lead:@nuoc-ngoai NOT (lead:@ten-trung-nuoc-ngoai OR title:@tinh-thanh OR lead:@tinh-thanh)) OR ((title:@nuoc-ngoai OR title:"mỹ") NOT title:@ten-trung-nuoc-ngoai)) NOT (title:"việt nam" OR title:"bộ y tế" OR lead:"việt nam"))`),
  minScore: 0,
  language: 'vi',
}
