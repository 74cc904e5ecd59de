// Every sentence of the bot, in French. Long on purpose: one file a language; en.ts says what each key stands for. As the French
// print it, a narrow space that does not break (U+202F) stands before ; : ! ? and inside « ».
import type { AskedArticles, Words } from './en.ts';
import { asSentence, formsOf, type Wait } from './forms.ts';

const plain = formsOf('fr');
/** The first day of a month is « 1er ». */
const forms = { ...plain, date: (date: string): string => plain.date(date).replace(/^1 /, '1er ') };
const { date, language, list, number, plural, sentence, wait } = forms;

type Period = Pick<AskedArticles, 'after' | 'before'>;

const isDay = (written: string): boolean => written.length === 'YYYY-MM-DD'.length;

/** « du 3 août 2018 », « d’août 2018 », « de 2018 » */
const fromDate = (written: string): string =>
  isDay(written) ? `du ${date(written)}` : `${/^[ao]/.test(date(written)) ? 'd’' : 'de '}${date(written)}`;

/** « au 3 août 2018 », « à août 2018 » */
const toDate = (written: string): string => `${isDay(written) ? 'au' : 'à'} ${date(written)}`;

/** « à partir de mars 2020 »; null for any time at all. */
function period({ after, before }: Period): string | null {
  if (after !== null && before !== null) return `${fromDate(after)} ${toDate(before)}`;
  if (after !== null) return `à partir ${fromDate(after)}`;
  return before === null ? null : `jusqu’${toDate(before)}`;
}

/** « articles en allemand publiés par Velmora Courier »; null for all of them. */
function askedArticles(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `« ${asked.title} »`;
  const [publisher, time] = [asked.publisher !== null && `par ${asked.publisher}`, period(asked)];
  const conditions = [
    asked.language !== null && `en ${language(asked.language)}`,
    (publisher || time) && 'publiés',
    publisher,
    time,
  ].filter(Boolean);
  return conditions.length > 0 ? `articles ${conditions.join(' ')}` : null;
}

const notOutright = (asked: AskedArticles | null): string => {
  const articles = askedArticles(asked) ?? 'articles';
  return asked?.title ? `${articles} ne le dit pas explicitement.` : `Les ${articles} ne le disent pas explicitement.`;
};

const noneCalled = (who: string): string => `Ces articles ne citent entre guillemets personne du nom de « ${who} ».`;

const GIVE_FILE = 'Enregistrez la page dans votre navigateur et donnez-moi plutôt le fichier.';
const OWN_ADDRESS = 'Ouvrez la page dans votre navigateur et donnez-moi l’adresse à laquelle elle aboutit.';
const tryAgain = (pause: Wait | null): string => `Réessayez ${pause === null ? 'plus tard' : `dans ${wait(pause)}`}.`;
const articles = (count: number): string => plural(count, { one: '# article', other: '# articles' });
const passages = (count: number): string => plural(count, { one: '# passage', other: '# passages' });
const quotations = (count: number): string => plural(count, { one: '# citation', other: '# citations' });
const articlesOnShelf = (count: number): string =>
  plural(count, {
    one: '# article dans la bibliothèque de ce serveur',
    other: '# articles dans la bibliothèque de ce serveur',
  });
const more = (count: number): string => plural(count, { one: '# autre', other: '# autres' });
const PASTE = 'ou collez le texte de l’article';

