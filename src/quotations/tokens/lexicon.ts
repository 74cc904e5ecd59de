// Lists of words, longer together than a file should be since they are read side by side.
/** Constant word lists: closed classes of English, verbs of saying, and nouns for people and documents. */

export const list = (words: string): string[] => words.trim().split(/\s+/);

export const set = (words: string): ReadonlySet<string> => new Set(list(words));

export const PRONOUNS: ReadonlySet<string> = set(
  `he she they it i we you who him her them me us one others someone somebody everyone everybody anyone anybody nobody`,
);

export const POSSESSIVES: ReadonlySet<string> = set('his her their its my our your whose');

export const DETERMINERS: ReadonlySet<string> = set(
  'the a an this that these those another one some several many two three four five six both all other each every any most no few',
);

export const PREPOSITIONS: ReadonlySet<string> = set(
  'of in on at by for with from to about against between among into onto over under after before during since until through without within like as than near toward towards via per despite amid behind beyond upon across around including regarding concerning',
);

export const CONJUNCTIONS: ReadonlySet<string> = set(
  'and or but nor yet so because although though while when if that which who whom whose where whether unless as once what why how',
);

export const AUXILIARIES: ReadonlySet<string> = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't wasn't didn't doesn't don't won't wouldn't couldn't hasn't haven't hadn't isn’t wasn’t didn’t doesn’t don’t won’t wouldn’t couldn’t hasn’t",
);

/** Adverbs that stand between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = set(
  'also later then now just recently again once never always still often even further soon first once reportedly famously repeatedly simply only already sometimes ever once jokingly not instead quickly promptly finally publicly previously earlier long since too',
);

/** A capital at the start of a sentence means nothing for these. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...POSSESSIVES,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...list(`there here not yes no well however meanwhile moreover furthermore indeed perhaps maybe today yesterday tomorrow according
    last next earlier such more less much very too either neither rather instead thus hence therefore nonetheless nevertheless
    its it's he's she's that's there's what's let's i'm i've we're they're you're don't can't it’s he’s she’s that’s there’s what’s let’s i’m i’ve we’re they’re you’re don’t can’t
    mr mrs ms whatever whoever whichever`),
]);

/** A capital of theirs means nothing where a sentence begins; elsewhere they may be part of a name ("Daily News"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = set(`
  let get got go come look see please thanks thank hello ok okay oh asked speaking calling citing noting referring addition still following follow
  unlike although regardless given based because plus news watch read related photo image update editor correction exclusive breaking
  ultimately similarly additionally specifically finally clearly obviously apparently unfortunately interestingly importantly recently
  currently initially eventually originally basically essentially reporting reached appearing making even meet call click share
  against under over both inside outside near half critics supporters experts officials voters people others most many some everyone
  everybody nobody nothing something anyone how why what when where who nearly almost around about little big new old good bad never
  later tomorrow tonight earlier early late soon sure right yet except maybe nor just only
`);

/** Forms of address and offices that stand straight before a name. */
export const HONORIFICS: ReadonlySet<string> = set(`
  mr mrs ms miss dr sir dame lord lady sen rep gov gen lt col sgt capt cpl maj adm rev hon prof fr sister brother father saint
  messrs mme monsieur madame herr frau señor señora doña judge justice cmdr pres amb supt
`);

/** People by what they do or are; with a determiner, or before a name, they stand for a person. */
export const ROLES: ReadonlySet<string> = set(`
  alderman alderwoman assemblyman assemblywoman freeholder selectman comptroller ombudsman regent provost emcee preacher evangelist televangelist heavyweight surrogate designee appointee nominee-elect president-elect councilor hopeful standard-bearer runner-up favorite
  president vice-president chairman chairwoman chair chairperson chancellor premier minister secretary senator congressman congresswoman
  congressmember representative lawmaker legislator governor mayor councilman councilwoman councillor councilor commissioner ambassador
  attaché attache envoy diplomat consul spokesman spokeswoman spokesperson aide adviser advisor strategist consultant pollster
  operative staffer staff manager director executive ceo cfo founder co-founder cofounder owner boss chief head leader deputy officer
  official officials sheriff detective deputy police officers trooper agent investigator prosecutor attorney lawyer solicitor
  barrister judge justice juror clerk magistrate marshal general colonel major captain lieutenant sergeant commander admiral
  soldier veteran marine sailor pilot professor scholar lecturer teacher principal superintendent student pupil graduate dean scientist
  researcher economist historian analyst expert experts author writer novelist poet playwright journalist reporter columnist
  editor publisher anchor host moderator commentator pundit critic critics blogger correspondent photographer actor actress singer rapper
  musician comedian comic artist filmmaker producer designer architect engineer doctor physician surgeon nurse psychologist
  psychiatrist therapist patient pastor priest bishop archbishop cardinal pope rabbi imam cleric minister reverend monk nun king queen prince princess
  duke duchess sultan emir sheikh ayatollah candidate nominee front-runner frontrunner contender rival challenger incumbent opponent
  businessman businesswoman billionaire mogul tycoon millionaire entrepreneur investor banker broker trader farmer rancher
  miner worker workers driver truck-driver carpenter electrician plumber mechanic builder shopkeeper barber waiter waitress chef baker
  mother father mom dad parent parents son daughter brother sister wife husband widow widower uncle aunt cousin grandmother grandfather
  grandson granddaughter friend neighbor neighbour colleague partner girlfriend boyfriend fiancé fiancée man woman boy girl child kid
  teenager teen guy person people resident residents voter voters supporter supporters protester protesters protestor demonstrator activist activists advocate
  organizer organiser volunteer donor fundraiser backer ally allies delegate delegates member members democrat democrats republican republicans
  conservative conservatives liberal liberals progressive independent libertarian source sources insider witness witnesses victim survivor
  suspect defendant plaintiff accuser refugee migrant immigrant tourist passenger customer client reader viewer user fan fans player
  coach quarterback captain referee umpire athlete champion swimmer runner golfer star celebrity model hostess singer-songwriter
  treasurer trustee chaplain rector provost curator librarian secretary-general undersecretary speaker whip counselor counsellor guard warden
  whistleblower hacker developer programmer coder translator interpreter narrator interviewer interviewee panelist guest
  real-estate-mogul politician statesman socialist feminist scientist physicist chemist biologist epidemiologist meteorologist
  astronaut dictator strongman warlord militant fighter rebel commander terrorist gunman shooter killer inmate prisoner convict
  applicant employee employees employer landlord tenant homeowner contractor vendor seller buyer dealer collector
  texan new-yorker vermonter floridian ohioan californian hoosier mogul maverick firebrand neurosurgeon surgeon negotiator mediator
  physiotherapist veterinarian vet dentist pharmacist paramedic firefighter fireman policeman policewoman cop cops warden ranger
  attendee attendees participant participants respondent observer observers skeptic skeptics detractor detractors watchdog
`);

