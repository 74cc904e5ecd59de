import type { Language } from './language.ts';
import { indonesianStem } from './stemming/indonesian.ts';

/** Indonesian. */
export const id = {
  code: 'id',
  name: 'Indonesian',
  scripts: ['Latin'],
  functionWords: 'yang dan di dari dengan untuk pada adalah ini itu dalam tidak oleh apa siapa kapan mana berapa',
  stopWords: {
    list: 'ind',
    more: `
      dimana manakah darimana kemana keberapa
      beliau nya ku mu si sang
      kah tah`,
    notStopWords: `
      setengah tiga empat lima kedua keduanya kelima tahun bulan masa waktu waktunya bapak kasus kecil besar tinggi
      panjang bung jumlah jumlahnya masalah masalahnya persoalan rasa rasanya tempat setempat bekerja pukul wong jawab
      jawaban jawabnya naik menaiki cara awal awalnya akhir akhirnya pertama kata umum tengah luar baru benar jauh
      dekat lama keadaan kemungkinan keinginan`,
  },
  stemming: { light: () => indonesianStem },
  asking: {
    date: `
      kapan\\S*|tahun (?:berapa|apa)|(?:abad|tanggal|bulan|hari|jam|pukul|dekade) (?:berapa|apa|ke berapa)|sejak kapan
      bilamana`,
    number: 'berapa\\S*|seberapa',
    reason: 'mengapa|kenapa|apa sebab\\S*|apa alasan\\S*|apa penyebab\\S*|karena apa',
    person: 'siapa\\S*',
    place: '(?:di|ke|dari) ?mana|mana|(?:negara|kota|provinsi|pulau|benua|daerah|wilayah|tempat) (?:mana|apa)',
  },
  numbers: `
    dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ratusan ribu ribuan juta jutaan miliar
    setengah`,
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  dates: 'tahun abad',
  reasons: 'karena sebab akibat sehingga alasan agar supaya untuk',
  beforePlaces: 'di ke dari',
  sentences: {
    abbreviations: 'dr ir hj h prof jl kh',
  },
  checked: {
    negations: 'tidak bukan tak belum jangan tanpa tiada',
    modals: 'bisa dapat mungkin harus akan boleh perlu mau',
    auxiliaries: 'telah sudah sedang adalah',
    conditions: 'jika kalau kecuali hanya',
    hedges: 'diduga mungkin hampir sekitar',
  },
} satisfies Language;
