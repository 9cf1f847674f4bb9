/** Months by name and abbreviation, lower case and without marks, as feeds in these languages write them. */
const MONTHS = [
  'jan january janv janvier janner januar januari janeiro ene enero gen gennaio',
  'feb february fev fevr fevrier febr februar februari fevereiro febrero febbraio',
  'mar march mars marz mrz maerz maart mrt marco marzo',
  'apr april avr avril abr abril aprile',
  'may mai mei maio mayo mag maggio',
  'jun june juin juni junho junio giu giugno',
  'jul july juil juillet juli julho julio lug luglio',
  'aug august aout augustus ago agosto',
  'sep sept september septembre setembro septiembre set sett settembre',
  'oct october octobre okt oktober out outubro octubre ott ottobre',
  'nov november novembre novembro noviembre',
  'dec december decembre dez dezember dezembro dic dicembre diciembre',
]
const MONTH_OF_NAME = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])))

/** Vietnamese counts its months; the first is also `giêng`. */
const COUNTED = [
  ['mot', 1],
  ['gieng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['muoi mot', 11],
  ['muoi hai', 12],
] as const
const MONTH_OF_COUNT = new Map<string, number>(COUNTED)

/** The number of a month named in lower case without marks: `nov`, `november`; undefined for another word. */
export function monthOfName(name: string): number | undefined {
  return MONTH_OF_NAME.get(name)
}

/** The number of a Vietnamese month from what follows `tháng`: `11`, `muoi mot`. */
export function monthOfCount(count: string): number {
  return MONTH_OF_COUNT.get(count) ?? Number(count)
}
