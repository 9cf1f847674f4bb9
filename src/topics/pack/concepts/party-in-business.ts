import type { Concept } from '../../concepts/concept.ts'
import { concept, listed } from './concept.ts'

/** "trong", "ở các", "tại một": what says that something is inside of a place, or somebody is one of a kind. */
const LINKS = [
  ...['trong', 'tại', 'ở'].flatMap((link) => [link, `${link} các`, `${link} một`, `${link} những`]),
  ...['của', 'từ', 'là', 'cho', 'vào'].flatMap((link) => [link, `${link} các`]),
  'giữa',
]

/** "trong doanh nghiệp", "tại các doanh nghiệp": every way to say that something is inside of one. */
function inside(places: string): string[] {
  return listed(places).flatMap((place) => LINKS.map((link) => `${link} ${place}`))
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
    @phat-trien-dang, đảng viên, tổ chức đảng, tổ chức cơ sở đảng, cơ sở đảng, TCCS đảng, TCCSĐ, TCĐ,
    chi bộ, tổ đảng, đảng đoàn thể, đảng và đoàn thể, đảng và các đoàn thể, đảng và các tổ chức,
    đảng các đoàn thể, tổ chức chính trị, thẻ đảng, đảng phí, tổ chức của đảng, công tác đảng,
    sinh hoạt đảng, xây dựng đảng, tuổi đảng, huy hiệu đảng, bí thư chi bộ, bí thư đảng ủy,
    bí thư đảng bộ, chi bộ đảng, cán bộ đảng, vai trò hạt nhân, nghị quyết chi bộ`,
  ),
  concept(
    'phat-trien-dang',
    'Kết nạp đảng viên, tạo nguồn, bồi dưỡng nhận thức về Đảng',
    `
    phát triển đảng, phát triển đảng viên, phát triển tổ chức đảng, kết nạp đảng, kết nạp vào đảng,
    vào đảng, đảng viên mới, nhận thức về đảng, tìm hiểu về đảng, cảm tình đảng, đối tượng đảng,
    đối tượng kết nạp, quần chúng ưu tú, công nhân ưu tú, ưu tú cho đảng, học về đảng, gia nhập đảng,
    hàng ngũ của đảng, hàng ngũ đảng, đứng trong hàng ngũ, thành lập chi bộ, thành lập đảng bộ,
    thành lập tổ chức đảng, ra mắt chi bộ, lập chi bộ, thành lập tổ chức cơ sở đảng, nguồn kết nạp,
    hạt giống đỏ, mầm đỏ, nguồn đảng viên, hồ sơ kết nạp, có chi bộ, có tổ chức đảng, có đảng viên,
    có đảng bộ, chi bộ đầu tiên, đảng viên đầu tiên, trở thành đảng viên, thêm đảng viên,
    bồi dưỡng kết nạp, bổ sung cho đảng, nguồn cho đảng, giới thiệu cho đảng, chỉ tiêu kết nạp,
    kết nạp vào hàng ngũ, kết nạp đảng viên, được vào đảng, xin vào đảng, lập tổ chức đảng, dựng chi bộ,
    xây chi bộ, lập được chi bộ, lập nổi chi bộ, xây dựng chi bộ, phát triển chi bộ, xóa trắng đảng viên,
    trắng đảng viên, trắng tổ chức đảng, tổ chức đảng đầu tiên, học cảm tình, lớp đảng, lớp nhận thức,
    đảng viên dự bị, chuyển đảng chính thức, đảng viên chính thức, chắp cánh cho đảng,
    nói chuyện về đảng, đến với đảng, tìm đến đảng, lập tổ đảng, tổ đảng, đề nghị kết nạp, chi bộ ra mắt,
    chi bộ được thành lập, chi bộ ra đời, chi bộ mới thành lập, lớp cảm tình, xét kết nạp,
    nguồn phát triển đảng, tạo nguồn phát triển, đứng dưới cờ đảng`,
  ),
  concept(
    'tu-nhan',
    'Khu vực tư nhân, vốn nước ngoài, hợp tác xã, chủ doanh nghiệp',
    `
    tư nhân, DNTN, KTTN, khu vực tư, khối tư, tư doanh, dân doanh, ngoài quốc doanh, NQD, ngoài nhà nước,
    ngoài khu vực nhà nước, ngoài khu vực công, DNNNN, DNNKVNN, NKVNN, KVNN, FDI, vốn đầu tư nước ngoài,
    vốn nước ngoài, đầu tư trực tiếp nước ngoài, vốn ĐTNN, chủ đầu tư nước ngoài,
    doanh nghiệp nước ngoài, công ty nước ngoài, nhà đầu tư nước ngoài, chủ doanh nghiệp, chủ DN,
    doanh nhân, ông chủ, bà chủ, giới chủ, chủ cơ sở, chủ công ty, hợp tác xã, HTX, kinh tế tập thể,
    hộ kinh doanh, doanh nghiệp nhỏ, doanh nghiệp siêu nhỏ, tư thục, ngoài công lập, người sáng lập,
    nhà sáng lập, đồng sáng lập, chủ xưởng, chủ nhà máy, chủ trang trại, chủ hãng, chủ vườn, chủ tiệm,
    chủ chuỗi, đại điền, giám đốc người nhật, giám đốc người hàn, giám đốc người đài,
    giám đốc người trung, giám đốc người nước ngoài, ông chủ người, doanh nghiệp gia đình, làm thuê,
    chủ lò, chủ đầm, vốn trung quốc, vốn nhật bản, vốn hàn quốc, vốn đài loan, vốn ngoại,
    công ty gia đình, @co-so-tu`,
  ),
  concept(
    'co-so-tu',
    'Bệnh viện, phòng khám, trường học của tư nhân',
    `
    tư thục, ngoài công lập, dân lập, bệnh viện tư, bệnh viện đa khoa tư nhân, bệnh viện quốc tế,
    bệnh viện mắt tư nhân, bệnh viện sản tư nhân, bệnh viện phụ sản tư nhân, bệnh viện chuyên khoa tư nhân,
    phòng khám tư, phòng khám đa khoa tư nhân, cơ sở y tế tư, y tế tư nhân, trường tư, trường học tư,
    trường phổ thông tư, trường mầm non tư, đại học tư, cao đẳng tư, giáo dục tư nhân`,
  ),
  concept(
    'noi-san-xuat',
    'Công ty, nhà máy, khu công nghiệp, công nhân: chưa nói là của ai',
    `
    doanh nghiệp, DN, TNHH, công ty, tập đoàn, cty, CTCP, nhà máy, xí nghiệp, xưởng, công xưởng,
    khu công nghiệp, KCN, cụm công nghiệp, CCN, khu chế xuất, KCX, khu kinh tế, KKT, khu công nghệ cao,
    công nhân, CNLĐ, CNVCLĐ, CNVC, người lao động, dây chuyền, khách sạn, siêu thị, hãng, trang trại,
    cơ sở chế biến, cơ sở sản xuất, quỹ tín dụng, taxi, phòng khám tư, nhà xe, ngân hàng tư nhân, thợ,
    xưởng gỗ, xưởng may, xưởng cơ khí, lò gốm, lò gạch, quán ăn, tiệm, nhà hàng, garage, gara, cửa hàng,
    chuỗi cửa hàng, phân xưởng, nhà xưởng, xưởng máy, hội đồng quản trị, HĐQT, tổng giám đốc, cao ốc,
    tòa nhà văn phòng, ngân hàng TMCP, nông trại, kỹ sư, trường tư, bệnh viện tư, startup`,
  ),
  concept('noi-lam', 'Nơi làm việc, của ai cũng được', '@noi-san-xuat, @tu-nhan'),
  concept(
    'cua-nha-nuoc',
    'Doanh nghiệp của Nhà nước, tập đoàn, tổng công ty',
    `
    tổng công ty, TCT, 100% vốn nhà nước, vốn nhà nước, doanh nghiệp nhà nước, DNNN, cổ phần hóa,
    điện lực, truyền tải điện, EVN, EVNNPC, EVNSPC, EVNCPC, EVNHCMC, nhiệt điện, phát điện, TKV,
    vinacomin, PVN, dầu khí, petrovietnam, PVEP, xăng dầu, petrolimex, VNPT, viettel, mobifone, bưu điện,
    bưu chính, viễn thông, vietnam post, agribank, vietcombank, vietinbank, BIDV, ngân hàng nhà nước,
    ngân hàng chính sách, NHCSXH, ngân hàng nông nghiệp, ngân hàng công thương, ngân hàng ngoại thương,
    ngân hàng đầu tư và phát triển, ngân hàng phát triển, NHPT, xổ số, cấp nước, cấp thoát nước,
    thoát nước, môi trường đô thị, công trình đô thị, công viên cây xanh, khai thác công trình, vinachem,
    apatit, đường sắt, hàng không, vietnam airlines, hàng hải, tân cảng, lương thực miền, vinafood,
    dệt may việt nam, vinatex, binh đoàn, nông trường, bộ quốc phòng, bộ công an, tập đoàn nhà nước,
    sông đà, tập đoàn công nghiệp, tập đoàn điện lực, tập đoàn dầu khí, tập đoàn bưu chính,
    tập đoàn cao su, tập đoàn hóa chất, tập đoàn dệt may, tập đoàn xăng dầu, doanh nghiệp trung ương,
    doanh nghiệp T.Ư, doanh nghiệp TW, SCIC, gang thép, phân đạm, lilama, supe, phốt phát, vinaconex,
    vietsovpetro, lọc hóa dầu bình sơn, BSR, cảng hải phòng, vinalines, VIMC, sabeco, habeco,
    yến sào khánh hòa, đạm phú mỹ, đạm cà mau, VRG, vinataba, vinapaco, ACV, GENCO, PV GAS, PVOIL, PTSC,
    PV Power, HUD, nhà xuất bản, đài phát thanh, vốn nhà nước chi phối, nhà nước nắm giữ,
    nhà nước sở hữu, công ty nhà nước, công ty thủy điện, nhà máy thủy điện, công ty than, mỏ than,
    ngành than, tập đoàn than, công ty lâm nghiệp, công ty cao su, cao su phú riềng, cao su đồng nai,
    cao su dầu tiếng, ngành cao su, nông trường cao su, công ty thủy lợi, doanh nghiệp quân đội,
    quân khu, công ty cổ phần than, CTCP than, công ty CP than, đảng bộ than, chi bộ than, than hà tu,
    than hà lầm, than vàng danh, than núi béo, than cọc sáu, than đèo nai, than cao sơn, than mạo khê,
    than uông bí, than khe chàm, than quang hanh, than dương huy, than thống nhất, than hòn gai,
    than nam mẫu, than hạ long, tuyển than, kho vận, công ty một thành viên,
    khối doanh nghiệp trung ương, khối doanh nghiệp T.Ư, khối doanh nghiệp TW,
    ngân hàng TMCP công thương, ngân hàng TMCP ngoại thương, ngân hàng TMCP đầu tư`,
  ),
  concept(
    'chi-bo-khac',
    'Tổ chức đảng không thuộc doanh nghiệp',
    `
    chi bộ thôn, chi bộ các thôn, chi bộ ấp, chi bộ các ấp, chi bộ khu phố, chi bộ tổ dân phố, chi bộ tổ,
    chi bộ xóm, chi bộ bản, chi bộ làng, chi bộ buôn, chi bộ dân cư, chi bộ khu dân cư, chi bộ khóm,
    chi bộ xã, chi bộ trường, chi bộ sở, chi bộ chi cục, chi bộ cục, chi bộ kho bạc, chi bộ công an,
    chi bộ quân sự, chi bộ trạm, chi bộ đồn, chi bộ bệnh viện, chi bộ văn phòng, chi bộ cơ quan,
    chi bộ ban, chi bộ bảo hiểm, chi bộ hải quan, chi bộ thuế, chi bộ tòa án, chi bộ phòng, chi bộ viện,
    chi bộ khoa, chi bộ trung tâm, chi bộ học viện, chi bộ đội, đảng bộ bệnh viện, đảng bộ đại học,
    đảng bộ trường, đảng bộ công an, đảng bộ quân sự, đảng bộ sở, đảng ủy sở, đảng ủy trường,
    đảng ủy công an, đảng ủy quân sự, đảng ủy bệnh viện, đảng ủy đại học, đảng bộ ban quản lý,
    đảng ủy ban quản lý, công an phường, công an xã, đồn biên phòng, trường học, học sinh, sinh viên,
    THPT, tiểu học, đại học, giáo viên, bệnh viện, bác sĩ, đảng viên ấp, đảng viên thôn, nông thôn,
    thôn bản, vùng giáo, giáo dân, xóm đạo, tôn giáo, dân tộc thiểu số, thôn, khu phố, tổ dân phố,
    khu dân cư, chiến sĩ, nhà trường, xã biên giới, chữ thập đỏ, đội cứu hộ, xã đoàn, hội viên nông dân,
    dân quân, tự vệ, lực lượng vũ trang, làm kinh tế giỏi, làm kinh tế tư nhân, đảng viên làm kinh tế,
    đảng viên làm giàu, bộ đội biên phòng, đơn vị bộ đội, doanh trại, trung đoàn, sư đoàn`,
  ),
  concept(
    'cap-uy-xa-phuong',
    'Tổ chức đảng của xã, phường',
    `
    đảng bộ xã, đảng bộ phường, đảng ủy xã, đảng ủy phường, đảng ủy UBND, đảng ủy ủy ban,
    đảng bộ thị trấn, đại hội đảng bộ, đại hội đại biểu đảng bộ, đảng bộ tỉnh, đảng bộ huyện,
    cán bộ đảng viên`,
  ),
  concept(
    'chi-bo',
    'Chi bộ, đảng bộ, đảng ủy',
    'chi bộ, đảng bộ, đảng ủy, chi bộ cơ sở, chi bộ nòng cốt, đảng bộ nòng cốt',
  ),
  concept('chi-bo-dang-vien', 'Chi bộ, tổ chức đảng, đảng viên', 'chi bộ, tổ chức đảng, đảng viên'),
  concept(
    'lap-chi-bo',
    'Chi bộ, tổ chức đảng, việc phát triển đảng',
    '@chi-bo, @phat-trien-dang, tổ chức đảng',
  ),
  concept(
    'khoi-doanh-nghiep',
    'Đảng bộ Khối Doanh nghiệp, phần nhiều là của doanh nghiệp nhà nước',
    `
    đảng bộ khối, đảng ủy khối, đảng viên khối doanh nghiệp, chi bộ khối cơ quan, đoàn khối doanh nghiệp`,
  ),
  concept(
    'nguoi-lam-la-dang-vien',
    'Đảng viên, tổ chức đảng ở doanh nghiệp, nói liền một cụm',
    `
    công nhân đảng viên, công nhân là đảng viên, công nhân vào đảng, công nhân được vào đảng,
    các đảng viên công nhân, những đảng viên công nhân, nhiều đảng viên công nhân, người đảng viên công nhân,
    đội ngũ đảng viên công nhân, về đảng viên công nhân, nữ đảng viên công nhân, đảng viên công nhân được,
    đảng viên công nhân ở, đảng viên công nhân tiêu biểu, đảng viên công nhân trẻ, đảng viên công nhân khu,
    đảng viên doanh nghiệp, đảng viên công ty, đảng viên khu công nghiệp, đảng viên KCN, đảng viên FDI,
    đảng viên là công nhân, giám đốc là đảng viên, giám đốc đảng viên, giám đốc vào đảng, kỹ sư vào đảng, chủ doanh nghiệp vào đảng,
    đảng viên trong doanh nghiệp, đảng viên trong các doanh nghiệp, đảng viên ở doanh nghiệp,
    đảng viên tại doanh nghiệp, đảng viên trong công ty, đảng viên ở công ty, đảng viên tại công ty,
    đảng viên là doanh nhân, đảng viên là giám đốc, đảng viên là người lao động, đảng viên mới là công nhân,
    tổ chức đảng trong doanh nghiệp, tổ chức đảng trong các doanh nghiệp, tổ chức đảng ở doanh nghiệp,
    tổ chức đảng tại doanh nghiệp, xây dựng đảng trong doanh nghiệp, xây dựng đảng trong các doanh nghiệp,
    xây dựng đảng ở doanh nghiệp, xây dựng đảng tại doanh nghiệp, công tác đảng trong doanh nghiệp,
    công tác đảng tại doanh nghiệp, công tác đảng ở công ty, công tác đảng tại công ty,
    đảng viên là chủ doanh nghiệp, công nhân được kết nạp, công nhân ưu tú vào đảng, thợ vào đảng`,
  ),
  concept(
    'doan-the',
    'Công đoàn, Đoàn Thanh niên',
    `
    công đoàn, đoàn viên, chi đoàn, hội viên, hội phụ nữ, hội nông dân, hội cựu chiến binh`,
  ),
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
    doanh nghiệp, DN, công ty, nhà máy, xí nghiệp, khối doanh nghiệp, khu công nghiệp, KCN, cụm công
    nghiệp, khu kinh tế, khu chế xuất, tập đoàn`).concat('@trong-xuong-may'),
  ),
  concept(
    'trong-doanh-nghiep',
    'Ở trong một nơi sản xuất hay khu vực tư nhân',
    '@trong-noi-san-xuat, @trong-tu-nhan',
  ),
  concept(
    'trong-xuong-may',
    'Ở trong một xưởng, một cửa hàng; là người làm thuê',
    inside(`
    công nhân, CNLĐ, người lao động, xưởng, hãng, khách sạn, nhà hàng, quán ăn, trang trại, siêu thị, xưởng
    máy, nhà xưởng, phân xưởng`),
  ),
  concept(
    'trong-tu-nhan',
    'Ở trong doanh nghiệp tư nhân, khu vực ngoài nhà nước, hợp tác xã; là chủ doanh nghiệp',
    inside(`
    tư nhân, kinh tế tư nhân, khu vực kinh tế tư nhân, khu vực tư nhân, khu vực ngoài, khối tư nhân, hợp
    tác xã, HTX, FDI, DNTN, doanh nhân`).concat(
      '@trong-thanh-phan-kinh-te',
      listed('ngoài nhà nước, ngoài khu vực nhà nước, ngoài quốc doanh'),
    ),
  ),
  concept(
    'trong-thanh-phan-kinh-te',
    'Ở trong một thành phần, loại hình kinh tế; là chủ doanh nghiệp',
    inside(`
    đơn vị kinh tế, thành phần kinh tế, loại hình doanh nghiệp, loại hình kinh tế, chủ doanh nghiệp, chủ
    đầu tư`),
  ),
  concept(
    'dang-nuoc-ngoai',
    'Đảng của nước khác',
    `
    đảng cộng sản trung quốc, ở trung quốc, bắc kinh, đảng cầm quyền, đảng dân chủ, đảng xã hội,
    đảng cộng hòa, đảng lao động, đảng nhân dân cách mạng lào, đảng nhân dân campuchia, đảng tự do,
    đảng bảo thủ, công đảng, đảng đối lập, đảng cực hữu, tại trung quốc, trung quốc yêu cầu,
    trung quốc siết, trung quốc buộc, trung quốc thúc, trung quốc đưa, trung quốc tăng, trung quốc muốn,
    trung quốc lập, trung quốc doanh nghiệp, trung quốc các doanh nghiệp, trung quốc chi bộ,
    trung quốc đảng, trung quốc hàng, trung quốc hơn, thượng hải, thâm quyến, quảng đông, chiết giang,
    tập cận bình, alibaba, huawei, tencent, quốc vụ viện, bình nhưỡng, la habana, đảng viên cộng hòa,
    đảng viên dân chủ, đảng viên bảo thủ, đảng viên lao động anh, đảng viên tự do, đảng xanh, đảng cải cách,
    đảng sức mạnh quốc dân, đảng pheu thai, phe cộng hòa, phe dân chủ, phe đối lập, đảng viên cực hữu, đảng viên cực tả, liên minh cầm quyền, nghị sĩ,
    hạ viện, thượng viện, nhà trắng`,
  ),
  concept(
    'tin-khac-han',
    'Không phải việc đảng trong doanh nghiệp, dù nhắc đến cả hai',
    '@vi-pham, @dang-nuoc-ngoai, @chuyen-ben-le',
  ),
  concept(
    'vi-pham',
    'Kỷ luật, khởi tố, xét xử',
    `
    khai trừ, kỷ luật, cảnh cáo, khiển trách, cách chức, bãi nhiệm, bắt giữ, bắt quả tang,
    bắt khẩn cấp, bắt bí thư, bắt phó bí thư, bắt giám đốc, bắt phó giám đốc, bắt tổng giám đốc, bắt chủ tịch,
    bắt nguyên bí thư, bắt nguyên giám đốc, bắt nguyên chủ tịch, tạm giữ, bắt giam, truy tố, truy nã, khám xét, vụ án, bị điều tra, đầu thú, xét xử, @an-tu,
    lừa đảo, để lừa, mạo danh, giả danh, khởi kiện, kiện công ty, bị tố, vi phạm, sai phạm, trái quy định,
    sai quy định, trái phép, xử lý đảng viên, bị xử lý, bị phạt, tham ô, hối lộ, lót tay, trốn thuế, nặng lãi,
    thất thoát, trục lợi, rửa tiền, buôn ma túy, mua bán ma túy, đánh bạc, bỏ trốn, tin giả, quỵt,
    đình chỉ sinh hoạt, bị đình chỉ, chiếm đoạt, kháng cáo, thao túng,
    khai man, bằng giả, hành hung, đánh người, quấy rối, chết người, bỏ chạy, cựu bí thư, trốn khỏi,
    chiếm dụng, tước danh hiệu, xóa tên, đưa ra khỏi đảng, thuốc giả, sản xuất hàng giả, buôn hàng giả,
    buôn lậu, hóa đơn khống, mua bán hóa đơn, trái luật, biển thủ, rút ruột, gian lận, thông thầu, sa lưới,
    nhận tiền, cưỡng đoạt, sát hại, dâm ô, xâm hại, vỡ nợ, triệu tập`,
  ),
  concept(
    'an-tu',
    'Bị bắt, bị khởi tố, ra tòa: nói rõ cả khi chỉ ở phần mở đầu',
    `
    khởi tố, bị bắt, tạm giam, các bị can, là bị can, bị can là, bị can từng, bị cáo, hầu tòa, tuyên án, tuyên phạt, lĩnh án, nhận án, án tù,
    năm tù, tháng tù, phạt tù, tù giam, tù treo, chung thân`,
  ),
  concept(
    'ngua-vi-pham',
    'Ngăn ngừa vi phạm, giữ kỷ luật: là việc của chi bộ',
    `
    tránh bẫy lừa đảo, tránh lừa đảo, chống lừa đảo, không vi phạm, không có vi phạm, không có đảng viên vi phạm,
    không đảng viên vi phạm, không để đảng viên vi phạm, phòng ngừa vi phạm, ngăn ngừa vi phạm,
    không có đảng viên bị kỷ luật, kỷ luật đảng trong, kỷ luật đảng ở, kỷ luật đảng tại, giữ kỷ luật,
    giữ nghiêm kỷ luật, tính kỷ luật, kỷ luật lao động, công tác kiểm tra giám sát,
    kiểm tra giám sát kỷ luật trong đảng, kiểm tra giám sát kỷ luật đảng trong`,
  ),
  concept(
    'chuyen-ben-le',
    'Vui chơi, tuyển dụng, hỏi đáp pháp luật',
    `
    tuyển dụng, triển lãm, bạn đọc hỏi, hỏi đáp pháp luật, có được góp vốn, có được mở công ty, tiệc tất niên,
    tiệc cuối năm, hát karaoke, đá bóng, giao hữu, đi du lịch, dã ngoại`,
  ),
  concept(
    'mot-thanh-vien',
    'Công ty một thành viên: của Nhà nước hay của tư nhân, phải có chữ khác nói',
    `
    MTV, một thành viên`,
  ),
  concept(
    'cua-tu-nhan',
    'Dấu hiệu một công ty là của tư nhân',
    `
    @tu-nhan, gia đình, do ông, do bà, vợ chồng, khởi nghiệp, lập nên, gây dựng, sáng lập,
    cá nhân`,
  ),
  concept(
    'bi-thu-kiem-giam-doc',
    'Bí thư cũng là người điều hành',
    `
    bí thư kiêm giám đốc, bí thư kiêm phó giám đốc, bí thư kiêm tổng giám đốc,
    bí thư chi bộ kiêm giám đốc, bí thư chi bộ kiêm phó giám đốc, bí thư chi bộ kiêm tổng giám đốc,
    bí thư chi bộ kiêm phó tổng giám đốc, bí thư chi bộ kiêm chủ tịch, bí thư chi bộ kiêm quản đốc,
    giám đốc kiêm bí thư, tổng giám đốc kiêm bí thư, giám đốc làm bí thư, bí thư là giám đốc,
    bí thư chi bộ là giám đốc`,
  ),
  concept(
    'nhac-den-dang',
    'Một chữ nói đến Đảng, đủ khi phần mở đầu nói rõ',
    `
    @to-chuc-dang, kết nạp, cờ đảng, đảng ta, tuyên thệ, lời thề`,
  ),
  concept(
    'viec-dang-khac',
    'Học nghị quyết, việc của Đoàn; thăm hỏi, tặng quà, hiến đất, vui chơi, làm việc với doanh nghiệp',
    `
    quán triệt, học tập nghị quyết, chi đoàn, tổ chức đoàn, karaoke, tiệc, bóng chuyền, văn nghệ,
    thăm, chúc tết, chúc mừng, tặng quà, trao quà, suất quà, quà tết, tặng nhà, trao nhà, tặng xe, tặng gói,
    tặng thuốc, tặng sữa, nhận quà,
    trao học bổng, khám miễn phí, hiến đất, nhường đất, bàn giao đất, bàn giao mặt bằng, giao đất,
    làm việc với, làm việc tại, gặp mặt, gặp gỡ, đối thoại, tiếp xúc, kiểm tra tiến độ, khảo sát,
    khánh thành, động thổ, khởi công, đảng viên cao tuổi, đảng viên già, đảng viên nghèo, đảng viên neo đơn, cụ bà, cụ ông, cho cụ, nghỉ hưu, về hưu,
    hưu trí, lão thành, nguyên công nhân, từng là công nhân, học phí, cựu giám đốc, cựu chủ tịch, nguyên giám đốc, nguyên phó giám đốc,
    nguyên tổng giám đốc, nguyên chủ tịch, nguyên lãnh đạo, nguyên cán bộ`,
  ),
]
