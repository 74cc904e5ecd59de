/**
 * German verbs that change their vowel: the infinitive without "-en", then the other stems, those of nouns made of them among
 * them ("Zugang", "Zugänge"). Left out are forms that are other nouns ("Schloss", "Band", "Stahl", "Wand").
 */
const STRONG = `
beginn begann begonn
gewinn gewann gewonn
bieg bog gebog
biet bot gebot
betrüg betrog
bind gebund
bitt bat gebet
blas blies bläs
bleib blieb geblieb
brech brach broch bricht
brenn brannt
bring bracht
denk dacht
dring drang drung
empfehl empfahl empfohl empfiehl
fahr fuhr fähr
fall fiel fäll
fang fing fäng
find fand fund
flieg flog
flieh floh
fließ floss floß
frier fror
geb gab gib
geh ging gang gäng
gelt galt golt gilt
gelingen gelang gelung
geschehen geschah geschieht
gieß goss
grab grub gräb
greif griff
halt hielt hält
häng hing
heb hob
heiß hieß
helf half holf hilf
kenn kannt
komm kam
kriech kroch
lad lud läd
lass ließ läss
lauf lief läuf
leid litt
leih lieh
les las lies
lieg lag
lüg log
meid mied
nehm nahm nomm nimm
nenn nannt
preis pries
rat riet rät
reib rieb
reit ritt
renn rannt
ruf rief
schaff schuf
schein schien
schieb schob
schieß schoss
schlaf schlief schläf
schlag schlug schläg
schneid schnitt
schreib schrieb
schweig schwieg
schwimm schwamm schwomm
schwing schwang schwung
schwör schwor
seh sah sieh
send sandt
sing sang sung
sink sank sunk
sitz saß sess
sprech sprach sproch sprich
spring sprang sprung sprüng
steh stand ständ
steig stieg
sterb starb storb stirb
stoß stieß stöß
streit stritt
trag trug träg
treff traf troff triff
treib trieb
tret trat tritt
trink trank trunk
verderb verdarb verdorb
verlier verlor
verschwind verschwand verschwund
wachs wuchs wächs
wasch wusch
weis wies
werf warf worf wirf
werb warb worb wirb
wieg wog
wiss wusst
zieh zog
zwing zwang zwäng zwung
`;

const infinitives = new Map(
  STRONG.trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = '', ...stems] = line.split(' ');
      return [infinitive, ...stems].map((stem) => [stem, infinitive] as const);
    }),
);

/** What is written before a verb, with the mark of the participle behind it or not. */
const PREFIXES: ReadonlySet<string> = new Set(
  ' be ver ent er zer ge miss ab an auf aus bei ein mit nach vor zu zurück über unter um durch wieder hin her fest statt teil dar heraus hervor zusammen wider los weg fort'
    .split(' ')
    .flatMap((prefix) => [prefix, `${prefix}ge`]),
);
/** Of the longest stem above. */
const LONGEST = 11;
const ENDINGS = ['', 'en', 't', 'ene', 'enen', 'ener', 'enes', 'enem', 'et', 'e', 's', 'es'];
/** Far more often other words than forms of these verbs. */
const OTHERS: ReadonlySet<string> = new Set(
  'sprache sprachen gabe gaben lage lagen bote boten last gebieten gewissen bekannt bekannte bekannten bekanntes bewusst bewusste bewussten bewusstes'.split(
    ' ',
  ),
);

/** A form of a German verb that changes its vowel as its infinitive: "geschrieben" as "schreiben"; any other word as it is. Lower case. */
export function germanInfinitive(word: string): string {
  if (word.length > 20 || OTHERS.has(word)) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const body = word.length - ending.length;
    for (let at = Math.max(0, body - LONGEST); at <= body - 3; at++) {
      const infinitive = infinitives.get(word.slice(at, body));
      // "Vertrag" is no "vertragen": an infinitive's own stem needs an ending, which "-e" and "-er" are not.
      if (word.slice(at, body) === infinitive && !/^(?:en|ene[nrsm]?|e?t)$/.test(ending)) continue;
      if (infinitive === undefined || !PREFIXES.has(word.slice(0, at))) continue;
      return `${word.slice(0, at).replace(/ge$/, '')}${infinitive}${infinitive.endsWith('en') ? '' : 'en'}`;
    }
  }
  return word;
}
