import type { Language } from './language.ts';
import { affixStemmer } from './stemming/affixes.ts';

/**
 * Welsh: the first letters of a word change by what stands before it, and are put as one for each place of the mouth.
 */
export const cy = {
  code: 'cy',
  name: 'Welsh',
  scripts: ['Latin'],
  functionWords: `
    yn yr mae wedi oedd roedd fod hefyd ond sydd gan gyda nid hyn bod cael ac yw oherwydd pwy beth ble pryd faint sut
    pam`,
  stopWords: {
    more: `
      pwy beth pa ba ble lle pryd pam sut faint sawl ydy ydyw
      y yr r a ac neu ond os pan tra er fel mai taw felly hefyd nid ni na nad nac oherwydd achos naill
      fi ti ef hi fe fo ni chi nhw hwy eich ein ei eu fy dy fi hun hunan hwn hon hyn hwnnw honno hynny rhain rheini pob
      holl rhai arall eraill mwy yma yno yna iawn
      yn ym yng mewn i o ar at am dros drwy trwy gan gyda heb hyd rhwng wrth dan tan ger erbyn ers cyn ar ol wedyn ir or
      iw oi ai au iddo iddi iddynt ohono ohoni ohonynt arno arni arnynt ganddo ganddi ganddynt ynddo ynddi ynddynt
      mae maen maent maer oes oedd oeddent roedd roeddent bydd byddai byddant bu buont bod fod wedi sydd sy syn yw cael
      gael cafodd gall gallai gellir rhaid wnaeth gwnaeth wneud`,
  },
  stemming: {
    light: affixStemmer({
      least: 3,
      // "pont", "bont", "mhont", "phont"; "tref", "dref", "nhref", "threfi"; "castell", "gastell", "nghastell";
      // "gwlad", "wlad".
      softened: [
        [/^g(?=w)/, ''],
        [/^(?:mh|ph|[pmf])(?=.{2})/, 'b'],
        [/^(?:nh|th|dd|[tn](?!g))(?=.{2})/, 'd'],
        [/^(?:ngh|ng|ch(?!w)|c(?!h))(?=.{2})/, 'g'],
        [/^ll/, 'l'],
        [/^rh/, 'r'],
      ],
      endings: `
        iadau feydd iau au ion oedd ydd edd iaid aid od on iodd odd iwyd wyd wyr ir io iol ol aidd u o a i`,
    }),
  },
  asking: {
    date: 'pryd|ers pryd|(?:pa|ba|mha) (?:flwyddyn|flynyddoedd|ddyddiad|ddiwrnod|fis|ganrif|ddegawd|adeg|amser|oes)',
    number: `
      faint|sawl|pa mor (?:hir|hen|fawr|uchel|aml|bell|ddwfn|gyflym|llydan|drwm)
      (?:pa|beth yw|beth oedd) (?:y )?(?:ganran|nifer|canran|oedran|pellter|uchder)`,
    reason: 'pam|am ba reswm|(?:beth yw|beth oedd) (?:y rheswm|yr achos)|pa reswm',
    person: 'pwy',
    place: `
      ble|ymhle|lle
      (?:pa|ba|mha) (?:wlad|ddinas|dref|bentref|le|ardal|ranbarth|gyfandir|ynys|afon|sir|dalaith)`,
  },
  numbers: `
    dau dwy ddau ddwy tri tair dri dair pedwar pedair bedwar bedair pump bump chwech saith wyth naw deg ddeg deuddeg
    pymtheg ugain cant gant cannoedd mil fil miloedd filoedd miliwn filiwn miliynau biliwn hanner chwarter traean
    dwsin`,
  months: 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  dates: 'blwyddyn flwyddyn canrif ganrif degawd',
  reasons: 'oherwydd achos rheswm rhesymau felly herwydd sgil mwyn',
  beforePlaces: 'yn ym yng ger o at i',
  numberWords: {
    small: 'sero un dau/dwy/ddau/ddwy tri/tair pedwar/pedair pump/pum chwech/chwe saith wyth naw deg/ddeg',
    tens: 'ugain',
    hundred: 'cant/gant/cannoedd',
    thousand: 'mil/fil/miloedd/filoedd',
    million: 'miliwn/filiwn/miliynau',
    billion: 'biliwn/biliynau',
    ordinals: `
      cyntaf/gyntaf ail trydydd/trydedd/drydedd pedwerydd/pedwaredd/bedwaredd pumed/bumed chweched seithfed wythfed
      nawfed degfed/ddegfed`,
    ordinalMarks: 'fed af ail ydd',
    and: '',
  },
  sentences: {
    abbreviations: 'bl tt gw e.e h.y tud parch mr mrs ganr',
  },
  checked: {
    negations: 'ddim nid na dim heb byth neb',
    modals: 'gall gallai rhaid dylai bydd byddai',
    auxiliaries: 'mae oedd yw ydy bu',
    conditions: 'os oni dim ond ond',
    hedges: 'efallai bron tua',
  },
} satisfies Language;
