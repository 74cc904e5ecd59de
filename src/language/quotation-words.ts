import type { Words } from './lists.ts';

/** By what a language tells who says what. */
export interface QuotationWords {
  /** Verbs of saying, in the forms that newspapers use: `sagt sagte erklärte`. A name beside one of them speaks. */
  readonly reportingVerbs?: Words;
  /** Whether a dialogue is printed with a dash before each turn, and no marks: "— No sé —dijo Ana—. Quizá." */
  readonly dialogueDash?: boolean;
  /** Beginnings of words by which a text says that somebody is interviewed, or that a transcript follows: `transcript interview spoke`. */
  readonly interviews?: Words;
  /** What stands before a colon as a speaker’s name does in a transcript, and names nobody: `note question when`. */
  readonly noSpeakers?: Words;
  /** Words that report without a verb, right before the speaker: `so` in "…“, so Ilse Varga". */
  readonly reportingParticles?: Words;
  /** Verbs of two parts that report, joined by `+`; the name stands between or behind them: `wollte+wissen`. */
  readonly reportingPairs?: Words;
  /** Verbs by which somebody calls something names in quotation marks: `nannte` in "Varga nannte das Boot einen „Sarg“". */
  readonly callingVerbs?: Words;
  /** Words right before whoever a report rests on, those of one phrase joined by `+`: `laut nach+angaben+von`. */
  readonly accordingTo?: Words;
  /** Phrases by which a report rests on who spoke before: `ihr+zufolge selon+elle`. */
  readonly accordingToSame?: Words;
  /** Words right behind whoever a report rests on: `zufolge` in "Ilse Varga zufolge". */
  readonly accordingToBehind?: Words;
  /**
   * How names end behind the words of `accordingTo`, where they are inflected → how they end elsewhere, `-` for nothing:
   * `{ ы: 'а' }`, since "по словам Анны" means "Анна".
   */
  readonly genitives?: Readonly<Record<string, Words>>;
  /** Words by which something was not said at any time: `nie` in "hat nie gesagt". */
  readonly nevers?: Words;
  /** What has a title, and stands before it: `film buch` in "der Film „Nacht am Hafen“". Nobody says a title. */
  readonly works?: Words;
  /** Pronouns by which a report takes up who spoke before: `er sie` in "sagte sie". */
  readonly pronouns?: Words;
  /** Whether a verb of saying needs no subject: "añadió" alone takes up who spoke before. */
  readonly dropsSubject?: boolean;
  /** Of a language written without spaces: titles beside names, and what else ends a name: `氏 さん は が`. */
  readonly unspaced?: { readonly titles: Words; readonly others: Words };
  /** Titles that stand right before names, and have a capital only where they open a sentence: `мэр` in "Мэр Иван Петров". */
  readonly titles?: Words;
  /** What may stand between a reporting word and a title: `der die dessen` in "so dessen Vorsitzender Murat Aydın". */
  readonly beforeTitles?: Words;
  /** How titles and roles end, where they are written with a capital as names are: `sprecher minister`; regular expressions. */
  readonly titleEndings?: Words;
  /** What stands between a person and whose person that is: `de` in "asesor de Varga". */
  readonly ofWords?: Words;
  /** Whether an owner takes an s and nothing else: "Vargas Beraterin". */
  readonly ownersTakeS?: boolean;
  /** Articles: one ends the name before it, "Kohl der Süddeutschen Zeitung". */
  readonly articles?: Words;
  /** Particles after which an article goes on with the name: `von` in "von der Leyen". */
  readonly nameParticles?: Words;
  /** What stands before the one whom words are told to: `gegenüber`. Read in texts of every language. */
  readonly listener?: { readonly prepositions: Words; readonly articles: Words };
  /** What the grammar of names, roles and verbs, and the model learned with it, go by. English alone has it. */
  readonly lexicon?: QuotationLexicon;
}

/** Words, some to an entry, parted by spaces; lower case. */
export type WordList = readonly Words[];

