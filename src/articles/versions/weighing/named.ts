import { isPerson, type Name } from '../comparing/names.ts'
import type { Versions } from '../comparing/sides.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import { newNames } from './outcomes.ts'

/** Who it was, where it was not said. */

const NAMED = 1
/** Family, middle and given name. */
const FULL_NAME = 3
const FIRMS = words('ty nghiệp hãng')
/** Where it matters who it was. */
const BLAMED = phraseList([
  [
    'bị can,bị cáo,nghi phạm,đối tượng,khởi tố,bắt giữ,bắt tạm giam,tạm giữ,tạm giam,truy nã,vi phạm,sai phạm,nạn nhân,tử vong,thiệt mạng,' +
      'bốc cháy,cháy,đám cháy,vụ cháy,nổ,vụ nổ,sập,ngộ độc,ô nhiễm,xả thải,lừa đảo,tai nạn,xử phạt,thu hồi,đình chỉ,chung kết',
    true,
  ],
])

/** Somebody or a firm that an edited sentence names for the first time, where it matters who it was. */
export function named({ rewordings, versions }: Edit): Evidence[] {
  return rewordings
    .filter(({ before, after }) => {
      const isMatter = phrasesIn(BLAMED, after.pieces).length > 0
      return isMatter && hasName(after, versions) && !hasName(before, { ...versions, before: versions.after })
    })
    .map(({ before, after }) => ({ kind: 'named', weight: NAMED, change: changeOf(before, after) }))
}

function hasName(said: Said, versions: Versions): boolean {
  return newNames(said, versions).some(
    (name) => (isPerson(said, name) && !isBeside(said, name)) || isFirm(said, name),
  )
}

/** `vi phạm, UBKT`: no word of courtesy stands before the name. */
function isBeside({ pieces }: Said, { from, keys }: Name): boolean {
  return pieces[from]?.isApart === true && keys.length < FULL_NAME
}

function isFirm({ pieces }: Said, { from }: Name): boolean {
  return FIRMS.has(pieces[from - 1]?.key ?? '')
}
