import { id } from './id.ts';
import type { Language } from './language.ts';

/** Malay: the package's list of stop words is of the commonest words of the news. */
export const ms = {
  code: 'ms',
  name: 'Malay',
  scripts: ['Latin'],
  stopWords: {
    more: `
      siapa siapakah apa apakah bila bilakah mana manakah dimana berapa berapakah mengapa kenapa bagaimana
      bagaimanakah kemana
      yang di dan ialah adalah ini itu dari daripada ke kepada pada untuk bagi dengan oleh dalam sebagai telah sudah
      akan tidak bukan ada juga atau tetapi namun serta kerana jika kalau agar supaya ketika semasa apabila selepas
      sebelum antara atas bawah terhadap tentang hingga sehingga sampai sejak selama menurut tanpa seperti bahawa
      walaupun manakala maka lalu iaitu iaitulah
      aku saya kamu awak anda dia ia beliau kami kita mereka nya ku mu para si sang sebuah seorang suatu setiap semua
      seluruh beberapa banyak lain sendiri masing tersebut berkenaan
      dapat boleh mesti harus sedang masih belum pernah lagi lebih paling sangat hanya sahaja pun lah kah menjadi
      merupakan dilakukan dijadikan`,
  },
  stemming: id.stemming,
  asking: {
    date: 'bila\\S*|tahun (?:berapa|apa)|(?:abad|tarikh|bulan|hari|pukul) (?:berapa|apa)|sejak bila',
    number: 'berapa\\S*|seberapa',
    reason: 'mengapa|kenapa|apa sebab\\S*|apakah sebab\\S*',
    person: 'siapa\\S*',
    place: '(?:di|ke|dari) ?mana|mana|(?:negara|bandar|negeri|pulau|benua|daerah|tempat) (?:mana|apa)',
  },
  months: 'januari februari mac april mei jun julai ogos september oktober november disember',
  dates: 'tahun abad',
  reasons: 'kerana sebab akibat supaya agar untuk',
  checked: {
    negations: 'tidak bukan tak belum jangan tanpa tiada',
    modals: 'boleh dapat mungkin mesti akan perlu mahu harus',
    auxiliaries: 'telah sudah sedang adalah',
    conditions: 'jika kalau kecuali hanya',
    hedges: 'didakwa mungkin hampir kira',
  },
} satisfies Language;
