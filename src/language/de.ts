import page from './de.page.json' with { type: 'json' };
import strongVerbs from './de.strong-verbs.json' with { type: 'json' };
import type { Language } from './language.ts';

/** German. */
export const de = {
  code: 'de',
  name: 'German',
  scripts: ['Latin'],
  writing: {
    capitalNouns: true,
    capitalPronouns: 'Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres',
    beforeAcronyms: 'die der das',
  },
  functionWords: `
    der die das und ist von den dem mit des auf für im nicht eine ein wurde als auch sich nach wie was wer wann welche
    wo`,
  stopWords: {
    list: 'deu',
    more: `
      wofür wovon womit wodurch woran worin worauf woraus wozu wobei wonach wogegen wovor worüber worunter worum
      wieviel wieviele wievielte wievielten weswegen
      ans aufs fürs vors durchs ums unters übers hinters pro samt mitsamt trotz gemäß laut aufgrund anhand mithilfe
      mittels hinsichtlich bezüglich innerhalb außerhalb oberhalb unterhalb anstatt anstelle infolge angesichts
      entlang seitens zwecks zufolge inmitten
      obwohl obgleich sodass sobald solange sofern sooft falls bevor sowohl bzw beziehungsweise weder indes wohingegen
      dennoch hingegen somit folglich nämlich ebenfalls gleichfalls jeweils jeweilige jeweiligen zudem ferner hierbei
      hierzu hierfür hiermit hierin hierauf daraufhin zuvor
      würdest würdet heißen hieß hießen genannt
      irgendein irgendeine irgendeiner irgendeines irgendwelche irgendwer irgendwas irgendwo irgendwann irgendwie
      etliche sämtliche sämtlichen mehrere mehreren mehrerer denjenigen desjenigen demjenigen dasjenige meinerseits
      dero welch`,
    notStopWords: `
      a b c d e f g h i j k l m n o p q r s t u v w x y z ei ende ordnung mann mensch menschen tag tage tagen jahr
      jahre jahren uhr zeit gott sache schluss startseite teil satt suche elf acht achte achten achter achtes drei
      dritte dritten dritter drittes erste ersten erster erstes fünf fünfte fünften fünfter fünftes neun neunte
      neunten neunter neuntes sechs sechste sechsten sechster sechstes sieben siebente siebenten siebenter siebentes
      vier vierte vierten vierter viertes zehn zehnte zehnten zehnter zehntes zwanzig zwei zweite zweiten zweiter
      zweites zwölf gross grosse grossen grosser grosses gut gute guter gutes besten besser hoch kleine kleinen
      kleiner kleines kurz lang lange neue neuen leicht leide schlecht recht rechte rechten rechter rechtes richtig
      offen ernst ehrlich dank morgen rund`,
  },
  stemming: {
    snowball: 'german',
    vowelChanges: {
      // Left out are forms that are other nouns ("Schloss", "Band", "Stahl", "Wand").
      stems: strongVerbs,
      prefixes: `
        be ver ent er zer ge miss ab an auf aus bei ein mit nach vor zu zurück über unter um durch wieder hin her fest
        statt teil dar heraus hervor zusammen wider los weg fort`,
      participle: 'ge',
      endings: 'en t ene enen ener enes enem et e s es',
      ownEndings: /^(?:en|ene[nrsm]?|e?t)$/,
      infinitive: 'en',
      others: `
        sprache sprachen gabe gaben lage lagen bote boten last gebieten gewissen bekannt bekannte bekannten bekanntes
        bewusst bewusste bewussten bewusstes`,
    },
  },
  asking: {
    date: `
      wann|(?:welche[mnrs]?) (?:jahr\\S*|jahrhundert\\S*|jahrzehnt\\S*|monat\\S*|datum|tag\\S*|zeit\\S*|epoche|uhrzeit
      ära)
      um wie viel uhr`,
    number: `
      wie (?:viele?[nr]?|lange?|alt|hoch|groß|gross|weit|oft|tief|breit|schwer|schnell|häufig|klein|dick|teuer)
      wieviele?[nr]?|(?:welche[rnms]?) (?:anteil\\S*|anzahl|prozentsatz|alter|menge|länge|höhe|größe|entfernung|zahl)
      prozent`,
    reason: `
      warum|weshalb|wieso|weswegen|aus welche[mn] gr[uü]nd\\S*|welche[nrsm]? gr[uü]nd\\S*|was (?:war|ist) der grund`,
    person: 'wer|wem|wen|wessen',
    place: `
      wo|woher|wohin
      welche[mnrs]? (?:stadt|städten?|land|ländern?|orten?|ort|region|kontinent|staat|bundesland|insel|fluss|gebiet
      gegend|dorf|provinz|bezirk|straße|kanton)`,
  },
  askingCloser: {
    reason:
      'warum|weshalb|wieso|weswegen|aus welche[mn] gr[uü]nd\\S*|gr[uü]nde? (?:für|fuer|von)|was (?:war|ist) der grund|grund',
    date: `
      (?:seit|ab|bis) wann|wann|um (?:wie ?viel|welche) uhr|welche[mnrs]? (?:jahr\\S*|monat\\S*|datum|tag\\S*|uhrzeit)
      (?:datum|tag|uhrzeit|termin) (?:der|des|für|vom)`,
    age: 'wie alt|alter (?:der|des|von)',
    time: 'wie lange?|wie viele (?:sekunden|minuten|stunden|tage|wochen|monate|jahre)|dauer (?:der|des|von)',
    times: 'wie oft|wie häufig|wie haeufig|wie viele male',
    share: '(?:welche[rn]?|wie viel) (?:anteil|prozentsatz|prozent)|wie viel prozent|anteil (?:der|des|von)',
    money:
      'wie teuer|wie ?viel (?:geld|kostet|kosten|kostete|zahlt|zahlen)|was (?:kostet|kosten|kostete)|(?:preis|kosten|gebühr|beitrag) (?:der|des|für|von)',
    size: 'wie (?:weit|hoch|gro(?:ß|ss)|tief|breit|schwer|dick|schnell|hei(?:ß|ss)|warm)|(?:länge|höhe|breite|tiefe|gewicht|größe) (?:der|des|von)',
    number: 'wie ?viele?[nr]?|(?:anzahl|zahl) (?:der|von)',
    place: 'wo|woher|wohin|(?:ort|adresse) (?:der|des|von)|welche[mnrs]? (?:stadt|land|ort|region|insel|dorf|straße)',
    person: 'wer|wem|wen|wessen|namen? (?:der|des|von|vom)',
    saying: `
      (?:was|wie) (?:\\S+ ){0,7}?(?:sagt|sagte|gesagt|meint|meinte|gemeint|erklärt|erklärte|denkt|dachte|forderte|gefordert
      nennt|nannte|genannt|verspricht|versprochen)(?= )
      (?:meinung|reaktion|aussage|worte|kommentar) (?:der|des|von|vom|zu|zum|zur)`,
    way: 'wie|womit|wodurch|auf welche weise',
    whether: '(?<=^ )(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|kann|darf|muss|soll|gibt es)',
    what: 'was|welche[mnrs]?',
  },
  answers: {
    time: 'sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte',
    when: 'heute gestern morgen abend nachmittag mittag mitternacht frühling frühjahr sommer herbst winter woche wochenende uhr vor nächste letzte',
    money: 'euro euros cent franken dollar pfund kronen gulden taler',
    share: 'prozent hälfte drittel viertel mehrheit',
    size: 'meter metern kilometer kilometern zentimeter millimeter gramm kilo kilogramm tonnen liter hektar quadratmeter grad',
    times: 'mal täglich wöchentlich monatlich jährlich einmal zweimal dreimal jeden jede jedes immer nie oft pro',
    age: 'alt jährige jähriger jährigen',
    way: 'durch mit indem mittels per',
    saying:
      'sagt sagte sagten gesagt erklärte erklärt meint meinte nannte nennt betonte forderte warnte versprach kündigte laut teilte schrieb berichtet berichtete',
    denial: 'nicht kein keine keinen keiner keines nie niemand nichts ohne weder noch',
    pronouns: 'er sie es ihr ihre sein seine dieser diese dieses',
  },
  numbers: `
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend tausende million
    millionen milliarde milliarden hälfte drittel dutzend`,
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  dates: 'jahrhundert',
  reasons: 'weil da wegen aufgrund deshalb daher grund gründe um damit denn infolge ursache führte',
  beforePlaces: 'in im bei nahe aus nach am',
  numberWords: {
    small: `
      null eins/ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
      siebzehn achtzehn neunzehn zwanzig`,
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert/hunderte',
    thousand: 'tausend/tausende/tsd',
    million: 'millionen/million/mio',
    billion: 'milliarden/milliarde/mrd',
    ordinals: `
      erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes vierte/vierten/vierter
      fünfte/fünften/fünfter sechste/sechsten/sechster siebte/siebten/siebter achte/achten/achter
      neunte/neunten/neunter zehnte/zehnten/zehnter`,
    ordinalMarks: '',
    and: 'und',
  },
  sentences: {
    abbreviations: `
      hr fr frl z.b d.h u.a bzw usw evtl ggf inkl str tel abs bd jh jhd mio mrd dipl ing geb gest o.ä s.o s.u v.a
      v.chr n.chr u.s.w zzgl z d u i o s v n m a`,
    mayEnd: 'usw',
    ordinals: true,
    openersAfterOrdinals: `
      Der Die Das Dies Diese Dieser Er Sie Es Wir Ein Eine In Im Am Als Nach Bei Seit Mit Auch Zu Aber Doch Dann Und
      So Da Sein Seine Ihr Ihre`,
  },
  page,
  quotations: {
    interviews: 'interview protokoll wortlaut gespräch sprach',
    noSpeakers: `
      wer was wann wo warum wie frage antwort hinweis tipp achtung info update foto video datum ort zeit preis
      vorteil nachteil montag dienstag mittwoch donnerstag freitag samstag sonntag`,
    pronouns: 'er sie',
    accordingTo: 'laut nach+angaben+von nach+worten+von nach+ansicht+von nach+einschätzung+von nach+auskunft+von',
    accordingToBehind: 'zufolge',
    reportingPairs:
      'wollte+wissen will+wissen gab+bekannt gibt+bekannt stellte+klar stellt+klar wie+ausdrückte wie+formulierte wie+nannte wie+sagte wie+sagt wie+erklärte warf+vor wirft+vor hielt+entgegen hält+entgegen hielt+vor hält+vor wandte+ein wendet+ein gab+zu gibt+zu merkte+an merkt+an setzte+hinzu legte+nach teilte+mit teilt+mit',
    accordingToSame:
      'laut+ihm laut+ihr ihm+zufolge ihr+zufolge nach+seinen+angaben nach+ihren+angaben nach+seinen+worten nach+ihren+worten seiner+ansicht+nach ihrer+ansicht+nach',
    callingVerbs: 'nannte nennt nannten bezeichnete bezeichnet verspottete beschimpfte beschimpft titulierte',
    nevers: 'nie niemals',
    works:
      'film buch roman lied song album stück serie magazin zeitschrift festival ausstellung aktion podcast sendung projekt',
    reportingVerbs: `
      sagt sagte sagten erklärt erklärte meint meinte betont betonte schreibt schrieb fragt fragte ergänzt
      ergänzte warnt warnte fordert forderte twitterte antwortete antwortet erwiderte kritisierte kritisiert
      sagen fügte mahnte kündigte bestätigte berichtete rief lobte forderten schimpft schimpfte klagt klagte
      seufzt seufzte scherzte versprach verspricht behauptet behauptete bemerkte räumte gestand entgegnete
      flüsterte schildert schilderte beklagt beklagte urteilt urteilte resümiert freut
      konterte monierte rügte präzisierte`,
    reportingParticles: 'so',
    beforeTitles: 'der die das ein eine dessen deren sein seine ihr ihre',
    titleEndings: `
      (?:sprecher|minister|präsident|kanzler|meister|referent|leiter|direktor|politiker|sekretär|anwalt|anwält)(?:in|e|en)?
      (?:richter|professor|expert|forscher|wissenschaftler|führer|landrat|rät|stadtrat|senator|trainer)(?:in|e|en)?
      (?:autor|pfarrer|bischof|kommissar|lehrer|händler|inhaber|gründer|vertreter|mitarbeiter|künstler)(?:in|e|en)?
      (?:berater|stratege?|assistent|nachfolger|vorgänger|biograf)(?:in|e|en|n)?
      (?:student|intendant|historiker|ökonom|manager|aktivist)(?:in|e|en)?
      (?:landwirt|arzt|ärzt|ingenieur|architekt|rentner|schüler|unternehmer|anwohner|nachbar|kapitän|polizist)(?:in|e|en)?
      (?:schauspieler|regisseur|musiker|schriftsteller|journalist|reporter|redakteur)(?:in|e|en)?
      (?:vorsitzende|abgeordnete|beauftragte)[rn]?
      chef chefin`,
    ofWords: 'von vom des der',
    ownersTakeS: true,
    articles: 'der die das dem den des ein eine einer einem einen eines',
    nameParticles: 'von van zu',
    listener: { prepositions: 'gegenüber', articles: 'dem der' },
  },
  checked: {
    negations: 'nicht kein keine keinen keiner keinem keines nie niemals ohne weder noch kaum',
    negativePronouns: 'niemand niemanden niemandem nichts nirgends',
    modals: `
      kann können könnte könnten konnte konnten darf dürfen dürfte dürften durfte durften mag mögen möchte möchten
      muss müssen müsste müssten musste mussten soll sollen sollte sollten will wollen wollte wollten wird werden
      würde würden`,
    auxiliaries: `
      bin ist sind war waren sei wäre wären gewesen habe hat haben hatte hatten hätte hätten wurde wurden worden`,
    conditions: 'wenn falls sofern außer nur',
    hedges: `
      angeblich vermutlich wahrscheinlich vielleicht möglicherweise mutmaßlich fast beinahe etwa rund ungefähr
      mindestens höchstens`,
    offices: {
      president: 'präsident präsidentin präsidenten bundespräsident bundespräsidentin',
      mayor: 'bürgermeister bürgermeisterin bürgermeisters oberbürgermeister oberbürgermeisterin',
      governor: 'gouverneur gouverneurin',
      minister: `
        minister ministerin ministers außenminister außenministerin innenminister innenministerin
        finanzminister finanzministerin verteidigungsminister verteidigungsministerin wirtschaftsminister
        wirtschaftsministerin gesundheitsminister gesundheitsministerin justizminister justizministerin`,
      ambassador: 'botschafter botschafterin botschafters',
      senator: 'senator senatorin',
      chancellor: 'kanzler kanzlerin kanzlers bundeskanzler bundeskanzlerin',
    },
    vagueRoles: `
      sprecher sprecherin politiker politikerin experte expertin mann frau person beamter beamtin
      vertreter vertreterin`,
    deputies: 'vize stellvertretender stellvertretende',
    formers: 'ex ehemaliger ehemalige ehemaligen ehemals früherer frühere früheren einstiger einstige einstigen',
    courtesies: 'herr herrn frau dr',
    thats: 'dass daß',
  },
} satisfies Language;
