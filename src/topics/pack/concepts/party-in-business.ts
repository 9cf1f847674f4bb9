import type { Concept } from '../../concepts/concept.ts'
import { concept, listed } from './concept.ts'

/** "trong doanh nghiệp", "tại các doanh nghiệp": every way to say that something is inside of one. */
function inside(places: string): string[] {
  const links = ['trong', 'tại', 'ở', 'của', 'từ', 'là', 'cho', 'vào'].flatMap((link) => [
    link,
    `${link} các`,
  ])
  return listed(places).flatMap((place) => links.map((link) => `${link} ${place}`))
}

/** What the topic on Party organisations in private enterprises is made of; see docs/topic-pack.md. */
export const PARTY_IN_BUSINESS: readonly Concept[] = [
  concept(
    'to-chuc-dang',
    'Tổ chức đảng, đảng viên, cấp ủy',
    `
    @dang-vien-chi-bo, đảng bộ, đảng ủy, chi ủy, cấp ủy`,
  ),
  concept(
    'dang-vien-chi-bo',
    'Tổ chức đảng, đảng viên, kết nạp và bồi dưỡng',
    `
    @phat-trien-dang, đảng viên, tổ chức đảng, tổ chức cơ sở đảng, cơ sở đảng, TCCS đảng, TCCSĐ, TCĐ, chi bộ, tổ đảng,
    đảng đoàn thể, đảng và đoàn thể, đảng và các đoàn thể, đảng và các tổ chức, đảng các đoàn thể, tổ chức chính trị,
    thẻ đảng, cờ đảng, đảng phí, tổ chức của đảng, công tác đảng, sinh hoạt đảng, xây dựng đảng`,
  ),
  concept(
    'phat-trien-dang',
    'Kết nạp đảng viên, tạo nguồn, bồi dưỡng nhận thức về Đảng',
    `
    phát triển đảng, phát triển đảng viên, phát triển tổ chức đảng, kết nạp đảng, kết nạp vào đảng, vào
    đảng, đảng viên mới, nhận thức về đảng, tìm hiểu về đảng, cảm tình đảng, đối tượng đảng, đối tượng
    kết nạp, quần chúng ưu tú, công nhân ưu tú, ưu tú cho đảng, học về đảng, gia nhập đảng, hàng ngũ của
    đảng, hàng ngũ đảng, đứng trong hàng ngũ, thành lập chi bộ, thành lập đảng bộ, thành lập tổ chức
    đảng, ra mắt chi bộ, lập chi bộ, thành lập tổ chức cơ sở đảng, nguồn kết nạp, hạt giống đỏ, mầm đỏ,
    nguồn đảng viên, hồ sơ kết nạp, có chi bộ, có tổ chức đảng, có đảng viên, có đảng bộ, chi bộ đầu
    tiên, đảng viên đầu tiên, trở thành đảng viên, thêm đảng viên, bồi dưỡng kết nạp`,
  ),
  concept(
    'khu-vuc-tu-nhan',
    'Khu vực tư nhân, vốn nước ngoài, hợp tác xã, chủ doanh nghiệp',
    `
    tư nhân, DNTN, KTTN, khu vực tư, khối tư, tư doanh, dân doanh, ngoài quốc doanh, NQD, ngoài nhà
    nước, ngoài khu vực nhà nước, ngoài khu vực công, DNNNN, DNNKVNN, NKVNN, KVNN, FDI, vốn đầu tư nước
    ngoài, vốn nước ngoài, đầu tư trực tiếp nước ngoài, vốn ĐTNN, chủ đầu tư nước ngoài, doanh nghiệp
    nước ngoài, công ty nước ngoài, nhà đầu tư nước ngoài, chủ doanh nghiệp, chủ DN, doanh nhân, ông
    chủ, bà chủ, giới chủ, chủ cơ sở, chủ công ty, hợp tác xã, HTX, kinh tế tập thể, hộ kinh doanh,
    doanh nghiệp nhỏ, doanh nghiệp siêu nhỏ, tư thục, ngoài công lập`,
  ),
  concept(
    'noi-san-xuat',
    'Công ty, nhà máy, khu công nghiệp, công nhân: chưa nói là của ai',
    `
    doanh nghiệp, DN, TNHH, công ty, tập đoàn, cty, CTCP, nhà máy, xí nghiệp, xưởng, công xưởng, khu công nghiệp,
    KCN, cụm công nghiệp, CCN, khu chế xuất, KCX, khu kinh tế, KKT, khu công nghệ cao, công nhân, CNLĐ,
    CNVCLĐ, CNVC, người lao động, dây chuyền, khách sạn, siêu thị, hãng, trang trại, cơ sở chế biến, cơ
    sở sản xuất, quỹ tín dụng, taxi, phòng khám tư, nhà xe, ngân hàng tư nhân, thợ`,
  ),
  concept(
    'doanh-nghiep-nha-nuoc',
    'Doanh nghiệp của Nhà nước, tập đoàn, tổng công ty',
    `
    tổng công ty, TCT, MTV, một thành viên, 100% vốn nhà nước, vốn nhà nước, doanh nghiệp nhà nước,
    DNNN, cổ phần hóa, điện lực, truyền tải điện, EVN, EVNNPC, EVNSPC, EVNCPC, EVNHCMC, thủy điện, nhiệt
    điện, phát điện, TKV, vinacomin, than, PVN, dầu khí, petrovietnam, PVEP, xăng dầu, petrolimex, VNPT,
    viettel, mobifone, bưu điện, bưu chính, viễn thông, vietnam post, agribank, vietcombank, vietinbank,
    BIDV, ngân hàng nhà nước, ngân hàng chính sách, NHCSXH, ngân hàng nông nghiệp, ngân hàng công
    thương, ngân hàng ngoại thương, ngân hàng đầu tư và phát triển, ngân hàng phát triển, NHPT, xổ số,
    cấp nước, cấp thoát nước, thoát nước, môi trường đô thị, công trình đô thị, công viên cây xanh, thủy
    lợi, khai thác công trình, lâm nghiệp, cao su, vinachem, apatit, đường sắt, hàng không, vietnam
    airlines, hàng hải, tân cảng, lương thực miền, vinafood, dệt may việt nam, vinatex, binh đoàn, quân
    đội, nông trường, bộ quốc phòng, bộ công an, tập đoàn nhà nước, sông đà, tập đoàn công nghiệp, tập
    đoàn điện lực, tập đoàn dầu khí, tập đoàn bưu chính, tập đoàn cao su, tập đoàn hóa chất, tập đoàn
    dệt may, tập đoàn xăng dầu, doanh nghiệp trung ương, doanh nghiệp T.Ư, doanh nghiệp TW, SCIC, gang
    thép, phân đạm, lilama, supe, phốt phát, vinaconex,
    vietsovpetro, lọc hóa dầu bình sơn, BSR, cảng hải phòng, vinalines, VIMC, sabeco, habeco, yến sào khánh hòa, đạm phú mỹ, đạm cà mau,
    VRG, vinataba, vinapaco, ACV, GENCO, PV GAS, PVOIL, PTSC, PV Power, HUD, nhà xuất bản,
    đài phát thanh, vốn nhà nước chi phối, nhà nước nắm giữ, nhà nước sở hữu, công ty nhà nước`,
  ),
  concept(
    'chi-bo-noi-khac',
    'Tổ chức đảng không thuộc doanh nghiệp',
    `
    chi bộ thôn, chi bộ các thôn, chi bộ ấp, chi bộ các ấp, chi bộ khu phố, chi bộ tổ dân phố, chi bộ
    tổ, chi bộ xóm, chi bộ bản, chi bộ làng, chi bộ buôn, chi bộ dân cư, chi bộ khu dân cư, chi bộ khóm,
    chi bộ xã, chi bộ trường, chi bộ sở, chi bộ chi cục, chi bộ cục, chi bộ kho bạc, chi bộ công an, chi
    bộ quân sự, chi bộ trạm, chi bộ đồn, chi bộ bệnh viện, chi bộ văn phòng, chi bộ cơ quan, chi bộ ban,
    chi bộ bảo hiểm, chi bộ hải quan, chi bộ thuế, chi bộ tòa án, chi bộ phòng, chi bộ viện, chi bộ
    khoa, chi bộ trung tâm, chi bộ học viện, chi bộ đội, đảng bộ bệnh viện, đảng bộ đại học, đảng bộ
    trường, đảng bộ công an, đảng bộ quân sự, đảng bộ sở, đảng ủy sở, đảng ủy trường, đảng ủy công an,
    đảng ủy quân sự, đảng ủy bệnh viện, đảng ủy đại học, đảng bộ ban quản lý, đảng ủy ban quản lý, công
    an phường, công an xã, đồn biên phòng, bộ đội, trường học, học sinh, sinh viên, THPT, tiểu học, đại
    học, giáo viên, bệnh viện, bác sĩ, đảng viên ấp, đảng viên thôn, nông thôn, thôn bản, vùng giáo,
    giáo dân, xóm đạo, tôn giáo, dân tộc thiểu số, thôn, khu phố, tổ dân phố, khu dân cư, quân ngũ,
    chiến sĩ, nhà trường, xã biên giới, chữ thập đỏ, đội cứu hộ, xã đoàn, hội viên nông dân, dân quân, tự vệ, lực lượng vũ trang, làm kinh tế giỏi, làm kinh tế tư nhân, đảng viên làm kinh tế, đảng viên làm giàu`,
  ),
  concept(
    'cap-uy-xa-phuong',
    'Tổ chức đảng của xã, phường',
    `
    đảng bộ xã, đảng bộ phường, đảng ủy xã, đảng ủy phường, đảng ủy UBND, đảng ủy ủy ban, đảng bộ thị
    trấn, đại hội đảng bộ, đại hội đại biểu đảng bộ, đảng bộ tỉnh, đảng bộ huyện`,
  ),
  concept(
    'chi-bo',
    'Chi bộ, đảng bộ, đảng ủy',
    'chi bộ, đảng bộ, đảng ủy, chi bộ cơ sở, chi bộ nòng cốt, đảng bộ nòng cốt',
  ),
  concept(
    'khoi-doanh-nghiep',
    'Đảng bộ Khối Doanh nghiệp, phần nhiều là của doanh nghiệp nhà nước',
    `
    đảng bộ khối, đảng ủy khối, đảng viên khối doanh nghiệp, chi bộ khối cơ quan, đoàn khối doanh nghiệp`,
  ),
  concept(
    'nguoi-lam-la-dang-vien',
    'Người làm ở doanh nghiệp là đảng viên',
    `
    công nhân đảng viên, công nhân là đảng viên, công nhân vào đảng, công nhân được vào đảng, đảng viên công nhân,
    đảng viên doanh nghiệp, đảng viên công ty, đảng viên khu công nghiệp, đảng viên KCN, đảng viên FDI,
    đảng viên là công nhân, giám đốc là đảng viên, giám đốc vào đảng, kỹ sư vào đảng, chủ doanh nghiệp vào đảng,
    đảng viên là chủ doanh nghiệp, công nhân được kết nạp, công nhân ưu tú vào đảng, thợ vào đảng`,
  ),
  concept('doan-the', 'Công đoàn, Đoàn Thanh niên', 'công đoàn, đoàn viên, chi đoàn'),
  concept(
    'dang-o',
    'Đảng ở một nơi: "Đảng trong doanh nghiệp"',
    `
    đảng trong, đảng tại, đảng ở, đảng vào, đảng cho, đảng đến, đảng từ`,
  ),
  concept(
    'trong-noi-san-xuat',
    'Ở trong một công ty, nhà máy, khu công nghiệp; là công nhân',
    inside(`
    doanh nghiệp, DN, công ty, nhà máy, xí nghiệp, xưởng, hãng, khách sạn, khối doanh nghiệp, khu công
    nghiệp, KCN, cụm công nghiệp, khu kinh tế, khu chế xuất, tập đoàn, công nhân, CNLĐ, người lao động`),
  ),
  concept(
    'trong-khu-vuc-tu-nhan',
    'Ở trong doanh nghiệp tư nhân, khu vực ngoài nhà nước, hợp tác xã; là chủ doanh nghiệp',
    inside(`
    tư nhân, kinh tế tư nhân, khu vực kinh tế tư nhân, khu vực tư nhân, khu vực ngoài, khối tư nhân, đơn
    vị kinh tế, thành phần kinh tế, loại hình doanh nghiệp, loại hình kinh tế, hợp tác xã, HTX, FDI,
    DNTN, chủ doanh nghiệp, doanh nhân, chủ đầu tư`).concat(
      listed('ngoài nhà nước, ngoài khu vực nhà nước, ngoài quốc doanh'),
    ),
  ),
  concept(
    'dang-nuoc-ngoai',
    'Đảng của nước khác',
    `
    đảng cộng sản trung quốc, ở trung quốc, bắc kinh, đảng cầm quyền, đảng dân chủ, đảng xã hội, đảng cộng hòa,
    đảng lao động, đảng nhân dân cách mạng lào, đảng nhân dân campuchia`,
  ),
  concept(
    'vi-pham',
    'Kỷ luật, khởi tố, xét xử',
    `
    khai trừ, kỷ luật, cảnh cáo, khiển trách, khởi tố, bắt giữ, bắt quả tang, tạm giam, bắt giam, truy
    tố, xét xử, tuyên phạt, lừa đảo, để lừa, mạo danh, giả danh, khởi kiện, kiện công ty, vi phạm, sai
    phạm, tham ô, hối lộ, lót tay, đánh bạc, tin giả, quỵt, đình chỉ sinh hoạt, bị can, bị cáo, tuyển
    dụng`,
  ),
]
