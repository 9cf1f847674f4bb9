import { describe, expect, test } from 'vitest'
import { fontEncodingOf } from '../../../../src/feeds/read/charset/font-encodings.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'

/** One text as typed for the fonts of TCVN3 and of VNI. */
const TYPED: readonly (readonly [tcvn3: string, vni: string, text: string])[] = [
  ['§¶ng viªn', 'Ñaûng vieân', 'Đảng viên'],
  ['doanh nghiÖp t\u00AD nh©n', 'doanh nghieäp tö nhaân', 'doanh nghiệp tư nhân'],
  ['KÕt n¹p ®¶ng viªn', 'Keát naïp ñaûng vieân', 'Kết nạp đảng viên'],
  [
    'Thµnh lËp chi bé C«ng ty TNHH May S«ng Hång',
    'Thaønh laäp chi boä Coâng ty TNHH May Soâng Hoàng',
    'Thành lập chi bộ Công ty TNHH May Sông Hồng',
  ],
  [
    '§¶ng bé tØnh cã thªm 12 tæ chøc ®¶ng ë khu vùc ngoµi nhµ n\u00ADíc',
    'Ñaûng boä tænh coù theâm 12 toå chöùc ñaûng ôû khu vöïc ngoaøi nhaø nöôùc',
    'Đảng bộ tỉnh có thêm 12 tổ chức đảng ở khu vực ngoài nhà nước',
  ],
  [
    'BÝ th\u00AD TØnh ñy lµm viÖc víi Ban Qu¶n lý c¸c khu c«ng nghiÖp',
    'Bí thö Tænh uûy laøm vieäc vôùi Ban Quaûn lyù caùc khu coâng nghieäp',
    'Bí thư Tỉnh ủy làm việc với Ban Quản lý các khu công nghiệp',
  ],
  [
    'QuÇn chóng \u00ADu tó ®\u00ADîc båi d\u00ADìng nhËn thøc vÒ ®¶ng',
    'Quaàn chuùng öu tuù ñöôïc boài döôõng nhaän thöùc veà ñaûng',
    'Quần chúng ưu tú được bồi dưỡng nhận thức về đảng',
  ],
  [
    'Héi nghÞ s¬ kÕt ba n¨m ph¸t triÓn ®¶ng trong c¸c ®¬n vÞ kinh tÕ',
    'Hoäi nghò sô keát ba naêm phaùt trieån ñaûng trong caùc ñôn vò kinh teá',
    'Hội nghị sơ kết ba năm phát triển đảng trong các đơn vị kinh tế',
  ],
  [
    'HuyÖn ®· t¹o nguån tõ c«ng nh©n trÎ, ng\u00ADêi thî giái ë x\u00ADëng dÖt',
    'Huyeän ñaõ taïo nguoàn töø coâng nhaân treû, ngöôøi thôï gioûi ôû xöôûng deät',
    'Huyện đã tạo nguồn từ công nhân trẻ, người thợ giỏi ở xưởng dệt',
  ],
  [
    'M\u00ADa lín g©y ngËp nhiÒu tuyÕn ®\u00ADêng, häc sinh nghØ häc',
    'Möa lôùn gaây ngaäp nhieàu tuyeán ñöôøng, hoïc sinh nghæ hoïc',
    'Mưa lớn gây ngập nhiều tuyến đường, học sinh nghỉ học',
  ],
  [
    'Gi¸ cµ phª h«m nay gi¶m nhÑ, ng\u00ADêi trång vÉn gi÷ hµng',
    'Giaù caø pheâ hoâm nay giaûm nheï, ngöôøi troàng vaãn giöõ haøng',
    'Giá cà phê hôm nay giảm nhẹ, người trồng vẫn giữ hàng',
  ],
]

describe('Vietnamese typed for old fonts is recognised', () => {
  test.each(TYPED)('%s | %s', (tcvn3, vni, text) => {
    expect(fontEncodingOf(tcvn3)).toBe('tcvn3')
    expect(fontEncodingOf(vni)).toBe('vni')
    expect(fontEncodingOf(text)).toBe(null)
  })

  test('in capitals, for which TCVN3 has a font and VNI has letters', () => {
    expect(fontEncodingOf('th«ng b¸o cña ñy ban nh©n d©n x·')).toBe('tcvn3')
    expect(fontEncodingOf('THOÂNG BAÙO CUÛA UÛY BAN NHAÂN DAÂN XAÕ')).toBe('vni')
  })

  test('beside foreign words, numbers and addresses', () => {
    const names = 'Samsung Electronics Việt Nam, http://thaibinh.gov.vn/tin?id=12, 24/11/2026 — '
    expect(fontEncodingOf(`${names}${TYPED[3]?.[0]}`)).toBe('tcvn3')
    expect(fontEncodingOf(`${names}${TYPED[3]?.[1]}`)).toBe('vni')
  })

  test('not by a few lines within a text that anybody can read', () => {
    const readable = TYPED.map(([, , text]) => text).join('\n')
    expect(fontEncodingOf(`${readable}\n${TYPED[1]?.[0]}`)).toBe(null)
    expect(fontEncodingOf(`${readable}\n${TYPED[1]?.[1]}`)).toBe(null)
  })
})

