import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Amharic. */
export const am = {
  code: 'am',
  name: 'Amharic',
  scripts: ['Ethiopic'],
  stopWords: {
    more: `
      ማን ማነው ማንን የማን ለማን ምን ምንድን ምንድነው የትኛው የትኛዋ የትኞቹ የት ከየት ወዴት መቼ ለምን እንዴት ስንት ስንተኛ ምንያህል የትኛውን
      እኔ አንተ አንቺ እሱ እርሱ እሷ እርሷ እኛ እናንተ እነሱ እነርሱ ይህ ይህን ይህች ያ ያች እነዚህ እነዚያ የእሱ የእሷ የእነሱ ራሱ ሁሉ ሁሉም ሌላ ሌሎች አንድ አንዳንድ ብዙ
      እያንዳንዱ
      እና ወይም ግን ነገር ስለ ስለዚህ ምክንያቱም ከ ወደ ለ በ እንደ ድረስ ላይ ውስጥ ታች ፊት ኋላ መካከል ጋር ያለ በኋላ በፊት ጊዜ እንዲሁም ደግሞ ብቻ
      ነው ናት ናቸው ነበር ነበረች ነበሩ ነበረ አለ አለች አሉ የለም አይደለም ሆነ ሆኖ ሆነው ይሆናል የሆነ የሆነው የነበረ የነበረው ያለው`,
  },
  stemming: { light: affixStemmer({ least: 3, beginnings: 'በ የ ስለ', endings: 'ዎች ዎቹ ው ዋ ን ም' }) },
  asking: {
    date: 'መቼ|በየትኛው (?:ዓመት|ዓመተ|ክፍለ|ቀን|ወር)|ከመቼ',
    number: 'ስንት\\S*|ምን ያህል|ምንያህል',
    reason: 'ለምን|በምን ምክንያት',
    person: 'ማን\\S{0,2}|የማን|ለማን|በማን|እነማን',
    place: 'የት|ከየት|ወዴት|በየትኛው (?:አገር|ሀገር|ከተማ|ቦታ|ክልል)',
  },
  checked: {
    negations: 'አይደለም የለም አይ በጭራሽ ማንም',
  },
} satisfies Language;
