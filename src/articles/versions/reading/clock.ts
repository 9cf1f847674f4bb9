import { digitWord } from './numbers.ts'
import { gap, type Sentence, word, words } from './tokens.ts'

/** Times of day as news says them, and times that something took: `7h30`, `7:30`, `7 giờ 30 phút`, `8 giờ tối`, `90 phút`. */

const [HOUR = '', MINUTE = '', HALF = '', HOURS = '', A_HALF = ''] = [...words('giờ phút rưỡi tiếng nửa')]
const EVENING = words('chiều tối')
const NIGHT = words('đêm')
const MORNING = words('sáng trưa')
const JOINED = /^(\d{1,2})[hg](\d{2})?(?:p|ph|phút)?$/

/** Minutes, for a time of day since midnight, and the token behind; null where no time stands. */
export function clockAt(sentence: Sentence, at: number): { minutes: number; to: number } | null {
  const minutes = minutesAt(sentence, at)
  if (minutes !== null) return { minutes, to: at + 2 }
  const said = joinedAt(sentence, at) ?? colonAt(sentence, at) ?? inWordsAt(sentence, at)
  if (!said) return null
  const { hour, minute, to } = said
  if (hour > 24 || minute > 59) return null
  const part = word(sentence, to)
  const isClose = /^\s$/.test(gap(sentence, to))
  if (!isClose || hour > 12) return { minutes: hour * 60 + minute, to }
  if (EVENING.has(part) || (NIGHT.has(part) && hour > 6))
    return { minutes: (hour % 12) * 60 + 720 + minute, to: to + 1 }
  return { minutes: hour * 60 + minute, to: MORNING.has(part) || NIGHT.has(part) ? to + 1 : to }
}

function minutesAt(sentence: Sentence, at: number): number | null {
  const minutes = word(sentence, at)
  return /^\d{1,3}$/.test(minutes) && word(sentence, at + 1) === MINUTE ? Number(minutes) : null
}

interface Said {
  hour: number
  minute: number
  to: number
}

function joinedAt(sentence: Sentence, at: number): Said | null {
  const [, hour, minute] = JOINED.exec(word(sentence, at)) ?? []
  if (hour === undefined) return null
  const apart = minute === undefined ? minuteAt(sentence, at + 1) : null
  return { hour: Number(hour), minute: apart ?? Number(minute ?? 0), to: at + (apart === null ? 1 : 2) }
}

function colonAt(sentence: Sentence, at: number): Said | null {
  const hour = word(sentence, at)
  const minute = word(sentence, at + 1)
  if (!/^\d{1,2}$/.test(hour) || !/^\d\d$/.test(minute) || gap(sentence, at + 1) !== ':') return null
  return { hour: Number(hour), minute: Number(minute), to: at + 2 }
}

function inWordsAt(sentence: Sentence, at: number): Said | null {
  // `nửa tiếng`, `hai giờ chiều`
  const isHours = [HOUR, HOURS].includes(word(sentence, at + 1))
  if (word(sentence, at) === A_HALF && isHours) return { hour: 0, minute: 30, to: at + 2 }
  const hour = String((isHours ? digitWord(word(sentence, at)) : undefined) ?? word(sentence, at))
  if (!/^\d{1,2}$/.test(hour) || ![HOUR, HOURS].includes(word(sentence, at + 1))) return null
  const minute = minuteAt(sentence, at + 2)
  if (minute !== null) {
    const to = word(sentence, at + 3) === MINUTE ? at + 4 : at + 3
    return { hour: Number(hour), minute, to }
  }
  if (word(sentence, at + 2) === HALF) return { hour: Number(hour), minute: 30, to: at + 3 }
  return { hour: Number(hour), minute: 0, to: at + 2 }
}

function minuteAt(sentence: Sentence, at: number): number | null {
  const minute = word(sentence, at)
  const isWhole = !/^[/.-]$/.test(gap(sentence, at + 1)) || !/^\d/.test(word(sentence, at + 1))
  return isWhole && /^[0-5]\d?$/.test(minute) && /^\s?$/.test(gap(sentence, at)) ? Number(minute) : null
}