/** What speaks without being a person: bodies and writings. */
export const BODIES: ReadonlySet<string> = set(`
  statement report letter article story post tweet message email e-mail memo document documents lawsuit complaint ruling opinion filing
  press-release release editorial column op-ed headline ad advertisement commercial video site website page blog poll survey study
  petition resolution bill law platform sign banner text note caption transcript book memoir essay paper newspaper magazine
  network outlet station channel agency department bureau office ministry embassy government administration white-house campaign
  committee commission council court panel board party union group organization organisation company firm corporation bank
  university school college hospital church team club association federation coalition foundation institute institution center centre society
  police army military navy force league newsletter journal publication paper tabloid daily narrator crowd audience voice
  order affidavit indictment motion testimony summary intro introduction description biography invitation flier flyer mailer script
  ministry spokespeople pac super-pac camp delegation
`);

/** Words that end the name of a body, not of a person. */
export const ORGANIZATION_ENDS: ReadonlySet<string> = set(`
  party committee commission council court senate house congress parliament department bureau agency office ministry embassy administration
  university college school institute center centre foundation association society union league federation coalition group company inc
  corp corporation co ltd llc bank times post journal news tribune herald gazette press magazine network radio television tv daily
  review chronicle observer guardian independent globe register star sun mirror mail telegraph standard reporter monitor today week
  campaign pac fund trust church hospital museum airport street avenue road city county state states kingdom republic district
  board team club organization organisation force army navy guard police services service security caucus convention conference
  forum act bill amendment constitution hall hotel tower square park airport beach river island islands mountains lake valley
  democrats republicans conservatives affairs media studios records entertainment international national america usa uk
  nations countries resources project initiative program alliance movement network partners associates exchange summit games
`);

export const MALE_WORDS: ReadonlySet<string> = set(`
  mr sir lord king prince duke father dad brother son husband uncle nephew grandfather grandson boyfriend man boy guy gentleman widower
  businessman congressman councilman chairman spokesman policeman fireman salesman statesman actor waiter priest pope monsieur herr señor
  bishop rabbi imam sheikh sultan monk anchorman alderman strongman gunman councilman assemblyman
`);

export const FEMALE_WORDS: ReadonlySet<string> = set(`
  mrs ms miss lady dame queen princess duchess mother mom sister daughter wife aunt niece grandmother granddaughter girlfriend woman girl
  widow businesswoman congresswoman councilwoman chairwoman spokeswoman policewoman saleswoman actress waitress nun madame mme frau
  señora hostess anchorwoman assemblywoman heroine
`);

export const MONTHS_AND_DAYS: ReadonlySet<string> = set(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving
`);

/** Peoples, creeds and colours of party: capitals that are no person by themselves. */
export const DEMONYMS: ReadonlySet<string> = set(`
  american americans african african-american asian european british english french german italian spanish russian chinese japanese korean indian
  pakistani iranian iraqi israeli syrian turkish mexican cuban canadian australian irish scottish welsh polish greek dutch swedish
  norwegian danish swiss belgian arab arabs muslim muslims christian christians jewish jews catholic catholics protestant evangelical
  islamic islamist hispanic hispanics latino latinos black white republican republicans democrat democrats democratic gop libertarian
  conservative liberal tory labour southern northern eastern western egyptian saudi ukrainian brazilian afghan palestinian vietnamese
  mormon mormons texan iowan internet twitter facebook god youtube instagram reddit lgbt english-language medicare medicaid obamacare
`);

/** Well-known places: not persons, though they may speak for a government. */
export const PLACES: ReadonlySet<string> = set(`
  washington america us u.s u.s. usa uk u.k. eu europe asia africa china russia iran iraq israel syria turkey mexico cuba canada australia
  britain england france germany italy spain japan india pakistan afghanistan ukraine poland greece egypt libya yemen jordan lebanon
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont wisconsin wyoming chicago boston miami dallas houston philadelphia cleveland denver seattle
  atlanta detroit baltimore london paris berlin moscow beijing tokyo rome brussels damascus baghdad kabul tehran jerusalem manhattan
  brooklyn hollywood benghazi capitol d.c. dc
`);
