import { list, set } from './lexicon.ts';

const REGULAR = list(`
  accuse acknowledge add address admit advise affirm allege announce answer appeal argue ask assert assure attack bark beg
  bellow blame blast boast brag call caution charge chant characterize chide cite claim clarify comment complain concede conclude
  condemn confess confide confirm continue contend counter cry criticize decide declare decry defend demand denounce deny deride describe detail
  dismiss dub elaborate emphasize encourage enthuse estimate exclaim exhort explain express fire gloat gripe groan growl grumble hail
  hint implore imply indicate inform inquire insist instruct interject intone invoke joke label lament laugh lecture list maintain
  mention mock mumble muse murmur mutter nod note object observe offer opine order persuade plead pledge point ponder
  post praise preach predict press proclaim promise pronounce propose protest question quip quote react rail reason recall
  recount recommend refer reflect refuse reiterate relate remark remember remind repeat reply report request respond retort
  reveal roar scoff scold scream shout sigh signal slam snap speculate state stress suggest summarize surmise tease testify
  thank theorize threaten thunder tout tweet urge utter venture voice volunteer vow wail warn whisper wonder worry yell
  agree believe hope fear expect guess love want describe include open start begin conclude end finish close deem
  caption retweet email e-mail message text blog headline narrate assess judge credit lambaste rip hammer bash chastise rebuke
  compare portray cast dispute reject refute underscore highlight outline reassert restate recite read-aloud inquire marvel
  beam boom cackle chuckle crack croon drawl fume gasp grunt hedge hiss howl insinuate intimate jeer jest purr quibble rasp reckon
  seethe snicker sniff snort sob sputter stammer stutter sympathize taunt whine parrot blurt bluster cheer chortle correct critique disagree
  dissent effuse fret grouse hypothesize impart laud notify pontificate posit profess reassure rebut reminisce second speculate upbraid
  verify wisecrack caution clap fulminate ponder hazard query acknowledge advocate allow amplify apologize articulate attest caution celebrate coin compliment concur declaim deadpan
  echo enumerate exult exclaim gush heckle holler inveigh joke needle pitch plug prod quiz rant reaffirm recap regale
  reprimand ridicule shrug snark sneer spell sum tell-off trash trumpet vent welcome pen scribble title entitle crow
`);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  read: 'reads reading',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  see: 'sees saw seen seeing',
  hear: 'hears heard hearing',
  go: 'goes went gone going',
  put: 'puts putting',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  retort: 'retorts retorted retorting',
  nod: 'nods nodded nodding',
  deny: 'denies denied denying',
  decry: 'decries decried decrying',
  reply: 'replies replied replying',
  cry: 'cries cried crying',
  testify: 'testifies testified testifying',
  clarify: 'clarifies clarified clarifying',
  imply: 'implies implied implying',
  worry: 'worries worried worrying',
  shoot: 'shoots shot shooting',
  swear: 'swears swore swearing',
  sing: 'sings sang singing',
  begin: 'begins began beginning',
  chime: 'chimes chimed chiming',
  hit: 'hits hitting',
  brag: 'brags bragged bragging',
  slam: 'slams slammed slamming',
  snap: 'snaps snapped snapping',
  beg: 'begs begged begging',
  plan: 'plans planned planning',
  concur: 'concurs concurred concurring',
  dub: 'dubs dubbed dubbing',
  rip: 'rips ripped ripping',
  compel: 'compels compelled compelling',
  make: 'makes made making',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  bring: 'brings brought bringing',
  get: 'gets got getting',
  do: 'does did done doing',
  hold: 'holds held holding',
  teach: 'teaches taught teaching',
};

/** The inflected form → its lemma. */
function inflections(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of REGULAR) {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    for (const form of [lemma, third, `${stem}ed`, `${stem}ing`]) forms.set(form, lemma);
  }
  for (const [lemma, others] of Object.entries(IRREGULAR))
    for (const form of [lemma, ...others.split(' ')]) forms.set(form, lemma);
  return forms;
}

/** Every form of a verb that may report words → its lemma. */
export const CUES: ReadonlyMap<string, string> = inflections();

/** Verbs that report words more often than not. */
export const STRONG_CUES: ReadonlySet<string> = set(`
  say tell write add tweet state explain reply respond note continue declare conclude argue ask read insist admit remark recall
  warn joke acknowledge concede observe quip retort exclaim shout assert contend reiterate emphasize stress announce comment
  proclaim lament yell scream answer testify post muse opine interject counter predict vow pledge promise claim
`);
