import { DAY, HOUR, takeClock } from './scene.ts'

/** A clock that stands at a time of day in Hà Nội, and goes on to the next of another. */
export function clockAt(hours: number, minutes = 0) {
  const clock = takeClock()
  const goOnTo = (hour: number, minute = 0) => {
    const passed = (Date.now() + 7 * HOUR) % DAY
    clock.forward((hour * HOUR + minute * 60_000 - passed + DAY) % DAY)
  }
  goOnTo(hours, minutes)
  return { ...clock, goOnTo }
}
