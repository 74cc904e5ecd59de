// Every sentence of the bot, in German. Long on purpose: one file a language.
import type { AskedArticles, Words } from './en.ts';
import { asSentence, formsOf, type Wait } from './forms.ts';

const forms = formsOf('de');
const { date, language, list, number, plural, sentence, wait } = forms;

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** A day has an article, a month or a year has none: "vom 3. August 2018", "von 2018". */
const fromDate = (day: string): string => `${day.length === 'YYYY-MM-DD'.length ? 'vom' : 'von'} ${date(day)}`;

function span({ after, before }: Period): string | null {
  if (after !== null && before !== null) return `${fromDate(after)} bis ${date(before)}`;
  if (after !== null) return `ab ${date(after)}`;
  return before === null ? null : `bis ${date(before)}`;
}

const period = (asked: Period): string | null => {
  const when = span(asked);
  return when === null ? null : `erschienen ${when}`;
};

/** "Velmora Courier, Sprache: Deutsch, erschienen ab 2020": stands in brackets, where it is in no case. */
function conditionsOf(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `„${asked.title}“`;
  const conditions = [
    asked.publisher,
    asked.language !== null && `Sprache: ${language(asked.language)}`,
    period(asked),
  ].filter(Boolean);
  return conditions.length > 0 ? conditions.join(', ') : null;
}

/** In the dative, behind "in". */
const inArticles = (asked: AskedArticles | null): string => {
  const conditions = conditionsOf(asked);
  if (conditions === null) return 'in diesen Artikeln';
  return asked?.title ? `in ${conditions}` : `in diesen Artikeln (${conditions})`;
};

const notOutright = (asked: AskedArticles | null): string => {
  const conditions = conditionsOf(asked);
  if (asked?.title) return `${conditions} sagt das nicht ausdrücklich.`;
  return conditions === null
    ? 'Die Artikel sagen das nicht ausdrücklich.'
    : `Diese Artikel (${conditions}) sagen das nicht ausdrücklich.`;
};

const noneCalled = (who: string): string =>
  `In diesen Artikeln steht nichts in Anführungszeichen, was jemand namens „${who}“ gesagt hätte.`;

const GIVE_FILE = 'Speichere die Seite im Browser und gib mir stattdessen die Datei.';
const OWN_ADDRESS = 'Öffne die Seite im Browser und gib mir die Adresse, bei der sie endet.';
const tryAgain = (pause: Wait | null): string =>
  pause === null ? 'Versuche es später noch einmal.' : `Versuche es in ${wait(pause)} noch einmal.`;
const articles = (count: number): string => plural(count, { one: '# Artikel', other: '# Artikel' });
const passages = (count: number): string => plural(count, { one: '# Absatz', other: '# Absätze' });
const quotations = (count: number): string => plural(count, { one: '# Zitat', other: '# Zitate' });
const articlesOnShelf = (count: number): string =>
  plural(count, { one: '# Artikel in der Sammlung dieses Servers', other: '# Artikel in der Sammlung dieses Servers' });
const PASTE = 'oder füge den Text des Artikels ein';

const quotedAll = (words: readonly string[]): string => list(words.map((one) => `„${one}“`));