describe('other texts are not', () => {
  test.each([
    ['nothing', ''],
    ['English', 'The naïve café owner paid £3 for a soupçon of crème brûlée — 20 °C outside, ±2 °C.'],
    ['Vietnamese, decomposed', 'Đảng viên trong doanh nghiệp tư nhân, hoà bình, toàn quốc'.normalize('NFD')],
    ['Vietnamese, tones on the last vowel', 'Hoà bình, toàn dân, hoá đơn, khoá học, toà án, xoá nợ, khoán'],
    ['Vietnamese without marks', 'Ket nap dang vien trong doanh nghiep tu nhan'],
    [
      'French',
      'Où est passé le maïs ? Là où il était, dans l’île, à côté du château où naît la Loire, août dernier.',
    ],
    ['French, in short', 'Là où ça fait mal : où aller cet été ?'],
    ['French, in a word', 'Où aller, où dormir'],
    ['Swedish, in a few', 'Nöt tôt mèt kött, böt «nöt»'],
    ['French, in guillemets', '«Nous y sommes», a-t-il dit, «mais l’État doit aider nos régions»'],
    ['German', 'Für die Größe der Öfen übernahm Müller zwölf schöne Bögen, süß und müde – ö, ü, ß.'],
    [
      'Spanish',
      'Aún no hay más niños allí: el año pasado, según él, ocurrió aquí. ¿Qué pasó en España? Baúl, país.',
    ],
    ['Spanish numbers', 'La 1ª y la 2ª edición, el 3º año, la Mª José y la Nª Sª del Pilar'],
    [
      'Portuguese',
      'Não há pão nem avó; já são três mães, só pé, há saúde, aí também é João. Ações, põe, lã.',
    ],
    ['Italian', 'Perché così? Più città, virtù, caffè, lunedì, sarà già là, né ciò né tribù.'],
    ['Catalan', 'Això és la Núria, l’any 2026, aquí i allà; raïm, veí, països, pingüí, col·legi, il·lusió'],
    [
      'Icelandic',
      'Þórður fór á sjó í gær; það er snjór á Öræfajökli og það mun rigna í nótt. Ísland, þú, dó, ló.',
    ],
    [
      'Norwegian',
      'Nå må du gå på ski før det blir mørkt; så får vi øl og smørbrød på hytta. Én, få, må, åt.',
    ],
    ['Swedish', 'Så här är det på ön: då åt män, får och höns två kött i en kö. Bö, hö, nöt, möt, lån.'],
    ['Danish', 'Hvorfor går æblerne på gaden? Så må børnene få røde øjne, åh, på øen, når høsten er nær.'],
    ['Finnish', 'Hyvää päivää, työ tehtiin yöllä: äiti söi jäätelöä ja näki että Åbo on Turku.'],
    ['Estonian', 'Õhtuöö äär: jüri küsis, kas möödunud öö oli külm. Jõud, tõde, põõsas, õunaõõnsus.'],
    ['Polish', 'Może jutro będzie ładna pogoda nad Wisłą, mój wróg zażółcił gęślą jaźń, ból, sól, bób.'],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy, má mámu i tátu, dům má dvůr.'],
    ['Hungarian', 'Öt szép szűzlány őrült írót nyúz, jó ló, só, tó, kő, nő, bő, fű, hű.'],
    ['Turkish', 'İşçi bayramında öğle yemeği ücretsiz; gün, süt, köy, çöl, ölü, dün, üç.'],
    ['Albanian', 'Është një ditë e bukur në Shqipëri, ç’ke? Pëllumbi, më, të, së, në, për.'],
    ['Irish', 'Tá sé ag cur báistí inniu, agus níl aon duine ann ach mé féin. Ní hé, tú, lá, sú, bó.'],
    ['Yoruba', 'Ọmọ náà lọ sí ọjà láti ra èso, ó sì padà wá sílé. Mo ní, kò sí, ó dára.'],
    ['Russian', 'Новости области: партия, рабочие, предприятия'],
    ['Chinese', '中国新闻：企业党建工作'],
    ['UTF-8 read as Western', 'Äáº£ng viÃªn trong doanh nghiá»‡p tÆ° nhÃ¢n'],
    ['signs without words', '§ 12 · © 2026 · ® · ½ · 3 × 4 ÷ 2 ± 1 · « » · ¹ ² ³ µ ¶'],
    ['signs at words', '©Bản quyền 2026 ®Toà soạn ¶Mục §12 µm 5µg «ng»'],
  ])('%s', (_, text) => expect(fontEncodingOf(text)).toBe(null))
})

test('megabytes end at once', () => {
  for (const piece of ['«', 'aù', 'ñaûng ', '§¶ng viªn ', 'a\u0301', ' ']) {
    const text = piece.repeat(1_000_000)
    expect(secondsFor(() => fontEncodingOf(text))).toBeLessThan(1)
  }
})