export const fr: Words = {
  ...forms,

  counts: {
    articles: (count) => articles(count),
    quotations: (count) => quotations(count),
    passages: (count) => passages(count),
    more: (count) => more(count),
    andMore: (count) => `et ${more(count)}`,
  },

  /** Commands and their options. */
  commands: {
    ask: {
      name: 'demander',
      description: 'Interroger les articles : le passage et la phrase qui répondent, dans leurs propres mots',
    },
    check: {
      name: 'vérifier',
      description: 'Vérifier si les articles contiennent une citation mot pour mot, et de qui elle est',
    },
    help: { name: 'aide', description: 'Ce que je fais, ce que je ne fais pas et les articles que je connais' },
    quote: {
      name: 'citer',
      description: 'Ce qu’une personne a dit, mot pour mot, et par qui ses propos nous parviennent',
    },
    source: { name: 'source', description: 'La référence d’un article et le lien vers celui-ci' },
    articles: { name: 'articles', description: 'Gérer les articles de ce serveur' },
    insights: {
      name: 'statistiques',
      description: 'Ce qui a été demandé sur ce serveur, et ce qui est resté sans réponse',
    },
    privacy: {
      name: 'confidentialité',
      description: 'Ce que je conserve sur vous et sur ce serveur, et comment le faire oublier',
    },
    settings: {
      name: 'paramètres',
      description: 'Régler mes réponses sur ce serveur, et ce qu’on peut demander dans quel salon',
    },
  },
  articleCommands: {
    add: {
      name: 'ajouter',
      description: 'Ajouter un article par son adresse : page web, PDF, fichier Word, livre numérique',
    },
    upload: { name: 'importer', description: 'Ajouter des articles : fichiers, plusieurs adresses ou texte collé' },
    list: { name: 'liste', description: 'Les articles de la bibliothèque de ce serveur et ce qui est suivi' },
    info: { name: 'détails', description: 'Tout ce que l’on sait d’un article de la bibliothèque de ce serveur' },
    remove: {
      name: 'retirer',
      description: 'Retirer un article de la bibliothèque ; il peut être rétabli pendant 24 heures',
    },
    restore: { name: 'rétablir', description: 'Rétablir un article retiré au cours des dernières 24 heures' },
    refresh: { name: 'actualiser', description: 'Récupérer de nouveau un article à son adresse' },
    follow: {
      name: 'suivre',
      description: 'Ajouter automatiquement les nouveaux articles d’un flux ou d’une page qui en a un',
    },
    unfollow: { name: 'ne-plus-suivre', description: 'Ne plus suivre un flux ou une page ; ses articles restent' },
  },
  menus: {
    checkQuote: 'Vérifier la citation',
    findSource: 'Trouver la source',
    addArticle: 'Ajouter l’article',
  },
  options: {
    question: { name: 'question', description: 'Ce que vous aimeriez savoir' },
    checkedText: { name: 'texte', description: 'Le texte à vérifier ; les guillemets indiquent quels mots' },
    checkPrivate: {
      name: 'privé',
      description: 'Ne montrer la réponse qu’à vous : c’est ce que je fais, sauf si vous choisissez Faux',
    },
    about: { name: 'sujet', description: 'Ce que la personne a dit à ce sujet' },
    who: { name: 'qui', description: 'Un nom, un titre ou une fonction : ambassadeur' },
    sayer: { name: 'qui', description: 'À qui ces mots sont attribués : un nom, un titre ou une fonction' },
    article: { name: 'article', description: 'Seulement cet article' },
    publisher: { name: 'éditeur', description: 'Seulement les articles de cet éditeur' },
    language: { name: 'langue', description: 'Seulement les articles dans cette langue' },
    after: {
      name: 'après',
      description: 'Publié à partir de 2020, de 2020-03 ou du 2020-03-31 : la date indiquée est comprise',
    },
    before: {
      name: 'avant',
      description: 'Publié jusqu’à 2020, 2020-03 ou 2020-03-31 : la date indiquée est comprise',
    },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    addresses: { name: 'adresse', description: 'Son adresse ; s’il y en a plusieurs, séparez-les par des espaces' },
    feed: { name: 'adresse', description: 'L’adresse du flux ou de la page' },
    titleWords: { name: 'mots', description: 'Seulement ceux dont le titre ou l’éditeur contient ces mots' },
    keptArticle: { name: 'article', description: 'Un article de la bibliothèque de ce serveur' },
    removedArticle: { name: 'article', description: 'Un article retiré au cours des dernières 24 heures' },
    followed: { name: 'adresse', description: 'Un flux ou une page que je suis' },
  },

  /** What the bot itself says to a member, whatever the command. */
  bot: {
    tooFast: (seconds) =>
      plural(seconds, {
        one: 'C’était rapide. Vous pourrez reposer une question dans une seconde.',
        other: 'C’était rapide. Vous pourrez reposer une question dans # secondes.',
      }),
    gettingReady: 'Je lis encore les articles de ce serveur. Redemandez-moi dans quelques secondes.',
    unreadable: 'Discord a envoyé quelque chose que je ne sais pas lire. Veuillez réessayer.',
    nobody: 'Discord n’a pas indiqué qui vous êtes. Veuillez réessayer.',
    unknownCommand: (name) => `Je ne connais plus /${name}. Rechargez Discord (Ctrl+R).`,
    oldForm: 'Ce formulaire vient d’une autre version de moi. Veuillez le rouvrir.',
    noFiles: 'Je ne peux pas recevoir de fichiers ici. Donnez-moi plutôt une adresse.',
  },

  /** What the preview’s server says, as Discord would. */
  preview: {
    noCommand: 'Cette commande n’existe pas. Rechargez la page.',
    notAllowed: 'Vous n’avez pas la permission d’utiliser cette commande.',
    noMessage: 'Ce message n’est plus là.',
    formExpired: 'Ce formulaire a expiré. Rouvrez-le.',
    noChosenFile: 'Un fichier n’est plus là. Choisissez-le de nouveau.',
    noSentFile: 'Ce fichier n’est plus là. Veuillez le renvoyer.',
    largeFile: (megabytes) => `Un fichier peut peser ${number(megabytes)} Mo au maximum.`,
    suggestionsFailed: 'Échec du chargement des options',
    interactionFailed: 'Échec de l’interaction',
    formFailed: 'Un problème est survenu. Réessayez.',
    commandFailed: 'L’application ne répond plus',

    /** What the page in the browser says. */
    page: {
      title: 'Verbatim · aperçu',
      server: 'Aperçu de Verbatim',
      channels: 'Salons',
      about:
        'Cette page tient lieu de Discord et fait tourner exactement le même bot. Rien ne quitte cet ordinateur, sauf si vous ajoutez une adresse : elle est alors consultée.',
      topic: 'Interrogez les articles de la bibliothèque. Ils répondent dans leurs propres mots.',
      welcome: 'Bienvenue dans #{channel} !',
      firstSteps:
        'Verbatim répond à partir des articles de sa bibliothèque, mot pour mot, et indique qui l’a dit. Commencez par l’un de ces exemples, ou tapez {slash} ci-dessous. Pour ajouter un article, déposez un fichier ici ou collez son adresse. Pour vérifier une citation, publiez le message qui la contient et choisissez « Vérifier la citation » dans le menu de ses applications.',
      channel: 'Salon',
      messages: 'Messages',
      offline: 'L’aperçu est arrêté. Cette page reviendra d’elle-même dès qu’il tournera de nouveau.',
      send: 'Envoyer',

      restarted:
        'L’aperçu a été relancé. Il ne garde ses messages que pendant qu’il tourne : les précédents ont disparu.',
      unreachable: 'L’aperçu ne tourne plus. Relancez-le, et cette page reviendra d’elle-même.',
      notStarted: 'L’aperçu n’a pas pu démarrer : {reason}',
      toLight: 'Passer au thème clair',
      toDark: 'Passer au thème sombre',

      roles: { editor: 'Gestionnaire', member: 'Membre', moderator: 'Modérateur' },
      beSomebodyElse: 'Changer de personne',
      seeAs: 'Voir le salon en tant que',
      youAre: 'Vous êtes {name}, {role}. Changer de personne',

      app: 'APPLI',
      used: '{person} a utilisé {command}',
      sending: 'Envoi de la commande…',
      thinking: '{bot} réfléchit…',
      onlyYou: 'Vous seul pouvez voir ce message',
      dismiss: 'Rejeter le message',
      originalDeleted: 'Le message original a été supprimé',
      seeMessage: 'Cliquez pour voir le message',
      apps: 'Applications',
      spoiler: 'Spoiler',
      download: 'Télécharger {name}',
      bytes: { one: '# octet', other: '# octets' },
      kilobytes: '{size} Ko',
      megabytes: '{size} Mo',
      invalidDate: 'Date invalide',
      unknownUser: 'utilisateur-inconnu',
      unknownChannel: 'inconnu',
      unknownRole: 'rôle-inconnu',
      choose: 'Faites un choix',
      notDrawn: 'L’aperçu n’affiche pas ce type de menu ; Discord, si.',
      notForSale: 'Pas en vente dans l’aperçu',

      line: 'Message, ou / pour les commandes',
      linePlaceholder: 'Tapez / pour voir ce que le bot sait faire',
      choices: 'Choix',
      commands: 'Commandes',
      noSuchCommand: 'Aucune commande ne porte ce nom',
      addArticle: 'Ajouter cet article à la bibliothèque',
      onlyCommands: 'Entrée publie ceci. Le bot n’entend que les commandes : pour l’interroger, choisissez {command}.',
      loadingChoices: 'Chargement des options…',
      noChoices: 'Aucune option ne correspond à votre recherche.',
      enterSends: 'Appuyez sur Entrée pour envoyer',
      moreOptions: { one: '+# facultative', other: '+# facultatives' },
      optional: 'facultatif',
      tooLong: { one: '{length}/{most}, # de trop', other: '{length}/{most}, # de trop' },
      true: 'Vrai',
      false: 'Faux',

      faults: {
        missing: 'Cette option est obligatoire. Indiquez une valeur.',
        noChoice: 'Choisissez l’une des options.',
        noText: 'Saisissez un texte.',
        noNumber: 'Saisissez un nombre.',
        notWhole: 'Saisissez un nombre entier.',
        notTrueOrFalse: 'Choisissez Vrai ou Faux.',
        nobody: 'Choisissez un membre.',
        notFilledIn: 'L’aperçu ne permet pas de remplir ce type d’option.',
        otherKind: 'Cette option est d’un autre type.',
        noSuchOption: 'Cette option n’existe pas.',
        between: 'Doit être compris entre {min} et {max}.',
        least: 'Doit être au moins égal à {min}.',
        most: 'Doit être au plus égal à {max}.',
        lengthBetween: { other: 'Doit comporter entre {min} et {max} caractères.' },
        lengthLeast: { one: 'Doit comporter au moins # caractère.', other: 'Doit comporter au moins # caractères.' },
        lengthMost: { one: 'Doit comporter au plus # caractère.', other: 'Doit comporter au plus # caractères.' },
      },

      form: {
        submit: 'Envoyer',
        cancel: 'Annuler',
        close: 'Fermer',
        note: 'Ce formulaire sera envoyé à {bot}. Ne communiquez ni mot de passe ni autre information sensible.',
        missing: 'Ce champ est obligatoire.',
        notDrawn: 'L’aperçu n’affiche pas ce champ ; Discord, si.',
      },
      files: {
        addToShelf: 'Ajouter à la bibliothèque',
        drop: 'Déposez les fichiers ici',
        dropOrBrowse: 'Déposez des fichiers ici ou {browse}',
        browse: 'parcourez vos dossiers',
        most: { one: 'Un fichier au maximum, de {size}', other: 'Jusqu’à # fichiers, de {size} chacun' },
        tooLarge: '{name} est trop volumineux : {size} pour un maximum de {most}.',
        tooMany: {
          one: '# fichier au maximum ; non retenus : {more}.',
          other: '# fichiers au maximum ; non retenus : {more}.',
        },
        takeOut: 'Enlever {name}',
        missing: 'Choisissez un fichier.',
      },
    },
  },

  /** What the program says in a terminal. */
  terminal: {
    didYouMean: (typed) => `Vouliez-vous dire « ${typed} » ?`,
    tryHelp: (command) => `Essayez « ${command} ».`,
    listsAll: (command) => `« ${command} » montre tout ce qu’il y a.`,
    noVerb: (command) => `La commande « ${command} » n’existe pas.`,
    noOption: (option) => `L’option « ${option} » n’existe pas.`,
    noOptionFor: (option, verb) => `L’option « ${option} » n’existe pas pour « ${verb} ».`,
    takesNoValue: (option) => `« ${option} » ne prend pas de valeur.`,
    needsValue: (option, example) => `« ${option} » demande une valeur : ${example}.`,
    givenTwice: (option) => `« ${option} » est indiqué deux fois.`,
    wholeNumberFrom: (option, min, typed) =>
      `« ${option} » demande un nombre entier à partir de ${min}, pas « ${typed} ».`,
    wholeNumber: (option, min, max, typed) =>
      `« ${option} » demande un nombre entier de ${min} à ${max}, pas « ${typed} ».`,
    noStyle: (typed, styles) => `Le style « ${typed} » n’existe pas : prenez l’un de ceux-ci : ${styles.join(', ')}.`,
    takesNoWord: (verb, word) => `« ${verb} » ne prend pas « ${word} ».`,
    usedAs: (command) => `La forme est « ${command} ».`,
    whoseWords: 'Les propos de qui ? Donnez un nom, un titre ou une fonction : --who NAME.',
    noServerId: (typed) =>
      `« ${typed} » n’est pas l’identifiant d’un serveur : dans Discord, faites un clic droit sur le serveur et copiez-le.`,
    addedToData:
      '« --articles » désigne des dossiers à lire. Les articles sont ajoutés au dossier de données (VERBATIM_DATA), ou placés comme fichiers dans l’un de vos dossiers.',
    noFolder: (folder) => `Le dossier « ${folder} » n’existe pas.`,

    typeQuestions: 'Tapez une question et appuyez sur Entrée ; Ctrl+D pour finir.',
    typeTexts: 'Tapez ou collez ce qu’il faut vérifier et appuyez sur Entrée ; Ctrl+D pour finir.',
    nearestPassages: 'Les passages les plus proches, qui n’y répondent peut-être pas :',
    nearest: (position, title) =>
      `Le passage le plus proche est ¶ ${number(position)} de « ${title} » ; --limit 1 l’affiche.`,
    saidNothing: (speaker, about) => `Ces articles ne contiennent aucun propos tenu par ${speaker} sur « ${about} ».`,
    peopleMatch: (who, people) =>
      `${number(people.length)} personnes correspondent à « ${who} » : ${people.join(' ; ')}. Précisez le nom.`,
    whichArticle: (count, ids) => `Quel article ? Il y en a ${number(count)} : ${ids}.`,
    listsArticles: (command) => `« ${command} » en donne la liste.`,
    noArticles: 'Il n’y a pas encore d’articles ici.',
    noQuotations: 'Ces articles ne contiennent pas de mots entre guillemets.',
    digest: 'résumé',
    publisher: 'Éditeur',
    published: 'Publié',
    link: 'Lien',

    added: (title, id) => `Ajouté : ${title} (${id})`,
    updated: (title, id) => `Mis à jour : ${title} (${id})`,
    thereAlready: (title, id) => `Déjà là, mot pour mot : ${title} (${id})`,
    notAdded: (from) => `Non ajouté : ${from}`,
    takenOff: (title, restore) => `Retiré : ${title}. « ${restore} » le rétablit dans les 24 heures.`,
    backAgain: (title) => `Rétabli : ${title}`,
    noLongerFollowed: 'N’est plus suivi.',
    comeWhileRunning: 'Ses articles arrivent tant que le bot tourne.',
    nothingFollowed: 'Rien n’est suivi.',
    notAsked: (title) => `${title} : pas encore consulté`,
    lastAsked: (title, time) => `${title} : consulté pour la dernière fois le ${time}`,
    exported: (count, folder) =>
      `${plural(count, { one: '# article écrit', other: '# articles écrits' })} dans ${folder}`,
    info: {
      id: (id) => `ID : ${id}`,
      address: (url) => `Adresse : ${url}`,
      language: (tag) => `Langue : ${tag}`,
      noLanguage: 'Langue : non indiquée',
      added: (day, from) => `Ajouté : ${day}, depuis ${from}`,
      original: (name) => `Original : ${name}`,
      hash: (hash) => `Empreinte : ${hash}`,
      until: (day, hash) => `Jusqu’au ${day} : ${hash}`,
    },
    steps: {
      fetching: (from) => `récupération : ${from}`,
      fetched: (from, kilobytes) => `récupéré : ${from}, ${number(kilobytes)} ko`,
      read: (title, count) => `${title} : ${passages(count)}`,
      quotations: (title, count) => `${title} : ${quotations(count)}`,
      kept: (title) => `${title} : conservé`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf} : ${plural(articles, { one: '# article', other: '# articles' })}, ${number(removed)} retirés, ${plural(notes, { one: '# note', other: '# notes' })} ; ${number(copied)} copiés maintenant`,
      other: (name) => `Il y a là autre chose, qui a été laissé tel quel : ${name}`,
      missing: (name) => `Pas lu, ou absent ensuite : ${name}`,
      whole: (shelves) => `${plural(shelves, { one: '# serveur', other: '# serveurs' })} : tout y est, à l’identique.`,
      notWhole:
        'Tout n’y est pas, comme indiqué plus haut. Corrigez cela et recommencez : ce qui y est déjà n’est pas copié deux fois.',
      nothing: 'Aucun serveur n’a quoi que ce soit à copier.',
      noCluster: (variable) => `Il n’y a pas d’OpenSearch où copier ni d’où copier : définissez d’abord ${variable}.`,
    },
    notAFile: (path) => `« ${path} » n’est ni un fichier ni un dossier.`,
    fileTooLong: (path, megabytes, most) =>
      `« ${path} » pèse ${megabytes} Mo, et je lis ${number(most)} Mo au maximum.`,
    noFile: (path) => `« ${path} » n’existe pas.`,
    isFolder: (path, command) => `« ${path} » est un dossier : c’est « ${command} » qui en lit un.`,
    unreadableFile: (path) => `Impossible de lire « ${path} ».`,
    isThere: (path) =>
      `« ${path} » existe déjà et ne vient pas d’une exportation de ma part. Donnez-moi un autre dossier.`,
    unwritable: (path, code) => `Impossible d’écrire dans « ${path} » (${code}). Donnez-moi un autre dossier.`,

    help: {
      about: 'Verbatim répond à partir d’une bibliothèque d’articles, dans les mots mêmes des articles.',
      usage: 'Utilisation',
      anyVerb: 'COMMANDE',
      anyOptions: 'options',
      verbs: 'Verbes',
      options: 'Options',
      examples: 'Exemples',
      more: '« verbatim COMMANDE --help » en dit plus sur l’un d’eux.',
      exitStatus: 'Code de sortie',
      done: 'Terminé, avec ou sans réponse.',
      wrongUse: 'Mauvaise utilisation, ou réglages inutilisables.',
      anythingElse: 'Tout autre cas.',
    },
    options: {
      help: 'Afficher cette aide.',
      version: 'Afficher la version.',
      json: 'Écrire un objet JSON par ligne, pour les programmes.',
      articles:
        'Lire les articles de ce dossier et de ses sous-dossiers. Peut être indiqué plusieurs fois. Par défaut : les articles fournis et le dossier de données.',
      article: 'N’interroger que cet article : un ID, ou des mots d’un titre.',
      publisher: 'Interroger les articles de cet éditeur, ou du seul dont le nom contient ces mots.',
      language: 'Interroger les articles dans cette langue : allemand, Deutsch ou de.',
      after: 'Interroger les articles publiés à cette date ou après.',
      before: 'Interroger les articles publiés à cette date ou avant.',
      port: 'Le port d’écoute ; 0 pour n’importe quel port libre. Par défaut : 3000, ou un autre qui soit libre.',
      limit: (min, max) => `Nombre maximal de passages, de ${min} à ${max}. Par défaut : le meilleur ; avec --json, 5.`,
      who: 'La personne dont on cherche les propos.',
      about: 'Seulement ce qui a été dit à ce sujet, le meilleur d’abord.',
      passage: 'Le passage à référencer, compté à partir de 1. Par défaut : l’article entier.',
      style: (styles, usual) => `${list(styles, 'or')}. Par défaut : ${usual}.`,
      sayer: 'La personne à qui ces mots sont attribués. Par défaut : celle que nomme le texte.',
      checkedArticle: 'Vérifier dans cet article seulement : un ID, ou des mots d’un titre.',
      server: 'La bibliothèque de ce serveur Discord. Par défaut : les articles que tout le monde peut interroger.',
    },
    verbs: {
      start: {
        summary: 'Se connecter à Discord ; sans jeton, ouvrir l’aperçu.',
        details: [
          'Si DISCORD_TOKEN est défini, dans l’environnement ou dans un fichier .env, le bot se connecte et affiche son lien d’invitation. Sinon, un aperçu qui fait tourner le même bot s’ouvre dans le navigateur. Ctrl+C l’arrête.',
        ],
      },
      preview: {
        summary: 'Essayer le bot dans un navigateur sur cette machine, sans Discord.',
        details: ['La page n’est servie qu’à cette machine. Ctrl+C l’arrête.'],
      },
      doctor: {
        summary: 'Contrôler tout ce dont le bot a besoin pour tourner, et dire quoi faire.',
        details: [
          'Node.js, les réglages, le dossier de données, les articles ; avec un jeton, ce que Discord en dit : l’application, ses commandes, où il envoie les interactions, l’heure. Rien n’est modifié, mais le dossier de données est créé s’il n’existe pas.',
          'Marques : « ok », « look » (le bot tournera, mais quelqu’un devrait y regarder), « BAD ». Avec --json, ce sont good, doubtful et bad.',
          'Le code de sortie est 1 si quelque chose ne va pas.',
        ],
      },
      ask: {
        summary: 'Trouver le passage qui répond à une question.',
        details: [
          'Affiche le passage dans les mots de l’article, avec la phrase qui répond mise en évidence, qui y parle et où il se trouve. Si aucun ne le dit explicitement, le plus proche est affiché comme tel, avec ce qui manque ; si aucun ne porte sur le sujet, c’est indiqué.',
          'Sans question, les questions sont lues sur l’entrée standard, une par ligne ; chacune reçoit sa réponse dès qu’elle arrive.',
          'Les filtres --article, --publisher, --language, --after, --before choisissent les articles interrogés ; tout ce qui est indiqué doit être vrai. DATE est un jour, un mois ou une année : 2020-03-31, 2020-03 ou 2020 ; la date elle-même est comprise.',
        ],
      },
      quote: {
        summary: 'Montrer ce que quelqu’un a dit, mot pour mot.',
        details: [
          'NAME est un nom, une partie d’un nom, un titre ou une fonction, comme les articles les donnent ; majuscules et accents ne comptent pas.',
        ],
      },
      source: {
        summary: 'Donner la référence d’un article ou de l’un de ses passages.',
        details: [
          'ARTICLE est un ID, tel que l’affiche « verbatim articles list », ou des mots d’un titre. Peut être omis s’il n’y en a qu’un.',
        ],
      },
      check: {
        summary: 'Dire si les articles contiennent ce que quelqu’un cite.',
        details: [
          'Vérifie chaque partie du texte entre guillemets, ou tout le texte s’il n’y en a pas : si elle s’y trouve telle quelle, coupée, modifiée, assemblée à partir de plusieurs endroits, dite par quelqu’un d’autre, seulement en d’autres termes, ou pas du tout. Affiche ce qui diffère, où cela se trouve et qui le dit.',
          'Sans texte, les textes sont lus sur l’entrée standard, un par ligne : tels quels, ou en JSON avec "text" et, si les mots sont attribués à quelqu’un, "who".',
        ],
      },
      quotations: {
        summary: 'Donner la liste de toutes les citations de la bibliothèque.',
        details: [
          'Article par article, dans l’ordre de la page : les mots, qui les a dits et comment ils nous sont parvenus.',
        ],
      },
      articles: {
        summary: 'Lister les articles de la bibliothèque ; en ajouter, en actualiser, en retirer.',
        details: [
          'ACTION est list, add, info, remove, restore, refresh, follow, unfollow, export ou import. Par défaut : list.',
          '« add FILE|URL … » lit des pages web, des PDF, des fichiers Word, des livres numériques, du Markdown et du texte, sur cette machine ou sur le web, et les conserve dans le dossier de données. « info », « remove », « restore » (pendant 24 heures) et « refresh » prennent les ID qu’affiche « list ».',
          '« follow URL » ajoute les dix derniers articles d’un flux ou de la page d’un journal, puis ce qui y paraît ensuite, tant que le bot tourne ; sans adresse, il affiche ce qui est suivi. « export DIR » écrit les articles ajoutés en Markdown, « import DIR » lit un dossier.',
          'On peut aussi placer des fichiers à la main dans l’un des dossiers, et les enlever.',
        ],
      },
      copy: {
        summary: 'Copier ce que gardent les serveurs dans OpenSearch, ou de retour dans le dossier de données.',
        details: [
          'Les articles, ce qui a été retiré, ce que les serveurs ont réglé, ce qui a été compté et ce qu’ils suivent sont copiés tels quels : « opensearch » du dossier de données (VERBATIM_DATA) vers la grappe de VERBATIM_OPENSEARCH, « folder » en sens inverse. Le bot doit être arrêté pendant ce temps.',
          'Ce qui y est déjà n’est pas copié de nouveau : on peut donc interrompre et recommencer. À la fin, tout y est recherché ; là où se trouve autre chose, c’est laissé et nommé. Rien n’est enlevé de là où c’était.',
        ],
      },
    },
  },

  /** What several kinds of answers have. */
  answers: {
    partAsked: 'Ce salon n’interroge qu’une partie des articles. Ailleurs, il y en a peut-être davantage.',
    buttons: {
      previous: '◀ Précédent',
      next: 'Suivant ▶',
      share: 'Partager',
      shared: 'Partagé',
      delete: 'Supprimer',
      context: 'Contexte',
      cite: 'Référence',
      open: 'Ouvrir',
      openArticle: 'Ouvrir l’article',
      openPassage: 'Ouvrir à ce passage',
    },
    placeholders: {
      speaker: 'Choisissez une personne',
      article: 'Choisissez un article',
      style: 'Style de référence',
      place: 'Afficher un autre endroit',
    },
    open: 'ouvrir',
    digestOf: (title) => `Résumé de « ${title} »`,
    passage: (position, of) => `¶ ${number(position)} sur ${number(of)}`,
    kinds: {
      heading: 'intertitre',
      caption: 'légende',
      quote: 'citation',
      post: 'publication',
      byline: 'signature',
      boilerplate: 'mention standard',
    },
    fromCaption: 'Extrait d’une légende',
    postedBy: (name) => `Publié par ${name}`,
    sharedBy: (member) => `Partagé par ${member}`,
    passageAsFile:
      'Ce passage est trop long pour un message et ne peut pas être coupé à la fin d’une phrase ; le voici donc en fichier.',
    speakerNotNamed: 'propos non attribués',
    quotedHere: (who) => `Cité ici : ${who}`,

    about: (words) => `Sujet : ${words}`,
    inArticles: (conditions) => `Dans les articles ${conditions}`,
    inLanguage: (name, tag) => `en ${name} (${tag})`,
    from: (date) => `à partir de ${date}`,
    until: (date) => `jusqu’à ${date}`,
    byPublisher: (name) => `publiés par ${name}`,
  },

  /** How words reached the article. */
  provenance: {
    toldTo: (whom) => `à ${whom}`,
    toldToIn: (whom, occasion) => `à ${whom} (${occasion})`,
    toldIn: (noun) => `contexte : ${noun}`,
    posted: 'publication en ligne',
    postedBy: (name) => `publié en ligne par ${name}`,
    postedOn: (platform) => `publié sur ${platform}`,
    postedByOn: (name, platform) => `publié par ${name} sur ${platform}`,
    postedIn: (noun) => `publié en ligne (${noun})`,
    translated: 'en traduction',
    translatedBy: (name) => `traduit par ${name}`,
    quotedBy: (name) => `cité par ${name}`,
    reportedBy: (name) => `rapporté par ${name}`,
    dated: (step, day) => `${step}, ${date(day)}`,
  },

  /** Answers to a question. */
  ask: {
    notAnswered: (asked) =>
      asked?.title
        ? `Rien dans ${askedArticles(asked)} ne répond à cette question.`
        : `Rien dans ${asked && askedArticles(asked) ? `les ${askedArticles(asked)}` : 'ces articles'} ne répond à cette question.`,
    notOutright,
    closest: (asked, count) =>
      `${notOutright(asked)} ${plural(count, { one: 'Le passage le plus proche', other: 'Les passages les plus proches' })} :`,
    notClosest: (asked) => `${notOutright(asked)} Un autre passage :`,
    furtherAnswer: 'Un autre passage. C’est le premier qui répond le mieux.',
    nearest: 'Voici le passage le plus proche. Il ne répond peut-être pas à la question.',
    notNearest: 'Voici un autre passage. Il ne répond peut-être pas à la question.',
    showNearest: 'Voir le passage proche',
    result: (position, of) => `résultat ${number(position)} sur ${number(of)}`,

    reasons: {
      nothing: 'Rien dans ces articles ne répond à cette question.',
      noPhrases: (phrases) => `Aucun passage ne contient les mots « ${phrases.join(' » et « ')} ».`,
      noPhrasesWithout: (phrases, without) =>
        `Aucun passage sans « ${without.join(' » ni « ')} » ne contient les mots « ${phrases.join(' » et « ')} ».`,
      noneWithout: (without) => `Il ne reste aucun passage sans « ${without.join(' » ni « ')} ».`,
      noneMentions: (word) => `Aucun passage ne mentionne ${word}.`,
      saysNothingOf: (word) => `Ce passage ne dit rien sur ${word}.`,
      doesNotSayWhen: 'Ce passage ne dit pas quand.',
      doesNotSayHowMany: 'Ce passage ne dit pas combien.',
      doesNotSayHowOld: 'Ce passage ne dit pas l’âge.',
    },
  },

  /** What a person said. */
  quote: {
    closest: (speaker, about) =>
      `Ces articles ne montrent pas explicitement que ${speaker} ait parlé ${about === null ? 'de cela' : `de « ${about} »`}. Le plus proche :`,
    nothing: (speaker, about) =>
      `Ces articles ne contiennent aucun propos tenu par ${speaker} ${about === null ? 'à ce sujet' : `sur « ${about} »`}. Ce qu’ils contiennent :`,
    position: (position, of) => `${number(position)} sur ${number(of)}`,
    whoseWords: (count) => `${number(count)} personnes correspondent ici. Laquelle voulez-vous citer ?`,
    mostQuoted: 'De qui voulez-vous les propos ? Les plus cités viennent en premier.',
    firstListed: (shown, of) =>
      plural(shown, {
        one: `Seule # sur ${number(of)} est affichée.`,
        other: `Les # premières sur ${number(of)} sont affichées.`,
      }),
  },

  /** What the articles print of words that somebody quotes. */
  check: {
    verdicts: {
      exact: 'Publié tel quel',
      cut: 'Publié ainsi, avec d’autres mots au milieu',
      altered: (changes) => `Modifié : ${changes}`,
      stitched: (places) => `Assemblé à partir de ${number(places)} endroits`,
      stitchedOfSeveral: 'Assemblé à partir des propos de plusieurs personnes',
      misattributed: (who) => `Publié, mais dit par quelqu’un d’autre : pas par ${who}`,
      near: 'Non publié en ces termes',
      absent: 'Absent de ces articles',
    },
    nearFollows: 'Non publié en ces termes. Le passage le plus proche, qui ne prouve rien :',
    nearElsewhere: 'Non publié en ces termes. Le passage le plus proche, qui ne prouve rien.',
    near: 'Le passage le plus proche dit quelque chose de semblable en d’autres termes. Cela ne prouve rien.',
    changes: {
      negation: 'une négation en plus ou en moins',
      number: 'un autre nombre',
      name: 'un autre nom',
      modal: 'un autre degré de certitude',
      tense: 'un autre temps',
      word: 'd’autres mots',
      dropped: 'une réserve omise',
      added: 'des mots ajoutés',
    },
    changesNothing: (likenesses) => `Ne change rien : ${list(likenesses)}.`,
    likenesses: {
      cut: 'mots omis',
      ellipsis: 'points de suspension',
      bracketed: 'mots entre crochets',
      spelling: 'orthographe',
      case: 'majuscules',
      marks: 'ponctuation',
      emphasis: 'mise en relief',
      space: 'espaces',
    },
    quotationsChecked: (count, verdicts) =>
      `${plural(count, { one: '# citation vérifiée', other: '# citations vérifiées' })} : ${list(verdicts)}`,
    statementsChecked: (count, verdicts) =>
      `${plural(count, { one: '# affirmation vérifiée', other: '# affirmations vérifiées' })} : ${list(verdicts)}`,
    counts: {
      altered: (count) => plural(count, { one: '# modifiée', other: '# modifiées' }),
      misattributed: (count) => `${number(count)} de quelqu’un d’autre`,
      stitched: (count) => plural(count, { one: '# assemblée', other: '# assemblées' }),
      absent: (count) => plural(count, { one: '# absente de ces articles', other: '# absentes de ces articles' }),
      near: (count) => plural(count, { one: '# non publiée en ces termes', other: '# non publiées en ces termes' }),
      cut: (count) =>
        plural(count, {
          one: '# publiée avec d’autres mots au milieu',
          other: '# publiées avec d’autres mots au milieu',
        }),
      exact: (count) => plural(count, { one: '# publiée telle quelle', other: '# publiées telles quelles' }),
    },
    moreClaims: (count) =>
      plural(count, {
        one: '# autre, pas plus grave ; ◀ ▶ mènent à son emplacement.',
        other: '# autres, aucune plus grave ; ◀ ▶ mènent à leurs emplacements.',
      }),
    marksOfChange: 'Barré : ce qui est dit. En gras : ce que l’article publie.',
    marksOfCut: (cut) => `En gras : ce qui est cité. En petit, après ${cut} : ce qui est omis.`,
    placesListed: (shown, of) =>
      plural(shown, {
        one: `# endroit sur ${number(of)} est affiché.`,
        other: `# endroits sur ${number(of)} sont affichés.`,
      }),
    noQuotation: 'Rien n’y est entre guillemets : tout le texte a donc été cherché.',
    checked: (words) => `Vérifié : ${words}`,
    saidToBe: (who) => `Attribué à ${who}.`,
    givenTo: (speaker) => sentence(`Dans l’article, c’est ${speaker} qui le dit`),
    givenToUncalled: (speaker, who) =>
      `Dans l’article, c’est ${speaker} qui le dit ; « ${who} » n’y désigne pas cette personne.`,
    furtherDifferences: (count) => plural(count, { one: '# autre différence.', other: '# autres différences.' }),
    differenceTooLong: 'Les différences sont trop longues pour tenir ici ; les mots tels qu’ils sont publiés suivent.',
    cutTooLong: 'Les mots sont trop longs pour tenir ici ; tels qu’ils sont publiés, ils suivent.',
    inOnePlace: 'À un endroit :',
    inAnother: 'À un autre :',
    whereStands: (claim) => `Où se trouve le nº ${number(claim)}, ou ce qui s’en approche le plus :`,
    ownSentence: 'phrase de l’article lui-même',
    ownSentenceUnquoted: 'phrase de l’article lui-même, hors de toute citation',
    digestSentence: 'phrase du résumé lui-même : la page dont il rend compte le dit peut-être autrement',
    place: (position, of) => `endroit ${number(position)} sur ${number(of)}`,
  },

  /** What a message of somebody’s talks about or links to. */
  find: {
    none: 'Aucune source trouvée',
    uncertain: 'Aucune source certaine : le passage le plus proche',
    source: 'La source',
    sources: (count) => plural(count, { one: '# source trouvée', other: '# sources trouvées' }),
    whyNone:
      'Ce message ne contient ni lien, ni titre, ni citation d’un article d’ici, et aucun passage ne dit à peu près la même chose.',
    reasons: {
      linked: 'Le message contient un lien vers cet article.',
      titled: 'Le message nomme cet article par son titre.',
      printed: 'Des mots du message, ici en gras, se trouvent dans ce passage.',
      near: 'Ce passage parle à peu près de la même chose, en d’autres termes. Cela ne prouve rien.',
    },
  },

  /** Citations. */
  source: {
    whichArticle: 'Quel article ?',
    newestListed: (shown, of) =>
      plural(shown, {
        one: `Seul le plus récent sur ${number(of)} est affiché.`,
        other: `Les # plus récents sur ${number(of)} sont affichés.`,
      }),
    isDigest: 'La bibliothèque contient un résumé de cet article, en d’autres termes.',
    asFile: 'Cette référence ne tient pas dans un message ; la voici donc en fichier.',
    styles: {
      apa: 'APA (7e édition)',
      mla: 'MLA (9e édition)',
      chicago: 'Chicago (notes et bibliographie)',
      harvard: 'Harvard (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  /** The paragraphs around a passage. */
  context: {
    earlier: '▲ Avant',
    later: '▼ Après',
    tooLong: 'Trop long pour tenir ici ; les boutons y mènent.',
  },

  /** What the bot says of itself. */
  help: {
    heading: 'Je réponds à partir d’articles, dans leurs propres mots',
    ask: (command) => `${command} trouve le passage et la phrase qui répondent à votre question`,
    quote: (command, example) =>
      `${command} donne ce qu’une personne a dit, mot pour mot, et comment cela nous est parvenu, par exemple ${example}`,
    exampleSpeaker: 'ambassadeur',
    check: (command, menu) =>
      `${command} indique si les articles contiennent mot pour mot ce que quelqu’un cite ; ${menu} aussi, dans le menu d’un message, sous Applications`,
    find: (menu) => `${menu}, dans ce même menu, trouve ce dont parle un message ou ce vers quoi il renvoie`,
    source: (command) => `${command} donne la référence et le lien`,
    articles: (command, menu) =>
      `${command} ajoute des articles à la bibliothèque de ce serveur, les affiche et les retire ; ${menu} en ajoute aussi, dans le menu d’un message, sous Applications`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} dit ce que je garde de vous`
        : `${managing.settings} règle ma façon de répondre ici, ${managing.insights} montre ce qui est demandé, ${command} dit ce que je garde`,
    promise: (cut) =>
      `Je ne rédige jamais de réponse moi-même. Ce que je montre est découpé dans un article à la fin des phrases, et chaque coupe est signalée par ${cut}. ` +
      'Quand les articles ne disent pas explicitement ce que vous demandez, je montre le passage le plus proche et je vous le dis ; ' +
      'quand ils n’en parlent pas, ou ne disent pas qui s’exprime, je vous le dis aussi.',
    emptyShelf: 'La bibliothèque est vide : il n’y a encore rien à demander.',
    onShelf: (count) => `Dans la bibliothèque : ${articles(count)}`,
    whoSpeaks: 'Qui s’exprime',
  },

  /** What a server sets. */
  settings: {
    heading: 'Paramètres de ce serveur',
    turnOn: 'Activer',
    turnOff: 'Désactiver',
    private: {
      on: {
        title: 'Réponses privées : activées',
        means:
          'Qui pose une question est seul à voir la réponse, sauf s’il choisit `privé: Faux`, et peut la partager avec un bouton.',
      },
      off: {
        title: 'Réponses privées : désactivées',
        means: 'Tout le monde dans le salon voit la réponse, sauf si qui pose la question choisit `privé: Vrai`.',
      },
    },
    counting: {
      on: {
        title: 'Décompte des questions : activé',
        means:
          'Je conserve les questions restées sans réponse, et combien de fois chaque article et chaque personne ont été demandés : des mots et des nombres, jamais qui a demandé. `/statistiques` les affiche, `/confidentialité` les efface.',
      },
      off: {
        title: 'Décompte des questions : désactivé',
        means:
          'Je ne conserve rien de ce qui est demandé. Si vous l’activez, je conserverai les questions restées sans réponse, et combien de fois chaque article et chaque personne ont été demandés : des mots et des nombres, jamais qui a demandé.',
      },
    },
    language: {
      title: 'Ma langue ici',
      means:
        'Celle dans laquelle je parle à tout le monde sur ce serveur. Les articles restent toujours dans leurs propres mots.',
      placeholder: 'Choisissez une langue',
      each: 'La langue de chaque membre',
    },
    areas: {
      title: 'Ce qu’on peut demander, et où',
      none: 'Toute la bibliothèque, partout. Choisissez un salon ou une catégorie pour n’y en ouvrir qu’une partie.',
      some: 'Dans ces salons et catégories, une partie de la bibliothèque seulement ; partout ailleurs, elle tout entière.',
      placeholder: 'Choisissez un salon ou une catégorie',
      change: 'Modifier',
      previous: '◀ Salons précédents',
      next: 'Salons suivants ▶',
      share: (chosen, all) =>
        chosen === 0
          ? 'rien de ce que contient la bibliothèque en ce moment'
          : `${number(chosen)} sur ${articles(all)}`,
      names: (names, others) => list(others > 0 ? [...names, more(others)] : names),
    },
    area: {
      heading: (channel) => `Ce qu’on peut demander dans ${channel}`,
      all: 'Toute la bibliothèque, tant que rien n’est choisi ici.',
      chosen: 'Seulement ce qui est choisi ici',
      publishers: 'Éditeurs',
      articles: 'Articles',
      threads:
        'Les fils suivent leur salon. Ce qui est choisi pour une catégorie vaut dans ses salons, sauf s’ils ont leur propre choix, mais pas dans leurs fils : Discord ne me dit pas dans quelle catégorie se trouve un fil. Faites alors un choix pour le salon, ou pour le fil lui-même.',
      choosePublishers: 'Choisissez des éditeurs',
      chooseArticles: 'Choisissez des articles',
      previousPublishers: '◀ Éditeurs',
      nextPublishers: 'Éditeurs ▶',
      previousArticles: '◀ Articles',
      nextArticles: 'Articles ▶',
      find: 'Rechercher…',
      findTitle: 'Rechercher des éditeurs et des articles',
      findLabel: 'Mots d’un nom ou d’un titre',
      found: 'Seuls les éditeurs et les titres contenant ces mots sont proposés :',
      nothingFound: 'Aucun éditeur ni aucun titre ne les contient tous.',
      findNothing: 'Tout proposer',
      remove: 'Ouvrir toute la bibliothèque',
      back: 'Retour aux paramètres',
    },
    onlyInServers: 'Les paramètres sont propres à un serveur. Faites ceci sur un serveur qui m’a ajouté.',
    oldMessage: 'Ceci vient d’une autre version de moi. Relancez `/paramètres`.',
    gone: 'Ce que vous avez choisi n’est plus dans la bibliothèque. Veuillez regarder de nouveau.',
    tooManyAreas: (most) =>
      `Un serveur peut faire un choix pour ${number(most)} salons et catégories, et celui-ci y est déjà. Ouvrez d’abord toute la bibliothèque dans l’un d’eux.`,
    areaTooLarge: (most) =>
      `Un salon peut avoir ${number(most)} éditeurs et articles choisis un par un, et cela en ferait davantage. Choisissez des éditeurs plutôt que des articles.`,
    unreadable: (place) =>
      `Les paramètres de ce serveur ne peuvent pas être lus${place === null ? '' : ` à « ${place} »`} : quelqu’un a modifié leur fichier à la main. Rien n’en est perdu. En attendant qu’il soit réparé, je m’en tiens à ce qui était réglé auparavant ou, si j’ai été relancé depuis, à aucun réglage. Prévenez la personne qui m’héberge : il s’agit du fichier notes/preferences.json dans le dossier de ce serveur.`,
  },

  /** Faults that a person can act on. */
  faults: {
    bug: (reference) =>
      `Quelque chose s’est mal passé de mon côté. Si cela se reproduit, prévenez la personne qui m’héberge : référence ${reference}.`,
    questionTooShort: (least) =>
      `C’est trop court pour une question : écrivez au moins ${plural(least, { one: '# caractère', other: '# caractères' })}.`,
    questionTooLong: (length, most) =>
      `Cette question compte ${number(length)} caractères ; je peux en prendre ${number(most)} au maximum. Veuillez la raccourcir.`,
    optionTooLong: (option, length, most) =>
      `« ${option} » compte ${number(length)} caractères ; je peux en prendre ${number(most)} au maximum. Veuillez raccourcir.`,
    optionUnreadable: (option) =>
      `Discord a envoyé « ${option} » sous une forme que je ne connais pas. Rechargez Discord (Ctrl+R) et réessayez.`,
    nothingToSearch: 'Cette question ne contient aucun mot à chercher. Indiquez sur quoi elle porte.',
    onlyLeavesOut: 'Cette question dit seulement ce qu’il faut exclure. Indiquez aussi sur quoi elle porte.',
    aboutNothing: (about) => `« ${about} » ne contient aucun mot à chercher. Indiquez de quel sujet il s’agit.`,
    nothingToCheck: 'Ce texte ne contient aucun mot à vérifier.',
    emptyShelf: 'Il n’y a pas encore d’articles ici, donc rien à demander.',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, { one: '# article correspond', other: '# articles correspondent' })} à « ${typed} » : ${ids}. Donnez l’un de ces ID, ou plus de mots du titre.`,
    noArticleCalled: (typed, ids) => `Aucun article ici ne s’appelle « ${typed} ». ID présents ici : ${ids}.`,
    articleGone: 'Cet article n’est plus dans la bibliothèque.',
    noPassage: (position, title, count) =>
      `Il n’y a pas de passage ${number(position)} : « ${title} » a les passages 1 à ${number(count)}.`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, { one: '# éditeur correspond', other: '# éditeurs correspondent' })} à « ${typed} » : ${publishers}. Précisez le nom.`,
    noPublisherCalled: (typed, publishers) =>
      sentence(`Aucun article ici n’est publié par « ${typed} ». Éditeurs présents ici : ${publishers}`),
    noPublishers: 'Aucun des articles ici ne nomme son éditeur.',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, { one: '# langue correspond', other: '# langues correspondent' })} à « ${typed} » : ${languages}. Précisez le nom.`,
    noLanguageCalled: (typed, languages) =>
      `Aucun article ici n’est en « ${typed} ». Langues présentes ici : ${languages}.`,
    noLanguages: (typed) =>
      `Aucun article ici n’est en « ${typed} ». Langues présentes ici : aucune que je puisse reconnaître.`,
    noDate: (typed) =>
      `« ${typed} » n’est pas une date que je sais lire. Écrivez un jour, un mois ou une année : 2020-03-31, 2020-03 ou 2020.`,
    emptyPeriod: (after, before, option) =>
      `La période est inversée : elle irait ${fromDate(after)} ${toDate(before)}. La date la plus ancienne va dans « ${option} ».`,
    nothingPublished: (asked, there) => {
      const none = ['Aucun article ici n’a été publié', period(asked)].filter(Boolean).join(' ');
      if (there === null) return `${none}. Aucun n’a de date.`;
      const { oldest, newest } = there;
      return `${none}. Ceux qui ont une date sont datés ${oldest === newest ? fromDate(oldest) : `${fromDate(oldest)} ${toDate(newest)}`}.`;
    },
    noArticleFits: (conditions) => `Aucun article ici ne remplit toutes ces conditions : ${conditions.join(', ')}.`,
    calledSo: (title, count) => `intitulé « ${title} » (${articles(count)})`,
    bySuch: (publisher, count) => `publié par ${publisher} (${articles(count)})`,
    inSuch: (tag, count) => `en ${language(tag)} (${articles(count)})`,
    publishedThen: (asked, count) => `${['publié', period(asked)].filter(Boolean).join(' ')} (${articles(count)})`,

    whoIsBlank: 'Indiquez de qui vous cherchez les propos : un nom, un titre ou une fonction.',
    nobodyNamed: 'Dans ces articles, aucun propos entre guillemets n’est de quelqu’un qui soit nommé.',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)} Vouliez-vous dire ${names} ?`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)} S’expriment ici : ${names}`),

    questionGone: 'La question n’est plus dans ce message. Veuillez la reposer.',
    otherVersion: 'Ce bouton vient d’une autre version de moi. Veuillez reposer votre question.',
    olderVersion: 'Ce bouton vient d’une ancienne version de moi. Veuillez reposer votre question.',
    aboutNoArticle: 'Ce bouton n’indique plus sur quoi il porte. Veuillez reposer votre question.',
    articlesChanged:
      'Les articles ont changé depuis cette réponse, et je ne peux plus la montrer telle qu’elle était. Veuillez reposer votre question.',
    sharedAlready: 'Cette réponse a déjà été partagée.',
    notYours: 'Seuls les modérateurs et la personne qui a posé la question peuvent supprimer cette réponse.',
    managesNoMore: 'Vous ne gérez plus ce serveur : rien n’a été modifié. Quiconque le gère peut utiliser la commande.',
    mayNotPost:
      'Vous ne pouvez pas utiliser ici vos propres applications à la vue de tous : je ne peux donc pas publier cette réponse.',
    onlyInServers: 'Les articles sont propres à un serveur. Faites ceci sur un serveur qui m’a ajouté.',
  },

  /** What `/articles` and its buttons answer. */
  articles: {
    outcomes: { new: 'Ajouté', updated: 'Mis à jour', same: 'Déjà là, mot pour mot' },
    unchanged: 'Rien n’a changé',
    restored: 'De retour dans la bibliothèque',
    notRemoved: 'Rien n’a été retiré',
    countAdded: (count) => plural(count, { one: '# article ajouté', other: '# articles ajoutés' }),
    countUpdated: (count) => `${number(count)} mis à jour`,
    countSame: (count) => `${number(count)} déjà là`,
    nothingAdded: 'Rien n’a été ajouté',
    outcomesInLine: { new: 'ajouté', updated: 'mis à jour', same: 'déjà là' },
    doubts: (count) => plural(count, { one: '# doute', other: '# doutes' }),
    notTaken: (failed, all) => `Ajout impossible : ${number(failed)} sur ${number(all)}`,
    more: (count) => `et ${more(count)}`,
    doubtful: (doubts, others) =>
      `À vérifier : ${[...doubts, ...(others > 0 ? [`et ${more(others)}`] : [])].join(' ; ')}`,
    change: (before, now) =>
      `Avant : ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Maintenant : ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    adding: (count) => (count === 1 ? 'Ajout en cours…' : `Ajout de ${number(count)} éléments en cours…`),
    lookingForFeed: 'Recherche du flux…',
    lookingForChanges: 'Recherche de changements…',
    fetching: 'récupération…',
    fetched: (size) => `récupéré, ${size}`,
    kept: 'conservé',
    earlier: (count) => plural(count, { one: '# article auparavant', other: '# articles auparavant' }),

    addedBy: (who, when) => `Ajouté par ${who}, ${when}`,
    host: 'la personne qui m’héberge',
    from: (from) => `Depuis ${from}`,
    pastedText: 'un texte collé',
    keptBeside: (original) => `Conservé à côté : ${original}`,
    identity: (id, hash) => `ID ${id} · texte ${hash}`,
    noEarlierText: 'Son texte n’a jamais changé',
    earlierTexts: (all, shown) =>
      `${plural(all, { one: '# texte antérieur', other: '# textes antérieurs' })}${all > shown ? `, dont ${plural(shown, { one: 'le dernier', other: 'les # derniers' })}` : ''} :`,
    until: (hash, when) => `${hash} jusqu’au ${when}`,

    emptyShelf:
      'La bibliothèque de ce serveur est vide. `/articles ajouter` et `/articles importer` permettent de la remplir.',
    everyones: (count) => `Articles pour tous, que l’on peut interroger ici aussi : ${number(count)}.`,
    onShelf: articlesOnShelf,
    ofShelf: (left, all) => `${number(left)} sur ${articlesOnShelf(all)}`,
    ofText: (size) => `${size} de texte`,
    page: (page, last) => `page ${number(page)} sur ${number(last)}`,
    withWords: (typed) => `Avec les mots : ${typed}`,
    since: (moment) => `Apportés par vous depuis ${moment}`,
    followed: (count) => `Flux et pages suivis : ${number(count)}`,
    lookAtOne: 'Voir un article',

    followedNow: 'Suivi à partir de maintenant',
    followedAlready: 'Déjà suivi',
    latestAndNew:
      'Ses derniers articles et tous les nouveaux sont ajoutés automatiquement. `/articles liste` montre ce qui est suivi, `/articles ne-plus-suivre` y met fin.',
    onlyNew:
      'Les nouveaux articles sont ajoutés automatiquement. `/articles liste` montre ce qui est suivi, `/articles ne-plus-suivre` y met fin.',
    unfollowed: 'N’est plus suivi',
    articlesStay: 'Ses articles restent dans la bibliothèque.',

    askRemoval: 'Retirer cet article de la bibliothèque ?',
    canBeRestored: 'Il pourra être rétabli pendant 24 heures.',
    removed: 'Retiré de la bibliothèque',
    restorableUntil: (until) => `Je n’en tire plus aucune réponse. Il peut être rétabli jusqu’au ${until}.`,
    offSince: (moment) => `retiré le ${moment} UTC`,

    buttons: {
      ask: 'Interroger',
      info: 'Détails',
      refresh: 'Actualiser',
      takeOffAgain: 'Annuler l’ajout',
      takeOff: 'Retirer',
      pageByPage: 'Page par page',
      remove: 'Retirer',
      keep: 'Garder',
      undo: 'Annuler',
    },
    forms: {
      upload: 'Ajouter des articles',
      files: 'Fichiers',
      fileKinds: 'Pages web, PDF, Word, EPUB, Markdown, texte : dix au maximum',
      words: 'Adresses, ou le texte d’un article',
      wordsHow: 'Une adresse par ligne ; ou un texte, avec son titre à la première ligne',
      ask: 'Interroger cet article',
      question: 'Votre question',
      questionHow: 'Ce que vous aimeriez savoir',
    },
    faults: {
      nothingInMessage: 'Ce message ne contient ni lien ni fichier que je puisse ajouter.',
      nothingInForm: 'Le formulaire ne contenait ni fichier, ni adresse, ni texte. Veuillez réessayer.',
      noAddressGiven: 'Veuillez me donner une adresse.',
      tooManyGiven: (count, most) =>
        `Cela fait ${number(count)} adresses et fichiers, et j’en prends ${number(most)} à la fois au maximum. Donnez-m’en d’abord une partie.`,
      changed: 'Cet article a changé depuis. Regardez-le de nouveau : `/articles détails`.',
      oldButton: 'Ce bouton n’indique plus sur quoi il porte. Veuillez regarder de nouveau.',
      notDiscords: 'Ce fichier ne se trouve pas là où Discord range les fichiers ; je ne le prends donc pas.',
    },
  },

  /** Why editors’ work on a shelf could not be done. */
  keeping: {
    tooManyAdds: (most, recent, count) =>
      `Un membre peut ajouter ${number(most)} articles par minute, et il y en a eu ${number(recent)} dans la dernière${count > 1 ? ` ; en voici encore ${number(count)}` : ''}. Patientez un peu, puis ajoutez le reste.`,
    unknownArticle: (id) => `Il n’y a pas d’article « ${id} » parmi ceux qui ont été ajoutés ici.`,
    full: (most) =>
      `La bibliothèque de ce serveur contient ${articles(most)}, et c’est le maximum. Retirez-en d’abord un.`,
    noAddress: (title) => `« ${title} » est arrivé sans adresse : il n’y a nulle part où le récupérer.`,
    partGone: (title) => `Ce qui se trouve à cette adresse n’a plus de partie « ${title} ».`,
    goneForGood: (id) =>
      `Aucun article « ${id} » n’a été retiré au cours des dernières 24 heures, et ce qui a été retiré avant ne peut plus être rétabli.`,
    noAddressInLink: (file) => `${file} est un lien sans adresse que je puisse lire. Donnez-moi l’adresse elle-même.`,
    isFeed: 'C’est un flux, pas un article. Suivez-le, et ses articles arriveront d’eux-mêmes.',
    tooManyFollowed: (most) =>
      `Un serveur peut suivre ${number(most)} flux et pages, et celui-ci y est déjà. Cessez d’abord d’en suivre un.`,
    notFollowed: 'Ceci n’est pas suivi ici : il n’y a donc rien à arrêter.',
    notAFeed: (reason) => `Je ne peux pas suivre cela : ${reason}.`,
    noFeedOnPage:
      'Cette page n’indique aucun flux, et je n’y vois aucun lien vers des articles. Donnez-moi l’adresse de son flux.',
    troubleWith: (from, fault) => `${from} : ${fault}`,
    ownFault: 'La consultation a échoué par ma faute.',
    ended: 'J’ai été arrêté entre-temps ; je réessaierai quand je tournerai de nouveau.',
    doubts: {
      noAuthor: 'aucun auteur n’a été trouvé',
      noDate: 'aucune date n’a été trouvée',
      noAddress: 'aucune adresse n’a été trouvée, les liens ne peuvent donc pas mener à la page',
      fieldFull:
        'le champ n’avait plus de place, il se peut donc que la fin manque ; pour un texte plus long, donnez un fichier',
    },
  },

  /** Why a file or a page cannot be read as an article, or what of it is passed over: clauses without a full stop. */
  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `, ligne ${line}`} : ${reason}.`,
    alone: (line, reason) => asSentence(line === undefined ? reason : `ligne ${line} : ${reason}`),
    partLeftOut: (part, of, reason) => `la partie ${number(part)} sur ${number(of)} est laissée de côté : ${reason}`,

    tooDeep: 'son contenu est imbriqué trop profondément pour être lu',
    unknownKind: (endings) => `je lis les fichiers qui se terminent par ${endings.join(', ')}, pas les autres`,
    tooLarge: (megabytes, most) => `il y a ${number(megabytes)} Mo, et je lis ${number(most)} Mo au maximum`,
    textTooLarge: (megabytes, most) =>
      `il y a ${number(megabytes)} Mo de texte, et j’en lis ${number(most)} Mo au maximum`,
    feedTooLarge: (megabytes, most) =>
      `il y a ${number(megabytes)} Mo, et je lis ${number(most)} Mo d’un flux au maximum`,
    tooManyParagraphs: (most) => `il y a plus de ${number(most)} paragraphes`,
    noText: 'il n’y a aucun paragraphe de texte',
    document: 'c’est un document, pas un texte',
    empty: 'il n’y a rien dedans',
    tooMuchMemory: 'la lecture demande trop de mémoire',
    tooSlow: (seconds) => `la lecture prend plus de ${plural(seconds, { one: '# seconde', other: '# secondes' })}`,
    elsewhere: (host) => `la page dit être de ${host} mais a été récupérée sur un autre site : je ne la crois pas`,
    utf16: 'le texte est en UTF-16 ; enregistrez-le en UTF-8',
    notUtf8: 'ce n’est pas du texte en UTF-8 ; enregistrez-le en UTF-8',
    binary: 'c’est un fichier binaire, pas du texte',
    binaryPage: 'c’est un fichier binaire, pas une page web',
    binaryFeed: 'c’est un fichier binaire, pas un flux',
    deeperThan: (levels) =>
      plural(levels, {
        one: 'le contenu est imbriqué sur plus de # niveau',
        other: 'le contenu est imbriqué sur plus de # niveaux',
      }),
    onlyAddresses: (count) =>
      count === 1
        ? 'ce n’est qu’une adresse, et les pages ne sont pas récupérées ici ; collez le texte de l’article, et écrivez l’adresse après url: dans l’en-tête'
        : `ce ne sont que ${number(count)} adresses, et les pages ne sont pas récupérées ici ; collez le texte de chaque article dans son propre fichier, et écrivez son adresse après url: dans l’en-tête`,

    /** Web pages. */
    noPageInArchive: 'aucune page web n’a été trouvée dans l’archive',
    tagsTooDeep: (most) =>
      `les balises sont imbriquées sur plus de ${number(most)} niveaux, ce qui est trop profond pour être lu`,
    tooManyElements: (most) => `il y a plus de ${number(most)} éléments, ce qui est trop pour être lu`,
    tooManyTags: (most) => `il y a plus de ${number(most)} balises et entités, ce qui est trop pour être lu`,
    walls: {
      challenge: `le site veut d’abord s’assurer qu’aucun programme ne le lit et ne montre aucun article ; ouvrez la page dans un navigateur et enregistrez-la, ${PASTE}`,
      consent: `la page demande votre accord pour les cookies et ne montre aucun article ; ouvrez-la, répondez et enregistrez-la, ${PASTE}`,
      paywall:
        'seul le début de l’article est là, la suite étant réservée aux abonnés ; enregistrez la page une fois connecté, ou collez son texte',
      login: `c’est une page de connexion, pas un article ; enregistrez la page une fois connecté, ${PASTE}`,
      scripts: `la page est vide sans ses scripts, que je n’exécute pas ; ouvrez-la dans un navigateur et enregistrez-la, ${PASTE}`,
      error: `le site dit que cette page n’existe pas ; vérifiez l’adresse, ${PASTE}`,
      list: 'c’est une page de liens vers des articles, pas un article ; donnez l’adresse de l’un d’eux',
    },

    /** Front matter, called « en-tête ». */
    notYaml: (why) => `l’en-tête n’est pas du YAML${why && ` : ${why}`}`,
    notToml: (why) => `l’en-tête n’est pas du TOML : ${why}`,
    notJson: 'l’en-tête n’est pas du JSON : une virgule, un guillemet ou une accolade manque ou est en trop',
    unreadableYaml: 'l’en-tête n’est pas du YAML lisible',
    needsQuotes: 'une valeur qui contient un deux-points doit être entourée de guillemets',
    frontMatterTooDeep: 'l’en-tête est imbriqué trop profondément pour être lu',
    frontMatterTooLong: (most) => `l’en-tête dépasse ${number(most)} caractères`,
    neverClosed: (mark) => `l’en-tête, ouvert par ${mark}, n’est jamais fermé par un autre`,
    neverClosedBrace: 'l’en-tête, ouvert par {, n’est jamais fermé par }',
    draft: 'l’article est marqué comme brouillon, et je le lis quand même',
    mustBeText: (key) => `${key} doit être un texte, pas une liste ni un tableau associatif`,
    longerThan: (key, most) => `${key} dépasse ${number(most)} caractères`,
    badId: (key) =>
      `${key} doit comporter au plus 60 caractères parmi A-Z, a-z, 0-9, « . », « _ » et « - », sans commencer par « . »`,
    badAddress: (key) => `${key} doit être une adresse qui commence par http:// ou https://`,
    badForm: (key) => `${key} doit être article ou digest`,
    noDate: (key, written) =>
      `${key} est ignoré, car ${written === null ? 'une liste ou un tableau associatif' : `« ${written} »`} n’est pas une date comme 2018-08-03, 2018-08 ou 2018`,
    noLanguage: (key, written) =>
      `${key} est ignoré, car ${written === null ? 'une liste ou un tableau associatif' : `« ${written} »`} n’est pas un code de langue comme en ou pt-BR`,
    newerForm: 'ceci a été écrit par une version plus récente de Verbatim ; mettez celle-ci à jour',

    /** Word, PDF, e-books. */
    locked: 'le fichier est protégé par un mot de passe ; enregistrez-le sans mot de passe',
    lockedOrOldWord:
      'le fichier est protégé par un mot de passe, ou c’est un ancien fichier .doc ; enregistrez-le en .docx sans mot de passe',
    noWord: 'ce n’est pas un document Word, quoi qu’en dise son nom',
    damagedWord: 'le fichier est endommagé, ou n’est pas un document Word',
    damagedPdf: 'le fichier est endommagé, ou n’est pas du tout un PDF',
    tooManyPages: (pages, most) => `il y a ${number(pages)} pages, et j’en lis ${number(most)} au maximum`,
    tooManyPieces: (most) => `une des pages est faite de plus de ${number(most)} morceaux de texte`,
    scan: 'il y a des images de pages et aucun texte ; faites d’abord reconnaître le texte (OCR), ou collez le texte de l’article',
    gibberish:
      'les polices n’indiquent pas quelles lettres elles dessinent ; faites d’abord reconnaître le texte (OCR), ou collez le texte de l’article',
    blankPages: (blank, all) =>
      plural(blank, {
        one: `# page sur ${number(all)} ne contient aucun texte, peut-être une image de page`,
        other: `# pages sur ${number(all)} ne contiennent aucun texte, peut-être des images de pages`,
      }),
    damagedArchive: 'le fichier est endommagé : il en manque une partie',
    unpacksTooLarge: (most) =>
      `une fois décompressé, le contenu dépasse ${number(most)} Mo, ce qui est trop pour être lu`,
    tooManyFiles: (most) => `le contenu compte plus de ${number(most)} fichiers, ce qui est trop pour être lu`,
    unknownPacking: 'le mode de compression est inconnu',
    ownEntities: 'le contenu définit ses propres entités, dont personne n’a besoin et qui peuvent grossir sans fin',
    noBook: 'ce n’est pas un livre numérique, quoi qu’en dise son nom, ou le fichier est endommagé',
    tooManyTexts: (files) => `le texte est réparti dans ${number(files)} fichiers, ce qui est trop pour être lu`,
    protected: 'le fichier est protégé contre la copie (DRM) ; seule une copie sans protection peut être lue',

    /** Feeds. */
    pageNoFeed: 'c’est une page web, pas un flux',
    noFeed: 'ce n’est pas un flux : ni RSS, ni Atom, ni JSON Feed',
    brokenFeed: 'c’est un flux, mais abîmé : son XML ou son JSON est illisible',
    tooManyTagsOfFeed: (most) =>
      `il y a plus de ${number(most)} balises et attributs, et c’est le maximum que je lis d’un flux`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      return `${plural(files, { one: '# fichier est ignoré', other: '# fichiers sont ignorés' })} (${counted}${isMore ? ' et d’autres' : ''}) : les articles sont des fichiers qui se terminent par ${endings.join(', ')}.`;
    },
    cannotOpen: (code) => `le fichier ne peut pas être ouvert (${code})`,
    link: 'c’est un lien, et les liens ne sont pas suivis ici',
    noFile: 'c’est un dossier ou un périphérique, pas un fichier',
    idTaken: (id, owner) =>
      `son ID ${id} est aussi celui de ${owner} ; renommez-le, ou donnez-lui un autre ID dans son en-tête`,
    otherId: (id) => `le fichier dit que son ID est ${id} ; appelez-le ${id}.md, ou corrigez son ID`,
    badField: (field, why) => `${field} dans l’en-tête ne peut pas être lu : ${why}`,
    badName:
      'ici, les fichiers portent le nom de leur ID, au plus 60 caractères parmi A-Z, a-z, 0-9, « . », « _ » et « - », suivi de .md ; renommez-le',
    copy: (kept) => `c’est une copie de ${kept} ; la copie est laissée de côté`,
    copies: (kept, others, left) =>
      `c’est une copie de ${kept}, tout comme ${list([...others, ...(left > 0 ? [more(left)] : [])])} ; les copies sont laissées de côté`,
  },

  /** Why an address cannot be fetched. */
  fetching: {
    noAddress:
      'Ce n’est pas une adresse web. Elle devrait ressembler à https://example.org/article : copiez-la depuis votre navigateur.',
    notWeb: 'Je ne peux récupérer que les adresses qui commencent par http:// ou https://. Donnez-m’en une.',
    longAddress: (length, most) =>
      `Cette adresse compte ${number(length)} caractères, et ${number(most)} sont le maximum. Essayez sans ce qui suit le « ? ».`,
    credentials: (host) =>
      `Cette adresse chez ${host} contient un nom ou un mot de passe, que je ne prends ni ne transmets. Enlevez ce qui précède le « @ ».`,
    badPort: (host, port, ports) =>
      `Cette adresse chez ${host} utilise le port ${port}, et je ne peux récupérer que depuis ${ports.length === 1 ? 'le port' : 'les ports'} ${list(ports.map(String))}. La personne qui m’héberge peut l’ajouter à VERBATIM_FETCH_PORTS.`,
    privateHost: (host) =>
      `${host} n’est pas sur le web public : je n’y vais donc pas. Donnez-moi une adresse publique, ou la page en fichier. La personne qui m’héberge peut autoriser un hôte à elle dans VERBATIM_ALLOW_PRIVATE_HOSTS.`,
    sentOn: (host, fault) => `${host} me renvoie vers une autre adresse. ${fault}`,
    notLookedUp: (host) => `Impossible de trouver ${host} pour le moment. Réessayez dans une minute.`,
    noSuchHost: (host) => `${host} n’existe pas sur le web. Vérifiez l’orthographe.`,
    late: (host, seconds) => `${host} n’a pas répondu en ${number(seconds)} s. Réessayez plus tard. ${GIVE_FILE}`,
    tooLong: (host, seconds) =>
      `${host} n’avait pas terminé après ${number(seconds)} s. Réessayez plus tard. ${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `Ce qu’envoie ${host} ${announced === undefined ? 'dépasse' : `pèse ${number(announced)} Mo, plus que`} les ${number(most)} Mo que je prends. Donnez-moi l’adresse d’un seul article.`,
    headersTooLarge: (host, most) =>
      `${host} envoie plus de ${number(most)} octets d’informations avant même le début de la page. ${GIVE_FILE}`,
    unknownPacking: (host) =>
      `${host} envoie la page compressée d’une manière que je n’ai pas demandée et ne sais pas décompresser. ${GIVE_FILE}`,
    badlyPacked: (host) =>
      `Ce qu’envoie ${host} est compressé et ne peut pas être décompressé : c’est endommagé. Réessayez plus tard. ${GIVE_FILE}`,
    badLocation: (host) => `${host} me renvoie ailleurs sans dire à quelle adresse. ${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) => `${host} me renvoie ailleurs plus de ${number(most)} fois. ${OWN_ADDRESS}`,
    circle: (host) =>
      `${host} me fait tourner en rond, comme les pages qui veulent un cookie ou une connexion. ${GIVE_FILE}`,
    unasked: (host) =>
      `${host} dit que sa page n’a pas changé, alors que je ne l’ai jamais vue. Réessayez plus tard. ${GIVE_FILE}`,
    empty: (host) => `${host} envoie une page vide. ${GIVE_FILE}`,
    unreadable: (host, what) =>
      `${host} envoie ${what}, et je n’y peux rien lire. Donnez-moi l’adresse d’une page, d’un PDF, d’un fichier Word, d’un livre numérique ou d’un flux.`,
    kinds: {
      image: (format) => `une image (${format})`,
      sound: 'un son',
      film: 'une vidéo',
      font: 'une police',
      program: 'un programme',
      archive: 'une archive de fichiers',
      spreadsheet: 'une feuille de calcul (Excel)',
      slides: 'un diaporama (PowerPoint)',
      openOffice: 'un fichier OpenOffice',
      oldOffice: 'un fichier d’un ancien Office (.doc, .xls ou .ppt)',
      richText: 'un fichier Rich Text (RTF)',
      postScript: 'un fichier PostScript',
      kindle: 'un livre Kindle',
      database: 'une base de données',
      propertyList: 'une liste de propriétés',
      partOfPage: 'un élément de page (un script ou un style)',
      unknown: 'un fichier d’un type que je ne connais pas',
    },
    locked: (host, status) =>
      `${host} demande une connexion ou un abonnement, ou ne laisse pas entrer les programmes (statut ${status}). ${GIVE_FILE}`,
    missing: (host, status) =>
      `${host} n’a pas de page à cette adresse (statut ${status}). Vérifiez-la dans votre navigateur.`,
    takenAway: (host, status) => `${host} a retiré cette page (statut ${status}). Cherchez-la ailleurs.`,
    askedTooOften: (host, status, pause) => `${host} reçoit trop de demandes (statut ${status}). ${tryAgain(pause)}`,
    notNow: (host, status, pause) =>
      `${host} ne peut pas répondre pour le moment (statut ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `${host} rencontre un problème (statut ${status}). ${tryAgain(pause)}`,
    noPage: (host, status) => `${host} répond par autre chose qu’une page (statut ${status}). ${GIVE_FILE}`,
    certificate: (host) =>
      `${host} ne peut pas prouver que c’est bien ${host} : son certificat n’est pas valable. ${GIVE_FILE}`,
    unreachable: (host) => `${host} est injoignable. Réessayez plus tard. ${GIVE_FILE}`,
    brokenOff: (host) =>
      `${host} s’est interrompu, ou a envoyé ce qu’aucun navigateur n’accepterait. Réessayez plus tard. ${GIVE_FILE}`,
    resting: (host, pause) =>
      `${host} a eu des problèmes ou a demandé qu’on le laisse tranquille. J’y retournerai dans ${wait(pause)}.`,
    disallowed: (host) =>
      `${host} demande aux programmes de ne pas récupérer cette adresse (dans son robots.txt). ${GIVE_FILE}`,
  },

  /** Why the shelf could not be changed, or read. */
  storing: {
    changedSince: (id) =>
      `L’article ${id} a été modifié entre-temps par quelqu’un d’autre. Regardez-le de nouveau, puis réessayez.`,
    removedSince: (id) => `L’article ${id} a été retiré par quelqu’un d’autre. Regardez la liste de nouveau.`,
    brokenFile: (fault) => `${fault} Réparez d’abord ce fichier ou enlevez-le : il serait perdu.`,
    noJson: (path) => `${path} n’est plus du JSON. Réparez-le, ou enlevez-le.`,
    clusterAway:
      'Le moteur de recherche qui garde les articles ne répond pas. Rien n’est perdu, réessayez dans une minute.',
    clusterFull:
      'Rien n’a été changé, car le moteur de recherche n’accepte plus d’écriture, comme il le fait quand ses disques sont presque pleins. Libérez de la place, puis réessayez.',
    readOnly: (folder, by, seconds) =>
      `Les articles dans ${folder} sont gérés par un autre Verbatim (${by ? `processus ${by.pid} sur ${by.host}` : 'un autre processus'}), et celui-ci ne fait que les lire. Faites la modification là-bas, ou arrêtez-le ; s’il est déjà arrêté, réessayez dans ${plural(seconds, { one: '# seconde', other: '# secondes' })}.`,
    refused: {
      full: (folder) =>
        `Rien n’a été modifié : dans ${folder}, le disque est plein ; libérez de l’espace, puis réessayez.`,
      quota: (folder) =>
        `Rien n’a été modifié : dans ${folder}, le quota du disque est épuisé ; libérez de l’espace, puis réessayez.`,
      fileTooLarge: (folder) =>
        `Rien n’a été modifié : dans ${folder}, le disque n’accepte pas de fichier aussi volumineux ; autorisez-en de plus gros, puis réessayez.`,
      readOnly: (folder) =>
        `Rien n’a été modifié : dans ${folder}, le disque est en lecture seule ; autorisez-y l’écriture, ou indiquez dans VERBATIM_DATA un dossier sur un autre disque, puis réessayez.`,
      forbidden: (folder) =>
        `Rien n’a été modifié : dans ${folder}, le bot n’a pas le droit d’écrire ; donnez-le-lui, puis réessayez.`,
      failed: (folder) =>
        `Il n’est pas certain que ceci ait été conservé : dans ${folder}, le disque est défaillant ; examinez-le, puis réessayez.`,
      tooManyOpen: (folder) =>
        `Rien n’a été modifié : dans ${folder}, trop de fichiers sont ouverts ; réessayez dans un instant.`,
      link: (folder) =>
        `Rien n’a été modifié : dans ${folder}, un lien se trouve à la place d’un vrai dossier ou fichier ; remettez-y le vrai.`,
      fileForFolder: (folder) =>
        `Rien n’a été modifié : dans ${folder}, un fichier se trouve à la place d’un dossier ; enlevez-le.`,
      folderForFile: (folder) =>
        `Rien n’a été modifié : dans ${folder}, un dossier se trouve à la place d’un fichier ; enlevez-le.`,
    },
    refusedOtherwise: (folder, code) =>
      `Rien n’a été modifié : dans ${folder}, le système de fichiers refuse (${code}).`,
  },

  /** What was asked. */
  insights: {
    heading: (days) =>
      plural(days, { one: 'Demandé au cours du dernier jour', other: 'Demandé au cours des # derniers jours' }),
    off: (settings) =>
      `Les questions ne sont pas comptées sur ce serveur. ${settings} permet de l’activer : je conserve alors combien de questions sont posées chaque jour, quels articles et quelles personnes sont montrés, et les mots de celles restées sans réponse. Jamais qui a demandé.`,
    offByNow: (settings) =>
      `Les questions ne sont plus comptées sur ce serveur ; ${settings} permet de l’activer de nouveau.`,
    empty: 'Rien n’a été demandé durant cette période.',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, { one: '# question', other: '# questions' })} : ${number(answers)} avec réponse, ${number(closest)} avec le passage le plus proche, ${number(nothing)} sans réponse`,
    legend: 'Une barre par jour : pleine, avec réponse ; rayée, passage le plus proche ; vide, sans réponse',
    chart: (chart) =>
      `Une barre pour chaque jour ${fromDate(chart.from)} ${toDate(chart.to)} : combien de questions ont été posées. En tout, ${number(chart.answers)} avec réponse, ${number(chart.closest)} avec le passage le plus proche, ${number(chart.nothing)} sans réponse ; maximum le ${date(chart.most.day)} : ${number(chart.most.count)}.`,
    unanswered: 'Resté sans réponse',
    articles: 'Articles les plus montrés',
    speakers: 'Personnes les plus citées',
    takenOut: (mark) =>
      `Les questions formées des mêmes mots n’en font qu’une, sous l’une de leurs formulations. ${mark} remplace ce qui pourrait désigner un membre.`,
    allAnswered: 'Aucune question n’est restée sans réponse.',
    asked: (count) => `posée ${number(count)} fois`,
    shown: (count) => `montré ${number(count)} fois`,
    quoted: (count) => quotations(count),
    page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
    gone: (id) => `${id}, n’est plus dans la bibliothèque`,
    foot: (privacy) =>
      `Les jours commencent à minuit UTC et sont conservés 90 jours. ${privacy} en dit plus, et permet de les effacer.`,
    days: (days) => plural(days, { one: '# jour', other: '# jours' }),
  },

  /** What is kept. */
  privacy: {
    heading: 'Ce que je conserve',
    ofYou: 'Sur vous',
    ofQuestions: 'Sur ce qui est demandé',
    ofServer: 'Sur ce serveur',
    whoSees: 'Qui peut le voir',
    articles: (count) =>
      plural(count, {
        one: 'Votre identifiant Discord, avec # article que vous avez ajouté à la bibliothèque de ce serveur, tant qu’il y reste',
        other:
          'Votre identifiant Discord, avec # articles que vous avez ajoutés à la bibliothèque de ce serveur, tant qu’ils y restent',
      }),
    followed: (count) =>
      plural(count, {
        one: 'Votre identifiant Discord, avec # flux ou page que vous me faites suivre ici, tant que je le fais',
        other: 'Votre identifiant Discord, avec # flux ou pages que vous me faites suivre ici, tant que je le fais',
      }),
    nothingOfYou: 'Rien dans la bibliothèque de ce serveur ne vous nomme',
    takenOff:
      'Avec un article retiré de la bibliothèque, les identifiants de la personne qui l’avait ajouté et de celle qui l’a retiré, pendant deux jours au maximum. S’il est rétabli, le premier l’est aussi',
    inMemory:
      'Le moment où vous avez utilisé une commande pour la dernière fois, et vos ajouts de la dernière minute : en mémoire, jusqu’à mon prochain démarrage',
    askInServers:
      'Ce que la bibliothèque d’un serveur dit de vous, je ne peux le dire que là-bas : redemandez-le-moi sur ce serveur',
    counted:
      'Compté sur ce serveur : combien de questions ont été posées chaque jour et ce qu’elles ont donné, combien de fois chaque article et chaque personne ont été montrés, et une formulation de ce qui est resté sans réponse. Pas qui a demandé ; mentions, identifiants, adresses et suites de chiffres comme un numéro de téléphone sont d’abord enlevés. Conservé 90 jours',
    countedPrivately:
      'Ce que vous demandez avec « privé: Vrai » est compté aussi, mais seulement qu’une question a été posée et si elle a eu une réponse : pas un mot de celle-ci, ni ce qui vous a été montré. Si toutes les réponses sont privées sur ce serveur, ce que vous demandez sans le préciser est compté en entier',
    notCounted: 'Rien de ce qui est demandé sur ce serveur n’est compté',
    notCountedByNow:
      'Rien de ce qui est demandé sur ce serveur n’est plus compté. Ce qui l’a été auparavant est conservé 90 jours',
    notCountedHere: 'Rien de ce qui est demandé en message privé, ou là où un membre m’a emmené, n’est compté',
    log: 'Mon journal contient une ligne par commande : laquelle, sur quel serveur, ce qu’elle a donné et combien de temps cela a pris. Pas ce qui a été tapé, ni par qui',
    logWithWords:
      'Mon journal contient une ligne par commande : laquelle, sur quel serveur, ce qu’elle a donné, combien de temps cela a pris et, comme l’a choisi la personne qui m’héberge, ce qui a été tapé. Pas par qui',
    messages:
      'Mes réponses sont des messages sur Discord et contiennent ce qui a été demandé. Celle qui est partagée nomme qui l’a partagée. Discord les conserve jusqu’à leur suppression',
    server: (days) =>
      `Ses articles, ce d’où ils ont été lus, ce qu’il suit et ses paramètres : jusqu’à ce qu’ils soient retirés ou modifiés, et pendant ${plural(days, { one: '# jour', other: '# jours' })} après que le serveur m’a retiré`,
    host: 'La personne qui m’héberge voit tout cela, dans des fichiers sur sa machine, et décide combien de temps les journaux et les copies des fichiers sont conservés',
    managers: (command, insights) =>
      `Ceux qui gèrent ce serveur voient qui a ajouté quoi avec ${command}, et ce qui a été compté avec ${insights}`,
    everybody: 'Tout le monde voit les articles',
    takeMyIdOff: 'Retirer mon identifiant',
    idTakenOff: ({ articles: count, followed }) =>
      `Votre identifiant a été retiré de ${articles(count)} et de ${plural(followed, { one: '# flux ou page', other: '# flux et pages' })}. Ils restent dans la bibliothèque.`,
    forgetCounted: 'Effacer le décompte',
    reallyForget: 'Effacer tout ce qui a été compté sur ce serveur ?',
    cannotBeUndone:
      'Il sera impossible de le récupérer. Ce qui sera demandé ensuite sera de nouveau compté, sauf si le décompte est désactivé.',
    forget: 'Effacer',
    keep: 'Garder',
    countedForgotten: 'Ce qui a été compté sur ce serveur est effacé.',
    onlyManagers: 'Seuls ceux qui gèrent ce serveur peuvent faire effacer ce qui y a été compté.',
  },

  doctor: {
    marks: { good: 'bien', doubtful: 'à voir', bad: 'ERREUR' },
    checks: {
      node: 'Node.js',
      settings: 'réglages',
      dataFolder: 'données',
      articles: 'articles',
      searchEngine: 'recherche',
      token: 'jeton',
      application: 'application',
      commands: 'commandes',
      clock: 'horloge',
      publicKey: 'clé publique',
      address: 'adresse',
    },
    nodeIs: (version) => `C’est la ${version}.`,
    installNode: (least) => `Installez la ${least} ou une version plus récente depuis https://nodejs.org.`,
    mendSettings: 'Corrigez-les et regardez de nouveau.',
    mendName: 'Corrigez son nom ou retirez-le.',
    settingsFine: 'Tous sont utilisables.',
    unwritable: (place, code) => `Impossible d’écrire dans ${place} (${code}).`,
    ownIt:
      'Rendez cet utilisateur propriétaire du dossier, ou indiquez dans VERBATIM_DATA un dossier où l’on peut écrire.',
    free: (place, megabytes) => `${place}, ${number(megabytes)} Mo libres`,
    makeRoom: 'Faites de la place, ou indiquez dans VERBATIM_DATA un dossier sur un disque plus grand.',
    unreadable: (place, code) => `Impossible de lire ${place} (${code}).`,
    makeReadable: 'Créez le dossier, donnez à cet utilisateur le droit de le lire, ou corrigez VERBATIM_ARTICLES.',
    discordSilent: 'Rien à quoi la comparer : Discord n’a pas répondu.',
    discordTimeless: 'Rien à quoi la comparer : Discord n’a pas donné l’heure.',
    seeToNetwork: 'Voyez d’abord le réseau.',
    setClock:
      'Laissez cette machine régler son horloge par le réseau : timedatectl set-ntp true, ou comme le fait votre système.',
    within: (seconds) => `à moins de ${number(seconds)} secondes de celle de Discord`,
    ahead: (seconds) => `Elle avance de ${number(seconds)} secondes sur celle de Discord.`,
    behind: (seconds) => `Elle retarde de ${number(seconds)} secondes sur celle de Discord.`,
    noToken: 'Il n’y en a pas : l’aperçu s’ouvre, sans Discord.',
    tokenNeeded: (door) => `DISCORD_TOKEN manque, et VERBATIM_DOOR=${door} en a besoin.`,
    copyToken: 'Copiez-le depuis https://discord.com/developers/applications : votre application → Bot → Reset Token.',
    tokenTaken: 'Discord l’accepte.',
    commandsFit: (count) => `${number(count)}, comme dans cette version`,
    noCommands: 'Discord n’en a pas encore.',
    otherCommands: 'Discord a celles d’une autre version.',
    startBot: 'Démarrez le bot : il les enregistre lui-même.',
    postsTo: (url) => `Discord envoie les interactions à ${url}, et aucune par la passerelle.`,
    emptyIt:
      'Videz le champ dans le portail des développeurs, votre application → General Information → Interactions Endpoint URL, ou indiquez VERBATIM_DOOR=http.',
    keyTaken: 'Celle que Discord donne est prise.',
    keyUntold: 'Discord ne la donne pas.',
    setKey: 'Indiquez DISCORD_PUBLIC_KEY, qui se trouve dans General Information du portail des développeurs.',
    keyFits: 'DISCORD_PUBLIC_KEY est celle de l’application.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY n’est pas celle de l’application.',
    mendKey: 'Laissez-la vide, ou copiez-la depuis General Information dans le portail des développeurs.',
    addressUntold: 'Discord ne connaît pas encore l’adresse de la porte HTTP.',
    tellAddress:
      'Le bot étant démarré, indiquez l’adresse HTTPS qui mène à son port, suivie de /interactions, dans le portail des développeurs, votre application → General Information → Interactions Endpoint URL.',
    turnsAway: (url) => `${url} refuse ce que Discord n’a pas signé.`,
    answers: (url, status) => `${url} répond ${status} au lieu de 401 à ce que Discord n’a pas signé.`,
    lookAtProxy: 'Voyez si le bot est démarré, et si le proxy lui transmet POST /interactions tel quel.',
    outOfReach: (url) => `${url} est injoignable d’ici.`,
    tryElsewhere:
      'Voyez si le bot et le proxy sont démarrés. Certains réseaux ne ramènent pas à eux-mêmes : essayez alors d’ailleurs.',
    engine: (version, nodes, status) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# nœud', many: '# nœuds', other: '# nœuds' })}, ${status}`,
    otherEngine: (name) => `C’est ${name}.`,
    installEngine: (from, below) => `Installez OpenSearch ${from} ou plus récent, au-dessous de ${below}.`,
    shardsGone: (engine) => `${engine} : certaines partitions ne sont sur aucun nœud.`,
    bringBack: 'Ramenez les nœuds qui manquent, ou restaurez un instantané.',
    shardsAlone: (engine) => `${engine} : certaines partitions sont sur un seul nœud.`,
    addNode: 'Ajoutez un nœud, ou ramenez celui qui manque.',
    loginRefused: 'Il n’accepte pas le nom et le mot de passe.',
    putLogin:
      'Mettez dans VERBATIM_OPENSEARCH un nom et un mot de passe qu’il accepte : https://name:password@host:9200.',
    noEngine: 'Ce qui répond là ne parle pas comme OpenSearch.',
    lookAtEngine: 'Voyez si VERBATIM_OPENSEARCH mène à un OpenSearch.',
  },

  greeting: {
    speakers: (count) =>
      plural(count, { one: '# personne citée', many: '# personnes citées', other: '# personnes citées' }),
    labels: {
      onDiscord: 'Sur Discord',
      invite: 'Inviter',
      tell: 'Indiquer',
      address: 'Adresse',
      preview: 'Aperçu',
      goLive: 'En ligne',
      articles: 'Articles',
      howItIs: 'État',
      notThere: 'Absent',
      doubtful: 'Douteux',
      notRead: 'Non lu',
      stop: 'Arrêter',
    },
    overHttp: (name, url) => `${name}, par HTTP : POST ${url}`,
    tellAddress:
      'l’adresse HTTPS qui y mène, suivie de /interactions : dans le portail des développeurs, votre application → General Information → Interactions Endpoint URL',
    putToken: 'copiez .env.example en .env, mettez-y le jeton de votre bot, et redémarrez',
    pickedUp: (folders) => `${folders} (les changements sont pris en compte)`,
    stopKeys: 'Ctrl+C',
  },

  starting: {
    network: {
      noName: 'son nom ne peut pas être résolu',
      noNameNow: 'son nom ne peut pas être résolu pour le moment',
      refused: 'la connexion a été refusée',
      cut: 'la connexion a été coupée',
      noNetwork: 'il n’y a pas de réseau',
      noRoute: 'aucune route n’y mène',
      late: 'pas de réponse à temps',
      untrusted: 'son certificat n’est pas reconnu ici',
      otherName: 'son certificat est pour un autre nom',
      expired: 'son certificat a expiré',
    },
    faulty: (api, status) =>
      `Discord est en panne pour le moment (${api} répond ${status}). Réessayez dans quelques minutes.`,
    noAddress: (api) => `« ${api} » n’est pas une adresse. Vérifiez DISCORD_API_URL.`,
    unreachable: (api, why) =>
      `Discord est injoignable à ${api} : ${why}. Vérifiez le réseau et, s’il est indiqué, DISCORD_API_URL.`,
    notJson: (api, status) =>
      `${api} répond ${status} avec autre chose que le JSON de Discord. Voyez s’il y a un proxy ou un pare-feu entre les deux, et si Discord a exclu l’adresse de cette machine.`,
    notDiscord: (api) => `${api} ne répond pas comme Discord. Vérifiez DISCORD_API_URL et DISCORD_API_VERSION.`,
    badToken:
      'Discord n’accepte pas DISCORD_TOKEN. Copiez le jeton depuis le portail des développeurs (votre application → Bot → Reset Token), mettez-le tel quel dans .env, et redémarrez.',
    badVersion: 'Discord ne parle pas cette version. Vérifiez DISCORD_API_VERSION.',
    noToken:
      'Un bot sur Discord a besoin de DISCORD_TOKEN. Copiez-le depuis https://discord.com/developers/applications (votre application → Bot → Reset Token) dans .env, ou indiquez VERBATIM_DOOR=preview.',
    noPage: (directory) => `La page de l’aperçu n’est pas dans ${directory} : npm run build la produit.`,
    badPort: (port) => `L’aperçu ne peut pas écouter sur le port ${port} : choisissez-en un de 1024 à 65535.`,
    noPort: 'Aucun port n’est libre pour l’aperçu.',
  },
};
