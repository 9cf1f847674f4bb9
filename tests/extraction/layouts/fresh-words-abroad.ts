/** Headlines and teasers of Spanish, German and Indonesian dailies; of our own writing. */
interface Words {
  headlines: string[]
  teasers: [title: string, text: string][]
  menu: string[]
}

export const es: Words = {
  headlines: [
    'Detenido un hombre por robar cobre en tres parques solares',
    'La subida del pan llega también a los hornos de barrio',
    'El hospital comarcal abrirá su nueva planta en otoño',
    'Los regantes piden adelantar la campaña ante la falta de lluvia',
    'Muere a los 91 años el escultor Benito Larrea',
    'El Numantino se lleva el derbi con un gol en el descuento',
    'Estas son las calles cortadas por la media maratón',
    'Cómo ahorrar en la factura de la luz este mes',
    'Una explosión de gas deja cuatro heridos leves',
    'El tiempo: vuelve la nieve por encima de los 900 metros',
    'La Guardia Civil investiga el envenenamiento de dos buitres',
    'Abre sus puertas la casa donde vivió la poeta',
    'Las mejores terrazas para comer al sol en febrero',
    'Tres pueblos se quedan sin médico durante dos semanas',
    'La bodega que vende más en Tokio que en su provincia',
    'El alcalde descarta subir el recibo de la basura',
  ],
  teasers: [
    [
      'La última centralita',
      'Durante treinta años, Adela conectó a mano las llamadas de todo el valle. Hoy enseña el cuadro de clavijas a los escolares y todavía recuerda los números de memoria.',
    ],
    [
      'El queso que se cura en un túnel de tren',
      'A doce grados todo el año y con una humedad constante, el viejo túnel de la línea minera guarda ocho mil piezas que se venden con dos años de espera.',
    ],
  ],
  menu: [
    'Portada',
    'Local',
    'Provincia',
    'Comunidad',
    'Nacional',
    'Internacional',
    'Economía',
    'Deportes',
    'Fútbol',
    'Cultura',
    'Sociedad',
    'Opinión',
    'Esquelas',
    'Agenda',
    'Planes',
    'Gastronomía',
    'Hemeroteca',
  ],
}

export const de: Words = {
  headlines: [
    'Unfall auf der B 27: Zwei Schwerverletzte, Strecke stundenlang gesperrt',
    'Stadtrat streitet über Parkgebühren am Klinikum',
    'Warum der Spargel in diesem Jahr später kommt',
    'Einbrecher stehlen Tresor und lassen ihn im Wald liegen',
    'TSV verpasst den Aufstieg in letzter Minute',
    'Neue Buslinie verbindet drei Gemeinden',
    'Kita-Plätze: Kreis sucht weiter nach Personal',
    'Feuerwehr rettet Schwan aus Regenrückhaltebecken',
    'Gewitter ziehen am Abend von Westen heran',
    'Bäckerei Hollmann schließt nach 112 Jahren',
    'Das sind die schönsten Radtouren der Region',
    'Haushaltsloch: Kämmerer warnt vor Steuererhöhungen',
    'Betrüger geben sich am Telefon als Bankmitarbeiter aus',
    'Abitur 2025: Diese Schulen schneiden am besten ab',
    'Mieter klagen über ausgefallene Heizung',
    'Landwirte hoffen auf Regen',
  ],
  teasers: [
    [
      'Der Mann, der jede Glocke im Kreis kennt',
      'Seit vierzig Jahren steigt Gerhard Thoma auf Kirchtürme. Er hört am Klang, wer sie gegossen hat, und führt darüber Buch in grünen Heften.',
    ],
    [
      'Ein Dorf baut seinen eigenen Laden',
      'Als der letzte Supermarkt schloss, fingen sechs Nachbarn an zu rechnen. Heute verkauft der Laden Brot, Briefmarken und donnerstags frischen Fisch.',
    ],
  ],
  menu: [
    'Startseite',
    'Lokales',
    'Region',
    'Blaulicht',
    'Sport',
    'Politik',
    'Wirtschaft',
    'Kultur',
    'Panorama',
    'Freizeit',
    'Ratgeber',
    'Anzeigen',
    'Trauer',
    'Jobs',
    'E-Paper',
    'Abo-Service',
  ],
}

export const id: Words = {
  headlines: [
    'Banjir Rendam Tiga Kecamatan, 1.200 Warga Mengungsi',
    'Harga Cabai Rawit Tembus Rp 95.000 per Kilogram',
    'Polisi Tangkap Pelaku Penipuan Tiket Konser',
    'Jadwal Kapal Cepat Berubah Mulai Pekan Depan',
    'Gubernur Resmikan Jembatan Gantung di Hulu',
    'Siswa SMK Ciptakan Alat Pengering Ikan Tenaga Surya',
    'Gempa M 5,1 Guncang Pesisir, Tidak Berpotensi Tsunami',
    'Cara Cek Penerima Bantuan Sosial lewat Ponsel',
    'Timnas U-20 Menang Tipis atas Tuan Rumah',
    'Kebakaran Hanguskan 14 Kios di Pasar Lama',
    'Resep Sayur Asem Segar untuk Menu Berbuka',
    'Ribuan Peserta Ikuti Lari Malam di Tepi Sungai',
    'Petani Karet Keluhkan Harga yang Tak Kunjung Naik',
    'Bupati Lantik 86 Pejabat Eselon III dan IV',
    'Prakiraan Cuaca Besok: Hujan Ringan di Sebagian Wilayah',
    'Nelayan Hilang Ditemukan Selamat di Pulau Kosong',
  ],
  teasers: [
    [
      'Kisah Guru yang Mendayung Dua Jam ke Sekolah',
      'Setiap pagi Pak Basri menyusuri sungai bersama enam muridnya. Ia tak pernah terlambat, kecuali ketika perahunya disangkutkan buaya.',
    ],
    [
      'Warung Kopi Tertua Itu Masih Memakai Arang',
      'Pemiliknya generasi keempat, cangkirnya sudah retak-retak, dan kopinya habis sebelum pukul sembilan pagi.',
    ],
  ],
  menu: [
    'News',
    'Nasional',
    'Daerah',
    'Megapolitan',
    'Global',
    'Money',
    'Bola',
    'Tekno',
    'Otomotif',
    'Lifestyle',
    'Travel',
    'Food',
    'Properti',
    'Edukasi',
    'Cek Fakta',
    'Indeks Berita',
  ],
}
