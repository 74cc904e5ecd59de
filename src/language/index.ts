import { af } from './af.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { bs } from './bs.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { cy } from './cy.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { eo } from './eo.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { gl } from './gl.ts';
import { gu } from './gu.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { km } from './km.ts';
import { kn } from './kn.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { lb } from './lb.ts';
import { lo } from './lo.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { ml } from './ml.ts';
import { mr } from './mr.ts';
import { ms } from './ms.ts';
import { my } from './my.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { oc } from './oc.ts';
import { pa } from './pa.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { si } from './si.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { te } from './te.ts';
import { th } from './th.ts';
import { ti } from './ti.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { und } from './und.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { yi } from './yi.ts';
import { yo } from './yo.ts';
import { zh } from './zh.ts';
import { zu } from './zu.ts';

/**
 * Every language that something is known of. Where a text may as well be in several of a script, it is in the one that
 * stands first.
 */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  tr,
  vi,
  id,
  hr,
  ca,
  et,
  lt,
  lv,
  eu,
  ga,
  sl,
  is,
  sq,
  af,
  gl,
  sw,
  tl,
  az,
  cy,
  ru,
  uk,
  bg,
  sr,
  mk,
  be,
  ar,
  fa,
  ur,
  hi,
  mr,
  ne,
  zh,
  ja,
  ko,
  th,
  el,
  he,
  yi,
  hy,
  ka,
  bn,
  gu,
  pa,
  ta,
  te,
  kn,
  ml,
  si,
  lo,
  km,
  my,
  am,
  ti,
  eo,
  ms,
  so,
  yo,
  zu,
  bs,
  oc,
  lb,
];

/** What numbers, ordinals and the names of months are read by where a language has none of its own. */
export const DEFAULT = en;

/** What is read in a text of any language; all that is known of one that is not listed. */
export const UNKNOWN: Language = und;
