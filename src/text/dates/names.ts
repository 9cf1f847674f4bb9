/** Months by name and abbreviation, lower case and without marks, as feeds in these languages write them. */
const MONTHS = [
  'jan january janv janvier janner januar januari janeiro ene enero gen gennaio ledna stycznia ocak ianuarie января січня ιανουαριου',
  'feb february fev fevr fevrier febr februar februari fevereiro febrero febbraio unora lutego subat februarie февраля лютого φεβρουαριου',
  'mar march mars marz mrz maerz maart mrt marco marzo marts brezna marca mart maret martie marcius марта березня μαρτιου',
  'apr april avr avril abr abril aprile dubna kwietnia nisan aprilie aprilis апреля квітня απριλιου',
  'may mai mei maio mayo mag maggio maj kvetna maja mayis mayıs majus мая травня μαιου',
  'jun june juin juni junho junio giu giugno cervna czerwca haziran iunie junius июня червня ιουνιου',
  'jul july juil juillet juli julho julio lug luglio cervence lipca temmuz iulie julius июля липня ιουλιου',
  'aug august aout augustus ago agosto augusti srpna sierpnia agustos agustus augusztus августа серпня αυγουστου',
  'sep sept september septembre setembro septiembre set sett settembre zari wrzesnia eylul septembrie szeptember сентября вересня σεπτεμβριου',
  'oct october octobre okt oktober out outubro octubre ott ottobre rijna pazdziernika ekim octombrie октября жовтня οκτωβριου',
  'nov november novembre novembro noviembre listopadu listopada kasim kasım noiembrie ноября листопада νοεμβριου',
  'dec december decembre dez dezember dezembro dic dicembre diciembre des desember prosince grudnia aralik aralık decembrie декабря грудня δεκεμβριου',
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
