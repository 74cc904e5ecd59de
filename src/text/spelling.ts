/** Whole words that British and American English spell apart beyond what the endings tell. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    programme: 'program',
    programmes: 'programs',
    tyre: 'tire',
    tyres: 'tires',
    plough: 'plow',
    ploughs: 'plows',
    ploughed: 'plowed',
    kerb: 'curb',
    aluminium: 'aluminum',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    sceptics: 'skeptics',
    mould: 'mold',
    moulds: 'molds',
    defence: 'defense',
    defences: 'defenses',
    offence: 'offense',
    offences: 'offenses',
    licence: 'license',
    licences: 'licenses',
    pretence: 'pretense',
    judgement: 'judgment',
    judgements: 'judgments',
    ageing: 'aging',
    aeroplane: 'airplane',
    aeroplanes: 'airplanes',
    cheque: 'check',
    cheques: 'checks',
    storey: 'story',
    storeys: 'stories',
    sulphur: 'sulfur',
    sulphuric: 'sulfuric',
    sulphate: 'sulfate',
    sulphates: 'sulfates',
    moustache: 'mustache',
    woollen: 'woolen',
    mum: 'mom',
    mums: 'moms',
    cosy: 'cozy',
    axe: 'ax',
    tonne: 'ton',
    tonnes: 'tons',
    marvellous: 'marvelous',
    counsellor: 'counselor',
    counsellors: 'counselors',
    mediaeval: 'medieval',
    manoeuvre: 'maneuver',
    manoeuvres: 'maneuvers',
    jewellery: 'jewelry',
    pyjamas: 'pajamas',
    artefact: 'artifact',
    artefacts: 'artifacts',
    draught: 'draft',
    gaol: 'jail',
    enrol: 'enroll',
    fulfil: 'fulfill',
    skilful: 'skillful',
    instal: 'install',
    towards: 'toward',
    afterwards: 'afterward',
    whilst: 'while',
    amongst: 'among',
    learnt: 'learned',
    burnt: 'burned',
    spelt: 'spelled',
    dreamt: 'dreamed',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
  }),
);

/**
 * Brings British spelling to American: "colours" → "colors", "organised" → "organized", "centre" → "center",
 * "anaesthetic" → "anesthetic", "catalogue" → "catalog". Lower case, ASCII. Words that look alike ("four", "rise") may
 * come out misspelled; since questions and articles both pass through here they still meet.
 */
export function american(word: string): string {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 4) return word;
  let w = word;
  if (w.includes('our') && w.length > 5)
    w = w.replace(/([bdlmnpv])our(?=$|s|ed|ing|able|ful|less|ite|er|ist|al|hood)/, '$1or');
  if (w.includes('is') && w.length > 5)
    w = w.replace(/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz').replace(/ys(?=(?:e|es|ed|ing)$)/, 'yz');
  if (w.endsWith('tre') || w.endsWith('tres')) w = w.replace(/tre(?=s?$)/, 'ter');
  if (w.endsWith('ogue') || w.endsWith('ogues')) w = w.replace(/ogue(?=s?$)/, 'og');
  if (w.length > 6) w = w.replace(/(?<=[nhpt])ae(?=[mnos])|(?<=^|[^ht])oe(?=[dms]t)/, 'e');
  return w;
}
