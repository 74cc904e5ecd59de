import type { Language } from './language.ts';
import { turkishStemmer } from './stemming/turkish.ts';
import roots from './tr.roots.json' with { type: 'json' };

/** Turkish: no stop word is "yüz" (hundred, face) or "un" (flour), which name something as often. */
export const tr = {
  code: 'tr',
  name: 'Turkish',
  scripts: ['Latin'],
  writing: {
    capitalPronouns: 'Siz Sizin Size Sizi',
    dotlessI: true,
    endingsAfterApostrophe: true,
  },
  functionWords: 've bir bu da de için ile olarak olan çok daha ne gibi kadar kim nedir nerede hangi kaç',
  stopWords: {
    list: 'tur',
    more: `
      kimin kimde kimle kimler kimlerin kimleri kimlere kimdi kimdir kimlerdir kimlerdi kiminle
      neyi neye neyin nede neyle neydi nedir neler neleri nelere nelerin nelerdir nelerdi nesi nesidir neyse nasıldı
      nasıldır nedendir zaman
      nereden neresi neresidir neresidi nerenin nereli neresinde neresinden nerededir neredeydi nereleri nerelere
      nerelerde
      kaç kaçı kaça kaçta kaçtan kaçın kaçıncı kaçtır kaçtı kaçar kaçımız hangisi hangisidir hangisiydi hangisinin
      hangisini hangisine hangileri hangilerinin hangileridir midir mudur miydi muydu
      sana size onlara bende sende onda bizde sizde onlarda şunlar şunun bunlara bunlarda bunlardan onunla bununla
      kendine kendinde kendinden kendileri kendilerini kendilerinin böylesi bazıları kimileri hepsini hepsinin birçoğu
      çoğu hiçbiri diğeri diğerleri başkası aynı öbür birinin birini birine birisi tek
      zira karşı önce ötürü üzerine üzerinde üzerinden arasında arasından arasındaki içinde içinden içindeki içine
      altında altından dışında dışına boyunca ait dek değin hakkında sırasında esnasında karşılık orada şurada buradan
      oradan buraya oraya hâlâ yalnızca yalnız üstelik meğer
      idi imiş ydı ydu dır dur değildi değildir vardır varmış yok yoktu yoktur olanlar olanı olana olanın oldular
      olmuş olmuştur olmuştu olurdu olurlar olacak olacaktır oluyordu olunca olma olmasını olmasına olduğuna
      olduğundan olabilir olabilecek ettiler etmiş etmiştir ederdi ediyordu edenler etmek etmesini ettikleri edip
      edildi edilmiş edilmiştir edilen edilir edilmesini edebilir etmişti yapar yapmış yapan yapılır yapıldı yapılmış
      te ta den dan ten tan ye i u yi yu in nin nun le la yle yla ler lar lerin ların lere lara lerde larda lerden
      lardan leri ları deki daki teki taki inci uncu nci ncu si
      ardından ardındaki önünde arkasında nedeniyle yaklaşık`,
    notStopWords: `
      altı altmış beş bin doksan dokuz dört elli iki katrilyon kırk milyar milyon on otuz sekiz seksen trilyon yedi
      yetmiş yirmi yüz üç ilk iyi`,
  },
  stemming: { light: () => turkishStemmer(roots.flatMap((line) => line.split(' '))) },
  asking: {
    date: `
      ne zaman\\S*|hangi (?:yıl|tarih|gün|ay|yüzyıl|dönem|asır|çağ|sene|mevsim|saat|on yıl)\\S*|kaç yılın\\S+
      kaçıncı yüzyıl\\S*|kaçta`,
    number: 'kaç\\S*|ne kadar\\S*|yüzde kaç\\S*|ne sıklıkla|ne oranda|ne denli',
    reason: `
      neden|nedendir|niçin|niye|hangi (?:neden|sebep|gerekçe)\\S*|ne sebeple|neden(?:i|leri) ne\\S*|sebebi ne\\S*`,
    person: `
      kim(?:in|i|e|de|den|le|ler|lerin|leri|lere|lerden|lerle|dir|di|dirler|lerdir|lerdi|miş|inle|mişti|indi|indir
      sin)?`,
    place: `
      nere\\S*|hangi (?:ülke|şehir|şehr|kent|kıta|bölge|eyalet|il|ilde|ilçe|yer|köy|ada|nehir|semt|mahalle|kasaba)\\S*`,
  },
  numbers: 'iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar yarısı yarım',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  dates: 'yüzyıl yüzyılda yılında',
  reasons: 'çünkü nedeniyle dolayı sebebi nedeni için',
  sentences: {
    abbreviations: 'sn doç prof av vb vd yy',
    ordinals: true,
  },
  checked: {
    negations: 'değil değildir değildi yok yoktur yoktu hayır hiç hiçbir kimse asla ne olmadan',
    modals: 'olabilir olabilirdi gerek gerekir gerekiyor lazım mümkün zorunda istiyor',
    auxiliaries: 'oldu olacak olur olduğu idi var vardı',
    conditions: 'eğer ancak yalnızca sadece dışında',
    hedges: 'iddiaya belki muhtemelen neredeyse yaklaşık',
  },
} satisfies Language;
