import { isTimeZone } from '../local-time.ts'
import { matchAt } from './match.ts'

/** Minutes east of Greenwich, or the IANA name of a zone whose clocks change. */
export type Zone = number | string

/** RFC 822 §5 and RFC 2822 §4.3 name UT, GMT, Z and those of the US; the others are met in feeds. */
const NAMES: readonly (readonly [Zone, string])[] = [
  [-600, 'hst'],
  [-540, 'akst hadt'],
  [-480, 'pst akdt'],
  [-420, 'mst pdt'],
  [-360, 'cst mdt'],
  [-300, 'est cdt'],
  [-240, 'ast edt'],
  [-210, 'nst'],
  [-180, 'adt art brt'],
  [-150, 'ndt'],
  [0, 'z ut utc gmt wet'],
  [60, 'bst cet met mez wat west'],
  [120, 'cat cest eet mest mesz sast'],
  [180, 'eat eest msk trt'],
  [240, 'gst'],
  [300, 'pkt'],
  [330, 'ist'],
  [345, 'npt'],
  [420, 'ict wib'],
  [480, 'awst hkt myt pht sgt wita'],
  [540, 'jst kst wit'],
  [570, 'acst'],
  [600, 'aest'],
  [630, 'acdt'],
  [660, 'aedt'],
  [720, 'nzst'],
  [780, 'nzdt'],
  // Written by programs that leave open whether it is summer.
  ['America/Halifax', 'at'],
  ['America/New_York', 'et'],
  ['America/Chicago', 'ct'],
  ['America/Denver', 'mt'],
  ['America/Los_Angeles', 'pt'],
]
const ZONE_OF_NAME = new Map(NAMES.flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone])))

const OFFSET = /(?:(?:gmt|utc?|z) ?)?(\+ |[+-])(\d{1,2})(?::?(\d{2}))?(?!\d|[./-]\d)/y
const IANA = /[a-z]+(?:\/[a-z\d_+-]+){1,2}/y
const NAME = /[a-z]{1,5}(?![a-z])/y
/** A comment (RFC 2822 §3.2.3), or what RFC 9557 puts behind an offset. */
const COMMENT = /\(([^()]{0,40})\)|\[([^[\]]{0,40})\]/y

/** No place's clocks are further from Greenwich. */
const MOST_MINUTES = 14 * 60

/** `zone` is undefined for a comment that names none. */
interface ZonePiece {
  zone: Zone | undefined
  end: number
}

/** The zone written at a place of a lower-case text; null where none is, or an impossible one. */
export function zoneAt(text: string, at: number): ZonePiece | null {
  if (text[at] === '(' || text[at] === '[') return commentAt(text, at)
  const offset = matchAt(OFFSET, text, at)
  if (offset) return found(minutesOf(offset), offset, at)
  const place = matchAt(IANA, text, at)
  if (place) return found(isTimeZone(place[0]) ? place[0] : null, place, at)
  const name = matchAt(NAME, text, at)
  return name && found(zoneOfName(name[0]), name, at)
}

function commentAt(text: string, at: number): ZonePiece | null {
  const comment = matchAt(COMMENT, text, at)
  if (!comment) return null
  const [whole, round, square] = comment
  return { zone: readZone(round ?? square ?? '') ?? undefined, end: at + whole.length }
}

/**
 * Reads all that stands behind a time: `+0700`, `+07:00`, `GMT+7`, `ICT`, `Z`, `(GMT+7)`, `+0700 (ICT)`,
 * `Asia/Ho_Chi_Minh`. Of several, the first counts. Undefined where no zone is named, null for what is none.
 */
export function readZone(text: string): Zone | undefined | null {
  const lower = text.toLowerCase()
  let zone: Zone | undefined
  let at = 0
  while (at < lower.length) {
    if (lower[at] === ' ') {
      at += 1
      continue
    }
    const piece = zoneAt(lower, at)
    if (!piece) return null
    zone ??= piece.zone
    at = piece.end
  }
  return zone
}

/** RFC 2822 §4.3: the military letters were once defined with the wrong sign, so they say no more than UTC. */
function zoneOfName(name: string): Zone | null {
  return ZONE_OF_NAME.get(name) ?? (name.length === 1 && name !== 'j' ? 0 : null)
}

function minutesOf([, sign, hours, minutes]: RegExpExecArray): number | null {
  const east = Number(hours) * 60 + Number(minutes ?? 0)
  if (east > MOST_MINUTES || Number(minutes ?? 0) > 59) return null
  return sign === '-' ? -east : east
}

function found(zone: Zone | null, match: RegExpExecArray, at: number): ZonePiece | null {
  return zone === null ? null : { zone, end: at + match[0].length }
}
