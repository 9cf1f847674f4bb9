import { fold } from './fold.ts'

/** Months by name and abbreviation, as feeds and papers write them; one line a month, languages in the same order. */
const LATIN = [
  'jan january janv janvier jänner jänn januar januari janeiro enero ene gennaio gen gener xaneiro január januára januara januarja jaanuar janvāris janvārī janúar janar leden ledna styczeń stycznia sty siječanj siječnja sij sausio tammikuuta tammikuu tammi ocak oca ianuarie ian januarie yanvar',
  'feb february fev févr février feber febr februar februari fevereiro febrero febbraio febrer febreiro február februára februara februarja veebruar februāris februārī febrúar shkurt únor února luty lutego lut veljača veljače velj vasario helmikuuta helmikuu helmi şubat şub februarie fevral pebrero',
  'mar march mars märz mrz maerz maart mrt março marzo març marts marec marca märts martā mart marta martie márc március březen března marzec ožujak ožujka ožu kovo maaliskuuta maaliskuu maalis maret mac marso machi',
  'apr april avr avril abr abril aprile aprila apríla apríl aprill aprīlis aprīlī prill duben dubna kwiecień kwietnia kwi travanj travnja tra balandžio huhtikuuta huhtikuu huhti nisan nis aprilie ápr április aprel aprili',
  'may mai mei maio mayo mag maggio maig mája máj maj maja maijs maijā maí květen května svibanj svibnja svi gegužės toukokuuta toukokuu touko mayıs mayis május',
  'jun june juin juni junho junio giu giugno juny xuño júna jún junija junij juna juuni jūnijs jūnijā júní qershor červen června czerwiec czerwca cze lipanj lipnja birželio kesäkuuta kesäkuu kesä haziran haz iunie iun június iyun hunyo',
  'jul july juil juillet juli julho julio lug luglio juliol xullo júla júl julija julij jula juuli jūlijs jūlijā júlí korrik červenec července lipiec lipca lip srpanj srpnja liepos heinäkuuta heinäkuu heinä temmuz tem iulie iul július iyul julai hulyo',
  'aug august août augustus ago agosto augusti agost avgust avgusta augusta augusts augustā ágúst gusht srpen srpna sierpień sierpnia sie kolovoz kolovoza kol rugpjūčio elokuuta elokuu elo ağustos ağu agustus agu agt augusztus avqust ogos agosti',
  'sep sept september septembre setembro septiembre set sett settembre setembre septembra septembar septembris septembrī shtator září wrzesień września wrz rujan rujna ruj rugsėjo syyskuuta syyskuu syys eylül eyl septembrie szeptember szept sentyabr sentabr setyembre septemba',
  'oct october octobre okt oktober out outubro octubre ott ottobre októbra október oktobra oktobar oktoober oktobris oktobrī tetor říjen října październik października paź spalio lokakuuta lokakuu loka ekim eki octombrie oktyabr oktabr oktubre oktoba',
  'nov november novembre novembro noviembre novembra novembar novembris novembrī nóvember nëntor listopad listopadu listopada lis studeni studenoga studenog stu lapkričio marraskuuta marraskuu marras kasım kasim kas noiembrie noi noyabr nobyembre novemba',
  'dec december décembre decembre dez dezember dezembro dic dicembre diciembre desembre decembra decembar detsember decembris decembrī des desember dhjetor prosinec prosince grudzień grudnia gru prosinac prosinca gruodžio joulukuuta joulukuu joulu aralık aralik ara decembrie dekabr disyembre desemba',
]
const OTHERS = [
  'января янв січня студзеня януари јануар јануара јануари ιανουαρίου ιανουάριος ιαν қаңтар იანვარი იანვარს հունվարի ינואר يناير جانفي كانون_الثاني ژانویه جنوری जनवरी जानेवारी জানুয়ারি জানুয়ারী ஜனவரி జనవరి มกราคม ม.ค',
  'февраля фев лютого лютага февруари фебруар фебруара φεβρουαρίου φεβρουάριος φεβ ақпан თებერვალი თებერვალს փետրվարի פברואר فبراير فيفري شباط فوریه فروری फरवरी फ़रवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి กุมภาพันธ์ ก.พ',
  'марта мар березня сакавіка март марта μαρτίου μάρτιος μαρ наурыз მარტი მარტს մարտի מרץ מרס مارس آذار مارچ मार्च মার্চ மார்ச் మార్చి มีนาคม',
  'апреля апр квітня красавіка април априла απριλίου απρίλιος απρ сәуір აპრილი აპრილს ապրիլի אפריל أبريل إبريل أفريل نيسان آوریل اپریل अप्रैल एप्रिल এপ্রিল ஏப்ரல் ఏప్రిల్ เมษายน เม.ย',
  'мая май травня мај маја μαΐου μάιος μαΐ мамыр მაისი მაისს մայիսի מאי مايو ماي أيار مه مئی मई मे মে மே మే พฤษภาคม พ.ค',
  'июня июн червня чэрвеня юни јун јуна јуни ιουνίου ιούνιος ιουν маусым ივნისი ივნისს հունիսի יוני يونيو يونيه جوان حزيران ژوئن جون जून জুন ஜூன் జూన్ มิถุนายน มิ.ย',
  'июля июл липня ліпеня юли јул јула јули ιουλίου ιούλιος ιουλ шілде ივლისი ივლისს հուլիսի יולי يوليو يوليه يوليوز جويلية تموز ژوئیه جولائی जुलाई जुलै জুলাই ஜூலை జులై జూలై กรกฎาคม ก.ค',
  'августа авг серпня жніўня август αυγούστου αύγουστος αυγ тамыз აგვისტო აგვისტოს օգոստոսի אוגוסט أغسطس غشت أوت آب اوت اگست अगस्त ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు สิงหาคม ส.ค',
  'сентября сен сент вересня верасня септември септембар септембра σεπτεμβρίου σεπτέμβριος σεπ σεπτ қыркүйек სექტემბერი სექტემბერს սեպտեմբերի ספטמבר سبتمبر شتنبر أيلول سپتامبر ستمبر सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ กันยายน ก.ย',
  'октября окт жовтня кастрычніка октомври октобар октобра οκτωβρίου οκτώβριος οκτ қазан ოქტომბერი ოქტომბერს հոկտեմբերի אוקטובר أكتوبر تشرين_الأول اکتبر اکتوبر अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ตุลาคม ต.ค',
  'ноября ноя нояб листопада лістапада ноември новембар новембра νοεμβρίου νοέμβριος νοε қараша ნოემბერი ნოემბერს նոյեմբերի נובמבר نوفمبر نونبر تشرين_الثاني نوامبر نومبر नवंबर नवम्बर नोव्हेंबर নভেম্বর நவம்பர் నవంబర్ พฤศจิกายน พ.ย',
  'декабря дек грудня снежня декември децембар децембра δεκεμβρίου δεκέμβριος δεκ желтоқсан დეკემბერი დეკემბერს դեկտեմբերի דצמבר ديسمبر دجنبر كانون_الأول دسامبر دسمبر दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ธันวาคม ธ.ค',
]
const MONTH_OF_NAME = new Map(
  [LATIN, OTHERS].flatMap((lists) =>
    lists.flatMap((names, i) =>
      names.split(' ').map((name): [string, number] => [fold(name.replace('_', ' ')), i + 1]),
    ),
  ),
)

/** Polish and Croatian call different months alike; Croatian sets a point behind the day. */
const CROATIAN = new Map([
  ['listopada', 10],
  ['listopad', 10],
  ['lis', 10],
  ['lip', 6],
])

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

/** Hebrew writes `in` as a letter before the name. */
const HEBREW_IN = /^ב(?=[\u05d0-\u05ea]{3})/

/**
 * The number of a month by its folded name: `nov`, `november`; undefined for another word.
 *
 * @param isOrdinal whether a point stands behind the day before it
 */
export function monthOfName(name: string, isOrdinal = false): number | undefined {
  return (
    (isOrdinal ? CROATIAN.get(name) : undefined) ??
    MONTH_OF_NAME.get(name) ??
    MONTH_OF_NAME.get(name.replace(HEBREW_IN, ''))
  )
}

/** The number of a Vietnamese month from what follows `tháng`: `11`, `muoi mot`. */
export function monthOfCount(count: string): number {
  return MONTH_OF_COUNT.get(count) ?? Number(count)
}
