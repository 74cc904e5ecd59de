import type { Language } from './language.ts';
import { tr } from './tr.ts';

/** Azerbaijani. */
export const az = {
  code: 'az',
  name: 'Azerbaijani',
  scripts: ['Latin'],
  writing: {
    dotlessI: true,
    endingsAfterApostrophe: true,
  },
  functionWords: 've bir bu da üçün ilə olan ki daha nə kim haradadır hansı neçə edir və',
  stopWords: {
    more: `
      kim kimin kimi kimə kimdə kimdən kimlər kimdir idi nə nəyi nəyə nədə nədən nəyin nələr nədir nəçi niyə necə hara
      harada haradan haraya haranı haradadır harasıdır haralıdır neçənci qədər nəqədər hansı hansılar hansıdır
      hansında haçan nəvaxt mi mu
      mən sən o biz siz onlar mənə sənə ona bizə sizə onlara məni səni onu bizi sizi onları mənim sənin onun bizim
      sizin onların məndən ondan onlardan onda bu bunu buna bunun bunda bundan bunlar bunları bunların həmin belə elə
      öz özü özünü özünün özünə özləri hər hərkəs hamı hamısı bütün bəzi bəziləri heç heçbir başqa digər digərləri
      eyni biri bir çox az ən daha
      və ya yaxud ilə da də ki amma ancaq lakin çünki əgər isə yəni həm üçün görə qarşı sonra əvvəl bəri üzrə üzərində
      üzərinə arasında içində altında haqqında tərəfindən zamanı ərzində yenə hələ artıq indi yalnız təkcə həmçinin
      beləliklə deyə
      idilər ildə imiş ikən dır dur deyil deyildi var vardı vardır yox yoxdur olan oldu olmuş olmuşdur olub olur
      olacaq olaraq olması olduğu olduğunu olmaq ola olsun etdi edir edən etmək etmişdir edib edilir edildi edilmişdir
      edərək etdiyi edilən
      ci cu nci ncu in un nın nun ə yə i dan dən lar lər`,
  },
  stemming: tr.stemming,
  asking: {
    date: 'nə vaxt\\S*|nə zaman\\S*|haçan|hansı (?:il|tarix|gün|ay|əsr|dövr)\\S*|neçənci (?:il|əsr)\\S*',
    number: 'neçə\\S*|nə qədər\\S*|nəqədər|hansı faiz\\S*',
    reason: 'niyə|nə üçün|nəyə görə|hansı səbəb\\S*',
    person: 'kim(?:in|i|ə|də|dən|lər|lərin|ləri|dir|dirlər|lərdir)?',
    place: 'hara\\S*|hansı (?:ölkə|şəhər|bölgə|qitə|rayon|kənd|ada|çay|yer)\\S*',
  },
  months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  dates: 'ildə əsr',
  reasons: 'çünki görə səbəb səbəbi üçün',
  checked: {
    negations: 'deyil yox yoxdur heç heçvaxt heçkim olmadan',
    modals: 'bilər bilərdi lazımdır gərək mümkündür istəyir',
    auxiliaries: 'oldu olacaq idi var',
    conditions: 'əgər yalnız ancaq',
    hedges: 'bəlkə təxminən demək',
  },
} satisfies Language;
