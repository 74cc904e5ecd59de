import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Lithuanian: the package's list of stop words is in a lost encoding. */
export const lt = {
  code: 'lt',
  name: 'Lithuanian',
  scripts: ['Latin'],
  functionWords: 'ir yra kad buvo su iš į ar bet jo kas kur kada kaip koks',
  stopWords: {
    more: `
      kas ko kam ką kuo kame kieno kada kur kodėl kiek kelintas keli kelių kaip koks kokia kokie kokios kokį kokio
      kokiu kokiame kuris kuri kurie kurios kurią kurio kuriam kuriuo kuriame kurioje kurių kuriems kuriuos kurias
      kuriomis ar iš
      aš tu jis ji mes jūs jie jos mane tave ją mus juos jas manęs tavęs jo mūsų jūsų jų man tau jam jai mums jums
      jiems joms manimi juo jais jomis jame joje savo savęs save sau savimi mano tavo šis ši šie šios šią šio šiam
      šiuo šiame šioje šių šiems šiuos šias tas ta tie tos to tam tuo tame toje tiems tuos tai šitas anas toks tokia
      tokie tokios tokį tokio tokių pats pati patys pačios pačią paties kitas kita kiti kitos kito kitų kitiems kitus
      visas visa visi visos viso visų visiems visus visame kiekvienas kiekviena kiekvieno niekas nieko joks jokia
      kažkas keletas kelis kai abu abi daug vienas viena
      ir arba bei bet tačiau o nes kad jei jeigu nors kol tad todėl taigi taip ne nei dar jau tik tiktai labai irgi
      pat negu lyg tarsi
      į prie nuo iki su be per po pas už apie dėl ant prieš tarp pagal virš aplink pro link šalia dėka vietoj tarpe
      būti yra esu esi esame buvo buvau būdavo būtų bus būsiu būna buvęs buvusi buvę esantis esanti esančių nėra
      nebuvo turi turėjo turėti gali galėjo galėtų tapo tapti`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        iuose uose oms ams iams ais iais omis ose oje yje ėje ių ius iai ai os as is us ys ės es ui iui iu iaus iuje
        jų ą ę į ų ė a e o u i s ytas yta yti ytos yto ytą`,
    }),
  },
  asking: {
    date: `
      kada|nuo kada|(?:kuriais|kuriuo|kokiais|kelintais) (?:metais|metu|amžiuje|šimtmetyje)
      kuri(?:ą|ame|oje) (?:dieną|mėnesį|amžiuje|dešimtmetyje|šimtmetyje)`,
    number: `
      kiek|kel(?:i|ios|ių|is|ias|iose)|kelint\\S+
      ko(?:ks|kia|kią|kį) (?:procentas|procentą|skaičius|dalis|dalį|amžius|atstumas)`,
    reason: 'kodėl|dėl ko|dėl koki\\S+ priežas\\S+',
    person: 'kas|ko|kam|ką|kuo|kieno',
    place: 'kur|iš kur|(?:kuri|koki)\\S+ (?:šal\\S+|miest\\S+|viet\\S+|region\\S+|žemyn\\S+|valstij\\S+|sal\\S+)',
  },
  months: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  dates: 'metais metų amžiuje',
  reasons: 'nes kadangi dėl todėl priežastis priežastys kad',
  checked: {
    negations: 'ne nėra nebuvo nebus niekada niekas nieko niekur be negali nei',
    modals: 'gali galėtų galėjo turi turėtų privalo reikia nori',
    auxiliaries: 'yra buvo bus būtų esą',
    conditions: 'jei jeigu tik išskyrus',
    hedges: 'esą galbūt tikriausiai beveik apie maždaug bent',
  },
} satisfies Language;
