import type { Language } from './language.ts';

/** Swedish. */
export const sv = {
  code: 'sv',
  name: 'Swedish',
  scripts: ['Latin'],
  functionWords: 'och att det som en är av för på den med till inte var ett har om de vad vem när vilken hur',
  stopWords: {
    list: 'swe',
    more: `
      varav varmed vari vilkens
      densamma all bägge
      medan samt både fast fastän ifall såsom liksom endast
      hos omkring kring runt per trots via utöver gentemot angående
      ville bör borde brukar lär`,
    notStopWords: `
      adertonde aderton andra artonde artonn beslut beslutat beslutit bra bäst bättre dag dagar dagarna dagen delen
      elfte elva enkel enkelt enkla ettusen fem femte femtio femtionde femton femtonde fjorton fjortonde fjärde fyra
      fyrtio fyrtionde första förra god goda godare godast gott hundra hundraen hundraett hög höger högre högst kr
      lilla lite liten litet låt lätt lättare lättast långsam långsammare långsammast långsamt långt länge längre
      längst nio nionde nittio nittionde nitton nittonde noll nr nummer sex sextio sextionde sexton sextonde sju
      sjunde sjuttio sjuttionde sjutton sjuttonde sjätte små stor stora stort större störst tio tionde tjugo tjugoen
      tjugoett tjugonde tjugotre tjugotvå tjungo tolfte tolv tre tredje trettio trettionde tretton trettonde två
      tvåhundra viktig viktigare viktigast viktigt vänster vänstra åtta åttio åttionde åttonde rakt`,
  },
  stemming: {
    snowball: 'swedish',
  },
  asking: {
    date: 'när|(?:vilket|vilken|vilka) (?:år\\S*|datum|århundrade|månad|dag|decennium|tid\\S*|period)|hur dags',
    number: `
      hur (?:många|mycket|länge|stora?|stort|gamla?|gammal|långt?|högt?|ofta|djupt?|brett?|snabbt?|tung|liten)
      hur stor andel|vilken (?:procent|andel|ålder)`,
    reason: 'varför|av vilken anledning|vad (?:är|var) (?:orsaken|anledningen|skälet)',
    person: 'vem|vems|vilka personer',
    place: `
      var|vart|varifrån
      (?:vilket|vilken|vilka) (?:land|länder|stad|städer|plats|ort|region|kontinent|delstat|stat|ö|flod|provins
      landskap)`,
  },
  numbers: `
    två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen tusentals miljon miljoner miljard miljarder
    hälften`,
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  dates: 'århundradet talet',
  reasons: 'eftersom för grund därför orsak orsaken att på därmed',
  beforePlaces: 'i på vid från till nära',
  sentences: {
    abbreviations: 'bl.a t.ex d.v.s s.k kl ca m.fl',
  },
  checked: {
    negations: 'inte ej icke aldrig utan varken knappast',
    negativePronouns: 'ingen inget inga ingenting ingenstans',
    modals: 'kan kunde får fick må måste ska skall skulle vill ville bör borde kommer',
    auxiliaries: 'är var varit vara har hade haft blir blev blivit',
    conditions: 'om bara endast utom',
    hedges: 'påstås kanske troligen möjligen nästan omkring ungefär cirka minst',
  },
} satisfies Language;
