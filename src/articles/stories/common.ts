/**
 * How common pairs of neighbouring syllables and single ones are, without marks, in groups from the most common one. Counted by article
 * in national news (3,070 titles and summaries of six days of 2025 and 2026); pairs that every provincial paper prints daily
 * are added to the second group at least. What is not named is rarer.
 */
export const COMMON_PAIRS: readonly string[] = [
  `ban ket,bat ngo,bi thu,chinh thuc,cho biet,cho rang,chu tich,co quan,co the,cong an,cong nghe,cong ti,
    dau tien,dau tu,de xuat,dien ra,doanh nghiep,doi tuyen,du an,ha noi,ho tro,hoat dong,hom nay,khu vuc,
    lien quan,nguoi dan,nhieu nguoi,ong trump,phat trien,quoc gia,quoc te,sau khi,su dung,thai lan,thanh pho,
    the gioi,thi truong,thong bao,thong tin,ti dong,tiep tuc,to chuc,tong thong,tp hcm,trien khai,trieu dong,
    tro thanh,trung quoc,trung tam,viet nam,vo dich,world cup,xa hoi,xay dung,yeu cau`,
  `an ninh,an toan,anh huong,bac si,ban chap,ban huyen,ban nha,ban nhan,ban thuong,ban tinh,ban to,ban xa,
    bao ve,bat dau,benh vien,bieu chi,bo chi,bo huyen,bo nhiem,bo sung,bo tinh,bo xa,boi duong,bong da,
    ca nhan,cac dong,cach ho,cai cach,can bo,canh bao,canh sat,cao buoc,cao nhat,cao toc,cap xa,cau chuyen,
    cau thu,champions league,chap hanh,chau a,chau au,chay chua,chi bo,chi dao,chi huy,chi lanh,chi minh,
    chi thi,chia se,chien binh,chien luoc,chien thang,chieu nay,chieu ngay,chinh phu,chinh quyen,chinh sach,
    cho nguoi,cho thay,chong thien,chu y,chua chay,chuan nong,chuc mung,chuc nang,chung ket,chuong trinh,
    chuyen de,chuyen doi,chuyen gia,co hoi,co so,cong bo,cong dan,cong doan,cong nghiep,cong tac,cu tri,
    cua nguoi,cum cong,cung cap,cuoi nam,cuu chien,da co,da nang,dac biet,dai bieu,dai dien,dai hoc,dai hoi,
    dan ong,dan pho,dan toc,dang bo,dang uy,dang vien,danh gia,dao duc,dao tao,dat chuan,dau nam,de an,
    dia ban,dia phuong,dich vu,dien thoai,dieu binh,dieu hanh,dieu tra,do co,do thi,doan ket,doan thanh,
    doan vien,doi so,doi voi,don vi,dong bao,dong chi,dong nhan,dong thoi,du kien,du lich,du lieu,du va,
    dung nong,gia dinh,gia tri,giai doan,giai phong,giam doc,giam sat,giao duc,giao nhan,giao thong,
    giao vien,han quoc,hang loat,hang tram,hanh chinh,hanh trinh,he thong,hieu qua,hinh anh,ho chi,hoc sinh,
    hoc tap,hoi dang,hoi dong,hoi nghi,hoi vien,hop tac,hung yen,huong ung,huyen to,huyen uy,huyen xa,
    ke hoach,keo dai,ket nap,ket noi,ket qua,ket world,kha nang,khai giang,khang dinh,khanh thanh,
    khien nhieu,kho khan,khoa hoc,khoi cong,khong chi,khong co,khong the,khu cong,ki hop,ki luc,ki niem,
    kiem tra,kinh doanh,kinh te,la mot,lam theo,lam viec,lan dau,lan thu,lanh dao,lao dong,le hoi,le khai,
    le trao,lich su,lien doan,lien tiep,liet si,lua dao,luc luong,mang xa,mat bang,mat tran,mo rong,
    mot nguoi,mot so,muc tieu,nam hoc,nam nay,nap dang,nen tang,ngan hang,ngay cang,ngay hoi,ngay thanh,
    nghi quyet,nghia vu,nghiem trong,nghien cuu,nguoi dung,nguy co,nha nuoc,nha truong,nhan dan,nhan dip,
    nhan quan,nhat ban,nhat the,nhiem ki,nhiem vu,nhung nguoi,nong dan,nong nghiep,nong thon,nuoc nay,o ban,
    o vong,phat bieu,phat dong,phat hien,pho bi,pho chu,phong cach,phong chay,phong chong,phong mat,
    phong trao,phu nu,quan den,quan doi,quan li,quan su,quan trong,qui dinh,qui i,quoc hoi,quoc khanh,
    quyen dia,quyet dinh,ra mat,ra quan,san pham,san xuat,sang nay,sang ngay,sang tao,sap nhap,sap xep,
    sea games,sinh hoat,sinh vien,so huu,so ket,so voi,suc khoe,tac xa,tai chinh,tai san,tai viet,tai xe,
    tan cong,tang qua,tang truong,tap huan,tay ban,ten lua,tham du,tham gia,tham va,thang dau,thanh cong,
    thanh lap,thanh nien,thay doi,the thao,thi dau,thi dua,thien tai,thiet ke,thoi gian,thon moi,thong mi,
    thong qua,thu do,thu hut,thu nhat,thu tuong,thuc hien,thuong binh,thuong mai,thuong truc,thuong vu,
    ti usd,tiep cong,tiep xuc,tinh hung,tinh to,tinh trang,tinh uy,to dan,to lam,to quoc,toan bo,toan cau,
    toan dan,toan giao,tong bi,tong ket,tran to,trao tang,trat tu,tren dia,tren mang,tro lai,trong do,
    trong khi,trong nhung,trong tam,trong tran,truc tiep,truoc khi,truyen thong,tu do,tu ngay,tu tuong,
    tu vong,tuyen bo,tuyen quan,tuyen truyen,ung dung,uy ban,uy tinh,uy xa,va chi,van dong,van hoa,ve to,
    vi pham,vi sao,vien moi,voi cac,vu mua,vu quan,vu xuan,xa to,xay ra,xu li,xuat hien,xuc cu`,
  `an tinh,an tp,ap luc,asian cup,bao cao,bao thanh,bat dong,ben vung,bi bat,bi cao,bi phat,bien dong,
    bo cong,bo truong,boi canh,bong chuyen,buoc vao,ca nuoc,ca si,cac co,cac nha,cach mang,cai thien,can tho,
    canh tranh,cham soc,chat luong,chi la,chi phi,chi trich,chien dich,chien su,chinh tri,cho cac,cho la,
    cho phep,chu nha,chuan bi,chung khoan,co gai,co mot,co nhieu,co nhung,co phieu,cong dong,cong viec,
    cua cac,cua cong,cua hang,cua mi,cua minh,cua ong,cuoc song,cuoi cung,da duoc,dan dau,dang chu,dang ki,
    danh sach,dat muc,dat nuoc,dau an,dau hieu,day la,de nghi,dien tu,dien vien,dieu chinh,dieu kien,
    dieu tri,do la,doanh thu,doi bong,doi mat,doi moi,doi thu,donald trump,dong co,dong cua,dong hanh,
    dong nai,dong nam,dong san,dong trong,du bao,du khach,dua ra,duc va,duoc cho,duong day,duy tri,gan day,
    ghi nhan,gia tang,gia vang,giai bong,giai phap,giai quyet,giao dich,gop phan,ha tang,ham mo,han che,
    hang chuc,hang dau,hanh dong,hanh phuc,hanh vi,hcm da,hien dai,ho so,hoa binh,hoan thanh,hoan toan,
    huong den,it nhat,ke tu,ket hop,keu goi,khach hang,khai mac,khan gia,khanh hoa,khi co,khoi to,khong con,
    khong gian,khong khi,khong phai,kiem soat,lam dong,li do,lien tuc,linh vuc,lon nhat,lua chon,ma con,
    mang den,may bay,mi donald,mo cua,mo hinh,moi ngay,moi sang,moi truong,mot trong,nam sau,nam trong,
    nam truoc,nam va,nang cao,nang luc,nang luong,nghe si,ngoai giao,ngoi sao,nguoi bi,nguoi ham,nguoi phu,
    nguoi viet,nha dau,nha o,nhan duoc,nhan vien,nhap khau,nhat cua,nhat trong,nhieu nam,nhu cau,nhung khong,
    nhung ngay,no luc,noi dung,noi tieng,nuoc ngoai,nuoc to,o luot,o to,o tp,o tran,o trung,o tuoi,phoi hop,
    phu hop,phu huynh,phuc vu,phuong an,phuong tien,qua trinh,quan he,quan tam,qui mo,quoc phong,san bay,
    san sang,sau vu,se duoc,se khong,so duyet,su co,su kien,sua doi,tai nan,tai trung,tap doan,tap trung,
    thanh hoa,that bai,thay vi,the nao,thiet bi,thiet hai,thiet mang,thoa thuan,thoi tiet,thong nhat,
    thong trump,thu chu,thu nghiem,thu nhap,thu to,thu tuc,thua nhan,thuc day,thuc pham,thuc te,thuong hieu,
    thuong xuyen,ti phu,ti so,tich nuoc,tien dao,tien ve,tiet kiem,tieu dung,tim kiem,tin tuc,tinh than,
    tinh thanh,toan quoc,trach nhiem,trai nghiem,tran dau,tranh cai,tren duong,tren san,tri tue,trieu usd,
    trinh dien,trong boi,trong cuoc,trong mot,trong nam,trong nuoc,trong tai,trong thoi,trong vu,truc tuyen,
    trung dong,trung uong,tu cac,tu dau,tu ket,tuy nhien,tuyen viet,ubnd tp,ung thu,va cac,va dao,va phat,
    vai tro,van chua,van de,van hanh,van phong,vang mieng,vao ngay,ve tinh,ve viec,vi tri,voi nhieu,
    vong loai,vua duoc,xac dinh,xe dien,xe may,xep hang,xu huong,xuat sac,xung dot,y kien,y te`,
  `am nhac,am tham,an do,an tuong,anh sang,ap dung,bac kinh,bai toan,ban co,ban do,ban doc,ban hanh,
    ban linh,ban tai,ban than,bao chi,bao dam,bao hiem,bao so,bat buoc,bay to,benh nhan,bi thuong,bien gioi,
    bien hormuz,bien phap,bieu tuong,binh dieu,cac cong,cac cuoc,cac don,cam hung,cam ket,cam xuc,can ho,
    cang thang,cap nhat,cham dut,cham tran,chan thuong,chap nhan,chi co,chi so,chu dong,chua tung,chung kien,
    chuyen mon,chuyen nu,chuyen sang,co cong,co dong,co mat,co phan,con la,con nguoi,con so,con trai,
    cong nhan,cong trinh,cua bao,cua bo,cua doi,cua hai,cua nam,cua tong,cua trung,cung co,cung ung,
    cuoc chien,cuoc dua,cuoc thi,da bi,da dang,dai su,dam bao,dam phan,dan den,dan o,dang co,dang duoc,
    dang tro,danh bai,danh cho,dap ung,dau the,dau voi,de doa,de tranh,den tu,di bo,di qua,dich the,diem tin,
    dien anh,dien bien,do cho,do cua,doan bong,doi dau,doi tac,don gian,dong doi,dong loat,dong luc,dong moi,
    dong mot,dong tien,dong tu,dong va,dong y,du doi,du luan,du thao,dung cong,duoc xem,eo bien,gay chu,
    gay tranh,gd dt,gia lai,gianh ve,gioi thieu,giu chuc,gop mat,ha tinh,hai nam,hai nguoi,hai nuoc,hang anh,
    hang hoa,hang nghin,hap dan,hat nhan,he lo,he sinh,hen ho,hi vong,hien nay,hien tai,hlv kim,ho kinh,
    hoa va,hoan tat,hoan thien,hoc cong,hoc va,hoi cho,hon mot,hop voi,hua hen,huong toi,huy chuong,
    huyen thoai,ket champions,ket thuc,khach san,khai thac,khep lai,khoanh khac,khong can,khong de,
    khong duoc,khong lo,ki thuat,ki vong,kim sang,la nhung,lai xe,lan da,lan toa,lap ki,len tieng,loi cho,
    loi ich,loi nhuan,luong chuc,luot ve,luu y,ma khong,man hinh,man utd,mang lai,mang luoi,manh me,mau xe,
    mi va,mien trung,mo ra,moi cua,moi nhat,mong muon,mot nam,nam a,nam bo,nam co,nam da,nam la,nam ngay,
    nam o,nam qua,nam se,nam tai,nam tu,nan nhan,nang cap,nay co,ngay sau,nghe thuat,nghi dinh,ngoai hang,
    nguoc dong,nguoi co,nguy hiem,nguyen nhan,nguyen van,nha khoa,nha may,nha trang,nha vo,nhan cua,nhan su,
    nhan tao,nhung van,ninh binh,nu viet,o giai,o ha,o mi,o viet,o xa,ong nguyen,phap li,phap luat,
    phau thuat,pho thu,phong toa,qua do,qua nhieu,quang ngai,quang tri,qui hoach,qui tu,quoc lo,ra sao,
    ra soat,ra tai,rang sang,roi vao,rui ro,sai gon,sang sik,sau do,sau gan,sau mot,sau tran,se co,se la,
    sinh thai,so giao,soc suc,su quan,su that,tai cac,tai giai,tai khoan,tai khu,tai mi,tai mot,tai nang,
    tai sea,tai tp,tang cuong,tang manh,tao nen,tao ra,tao va,tap kich,tat ca,tay ninh,tham chi,thanh uy,
    thanh vien,thap ki,thay the,the he,the hien,theo doi,theo qui,thi sinh,thoi diem,thoi quen,thong minh,
    thu phi,thu thanh,thu truong,tich ubnd,tien cua,tien trong,tiep can,tim cach,tinh dong,toa sang,
    toan dien,toc do,toi da,toi nay,tong cong,tot nghiep,tp da,trai phep,tran ban,tran thang,trang bi,
    trao giai,tre em,tren cao,trien lam,tro nen,tro ve,trong giai,trong le,trong luc,trong ngay,trong thang,
    truong hop,tu cong,tu hao,tu khi,tu nam,tu tin,tuan thu,tue nhan,tuoi o,tuoi tre,tuong lai,tuyen anh,
    tuyen bong,tuyen duong,tuyen quang,tuyen sinh,ung ho,usd trong,uu tien,uy vien,v league,va co,va cong,
    va lam,va nguoi,van tai,vao ban,vao cac,vao nam,ve tu,vi the,viec voi,vn index,vo chong,voi ban,voi cao,
    voi cong,voi mi,voi nguoi,voi nhung,voi ti,voi tong,vong bang,vu an,vu khi,vua co,vuot qua,xac nhan,
    xac thuc,xe tai,xem la,xu phat,xuat khau`,
]

