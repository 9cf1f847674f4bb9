/** Sun and moon after Meeus, Astronomical Algorithms (2nd edition): what a lunar calendar is made from. Times in ms. */

const DAY_MS = 86_400_000
/** Terrestrial time is ahead of universal time by 69 s in 2025 and some 100 s in 2075. */
const AHEAD_MS = 75_000
/** The calendar of Vietnam is reckoned by the clock of the 105th meridian since 1968. */
const CLOCK_MS = 7 * 3_600_000
const MONTH_DAYS = 29.530588861
const J2000 = 2_451_545

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const fromJulian = (days: number) => (days - 2_440_587.5) * DAY_MS
const toJulian = (time: number) => time / DAY_MS + 2_440_587.5
const dayOf = (time: number) => Math.floor((time - AHEAD_MS + CLOCK_MS) / DAY_MS) * DAY_MS

/** Chapter 49, the terms above 0.0001 day: the new moon number `k` since the one of 6 January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const mean = 2_451_550.09766 + MONTH_DAYS * k + 0.00015437 * t * t
  const periodic =
    -0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * node) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * node) -
    0.00057 * sin(moon + 2 * node) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * node) +
    0.00038 * e * sin(sun - 2 * node) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(124.7746 - 1.56375588 * k)
  return fromJulian(mean + periodic)
}

/** Chapter 25, to a hundredth of a degree: the sun's apparent longitude. */
function sunLongitude(time: number): number {
  const t = (toJulian(time) - J2000) / 36_525
  const anomaly = 357.52911 + 35_999.05029 * t
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly)
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  return mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
}

/** The first day, as if it were UTC, of the lunar month in which the sun reaches a longitude, within 50 days of `from`. */
export function monthOfTerm(longitude: number, from: number): number {
  let [before, behind] = [from, from + 50 * DAY_MS]
  while (behind - before > 1_000) {
    const middle = (before + behind) / 2
    const past = (((sunLongitude(middle) - longitude + 180) % 360) + 360) % 360
    if (past < 180) before = middle
    else behind = middle
  }
  const term = dayOf(behind)
  let k = Math.ceil((toJulian(term) - 2_451_550) / MONTH_DAYS) + 1
  while (dayOf(newMoon(k)) > term) k -= 1
  return dayOf(newMoon(k))
}

/** The first day of the lunar month behind the one that begins on `day`. */
export function monthAfter(day: number): number {
  let k = Math.floor((toJulian(day) - 2_451_550) / MONTH_DAYS) - 1
  while (dayOf(newMoon(k)) <= day) k += 1
  return dayOf(newMoon(k))
}
