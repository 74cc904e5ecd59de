// One list of words, longer than a file should be since it is read as a whole.
/**
 * What the package's lists leave out, by base language: the closed classes with all their forms (what questions ask with,
 * pronouns, articles, linking words, prepositions, auxiliaries, endings that stand alone behind a figure or an apostrophe).
 * The whole list where the package has none, or none of use: its Lithuanian and Urdu are in lost encodings, its Malay and
 * Punjabi are the commonest words of the news. A word that as often names something is left out: Turkish "yüz" and "un",
 * Vietnamese "nước", which is half of many words.
 */
export const MORE_LATIN: Readonly<Record<string, string>> = {
  en: `
    hers she its ours yours theirs myself yourself yourselves herself itself ourselves themselves
    so whatever whichever whoever whomever either neither nor upon during within without against
    does done doing being cannot shall
    dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt im ive youre youve hes shes theyre weve whats whos wheres thats theres
    whom whose why when until will please tell just not no own s t`,
  de: `
    wofür wovon womit wodurch woran worin worauf woraus wozu wobei wonach wogegen wovor worüber worunter worum wieviel wieviele wievielte wievielten weswegen
    ans aufs fürs vors durchs ums unters übers hinters pro samt mitsamt trotz gemäß laut aufgrund anhand mithilfe mittels hinsichtlich bezüglich innerhalb außerhalb oberhalb unterhalb anstatt anstelle infolge angesichts entlang seitens zwecks zufolge inmitten
    obwohl obgleich sodass sobald solange sofern sooft falls bevor sowohl bzw beziehungsweise weder indes wohingegen dennoch hingegen somit folglich nämlich ebenfalls gleichfalls jeweils jeweilige jeweiligen zudem ferner hierbei hierzu hierfür hiermit hierin hierauf daraufhin zuvor
    würdest würdet heißen hieß hießen genannt
    irgendein irgendeine irgendeiner irgendeines irgendwelche irgendwer irgendwas irgendwo irgendwann irgendwie etliche sämtliche sämtlichen mehrere mehreren mehrerer denjenigen desjenigen demjenigen dasjenige meinerseits dero welch`,
  es: `
    quiénes cuáles cuánto cuánta cuántos cuántas adónde cuyo cuya cuyos cuyas
    yo ello ellos ellas nosotros nosotras vosotros vosotras usted ustedes os les conmigo contigo consigo mis tus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras suyo suya suyos suyas mío mía míos mías tuyo tuya
    este esta estos estas esa esos esas aquel aquella aquellos aquellas esto aquello unos unas algún alguno alguna algunos algunas ningún ninguno ninguna otra otros otras mismo misma mismos mismas cada todo toda todos todas tal tales mucho mucha muchos muchas poca pocos pocas tan tanto tanta tantos tantas varios varias ambos ambas cualquier cualquiera alguien nadie algo nada demás
    ante bajo entre hacia mediante según tras e u sino aunque pues mientras además tampoco menos aún todavía así entonces luego solo apenas
    ser es soy eres somos sois son era eras éramos eran fue fui fuiste fuimos fueron sea sean seas siendo sido será serán sería serían fuera fueran fuese fuesen
    estar estoy estamos están estaba estaban estuvo estuvieron estén estando
    haber ha he has hemos han había habían hubo habrá habrían habría habrán haya hayan hubiera hubieran hubiese habido hay
    tener tiene tengo tienes tenemos tienen tenía tenían tuvo tuvieron tenga tengan tendrá tendría teniendo hacer hace hacen hizo hicieron hacían haciendo puede pueden podía podían pudo pudieron podría podrían podrá debe deben debía debían debería suele suelen solía
    antes después alrededor dentro encima debajo cerca`,
  fr: `
    quoi quand comment combien pourquoi lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles dont
    elles ça celui celle ceux celles mien mienne sien sienne
    plus moins jamais rien aucun aucune ni donc car si comme lorsque puisque quoique tandis afin ainsi alors aussi très trop peu tout toute tous toutes chaque quelque quelques plusieurs certain certaine certains certaines autre autres mêmes tel telle tels telles quiconque chacun chacune
    sous chez entre vers depuis pendant durant avant après contre selon malgré parmi jusque jusqu hors lors près sauf voici voilà
    fait font faisait faisaient fit firent fera ferait faites peut peuvent pouvait pouvaient put purent pourra pourrait doit doivent devait devaient devrait`,
  it: `
    cosa cos quando quali qual donde
    od neppure neanche nemmeno pure ancora già poi però dunque quindi mentre oppure ovvero cioè infatti inoltre tuttavia sebbene benché affinché finché poiché purché quasi così tanto tanta tanti tante troppo molto molta molti molte poco poca pochi poche meno sempre mai
    egli ella esso essa essi esse me te glielo quei quegli quel ciò colui colei coloro stesso stessa altro altra altri altre ogni ognuno ognuna qualche qualcuno qualcosa nessun nessuno nessuna alcun alcuno alcuna alcuni alcune ciascuno ciascuna ciascun entrambi entrambe qualsiasi qualunque tale tali tutta tutte nulla niente
    fra sopra sotto dopo prima durante presso verso senza oltre entro mediante tramite attraverso circa fino eccetto
    essere viene vengono veniva venivano venne vennero avere fare fa può possono poteva potevano poté potrebbe potrebbero deve devono doveva dovevano dovrebbe`,
  pt: `
    quanto quanta quantos quantas onde aonde porquê cujo cuja cujos cujas
    uns dum duma nele nela neles nelas deste desta destes destas desse dessa desses dessas neste nesta nestes nestas nesse nessa daquele daquela naquele naquela disso disto nisso nisto
    mim ti si comigo contigo consigo conosco lo la los las outro outra outros outras mesma mesmos mesmas todo toda todos todas tudo cada algum alguma alguns algumas nenhum nenhuma alguém ninguém algo nada qualquer quaisquer tal tais muita muitas pouco pouca poucos poucas tanto tanta tantos tantas vários várias ambos ambas certo certa certos certas
    porém contudo todavia portanto pois embora enquanto conforme além ainda apenas menos tão assim então logo sim sempre nunca
    sob sobre desde após ante contra perante durante mediante através antes dentro fora
    ser és sou somos são era eras éramos eram foi fui fomos foram seja sejam sendo sido será serão seria seriam fosse fossem for forem
    estar estou estão estava estavam esteve estiveram esteja estando ter tem tenho temos tinha tinham teve tiveram tenha tenham terá teria teriam tendo tido haver há havia houve haja haverá fazer faz fazem fez fizeram fazia faziam pode podem podia podiam puderam poderia poderá deve devem devia deviam deveria`,
  nl: `
    wanneer waar waarom hoeveel hoeveelste welke welk wiens wier waarvan waaraan waarin waarop waardoor waarmee waarvoor waaruit waarover waarbij waartoe waarnaar waarheen vanwaar waaronder
    jij jullie hen jou jouw onze zichzelf elkaar degene diegene zulk zulke dezelfde hetzelfde niemand elk elke ieder iedere iedereen alle allen beide enkele enige sommige verschillende verscheidene vele weinig meest meeste minder ander anderen
    des den achter binnen boven buiten gedurende langs naast namens onder ondanks per rond sinds tegenover ten ter tijdens tussen vanaf vanuit vanwege via volgens voorbij wegens
    noch terwijl doordat zodat hoewel indien mits tenzij voordat nadat totdat zoals alsof evenals echter zeer heel ooit nooit
    bent wees hebt hadden gehad word wordt werden geworden zult zullen zouden kun kunt konden mag mogen mocht mochten moeten moest moesten wilt willen wilde wilden doe doet deed deden gedaan laten liet`,
  sv: `
    varav varmed vari vilkens
    densamma all bägge
    medan samt både fast fastän ifall såsom liksom endast
    hos omkring kring runt per trots via utöver gentemot angående
    ville bör borde brukar lär`,
  da: `
    hvilket hvilke hvoraf hvori hvorfra hvorhen hvormed hvorpå
    dens dets sådant sådanne samme al hvert
    derfor samt både hverken skønt selvom indtil siden såfremt blot
    mellem gennem blandt bag foran omkring rundt per trods ifølge uden inden inde via
    blevet haft kunnet måtte fået gør gjorde gøre gjort bør burde findes fandtes`,
  no: `
    hvilket hvorfra hvorav kven kva kor korleis kvifor kvar mye mykje
    ham mi mine di dine vårt våre dens dets slikt slike intet all alt hvert annet ei eg me dykk dei ho sjølv noko nokon ikkje
    mens derfor samt verken inntil ettersom
    hos under gjennom blant bak foran omkring rundt per tross ifølge innen via
    hatt kunnet må måtte får fikk få fått gjør gjorde gjøre gjort bør burde finnes fantes`,
  fi: `
    kuka ketkä kenen keiden ketä keitä kenet kenelle kenellä keneltä kenestä kenessä keneen mikä mitkä mitä minkä missä mistä mihin millä mille miltä minä milloin miksi miten kuinka monta montako moni monia monen paljon paljonko kauanko kumpi kumman millainen millaisia millaisen minkälainen mikäli koska
    sinä me te minun sinun meidän teidän heidän minua sinua häntä meitä teitä heitä minulla hänellä heillä minulle hänelle heille häneltä heidät hänestä hänessä
    tämä tuo nämä nuo ne tuon näiden noiden niiden tätä tuota näitä niitä tässä siinä näissä niissä tästä siitä näistä niistä tähän siihen näihin niihin tällä näillä niillä tälle sille niille tältä siltä niiltä tänä tuolla täällä siellä täältä sieltä tänne sinne
    joiden joita jota joissa josta joista johon joihin jolla joilla jolle joille jolta joilta joku jokin jonkin jotain jotakin jokainen jokaisen kukaan mikään mitään kaikki kaikkien kaikkia kaiken itse itsensä muu muut muita muiden sama saman samaa molemmat molempien eräs eräät useat useita usean useiden
    vai vaan jotta jos vaikka kunnes ettei eikä joten siksi edes vielä nyt sitten niin näin siis hyvin ainoastaan lähes erittäin aina
    en et emme ette eivät älä olen olet olemme olette olin olleet olisi olisivat olla ollaan oltiin oltu oleva olevan olevat lienee tulee tulivat voivat voisi voitu pitää piti saa saavat sai saivat
    ilman ennenkuin takia vuoksi kautta kohti alla päällä alle välillä välissä keskellä luona lähellä sisällä ulkopuolella sijaan ohella mukaisesti suhteen
    lla ssa sta lle lta ta`,
  pl: `
    kogo komu kim czego czym którędy ilu iloma jaka jakiego jakiej jakiemu jakim jakich jakimi któremu którymi czyj czyja czyje
    mię go siebie mojego mojej mojemu moich moimi twojego twojej swój swoja swojego swojej swojemu swoim swoich swoimi swego swej swą naszej naszym
    tymi tamten tamta tamto tamtego tamtej tamtych takiego takiej takim takich takimi samo samego samej samym same samych ów owa owo innego innej innym innymi każda każde każdego każdej każdemu każdym wszystkiego wszystkimi żadnego żadnej nikt nikogo nikomu niczego kogoś komuś czegoś czymś jakieś jakiegoś jakiejś pewien pewna pewne pewnego pewnej niektóre niektórzy niektórych kilku oba obaj obie obu
    bądź zatem dopóki chociaż choć
    ode pode nade bez pomiędzy wśród wokół wobec wbrew dzięki oprócz zamiast spośród spod znad zza naprzeciw poprzez
    jesteś jesteśmy jesteście byłem byłam będę będąc byłby byłaby byłoby byłyby zostać została zostało zostali zostały zostaje zostają zostanie mieć masz mamy macie miał miała miało mieli miały mógł mogła mogło mogli mogły muszą musiał musiała musieli`,
  cs: `
    koho komu kom kým čeho čemu čem čím odkud kudy kolika kolikátý jaký jaká jaké jakého jakému jakém jakým jakou jací jakých jakými kterého kterému kterém kterým kterých kterými zdali
    mu něj něho něm ní sebe sobě sebou mého mému mém mým mou mých mými svůj svoje svá svého svému svém svou našeho našemu našem naším našich našimi jejího jejím
    tou těch těmi touto tito těchto těmto těmito takový taková takové takového takových sám sama samo samotný samotného týž tentýž stejný stejná stejné jiný jiná jiného jiných jiným každý každá každé každého každou všechen všechna všechny všeho všem vše všech všemi žádný žádná žádné žádného nikdo nikoho ničeho někoho něčeho nějaký nějaká nějaké některý některá některé některých oba obě obou oběma mnoho mnoha několik několika jenž jejíž jejichž jemuž němž níž nichž jimiž
    avšak ovšem tudíž kdyby neboť přestože dokud též rovněž velmi
    pode přede kolem okolo díky vůči skrz mimo pomocí prostřednictvím
    jest bych bychom byste nebylo měl měla mělo měli měly mohla mohlo mohli mohly musel musela museli lze`,
  sk: `
    koho komu kým kom čo čoho čomu čom čím kedy odkiaľ kadiaľ prečo koľko koľkí koľkých aká aké akého akej akému akom akým akou akých akými ktorá ktoré ktorého ktorej ktorému ktorom ktorým ktorou ktorí ktorých ktorými čí čia čie
    mňa ňom ňu ňou nimi si sebe sebou moja moje môjho mojej mojom tvoja tvoje svoja svoje svojho svojej svojmu svojom svojím svojou svojich svojimi naša naše nášho našej našich vaša vaše
    tom tú tých týmito tento táto toto tohto tejto tomuto tomto týmto túto touto títo tieto týchto taká také takého takých sám sama samo istý iný iná iné iného iných iným každý každá každé každého všetko všetci všetky všetkých všetkým žiadny žiadna žiadne nikto nikoho nič niekto niekoho niečo nejaký nejaká nejaké niektorý niektorá niektoré niektorých obaja obe oboch mnoho mnohé mnohých niekoľko niekoľkých
    preto teda keby ak keď pretože zatiaľ než pokiaľ tiež takisto nie áno už ešte len iba veľmi tak potom
    odo u medzi okolo podľa vedľa počas kvôli vďaka voči skrz mimo okrem proti pomocou prostredníctvom namiesto
    byť som je sme ste sú bol bola bolo boli budem budeš bude budeme budete budú by nebol nebola nebolo mať mám máš máme majú mal mala malo mali môže môžu mohol mohla mohlo mohli musí musia musel musela museli možno svoju vašu našu`,
  hu: `
    mióta meddig merre hányan hányat hányadik mennyit mennyien mekkora melyiket melyikben melyiknek melyikből melyikre milyet milyenek melyet melynek melyben mennyire miféle
    magának maguk ilyenek olyanok ugyanaz ugyanazt ugyanolyan akit akiket akinek akiknek akivel akitől akiről amik amiket aminek amelyeknek amelyben amelyről amelyre amelyen amelyhez amelytől amellyel ahová ahonnan ahogyan mindkét mindkettő valamit valamely senkit semmit bizonyos
    noha hogyha szintén
    legyenek nincsenek tud tudott tudják fognak
    ba ból n nak nek nál nél re ról tól hoz hez ig ért val vel os as ként
    fölött révén`,
  ro: `
    cui câtă căruia căreia cărora a fel oare
    o cea cei cele celui celei celor acestui acestei acestora acestor acelui acelei acelora acelor aceeași același aceleași aceiași astfel atare așa atât atâta atâtea atâția tuturor alt altă alți alte altul alții altele altor altora fiecărui fiecărei niciun nicio ambii ambele ambilor multe multor puțini puține câțiva câteva foarte însuși însăși înșiși
    își sine dânsul dânsa
    m l i s v n c d ul ului ilor lea
    întru într printre despre conform potrivit privind împreună afară dinspre înspre deasupra dedesubt
    însă ci fiindcă precum decât doar numai încă apoi atunci adică
    e erai era erați erau fost fui fuse fuseseră fusese fiind vor vei vom veți aveam aveau aveai avut având putea puteau putut trebuie trebuia fac făcut făcea
    ceea ceea`,
  tr: `
    kimin kimde kimle kimler kimlerin kimleri kimlere kimdi kimdir kimlerdir kimlerdi kiminle
    neyi neye neyin nede neyle neydi nedir neler neleri nelere nelerin nelerdir nelerdi nesi nesidir neyse nasıldı nasıldır nedendir zaman
    nereden neresi neresidir neresidi nerenin nereli neresinde neresinden nerededir neredeydi nereleri nerelere nerelerde
    kaç kaçı kaça kaçta kaçtan kaçın kaçıncı kaçtır kaçtı kaçar kaçımız hangisi hangisidir hangisiydi hangisinin hangisini hangisine hangileri hangilerinin hangileridir midir mudur miydi muydu
    sana size onlara bende sende onda bizde sizde onlarda şunlar şunun bunlara bunlarda bunlardan onunla bununla kendine kendinde kendinden kendileri kendilerini kendilerinin böylesi bazıları kimileri hepsini hepsinin birçoğu çoğu hiçbiri diğeri diğerleri başkası aynı öbür birinin birini birine birisi tek
    zira karşı önce ötürü üzerine üzerinde üzerinden arasında arasından arasındaki içinde içinden içindeki içine altında altından dışında dışına boyunca ait dek değin hakkında sırasında esnasında karşılık orada şurada buradan oradan buraya oraya hâlâ yalnızca yalnız üstelik meğer
    idi imiş ydı ydu dır dur değildi değildir vardır varmış yok yoktu yoktur olanlar olanı olana olanın oldular olmuş olmuştur olmuştu olurdu olurlar olacak olacaktır oluyordu olunca olma olmasını olmasına olduğuna olduğundan olabilir olabilecek ettiler etmiş etmiştir ederdi ediyordu edenler etmek etmesini ettikleri edip edildi edilmiş edilmiştir edilen edilir edilmesini edebilir etmişti yapar yapmış yapan yapılır yapıldı yapılmış
    te ta den dan ten tan ye i u yi yu in nin nun le la yle yla ler lar lerin ların lere lara lerde larda lerden lardan leri ları deki daki teki taki inci uncu nci ncu si
    ardından ardındaki önünde arkasında nedeniyle yaklaşık`,
  az: `
    kim kimin kimi kimə kimdə kimdən kimlər kimdir idi nə nəyi nəyə nədə nədən nəyin nələr nədir nəçi niyə necə hara harada haradan haraya haranı haradadır harasıdır haralıdır neçənci qədər nəqədər hansı hansılar hansıdır hansında haçan nəvaxt mi mu
    mən sən o biz siz onlar mənə sənə ona bizə sizə onlara məni səni onu bizi sizi onları mənim sənin onun bizim sizin onların məndən ondan onlardan onda bu bunu buna bunun bunda bundan bunlar bunları bunların həmin belə elə öz özü özünü özünün özünə özləri hər hərkəs hamı hamısı bütün bəzi bəziləri heç heçbir başqa digər digərləri eyni biri bir çox az ən daha
    və ya yaxud ilə da də ki amma ancaq lakin çünki əgər isə yəni həm üçün görə qarşı sonra əvvəl bəri üzrə üzərində üzərinə arasında içində altında haqqında tərəfindən zamanı ərzində yenə hələ artıq indi yalnız təkcə həmçinin beləliklə deyə
    idilər ildə imiş ikən dır dur deyil deyildi var vardı vardır yox yoxdur olan oldu olmuş olmuşdur olub olur olacaq olaraq olması olduğu olduğunu olmaq ola olsun etdi edir edən etmək etmişdir edib edilir edildi edilmişdir edərək etdiyi edilən
    ci cu nci ncu in un nın nun ə yə i dan dən lar lər`,
  vi: `
    ai nào bao nhiêu mấy đâu sao thế trong một ở đấy đây kia ấy nọ
    đến về còn làm tới xuống sang giữa ngoài bằng hay hoặc tuy dù mặc chẳng đừng hãy quá lắm hơn nhất luôn thôi nhé ạ ư nhỉ hả
    tôi chúng nó mình hắn tao mày mọi vài ít khác cuộc`,
  id: `
    dimana manakah darimana kemana keberapa
    beliau nya ku mu si sang
    kah tah`,
  ms: `
    siapa siapakah apa apakah bila bilakah mana manakah dimana berapa berapakah mengapa kenapa bagaimana bagaimanakah kemana
    yang di dan ialah adalah ini itu dari daripada ke kepada pada untuk bagi dengan oleh dalam sebagai telah sudah akan tidak bukan ada juga atau tetapi namun serta kerana jika kalau agar supaya ketika semasa apabila selepas sebelum antara atas bawah terhadap tentang hingga sehingga sampai sejak selama menurut tanpa seperti bahawa walaupun manakala maka lalu iaitu iaitulah
    aku saya kamu awak anda dia ia beliau kami kita mereka nya ku mu para si sang sebuah seorang suatu setiap semua seluruh beberapa banyak lain sendiri masing tersebut berkenaan
    dapat boleh mesti harus sedang masih belum pernah lagi lebih paling sangat hanya sahaja pun lah kah menjadi merupakan dilakukan dijadikan`,
  hr: `
    tko koga komu kome kim kime šta čega čemu čime kad gdje kamo kuda odakle otkud zašto zbog koliko kolik koliki kolika kakav kakva kakvo kakve kakvi kakvih kakvom kojeg kojega kojem kojemu kojim kojom kojih čiji čija čije čijeg
    one nje njom im sobom mojeg mojem svojeg svojem svojim svoju svojih svojima njegove njegovi njegovu njegovih njen njena njeno njihove njihovih
    tog toga tom tomu tim tih tima ovaj ovo ovog ovoga ovom ovome ovim ovu ove ovih ovima onaj onog onoga onom onim onu onih takav takva takvo takve takvih sama isti ista isto iste istog istom svaki svaka svako svakog svakom svih svim svima svega svemu nitko ništa nekoga nečega neko neke nekom nekih nikakav oba obje oboje mnogo mnogi mnoge mnogih nekoliko
    niti dakle stoga zato dok premda budući također ovdje tamo onda
    pred preko pri bez među između oko kod prema protiv radi tijekom pokraj osim umjesto unatoč pomoću putem ispod iznad iza ispred
    bile bit budem bude budu bijaše bijahu imati ima imaju imao imala imali imale može mogu mogao mogla moglo mogli mora moraju morao morala trebao treba postao postala`,
  sl: `
    kom kim česa čemu čem čim kam kod koliko kolikšen kolikšna kakšen kakšna kakšno kakšne kakšni kakšnih kakšnega kateri katera katero katere katerega kateremu katerem katerim katerih katerimi čigava
    ona ono meni njem nami vami njimi seboj svoj svoja svoje svojega svojem svojo svojih svojimi njegove njegovega njene njihove
    temu tem tej tistega tistih teh temi takšen takšna takšne isti ista isto istega vsako vsakega vsem vseh vsemi nihče nekaterih noben nobena nobeno obeh
    ter ampak temveč torej zato čeprav
    zaradi razen namesto kljub glede znotraj izmed
    niso nisem imeti ima imajo imel imela imeli imele more moral morala postal postala`,
  ca: `
    quanta quants quantes
    l lo los cal cals d s m t na
    jo tu ell ella ells elles vostè vostès te se llur llurs aqueix cap ningú res algú tants menys diversos diverses
    sinó
    segons sense davant darrere vers
    ser som era fou foren sigui siguin sent estat seria serien serà seran fos fossin estar estan estava havien hagi haver tenen tenia tenien tingué fa fan feia feien feu fer pot poden podia podien podria`,
  gl: `
    quen cal cales onde como canto canta cantos cantas porque cuxo cuxa cuxos cuxas
    estas outro outra outros outras mesmo mesma todo toda todos todas cada algún algunha algúns algunhas ningún ninguén algo nada calquera moito moita moitos moitas pouco tanto menos ambos
    xa só si mentres entón logo
    sen entre ata dende tras ante contra durante
    son sexan sendo será serán sería estaban tiñan tivo tiveron haber houbo ha fai fan fixo fixeron poden podía debe deben`,
  eu: `
    nork nori noren norekin norentzat norena zerk zeri zeren zertan zertarako zeinek zeini zeinen zeintzuk zertaz noiztik nolako zenbatek zenbatean zeintzuek
    nik hik guk zuk niri guri zuri nire haren gure zure haien beren hauen horien honen horren baten batzuen besteak bestea guztiak guztien dena edozein inor ezer hainbat bakoitza bakoitzak
    baizik ezen bai bada beraz baino baita orduan nahiz arren gisa
    naiz zara gara nintzen zinen dituzte zituzten dio diote zion zioten izango izaten daude zegoen zeuden egiten egiteko zela dela duen duten dituen den diren zuela direla
    arte artean gain gainean azpian barruan kanpoan buruz bidez aurka aurrean atzean ondoren ondoan gabe kontra zehar bitartean`,
  et: `
    kes kelle keda kellele kellel kellelt kellega kellest mille millele millel millelt millega millest milles millesse millal kus kuhu kust miks kuidas mitu mitme palju milline millised millise millist milliseid missugune missugused mitmes kumb kumma
    mina sina tema meie teie nemad sinu su meid teid neid sind teda nende minule talle meile neile minul tal neil endale enda ennast end ise iseenda sellele sellel sellelt sellega sellest selles sellesse need nendele nendega nendest too tolle noid seal siit sealt siia sinna kõigi kõiki kõike iga igaüks keegi kellegi miski mingi mingit mõni mõne mõned mõnda mõlemad mõlema sama samad üks ühe ühte mitte ükski paljud paljude
    ning või ega kuid vaid sest kuna kuni nagu ka ju veel juba ainult väga pigem
    olid oleme olete olin olime olnud oleks olema olla olevat olev polnud saab sai saavad said saanud võib võivad võis peab peavad pidi tuleb tuli
    koos ilma enne pärast järel ajal läbi üle all alla peal kohal vahel kõrval juures juurde poolt poole suhtes vastu eest tõttu jaoks kohta mööda seas hulgas sees seest välja väljas kaudu millises millisest millisel millisele millisena`,
  lt: `
    kas ko kam ką kuo kame kieno kada kur kodėl kiek kelintas keli kelių kaip koks kokia kokie kokios kokį kokio kokiu kokiame kuris kuri kurie kurios kurią kurio kuriam kuriuo kuriame kurioje kurių kuriems kuriuos kurias kuriomis ar iš
    aš tu jis ji mes jūs jie jos mane tave ją mus juos jas manęs tavęs jo mūsų jūsų jų man tau jam jai mums jums jiems joms manimi juo jais jomis jame joje savo savęs save sau savimi mano tavo šis ši šie šios šią šio šiam šiuo šiame šioje šių šiems šiuos šias tas ta tie tos to tam tuo tame toje tiems tuos tai šitas anas toks tokia tokie tokios tokį tokio tokių pats pati patys pačios pačią paties kitas kita kiti kitos kito kitų kitiems kitus visas visa visi visos viso visų visiems visus visame kiekvienas kiekviena kiekvieno niekas nieko joks jokia kažkas keletas kelis kai abu abi daug vienas viena
    ir arba bei bet tačiau o nes kad jei jeigu nors kol tad todėl taigi taip ne nei dar jau tik tiktai labai irgi pat negu lyg tarsi
    į prie nuo iki su be per po pas už apie dėl ant prieš tarp pagal virš aplink pro link šalia dėka vietoj tarpe
    būti yra esu esi esame buvo buvau būdavo būtų bus būsiu būna buvęs buvusi buvę esantis esanti esančių nėra nebuvo turi turėjo turėti gali galėjo galėtų tapo tapti`,
  lv: `
    kas kam ko kurš kura kuri kuras kuru kuram kurai kuriem kuros kad kur kurp kāpēc kādēļ cik cikos daudz kāds kāda kādi kādas kādu kādam kādos kurienes
    es tu viņš viņa mēs jūs viņi viņas mani tevi viņu mūs viņus manis tevis mūsu jūsu man tev viņam viņai mums jums viņiem sev sevi sevis savs sava savu savi savas savam mans mana tavs šis šī šie šo šā šim šai šiem šajā šajos tas tie to tam tai tiem tajā tajos tāds tāda tādi tādas tādu pats pati paši pašas paša pašu cits cita citi citas citu citiem viss visa visi visas visu visiem visos katrs katra katru katram neviens nevienu nekas neko dažs daži dažas dažu abi abas abu daudzi daudzu viens viena
    nav tātad vēl ļoti
    būtu bijis bijusi nebija nebūs ticis jābūt`,
  ga: `
    cé cén cad céard cathain cá conas fáth chaoi mhéad mhéid tuige cérbh cérb
    muid seo sin siúd féin cuid eile uile
    bhí tá níl bhfuil raibh bhíonn bíonn bheidh beidh bheith má mura nuair rinne rinneadh déanamh
    san`,
  is: `
    hver hvern hverjum hvers hvað hverju hvaða hverjir hverja hverra hverjar hvenær hvar hvert hvaðan vegna hvernig hve hvor hvort hvílíkur margir margar mörg mikið mikill
    ég þú hann hún það við þið þeir þær þau mig þig hana okkur ykkur þá mér þér honum henni því þeim mín þín hans hennar þess þeirra sig sér sín minn mitt þinn þitt sinn sitt þessi þetta þessir þessar þennan þessa þessum þessari þessu þessarar sá sú sem er nokkur einhver einhvers einhverju einhverjum enginn engin ekkert allir allar öll allt alla öllum allra sumir sumar báðir báðar bæði sami sama sömu sjálfur sjálf sjálft einn ein eitt
    og eða en heldur né að ef þegar þar þótt svo eins enda hvorki ekki einnig líka bara aðeins mjög nú hér já nei
    í á af til frá með um úr hjá eftir fyrir yfir undir milli gegn gegnum án síðan meðal kringum
    var vera eru voru verið væri væru sé séu hefur hafa hafði höfðu haft hef hafi varð verða verður urðu orðið mun munu mundi skal skulu getur geta gat gátu má mega gerði gera gerir`,
  sq: `
    kush kë kujt cili cila cilët cilat cilin cilën cilit cilës cilëve çfarë ç ku nga kur pse përse si sa sanë
    unë ti ai ajo ne ju ata ato mua ty atë atij asaj neve juve atyre im ime tim sime tij saj tyre jonë ynë juaj i e të së me mi na u ia iu ua ky kjo këta këto këtë këtij kësaj këtyre këtu atje aty cdo secili gjithë gjitha gjithçka dikush diçka askush asgjë asnjë disa shumë pak tjetër tjera tjerë vetë vet po njëjtë njëjta njëjtën një
    dhe edhe a o ose por veç apo as nëse qoftë sepse pasi që ndërsa megjithëse prandaj pra nuk mos s jo vetëm fort
    për pa tek mbi nën mes midis gjatë pas para prej deri drejt kundër përmes rreth ndër sipas
    është janë jam je jemi jeni ishte ishin qenë jetë jenë do ka kanë kam kemi keni kishte kishin pati patën kenë pasur mund duhet bën bëjnë bëri bënë bërë bëhet`,
  af: `
    wie wanneer waar waarom hoe hoeveel watter wiens waarvan waarheen vanwaar waarin waarop waarmee waardeur waaroor
    u julle hierdie daardie self elkaar mekaar iemand niemand iets niks elke elk alle almal alles ander sommige enige geen meer meeste min dieselfde sulke
    of want dus terwyl omdat sodat hoewel tensy voordat nadat soos ook nog wel hier reeds net
    uit tot oor onder tussen deur teen sonder sedert gedurende volgens tydens rondom langs voor agter binne buite
    wees word geword had gehad sou kon mag moet moes wil wou laat doen gedoen`,
  sw: `
    nani lini wapi ngapi kwanini vipi ipi yupi upi lipi zipi mangapi wangapi mingapi je
    mimi wewe ninyi nyinyi huyu yule zile hiki kile lile yale ule wangu wako wenu yangu yako yenu langu lake lao changu chake chao zangu vyake vyao vyote lote ote kingine
    ila ama ingawa hapana
    pa mpaka nyuma baina
    walikuwa zilikuwa yalikuwa lilikuwa kilikuwa ulikuwa amekuwa wamekuwa imekuwa atakuwa itakuwa ana wana ina zina una ambalo ambacho ambako`,
  tl: `
    sinong anong anu kailan papaano ilang aling magkano gaano nino
    si kay sina nina kina mo kaniya natin kayo ninyo inyo iyan niyan diyan niyon yung yun
    ngunit subalit sapagkat upang nang rin lang ba nga po wala oo
    ayon kasama gaya ibang`,
  eo: `
    kiuj kies kia kian kiaj kiajn kie kien kiam kial kiel kiom
    siaj siajn liaj iliaj ties tiuj tia tian tiaj tiajn tie tien tiam tial tiel tiom iuj ia iam ie iel ĉiuj ĉiam ĉie neniam nenie neniel nenia alia aliaj aliajn alian sama samaj ambaŭ
    ĉar ankaŭ tre tro
    el per pri kun sen trans ĉe apud kontraŭ laŭ ekster ĉirkaŭ anstataŭ krom
    esti estanta estinta havi povas povis povus devas devis`,
  so: `
    waxaa waxay wuxuu wuxu iyo ama laakiin aan u la sida markii marka kuwa kan tan kaas taas ee yaa kee maxay goorma xaggee halkee sidee imisa meeqa maxaa waayo ayey baa inay iska wax wuu way ma aha ahaa tahay yahay yihiin jira leh`,
  yo: `
    ó ní tí àwọn sí náà láti kan bí padà kí púpọ̀ mi wọ́n pẹ̀lú a ṣùgbọ́n fún jẹ́ kò jù pé é gbogbo inú fi nítorí sínú yìí mo ìwọ òun àwa ẹ̀yin rẹ̀ wa yín èmi tàbí àti bá lè máa ń ta èwo mélòó nígbà wo ibo báwo èéṣe`,
  zu: `
    ukuthi kodwa futhi uma lapho ukuba nje khona kungani yakhe zakhe lakhe wakhe yami wami kanjani ukuze la u mina wena yena thina nina bona na noma kanye ngesikhathi ubani obani ini yini nini kuphi ngani lo le leli lesi laba lokhu lokho leyo bonke wonke yonke konke kakhulu ngoba phezu phansi ngaphansi phakathi ngaphambi emva kwa ku ka yi wu ngi ba be`,
};