/** The same of single syllables. */
export const COMMON_SYLLABLES: readonly string[] = [
  `an anh ban bang bao bat bi bien biet binh bo ca cac cach cam can canh cao cap cau chi chien chinh cho
    chu chuc chung chuyen co con cong cu cua cung cuoc cuu da dai dan dang danh dao dat dau day de den di
    dich diem dien dieu dinh do doan doi don dong du dua dung duoc duong gan gay gia giai giam giao gioi ha
    hai hang hanh hcm hien hieu hinh ho hoa hoc hoi hon hop huong ke ket khai khi khien khong ki kien la lai
    lam lan le len li lien lo loi lon luc luong ma mang mat mi minh mo moi mot mua muc nam nang nay ngay
    nghe nghi nghiep nguoi nguyen nha nhan nhat nhieu nhu nhung noi nuoc o ong phai pham phan phat pho phong
    phu qua quan qui quoc ra san sang sau se sinh so song su tac tai tam tang tao tay te tham thang thanh
    thay the theo thi thoi thong thu thuc thuong ti tich tien tiep tieu tin tinh to toan toi tong tp tran
    trang tren tri trien trieu trinh tro trong trung truoc truong tu tuc tuoi tuong tuyen va van vao ve vi
    viec vien viet vo voi vong vu vua xa xe xuat y`,
  `a ai am ap ba bac bai bay ben benh bieu boi bong buoc cai cang cham chan chat chau chay che chia chieu
    chon chong chua chuan chuong cuc cuoi cup dac dam dia doanh doc dot duc duoi em gap ghi gi gian gio giu
    giua giup goi han hay he hiem hlv hoan hoang hoat hom hung hut huu huy keo kha khac khach khan khang
    khanh khau kho khoa khoang khoi khu kich kiem kim kinh lang lanh lap lich lieu linh loai loat long lua
    luot luu mac mai man manh mau may me mien mon muon nao nen neu nga ngan nghiem ngo ngoai ngu nguy nhac
    nham nhanh nhap nhiem nho nhom nien ninh no nong nu pha phap phi phuc phuong quang quyen quyet rang ro
    roi rong sac sach sai sao sap sat si suc tan tap tau ten thai than thao thap that them thien thiet thieu
    tho thua thuan thue thuoc tieng tiet tim toa toc tra trai tram tranh trao tre tru truc trump truyen tuan
    tung ukraine ung usd uy vang vuc vung vuot world xac xay xem xu xuong yeu`,
  `ao argentina au bau be bon bung buoi campuchia cat cay champions chap chiec chiem chiu choi clb coi
    cuong dap dem dep deu duy gai games giang gianh giau giay gom gop ham hat hau hen het hiep hoac hoach
    hong iran it kem khoan khoe lao lau lay league lenh lop lu luan luat luoc luoi luon mach malaysia moc
    mong nai nan ngai nganh nghien ngoc ngoi nguoc nguon nhau nhien nhin niem nua phep phia phien phieu phim
    phoi phut quay quen rat rieng sea sieu soat soc som son sot sua suat sung suy tat tet thoai thuat thuy
    tiem ton tot trach troi tron truy tuy u ubnd uong uu vai vat vay vinh von vuong xanh xep xet xin xo xuan
    xuc xung xuyen yen`,
]
