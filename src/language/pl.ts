import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Polish: endings of nouns and adjectives after Kubiński 2014. */
export const pl = {
  code: 'pl',
  name: 'Polish',
  scripts: ['Latin'],
  writing: { capitalPronouns: 'Pan Pani Pana Panu Panią Państwo Państwa Państwu' },
  functionWords: 'i w na z do się nie jest to że był przez oraz dla od jak co kto kiedy gdzie który jaki',
  stopWords: {
    list: 'pol',
    more: `
      kogo komu kim czego czym którędy ilu iloma jaka jakiego jakiej jakiemu jakim jakich jakimi któremu którymi czyj
      czyja czyje
      mię go siebie mojego mojej mojemu moich moimi twojego twojej swój swoja swojego swojej swojemu swoim swoich
      swoimi swego swej swą naszej naszym
      tymi tamten tamta tamto tamtego tamtej tamtych takiego takiej takim takich takimi samo samego samej samym same
      samych ów owa owo innego innej innym innymi każda każde każdego każdej każdemu każdym wszystkiego wszystkimi
      żadnego żadnej nikt nikogo nikomu niczego kogoś komuś czegoś czymś jakieś jakiegoś jakiejś pewien pewna pewne
      pewnego pewnej niektóre niektórzy niektórych kilku oba obaj obie obu
      bądź zatem dopóki chociaż choć
      ode pode nade bez pomiędzy wśród wokół wobec wbrew dzięki oprócz zamiast spośród spod znad zza naprzeciw poprzez
      jesteś jesteśmy jesteście byłem byłam będę będąc byłby byłaby byłoby byłyby zostać została zostało zostali
      zostały zostaje zostają zostanie mieć masz mamy macie miał miała miało mieli miały mógł mogła mogło mogli mogły
      muszą musiał musiała musieli`,
    notStopWords: 'lat roku dwa dwaj dwie dwoje',
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        owymi owego owemu owych owym owej owie owa owe owy ami ach owi ego emu ymi imi ych ich ym im ej ow om em iem
        iach iami iego iemu iej ie ia iu io a e i o u y oscia osciach osciami osci osc eniem eniu enia enie aniem aniu
        ania anie ala alo ali aly al ila ilo ili ily il yla ylo yli yly yl ac ec ic yc any ana ano ani ane anego anej
        anym anych ony ona ono eni one onego onej onym onych`,
      softened: [
        [/(?<=.{3})cie$/, 't'],
        [/(?<=.{3})dzie$/, 'd'],
        [/(?<=.{3})rze$/, 'r'],
      ],
      // "mieście" and "miasto", "książce" and "książka", "drodze" and "droga", "zamek" and "zamku".
      settled: [
        [/(?<=.{2}[^aeiouy])ek$/, 'k'],
        [/ia(?=[^aeiouy]+$)/, 'ie'],
        [/c$/, 'k'],
        [/dz$/, 'g'],
      ],
    }),
  },
  asking: {
    date: `
      kiedy|odkąd
      (?:któr|jaki)\\S+ (?:roku|rok|lat|latach|wieku|wiek|miesiącu|miesiąc|dniu|dnia|dzień|dekadzie|stuleciu|okresie
      godzinie)
      jakiej dacie|jaka data`,
    number: `
      ile|ilu|iloma|ilokrotnie
      jak (?:długo|duż\\S+|dużo|wiele|wielu|daleko|wysok\\S*|często|star\\S*|głębok\\S*|szerok\\S*|szybko)
      jak\\S* (?:procent\\S*|odsetek|liczb\\S+|ilość|część|odległość|wiek)`,
    reason: `
      dlaczego|czemu|z jakie(?:go|j) (?:powodu|przyczyny)|z jakich powodów|jaki (?:jest|był) powód
      jaka (?:jest|była) przyczyna`,
    person: 'kto|kogo|komu|kim|czyj\\S{0,3}|któr[ay] osoba',
    place: `
      gdzie|skąd|dokąd
      (?:któr|jaki)\\S+ (?:kraj\\S*|państw\\S*|mie(?:ście|jscu|jsce|jscowości)|miasto|miast\\S*|region\\S*|kontynen\\S*
      stan\\S*|wysp\\S*|rze\\S+|prowincj\\S+)`,
  },
  numbers: `
    dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć jedenaście dwanaście
    dwadzieścia trzydzieści sto setki tysiąc tysiące tysięcy milion miliony milionów miliard miliardów połowa`,
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  dates: 'roku wieku wiek',
  reasons: 'ponieważ gdyż bo dlatego powodu przyczyna przyczyną aby żeby wskutek dzięki',
  beforePlaces: 'w we na z ze do koło pod',
  sentences: {
    abbreviations: 'np tj tzn tzw prof hab inż mgr ul al im str wyd r w',
  },
  checked: {
    negations: 'nie nigdy ani bez żaden żadna żadne żadnych',
    negativePronouns: 'nikt nikogo nic niczego nigdzie',
    modals: `
      może mogą mógł mogła mogli musi muszą musiał powinien powinna powinni będzie będą by chce chcą należy trzeba
      można`,
    auxiliaries: 'jest są był była było byli były został zostali została',
    conditions: 'jeśli jeżeli tylko oprócz',
    hedges: 'rzekomo podobno być prawdopodobnie prawie około mniej',
    offices: {
      president: 'prezydent prezydenta prezydentka',
      mayor: 'burmistrz burmistrza burmistrzyni',
      governor: 'gubernator gubernatora',
      minister: 'minister ministra',
      ambassador: 'ambasador ambasadora ambasadorka',
      senator: 'senator senatora',
      chancellor: 'kanclerz kanclerza',
    },
    deputies: 'wice zastępca',
    thats: 'że',
  },
  quotations: {
    interviews: 'rozmow wywiad transkry',
    noSpeakers: `
      kto co kiedy gdzie dlaczego jak pytanie odpowiedź uwaga rada zdjęcie wideo data miejsce godzina cena
      poniedziałek wtorek środa czwartek piątek sobota niedziela`,
    dialogueDash: true,
    pronouns: 'on ona',
    dropsSubject: true,
    accordingToSame: 'według+niego według+niej jego+zdaniem jej+zdaniem',
    callingVerbs: 'nazwał nazwała nazywa określił określiła określa',
    nevers: 'nigdy',
    titles: `
      burmistrz prezydent minister premier wójt marszałek wojewoda starosta poseł posłanka senator senatorka
      ambasador ambasadorka dyrektor dyrektorka prezes prezeska rzecznik rzeczniczka profesor doktor lekarz lekarka
      ekspert ekspertka adwokat trener trenerka kapitan generał pisarz pisarka dziennikarz dziennikarka historyk
      reżyser reżyserka aktor aktorka nauczyciel nauczycielka biskup kardynał radny radna sołtys rolnik rybak pan pani
      kierowca inżynier kierownik kierowniczka naczelnik zastępca student studentka mieszkaniec mieszkanka emeryt emerytka właściciel właścicielka pilot maszynista architekt architektka chirurg biolog ekolog prokurator sędzia komendant pielęgniarka robotnik`,
    accordingTo: 'według wg zdaniem w+opinii w+ocenie',
    genitives: {
      a: '- o',
      ka: 'ek',
      ła: 'eł',
      ego: 'i y e',
      iego: 'i',
      ej: 'a',
      iej: 'a',
      y: 'a',
      i: 'a',
      ii: 'ia',
    },
    reportingPairs: 'chciał+wiedzieć chciała+wiedzieć',
    works: 'film książka powieść piosenka album sztuka serial program czasopismo festiwal wystawa podcast spektakl',
    reportingVerbs: `
      powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała podkreślił podkreśliła
      oświadczył oświadczyła wyjaśnił wyjaśniła zaznaczył zaznaczyła odpowiedział odpowiedziała napisał napisała
      pisze zapytał zapytała spytał spytała poinformował poinformowała ocenił oceniła przyznał przyznała
      tłumaczy tłumaczył tłumaczyła odparł odparła rzekł rzekła ostrzegł ostrzegła zauważył zauważyła westchnął
      westchnęła obiecał obiecała zażartował zażartowała krzyknął krzyknęła szepnął szepnęła narzekał narzekała
      wspominał wspominała zapewnił zapewniła zapewnia podkreśla dodaje twierdzi twierdził twierdziła wyjaśnia
      skomentował skomentowała zapowiedział zapowiedziała zastanawiał zastanawiała zastanawia pyta pytał pytała
      dopytywał dopytywała
      zarzucił zarzuciła wykluczył wykluczyła zripostował zripostowała odrzekł odrzekła oburzył oburzyła potwierdził potwierdziła zaprzeczył zaprzeczyła`,
  },
} satisfies Language;
