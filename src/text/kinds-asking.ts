// One list of words, longer than a file should be since it is read as a whole.
import type { AnswerKind } from './kinds.ts';

/**
 * What questions ask with: regular expressions, lower case, words parted by single spaces; the first that stands in a question
 * decides, of those that begin at the same place the first here (so dates stand before numbers: "kaç yılında" before
 * "kaç"). In languages without spaces, and in Korean, they may stand inside words.
 */
export const ASKING: Readonly<Record<string, readonly (readonly [AnswerKind, string])[]>> = {
  en: [
    [
      'date',
      'when|(?:what|which) (?:years?|date|dates|day|days|week|month|months|decade|decades|century|centuries|season|era|period)|what time|how long ago|how recently|since when',
    ],
    [
      'number',
      'how (?:many|much|long|old|far|large|big|small|tall|high|often|fast|deep|wide|heavy|thick|young|frequently|few)|(?:what|which) (?:percentage|percent|number|population|amount|share|proportion|fraction|age|distance|length|height|size)',
    ],
    [
      'reason',
      'why|(?:for )?(?:what|which) reasons?|what caused|what causes|what was the cause|what is the cause|how come',
    ],
    ['person', 'who|whom|whose|(?:what|which) (?:person|people)'],
    [
      'place',
      'where|(?:what|which) (?:countr|cit)(?:y|ies)|(?:what|which) (?:states?|places?|regions?|continents?|towns?|villages?|rivers?|locations?|islands?|provinces?|county|district|area|ocean|sea)',
    ],
  ],
  de: [
    [
      'date',
      'wann|(?:welche[mnrs]?) (?:jahr\\S*|jahrhundert\\S*|jahrzehnt\\S*|monat\\S*|datum|tag\\S*|zeit\\S*|epoche|uhrzeit|ära)|um wie viel uhr',
    ],
    [
      'number',
      'wie (?:viele?[nr]?|lange?|alt|hoch|groß|gross|weit|oft|tief|breit|schwer|schnell|häufig|klein|dick|teuer)|wieviele?[nr]?|(?:welche[rnms]?) (?:anteil\\S*|anzahl|prozentsatz|alter|menge|länge|höhe|größe|entfernung|zahl)|prozent',
    ],
    [
      'reason',
      'warum|weshalb|wieso|weswegen|aus welche[mn] gr[uü]nd\\S*|welche[nrsm]? gr[uü]nd\\S*|was (?:war|ist) der grund',
    ],
    ['person', 'wer|wem|wen|wessen'],
    [
      'place',
      'wo|woher|wohin|welche[mnrs]? (?:stadt|städten?|land|ländern?|orten?|ort|region|kontinent|staat|bundesland|insel|fluss|gebiet|gegend|dorf|provinz|bezirk|straße|kanton)',
    ],
  ],
  es: [
    [
      'date',
      'cuándo|cuando|(?:qué|que|cuál) (?:años?|fechas?|siglos?|mes|meses|días?|década|décadas|época|hora|período|periodo)',
    ],
    [
      'number',
      'cu[áa]nt[oa]s?|(?:qué|que|cuál es el|cuál era el) (?:porcentaje|número|numero|cantidad|edad|proporción|distancia|altura|tamaño|longitud)|con qué frecuencia',
    ],
    [
      'reason',
      'por qu[ée]|(?:cuál (?:es|fue|era) )?la (?:razón|causa) (?:de|por)|(?:qué|cuál) (?:razón|motivo|causa)|debido a qué|a qué se (?:debe|debió)',
    ],
    ['person', 'qui[ée]n(?:es)?|(?:qué|cuál) persona'],
    [
      'place',
      'd[óo]nde|ad[óo]nde|(?:qué|que|cuál) (?:país|países|ciudad|ciudades|lugar|lugares|región|continente|estado|isla|río|provincia|pueblo|zona|sitio)',
    ],
  ],
  fr: [
    ['date', 'quand|quel(?:le)?s? (?:années?|dates?|siècles?|mois|jours?|époque|décennie|heure|période)'],
    [
      'number',
      'combien|quel(?:le)? (?:pourcentage|âge|nombre|proportion|quantité|distance|longueur|hauteur|taille|part|superficie|population)|quel est le (?:nombre|pourcentage)|à quelle fréquence',
    ],
    ['reason', 'pourquoi|pour quelles? raisons?|quelle (?:est|était|fut) la (?:raison|cause)'],
    ['person', 'qui'],
    [
      'place',
      'où|quel(?:le)?s? (?:pays|villes?|endroits?|lieux?|régions?|continent|état|île|fleuve|rivière|province|village|département)',
    ],
  ],
  it: [
    [
      'date',
      'quando|(?:che|quale|quali|qual) (?:ann[oi]|dat[ae]|secol[oi]|mes[ei]|giorn[oi]|decennio|epoca|ora|periodo)',
    ],
    [
      'number',
      'quant[oaie]?|(?:che|quale|qual) (?:percentuale|numero|età|quantità|proporzione|distanza|altezza|lunghezza)|qual è il numero|con quale frequenza',
    ],
    [
      'reason',
      'perch[éèe]|per (?:quale|che|quali) (?:motiv[oi]|ragion[ei])|come mai|qual (?:è|era|fu) (?:il motivo|la ragione|la causa)',
    ],
    ['person', 'chi'],
    [
      'place',
      'dove?|da dove|(?:che|quale|quali|in che) (?:paes[ei]|città|luogh?[oi]|region[ei]|continente|stat[oi]|isola|fiume|provincia|posto)',
    ],
  ],
  pt: [
    ['date', 'quando|(?:que|qual|quais) (?:anos?|datas?|séculos?|m[êe]s|meses|dias?|década|época|hora|período)'],
    [
      'number',
      'quant[oa]s?|(?:que|qual) (?:percentagem|porcentagem|percentual|número|idade|quantidade|proporção|distância|altura)|qual (?:é|era|foi) o número',
    ],
    [
      'reason',
      'por qu[eê]|porqu[eê]|(?:que|qual) (?:razão|motivo|causa)|qual (?:é|era|foi) (?:a razão|o motivo|a causa)',
    ],
    ['person', 'quem'],
    [
      'place',
      'onde|aonde|(?:que|qual|quais) (?:país|países|cidades?|lugar|lugares|região|continente|estado|ilha|rio|província|local)',
    ],
  ],
  nl: [
    [
      'date',
      'wanneer|sinds wanneer|welke? (?:jaar|jaren|eeuw|datum|maand|dag|decennium|periode|tijd|tijdperk)|hoe laat',
    ],
    [
      'number',
      'hoeveel\\S*|hoe (?:lang|oud|groot|ver|hoog|vaak|diep|breed|zwaar|snel|klein|dik)|welke? (?:percentage|aantal|leeftijd|deel|hoeveelheid|afstand)',
    ],
    ['reason', 'waarom|waardoor|welke reden|om welke reden|hoe komt het'],
    ['person', 'wie|wiens|wier'],
    [
      'place',
      'waar|waarheen|waarvandaan|vanwaar|welke? (?:land|landen|stad|steden|plaats|plaatsen|regio|continent|staat|eiland|rivier|provincie|gebied|dorp)',
    ],
  ],
  sv: [
    ['date', 'när|(?:vilket|vilken|vilka) (?:år\\S*|datum|århundrade|månad|dag|decennium|tid\\S*|period)|hur dags'],
    [
      'number',
      'hur (?:många|mycket|länge|stora?|stort|gamla?|gammal|långt?|högt?|ofta|djupt?|brett?|snabbt?|tung|liten)|hur stor andel|vilken (?:procent|andel|ålder)',
    ],
    ['reason', 'varför|av vilken anledning|vad (?:är|var) (?:orsaken|anledningen|skälet)'],
    ['person', 'vem|vems|vilka personer'],
    [
      'place',
      'var|vart|varifrån|(?:vilket|vilken|vilka) (?:land|länder|stad|städer|plats|ort|region|kontinent|delstat|stat|ö|flod|provins|landskap)',
    ],
  ],
  da: [
    ['date', 'hvornår|hvilke[tn]? (?:år\\S*|dato|århundrede|måned|dag|årti|tid\\S*|periode)'],
    [
      'number',
      'hvor (?:mange|meget|længe|stor|stort|store|gammel|gamle|langt?|højt?|ofte|dybt?|bredt?|hurtigt?|tung)|hvilken (?:procentdel|andel|alder)',
    ],
    ['reason', 'hvorfor|af hvilken grund|hvad (?:er|var) (?:årsagen|grunden)'],
    ['person', 'hvem|hvis'],
    [
      'place',
      'hvor|hvorfra|hvorhen|hvilke[tn]? (?:land|lande|by|byer|sted|region|kontinent|stat|delstat|ø|flod|provins)',
    ],
  ],
  no: [
    ['date', 'når|hvilke[tn]? (?:år\\S*|dato|århundre|måned|dag|tiår|tid\\S*|periode)|kva år'],
    [
      'number',
      'hvor (?:mange|mye|lenge|stor|stort|store|gammel|gamle|langt?|høyt?|ofte|dypt?|bredt?|raskt?|tung)|hvilken (?:prosentandel|andel|alder)|kor (?:mange|mykje|lenge|stor)',
    ],
    ['reason', 'hvorfor|kvifor|av hvilken grunn|hva (?:er|var) (?:årsaken|grunnen)'],
    ['person', 'hvem|kven'],
    ['place', 'hvor|hvorfra|kvar|hvilke[tn]? (?:land|by|byer|sted|region|kontinent|stat|delstat|øy|elv|provins|fylke)'],
  ],
  fi: [
    [
      'date',
      'milloin|minä (?:vuonna|vuosina|päivänä|aikana|kuukautena)|min(?:kä|ä) vuosi\\S*|millä vuosi\\S*|mihin aikaan|missä kuussa|mistä lähtien|koska',
    ],
    [
      'number',
      '(?:kuinka|miten) (?:monta|paljon|moni\\S*|monen\\S*|monessa|pitkä\\S*|suur\\S*|iso\\S*|kauan|vanha\\S*|korkea\\S*|kaukana|usein|syvä\\S*|leveä\\S*|nopea\\S*)|montako|moniko|monellako|monenko|paljonko|kauanko|mikä (?:osuus|määrä|prosenttiosuus)|mones\\S*',
    ],
    ['reason', 'miksi|minkä (?:vuoksi|takia)|mistä syystä|mikä (?:on|oli) syy'],
    ['person', 'kuka|ketkä|kenen|ketä|kenelle|keneltä|kenestä|kenet|kenellä|keneen|keiden|keitä|keille|kenen kanssa'],
    [
      'place',
      'missä|mistä|mihin|minne|mikä (?:maa|kaupunki|valtio|maanosa|saari)|minkä (?:maan|kaupungin)|mil(?:lä|tä|le) (?:alueella|alueelta|paikkakunnalla|saarella|mantereella)',
    ],
  ],
  pl: [
    [
      'date',
      'kiedy|odkąd|(?:któr|jaki)\\S+ (?:roku|rok|lat|latach|wieku|wiek|miesiącu|miesiąc|dniu|dnia|dzień|dekadzie|stuleciu|okresie|godzinie)|jakiej dacie|jaka data',
    ],
    [
      'number',
      'ile|ilu|iloma|ilokrotnie|jak (?:długo|duż\\S+|dużo|wiele|wielu|daleko|wysok\\S*|często|star\\S*|głębok\\S*|szerok\\S*|szybko)|jak\\S* (?:procent\\S*|odsetek|liczb\\S+|ilość|część|odległość|wiek)',
    ],
    [
      'reason',
      'dlaczego|czemu|z jakie(?:go|j) (?:powodu|przyczyny)|z jakich powodów|jaki (?:jest|był) powód|jaka (?:jest|była) przyczyna',
    ],
    ['person', 'kto|kogo|komu|kim|czyj\\S{0,3}|któr[ay] osoba'],
    [
      'place',
      'gdzie|skąd|dokąd|(?:któr|jaki)\\S+ (?:kraj\\S*|państw\\S*|mie(?:ście|jscu|jsce|jscowości)|miasto|miast\\S*|region\\S*|kontynen\\S*|stan\\S*|wysp\\S*|rze\\S+|prowincj\\S+)',
    ],
  ],
  cs: [
    [
      'date',
      'kdy|odkdy|dokdy|(?:které|jaké|kolikáté)\\S* (?:roce|roku|rok|století|dni|dne|den|měsíci|měsíc|desetiletí|období|data|datum)|ve kterých letech',
    ],
    [
      'number',
      'kolik\\S*|jak (?:dlouho|dlouh\\S+|velk\\S+|star\\S+|daleko|vysok\\S+|často|hlubok\\S+|širok\\S+|rychle|moc|mnoho)|jak\\S+ (?:procento|počet|část|podíl|věk|množství)',
    ],
    ['reason', 'proč|z jak(?:ého|ých) důvod\\S+|jak[ýá] (?:byl|je|byla) (?:důvod|příčina)'],
    ['person', 'kdo|koho|komu|kým|kom|čí'],
    [
      'place',
      'kde|kam|odkud|kudy|(?:kter|jak)\\S+ (?:zem\\S+|stát\\S*|měst\\S+|míst\\S+|region\\S*|kontinent\\S*|ostrov\\S*|provinci\\S*|řek\\S+|oblast\\S*)',
    ],
  ],
  sk: [
    [
      'date',
      'kedy|odkedy|dokedy|(?:ktor|ak)\\S+ (?:roku|rok|storočí|storočia|dni|dňa|deň|mesiaci|mesiac|desaťročí|období|dátum\\S*)',
    ],
    [
      'number',
      'koľk\\S+|ako (?:dlho|dlh\\S+|veľk\\S+|veľa|star\\S+|ďaleko|vysok\\S+|často|hlbok\\S+|širok\\S+|rýchlo)|ak\\S+ (?:percento|počet|časť|podiel|vek|množstvo)',
    ],
    ['reason', 'prečo|z ak(?:ého|ých) dôvod\\S+|ak[ýá] (?:bol|je|bola) (?:dôvod|príčina)'],
    ['person', 'kto|koho|komu|kým|kom|čí|čia|čie'],
    [
      'place',
      'kde|kam|odkiaľ|kadiaľ|(?:ktor|ak)\\S+ (?:kraji\\S*|štát\\S*|mest\\S+|miest\\S+|región\\S*|kontinent\\S*|ostrov\\S*|riek\\S+|oblast\\S*)',
    ],
  ],
  hu: [
    [
      'date',
      'mikor|mióta|hányban|(?:melyik|milyen|hányadik) (?:év|évben|évek\\S*|évtized\\S*|század\\S*|nap|napon|hónap\\S*|időszak\\S*|korszak\\S*|dátum\\S*)|hány órakor',
    ],
    [
      'number',
      'hány\\S*|mennyi\\S*|mekkora\\S*|meddig|milyen (?:magas\\S*|hosszú\\S*|messze|nagy\\S*|idős\\S*|gyakran|mély\\S*|széles\\S*|gyors\\S*|nehéz|arány\\S*)',
    ],
    ['reason', 'miért|m(?:i|ilyen) okból|mi (?:az|volt az) oka|minek köszönhető\\S*|mi miatt'],
    ['person', 'ki|kik|kit|kiket|kinek|kiknek|kivel|kikkel|kitől|kiktől|kiről|kié|kihez|kiért'],
    [
      'place',
      'hol|hová|hova|honnan|merre|merről|(?:melyik|milyen) (?:ország|város|megy|kontinens|sziget|folyó|állam|hely|földrész|régió|tartomány|terület|falu)\\S*',
    ],
  ],
  ro: [
    [
      'date',
      'c[âîa]nd|(?:ce|care) (?:an|ani|anul|dată|data|secol|secolul|zi|lună|luna|perioadă|perioada|deceniu|oră|epocă)',
    ],
    [
      'number',
      'c[âîa][tț](?:ă|i|e|a|or)?|(?:ce|care) (?:procent\\S*|număr\\S*|numar\\S*|vârstă|cantitate|sumă|distanță|înălțime|proporție)|care (?:este|e|a fost|era) numărul',
    ],
    ['reason', 'de ce|din (?:ce|care) (?:cauz[ăa]|motive?)|care (?:este|e|a fost|era) (?:motivul|cauza)|din cauza cui'],
    ['person', 'cine|cui'],
    [
      'place',
      'unde|(?:ce|care) (?:[țt]ar[ăa]|țări|ora[șs]e?|loc|locuri|regiune|continent|stat|județ|insulă|provincie|râu)',
    ],
  ],
  tr: [
    [
      'date',
      'ne zaman\\S*|hangi (?:yıl|tarih|gün|ay|yüzyıl|dönem|asır|çağ|sene|mevsim|saat|on yıl)\\S*|kaç yılın\\S+|kaçıncı yüzyıl\\S*|kaçta',
    ],
    ['number', 'kaç\\S*|ne kadar\\S*|yüzde kaç\\S*|ne sıklıkla|ne oranda|ne denli'],
    [
      'reason',
      'neden|nedendir|niçin|niye|hangi (?:neden|sebep|gerekçe)\\S*|ne sebeple|neden(?:i|leri) ne\\S*|sebebi ne\\S*',
    ],
    [
      'person',
      'kim(?:in|i|e|de|den|le|ler|lerin|leri|lere|lerden|lerle|dir|di|dirler|lerdir|lerdi|miş|inle|mişti|indi|indir|sin)?',
    ],
    [
      'place',
      'nere\\S*|hangi (?:ülke|şehir|şehr|kent|kıta|bölge|eyalet|il|ilde|ilçe|yer|köy|ada|nehir|semt|mahalle|kasaba)\\S*',
    ],
  ],
  az: [
    ['date', 'nə vaxt\\S*|nə zaman\\S*|haçan|hansı (?:il|tarix|gün|ay|əsr|dövr)\\S*|neçənci (?:il|əsr)\\S*'],
    ['number', 'neçə\\S*|nə qədər\\S*|nəqədər|hansı faiz\\S*'],
    ['reason', 'niyə|nə üçün|nəyə görə|hansı səbəb\\S*'],
    ['person', 'kim(?:in|i|ə|də|dən|lər|lərin|ləri|dir|dirlər|lərdir)?'],
    ['place', 'hara\\S*|hansı (?:ölkə|şəhər|bölgə|qitə|rayon|kənd|ada|çay|yer)\\S*'],
  ],
  vi: [
    [
      'date',
      'khi nào|bao giờ|lúc nào|hồi nào|(?:năm|ngày|tháng|thế kỷ|thế kỉ|thập niên|thập kỷ|thời gian|thời điểm|thời kỳ|giai đoạn|thời) nào|(?:vào|từ|trong) năm bao nhiêu|ngày (?:bao nhiêu|mấy)|khi nao|nam nao|bao gio|ngay nao|the ky nao',
    ],
    ['number', 'bao nhiêu|mấy|bao lâu|bao xa|bao cao|bao nhieu|bao lau|phần trăm nào|tỷ lệ nào|số lượng nào'],
    ['reason', 'tại sao|vì sao|do đâu|sao lại|(?:lý|lí) do|vì (?:lý do|lẽ) gì|nguyên nhân (?:nào|gì)|tai sao|vi sao'],
    ['person', 'ai|người nào|nhân vật nào|vị nào'],
    [
      'place',
      '(?:ở |từ )?đâu|(?:nơi|nước|quốc gia|thành phố|tỉnh|vùng|địa điểm|chỗ|bang|tiểu bang|châu lục|khu vực|đảo|sông|lục địa|thị trấn|quận|huyện|làng) nào|o dau',
    ],
  ],
  id: [
    [
      'date',
      'kapan\\S*|tahun (?:berapa|apa)|(?:abad|tanggal|bulan|hari|jam|pukul|dekade) (?:berapa|apa|ke berapa)|sejak kapan|bilamana',
    ],
    ['number', 'berapa\\S*|seberapa'],
    ['reason', 'mengapa|kenapa|apa sebab\\S*|apa alasan\\S*|apa penyebab\\S*|karena apa'],
    ['person', 'siapa\\S*'],
    ['place', '(?:di|ke|dari) ?mana|mana|(?:negara|kota|provinsi|pulau|benua|daerah|wilayah|tempat) (?:mana|apa)'],
  ],
  ms: [
    ['date', 'bila\\S*|tahun (?:berapa|apa)|(?:abad|tarikh|bulan|hari|pukul) (?:berapa|apa)|sejak bila'],
    ['number', 'berapa\\S*|seberapa'],
    ['reason', 'mengapa|kenapa|apa sebab\\S*|apakah sebab\\S*'],
    ['person', 'siapa\\S*'],
    ['place', '(?:di|ke|dari) ?mana|mana|(?:negara|bandar|negeri|pulau|benua|daerah|tempat) (?:mana|apa)'],
  ],
  hr: [
    [
      'date',
      'kada|kad|otkad|(?:koje|kojem|kojoj|kojim|kojeg|koji) (?:godin\\S+|stoljeć\\S+|dan\\S*|mjesec\\S*|desetljeć\\S+|razdoblj\\S+|datum\\S*|vijek\\S*)',
    ],
    ['number', 'kolik\\S+|koji (?:postotak|broj)|kojem postotku|koja (?:dob|udaljenost)'],
    ['reason', 'zašto|zbog čega|iz kojeg razloga|koji (?:je|su) razlo\\S+|što je uzrok\\S*'],
    ['person', 'tko|ko|koga|kome|kim|čij\\S+'],
    [
      'place',
      'gdje|kamo|kuda|odakle|otkud|koj\\S+ (?:zemlj\\S+|država?\\S*|držav\\S+|grad\\S*|mjest\\S+|regij\\S+|kontinent\\S*|otok\\S*|rijec\\S+)',
    ],
  ],
  sl: [
    ['date', 'kdaj|od kdaj|kater\\S+ (?:let\\S+|stoletj\\S+|dan|dne|mesec\\S*|desetletj\\S+|obdobj\\S+|datum\\S*)'],
    [
      'number',
      'koliko|kolikšn\\S+|kako (?:dolgo|dolg\\S*|velik\\S*|star\\S*|daleč|visok\\S*|pogosto|globok\\S*|širok\\S*|hitro)|kater\\S+ (?:odstotek|delež|število)',
    ],
    ['reason', 'zakaj|iz katerega razloga|kaj je (?:bil )?(?:razlog|vzrok)'],
    ['person', 'kdo|koga|komu|kom|čigav\\S*'],
    [
      'place',
      'kje|kam|kod|kater\\S+ (?:držav\\S+|mest\\S+|kraj\\S*|regij\\S+|celin\\S+|otok\\S*|pokrajin\\S+|rek\\S+)',
    ],
  ],
  ca: [
    ['date', 'quan|(?:quin|quina|quins|quines) (?:anys?|data|segle|mes|dia|dècada|època|hora|període)'],
    ['number', 'quant[as]?|quants|quantes|(?:quin|quina) (?:percentatge|nombre|edat|quantitat|proporció|distància)'],
    ['reason', 'per què|per quina raó|per quin motiu'],
    ['person', 'qui'],
    [
      'place',
      'on|(?:quin|quina|quins|quines) (?:país|països|ciutats?|llocs?|regió|continent|estat|illa|riu|província|poble)',
    ],
  ],
  gl: [
    ['date', 'cando|(?:que|cal) (?:anos?|data|século|mes|día|década|época|hora)'],
    ['number', 'cant[oa]s?|(?:que|cal) (?:porcentaxe|número|idade|cantidade)'],
    ['reason', 'por que|(?:que|cal) (?:razón|motivo|causa)'],
    ['person', 'quen'],
    ['place', 'onde|(?:que|cal) (?:país|cidade|lugar|rexión|continente|estado|illa|río|provincia)'],
  ],
  eu: [
    ['date', 'noiz\\S*|zein (?:urte\\S*|mende\\S*|egun\\S*|hilabete\\S*)|zer urte\\S*'],
    ['number', 'zenbat\\S*|zenbak\\S*'],
    ['reason', 'zergatik|zer dela eta|zer arrazoi\\S*'],
    ['person', 'nor|nork|nori|noren|norekin|nortzuk|nortzuek'],
    ['place', 'non|nora|nondik|nongo\\S*|zein (?:herrialde\\S*|hiri\\S*|leku\\S*|eskualde\\S*)|zer (?:herri|leku)\\S*'],
  ],
  et: [
    [
      'date',
      'millal|mis (?:aastal|ajal|kuupäeval|päeval|kuul|sajandil|kell)|mis aasta\\S*|millisel (?:aastal|sajandil|päeval)',
    ],
    [
      'number',
      'mitu|mitme\\S*|kui (?:palju|pikk|kaua|vana|suur|kõrge|kaugel|sageli|tihti|sügav|lai|kiire\\S*)|mitmes|mitu protsenti',
    ],
    ['reason', 'miks|mis põhjusel|mispärast'],
    ['person', 'kes|kelle|keda|kellele|kellel|kellelt|kellega|kellest'],
    [
      'place',
      'kus|kuhu|kust|mis (?:riigis|linnas|kohas|maal|riik|linn)|millises? (?:riigis|linnas|kohas|riik|linn|piirkonnas)',
    ],
  ],
  lt: [
    [
      'date',
      'kada|nuo kada|(?:kuriais|kuriuo|kokiais|kelintais) (?:metais|metu|amžiuje|šimtmetyje)|kuri(?:ą|ame|oje) (?:dieną|mėnesį|amžiuje|dešimtmetyje|šimtmetyje)',
    ],
    [
      'number',
      'kiek|kel(?:i|ios|ių|is|ias|iose)|kelint\\S+|ko(?:ks|kia|kią|kį) (?:procentas|procentą|skaičius|dalis|dalį|amžius|atstumas)',
    ],
    ['reason', 'kodėl|dėl ko|dėl koki\\S+ priežas\\S+'],
    ['person', 'kas|ko|kam|ką|kuo|kieno'],
    ['place', 'kur|iš kur|(?:kuri|koki)\\S+ (?:šal\\S+|miest\\S+|viet\\S+|region\\S+|žemyn\\S+|valstij\\S+|sal\\S+)'],
  ],
  lv: [
    ['date', 'kad|kopš kura laika|(?:kurā|kādā) (?:gadā|gadsimtā|dienā|mēnesī|datumā|desmitgadē|laikā)|kuros gados'],
    ['number', 'cik\\S*|kād[asu] (?:procent\\S+|daļa|daļu|skaits|vecum\\S+)'],
    ['reason', 'kāpēc|kādēļ|kāda iemesla dēļ'],
    ['person', 'kurš|kura|kam|ko'],
    [
      'place',
      'kur|no kurienes|uz kurieni|(?:kurā|kādā) (?:valstī|pilsētā|vietā|reģionā|kontinentā|štatā|salā)|kura (?:valsts|pilsēta)',
    ],
  ],
  ga: [
    ['date', 'cathain|cén (?:bhliain|dáta|lá|mhí|aois|uair)|cé na blianta'],
    ['number', 'cé mhéad|cá mhéad|cé chomh|cén (?:céatadán|líon|aois)|cá fhad'],
    ['reason', 'cén fáth|cad chuige|tuige|cad ina thaobh'],
    ['person', 'cé|cérbh'],
    ['place', 'cá|cá háit|cén (?:áit|tír|chathair|contae)'],
  ],
  is: [
    ['date', 'hvenær|(?:hvaða|hvað) (?:ár\\S*|dag\\S*|mánuð\\S*|öld|áratug\\S*|tíma)'],
    [
      'number',
      'hversu (?:marg\\S+|mörg\\S*|mik\\S+|leng\\S*|stór\\S*|gamal\\S*|gömul|há\\S*|lang\\S+|oft|djúp\\S*)|hve (?:marg\\S+|mörg\\S*|mik\\S+|leng\\S*)|hvað (?:marg\\S+|mörg\\S*|mik\\S+)|hvaða hlutfall',
    ],
    ['reason', 'hvers vegna|af hverju|hvernig stendur á'],
    ['person', 'hver|hvern|hverjum|hvers|hverjir|hverjar'],
    ['place', 'hvar|hvert|hvaðan|(?:hvaða) (?:land\\S*|borg\\S*|stað\\S*|ríki\\S*|eyj\\S+)'],
  ],
  sq: [
    [
      'date',
      'kur|(?:cilin|cilit|çfarë|ç) (?:vit\\S*|datë\\S*|muaj\\S*|ditë\\S*)|cilën (?:ditë|datë|dekadë)|cilin (?:vit|shekull|muaj)',
    ],
    ['number', 'sa|çfarë (?:përqindj\\S+|numri|numër)|cila përqindje'],
    ['reason', 'pse|përse|për çfarë arsye\\S*'],
    ['person', 'kush|kë|kujt'],
    [
      'place',
      'ku|nga ku|(?:cilin|cilën|çfarë|cili|cila) (?:vend\\S*|qytet\\S*|shtet\\S*|rajon\\S*|kontinent\\S*|ishu\\S*)',
    ],
  ],
  af: [
    ['date', 'wanneer|watter (?:jaar|jare|eeu|datum|maand|dag|dekade|tydperk)|hoe laat'],
    [
      'number',
      'hoeveel\\S*|hoe (?:lank|oud|groot|ver|hoog|dikwels|gereeld|diep|breed|vinnig|swaar)|watter (?:persentasie|getal|deel|ouderdom)',
    ],
    ['reason', 'waarom|hoekom|om watter rede'],
    ['person', 'wie|wiens'],
    [
      'place',
      'waar|waarheen|vanwaar|waarvandaan|watter (?:land|lande|stad|plek|streek|kontinent|staat|eiland|rivier|provinsie|dorp)',
    ],
  ],
  sw: [
    ['date', 'lini|mwaka (?:gani|upi)|(?:tarehe|siku|mwezi|karne|wakati|saa) (?:gani|ipi|upi|ngapi)'],
    ['number', '(?:wa|ma|mi|vi|)ngapi|kiasi gani|asilimia ngapi|kwa kiasi gani|umri gani'],
    ['reason', 'kwa nini|kwanini|kwa sababu gani|mbona'],
    ['person', 'nani|akina nani'],
    ['place', 'wapi|(?:nchi|mji|jiji|mkoa|bara|jimbo|kisiwa|eneo|sehemu|mahali) (?:gani|ipi|upi|lipi|kipi)'],
  ],
  tl: [
    ['date', 'kailan|(?:anong|aling) (?:taon|petsa|araw|buwan|siglo|dekada|oras)'],
    ['number', 'ilan\\S*|gaano|magkano|anong porsiyento'],
    ['reason', 'bakit|(?:anong|ano ang) dahilan'],
    ['person', 'sino\\S*|kanino\\S*'],
    ['place', 'saan\\S*|nasaan|(?:anong|aling) (?:bansa|lungsod|lugar|bayan|lalawigan|rehiyon|isla|estado)'],
  ],
  eo: [
    [
      'date',
      'kiam|kiu(?:n|j|jn)? (?:jaro\\S*|dato\\S*|jarcento\\S*|monato\\S*|tago\\S*)|en kiu (?:jaro|jarcento|monato|tago)',
    ],
    ['number', 'kiom'],
    ['reason', 'kial|pro kio|pro kiu kialo'],
    ['person', 'kiu(?! \\S+o )|kies|al kiu|de kiu'],
    ['place', 'kie|kien|de kie|kiu(?:n)? (?:lando\\S*|urbo\\S*|loko\\S*|regiono\\S*|insulo\\S*)'],
  ],
  ru: [
    [
      'date',
      'когда|с каких пор|как давно|(?:как|котор)\\S+ (?:год|году|года|годах|годы|годам|годом|веке|века|век|столетии|числа|число|месяце|месяц|день|дня|дату|дата|датой|десятилетии|период|времени|время|часу|эпоху)',
    ],
    [
      'number',
      'сколько|сколь\\S+|как (?:долго|далеко|часто|много|быстро|высоко|глубоко|велик\\S*)|насколько|как\\S+ (?:процент\\S*|количеств\\S+|число|числом|дол[яюи]|част[ьи]|возраст\\S*|высот\\S+|длин\\S+|расстояни\\S+|размер\\S*|площадь)',
    ],
    [
      'reason',
      'почему|зачем|отчего|из за чего|по как(?:ой|им) причин\\S+|как(?:ова|ая|овы) (?:была |были )?причин\\S+|в чем причина|в чём причина',
    ],
    ['person', 'кто|кого|кому|кем|ком|чей|чья|чьё|чье|чьи|чьего|чьей|чьим|чьих|чью|чьими'],
    [
      'place',
      'где|куда|откуда|(?:как|котор)\\S+ (?:стран\\S+|город\\S*|мест\\S+|регион\\S*|континент\\S*|материк\\S*|штат\\S*|остров\\S*|рек\\S+|област\\S+|провинци\\S+|государств\\S+|район\\S*)',
    ],
  ],
  uk: [
    [
      'date',
      'коли|відколи|(?:як|котр)\\S+ (?:році|року|рік|роки|роках|столітті|століття|числа|місяці|місяць|день|дня|дату|дата|десятилітті|період|часу|добу)',
    ],
    [
      'number',
      'скільк\\S+|як (?:довго|далеко|часто|багато|швидко|високо)|наскільки|як\\S+ (?:відсот\\S+|кількість|число|частк\\S+|частин\\S+|вік|висот\\S+|довжин\\S+|відстань)',
    ],
    ['reason', 'чому|навіщо|нащо|через що|з як(?:ої|их) причин\\S*|як(?:а|ою) (?:була )?причин\\S+'],
    ['person', 'хто|кого|кому|ким|чий|чия|чиє|чиї|чийого|чиєї'],
    [
      'place',
      'де|куди|звідки|(?:як|котр)\\S+ (?:країн\\S+|міст\\S+|місц\\S+|регіон\\S*|континент\\S*|штат\\S*|остр\\S+|річ\\S+|област\\S+|провінці\\S+|держав\\S+|район\\S*)',
    ],
  ],
  be: [
    ['date', 'калі|якім (?:годзе|стагоддзі|месяцы)|якога (?:года|чысла)|які (?:год|дзень)|якой датай'],
    ['number', 'колькі|як (?:доўга|далёка|часта|шмат)|які працэнт|якая (?:частка|колькасць)'],
    ['reason', 'чаму|навошта|з якой прычыны'],
    ['person', 'хто|каго|каму|кім|чый|чыя|чыё|чые'],
    ['place', 'дзе|куды|адкуль|як\\S+ (?:краін\\S+|горад\\S*|месц\\S+|рэгіён\\S*|кантынен\\S+|дзяржав\\S+)'],
  ],
  bg: [
    ['date', 'кога|откога|(?:коя|кой|кое|кои|каква) (?:годин\\S+|дата|век|месец|ден|десетилетие|период|столетие)'],
    ['number', 'колко|колцина|(?:какъв|каква|какво|кой|каква е) (?:процент|част|брой|възраст|дял|количество)'],
    ['reason', 'защо|поради (?:каква|коя) причина|по каква причина|каква е причината'],
    [
      'place',
      'къде|откъде|накъде|докъде|(?:коя|кой|кое|кои) (?:страна|държава|град|място|регион|континент|щат|остров|река|област)',
    ],
    ['person', 'кой|кого|кому|чий|чия|чие|чии|на кого'],
  ],
  mk: [
    ['date', 'кога|од кога|(?:која|кој|кои) (?:годин\\S+|датум|век|месец|ден|деценија|период)'],
    ['number', 'колку|колкав\\S+|кој (?:процент|број)'],
    ['reason', 'зошто|поради што|од која причина'],
    ['place', 'каде|од каде|(?:која|кој|кое) (?:земја|држава|град|место|регион|континент|остров|река)'],
    ['person', 'кој|кого|кому|чиј|чија|чие|чии'],
  ],
  sr: [
    [
      'date',
      'када|кад|откад|kada|kad|(?:ко[јм]|ko[jm])\\S* (?:годин\\S+|век\\S*|дан\\S*|месец\\S*|децениј\\S+|датум\\S*|godin\\S+|vek\\S*|dan\\S*|mesec\\S*)',
    ],
    ['number', 'колик\\S+|kolik\\S+|који (?:проценат|број)'],
    ['reason', 'зашто|због чега|из ког разлога|zašto|zbog čega'],
    ['person', 'ко|кога|коме|ким|чиј\\S+|ko|koga|kome|kim|čij\\S+'],
    [
      'place',
      'где|куда|камо|одакле|откуд|gde|gdje|odakle|(?:ко[јм]|ko[jm])\\S* (?:земљ\\S+|држав\\S+|град\\S*|мест\\S+|регион\\S*|континент\\S*|острв\\S*|zemlj\\S+|držav\\S+|grad\\S*|mest\\S+)',
    ],
  ],
  el: [
    [
      'date',
      'πότε|ποι\\S+ (?:έτος|έτους|έτη|χρονιά|χρονιάς|χρονιές|χρόνο|χρόνια|χρονολογία|αιώνα|αιώνας|ημερομηνία|μήνα|μέρα|ημέρα|δεκαετία|περίοδο|εποχή|ώρα)|τι (?:ώρα|χρονιά|ημερομηνία)|από πότε',
    ],
    [
      'number',
      'πόσ(?:ο|οι|ες|α|η|ος|ους|ων|ης|ου)|(?:τι|ποιο|ποιος|ποια) (?:ποσοστό|αριθμός|αριθμό|ηλικία|ποσότητα|απόσταση|έκταση)|ποιος (?:ήταν|είναι) ο αριθμός|κάθε πότε',
    ],
    ['reason', 'γιατί|για ποι\\S+ λόγο\\S*|ποι\\S+ (?:ήταν|είναι) (?:ο λόγος|η αιτία)|εξαιτίας ποι\\S+'],
    ['person', 'ποιος|ποιοι|ποιον|ποιους|ποιανού|ποιων'],
    [
      'place',
      'πού|που βρίσκ\\S+|(?<=^ )που|ποι\\S+ (?:χώρα|χώρες|χώρας|πόλη|πόλεις|πόλης|τόπο|περιοχή|ήπειρο|μέρος|πολιτεία|νησί|σημείο|ποταμό|τοποθεσία)',
    ],
  ],
  he: [
    ['date', 'מתי|ממתי|(?:ב|מ|ל)?איזו (?:שנה|מאה|תקופה)|(?:ב|מ|ל)?איזה (?:תאריך|יום|חודש|עשור)|באילו שנים|באיזו שעה'],
    ['number', 'כמה|מה (?:אחוז|מספר|גיל\\S*|גובה\\S*|אורך)|מהו (?:אחוז|מספר)|איזה אחוז|בן כמה|בת כמה'],
    ['reason', 'למה|מדוע|מה הסיבה|מהי הסיבה|מאיזו סיבה|מאילו סיבות'],
    ['person', 'מי|מיהו|מיהי|למי|ממי|את מי|של מי|על ידי מי|במי'],
    [
      'place',
      'איפה|היכן|לאן|מאין|מניין|מהיכן|מאיפה|(?:ב|מ|ל)?איזו (?:מדינה|עיר|יבשת|ארץ)|(?:ב|מ|ל)?איזה (?:מקום|אזור|כפר|אי|נהר|מחוז)',
    ],
  ],
  ar: [
    ['date', 'متى|منذ متى|ب?(?:أي|اي|أية) (?:عام|سنة|قرن|يوم|شهر|تاريخ|عقد|وقت|فترة|عصر|ساعة)'],
    [
      'number',
      'كم|بكم|(?:ما|ما هو|ما هي|ماهي|كانت) (?:عدد|نسبة|مقدار|طول|مساحة|عمر|ارتفاع|النسبة|العدد|سعة|وزن|معدل|سرعة|كمية)',
    ],
    ['reason', 'لماذا|لأي سبب|(?:ما|ما هو|ما هي|ماهو) (?:سبب|السبب|أسباب|الأسباب|علة)|لم(?= لا )'],
    [
      'person',
      'من (?:هو|هي|هم|الذي|التي|الذين|كان|كانت|قام|قامت|يكون)|(?<=^ )من(?! أي| اي| ماذا| متى| خلال| بين| كم| بعد| قبل| أجل)|لمن|بمن|ممن',
    ],
    [
      'place',
      'أين|اين|من أين|إلى أين|ب?(?:أي|أية|اي) (?:مدينة|بلد|دولة|مكان|منطقة|قارة|ولاية|جزيرة|نهر|قرية|محافظة|إقليم|مقاطعة|موقع)',
    ],
  ],
  fa: [
    ['date', 'کی|(?:چه|کدام) (?:سال|زمان|تاریخ|قرن|روز|ماه|دهه|دوره|سده|موقع|وقت)\\S*|چه سال هایی'],
    ['number', 'چند\\S*|چقدر|چه قدر|(?:چه|کدام) (?:تعداد\\S*|مقدار\\S*|میزان\\S*|درصد\\S*|سنی|اندازه\\S*)'],
    ['reason', 'چرا|به چه (?:دلیل|علت|خاطر)\\S*|(?:دلیل|علت) .{1,60} (?:چیست|چه بود)|برای چه'],
    ['person', 'چه (?:کسی|کسانی|شخصی|فردی|افرادی)|کیست|کیستند|کدام (?:شخص|فرد|افراد)'],
    ['place', 'کجا\\S*|(?:چه|کدام) (?:کشور|شهر|منطقه|استان|قاره|ایالت|مکان|جا|محل|جزیره|رود)\\S*'],
  ],
  ur: [
    ['date', 'کب|کس (?:سال|صدی|تاریخ|دن|مہینے|عشرے|زمانے|دور|وقت)|کون سے سال'],
    ['number', 'کتن[اےی]|کتنوں|کس قدر|کتنے فیصد|کتنی بار'],
    ['reason', 'کیوں|کس وجہ|کیا وجہ|کن وجوہات'],
    ['person', 'کون(?! س[اےی] )|کس نے|کسے|کس کو|کس کا|کس کی|کس کے|کن لوگوں|کس شخص'],
    ['place', 'کہاں|کدھر|کس (?:ملک|شہر|جگہ|مقام|صوبے|ریاست|علاقے|براعظم|جزیرے)|کون سے (?:ملک|شہر)'],
  ],
  hi: [
    [
      'date',
      'कब|(?:किस|कौन से|कौन सी|कौनसे|किन|कौन सा) (?:वर्ष|साल|सन|सदी|शताब्दी|तारीख|दिन|महीने|माह|दशक|समय|तिथि|वर्षों|युग|दौर|काल)',
    ],
    ['number', 'कितन(?:े|ा|ी|ों)|कितने प्रतिशत|कितनी बार|किस उम्र|किस आयु|क्या (?:संख्या|प्रतिशत)'],
    ['reason', 'क्यों|किस (?:कारण|वजह)|किन (?:कारणों|वजहों)|किसलिए|क्या (?:कारण|वजह)'],
    ['person', 'कौन(?! स[ाेी] )|किसने|किसे|किसको|किसका|किसकी|किसके|किससे|किन्होंने|किन्हें|किस (?:व्यक्ति|ने|को|के द्वारा)|किन लोगों'],
    [
      'place',
      'कहाँ|कहां|कहा|किधर|(?:किस|कौन से|कौन सा|कौनसे|किन) (?:देश|शहर|स्थान|जगह|राज्य|क्षेत्र|महाद्वीप|द्वीप|गाँव|गांव|नदी|जिले|ज़िले|प्रांत|देशों|शहरों|स्थानों)',
    ],
  ],
  mr: [
    ['date', 'कधी|केव्हा|केंव्हा|कोणत्या (?:वर्षी|साली|शतकात|तारखेला|दिवशी|महिन्यात|दशकात|काळात)|कधीपासून'],
    ['number', 'किती\\S*|कितवा|कितवी'],
    ['reason', 'का|कशामुळे|कशासाठी|कोणत्या (?:कारणामुळे|कारणासाठी)'],
    ['person', 'कोण|कोणी|कोणाला|कोणाचा|कोणाची|कोणाचे|कोणाच्या'],
    ['place', 'कुठे|कोठे|कुठून|कोठून|कोणत्या (?:देशात|शहरात|ठिकाणी|राज्यात|गावात|प्रदेशात|खंडात)'],
  ],
  ne: [
    ['date', 'कहिले|कुन (?:वर्ष|साल|शताब्दी|मिति|दिन|महिना|दशक|समय)\\S*|कहिलेदेखि'],
    ['number', 'कति\\S*'],
    ['reason', 'किन|के कारण\\S*|कुन कारण\\S*'],
    ['person', 'को|कसले|कसलाई|कसको|कसका|कसकी|कोको'],
    ['place', 'कहाँ|कहां|कता|कुन (?:देश|सहर|शहर|ठाउँ|राज्य|जिल्ला|गाउँ|क्षेत्र|महादेश)\\S*'],
  ],
  bn: [
    ['date', 'কখন|কবে|কোন (?:সালে?|বছরে?|শতাব্দীতে|শতকে|তারিখে?|দিনে?|মাসে|দশকে|সময়ে?)|কত সালে'],
    ['number', 'কত\\S*|কয়\\S*|কয়\\S*|কতজন'],
    ['reason', 'কেন|কী কারণে|কি কারণে|কোন কারণে|কিসের জন্য'],
    ['person', 'কে|কারা|কার|কাকে|কাদের|কাদেরকে'],
    ['place', 'কোথায়|কোথায়|কোথা|কোথাকার|কোন (?:দেশে?|দেশের|শহরে?|শহরের|স্থানে?|জায়গায়|রাজ্যে|অঞ্চলে|মহাদেশে|জেলায়)'],
  ],
  gu: [
    ['date', 'ક્યારે|ક[યઈ]\\S* (?:વર્ષ\\S*|સાલ\\S*|સદી\\S*|તારીખ\\S*|દિવસ\\S*|મહિન\\S*)'],
    ['number', 'કેટલ\\S+'],
    ['reason', 'કેમ|શા માટે|કયા કારણ\\S*|શા કારણે'],
    ['person', 'કોણ|કોણે|કોને|કોનો|કોની|કોનું|કોના'],
    ['place', 'ક્યાં\\S*|ક[યઈ]\\S* (?:દેશ\\S*|શહેર\\S*|સ્થળ\\S*|રાજ્ય\\S*|ગામ\\S*|જગ્યા\\S*)'],
  ],
  pa: [
    ['date', 'ਕਦੋਂ|ਕਿਸ (?:ਸਾਲ|ਸੰਨ|ਸਦੀ|ਤਾਰੀਖ|ਦਿਨ|ਮਹੀਨੇ)|ਕਿਹੜੇ ਸਾਲ'],
    ['number', 'ਕਿੰਨ\\S+|ਕਿੰਨੇ ਪ੍ਰਤੀਸ਼ਤ'],
    ['reason', 'ਕਿਉਂ|ਕਿਸ ਕਾਰਨ|ਕਿਸ ਲਈ'],
    ['person', 'ਕੌਣ|ਕਿਸਨੇ|ਕਿਸ ਨੇ|ਕਿਸਨੂੰ|ਕਿਸ ਨੂੰ|ਕਿਸਦਾ|ਕਿਸਦੀ|ਕਿਸਦੇ'],
    ['place', 'ਕਿੱਥੇ|ਕਿਥੇ|ਕਿੱਥੋਂ|ਕਿਸ (?:ਦੇਸ਼|ਸ਼ਹਿਰ|ਥਾਂ|ਸਥਾਨ|ਰਾਜ|ਪਿੰਡ|ਇਲਾਕੇ)'],
  ],
  ta: [
    ['date', 'எப்போது\\S*|எப்பொழுது|எந்த (?:ஆண்டு|ஆண்டில்|வருடம்|நூற்றாண்டில்|நாளில்|நாள்|தேதியில்|தேதி|மாதத்தில்|மாதம்|காலத்தில்)'],
    ['number', 'எத்தனை\\S*|எவ்வளவு\\S*'],
    ['reason', 'ஏன்|எதனால்|எதற்காக|என்ன காரணம்\\S*|எந்த காரண\\S*'],
    ['person', 'யார்|யாரை|யாருக்கு|யாருடைய|யாரால்|யாருடன்|யாரின்|எவர்'],
    ['place', 'எங்கு|எங்கே|எங்கிருந்து|எந்த (?:நாடு|நாட்டில்|நகரம்|நகரத்தில்|இடம்|இடத்தில்|மாநிலம்|மாநிலத்தில்|ஊர்|ஊரில்|பகுதியில்)'],
  ],
  te: [
    ['date', 'ఎప్పుడు\\S*|ఏ (?:సంవత్సరం\\S*|సంవత్సరంలో|శతాబ్దం\\S*|తేదీ\\S*|రోజు\\S*|నెల\\S*|ఏడాది\\S*|కాలం\\S*)'],
    ['number', 'ఎన్ని\\S*|ఎంత\\S*'],
    ['reason', 'ఎందుకు|ఏ కారణం\\S*|ఎందువల్ల'],
    ['person', 'ఎవరు|ఎవరి\\S*'],
    ['place', 'ఎక్కడ\\S*|ఏ (?:దేశం\\S*|నగరం\\S*|ప్రదేశం\\S*|రాష్ట్రం\\S*|ఊరు\\S*|ప్రాంతం\\S*)'],
  ],
  kn: [
    ['date', 'ಯಾವಾಗ|ಯಾವ (?:ವರ್ಷ\\S*|ಇಸವಿ\\S*|ಶತಮಾನ\\S*|ದಿನಾಂಕ\\S*|ದಿನ\\S*|ತಿಂಗಳ\\S*)'],
    ['number', 'ಎಷ್ಟು\\S*|ಎಷ್ಟ\\S*'],
    ['reason', 'ಏಕೆ|ಯಾಕೆ|ಯಾವ ಕಾರಣ\\S*'],
    ['person', 'ಯಾರು|ಯಾರನ್ನು|ಯಾರಿಗೆ|ಯಾರ'],
    ['place', 'ಎಲ್ಲಿ\\S*|ಯಾವ (?:ದೇಶ\\S*|ನಗರ\\S*|ಸ್ಥಳ\\S*|ರಾಜ್ಯ\\S*|ಊರ\\S*|ಪ್ರದೇಶ\\S*)'],
  ],
  ml: [
    ['date', 'എപ്പോൾ|എപ്പോഴാണ്|എന്നാണ്|ഏത് (?:വർഷ\\S*|നൂറ്റാണ്ട\\S*|തീയതി\\S*|ദിവസ\\S*|മാസ\\S*|കാല\\S*)'],
    ['number', 'എത്ര\\S*'],
    ['reason', 'എന്തുകൊണ്ട്\\S*|എന്തിന്\\S*|ഏത് കാരണ\\S*'],
    ['person', 'ആര്|ആരാണ്|ആരായിരുന്നു|ആരെ|ആർക്ക്|ആരുടെ'],
    ['place', 'എവിടെ\\S*|ഏത് (?:രാജ്യ\\S*|നഗര\\S*|സ്ഥല\\S*|സംസ്ഥാന\\S*|ഗ്രാമ\\S*)'],
  ],
  ka: [
    ['date', 'როდის|როდიდან|რომელ (?:წელს|წლებში|საუკუნეში|დღეს|თვეში|ათწლეულში|პერიოდში)|რა დროს'],
    ['number', 'რამდენ\\S*|მერამდენე\\S*|რა (?:რაოდენობ\\S+|პროცენტი|სიგრძ\\S+|სიმაღლ\\S+)'],
    ['reason', 'რატომ|რის გამო|რა მიზეზით|რა მიზეზ\\S+'],
    ['person', 'ვინ|ვის|ვისი|ვისმა|ვისთან'],
    ['place', 'სად|საიდან|საით|რომელ (?:ქვეყან\\S+|ქალაქ\\S+|ადგილ\\S+|რეგიონ\\S+|კონტინენტ\\S+|შტატ\\S+|კუნძულ\\S+)'],
  ],
  hy: [
    ['date', 'երբ|երբվանից|ո(?:ր|րո) (?:թվական\\S*|տար\\S+|դար\\S*|օր\\S*|ամս\\S*)'],
    ['number', 'քանի\\S*|որքան\\S*|ինչքան\\S*'],
    ['reason', 'ինչու|ինչի համար|ինչ պատճառ\\S*'],
    ['person', 'ով|ովքեր|ում|ումից|ումով'],
    ['place', 'որտեղ\\S*|ուր|որ (?:երկր\\S+|քաղաք\\S*|վայր\\S*|մայրցամաք\\S*|նահանգ\\S*)'],
  ],
  am: [
    ['date', 'መቼ|በየትኛው (?:ዓመት|ዓመተ|ክፍለ|ቀን|ወር)|ከመቼ'],
    ['number', 'ስንት\\S*|ምን ያህል|ምንያህል'],
    ['reason', 'ለምን|በምን ምክንያት'],
    ['person', 'ማን\\S{0,2}|የማን|ለማን|በማን|እነማን'],
    ['place', 'የት|ከየት|ወዴት|በየትኛው (?:አገር|ሀገር|ከተማ|ቦታ|ክልል)'],
  ],
  zh: [
    [
      'date',
      '(?:什[么麼]|甚麼)(?:时候|時候|年份|时间|時間|日期|年代|时期|時期)|何[时時年月日]|哪一?[年天日]|哪[个個](?:年代|世纪|世紀|月|时期|時期|年份)|哪一[个個](?:年代|世纪|世紀|时期|時期)|第?[几幾](?:月|号|號|世纪|世紀)|啥时候',
    ],
    ['number', '多少|[几幾](?![乎何率])|多[长長久大高远遠重宽寬深快厚](?!度)|百分之几|百分比|若干'],
    [
      'reason',
      '[为為](?:什[么麼]|甚麼|何)|(?:什[么麼]|甚麼|何种|何種)(?:原因|理由|缘故)|原因是什[么麼]|因何|怎么会|何以|何故',
    ],
    ['person', '[谁誰]|哪[位些个個]人|哪位|何人|什[么麼]人'],
    [
      'place',
      '哪[里裡裏儿兒]|何[处處地]|在哪(?! ?[一个個些年天位种種])|什[么麼]地方|哪一?[个個些]?(?:国家|國家|城市|地区|地區|省|州|地方|大洲|大陆|大陸|地点|地點|岛|島|河|国|國)',
    ],
  ],
  ja: [
    ['date', 'いつ(?!も|か|くし)|何年(?!間)|何月|何日(?!間)|何世紀|何時(?!間)|何曜日|どの(?:年|時代|世紀|時期)'],
    [
      'number',
      'いくつ|いくら|何(?:人|個|回|パーセント|年間|日間|時間|キロ|メートル|歳|才|本|隻|件|種類|つ|度|倍|点|[カかヶ]国|[カかヶ]所|名|枚|台|番|割|分|冊|匹|頭|校|社|語|平方)|どのくらい|どれくらい|どれだけ|どれほど|どの程度',
    ],
    ['reason', 'なぜ|何故|どうして|なんで|何のため|(?:どんな|どのような|何の)理由|理由は(?:何|なん)|原因は(?:何|なん)'],
    ['person', '誰|だれ|どなた|何者'],
    ['place', 'どこ|どの(?:国|都市|町|地域|州|県|場所|大陸|島|街|地方|川)|何(?:県|州|市)(?!民)|何という(?:国|町|都市)'],
  ],
  ko: [
    [
      'date',
      '언제(?!나)|몇 ?년(?! ?(?:동안|간))|몇 ?월|몇 ?일(?! ?(?:동안|간))|몇 ?세기|어느 ?(?:해|연도|시대|세기|날)|무슨 ?요일|몇 ?시(?!간)',
    ],
    ['number', '몇|얼마|어느 정도'],
    ['reason', '왜(?![곡소냐란])|무엇 때문|어째서|어떤 이유|무슨 이유|이유는 무엇|이유가 무엇'],
    ['person', '누가(?!복음)|누구|어느 사람|어떤 사람'],
    ['place', '어디|어느 ?(?:나라|도시|지역|주|국가|곳|대륙|섬|마을)'],
  ],
  th: [
    [
      'date',
      'เมื่อไหร่|เมื่อไร|เมื่อใด|(?:ปี|พ ศ|ค ศ|วันที่|วัน|เดือน|ศตวรรษที่|ศตวรรษ|ทศวรรษ|ช่วงเวลา|สมัย|ยุค|เวลา|ตอน|ช่วง) ?(?:ใด|ไหน|อะไร|เท่าไหร่|เท่าไร|เท่าใด)',
    ],
    ['number', 'เท่าไหร่|เท่าไร|เท่าใด|(?<![เแโไใ])กี่|แค่ไหน|มากน้อยเพียงใด|เพียงใด'],
    ['reason', 'ทำไม|เพราะ(?:เหตุใด|อะไร)|เหตุใด|(?:สาเหตุ|เหตุผล)(?:ใด|อะไร|ที่)|ด้วยเหตุใด'],
    ['person', 'ใคร|ผู้ใด|คนใด|คนไหน|บุคคลใด|ท่านใด'],
    [
      'place',
      'ที่ไหน|ที่ใด|แห่งใด|แห่งไหน|ตรงไหน|(?:ประเทศ|เมือง|จังหวัด|รัฐ|ทวีป|สถานที่|ภูมิภาค|ดินแดน|เกาะ|แม่น้ำ|พื้นที่|บริเวณ|หมู่บ้าน|ภาค)(?:ใด|ไหน|อะไร)',
    ],
  ],
  lo: [
    ['date', 'ເມື່ອໃດ|ຕອນໃດ|(?:ປີ|ວັນທີ|ວັນ|ເດືອນ|ສະຕະວັດ|ເວລາ)(?:ໃດ|ຫຍັງ)|ຍາມໃດ'],
    ['number', 'ຈັກ|ເທົ່າໃດ|ເທົ່າໄຫຣ່|ຫຼາຍປານໃດ'],
    ['reason', 'ຍ້ອນຫຍັງ|ເປັນຫຍັງ|ເພາະເຫດໃດ|ເພາະຫຍັງ'],
    ['person', 'ໃຜ|ຜູ້ໃດ'],
    ['place', 'ຢູ່ໃສ|ໃສ|ບ່ອນໃດ|(?:ປະເທດ|ເມືອງ|ແຂວງ)ໃດ'],
  ],
  km: [
    ['date', 'ពេលណា|អង្កាល់|(?:ឆ្នាំ|ថ្ងៃ|ខែ|សតវត្ស|សតវត្សរ៍)(?:ណា|អ្វី)'],
    ['number', 'ប៉ុន្មាន|ប៉ុណ្ណា'],
    ['reason', 'ហេតុអ្វី|ហេតុដូចម្តេច|មូលហេតុអ្វី'],
    ['person', 'នរណា|អ្នកណា'],
    ['place', 'ឯណា|នៅទីណា|ទីណា|កន្លែងណា|(?:ប្រទេស|ទីក្រុង|ខេត្ត)(?:ណា|អ្វី)'],
  ],
  my: [
    ['date', 'ဘယ်တော့|ဘယ်အချိန်|ဘယ်အခါ|မည်သည့်(?:အချိန်|အခါ|နှစ်|ခုနှစ်|ရာစု|နေ့)|ဘယ်(?:ခုနှစ်|ရာစု|နေ့)'],
    ['number', 'ဘယ်နှစ်|ဘယ်လောက်|မည်မျှ|ဘယ်နှ|အဘယ်မျှ'],
    ['reason', 'ဘာကြောင့်|အဘယ်ကြောင့်|ဘာလို့|မည်သည့်အတွက်ကြောင့်'],
    ['person', 'ဘယ်သူ|မည်သူ'],
    ['place', 'ဘယ်မှာ|ဘယ်နေရာ|မည်သည့်(?:နေရာ|နိုင်ငံ|မြို့)|ဘယ်(?:နိုင်ငံ|မြို့|ကို|က)'],
  ],
};
