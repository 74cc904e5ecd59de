import type { Language } from './language.ts';
import page from './nl.page.json' with { type: 'json' };

/** Dutch. */
export const nl = {
  code: 'nl',
  name: 'Dutch',
  scripts: ['Latin'],
  writing: { capitalPronouns: 'U Uw' },
  functionWords: `
    de het een van en in is dat op te met voor niet zijn aan door werd ook als bij wie wat wanneer welke waar`,
  stopWords: {
    list: 'nld',
    more: `
      wanneer waar waarom hoeveel hoeveelste welke welk wiens wier waarvan waaraan waarin waarop waardoor waarmee
      waarvoor waaruit waarover waarbij waartoe waarnaar waarheen vanwaar waaronder
      jij jullie hen jou jouw onze zichzelf elkaar degene diegene zulk zulke dezelfde hetzelfde niemand elk elke ieder
      iedere iedereen alle allen beide enkele enige sommige verschillende verscheidene vele weinig meest meeste minder
      ander anderen
      des den achter binnen boven buiten gedurende langs naast namens onder ondanks per rond sinds tegenover ten ter
      tijdens tussen vanaf vanuit vanwege via volgens voorbij wegens
      noch terwijl doordat zodat hoewel indien mits tenzij voordat nadat totdat zoals alsof evenals echter zeer heel
      ooit nooit
      bent wees hebt hadden gehad word wordt werden geworden zult zullen zouden kun kunt konden mag mogen mocht
      mochten moeten moest moesten wilt willen wilde wilden doe doet deed deden gedaan laten liet`,
  },
  stemming: {
    snowball: 'dutch',
  },
  asking: {
    date: `
      wanneer|sinds wanneer|welke? (?:jaar|jaren|eeuw|datum|maand|dag|decennium|periode|tijd|tijdperk)|hoe laat`,
    number: `
      hoeveel\\S*|hoe (?:lang|oud|groot|ver|hoog|vaak|diep|breed|zwaar|snel|klein|dik)
      welke? (?:percentage|aantal|leeftijd|deel|hoeveelheid|afstand)`,
    reason: 'waarom|waardoor|welke reden|om welke reden|hoe komt het',
    person: 'wie|wiens|wier',
    place: `
      waar|waarheen|waarvandaan|vanwaar
      welke? (?:land|landen|stad|steden|plaats|plaatsen|regio|continent|staat|eiland|rivier|provincie|gebied|dorp)`,
  },
  numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend miljoen miljard helft',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  dates: 'eeuw',
  reasons: 'omdat want vanwege reden redenen door om doordat oorzaak',
  beforePlaces: 'in te bij uit naar',
  numberWords: {
    small: `
      nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
      achttien negentien twintig`,
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd/honderden',
    thousand: 'duizend/duizenden',
    million: 'miljoen/miljoenen/mln',
    billion: 'miljard/miljarden/mld',
    ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
    ordinalMarks: 'e ste de',
    and: 'en',
  },
  sentences: {
    abbreviations: 'dhr mevr mw drs ir mr bijv blz d.w.z o.a m.b.t',
  },
  page,
  quotations: {
    interviews: 'interview transcri gesprek',
    noSpeakers: `
      wie wat wanneer waar waarom hoe vraag antwoord noot tip let op foto video datum plaats tijd prijs maandag
      dinsdag woensdag donderdag vrijdag zaterdag zondag`,
    pronouns: 'hij zij ze',
    ofWords: 'van',
    ownersTakeS: true,
    accordingTo: 'volgens naar+zeggen+van',
    reportingPairs: 'wilde+weten wil+weten',
    accordingToSame: 'volgens+hem volgens+haar',
    callingVerbs: 'noemde noemt bestempelde bestempelt omschreef omschrijft',
    nevers: 'nooit',
    works: 'film boek roman lied album stuk serie programma tijdschrift festival tentoonstelling podcast',
    reportingVerbs: `
      zei zegt verklaarde verklaart schreef schrijft vertelde vertelt antwoordde antwoordt voegde voegt
      benadrukt benadrukte meldde meldt waarschuwt waarschuwde vindt vond vroeg vraagt reageerde reageert aldus
      liet stelt stelde zuchtte beloofde belooft klaagde klaagt grapte erkende erkent betoogde betoogt
      fluisterde riep roept herinnerde vervolgde concludeerde concludeert denkt dacht beaamt beaamde
      verweet verwijt wierp sneerde benadrukken oordeelde oordeelt meende bevestigde bevestigt zag voorspelde voorspelt`,
  },
  checked: {
    negations: 'niet geen nooit zonder noch nauwelijks',
    negativePronouns: 'niemand niets nergens',
    modals: `
      kan kunnen kon konden zou zouden mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden zal
      zullen hoeft hoeven`,
    auxiliaries: 'ben is zijn was waren geweest heb heeft hebben had hadden word wordt worden werd werden geworden',
    conditions: 'als indien tenzij behalve alleen',
    hedges: 'vermoedelijk misschien waarschijnlijk mogelijk bijna ongeveer circa minstens',
    offices: {
      president: 'president presidente',
      mayor: 'burgemeester',
      governor: 'gouverneur',
      minister: 'minister',
      ambassador: 'ambassadeur',
      senator: 'senator',
      chancellor: 'kanselier bondskanselier',
    },
    deputies: 'vice plaatsvervangend',
    thats: 'dat',
  },
} satisfies Language;