/** The words by which the parts of a sentence are told; each may stand in several lists. */
export interface QuotationLexicon {
  readonly reportingVerbs: {
    /** Infinitives of regular verbs that may report words. */
    readonly regular: WordList;
    /** Infinitive → its other forms. */
    readonly irregular: Readonly<Record<string, Words>>;
    /** Infinitives of those that report words more often than not. */
    readonly strong: WordList;
  };
  /** Irregular past forms of other verbs, which end a noun phrase: "met". */
  readonly pastForms: WordList;
  readonly pronouns: WordList;
  /** Words beside the pronouns that stand for somebody by themselves: "some". */
  readonly standIns: WordList;
  readonly possessives: WordList;
  readonly determiners: WordList;
  readonly prepositions: WordList;
  readonly conjunctions: WordList;
  readonly auxiliaries: WordList;
  /** Adverbs that stand between a subject and its verb. */
  readonly adverbs: WordList;
  /** Other words whose capital at the beginning of a sentence means nothing. */
  readonly otherFunctionWords: WordList;
  /** Words that often open a sentence; elsewhere they may be part of a name ("Daily News"). */
  readonly sentenceOpeners: WordList;
  /** Shortened words that take a full stop along. */
  readonly abbreviations: WordList;
  readonly monthsAndDays: WordList;

  /** Forms of address and offices that stand right before a name. */
  readonly honorifics: WordList;
  /** People by what they do or are. */
  readonly roles: WordList;
  /** Words that stand before a role and belong to it: "former". */
  readonly beforeRoles: WordList;
  /** What a secretary or minister may be of. */
  readonly portfolios: WordList;
  /** Roles of those who are sent to a place: "ambassador to". */
  readonly diplomats: WordList;
  /** Roles that are no title by themselves. */
  readonly weakTitles: WordList;
  /** Roles by which reporters refer back to a person whom they have named. */
  readonly rolesToReferBackBy: WordList;

  readonly maleWords: WordList;
  readonly femaleWords: WordList;
  /** Given names that readers take for a man's; names given to both are left out. */
  readonly maleNames: WordList;
  readonly femaleNames: WordList;
  /** Short form of a given name → what it is short for. */
  readonly nicknames: Readonly<Record<string, string>>;
  /** A shortened title, or one that is spelt in two ways → the form by which titles are compared: "gen" → "general". */
  readonly titleForms: Readonly<Record<string, string>>;
  /** Words without a capital inside a name: "de la". */
  readonly nameParticles: WordList;
  /** Those with which a name may begin. */
  readonly openingParticles: WordList;
  /** "jr." */
  readonly nameSuffixes: WordList;
  /** What is typed with a name and tells nobody apart: "the", "mr". */
  readonly idleBesideNames: WordList;
  /** Words that link the parts of an organization's name: "of". */
  readonly nameLinks: WordList;

  /** What speaks without being a person: organizations and writings. */
  readonly bodies: WordList;
  /** Words that end the name of an organization, not of a person. */
  readonly organizationEnds: WordList;
  /** Nouns for organizations that may refer back to any of them: "the group". */
  readonly vagueBodies: WordList;
  /** Those that refer back to a newspaper or station only. */
  readonly pressNouns: WordList;
  /** Last words of the names of newspapers and stations. */
  readonly pressNames: WordList;
  /** Peoples, creeds and parties: capitals that are no person by themselves. */
  readonly demonyms: WordList;
  readonly places: WordList;
  /** Words that end the names of places: "Logan Square". */
  readonly placeEnds: WordList;
  /** Words that end the names of places and organizations and are surnames as well: "Morgan Park". */
  readonly endsAndSurnames: WordList;
  /** Prepositions before places: "in". */
  readonly locatives: WordList;
  /** First words of places' names: "new". */
  readonly placeOpeners: WordList;

  /** What has a title, and stands before it: "book". */
  readonly works: WordList;
  /** Occasions at which words are said, and writings in which they stand. */
  readonly events: WordList;
  /** What is posted, and where. */
  readonly posts: WordList;
  /** Where one posts. */
  readonly platforms: WordList;
  /** Words that speak of another time or occasion than the one before. */
  readonly otherTimes: WordList;
  /** Writings that somebody sends out or publishes. */
  readonly documents: WordList;
  /** Writings that say what a body has found out: "study". */
  readonly studies: WordList;
  /** Other writings that say something: "sign". */
  readonly writings: WordList;
  /** Forms of the verbs for doing that. */
  readonly issuingVerbs: WordList;
}
