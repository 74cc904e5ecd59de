import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Slovak. */
export const sk = {
  code: 'sk',
  name: 'Slovak',
  scripts: ['Latin'],
  writing: { capitalPronouns: 'Vy Vás Vám Vami' },
  functionWords: 'a v na sa je že to z do bol pre s o ako od ale čo kto kedy kde ktorý',
  stopWords: {
    list: 'slk',
    more: `
      koho komu kým kom čo čoho čomu čom čím kedy odkiaľ kadiaľ prečo koľko koľkí koľkých aká aké akého akej akému
      akom akým akou akých akými ktorá ktoré ktorého ktorej ktorému ktorom ktorým ktorou ktorí ktorých ktorými čí čia
      čie
      mňa ňom ňu ňou nimi si sebe sebou moja moje môjho mojej mojom tvoja tvoje svoja svoje svojho svojej svojmu
      svojom svojím svojou svojich svojimi naša naše nášho našej našich vaša vaše
      tom tú tých týmito tento táto toto tohto tejto tomuto tomto týmto túto touto títo tieto týchto taká také takého
      takých sám sama samo istý iný iná iné iného iných iným každý každá každé každého všetko všetci všetky všetkých
      všetkým žiadny žiadna žiadne nikto nikoho nič niekto niekoho niečo nejaký nejaká nejaké niektorý niektorá
      niektoré niektorých obaja obe oboch mnoho mnohé mnohých niekoľko niekoľkých
      preto teda keby ak keď pretože zatiaľ než pokiaľ tiež takisto nie áno už ešte len iba veľmi tak potom
      odo u medzi okolo podľa vedľa počas kvôli vďaka voči skrz mimo okrem proti pomocou prostredníctvom namiesto
      byť som je sme ste sú bol bola bolo boli budem budeš bude budeme budete budú by nebol nebola nebolo mať mám máš
      máme majú mal mala malo mali môže môžu mohol mohla mohlo mohli musí musia musel musela museli možno svoju vašu
      našu`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        ovia ovi ove ami och ach iach ich ych ymi imi eho emu ého ému ov om em ej ou ym im ie ia a e i o u y il ila
        ilo ili ily en ena eno eni eny ena eneho any ana ano ani an al ala alo ali aly at it et`,
      settled: [[/(?<=.{2}[^aeiouy])[eo]k$/, 'k']],
    }),
  },
  asking: {
    date: `
      kedy|odkedy|dokedy
      (?:ktor|ak)\\S+ (?:roku|rok|storočí|storočia|dni|dňa|deň|mesiaci|mesiac|desaťročí|období|dátum\\S*)`,
    number: `
      koľk\\S+|ako (?:dlho|dlh\\S+|veľk\\S+|veľa|star\\S+|ďaleko|vysok\\S+|často|hlbok\\S+|širok\\S+|rýchlo)
      ak\\S+ (?:percento|počet|časť|podiel|vek|množstvo)`,
    reason: 'prečo|z ak(?:ého|ých) dôvod\\S+|ak[ýá] (?:bol|je|bola) (?:dôvod|príčina)',
    person: 'kto|koho|komu|kým|kom|čí|čia|čie',
    place: `
      kde|kam|odkiaľ|kadiaľ
      (?:ktor|ak)\\S+ (?:kraji\\S*|štát\\S*|mest\\S+|miest\\S+|región\\S*|kontinent\\S*|ostrov\\S*|riek\\S+
      oblast\\S*)`,
  },
  numbers: `
    dva dve dvoch tri troch štyri štyroch päť šesť sedem osem deväť desať dvadsať sto stovky tisíc tisíce milión
    milióny miliónov miliarda miliárd polovica polovicu tretina štvrtina`,
  months: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  dates: 'roku rok storočia storočí',
  reasons: 'pretože lebo keďže kvôli preto dôvod dôvodom aby vďaka príčina',
  beforePlaces: 'v vo na z zo do u pri',
  sentences: {
    ordinals: true,
  },
  checked: {
    negations: `
      nie nebol nebola nebolo neboli nebude nebudú nemá nemajú nemôže nemôžu nikdy nikto nikoho nič nikde ani bez
      žiadny žiadna žiadne nesmie`,
    modals: 'môže môžu mohol mohla mohli musí musia musel má majú bude budú by smie chce chcú',
    auxiliaries: 'je sú bol bola bolo boli som sme',
    conditions: 'ak iba len okrem',
    hedges: 'údajne možno pravdepodobne takmer asi zhruba približne',
  },
} satisfies Language;
