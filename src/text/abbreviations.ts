/** Shortened words whose full stop does not end a sentence, lower case without the stop. By base language; '' is for all. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  '': 'dr prof st vs no nos nr vol fig figs art pp pg approx ca cf ed eds al jan feb apr aug sept sep oct nov dec',
  en: 'mr mrs ms mx messrs sen sens rep reps gov govs gen col lt sgt capt cpt maj adm cmdr cpl pvt brig rev hon pres supt det insp amb atty asst assoc dept fr sr jr mt ft e.g i.e viz esp incl ave blvd rd',
  de: 'hr fr frl z.b d.h u.a bzw usw evtl ggf inkl str tel abs bd jh jhd mio mrd dipl ing geb gest o.ä s.o s.u v.a v.chr n.chr u.s.w zzgl z d u i o s v n m a',
  fr: 'm mm mme mmes mlle mgr me av bd p.ex c.-à-d env etc',
  es: 'ee sr sra sres srta srta dra ud uds pág págs núm av avda gral lic ing p.ej ee.uu aprox',
  pt: 'séc sr sra srs dra pág núm av exa exmo eng p.ex',
  it: 'sec sig sigg sig.ra dott avv ing on pag es',
  nl: 'dhr mevr mw drs ir mr bijv blz d.w.z o.a m.b.t',
  ru: 'г гг в вв р руб млн млрд тыс т.е т.к т.п т.д им ул см стр рис проф акад',
  uk: 'р рр ст м вул млн млрд тис ім див рис проф акад',
  pl: 'np tj tzn tzw prof hab inż mgr ul al im str wyd r w',
  sv: 'bl.a t.ex d.v.s s.k kl ca m.fl',
  da: 'bl.a f.eks d.v.s kl ca m.fl hr fr',
  no: 'bl.a f.eks d.v.s kl ca m.fl hr fr',
  tr: 'sn doç prof av vb vd yy',
  ro: 'sec dl dna dvs nr str pag ex',
  cs: 'tzv např tj atd apod mj č str ul mudr judr ing mgr',
  el: 'κ κα π.χ δηλ βλ αρ',
  fi: 'esim mm ns ym yms eli',
  hu: 'dr ifj id pl stb kb ún',
  vi: 'tp gs ts pgs ths bs ks tx',
  hi: 'डॉ डा श्री श्रीमती प्रो पं स्व',
  ar: 'د أ ص ج ط م.م',
  he: 'פרופ גב עמ',
  id: 'dr ir hj h prof jl kh',
};

/** Shortened words that may also stand at a sentence's end: what follows decides. */
export const MAY_END = new Set(
  'etc inc ltd co corp llc plc bros jr sr u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.c a.d usw etc'.split(' '),
);

const sets = new Map(
  Object.entries(ABBREVIATIONS).map(([language, list]) => [
    language,
    new Set(`${list} ${ABBREVIATIONS[''] ?? ''}`.split(' ')),
  ]),
);
const general = new Set((ABBREVIATIONS[''] ?? '').split(' '));

/** The shortened words of a language by its base tag ("en"); those of every language where it has no list. */
export const abbreviationsOf = (language: string): ReadonlySet<string> => sets.get(language) ?? general;
