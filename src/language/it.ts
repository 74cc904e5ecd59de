import page from './it.page.json' with { type: 'json' };
import type { Language } from './language.ts';

/** Italian. */
export const it = {
  code: 'it',
  name: 'Italian',
  scripts: ['Latin'],
  writing: {
    capitalPronouns: 'Lei Suo Sua Suoi Sue',
    elided: 'qu d l',
  },
  functionWords: `
    il di che e la della un una per con del sono nel è dei gli alla non da le si chi quale quando dove come`,
  stopWords: {
    list: 'ita',
    more: `
      cosa cos quando quali qual donde
      od neppure neanche nemmeno pure ancora già poi però dunque quindi mentre oppure ovvero cioè infatti inoltre
      tuttavia sebbene benché affinché finché poiché purché quasi così tanto tanta tanti tante troppo molto molta
      molti molte poco poca pochi poche meno sempre mai
      egli ella esso essa essi esse me te glielo quei quegli quel ciò colui colei coloro stesso stessa altro altra
      altri altre ogni ognuno ognuna qualche qualcuno qualcosa nessun nessuno nessuna alcun alcuno alcuna alcuni
      alcune ciascuno ciascuna ciascun entrambi entrambe qualsiasi qualunque tale tali tutta tutte nulla niente
      fra sopra sotto dopo prima durante presso verso senza oltre entro mediante tramite attraverso circa fino eccetto
      essere viene vengono veniva venivano venne vennero avere fare fa può possono poteva potevano poté potrebbe
      potrebbero deve devono doveva dovevano dovrebbe`,
    notStopWords: 'c l',
  },
  stemming: {
    snowball: 'italian',
  },
  asking: {
    date: `
      quando|(?:che|quale|quali|qual) (?:ann[oi]|dat[ae]|secol[oi]|mes[ei]|giorn[oi]|decennio|epoca|ora|periodo)`,
    number: `
      quant[oaie]?|(?:che|quale|qual) (?:percentuale|numero|età|quantità|proporzione|distanza|altezza|lunghezza)
      qual è il numero|con quale frequenza`,
    reason: `
      perch[éèe]|per (?:quale|che|quali) (?:motiv[oi]|ragion[ei])|come mai
      qual (?:è|era|fu) (?:il motivo|la ragione|la causa)`,
    person: 'chi',
    place: `
      dove?|da dove
      (?:che|quale|quali|in che) (?:paes[ei]|città|luogh?[oi]|region[ei]|continente|stat[oi]|isola|fiume|provincia
      posto)`,
  },
  numbers: `
    due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille mila milione milioni miliardo
    miliardi metà`,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  dates: 'secolo',
  reasons: 'perché poiché causa ragione ragioni motivo per dovuto grazie affinché',
  beforePlaces: 'in a nel nella da presso',
  numberWords: {
    small: `
      zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
      sedici diciassette diciotto diciannove venti`,
    tens: `
      venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant
      novanta/novant`,
    hundred: 'cento',
    thousand: 'mila/mille/migliaia',
    million: 'milioni/milione/mln',
    billion: 'miliardi/miliardo/mld',
    ordinals: `
      primo/prima/primi secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima
      ottavo/ottava nono/nona decimo/decima`,
    ordinalMarks: 'o a',
    and: 'e',
  },
  sentences: {
    abbreviations: 'sec sig sigg sig.ra dott avv ing on pag es',
  },
  page,
  quotations: {
    interviews: 'intervista trascri colloquio',
    noSpeakers: `
      chi cosa quando dove perché come domanda risposta nota consiglio attenzione foto video data luogo ora prezzo
      lunedì martedì mercoledì giovedì venerdì sabato domenica`,
    pronouns: 'lui lei',
    dropsSubject: true,
    dialogueDash: true,
    ofWords: 'di del della dello dei degli delle d’',
    accordingTo: 'secondo a+detta+di a+parere+di a+giudizio+di stando+a',
    reportingPairs: 'voluto+sapere voleva+sapere',
    accordingToSame: 'secondo+lui secondo+lei a+suo+parere a+suo+avviso',
    callingVerbs: 'definisce definito definì chiama chiamato chiamò bolla bollato',
    nevers: 'mai',
    works: 'film libro romanzo canzone album opera serie programma rivista festival mostra podcast spettacolo',
    reportingVerbs: `
      detto dice dichiarato dichiara spiegato spiega affermato afferma scritto scrive aggiunto aggiunge risposto
      risponde disse dichiarò spiegò affermò scrisse aggiunse rispose racconta raccontato sottolinea
      sottolineato ribadito ribadisce commenta commentato chiede chiesto ammette ammesso sostiene sostenuto
      osserva ricorda ricordato avverte concluso conclude sospira sospirato promette promesso denuncia
      denunciato lamenta lamentato criticato confessa confessato scherza precisa precisato replica replicato
      esclama mormora insiste insistito assicura assicurato annuncia annunciato chiesta chiese
      domanda domandato domandata domandò
      rinfacciato rinfaccia rimproverato rimprovera obiettato protestato attaccato ribattuto annunciò avvertito escluso tuonato`,
  },
  checked: {
    negations: 'non mai nessun né senza neppure nemmeno neanche',
    negativePronouns: 'nessuno nessuna niente nulla',
    modals: `
      può possono posso possiamo potrebbe potrebbero poteva potevano potrà potranno deve devono dovrebbe dovrebbero
      doveva dovrà vuole vogliono voleva vorrebbe`,
    auxiliaries: `
      è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno ho abbiamo aveva avevano avrà avrebbe stato
      stata stati state sta stanno stava`,
    conditions: 'se salvo tranne solo soltanto solamente',
    hedges: 'presumibilmente forse probabilmente quasi circa almeno',
    offices: {
      president: 'presidente presidentessa',
      mayor: 'sindaco sindaca',
      governor: 'governatore governatrice',
      minister: 'ministro ministra',
      ambassador: 'ambasciatore ambasciatrice',
      senator: 'senatore senatrice',
      chancellor: 'cancelliere cancelliera',
    },
    deputies: 'vice vicesindaco',
    thats: 'che',
  },
} satisfies Language;
