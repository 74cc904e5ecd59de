import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/** Czech: endings of nouns and adjectives after Dolamic and Savoy 2009. */
export const cs = {
  code: 'cs',
  name: 'Czech',
  scripts: ['Latin'],
  writing: { capitalPronouns: 'Vy Vás Vám Vámi' },
  functionWords: 'a v na se je že to z do byl pro s o jako od ale co kdo kdy kde který jak jaký',
  stopWords: {
    list: 'ces',
    more: `
      koho komu kom kým čeho čemu čem čím odkud kudy kolika kolikátý jaký jaká jaké jakého jakému jakém jakým jakou
      jací jakých jakými kterého kterému kterém kterým kterých kterými zdali
      mu něj něho něm ní sebe sobě sebou mého mému mém mým mou mých mými svůj svoje svá svého svému svém svou našeho
      našemu našem naším našich našimi jejího jejím
      tou těch těmi touto tito těchto těmto těmito takový taková takové takového takových sám sama samo samotný
      samotného týž tentýž stejný stejná stejné jiný jiná jiného jiných jiným každý každá každé každého každou všechen
      všechna všechny všeho všem vše všech všemi žádný žádná žádné žádného nikdo nikoho ničeho někoho něčeho nějaký
      nějaká nějaké některý některá některé některých oba obě obou oběma mnoho mnoha několik několika jenž jejíž
      jejichž jemuž němž níž nichž jimiž
      avšak ovšem tudíž kdyby neboť přestože dokud též rovněž velmi
      pode přede kolem okolo díky vůči skrz mimo pomocí prostřednictvím
      jest bych bychom byste nebylo měl měla mělo měli měly mohla mohlo mohli mohly musel musela museli lze`,
    notStopWords: `
      deset devatenáct devět dobrý dva dvacet dvanáct dvě jedenáct nula nové nový osm osmnáct patnáct pravé první pět
      sedm sedmnáct sto sta tisíc tisíce tři třináct večer zprávy článku články téma čtrnáct čtyři šest šestnáct pta
      tipy nevadí`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      endings: `
        ovi ove em emi ech ich ach ami a e i o u y um am ou eho emu ym ymi ych im imi ho mu il ila ilo ili ily en ena
        eno eni eneho eny enou enym an ana ano ani any al ala alo ali aly at it et it ova ovy stvo stva`,
      // "řece" and "řeka", "Praze" and "Praha", "zámek" and "zámku".
      settled: [
        [/(?<=.{2}[^aeiouy])ek$/, 'k'],
        [/c$/, 'k'],
        [/z$/, 'h'],
      ],
    }),
  },
  asking: {
    date: `
      kdy|odkdy|dokdy
      (?:které|jaké|kolikáté)\\S* (?:roce|roku|rok|století|dni|dne|den|měsíci|měsíc|desetiletí|období|data|datum)
      ve kterých letech`,
    number: `
      kolik\\S*|jak (?:dlouho|dlouh\\S+|velk\\S+|star\\S+|daleko|vysok\\S+|často|hlubok\\S+|širok\\S+|rychle|moc|mnoho)
      jak\\S+ (?:procento|počet|část|podíl|věk|množství)`,
    reason: 'proč|z jak(?:ého|ých) důvod\\S+|jak[ýá] (?:byl|je|byla) (?:důvod|příčina)',
    person: 'kdo|koho|komu|kým|kom|čí',
    place: `
      kde|kam|odkud|kudy
      (?:kter|jak)\\S+ (?:zem\\S+|stát\\S*|měst\\S+|míst\\S+|region\\S*|kontinent\\S*|ostrov\\S*|provinci\\S*|řek\\S+
      oblast\\S*)`,
  },
  numbers: `
    dva dvě tři čtyři pět šest sedm osm devět deset sto stovky tisíc tisíce milion milionů miliarda miliard polovina`,
  months: 'ledna února března dubna května června července srpna září října listopadu prosince',
  dates: 'roku roce století',
  reasons: 'protože neboť kvůli proto důvod důvodem aby díky příčina',
  beforePlaces: 'v ve na z ze do u',
  sentences: {
    abbreviations: 'tzv např tj atd apod mj č str ul mudr judr ing mgr',
    ordinals: true,
  },
  checked: {
    negations: `
      ne není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají nemůže nemohou nikdy ani bez žádný žádná
      žádné nesmí`,
    negativePronouns: 'nikdo nikoho nic nikde',
    modals: 'může mohou mohl mohla mohli musí musel museli má mají bude budou by smí chce chtějí',
    auxiliaries: 'je jsou byl byla bylo byli jsem jsme',
    conditions: 'pokud jestliže jen pouze kromě',
    hedges: 'údajně možná pravděpodobně téměř asi zhruba přibližně',
  },
} satisfies Language;
