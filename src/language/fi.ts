import type { Language } from './language.ts';

/** Finnish. */
export const fi = {
  code: 'fi',
  name: 'Finnish',
  scripts: ['Latin'],
  functionWords: `
    ja on ei se että oli hän joka mutta kun niin myös ovat sen tai mitä kuka milloin missä mikä kuinka`,
  stopWords: {
    list: 'fin',
    more: `
      kuka ketkä kenen keiden ketä keitä kenet kenelle kenellä keneltä kenestä kenessä keneen mikä mitkä mitä minkä
      missä mistä mihin millä mille miltä minä milloin miksi miten kuinka monta montako moni monia monen paljon
      paljonko kauanko kumpi kumman millainen millaisia millaisen minkälainen mikäli koska
      sinä me te minun sinun meidän teidän heidän minua sinua häntä meitä teitä heitä minulla hänellä heillä minulle
      hänelle heille häneltä heidät hänestä hänessä
      tämä tuo nämä nuo ne tuon näiden noiden niiden tätä tuota näitä niitä tässä siinä näissä niissä tästä siitä
      näistä niistä tähän siihen näihin niihin tällä näillä niillä tälle sille niille tältä siltä niiltä tänä tuolla
      täällä siellä täältä sieltä tänne sinne
      joiden joita jota joissa josta joista johon joihin jolla joilla jolle joille jolta joilta joku jokin jonkin
      jotain jotakin jokainen jokaisen kukaan mikään mitään kaikki kaikkien kaikkia kaiken itse itsensä muu muut muita
      muiden sama saman samaa molemmat molempien eräs eräät useat useita usean useiden
      vai vaan jotta jos vaikka kunnes ettei eikä joten siksi edes vielä nyt sitten niin näin siis hyvin ainoastaan
      lähes erittäin aina
      en et emme ette eivät älä olen olet olemme olette olin olleet olisi olisivat olla ollaan oltiin oltu oleva
      olevan olevat lienee tulee tulivat voivat voisi voitu pitää piti saa saavat sai saivat
      ilman ennenkuin takia vuoksi kautta kohti alla päällä alle välillä välissä keskellä luona lähellä sisällä
      ulkopuolella sijaan ohella mukaisesti suhteen
      lla ssa sta lle lta ta`,
    notStopWords: `
      kaksi kolme ensimmäinen ensimmäisen vuonna vuoden vuosina vuodesta vuotta luvun luvulla kauden kaudella osa the
      of de a mm`,
  },
  stemming: {
    snowball: 'finnish',
    // "ihminen" and "ihmisen", "Helsinki" and "Helsingin", "perustettu" and "perusti".
    settled: [
      [/(?<=.{4})(?:etu|et|anu|an)$/, ''],
      [/(?<=.{3})in$/, 'is'],
      [/(?<=.{4})as$/, ''],
      [/(?<=.{3})[ei]$/, ''],
      [/ng$/, 'nk'],
      [/nn$/, 'nt'],
      [/tt$/, 't'],
      [/d$/, 't'],
    ],
  },
  asking: {
    date: `
      milloin|minä (?:vuonna|vuosina|päivänä|aikana|kuukautena)|min(?:kä|ä) vuosi\\S*|millä vuosi\\S*|mihin aikaan
      missä kuussa|mistä lähtien|koska`,
    number: `
      (?:kuinka|miten) (?:monta|paljon|moni\\S*|monen\\S*|monessa|pitkä\\S*|suur\\S*|iso\\S*|kauan|vanha\\S*|korkea\\S*
      kaukana|usein|syvä\\S*|leveä\\S*|nopea\\S*)
      montako|moniko|monellako|monenko|paljonko|kauanko|mikä (?:osuus|määrä|prosenttiosuus)|mones\\S*`,
    reason: 'miksi|minkä (?:vuoksi|takia)|mistä syystä|mikä (?:on|oli) syy',
    person: 'kuka|ketkä|kenen|ketä|kenelle|keneltä|kenestä|kenet|kenellä|keneen|keiden|keitä|keille|kenen kanssa',
    place: `
      missä|mistä|mihin|minne|mikä (?:maa|kaupunki|valtio|maanosa|saari)|minkä (?:maan|kaupungin)
      mil(?:lä|tä|le) (?:alueella|alueelta|paikkakunnalla|saarella|mantereella)`,
  },
  numbers: `
    kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata satoja tuhat tuhatta tuhansia miljoona
    miljoonaa miljardi miljardia puolet`,
  months: `
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta`,
  dates: 'vuonna vuosisadalla luvulla',
  reasons: 'koska vuoksi takia siksi syy syynä jotta johtuen',
  sentences: {
    abbreviations: 'esim mm ns ym yms eli',
    ordinals: true,
  },
  checked: {
    negations: 'ei en et emme ette eivät älä älkää koskaan kukaan ketään mikään mitään missään ilman tuskin',
    modals: 'voi voivat voisi voisivat voinut täytyy pitää pitäisi saa saavat saisi aikoo aikovat haluaa haluavat',
    auxiliaries: 'on ovat oli olivat ollut olleet olisi olisivat',
    conditions: 'jos ellei vain paitsi',
    hedges: 'väitetysti ehkä luultavasti todennäköisesti melkein lähes noin vähintään',
  },
} satisfies Language;