export const de: Words = {
  ...forms,

  counts: {
    articles,
    quotations,
    passages,
    more: (count) => `${number(count)} weitere`,
    andMore: (count) => `und ${number(count)} weitere`,
  },

  commands: {
    ask: {
      name: 'frage',
      description: 'Frag die Artikel: die Stelle und der Satz, die antworten, in ihren eigenen Worten',
    },
    check: {
      name: 'prüfen',
      description: 'Ob die Artikel Wort für Wort enthalten, was jemand zitiert, und wessen Worte es sind',
    },
    help: { name: 'hilfe', description: 'Was ich tue, was ich nicht tue und welche Artikel ich kenne' },
    quote: { name: 'zitat', description: 'Was jemand gesagt hat, Wort für Wort, und wie es auf die Seite kam' },
    source: { name: 'quelle', description: 'Die Quellenangabe eines Artikels und der Link zu ihm' },
    articles: { name: 'artikel', description: 'Kümmere dich um die Artikel dieses Servers' },
    insights: { name: 'auswertung', description: 'Was auf diesem Server gefragt wurde und was unbeantwortet blieb' },
    privacy: {
      name: 'datenschutz',
      description: 'Was ich über dich und diesen Server speichere und wie du es löschen lässt',
    },
    settings: {
      name: 'einstellungen',
      description: 'Lege fest, wie ich hier antworte und was in welchem Kanal gefragt werden kann',
    },
  },
  articleCommands: {
    add: {
      name: 'hinzufügen',
      description: 'Füge einen Artikel über seine Adresse hinzu: Webseite, PDF, Word-Datei, E-Book',
    },
    upload: {
      name: 'hochladen',
      description: 'Füge Artikel aus Dateien, mehreren Adressen oder einem eingefügten Text hinzu',
    },
    list: { name: 'liste', description: 'Die Artikel in der Sammlung dieses Servers und was abonniert ist' },
    info: { name: 'info', description: 'Alles, was über einen Artikel in der Sammlung dieses Servers bekannt ist' },
    remove: {
      name: 'entfernen',
      description: 'Nimm einen Artikel aus der Sammlung; 24 Stunden lang lässt er sich zurückholen',
    },
    restore: {
      name: 'zurückholen',
      description: 'Hole einen Artikel zurück, der in den letzten 24 Stunden entfernt wurde',
    },
    refresh: { name: 'aktualisieren', description: 'Rufe einen Artikel von seiner Adresse neu ab' },
    follow: {
      name: 'abonnieren',
      description: 'Füge neue Artikel eines Feeds oder einer Seite mit Feed von selbst hinzu',
    },
    unfollow: { name: 'abbestellen', description: 'Bestelle einen Feed oder eine Seite ab; die Artikel bleiben' },
  },
  menus: {
    checkQuote: 'Zitat prüfen',
    findSource: 'Quelle finden',
    addArticle: 'Artikel hinzufügen',
  },
  options: {
    question: { name: 'frage', description: 'Was du wissen möchtest' },
    checkedText: { name: 'text', description: 'Die Worte, die ich prüfen soll; Anführungszeichen zeigen, welche' },
    checkPrivate: {
      name: 'privat',
      description: 'Die Antwort nur dir zeigen; das tue ich, wenn du nicht „Falsch“ wählst',
    },
    about: { name: 'über', description: 'Was darüber gesagt wurde' },
    who: { name: 'wer', description: 'Ein Name, ein Titel oder eine Rolle: Botschafterin' },
    sayer: { name: 'wer', description: 'Wer es gesagt haben soll: ein Name, ein Titel oder eine Rolle' },
    article: { name: 'artikel', description: 'Nur dieser Artikel' },
    publisher: { name: 'medium', description: 'Nur Artikel dieses Mediums' },
    language: { name: 'sprache', description: 'Nur Artikel in dieser Sprache' },
    after: {
      name: 'ab',
      description: 'Erschienen 2020, 2020-03, 2020-03-31 oder später: was du angibst, zählt mit',
    },
    before: {
      name: 'bis',
      description: 'Erschienen 2020, 2020-03, 2020-03-31 oder früher: was du angibst, zählt mit',
    },
    private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    addresses: { name: 'adresse', description: 'Die Adresse; mehrere mit Leerzeichen dazwischen' },
    feed: { name: 'adresse', description: 'Die Adresse des Feeds oder der Seite' },
    titleWords: { name: 'wörter', description: 'Nur Artikel mit diesen Wörtern im Titel oder im Namen des Mediums' },
    keptArticle: { name: 'artikel', description: 'Ein Artikel aus der Sammlung dieses Servers' },
    removedArticle: { name: 'artikel', description: 'Ein Artikel, der in den letzten 24 Stunden entfernt wurde' },
    followed: { name: 'adresse', description: 'Ein Feed oder eine Seite, die abonniert ist' },
  },

  bot: {
    tooFast: (seconds) =>
      plural(seconds, {
        one: 'Das ging schnell. In einer Sekunde kannst du wieder fragen.',
        other: 'Das ging schnell. In # Sekunden kannst du wieder fragen.',
      }),
    gettingReady: 'Ich lese noch die Artikel dieses Servers. Frag bitte in ein paar Sekunden noch einmal.',
    unreadable: 'Discord hat etwas geschickt, das ich nicht lesen kann. Versuche es bitte noch einmal.',
    nobody: 'Discord hat nicht gesagt, wer du bist. Versuche es bitte noch einmal.',
    unknownCommand: (name) => `Ich kenne /${name} nicht mehr. Lade Discord neu (Strg+R).`,
    oldForm: 'Dieses Formular stammt von einer anderen Version von mir. Öffne es bitte noch einmal.',
    noFiles: 'Hier kann ich keine Dateien annehmen. Gib mir bitte stattdessen eine Adresse.',
  },

  preview: {
    noCommand: 'Diesen Befehl gibt es nicht. Lade die Seite neu.',
    notAllowed: 'Du hast keine Berechtigung, diesen Befehl zu verwenden.',
    noMessage: 'Diese Nachricht ist nicht mehr da.',
    formExpired: 'Dieses Formular ist abgelaufen. Öffne es noch einmal.',
    noChosenFile: 'Eine Datei ist nicht mehr da. Wähle sie noch einmal aus.',
    noSentFile: 'Diese Datei ist nicht mehr da. Schicke sie bitte noch einmal.',
    largeFile: (megabytes) => `Eine Datei darf höchstens ${number(megabytes)} MB groß sein.`,
    suggestionsFailed: 'Optionen konnten nicht geladen werden',
    interactionFailed: 'Diese Interaktion ist fehlgeschlagen',
    formFailed: 'Etwas ist schiefgegangen. Versuche es noch einmal.',
    commandFailed: 'Die Anwendung hat nicht reagiert',

    page: {
      title: 'Verbatim · Vorschau',
      server: 'Verbatim-Vorschau',
      channels: 'Kanäle',
      about:
        'Diese Seite vertritt Discord: hier läuft genau derselbe Bot. Nichts verlässt diesen Computer, es sei denn, du fügst eine Adresse hinzu: sie wird abgerufen.',
      topic: 'Frag die Artikel der Sammlung. Sie antworten in ihren eigenen Worten.',
      welcome: 'Willkommen in #{channel}!',
      firstSteps:
        'Verbatim antwortet aus den Artikeln seiner Sammlung, Wort für Wort, und sagt, wer es gesagt hat. Beginne mit einem von diesen hier oder tippe unten {slash}. Um einen Artikel hinzuzufügen, lege hier eine Datei ab oder füge seine Adresse ein. Um ein Zitat zu prüfen, poste die Nachricht, in der es steht, und wähle im Menü ihrer Apps „Zitat prüfen“.',
      channel: 'Kanal',
      messages: 'Nachrichten',
      offline: 'Die Vorschau läuft nicht. Diese Seite kommt von selbst zurück, sobald sie wieder läuft.',
      send: 'Senden',

      restarted:
        'Die Vorschau wurde neu gestartet. Sie behält ihre Nachrichten nur, solange sie läuft; die früheren sind daher weg.',
      unreachable: 'Die Vorschau läuft nicht mehr. Starte sie wieder, dann kommt diese Seite von selbst zurück.',
      notStarted: 'Die Vorschau konnte nicht starten: {reason}',
      toLight: 'Zu hell wechseln',
      toDark: 'Zu dunkel wechseln',

      roles: { editor: 'Redaktion', member: 'Mitglied', moderator: 'Moderation' },
      beSomebodyElse: 'Jemand anders sein',
      seeAs: 'Den Kanal sehen als',
      youAre: 'Du bist {name}, {role}. Jemand anders sein',

      app: 'APP',
      used: '{person} hat {command} verwendet',
      sending: 'Befehl wird gesendet …',
      thinking: '{bot} denkt nach …',
      onlyYou: 'Nur du kannst dies sehen',
      dismiss: 'Nachricht verwerfen',
      originalDeleted: 'Die ursprüngliche Nachricht wurde gelöscht',
      seeMessage: 'Klicken, um die Nachricht zu sehen',
      apps: 'Apps',
      spoiler: 'Spoiler',
      download: '{name} herunterladen',
      bytes: { one: '# Byte', other: '# Bytes' },
      kilobytes: '{size} KB',
      megabytes: '{size} MB',
      invalidDate: 'Ungültiges Datum',
      unknownUser: 'unbekannt',
      unknownChannel: 'unbekannt',
      unknownRole: 'unbekannte-rolle',
      choose: 'Triff eine Auswahl',
      notDrawn: 'Die Vorschau zeichnet diese Art von Menü nicht; Discord tut es.',
      notForSale: 'In der Vorschau nicht zu kaufen',

      line: 'Nachricht, oder / für Befehle',
      linePlaceholder: 'Tippe /, um zu sehen, was der Bot kann',
      choices: 'Auswahl',
      commands: 'Befehle',
      noSuchCommand: 'Kein Befehl heißt so',
      addArticle: 'Diesen Artikel zur Sammlung hinzufügen',
      onlyCommands: 'Enter postet das. Der Bot hört nur auf Befehle: Um ihn zu fragen, wähle {command}.',
      loadingChoices: 'Optionen werden geladen …',
      noChoices: 'Keine Option passt zu deiner Suche.',
      enterSends: 'Zum Senden Enter drücken',
      moreOptions: { one: '+# optional', other: '+# optional' },
      optional: 'optional',
      tooLong: { one: '{length}/{most}, # zu viel', other: '{length}/{most}, # zu viel' },
      true: 'Wahr',
      false: 'Falsch',

      faults: {
        missing: 'Diese Option ist erforderlich. Gib einen Wert an.',
        noChoice: 'Wähle eine der Optionen.',
        noText: 'Gib einen Text ein.',
        noNumber: 'Gib eine Zahl ein.',
        notWhole: 'Gib eine ganze Zahl ein.',
        notTrueOrFalse: 'Wähle Wahr oder Falsch.',
        nobody: 'Wähle ein Mitglied.',
        notFilledIn: 'Die Vorschau kann diese Art von Option nicht ausfüllen.',
        otherKind: 'Das ist eine andere Art von Option.',
        noSuchOption: 'Diese Option gibt es nicht.',
        between: 'Muss zwischen {min} und {max} liegen.',
        least: 'Muss mindestens {min} sein.',
        most: 'Darf höchstens {max} sein.',
        lengthBetween: { other: 'Muss zwischen {min} und {max} Zeichen lang sein.' },
        lengthLeast: { one: 'Muss mindestens # Zeichen lang sein.', other: 'Muss mindestens # Zeichen lang sein.' },
        lengthMost: { one: 'Darf höchstens # Zeichen lang sein.', other: 'Darf höchstens # Zeichen lang sein.' },
      },

      form: {
        submit: 'Absenden',
        cancel: 'Abbrechen',
        close: 'Schließen',
        note: 'Dieses Formular geht an {bot}. Teile keine Passwörter und keine anderen vertraulichen Angaben mit.',
        missing: 'Dieses Feld ist erforderlich.',
        notDrawn: 'Die Vorschau zeichnet dieses Feld nicht; Discord tut es.',
      },
      files: {
        addToShelf: 'Zur Sammlung hinzufügen',
        drop: 'Lege die Dateien hier ab',
        dropOrBrowse: 'Lege Dateien hier ab oder {browse}',
        browse: 'wähle sie aus',
        most: { one: 'Höchstens eine Datei mit {size}', other: 'Höchstens # Dateien mit je {size}' },
        tooLarge: '{name} ist zu groß: {size} von höchstens {most}.',
        tooMany: { other: 'Höchstens # Dateien: {more} ausgelassen.' },
        takeOut: '{name} herausnehmen',
        missing: 'Wähle eine Datei aus.',
      },
    },
  },

  terminal: {
    didYouMean: (typed) => `Meintest du „${typed}“?`,
    tryHelp: (command) => `Versuche „${command}“.`,
    listsAll: (command) => `„${command}“ zeigt, was es gibt.`,
    noVerb: (command) => `„${command}“ gibt es nicht.`,
    noOption: (option) => `Eine Option „${option}“ gibt es nicht.`,
    noOptionFor: (option, verb) => `Bei „${verb}“ gibt es keine Option „${option}“.`,
    takesNoValue: (option) => `„${option}“ nimmt keinen Wert.`,
    needsValue: (option, example) => `„${option}“ braucht einen Wert: ${example}.`,
    givenTwice: (option) => `„${option}“ ist zweimal angegeben.`,
    wholeNumberFrom: (option, min, typed) => `„${option}“ nimmt eine ganze Zahl ab ${min}, nicht „${typed}“.`,
    wholeNumber: (option, min, max, typed) =>
      `„${option}“ nimmt eine ganze Zahl von ${min} bis ${max}, nicht „${typed}“.`,
    noStyle: (typed, styles) => `Einen Stil „${typed}“ gibt es nicht: nimm einen von ${styles.join(', ')}.`,
    takesNoWord: (verb, word) => `„${verb}“ nimmt kein „${word}“.`,
    usedAs: (command) => `Es heißt „${command}“.`,
    whoseWords: 'Wessen Worte? Gib einen Namen, einen Titel oder eine Rolle an: --who NAME.',
    noServerId: (typed) =>
      `„${typed}“ ist keine ID eines Servers: klicke in Discord mit rechts auf den Server und kopiere sie.`,
    addedToData:
      '„--articles“ nennt Ordner, die gelesen werden. Hinzugefügt werden Artikel im Datenordner (VERBATIM_DATA), oder lege sie als Dateien in einen eigenen Ordner.',
    noFolder: (folder) => `Einen Ordner „${folder}“ gibt es nicht.`,

    typeQuestions: 'Tippe eine Frage und drücke Enter; Strg+D beendet.',
    typeTexts: 'Tippe oder füge ein, was geprüft werden soll, und drücke Enter; Strg+D beendet.',
    nearestPassages: 'Die nächstliegenden Stellen, die es vielleicht nicht beantworten:',
    nearest: (position, title) => `Am nächsten kommt ¶ ${number(position)} von „${title}“; --limit 1 zeigt die Stelle.`,
    saidNothing: (speaker, about) => `Was ${speaker} über „${about}“ gesagt hätte, steht in diesen Artikeln nicht.`,
    peopleMatch: (who, people) =>
      `Zu „${who}“ passen ${number(people.length)} Personen: ${people.join('; ')}. Gib mehr vom Namen an.`,
    whichArticle: (count, ids) => `Welcher Artikel? Es gibt ${number(count)}: ${ids}.`,
    listsArticles: (command) => `„${command}“ zeigt alle.`,
    noArticles: 'Hier gibt es noch keine Artikel.',
    noQuotations: 'In diesen Artikeln stehen keine Worte in Anführungszeichen.',
    digest: 'Zusammenfassung',
    publisher: 'Medium',
    published: 'Erschienen',
    link: 'Link',

    added: (title, id) => `Hinzugefügt: ${title} (${id})`,
    updated: (title, id) => `Aktualisiert: ${title} (${id})`,
    thereAlready: (title, id) => `Schon da, Wort für Wort: ${title} (${id})`,
    notAdded: (from) => `Nicht hinzugefügt: ${from}`,
    takenOff: (title, restore) => `Entfernt: ${title}. „${restore}“ holt ihn innerhalb von 24 Stunden zurück.`,
    backAgain: (title) => `Wieder da: ${title}`,
    noLongerFollowed: 'Nicht mehr abonniert.',
    comeWhileRunning: 'Die Artikel kommen, während der Bot läuft.',
    nothingFollowed: 'Nichts ist abonniert.',
    notAsked: (title) => `${title}: noch nicht abgerufen`,
    lastAsked: (title, time) => `${title}: zuletzt abgerufen ${time}`,
    exported: (count, folder) => `${articles(count)} nach ${folder} geschrieben`,
    info: {
      id: (id) => `ID: ${id}`,
      address: (url) => `Adresse: ${url}`,
      language: (tag) => `Sprache: ${tag}`,
      noLanguage: 'Sprache: nicht angegeben',
      added: (day, from) => `Hinzugefügt: ${day}, aus ${from}`,
      original: (name) => `Original: ${name}`,
      hash: (hash) => `Prüfsumme: ${hash}`,
      until: (day, hash) => `Bis ${day}: ${hash}`,
    },
    steps: {
      fetching: (from) => `rufe ${from} ab`,
      fetched: (from, kilobytes) => `${from} abgerufen, ${number(kilobytes)} kB`,
      read: (title, count) => `${title}: ${passages(count)}`,
      quotations: (title, count) => `${title}: ${quotations(count)}`,
      kept: (title) => `${title}: gespeichert`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf}: ${plural(articles, { one: '# Artikel', other: '# Artikel' })}, ${number(removed)} entfernt, ${plural(notes, { one: '# Notiz', other: '# Notizen' })}; ${number(copied)} jetzt kopiert`,
      other: (name) => `Dort steht etwas anderes, das so geblieben ist: ${name}`,
      missing: (name) => `Nicht gelesen oder danach nicht da: ${name}`,
      whole: (shelves) => `${plural(shelves, { one: '# Server', other: '# Server' })}: alles ist da und gleich.`,
      notWhole:
        'Nicht alles ist da, wie oben genannt. Bring das in Ordnung und mach es noch einmal: Was schon da ist, wird nicht zweimal kopiert.',
      nothing: 'Kein Server hat etwas, das zu kopieren wäre.',
      noCluster: (variable) =>
        `Es gibt kein OpenSearch, in das oder aus dem kopiert werden könnte: Setze zuerst ${variable}.`,
    },
    notAFile: (path) => `„${path}“ ist weder eine Datei noch ein Ordner.`,
    fileTooLong: (path, megabytes, most) =>
      `„${path}“ ist ${megabytes} MB groß, und mehr als ${number(most)} MB werden nicht gelesen.`,
    noFile: (path) => `„${path}“ ist nicht da.`,
    isFolder: (path, command) => `„${path}“ ist ein Ordner: „${command}“ liest Ordner.`,
    unreadableFile: (path) => `„${path}“ lässt sich nicht lesen.`,
    isThere: (path) => `„${path}“ gibt es schon und stammt nicht von mir. Gib mir einen anderen Ordner.`,
    unwritable: (path, code) => `„${path}“ lässt sich nicht schreiben (${code}). Gib mir einen anderen Ordner.`,

    help: {
      about: 'Verbatim antwortet aus einer Sammlung von Artikeln, in deren eigenen Worten.',
      usage: 'Aufruf',
      anyVerb: 'BEFEHL',
      anyOptions: 'Optionen',
      verbs: 'Verben',
      options: 'Optionen',
      examples: 'Beispiele',
      more: '„verbatim BEFEHL --help“ sagt mehr über eines davon.',
      exitStatus: 'Rückgabewert',
      done: 'Erledigt, ob beantwortet oder nicht.',
      wrongUse: 'Falscher Aufruf oder Einstellungen, mit denen es nicht geht.',
      anythingElse: 'Alles andere.',
    },
    options: {
      help: 'Zeige diese Hilfe.',
      version: 'Zeige die Version.',
      json: 'Gib je Zeile ein JSON-Objekt aus, für Programme.',
      articles:
        'Lies die Artikel in diesem Ordner und den Ordnern darin. Mehrfach möglich. Sonst: die mitgelieferten Artikel und der Datenordner.',
      article: 'Frag nur diesen Artikel: eine ID oder Wörter eines Titels.',
      publisher: 'Frag Artikel dieses Mediums oder des einzigen mit diesen Wörtern im Namen.',
      language: 'Frag Artikel in dieser Sprache: Deutsch, German oder de.',
      after: 'Frag Artikel, die dann oder später erschienen sind.',
      before: 'Frag Artikel, die dann oder früher erschienen sind.',
      port: 'Der Port; 0 für irgendeinen freien. Sonst: 3000 oder ein anderer freier.',
      limit: (min, max) => `Höchstens so viele Stellen, ${min} bis ${max}. Sonst: die beste; mit --json 5.`,
      who: 'Wessen Worte.',
      about: 'Nur, was darüber gesagt wurde, das Beste zuerst.',
      passage: 'Der Absatz, der angegeben werden soll, von 1 an gezählt. Sonst: der Artikel als Ganzes.',
      style: (styles, usual) => `${list(styles, 'or')}. Sonst: ${usual}.`,
      sayer: 'Wer es gesagt haben soll. Sonst: wen die Worte nennen.',
      checkedArticle: 'Prüfe nur gegen diesen Artikel: eine ID oder Wörter eines Titels.',
      server: 'Die Sammlung dieses Discord-Servers. Sonst: die Artikel, die alle fragen können.',
    },
    verbs: {
      start: {
        summary: 'Geh auf Discord online; ohne Token öffne die Vorschau.',
        details: [
          'Mit DISCORD_TOKEN, in der Umgebung oder in einer Datei .env, geht der Bot online und zeigt seinen Einladungslink. Ohne Token öffnet sich im Browser eine Vorschau, in der derselbe Bot läuft. Strg+C beendet.',
        ],
      },
      preview: {
        summary: 'Probiere den Bot hier im Browser aus, ohne Discord.',
        details: ['Die Seite ist nur auf diesem Rechner zu sehen. Strg+C beendet.'],
      },
      doctor: {
        summary: 'Sieh nach allem, was der Bot braucht, und sage, was zu tun ist.',
        details: [
          'Node.js, die Einstellungen, der Datenordner, die Artikel; mit einem Token auch, was Discord dazu sagt: die Anwendung, ihre Befehle, wohin es Interaktionen schickt, die Uhrzeit. Geändert wird nichts, nur der Datenordner wird angelegt, wenn er fehlt.',
          'Die Zeichen: „ok“, „look“ (es läuft, und jemand sollte sich das ansehen), „BAD“. Mit --json heißen sie good, doubtful und bad.',
          'Der Rückgabewert ist 1, wenn etwas nicht geht.',
        ],
      },
      ask: {
        summary: 'Finde die Stelle, die eine Frage beantwortet.',
        details: [
          'Zeigt die Stelle in den Worten des Artikels, den Satz, der antwortet, hervorgehoben, wer darin spricht und wo sie steht. Wo es nirgends ausdrücklich steht, wird die nächste Stelle als solche gezeigt, und was fehlt; wo keine das Thema berührt, wird das gesagt.',
          'Ohne Frage werden Fragen von der Standardeingabe gelesen, eine je Zeile; jede wird für sich beantwortet, sobald sie da ist.',
          'Die Filter --article, --publisher, --language, --after, --before wählen die Artikel, die gefragt werden; alles Angegebene muss zutreffen. DATE ist ein Tag, ein Monat oder ein Jahr: 2020-03-31, 2020-03 oder 2020; es zählt selbst mit.',
        ],
      },
      quote: {
        summary: 'Zeige, was jemand gesagt hat, Wort für Wort.',
        details: [
          'NAME ist ein Name, ein Teil davon, ein Titel oder eine Rolle, wie die Artikel sie nennen; Großschreibung und Akzente spielen keine Rolle.',
        ],
      },
      source: {
        summary: 'Gib die Quellenangabe eines Artikels oder Absatzes.',
        details: [
          'ARTICLE ist eine ID, wie „verbatim articles list“ sie zeigt, oder Wörter eines Titels. Es kann fehlen, wenn es nur einen Artikel gibt.',
        ],
      },
      check: {
        summary: 'Sage, ob die Artikel enthalten, was jemand zitiert.',
        details: [
          'Prüft jeden Teil in Anführungszeichen, oder alles, wo keine stehen: ob es so dasteht, gekürzt, verändert, aus mehreren Stellen zusammengesetzt, von jemand anderem gesagt, nur in anderen Worten oder gar nicht. Zeigt, was abweicht, wo es steht und wer es sagt.',
          'Ohne Worte werden Texte von der Standardeingabe gelesen, einer je Zeile: so, wie sie sind, oder als JSON mit "text" und, wenn jemand es gesagt haben soll, "who".',
        ],
      },
      quotations: {
        summary: 'Zeige alle Zitate der Sammlung.',
        details: [
          'Artikel für Artikel in der Reihenfolge der Seite: die Worte, wer sie gesagt hat und wie sie auf die Seite kamen.',
        ],
      },
      articles: {
        summary: 'Zeige die Artikel der Sammlung; füge hinzu, aktualisiere, entferne.',
        details: [
          'ACTION ist list, add, info, remove, restore, refresh, follow, unfollow, export oder import. Sonst: list.',
          '„add FILE|URL …“ liest Webseiten, PDF, Word, E-Books, Markdown und Text, von diesem Rechner oder aus dem Netz, und bewahrt sie im Datenordner auf. „info“, „remove“, „restore“ (24 Stunden lang) und „refresh“ nehmen die IDs, die „list“ zeigt.',
          '„follow URL“ fügt die neuesten zehn Artikel eines Feeds oder einer Zeitungsseite hinzu und, solange der Bot läuft, was neu dazukommt; ohne Adresse zeigt es, was abonniert ist. „export DIR“ schreibt die hinzugefügten Artikel als Markdown, „import DIR“ liest einen Ordner.',
          'Dateien lassen sich auch von Hand in einen der Ordner legen und wieder wegnehmen.',
        ],
      },
      copy: {
        summary: 'Kopiere, was Server behalten, in OpenSearch oder zurück in den Datenordner.',
        details: [
          'Artikel, was entfernt wurde, was Server eingestellt haben, was gezählt wurde und was sie verfolgen, wird kopiert, wie es ist: „opensearch“ aus dem Datenordner (VERBATIM_DATA) in den Cluster von VERBATIM_OPENSEARCH, „folder“ umgekehrt. Der Bot muss währenddessen angehalten sein.',
          'Was schon da ist, wird nicht noch einmal kopiert; es kann also abgebrochen und wiederholt werden. Am Ende wird alles dort gesucht; wo etwas anderes an seiner Stelle steht, bleibt es und wird genannt. Von dort, wo es war, wird nichts weggenommen.',
        ],
      },
    },
  },

  answers: {
    partAsked: 'Dieser Kanal fragt nur einen Teil der Artikel. Anderswo steht vielleicht mehr.',
    buttons: {
      previous: '◀ Zurück',
      next: 'Weiter ▶',
      share: 'Teilen',
      shared: 'Geteilt',
      delete: 'Löschen',
      context: 'Kontext',
      cite: 'Quelle',
      open: 'Öffnen',
      openArticle: 'Artikel öffnen',
      openPassage: 'An dieser Stelle öffnen',
    },
    placeholders: {
      speaker: 'Wähle, wer spricht',
      article: 'Wähle einen Artikel',
      style: 'Zitierstil',
      place: 'Eine andere Stelle zeigen',
    },
    open: 'öffnen',
    digestOf: (title) => `Zusammenfassung von ${title}`,
    passage: (position, of) => `¶ ${number(position)} von ${number(of)}`,
    kinds: {
      heading: 'Überschrift',
      caption: 'Bildunterschrift',
      quote: 'Zitat',
      post: 'Beitrag',
      byline: 'Autorenzeile',
      boilerplate: 'Hinweis der Seite',
    },
    fromCaption: 'Aus einer Bildunterschrift',
    postedBy: (name) => `Gepostet von ${name}`,
    sharedBy: (member) => `Geteilt von ${member}`,
    passageAsFile:
      'Dieser Absatz ist zu lang für eine Nachricht und lässt sich an keinem Satzende kürzen; hier ist er als Datei.',
    speakerNotNamed: 'wer spricht, steht nicht da',
    quotedHere: (who) => `Hier zitiert: ${who}`,

    about: (words) => `Thema: ${words}`,
    inArticles: (conditions) => `In Artikeln ${conditions}`,
    inLanguage: (name, tag) => `auf ${name} (${tag})`,
    from: (day) => `ab ${day}`,
    until: (day) => `bis ${day}`,
    byPublisher: (name) => `von ${name}`,
  },

  provenance: {
    toldTo: (whom) => `gegenüber ${whom}`,
    toldToIn: (whom, occasion) => `gegenüber ${whom} (${occasion})`,
    toldIn: (noun) => `Anlass: ${noun}`,
    posted: 'gepostet',
    postedBy: (name) => `gepostet von ${name}`,
    postedOn: (platform) => `gepostet auf ${platform}`,
    postedByOn: (name, platform) => `gepostet von ${name} auf ${platform}`,
    postedIn: (noun) => `gepostet: ${noun}`,
    translated: 'in Übersetzung',
    translatedBy: (name) => `übersetzt von ${name}`,
    quotedBy: (name) => `zitiert von ${name}`,
    reportedBy: (name) => `berichtet von ${name}`,
    dated: (step, day) => `${step}, ${date(day)}`,
  },

  ask: {
    notAnswered: (asked) => `Darauf gibt es ${inArticles(asked)} keine Antwort.`,
    notOutright,
    closest: (asked, count) =>
      `${notOutright(asked)} ${plural(count, { one: 'Die nächste Stelle:', other: 'Die nächsten Stellen:' })}`,
    notClosest: (asked) => `${notOutright(asked)} Eine weitere Stelle:`,
    furtherAnswer: 'Eine weitere Stelle. Am besten antwortet die erste.',
    nearest: 'Das ist die nächste Stelle. Vielleicht beantwortet sie die Frage nicht.',
    notNearest: 'Das ist eine weitere Stelle. Vielleicht beantwortet sie die Frage nicht.',
    showNearest: 'Die nächste Stelle zeigen',
    result: (position, of) => `Treffer ${number(position)} von ${number(of)}`,

    reasons: {
      nothing: 'Darauf gibt es in diesen Artikeln keine Antwort.',
      noPhrases: (phrases) => `Keine Stelle enthält die Worte ${quotedAll(phrases)}.`,
      noPhrasesWithout: (phrases, without) =>
        `Keine Stelle ohne ${quotedAll(without)} enthält die Worte ${quotedAll(phrases)}.`,
      noneWithout: (without) => `Ohne ${quotedAll(without)} bleibt keine Stelle übrig.`,
      noneMentions: (word) => `Keine Stelle erwähnt ${word}.`,
      saysNothingOf: (word) => `Diese Stelle sagt nichts über ${word}.`,
      doesNotSayWhen: 'Diese Stelle sagt nicht, wann.',
      doesNotSayHowMany: 'Diese Stelle sagt nicht, wie viele.',
      doesNotSayHowOld: 'Diese Stelle sagt nicht, wie alt.',
    },
  },

  quote: {
    closest: (speaker, about) =>
      `Diese Artikel zeigen nicht ausdrücklich, dass ${speaker} ${about === null ? 'davon' : `von „${about}“`} gesprochen hat. Am nächsten kommt:`,
    nothing: (speaker, about) =>
      `Was ${speaker} ${about === null ? 'darüber' : `über „${about}“`} gesagt hätte, steht in diesen Artikeln nicht. Darin steht aber:`,
    position: (position, of) => `${number(position)} von ${number(of)}`,
    whoseWords: (count) => `Dazu passen hier ${number(count)} Personen. Wessen Worte meinst du?`,
    mostQuoted: 'Wessen Worte möchtest du? Die am häufigsten Zitierten stehen zuerst.',
    firstListed: (shown, of) => `Gezeigt werden die ersten ${number(shown)} von ${number(of)}.`,
  },

  check: {
    verdicts: {
      exact: 'Steht so da',
      cut: 'Steht so da, mit mehr dazwischen',
      altered: (changes) => `Verändert: ${changes}`,
      stitched: (places) => `Zusammengesetzt aus ${number(places)} Stellen`,
      stitchedOfSeveral: 'Zusammengesetzt aus Worten mehrerer Personen',
      misattributed: (who) => `Steht da, aber dort sagt es jemand anders, nicht ${who}`,
      near: 'Steht nicht in diesen Worten da',
      absent: 'Steht nicht in diesen Artikeln',
    },
    nearFollows: 'Steht nicht in diesen Worten da. Die nächste Stelle, die nichts beweist:',
    nearElsewhere: 'Steht nicht in diesen Worten da. Die nächste Stelle beweist nichts.',
    near: 'Die nächste Stelle sagt Ähnliches in anderen Worten. Das beweist nichts.',
    changes: {
      negation: 'ein „nicht“ mehr oder weniger',
      number: 'eine andere Zahl',
      name: 'ein anderer Name',
      modal: 'eine andere Gewissheit',
      tense: 'eine andere Zeit',
      word: 'andere Worte',
      dropped: 'eine Einschränkung weggelassen',
      added: 'Worte hinzugefügt',
    },
    changesNothing: (likenesses) => `Ändert nichts: ${list(likenesses)}.`,
    likenesses: {
      cut: 'Auslassungen',
      ellipsis: 'Auslassungspunkte',
      bracketed: 'Worte in Klammern',
      spelling: 'Schreibweise',
      case: 'Großschreibung',
      marks: 'Satzzeichen',
      emphasis: 'Hervorhebung',
      space: 'Leerzeichen',
    },
    quotationsChecked: (count, verdicts) => `${quotations(count)} geprüft: ${list(verdicts)}`,
    statementsChecked: (count, verdicts) =>
      `${plural(count, { one: '# Aussage', other: '# Aussagen' })} geprüft: ${list(verdicts)}`,
    counts: {
      altered: (count) => `${number(count)} verändert`,
      misattributed: (count) => `${number(count)} von jemand anderem`,
      stitched: (count) => `${number(count)} zusammengesetzt`,
      absent: (count) => `${number(count)} nicht in diesen Artikeln`,
      near: (count) => `${number(count)} nicht in diesen Worten`,
      cut: (count) => `${number(count)} mit mehr dazwischen`,
      exact: (count) => `${number(count)} genau so`,
    },
    moreClaims: (count) => `${number(count)} weitere, nichts Schlimmeres; ◀ ▶ führen zu den Stellen.`,
    marksOfChange: 'Durchgestrichen: was behauptet wird. Fett: was im Artikel steht.',
    marksOfCut: (cut) => `Fett: was zitiert wird. Klein, hinter ${cut}: was ausgelassen ist.`,
    placesListed: (shown, of) => `${number(shown)} von ${number(of)} Stellen werden gezeigt.`,
    noQuotation: 'Nichts darin steht in Anführungszeichen, deshalb wurde alles gesucht.',
    checked: (words) => `Geprüft: ${words}`,
    saidToBe: (who) => sentence(`Wer es gesagt haben soll: ${who}`),
    givenTo: (speaker) => sentence(`Im Artikel sagt es ${speaker}`),
    givenToUncalled: (speaker, who) => `Im Artikel sagt es ${speaker}; „${who}“ heißt diese Person dort nicht.`,
    furtherDifferences: (count) => plural(count, { one: '# weitere Abweichung.', other: '# weitere Abweichungen.' }),
    differenceTooLong: 'Was abweicht, ist hier zu lang; unten stehen die Worte, wie sie im Artikel stehen.',
    cutTooLong: 'Die Worte sind hier zu lang; unten stehen sie, wie sie im Artikel stehen.',
    inOnePlace: 'An einer Stelle:',
    inAnother: 'An einer anderen:',
    whereStands: (claim) => `Wo Nr. ${number(claim)} steht oder was dem am nächsten kommt:`,
    ownSentence: 'ein Satz des Artikels selbst',
    ownSentenceUnquoted: 'ein Satz des Artikels selbst, in niemandes Anführungszeichen',
    digestSentence: 'ein Satz der Zusammenfassung selbst: auf der Seite, von der sie handelt, kann es anders stehen',
    place: (position, of) => `Stelle ${number(position)} von ${number(of)}`,
  },

  find: {
    none: 'Keine Quelle gefunden',
    uncertain: 'Keine sichere Quelle: die nächste Stelle',
    source: 'Die Quelle',
    sources: (count) => plural(count, { one: '# Quelle gefunden', other: '# Quellen gefunden' }),
    whyNone:
      'Diese Nachricht verlinkt, nennt und zitiert keinen der Artikel hier, und keine Stelle sagt fast dasselbe.',
    reasons: {
      linked: 'Die Nachricht verlinkt diesen Artikel.',
      titled: 'Die Nachricht nennt diesen Artikel mit seinem Titel.',
      printed: 'Worte der Nachricht, hier fett, stehen in diesem Absatz.',
      near: 'Dieser Absatz handelt etwa davon, in anderen Worten. Das beweist nichts.',
    },
  },

  source: {
    whichArticle: 'Welcher Artikel?',
    newestListed: (shown, of) => `Gezeigt werden die neuesten ${number(shown)} von ${number(of)}.`,
    isDigest: 'In der Sammlung ist eine Zusammenfassung dieses Artikels, in anderen Worten.',
    asFile: 'Diese Quellenangabe passt in keine Nachricht; hier ist sie als Datei.',
    styles: {
      apa: 'APA (7. Auflage)',
      mla: 'MLA (9. Auflage)',
      chicago: 'Chicago (Fußnoten und Bibliografie)',
      harvard: 'Harvard (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  context: {
    earlier: '▲ Davor',
    later: '▼ Danach',
    tooLong: 'Hier zu lang; die Knöpfe führen hin.',
  },

  help: {
    heading: 'Ich antworte aus Artikeln, in deren eigenen Worten',
    ask: (command) => `${command} findet die Stelle und den Satz, die deine Frage beantworten`,
    quote: (command, example) =>
      `${command} gibt wieder, was jemand gesagt hat, Wort für Wort, und wie es auf die Seite kam, etwa mit ${example}`,
    exampleSpeaker: 'Botschafterin',
    check: (command, menu) =>
      `${command} sagt, ob die Artikel Wort für Wort enthalten, was jemand zitiert; das tut auch ${menu} im Menü einer Nachricht unter Apps`,
    find: (menu) => `${menu}, im selben Menü, findet, wovon eine Nachricht handelt oder was sie verlinkt`,
    source: (command) => `${command} gibt die Quellenangabe und den Link`,
    articles: (command, menu) =>
      `${command} fügt der Sammlung dieses Servers Artikel hinzu, zeigt sie und nimmt sie heraus; ${menu} im Menü einer Nachricht unter Apps fügt auch welche hinzu`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} sagt, was ich von dir speichere`
        : `${managing.settings} legt fest, wie ich hier antworte, ${managing.insights} zeigt, was gefragt wird, ${command} sagt, was ich speichere`,
    promise: (cut) =>
      `Ich schreibe nie eine eigene Antwort. Was ich zeige, ist aus einem Artikel, an Satzenden geschnitten, und jeder Schnitt ist mit ${cut} markiert. ` +
      'Wo die Artikel nicht ausdrücklich sagen, was du fragst, zeige ich die nächste Stelle und sage es dir; wo sie nichts dazu ' +
      'enthalten oder nicht sagen, wer spricht, sage ich dir auch das.',
    emptyShelf: 'Die Sammlung ist leer: es gibt noch nichts zu fragen.',
    onShelf: (count) => `In der Sammlung: ${articles(count)}`,
    whoSpeaks: 'Wer spricht',
  },

  settings: {
    heading: 'Einstellungen dieses Servers',
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    private: {
      on: {
        title: 'Private Antworten: an',
        means:
          'Nur wer fragt, sieht die Antwort, es sei denn, es wird `privat: Falsch` gewählt; mit einem Knopf lässt sie sich teilen.',
      },
      off: {
        title: 'Private Antworten: aus',
        means: 'Alle im Kanal sehen eine Antwort, es sei denn, wer fragt, wählt `privat: Wahr`.',
      },
    },
    counting: {
      on: {
        title: 'Fragen zählen: an',
        means:
          'Ich speichere die Fragen, auf die es keine Antwort gab, und wie oft nach welchen Artikeln und Personen gefragt wurde: Worte und Zahlen, nie, wer gefragt hat. `/auswertung` zeigt sie, `/datenschutz` löscht sie.',
      },
      off: {
        title: 'Fragen zählen: aus',
        means:
          'Ich speichere nichts von dem, was gefragt wird. Eingeschaltet würde ich die Fragen speichern, auf die es keine Antwort gab, und wie oft nach welchen Artikeln und Personen gefragt wurde: Worte und Zahlen, nie, wer gefragt hat.',
      },
    },
    language: {
      title: 'Meine Sprache hier',
      means: 'Was ich selbst sage, zu allen auf diesem Server. Artikel zeige ich immer in ihren eigenen Worten.',
      placeholder: 'Wähle eine Sprache',
      each: 'Die Sprache des jeweiligen Mitglieds',
    },
    areas: {
      title: 'Was wo gefragt werden kann',
      none: 'Überall die ganze Sammlung. Wähle einen Kanal oder eine Kategorie, um dort nur einen Teil fragen zu lassen.',
      some: 'In diesen Kanälen und Kategorien nur ein Teil der Sammlung; überall sonst die ganze.',
      placeholder: 'Wähle einen Kanal oder eine Kategorie',
      change: 'Ändern',
      previous: '◀ Vorige Kanäle',
      next: 'Weitere Kanäle ▶',
      share: (some, all) =>
        some === 0
          ? 'nichts, was jetzt in der Sammlung ist'
          : `${number(some)} von ${plural(all, { one: '# Artikel', other: '# Artikeln' })}`,
      names: (names, more) => list(more > 0 ? [...names, `${number(more)} weitere`] : names),
    },
    area: {
      heading: (channel) => `Was in ${channel} gefragt werden kann`,
      all: 'Die ganze Sammlung, solange hier nichts ausgewählt ist.',
      chosen: 'Nur, was hier ausgewählt ist',
      publishers: 'Medien',
      articles: 'Artikel',
      threads:
        'Für Threads gilt, was für ihren Kanal gilt. Was für eine Kategorie ausgewählt ist, gilt in ihren Kanälen, wenn sie keine eigene Auswahl haben, aber nicht in deren Threads: Discord sagt mir nicht, in welcher Kategorie ein Thread ist. Wähle dann für den Kanal oder den Thread selbst.',
      choosePublishers: 'Medien auswählen',
      chooseArticles: 'Artikel auswählen',
      previousPublishers: '◀ Medien',
      nextPublishers: 'Medien ▶',
      previousArticles: '◀ Artikel',
      nextArticles: 'Artikel ▶',
      find: 'Suchen …',
      findTitle: 'Medien und Artikel suchen',
      findLabel: 'Wörter eines Namens oder Titels',
      found: 'Zur Auswahl stehen nur Medien und Titel mit diesen Wörtern:',
      nothingFound: 'Kein Medium und kein Titel enthält sie alle.',
      findNothing: 'Alle anbieten',
      remove: 'Ganze Sammlung erlauben',
      back: 'Zurück zu den Einstellungen',
    },
    onlyInServers: 'Einstellungen gelten für einen Server. Tu das bitte auf einem Server, der mich hinzugefügt hat.',
    oldMessage: 'Das stammt von einer anderen Version von mir. Ruf bitte `/einstellungen` noch einmal auf.',
    gone: 'Was du gewählt hast, ist nicht mehr in der Sammlung. Sieh bitte noch einmal nach.',
    tooManyAreas: (most) =>
      `Ein Server kann für ${number(most)} Kanäle und Kategorien auswählen, und hier sind es so viele. Erlaube zuerst in einem davon die ganze Sammlung.`,
    areaTooLarge: (most) =>
      `Für einen Kanal lassen sich ${number(most)} Medien und Artikel einzeln auswählen, und das wären mehr. Wähle Medien statt Artikel.`,
    unreadable: (place) =>
      `Was für diesen Server eingestellt ist, lässt sich${place === null ? '' : ` bei „${place}“`} nicht lesen: jemand hat die Datei von Hand geändert. Verloren ist nichts. Bis das behoben ist, gilt weiter, was vorher eingestellt war, oder, seit ich zuletzt gestartet wurde, nichts. Sag es bitte denen, die mich betreiben: die Datei ist notes/preferences.json im Ordner dieses Servers.`,
  },

  faults: {
    bug: (reference) =>
      `Bei mir ist etwas schiefgegangen. Wenn es wieder passiert, sag denen, die mich betreiben, diese Kennung: ${reference}.`,
    questionTooShort: (least) => `Das ist zu kurz für eine Frage: schreib mindestens ${number(least)} Zeichen.`,
    questionTooLong: (length, most) =>
      `Diese Frage hat ${number(length)} Zeichen; mehr als ${number(most)} kann ich nicht nehmen. Kürze sie bitte.`,
    optionTooLong: (option, length, most) =>
      `„${option}“ hat ${number(length)} Zeichen; mehr als ${number(most)} kann ich nicht nehmen. Kürze es bitte.`,
    optionUnreadable: (option) =>
      `Discord hat „${option}“ in einer Form geschickt, die ich nicht kenne. Lade Discord neu (Strg+R) und versuche es noch einmal.`,
    nothingToSearch: 'In dieser Frage ist kein Wort, nach dem ich suchen kann. Sag, worum es geht.',
    onlyLeavesOut: 'Diese Frage sagt nur, was wegbleiben soll. Sag auch, worum es geht.',
    aboutNothing: (about) => `In „${about}“ ist kein Wort, nach dem ich suchen kann. Sag, worum es gehen soll.`,
    nothingToCheck: 'Darin ist kein Wort, das ich prüfen kann.',
    emptyShelf: 'Hier gibt es noch keine Artikel, also auch nichts zu fragen.',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, { one: '# Artikel passt', other: '# Artikel passen' })} zu „${typed}“: ${ids}. Gib eine dieser IDs an oder mehr vom Titel.`,
    noArticleCalled: (typed, ids) => `Kein Artikel hier heißt „${typed}“. IDs hier: ${ids}.`,
    articleGone: 'Dieser Artikel ist nicht mehr in der Sammlung.',
    noPassage: (position, title, count) =>
      `Einen Absatz ${number(position)} gibt es nicht: „${title}“ hat die Absätze 1 bis ${number(count)}.`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, { one: '# Medium passt', other: '# Medien passen' })} zu „${typed}“: ${publishers}. Gib mehr vom Namen an.`,
    noPublisherCalled: (typed, publishers) =>
      sentence(`Kein Artikel hier ist von „${typed}“. Medien hier: ${publishers}`),
    noPublishers: 'Keiner der Artikel hier nennt sein Medium.',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, { one: '# Sprache passt', other: '# Sprachen passen' })} zu „${typed}“: ${languages}. Gib mehr vom Namen an.`,
    noLanguageCalled: (typed, languages) =>
      `Kein Artikel hier hat die Sprache „${typed}“. Sprachen hier: ${languages}.`,
    noLanguages: (typed) =>
      `Kein Artikel hier hat die Sprache „${typed}“. Sprachen hier: keine, die ich erkennen kann.`,
    noDate: (typed) =>
      `„${typed}“ ist kein Datum, das ich lesen kann. Schreib einen Tag, einen Monat oder ein Jahr: 2020-03-31, 2020-03 oder 2020.`,
    emptyPeriod: (after, before, option) =>
      `Nichts erscheint nach ${date(after)} und vor ${date(before)}: das frühere Datum gehört in „${option}“.`,
    nothingPublished: (asked, there) => {
      const none = `Kein Artikel hier ist ${[span(asked), 'erschienen'].filter(Boolean).join(' ')}.`;
      if (there === null) return `${none} Keiner hat ein Datum.`;
      const { oldest, newest } = there;
      return `${none} Die mit Datum: ${oldest === newest ? date(oldest) : `${date(oldest)} bis ${date(newest)}`}.`;
    },
    noArticleFits: (conditions) => `Kein Artikel hier erfüllt all das: ${conditions.join(', ')}.`,
    calledSo: (title, count) => `mit dem Titel „${title}“ (${articles(count)})`,
    bySuch: (publisher, count) => `von ${publisher} (${articles(count)})`,
    inSuch: (tag, count) => `in der Sprache ${language(tag)} (${articles(count)})`,
    publishedThen: (asked, count) => `${period(asked) ?? 'erschienen'} (${articles(count)})`,

    whoIsBlank: 'Sag, wessen Worte du suchst: ein Name, ein Titel oder eine Rolle.',
    nobodyNamed: 'In diesen Artikeln stehen von niemandem, der genannt wird, Worte in Anführungszeichen.',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)} Meintest du ${names}?`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)} Hier sprechen: ${names}`),

    questionGone: 'Die Frage steht nicht mehr in dieser Nachricht. Frag bitte noch einmal.',
    otherVersion: 'Dieser Knopf stammt von einer anderen Version von mir. Frag bitte noch einmal.',
    olderVersion: 'Dieser Knopf stammt von einer älteren Version von mir. Frag bitte noch einmal.',
    aboutNoArticle: 'Dieser Knopf sagt nicht mehr, worum es geht. Frag bitte noch einmal.',
    articlesChanged:
      'Die Artikel haben sich seit dieser Antwort geändert, und ich kann sie nicht mehr zeigen, wie sie war. Frag bitte noch einmal.',
    sharedAlready: 'Diese Antwort wurde schon geteilt.',
    notYours: 'Nur wer gefragt hat und die Moderation können diese Antwort löschen.',
    managesNoMore:
      'Du verwaltest diesen Server nicht mehr, darum bleibt alles, wie es ist. Wer ihn verwaltet, kann den Befehl benutzen.',
    mayNotPost:
      'Eigene Apps darfst du hier nicht für alle sichtbar verwenden, deshalb kann ich diese Antwort nicht teilen.',
    onlyInServers: 'Artikel gehören zu einem Server. Tu das bitte auf einem Server, der mich hinzugefügt hat.',
  },

  articles: {
    outcomes: { new: 'Hinzugefügt', updated: 'Aktualisiert', same: 'Schon da, Wort für Wort' },
    unchanged: 'Nichts hat sich geändert',
    restored: 'Wieder in der Sammlung',
    notRemoved: 'Nichts wurde entfernt',
    countAdded: (count) => plural(count, { one: '# Artikel hinzugefügt', other: '# Artikel hinzugefügt' }),
    countUpdated: (count) => `${number(count)} aktualisiert`,
    countSame: (count) => `${number(count)} schon da`,
    nothingAdded: 'Nichts wurde hinzugefügt',
    outcomesInLine: { new: 'hinzugefügt', updated: 'aktualisiert', same: 'schon da' },
    doubts: (count) => plural(count, { one: '# Punkt unsicher', other: '# Punkte unsicher' }),
    notTaken: (failed, all) => `Nicht hinzugefügt: ${number(failed)} von ${number(all)}`,
    more: (count) => `und ${number(count)} weitere`,
    doubtful: (doubts, more) =>
      `Unsicher: ${[...doubts, ...(more > 0 ? [`und ${number(more)} weitere`] : [])].join('; ')}`,
    change: (before, now) =>
      `Vorher: ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Jetzt: ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    adding: (count) => (count === 1 ? 'Ich füge es hinzu …' : `Ich füge alle ${number(count)} hinzu …`),
    lookingForFeed: 'Ich suche den Feed …',
    lookingForChanges: 'Ich sehe nach, ob sich etwas geändert hat …',
    fetching: 'wird abgerufen …',
    fetched: (size) => `abgerufen, ${size}`,
    kept: 'gespeichert',
    earlier: (count) => plural(count, { one: '# Artikel davor', other: '# Artikel davor' }),

    addedBy: (who, when) => `Hinzugefügt von ${who}, ${when}`,
    host: 'denen, die mich betreiben',
    from: (from) => `Aus ${from}`,
    pastedText: 'eingefügtem Text',
    keptBeside: (original) => `Daneben aufbewahrt: ${original}`,
    identity: (id, hash) => `ID ${id} · Text ${hash}`,
    noEarlierText: 'Einen früheren Text gab es nicht',
    earlierTexts: (all, shown) =>
      `${plural(all, { one: '# früherer Text', other: '# frühere Texte' })}${all > shown ? `, gezeigt: die letzten ${number(shown)}` : ''}:`,
    until: (hash, when) => `${hash} bis ${when}`,

    emptyShelf: 'Die Sammlung dieses Servers ist leer. `/artikel hinzufügen` und `/artikel hochladen` füllen sie.',
    everyones: (count) => `Artikel für alle, die auch hier gefragt werden können: ${number(count)}.`,
    onShelf: (all) => articlesOnShelf(all),
    ofShelf: (left, all) =>
      `${number(left)} von ${plural(all, { one: '# Artikel', other: '# Artikeln' })} in der Sammlung dieses Servers`,
    ofText: (size) => `${size} Text`,
    page: (page, last) => `Seite ${number(page)} von ${number(last)}`,
    withWords: (typed) => `Mit den Wörtern: ${typed}`,
    since: (moment) => `Von dir hinzugefügt seit ${moment}`,
    followed: (count) => `Abonniert: ${number(count)}`,
    lookAtOne: 'Sieh dir einen an',

    followedNow: 'Ab jetzt abonniert',
    followedAlready: 'Schon abonniert',
    latestAndNew:
      'Die letzten Artikel und alle neuen kommen von selbst hinzu. `/artikel liste` zeigt, was abonniert ist, `/artikel abbestellen` beendet es.',
    onlyNew:
      'Neue Artikel kommen von selbst hinzu. `/artikel liste` zeigt, was abonniert ist, `/artikel abbestellen` beendet es.',
    unfollowed: 'Nicht mehr abonniert',
    articlesStay: 'Die Artikel bleiben in der Sammlung.',

    askRemoval: 'Diesen Artikel aus der Sammlung entfernen?',
    canBeRestored: 'Er lässt sich 24 Stunden lang zurückholen.',
    removed: 'Aus der Sammlung entfernt',
    restorableUntil: (until) => `Ich antworte nicht mehr daraus. Zurückholen lässt sich der Artikel bis ${until}.`,
    offSince: (moment) => `entfernt ${moment} UTC`,

    buttons: {
      ask: 'Artikel fragen',
      info: 'Info',
      refresh: 'Aktualisieren',
      takeOffAgain: 'Wieder entfernen',
      takeOff: 'Entfernen',
      pageByPage: 'Durchblättern',
      remove: 'Entfernen',
      keep: 'Behalten',
      undo: 'Rückgängig',
    },
    forms: {
      upload: 'Artikel hinzufügen',
      files: 'Dateien',
      fileKinds: 'Webseiten, PDF, Word, EPUB, Markdown, Text: höchstens zehn',
      words: 'Adressen oder der Text eines Artikels',
      wordsHow: 'Adressen, eine je Zeile; oder ein Text mit seinem Titel in der ersten Zeile',
      ask: 'Diesen Artikel fragen',
      question: 'Deine Frage',
      questionHow: 'Was du wissen möchtest',
    },
    faults: {
      nothingInMessage: 'In dieser Nachricht ist kein Link und keine Datei, die ich hinzufügen könnte.',
      nothingInForm: 'Im Formular war keine Datei, keine Adresse und kein Text. Versuche es bitte noch einmal.',
      noAddressGiven: 'Gib mir bitte eine Adresse.',
      tooManyGiven: (count, most) =>
        `Das sind ${number(count)} Adressen und Dateien, und ich nehme höchstens ${number(most)} auf einmal. Gib mir bitte zuerst einen Teil davon.`,
      changed: 'Dieser Artikel hat sich seitdem geändert. Sieh ihn dir bitte noch einmal an: `/artikel info`.',
      oldButton: 'Dieser Knopf sagt nicht mehr, worum es geht. Sieh bitte noch einmal nach.',
      notDiscords: 'Diese Datei liegt nicht da, wo Discord Dateien aufbewahrt; deshalb nehme ich sie nicht.',
    },
  },

  keeping: {
    tooManyAdds: (most, recent, count) =>
      `Ein Mitglied kann in einer Minute ${number(most)} Artikel hinzufügen; in der letzten waren es ${number(recent)}${count > 1 ? `, und jetzt wären es ${number(count)} mehr` : ''}. Warte bitte ein wenig und füge den Rest dann hinzu.`,
    unknownArticle: (id) => `Unter den Artikeln, die hier hinzugefügt wurden, ist keiner namens „${id}“.`,
    full: (most) =>
      `Die Sammlung dieses Servers ist voll: mehr als ${plural(most, { one: '# Artikel', other: '# Artikel' })} darf sie nicht enthalten. Entferne zuerst einen.`,
    noAddress: (title) => `„${title}“ kam ohne Adresse: es gibt nichts, wovon ich neu abrufen könnte.`,
    partGone: (title) => `Unter dieser Adresse gibt es keinen Teil „${title}“ mehr.`,
    goneForGood: (id) =>
      `In den letzten 24 Stunden wurde kein Artikel „${id}“ entfernt, und was früher entfernt wurde, lässt sich nicht zurückholen.`,
    noAddressInLink: (file) =>
      `${file} ist ein Link ohne eine Adresse, die ich lesen kann. Gib mir die Adresse selbst.`,
    isFeed: 'Das ist ein Feed, kein Artikel. Abonniere ihn, dann kommen seine Artikel von selbst.',
    tooManyFollowed: (most) =>
      `Ein Server kann ${number(most)} Feeds und Seiten abonnieren, und hier sind es so viele. Bestelle zuerst etwas ab.`,
    notFollowed: 'Das ist hier nicht abonniert; es gibt also nichts abzubestellen.',
    notAFeed: (reason) => `Das kann ich nicht abonnieren: ${reason}.`,
    noFeedOnPage:
      'Diese Seite nennt keinen Feed, und ich sehe keine Artikel, zu denen sie führt. Gib mir die Adresse ihres Feeds.',
    troubleWith: (from, fault) => `${from}: ${fault}`,
    ownFault: 'Durch einen Fehler von mir ließ es sich nicht abrufen.',
    ended: 'Ich wurde unterdessen beendet und rufe es wieder ab, sobald ich laufe.',
    doubts: {
      noAuthor: 'kein Autor gefunden',
      noDate: 'kein Datum gefunden',
      noAddress: 'keine Adresse gefunden, deshalb können Links nicht zur Seite führen',
      fieldFull: 'das Feld war voll, deshalb fehlt vielleicht das Ende; einen längeren Text gib mir besser als Datei',
    },
  },

  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `, Zeile ${line}`}: ${reason}.`,
    alone: (line, reason) => asSentence(line === undefined ? reason : `Zeile ${line}: ${reason}`),
    partLeftOut: (part, of, reason) => `Teil ${number(part)} von ${number(of)} ist ausgelassen: ${reason}`,

    tooDeep: 'das ist so tief verschachtelt, dass es nicht gelesen werden kann',
    unknownKind: (endings) => `gelesen werden Dateien, die auf ${endings.join(', ')} enden, andere nicht`,
    tooLarge: (megabytes, most) =>
      `das ist ${number(megabytes)} MB groß, und höchstens ${number(most)} MB werden gelesen`,
    textTooLarge: (megabytes, most) =>
      `der Text ist ${number(megabytes)} MB groß, und höchstens ${number(most)} MB werden gelesen`,
    feedTooLarge: (megabytes, most) =>
      `das ist ${number(megabytes)} MB groß, und von einem Feed werden höchstens ${number(most)} MB gelesen`,
    tooManyParagraphs: (most) => `das hat mehr als ${number(most)} Absätze`,
    noText: 'darin ist kein Absatz mit Text',
    document: 'das ist ein Dokument, kein Text',
    empty: 'darin steht nichts',
    tooMuchMemory: 'das zu lesen braucht zu viel Arbeitsspeicher',
    tooSlow: (seconds) =>
      `das zu lesen dauert länger als ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })}`,
    elsewhere: (host) =>
      `das gibt sich als Seite von ${host} aus und wurde von einer anderen Website abgerufen: das wird nicht geglaubt`,
    utf16: 'das ist in UTF-16 geschrieben; speichere es als UTF-8',
    notUtf8: 'das ist kein Text in UTF-8; speichere es als UTF-8',
    binary: 'das ist eine Binärdatei, kein Text',
    binaryPage: 'das ist eine Binärdatei, keine Webseite',
    binaryFeed: 'das ist eine Binärdatei, kein Feed',
    deeperThan: (levels) => `das ist tiefer als ${number(levels)} Ebenen verschachtelt`,
    onlyAddresses: (count) =>
      count === 1
        ? 'darin steht nur eine Adresse, und Seiten werden hier nicht abgerufen; füge den Text des Artikels ein und schreib die Adresse als url: ins Front Matter'
        : `darin stehen nur ${number(count)} Adressen, und Seiten werden hier nicht abgerufen; füge den Text jedes Artikels in eine eigene Datei ein und schreib seine Adresse als url: ins Front Matter`,

    noPageInArchive: 'im Archiv wurde keine Webseite gefunden',
    tagsTooDeep: (most) => `mehr als ${number(most)} Tags stecken ineinander, zu viele, um gelesen zu werden`,
    tooManyElements: (most) => `das hat mehr als ${number(most)} Elemente, zu viele, um gelesen zu werden`,
    tooManyTags: (most) => `das hat mehr als ${number(most)} Tags und Entities, zu viele, um gelesen zu werden`,
    walls: {
      challenge: `die Website will erst wissen, dass kein Programm sie liest, und zeigt keinen Artikel; öffne die Seite im Browser und speichere sie, ${PASTE}`,
      consent: `die Seite fragt nach der Zustimmung zu Cookies und zeigt keinen Artikel; öffne sie, antworte und speichere sie dann, ${PASTE}`,
      paywall:
        'nur der Anfang des Artikels ist da, denn der Rest ist für Abonnenten; speichere die Seite, während du angemeldet bist, oder füge den Text des Artikels ein',
      login: `das ist eine Seite zum Anmelden, kein Artikel; speichere die Seite, während du angemeldet bist, ${PASTE}`,
      scripts: `ohne ihre Skripte, die hier nicht ausgeführt werden, ist die Seite leer; öffne sie im Browser und speichere sie, ${PASTE}`,
      error: `die Website sagt, dass es diese Seite nicht gibt; sieh nach, ob die Adresse stimmt, ${PASTE}`,
      list: 'das ist eine Seite mit Links zu Artikeln, kein Artikel; gib die Adresse von einem davon an',
    },

    notYaml: (why) => `das Front Matter ist kein YAML${why && `: ${why}`}`,
    notToml: (why) => `das Front Matter ist kein TOML: ${why}`,
    notJson:
      'das Front Matter ist kein JSON: ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel',
    unreadableYaml: 'das Front Matter ist kein YAML, das gelesen werden kann',
    needsQuotes: 'ein Wert mit einem Doppelpunkt darin muss in Anführungszeichen stehen',
    frontMatterTooDeep: 'das Front Matter ist so tief verschachtelt, dass es nicht gelesen werden kann',
    frontMatterTooLong: (most) => `das Front Matter ist länger als ${number(most)} Zeichen`,
    neverClosed: (mark) => `das Front Matter beginnt mit ${mark}, und kein weiteres ${mark} schließt es ab`,
    neverClosedBrace: 'das Front Matter beginnt mit {, und keine } schließt es ab',
    draft: 'das ist als Entwurf gekennzeichnet und wird trotzdem gelesen',
    mustBeText: (key) => `${key} muss Text sein, keine Liste und keine Zuordnung`,
    longerThan: (key, most) => `${key} ist länger als ${number(most)} Zeichen`,
    badId: (key) =>
      `${key} darf höchstens 60 Zeichen aus A-Z, a-z, 0-9, „.“, „_“ und „-“ haben und nicht mit „.“ beginnen`,
    badAddress: (key) => `${key} muss eine Adresse sein, die mit http:// oder https:// beginnt`,
    badForm: (key) => `${key} muss article oder digest sein`,
    noDate: (key, written) =>
      `${key} wird übergangen, denn ${written === null ? 'eine Liste oder Zuordnung' : `„${written}“`} ist kein Datum wie 2018-08-03, 2018-08 oder 2018`,
    noLanguage: (key, written) =>
      `${key} wird übergangen, denn ${written === null ? 'eine Liste oder Zuordnung' : `„${written}“`} ist kein Sprachkürzel wie en oder pt-BR`,
    newerForm: 'das wurde von einer neueren Version von Verbatim geschrieben; aktualisiere diese hier',

    locked: 'das ist mit einem Passwort geschützt; speichere es ohne Passwort',
    lockedOrOldWord:
      'das ist mit einem Passwort geschützt oder eine .doc-Datei der alten Art; speichere es als .docx ohne Passwort',
    noWord: 'das ist kein Word-Dokument, was der Name auch sagt',
    damagedWord: 'das ist beschädigt oder kein Word-Dokument',
    damagedPdf: 'das ist beschädigt oder gar kein PDF',
    tooManyPages: (pages, most) => `das hat ${number(pages)} Seiten, und höchstens ${number(most)} werden gelesen`,
    tooManyPieces: (most) => `eine der Seiten besteht aus mehr als ${number(most)} Textstücken`,
    scan: 'darin sind Bilder von Seiten und kein Text; lass zuerst den Text erkennen (OCR) oder füge den Text des Artikels ein',
    gibberish:
      'die Schriften darin verraten nicht, welche Buchstaben sie zeichnen; lass zuerst den Text erkennen (OCR) oder füge den Text des Artikels ein',
    blankPages: (blank, all) =>
      `von den Seiten (${number(all)}) sind ${number(blank)} ohne Text, vielleicht Bilder von Seiten`,
    damagedArchive: 'das ist beschädigt: nicht alles, woraus es besteht, ist da',
    unpacksTooLarge: (most) => `das ist entpackt größer als ${number(most)} MB, zu groß, um gelesen zu werden`,
    tooManyFiles: (most) => `das besteht aus mehr als ${number(most)} Dateien, und so viele werden nicht gelesen`,
    unknownPacking: 'das ist auf eine unbekannte Art gepackt',
    ownEntities: 'das definiert eigene Entities, die niemand braucht und die ohne Ende wachsen können',
    noBook: 'das ist kein E-Book, was der Name auch sagt, oder es ist beschädigt',
    tooManyTexts: (files) => `der Text verteilt sich auf ${number(files)} Dateien, zu viele, um gelesen zu werden`,
    protected: 'das ist kopiergeschützt (DRM); nur ein Exemplar ohne Kopierschutz kann gelesen werden',

    pageNoFeed: 'das ist eine Webseite, kein Feed',
    noFeed: 'das ist kein Feed, weder RSS noch Atom noch JSON Feed',
    brokenFeed: 'das ist ein Feed, aber ein kaputter: sein XML oder JSON lässt sich nicht lesen',
    tooManyTagsOfFeed: (most) =>
      `das hat mehr als ${number(most)} Tags und Attribute, und mehr wird von einem Feed nicht gelesen`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      return `${plural(files, { one: '# Datei wird', other: '# Dateien werden' })} übergangen (${counted}${isMore ? ' und andere' : ''}): Artikel sind Dateien, die auf ${endings.join(', ')} enden.`;
    },
    cannotOpen: (code) => `das lässt sich nicht öffnen (${code})`,
    link: 'das ist eine Verknüpfung, und solchen wird hier nicht gefolgt',
    noFile: 'das ist ein Ordner oder ein Gerät, keine Datei',
    idTaken: (id, owner) =>
      `die ID ${id} hat auch ${owner}; benenne die Datei um oder gib ihr im Front Matter eine andere ID`,
    otherId: (id) => `darin steht als ID ${id}; nenne die Datei ${id}.md oder berichtige die ID`,
    badField: (field, why) => `${field} im Front Matter lässt sich nicht lesen: ${why}`,
    badName:
      'Dateien heißen hier nach ihrer ID, höchstens 60 Zeichen aus A-Z, a-z, 0-9, „.“, „_“ und „-“, und .md; benenne sie um',
    copy: (kept) => `das ist eine Kopie von ${kept}; die Kopie wird ausgelassen`,
    copies: (kept, others, more) =>
      `das ist eine Kopie von ${kept}, ebenso wie ${list([...others, ...(more > 0 ? [`${number(more)} weitere`] : [])])}; die Kopien werden ausgelassen`,
  },

  fetching: {
    noAddress:
      'Das ist keine Adresse im Web. Sie sollte aussehen wie https://example.org/artikel: kopiere sie aus deinem Browser.',
    notWeb: 'Abrufen kann ich nur Adressen, die mit http:// oder https:// beginnen. Gib mir so eine.',
    longAddress: (length, most) =>
      `Diese Adresse hat ${number(length)} Zeichen, und höchstens ${number(most)} dürfen es sein. Versuche es ohne das, was hinter dem „?“ steht.`,
    credentials: (host) =>
      `Diese Adresse von ${host} enthält einen Namen oder ein Passwort; so etwas nehme ich nicht an und gebe es nicht weiter. Lass weg, was vor dem „@“ steht.`,
    badPort: (host, port, ports) =>
      `Diese Adresse von ${host} hat den Port ${port}, und abrufen darf ich nur von ${ports.length === 1 ? 'Port' : 'den Ports'} ${list(ports.map(String))}. Wer mich betreibt, kann ihn in VERBATIM_FETCH_PORTS eintragen.`,
    privateHost: (host) =>
      `${host} ist nicht im öffentlichen Web, deshalb gehe ich nicht hin. Gib mir eine öffentliche Adresse oder die Seite als Datei. Wer mich betreibt, kann einen eigenen Host in VERBATIM_ALLOW_PRIVATE_HOSTS erlauben.`,
    sentOn: (host, fault) => `${host} schickt mich weiter zu einer anderen Adresse. ${fault}`,
    notLookedUp: (host) =>
      `${host} ließ sich gerade nicht nachschlagen (DNS). Versuche es in einer Minute noch einmal.`,
    noSuchHost: (host) => `${host} gibt es im Web nicht. Prüfe die Schreibweise.`,
    late: (host, seconds) =>
      `${host} hat nach ${number(seconds)} s noch nicht geantwortet. Versuche es später noch einmal. ${GIVE_FILE}`,
    tooLong: (host, seconds) =>
      `${host} war nach ${number(seconds)} s noch nicht fertig. Versuche es später noch einmal. ${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `Was ${host} schickt, ist ${announced === undefined ? '' : `${number(announced)} MB groß, `}mehr als die ${number(most)} MB, die ich annehme. Gib mir die Adresse eines einzelnen Artikels.`,
    headersTooLarge: (host, most) =>
      `${host} sagt mehr als ${number(most)} Bytes über die Seite, bevor sie beginnt. ${GIVE_FILE}`,
    unknownPacking: (host) =>
      `${host} schickt die Seite auf eine Art gepackt, um die ich nicht gebeten habe und die ich nicht entpacken kann. ${GIVE_FILE}`,
    badlyPacked: (host) =>
      `Was ${host} schickt, ist gepackt und lässt sich nicht entpacken: es ist beschädigt. Versuche es später noch einmal. ${GIVE_FILE}`,
    badLocation: (host) => `${host} schickt mich weiter, ohne zu sagen, zu welcher Adresse. ${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) =>
      `${host} schickt mich mehr als ${plural(most, { one: 'einmal', other: '# Mal' })} weiter. ${OWN_ADDRESS}`,
    circle: (host) =>
      `${host} schickt mich im Kreis, wie es Seiten tun, die ein Cookie oder eine Anmeldung wollen. ${GIVE_FILE}`,
    unasked: (host) =>
      `${host} sagt, die Seite habe sich nicht geändert, und ich habe sie noch nie gesehen. Versuche es später noch einmal. ${GIVE_FILE}`,
    empty: (host) => `${host} schickt eine leere Seite. ${GIVE_FILE}`,
    unreadable: (host, what) =>
      `${host} schickt ${what}; davon kann ich nichts lesen. Gib mir die Adresse einer Webseite, eines PDF, einer Word-Datei, eines E-Books oder eines Feeds.`,
    kinds: {
      image: (format) => `ein Bild (${format})`,
      sound: 'eine Tondatei',
      film: 'ein Video',
      font: 'eine Schrift',
      program: 'ein Programm',
      archive: 'ein Archiv aus Dateien',
      spreadsheet: 'eine Tabelle (Excel)',
      slides: 'Folien (PowerPoint)',
      openOffice: 'eine Datei von OpenOffice',
      oldOffice: 'eine Datei aus einem alten Office (.doc, .xls oder .ppt)',
      richText: 'eine Rich-Text-Datei (RTF)',
      postScript: 'eine PostScript-Datei',
      kindle: 'ein Kindle-Buch',
      database: 'eine Datenbank',
      propertyList: 'eine Property-List-Datei',
      partOfPage: 'einen Teil einer Seite (Skript oder Formatvorlage)',
      unknown: 'eine Datei von einer Art, die ich nicht kenne',
    },
    locked: (host, status) =>
      `${host} verlangt eine Anmeldung oder ein Abo oder lässt keine Programme herein (Status ${status}). ${GIVE_FILE}`,
    missing: (host, status) =>
      `${host} hat unter dieser Adresse keine Seite (Status ${status}). Prüfe sie in deinem Browser.`,
    takenAway: (host, status) => `${host} hat diese Seite entfernt (Status ${status}). Suche sie woanders.`,
    askedTooOften: (host, status, pause) => `${host} wird zu oft gefragt (Status ${status}). ${tryAgain(pause)}`,
    notNow: (host, status, pause) => `${host} kann gerade nicht antworten (Status ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `${host} hat selbst eine Störung (Status ${status}). ${tryAgain(pause)}`,
    noPage: (host, status) => `${host} antwortet mit etwas, das keine Seite ist (Status ${status}). ${GIVE_FILE}`,
    certificate: (host) =>
      `${host} kann nicht zeigen, wirklich ${host} zu sein: das Zertifikat ist nicht gültig. ${GIVE_FILE}`,
    unreachable: (host) => `${host} ist nicht zu erreichen. Versuche es später noch einmal. ${GIVE_FILE}`,
    brokenOff: (host) =>
      `${host} hat abgebrochen oder etwas geschickt, das kein Browser nähme. Versuche es später noch einmal. ${GIVE_FILE}`,
    resting: (host, pause) =>
      `${host} hatte eine Störung oder hat um Ruhe gebeten. In ${wait(pause)} gehe ich wieder hin.`,
    disallowed: (host) => `${host} bittet Programme, diese Adresse nicht abzurufen (in robots.txt). ${GIVE_FILE}`,
  },

  storing: {
    changedSince: (id) =>
      `Den Artikel ${id} hat seitdem jemand anders geändert. Sieh ihn dir noch einmal an und versuche es dann wieder.`,
    removedSince: (id) => `Den Artikel ${id} hat jemand anders entfernt. Sieh dir die Liste noch einmal an.`,
    brokenFile: (fault) => `${fault} Repariere diese Datei zuerst oder nimm sie weg: sie ginge sonst verloren.`,
    noJson: (path) => `${path} ist kein JSON mehr. Repariere die Datei oder nimm sie weg.`,
    clusterAway:
      'Die Suchmaschine, die die Artikel aufbewahrt, antwortet nicht. Verloren ist nichts; versuche es in einer Minute noch einmal.',
    clusterFull:
      'Es wurde nichts geändert: Die Suchmaschine nimmt nichts mehr an, wie immer, wenn ihre Platten fast voll sind. Schaffe Platz und versuche es dann noch einmal.',
    readOnly: (folder, by, seconds) =>
      `Die Artikel in ${folder} ändert ein anderes Verbatim (${by ? `Prozess ${by.pid} auf ${by.host}` : 'ein anderer Prozess'}), und dieses hier liest sie nur. Mach die Änderung dort oder beende es; ist es schon beendet, versuche es in ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} noch einmal.`,
    refused: {
      full: (folder) =>
        `Nichts wurde geändert: in ${folder} ist der Datenträger voll; schaffe Platz und versuche es dann noch einmal.`,
      quota: (folder) =>
        `Nichts wurde geändert: in ${folder} ist das Kontingent des Datenträgers aufgebraucht; schaffe Platz und versuche es dann noch einmal.`,
      fileTooLarge: (folder) =>
        `Nichts wurde geändert: in ${folder} nimmt der Datenträger keine so große Datei; erlaube größere und versuche es dann noch einmal.`,
      readOnly: (folder) =>
        `Nichts wurde geändert: in ${folder} ist der Datenträger schreibgeschützt; hebe das auf oder setze VERBATIM_DATA auf einen Ordner anderswo und versuche es dann noch einmal.`,
      forbidden: (folder) =>
        `Nichts wurde geändert: in ${folder} darf der Bot nicht schreiben; gib ihm das Recht dazu und versuche es dann noch einmal.`,
      failed: (folder) =>
        `Es ist nicht sicher, dass dies gespeichert wurde: in ${folder} hat der Datenträger versagt; sieh nach ihm und versuche es dann noch einmal.`,
      tooManyOpen: (folder) =>
        `Nichts wurde geändert: in ${folder} sind zu viele Dateien offen; versuche es gleich noch einmal.`,
      link: (folder) =>
        `Nichts wurde geändert: in ${folder} steht eine Verknüpfung, wo ein eigener Ordner oder eine eigene Datei stehen sollte; lege das Echte dorthin.`,
      fileForFolder: (folder) =>
        `Nichts wurde geändert: in ${folder} steht eine Datei, wo ein Ordner stehen sollte; nimm sie weg.`,
      folderForFile: (folder) =>
        `Nichts wurde geändert: in ${folder} steht ein Ordner, wo eine Datei stehen sollte; nimm ihn weg.`,
    },
    refusedOtherwise: (folder, code) => `Nichts wurde geändert: in ${folder} weigert sich das Dateisystem (${code}).`,
  },

  insights: {
    heading: (days) => plural(days, { one: 'Gefragt am letzten Tag', other: 'Gefragt in den letzten # Tagen' }),
    off: (settings) =>
      `Auf diesem Server werden keine Fragen gezählt. ${settings} schaltet das ein: dann speichere ich, wie viele an jedem Tag gestellt werden, welche Artikel und Personen gezeigt werden, und die Worte der Fragen, auf die es keine Antwort gab. Nie, wer gefragt hat.`,
    offByNow: (settings) => `Auf diesem Server werden keine Fragen mehr gezählt; ${settings} schaltet das wieder ein.`,
    empty: 'In diesen Tagen wurde nichts gefragt.',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, { one: '# Frage', other: '# Fragen' })}: ${number(answers)} beantwortet, ${number(closest)} mit der nächsten Stelle, ${number(nothing)} unbeantwortet`,
    legend: 'Ein Balken je Tag: beantwortet (gefüllt), mit der nächsten Stelle (gestreift), unbeantwortet (leer)',
    chart: ({ from, to, answers, closest, nothing, most }) =>
      `Ein Balken für jeden Tag vom ${date(from)} bis zum ${date(to)}: wie viele Fragen gestellt wurden. Zusammen ${number(answers)} beantwortet, ${number(closest)} mit der nächsten Stelle, ${number(nothing)} unbeantwortet; die meisten am ${date(most.day)}: ${number(most.count)}.`,
    unanswered: 'Was unbeantwortet blieb',
    articles: 'Am häufigsten gezeigte Artikel',
    speakers: 'Am häufigsten zitierte Personen',
    takenOut: (mark) =>
      `Fragen aus denselben Wörtern sind als eine gezählt und stehen hier in einer ihrer Fassungen. ${mark} steht für etwas, woran ein Mitglied zu erkennen sein könnte.`,
    allAnswered: 'Keine Frage blieb unbeantwortet.',
    asked: (count) => plural(count, { one: 'einmal gefragt', other: '# Mal gefragt' }),
    shown: (count) => plural(count, { one: 'einmal gezeigt', other: '# Mal gezeigt' }),
    quoted: (count) => plural(count, { one: 'einmal zitiert', other: '# Mal zitiert' }),
    page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
    gone: (id) => `${id}, nicht mehr in der Sammlung`,
    foot: (privacy) =>
      `Die Tage beginnen um Mitternacht UTC und bleiben 90 Tage lang gespeichert. ${privacy} sagt mehr dazu und löscht sie.`,
    days: (days) => plural(days, { one: '# Tag', other: '# Tage' }),
  },

  privacy: {
    heading: 'Was ich speichere',
    ofYou: 'Über dich',
    ofQuestions: 'Über das, was gefragt wird',
    ofServer: 'Über diesen Server',
    whoSees: 'Wer es sehen kann',
    articles: (count) =>
      plural(count, {
        one: 'Deine Discord-ID, bei # Artikel, den du zur Sammlung dieses Servers hinzugefügt hast, solange er darin bleibt',
        other:
          'Deine Discord-ID, bei # Artikeln, die du zur Sammlung dieses Servers hinzugefügt hast, solange sie darin bleiben',
      }),
    followed: (count) =>
      plural(count, {
        one: 'Deine Discord-ID, bei # Abo (Feed oder Seite), das du hier eingerichtet hast, solange es besteht',
        other: 'Deine Discord-ID, bei # Abos (Feeds oder Seiten), die du hier eingerichtet hast, solange sie bestehen',
      }),
    nothingOfYou: 'Nichts in der Sammlung dieses Servers nennt dich',
    takenOff:
      'Bei einem Artikel, der aus der Sammlung entfernt wurde: wer ihn hinzugefügt und wer ihn entfernt hat, beides als ID, bis zu zwei Tage lang. Wird er zurückgeholt, kommt die erste ID mit zurück',
    inMemory:
      'Wann du zuletzt einen Befehl verwendet und was du in der letzten Minute hinzugefügt hast: im Arbeitsspeicher, bis ich neu gestartet werde',
    askInServers:
      'Was in der Sammlung eines Servers über dich steht, kann ich nur dort sagen: frag mich auf dem Server noch einmal',
    counted:
      'Auf diesem Server wird gezählt: wie viele Fragen an jedem Tag gestellt wurden und was daraus wurde, wie oft welche Artikel und Personen gezeigt wurden, und eine Fassung der Fragen, auf die es keine Antwort gab. Nicht, wer gefragt hat; Erwähnungen, IDs, Adressen und Zahlen wie die eines Telefons werden vorher herausgenommen. 90 Tage lang gespeichert',
    countedPrivately:
      'Was du mit „privat: Wahr“ fragst, wird auch gezählt, aber nur, dass gefragt wurde und ob es eine Antwort gab: kein Wort davon, und nicht, was dir gezeigt wurde. Sind auf diesem Server alle Antworten privat, wird voll gezählt, was du ohne diese Angabe fragst',
    notCounted: 'Was auf diesem Server gefragt wird, wird nicht gezählt',
    notCountedByNow:
      'Was auf diesem Server gefragt wird, wird nicht mehr gezählt. Was vorher gezählt wurde, bleibt 90 Tage lang gespeichert',
    notCountedHere:
      'Was in Direktnachrichten gefragt wird oder dort, wohin mich ein Mitglied mitgebracht hat, wird nicht gezählt',
    log: 'Mein Protokoll hat für jeden Befehl eine Zeile: welcher es war, auf welchem Server, was daraus wurde und wie lange das gedauert hat. Nicht, was getippt wurde, und nicht, von wem',
    logWithWords:
      'Mein Protokoll hat für jeden Befehl eine Zeile: welcher es war, auf welchem Server, was daraus wurde, wie lange das gedauert hat und, weil es die so wollen, die mich betreiben, was getippt wurde. Nicht, von wem',
    messages:
      'Meine Antworten sind Nachrichten auf Discord und enthalten, was gefragt wurde. Eine geteilte Antwort nennt, wer sie geteilt hat. Discord behält sie, bis sie gelöscht werden',
    server: (days) =>
      `Seine Artikel, woraus sie gelesen wurden, was er abonniert hat und seine Einstellungen: bis sie entfernt oder geändert werden, und noch ${plural(days, { one: '# Tag', other: '# Tage' })}, nachdem der Server mich entfernt hat`,
    host: 'Wer mich betreibt, sieht all das, in Dateien auf dem eigenen Rechner, und entscheidet, wie lange Protokolle und Kopien der Dateien aufbewahrt werden',
    managers: (articles, insights) =>
      `Wer diesen Server verwaltet, sieht mit ${articles}, wer was hinzugefügt hat, und mit ${insights}, was gezählt wurde`,
    everybody: 'Die Artikel sehen alle',
    takeMyIdOff: 'Meine ID löschen',
    idTakenOff: ({ articles, followed }) =>
      `Deine ID ist gelöscht, bei ${plural(articles, { one: '# Artikel', other: '# Artikeln' })} und ${plural(followed, { one: '# Abo (Feed oder Seite)', other: '# Abos (Feeds und Seiten)' })}. Artikel und Abos bleiben in der Sammlung.`,
    forgetCounted: 'Gezähltes löschen',
    reallyForget: 'Alles löschen, was auf diesem Server gezählt wurde?',
    cannotBeUndone:
      'Es lässt sich nicht zurückholen. Was von jetzt an gefragt wird, wird wieder gezählt, solange das eingeschaltet ist.',
    forget: 'Löschen',
    keep: 'Behalten',
    countedForgotten: 'Was auf diesem Server gezählt wurde, ist gelöscht.',
    onlyManagers: 'Nur wer diesen Server verwaltet, kann löschen lassen, was auf ihm gezählt wurde.',
  },

  doctor: {
    marks: { good: 'ok', doubtful: 'prüfen', bad: 'FEHLER' },
    checks: {
      node: 'Node.js',
      settings: 'Einstellungen',
      dataFolder: 'Datenordner',
      articles: 'Artikel',
      searchEngine: 'Suchmaschine',
      token: 'Token',
      application: 'Anwendung',
      commands: 'Befehle',
      clock: 'Uhr',
      publicKey: 'Schlüssel',
      address: 'Adresse',
    },
    nodeIs: (version) => `Es ist ${version}.`,
    installNode: (least) => `Installiere ${least} oder neuer von https://nodejs.org.`,
    mendSettings: 'Berichtige sie und sieh noch einmal nach.',
    mendName: 'Berichtige den Namen oder nimm die Zeile heraus.',
    settingsFine: 'Alle sind brauchbar.',
    unwritable: (place, code) => `In ${place} kann nicht geschrieben werden (${code}).`,
    ownIt: 'Mach diesen Benutzer zum Eigentümer oder setze VERBATIM_DATA auf einen beschreibbaren Ordner.',
    free: (place, megabytes) => `${place}, ${number(megabytes)} MB frei`,
    makeRoom: 'Schaffe Platz oder setze VERBATIM_DATA auf einen Ordner auf einem größeren Datenträger.',
    unreadable: (place, code) => `${place} kann nicht gelesen werden (${code}).`,
    makeReadable: 'Lege den Ordner an, gib diesem Benutzer Leserechte oder berichtige VERBATIM_ARTICLES.',
    discordSilent: 'Es gibt nichts zum Vergleichen: Discord hat nicht geantwortet.',
    discordTimeless: 'Es gibt nichts zum Vergleichen: Discord hat keine Uhrzeit genannt.',
    seeToNetwork: 'Sieh zuerst nach dem Netz.',
    setClock:
      'Lass diesen Rechner seine Uhr nach dem Netz stellen: timedatectl set-ntp true, oder wie dein System es macht.',
    within: (seconds) => `höchstens ${number(seconds)} Sekunden neben der von Discord`,
    ahead: (seconds) => `Sie geht ${number(seconds)} Sekunden vor.`,
    behind: (seconds) => `Sie geht ${number(seconds)} Sekunden nach.`,
    noToken: 'Es ist keines gesetzt: Die Vorschau wird geöffnet, ohne Discord.',
    tokenNeeded: (door) => `DISCORD_TOKEN ist nicht gesetzt, und VERBATIM_DOOR=${door} braucht es.`,
    copyToken: 'Kopiere es von https://discord.com/developers/applications: deine Anwendung → Bot → Reset Token.',
    tokenTaken: 'Discord nimmt es an.',
    commandsFit: (count) => `${number(count)}, wie diese Version sie hat`,
    noCommands: 'Discord hat noch keine.',
    otherCommands: 'Discord hat die einer anderen Version.',
    startBot: 'Starte den Bot: Er meldet sie selbst an.',
    postsTo: (url) => `Discord schickt Interaktionen an ${url} und keine über das Gateway.`,
    emptyIt:
      'Leere das Feld im Entwicklerportal, deine Anwendung → General Information → Interactions Endpoint URL, oder setze VERBATIM_DOOR=http.',
    keyTaken: 'Es gilt, was Discord selbst nennt.',
    keyUntold: 'Discord nennt ihn nicht.',
    setKey: 'Setze DISCORD_PUBLIC_KEY, aus General Information im Entwicklerportal.',
    keyFits: 'DISCORD_PUBLIC_KEY ist der der Anwendung.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY ist nicht der der Anwendung.',
    mendKey: 'Lass ihn leer oder kopiere ihn aus General Information im Entwicklerportal.',
    addressUntold: 'Discord kennt die Adresse der HTTP-Tür noch nicht.',
    tellAddress:
      'Trage bei laufendem Bot die HTTPS-Adresse, die zu seinem Port führt, mit /interactions dahinter im Entwicklerportal ein: deine Anwendung → General Information → Interactions Endpoint URL.',
    turnsAway: (url) => `${url} weist ab, was Discord nicht unterschrieben hat.`,
    answers: (url, status) => `${url} antwortet mit ${status} statt 401 auf das, was Discord nicht unterschrieben hat.`,
    lookAtProxy: 'Sieh nach, ob der Bot läuft und ob der Proxy POST /interactions unverändert an ihn weitergibt.',
    outOfReach: (url) => `${url} ist von hier aus nicht zu erreichen.`,
    tryElsewhere:
      'Sieh nach, ob der Bot und der Proxy laufen. Manche Netze führen nicht zu sich selbst zurück: Dann versuche es von woanders.',
    engine: (version, nodes, status) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# Knoten', other: '# Knoten' })}, ${status}`,
    otherEngine: (name) => `Es ist ${name}.`,
    installEngine: (from, below) => `Installiere OpenSearch ${from} oder neuer, unter ${below}.`,
    shardsGone: (engine) => `${engine}: Manche Shards sind auf keinem Knoten.`,
    bringBack: 'Hole die fehlenden Knoten zurück oder stelle einen Snapshot wieder her.',
    shardsAlone: (engine) => `${engine}: Manche Shards sind nur auf einem Knoten.`,
    addNode: 'Füge einen Knoten hinzu oder hole den fehlenden zurück.',
    loginRefused: 'Name und Passwort werden nicht angenommen.',
    putLogin:
      'Schreibe Namen und Passwort, die angenommen werden, in VERBATIM_OPENSEARCH: https://name:password@host:9200.',
    noEngine: 'Was dort antwortet, spricht nicht wie OpenSearch.',
    lookAtEngine: 'Sieh nach, ob VERBATIM_OPENSEARCH zu einem OpenSearch führt.',
  },

  greeting: {
    speakers: (count) => plural(count, { one: '# zitierte Person', other: '# zitierte Personen' }),
    labels: {
      onDiscord: 'Auf Discord',
      invite: 'Einladen',
      tell: 'Eintragen',
      address: 'Adresse',
      preview: 'Vorschau',
      goLive: 'Loslegen',
      articles: 'Artikel',
      howItIs: 'Zustand',
      notThere: 'Fehlt',
      doubtful: 'Zweifelhaft',
      notRead: 'Ungelesen',
      stop: 'Beenden',
    },
    overHttp: (name, url) => `${name}, über HTTP: POST ${url}`,
    tellAddress:
      'die HTTPS-Adresse, die dorthin führt, mit /interactions dahinter: im Entwicklerportal, deine Anwendung → General Information → Interactions Endpoint URL',
    putToken: '.env.example nach .env kopieren, das Token deines Bots eintragen und neu starten',
    pickedUp: (folders) => `${folders} (Änderungen werden übernommen)`,
    stopKeys: 'Strg+C',
  },

  starting: {
    network: {
      noName: 'der Name lässt sich nicht auflösen',
      noNameNow: 'der Name lässt sich gerade nicht auflösen',
      refused: 'die Verbindung wurde abgelehnt',
      cut: 'die Verbindung wurde abgebrochen',
      noNetwork: 'es gibt kein Netz',
      noRoute: 'es führt kein Weg dorthin',
      late: 'es kam nicht rechtzeitig eine Antwort',
      untrusted: 'dem Zertifikat wird hier nicht vertraut',
      otherName: 'das Zertifikat gilt für einen anderen Namen',
      expired: 'das Zertifikat ist abgelaufen',
    },
    faulty: (api, status) =>
      `Discord hat gerade eine Störung (${api} antwortet mit ${status}). Versuche es in ein paar Minuten noch einmal.`,
    noAddress: (api) => `„${api}“ ist keine Adresse. Prüfe DISCORD_API_URL.`,
    unreachable: (api, why) =>
      `Discord ist unter ${api} nicht zu erreichen: ${why}. Prüfe das Netz und, falls gesetzt, DISCORD_API_URL.`,
    notJson: (api, status) =>
      `${api} antwortet mit ${status} und etwas anderem als dem JSON von Discord. Sieh nach, ob ein Proxy oder eine Firewall dazwischensteht und ob Discord die Adresse dieses Rechners aussperrt.`,
    notDiscord: (api) => `${api} antwortet nicht wie Discord. Prüfe DISCORD_API_URL und DISCORD_API_VERSION.`,
    badToken:
      'Discord nimmt DISCORD_TOKEN nicht an. Kopiere das Token aus dem Entwicklerportal (deine Anwendung → Bot → Reset Token) unverändert nach .env und starte neu.',
    badVersion: 'Discord spricht diese Version nicht. Prüfe DISCORD_API_VERSION.',
    noToken:
      'Ein Bot auf Discord braucht DISCORD_TOKEN. Kopiere es von https://discord.com/developers/applications (deine Anwendung → Bot → Reset Token) nach .env oder setze VERBATIM_DOOR=preview.',
    noPage: (directory) => `Die Seite der Vorschau ist nicht in ${directory}: npm run build erzeugt sie.`,
    badPort: (port) => `Die Vorschau kann Port ${port} nicht benutzen: Wähle einen von 1024 bis 65535.`,
    noPort: 'Für die Vorschau ist kein Port frei.',
  },
};
