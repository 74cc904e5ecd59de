// Every sentence of the bot, in Spanish, as it is read in Spain and in America alike. Long on purpose: one file a language; en.ts
// says what each key stands for.
import type { AskedArticles, Words } from './en.ts';
import { asSentence, formsOf, type Wait } from './forms.ts';

const forms = formsOf('es');
const { date, language, list, number, plural, sentence, wait } = forms;

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** «el 3 de agosto de 2018», «agosto de 2018», «2018» */
const theDate = (written: string): string =>
  written.length === 'YYYY-MM-DD'.length ? `el ${date(written)}` : date(written);

/** «desde marzo de 2020»; null for any time at all. */
function period({ after, before }: Period): string | null {
  const bounds = [after !== null && `desde ${theDate(after)}`, before !== null && `hasta ${theDate(before)}`];
  return bounds.filter(Boolean).join(' ') || null;
}

/** «artículos en alemán publicados por Velmora Courier»; null for all of them. */
function askedArticles(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `«${asked.title}»`;
  const [publisher, time] = [asked.publisher !== null && `por ${asked.publisher}`, period(asked)];
  const conditions = [
    asked.language !== null && `en ${language(asked.language)}`,
    (publisher || time) && 'publicados',
    publisher,
    time,
  ].filter(Boolean);
  return conditions.length > 0 ? `artículos ${conditions.join(' ')}` : null;
}

const notOutright = (asked: AskedArticles | null): string => {
  const articles = askedArticles(asked) ?? 'artículos';
  return asked?.title ? `${articles} no lo dice explícitamente.` : `Los ${articles} no lo dicen explícitamente.`;
};

const noneCalled = (who: string): string => `Estos artículos no citan entre comillas a nadie que se llame «${who}».`;

const GIVE_FILE = 'Guarda la página en tu navegador y dame el archivo.';
const OWN_ADDRESS = 'Abre la página en tu navegador y dame la dirección en la que termina.';
const tryAgain = (pause: Wait | null): string =>
  `Inténtalo de nuevo ${pause === null ? 'más tarde' : `en ${wait(pause)}`}.`;
const articles = (count: number): string => plural(count, { one: '# artículo', other: '# artículos' });
const passages = (count: number): string => plural(count, { one: '# pasaje', other: '# pasajes' });
const quotations = (count: number): string => plural(count, { one: '# cita', other: '# citas' });
const articlesOnShelf = (count: number): string =>
  plural(count, {
    one: '# artículo en la biblioteca de este servidor',
    other: '# artículos en la biblioteca de este servidor',
  });
const more = (count: number): string => `${number(count)} más`;
const PASTE = 'o pega el texto del artículo';

export const es: Words = {
  ...forms,

  counts: {
    articles: (count) => articles(count),
    quotations: (count) => quotations(count),
    passages: (count) => passages(count),
    more: (count) => more(count),
    andMore: (count) => `y ${more(count)}`,
  },

  /** Commands and their options. */
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Pregunta a los artículos: el pasaje y la frase que responden, con sus propias palabras',
    },
    check: {
      name: 'comprobar',
      description: 'Comprueba si los artículos recogen una cita palabra por palabra, y de quién es',
    },
    help: { name: 'ayuda', description: 'Qué hago, qué no hago y qué artículos conozco' },
    quote: {
      name: 'citar',
      description: 'Lo que dijo una persona, palabra por palabra, y a través de quién ha llegado',
    },
    source: { name: 'fuente', description: 'La referencia de un artículo y su enlace' },
    articles: { name: 'artículos', description: 'Gestiona los artículos de este servidor' },
    insights: {
      name: 'estadísticas',
      description: 'Lo que se ha preguntado en este servidor y lo que ha quedado sin respuesta',
    },
    privacy: {
      name: 'privacidad',
      description: 'Lo que guardo sobre ti y sobre este servidor, y cómo hacer que se olvide',
    },
    settings: {
      name: 'ajustes',
      description: 'Configura cómo respondo en este servidor y qué se puede preguntar en cada canal',
    },
  },
  articleCommands: {
    add: {
      name: 'añadir',
      description: 'Añade un artículo por su dirección: página web, PDF, archivo de Word o libro electrónico',
    },
    upload: { name: 'subir', description: 'Añade artículos desde archivos, varias direcciones o un texto que pegues' },
    list: { name: 'lista', description: 'Los artículos de la biblioteca de este servidor y lo que se sigue' },
    info: { name: 'detalles', description: 'Todo lo que se sabe de un artículo de la biblioteca de este servidor' },
    remove: {
      name: 'quitar',
      description: 'Quita un artículo de la biblioteca; se puede restaurar durante 24 horas',
    },
    restore: { name: 'restaurar', description: 'Restaura un artículo que se quitó en las últimas 24 horas' },
    refresh: { name: 'actualizar', description: 'Vuelve a descargar un artículo desde su dirección' },
    follow: {
      name: 'seguir',
      description: 'Añade automáticamente los artículos nuevos de un feed o de una página que tenga uno',
    },
    unfollow: { name: 'dejar-de-seguir', description: 'Deja de seguir un feed o una página; sus artículos se quedan' },
  },
  menus: {
    checkQuote: 'Comprobar la cita',
    findSource: 'Buscar la fuente',
    addArticle: 'Añadir el artículo',
  },
  options: {
    question: { name: 'pregunta', description: 'Lo que te gustaría saber' },
    checkedText: { name: 'texto', description: 'El texto que hay que comprobar; las comillas indican qué palabras' },
    checkPrivate: {
      name: 'privado',
      description: 'Muestra la respuesta solo a ti, como hago siempre si no eliges Falso',
    },
    about: { name: 'tema', description: 'Lo que esa persona dijo sobre esto' },
    who: { name: 'quién', description: 'Un nombre, un título o un cargo: embajador' },
    sayer: { name: 'quién', description: 'A quién se atribuyen las palabras: un nombre, un título o un cargo' },
    article: { name: 'artículo', description: 'Solo este artículo' },
    publisher: { name: 'medio', description: 'Solo artículos publicados por este medio' },
    language: { name: 'idioma', description: 'Solo artículos en este idioma' },
    after: {
      name: 'desde',
      description: 'Publicados desde 2020, 2020-03 o 2020-03-31: la fecha indicada está incluida',
    },
    before: {
      name: 'hasta',
      description: 'Publicados hasta 2020, 2020-03 o 2020-03-31: la fecha indicada está incluida',
    },
    private: { name: 'privado', description: 'Muestra la respuesta solo a ti' },
    addresses: { name: 'dirección', description: 'Su dirección; si son varias, sepáralas con espacios' },
    feed: { name: 'dirección', description: 'La dirección del feed o de la página' },
    titleWords: { name: 'palabras', description: 'Solo aquellos cuyo título o medio contenga estas palabras' },
    keptArticle: { name: 'artículo', description: 'Un artículo de la biblioteca de este servidor' },
    removedArticle: { name: 'artículo', description: 'Un artículo que se quitó en las últimas 24 horas' },
    followed: { name: 'dirección', description: 'Un feed o una página que sigo' },
  },

  /** What the bot itself says to a member, whatever the command. */
  bot: {
    tooFast: (seconds) =>
      plural(seconds, {
        one: 'Qué rapidez. Podrás volver a preguntar en un segundo.',
        other: 'Qué rapidez. Podrás volver a preguntar en # segundos.',
      }),
    gettingReady: 'Todavía estoy leyendo los artículos de este servidor. Vuelve a preguntar en unos segundos.',
    unreadable: 'Discord ha enviado algo que no sé leer. Inténtalo de nuevo.',
    nobody: 'Discord no ha dicho quién eres. Inténtalo de nuevo.',
    unknownCommand: (name) => `Ya no conozco /${name}. Recarga Discord (Ctrl+R).`,
    oldForm: 'Este formulario es de otra versión de mí. Vuelve a abrirlo.',
    noFiles: 'Aquí no puedo recibir archivos. Dame una dirección en su lugar.',
  },

  /** What the preview’s server says, as Discord would. */
  preview: {
    noCommand: 'Este comando no existe. Vuelve a cargar la página.',
    notAllowed: 'No tienes permiso para usar este comando.',
    noMessage: 'Este mensaje ya no está.',
    formExpired: 'Este formulario ha caducado. Vuelve a abrirlo.',
    noChosenFile: 'Un archivo ya no está. Vuelve a elegirlo.',
    noSentFile: 'Este archivo ya no está. Vuelve a enviarlo.',
    largeFile: (megabytes) => `Un archivo puede ocupar ${number(megabytes)} MB como máximo.`,
    suggestionsFailed: 'Error al cargar las opciones',
    interactionFailed: 'Esta interacción ha fallado',
    formFailed: 'Algo ha salido mal. Inténtalo de nuevo.',
    commandFailed: 'La aplicación no ha respondido',

    /** What the page in the browser says. */
    page: {
      title: 'Verbatim · vista previa',
      server: 'Vista previa de Verbatim',
      channels: 'Canales',
      about:
        'Esta página hace las veces de Discord y ejecuta exactamente el mismo bot. Nada sale de este equipo, salvo que añadas una dirección: entonces se descarga.',
      topic: 'Pregunta a los artículos de la biblioteca. Responden con sus propias palabras.',
      welcome: '¡Te damos la bienvenida a #{channel}!',
      firstSteps:
        'Verbatim responde a partir de los artículos de su biblioteca, palabra por palabra, y dice quién lo dijo. Empieza con uno de estos ejemplos o escribe {slash} abajo. Para añadir un artículo, suelta un archivo aquí o pega su dirección. Para comprobar una cita, publica el mensaje que la contiene y elige «Comprobar la cita» en el menú de sus aplicaciones.',
      channel: 'Canal',
      messages: 'Mensajes',
      offline: 'La vista previa está detenida. Esta página volverá sola en cuanto funcione de nuevo.',
      send: 'Enviar',

      restarted:
        'La vista previa se ha reiniciado. Solo conserva sus mensajes mientras funciona, así que los de antes ya no están.',
      unreachable: 'La vista previa ya no funciona. Iníciala de nuevo y esta página volverá sola.',
      notStarted: 'No se ha podido iniciar la vista previa: {reason}',
      toLight: 'Cambiar al tema claro',
      toDark: 'Cambiar al tema oscuro',

      roles: { editor: 'Responsable', member: 'Miembro', moderator: 'Moderador' },
      beSomebodyElse: 'Cambiar de persona',
      seeAs: 'Ver el canal como',
      youAre: 'Eres {name}, {role}. Cambiar de persona',

      app: 'APP',
      used: '{person} ha utilizado {command}',
      sending: 'Enviando comando…',
      thinking: '{bot} está pensando…',
      onlyYou: 'Solo tú puedes ver esto',
      dismiss: 'Descartar mensaje',
      originalDeleted: 'El mensaje original se ha eliminado',
      seeMessage: 'Haz clic para ver el mensaje',
      apps: 'Aplicaciones',
      spoiler: 'Spoiler',
      download: 'Descargar {name}',
      bytes: { one: '# byte', other: '# bytes' },
      kilobytes: '{size} KB',
      megabytes: '{size} MB',
      invalidDate: 'Fecha no válida',
      unknownUser: 'usuario-desconocido',
      unknownChannel: 'desconocido',
      unknownRole: 'rol-desconocido',
      choose: 'Elige una opción',
      notDrawn: 'La vista previa no muestra este tipo de menú; Discord sí.',
      notForSale: 'No está a la venta en la vista previa',

      line: 'Mensaje, o / para los comandos',
      linePlaceholder: 'Escribe / para ver qué sabe hacer el bot',
      choices: 'Opciones',
      commands: 'Comandos',
      noSuchCommand: 'Ningún comando se llama así',
      addArticle: 'Añadir este artículo a la biblioteca',
      onlyCommands: 'Enter publica esto. El bot solo atiende comandos: para preguntarle, elige {command}.',
      loadingChoices: 'Cargando opciones…',
      noChoices: 'Ninguna opción coincide con tu búsqueda.',
      enterSends: 'Pulsa Enter para enviar',
      moreOptions: { one: '+# opcional', other: '+# opcionales' },
      optional: 'opcional',
      tooLong: { one: '{length}/{most}, sobra #', other: '{length}/{most}, sobran #' },
      true: 'Verdadero',
      false: 'Falso',

      faults: {
        missing: 'Esta opción es obligatoria. Indica un valor.',
        noChoice: 'Elige una de las opciones.',
        noText: 'Escribe un texto.',
        noNumber: 'Escribe un número.',
        notWhole: 'Escribe un número entero.',
        notTrueOrFalse: 'Elige Verdadero o Falso.',
        nobody: 'Elige un miembro.',
        notFilledIn: 'La vista previa no permite rellenar este tipo de opción.',
        otherKind: 'Esta opción es de otro tipo.',
        noSuchOption: 'Esta opción no existe.',
        between: 'Debe estar entre {min} y {max}.',
        least: 'Debe ser {min} o más.',
        most: 'Debe ser {max} o menos.',
        lengthBetween: { other: 'Debe tener entre {min} y {max} caracteres.' },
        lengthLeast: { one: 'Debe tener # carácter o más.', other: 'Debe tener # caracteres o más.' },
        lengthMost: { one: 'Debe tener # carácter como máximo.', other: 'Debe tener # caracteres o menos.' },
      },

      form: {
        submit: 'Enviar',
        cancel: 'Cancelar',
        close: 'Cerrar',
        note: 'Este formulario se enviará a {bot}. No compartas contraseñas ni otra información delicada.',
        missing: 'Este campo es obligatorio.',
        notDrawn: 'La vista previa no muestra este campo; Discord sí.',
      },
      files: {
        addToShelf: 'Añadir a la biblioteca',
        drop: 'Suelta los archivos aquí',
        dropOrBrowse: 'Suelta archivos aquí o {browse}',
        browse: 'búscalos en tu equipo',
        most: { one: 'Un archivo como máximo, de hasta {size}', other: 'Hasta # archivos, de hasta {size} cada uno' },
        tooLarge: '{name} es demasiado grande: {size} de un máximo de {most}.',
        tooMany: {
          one: '# archivo como máximo: se han descartado {more}.',
          other: '# archivos como máximo: se han descartado {more}.',
        },
        takeOut: 'Quitar {name}',
        missing: 'Elige un archivo.',
      },
    },
  },

  /** What the program says in a terminal. */
  terminal: {
    didYouMean: (typed) => `¿Querías decir «${typed}»?`,
    tryHelp: (command) => `Prueba con «${command}».`,
    listsAll: (command) => `«${command}» muestra todo lo que hay.`,
    noVerb: (command) => `No existe «${command}».`,
    noOption: (option) => `No existe la opción «${option}».`,
    noOptionFor: (option, verb) => `No existe la opción «${option}» para «${verb}».`,
    takesNoValue: (option) => `«${option}» no admite ningún valor.`,
    needsValue: (option, example) => `«${option}» necesita un valor: ${example}.`,
    givenTwice: (option) => `«${option}» aparece dos veces.`,
    wholeNumberFrom: (option, min, typed) => `«${option}» admite un número entero a partir de ${min}, no «${typed}».`,
    wholeNumber: (option, min, max, typed) => `«${option}» admite un número entero de ${min} a ${max}, no «${typed}».`,
    noStyle: (typed, styles) => `No existe el estilo «${typed}»: usa uno de estos: ${styles.join(', ')}.`,
    takesNoWord: (verb, word) => `«${verb}» no admite «${word}».`,
    usedAs: (command) => `Se escribe «${command}».`,
    whoseWords: '¿Las palabras de quién? Indica un nombre, un título o un cargo: --who NAME.',
    noServerId: (typed) =>
      `«${typed}» no es el ID de un servidor: en Discord, haz clic derecho en el servidor y cópialo.`,
    addedToData:
      '«--articles» indica carpetas que leer. Los artículos se añaden a la carpeta de datos (VERBATIM_DATA), o se colocan como archivos en una carpeta tuya.',
    noFolder: (folder) => `No existe la carpeta «${folder}».`,

    typeQuestions: 'Escribe una pregunta y pulsa Enter; Ctrl+D para terminar.',
    typeTexts: 'Escribe o pega lo que hay que comprobar y pulsa Enter; Ctrl+D para terminar.',
    nearestPassages: 'Los pasajes más cercanos, que quizá no lo respondan:',
    nearest: (position, title) => `El pasaje más cercano es ¶ ${number(position)} de «${title}»; --limit 1 lo muestra.`,
    saidNothing: (speaker, about) => `Estos artículos no contienen nada que ${speaker} dijera sobre «${about}».`,
    peopleMatch: (who, people) =>
      `${number(people.length)} personas coinciden con «${who}»: ${people.join('; ')}. Precisa más el nombre.`,
    whichArticle: (count, ids) => `¿Qué artículo? Hay ${number(count)}: ${ids}.`,
    listsArticles: (command) => `«${command}» los muestra todos.`,
    noArticles: 'Aquí todavía no hay artículos.',
    noQuotations: 'En estos artículos no hay palabras entre comillas.',
    digest: 'resumen',
    publisher: 'Medio',
    published: 'Publicado',
    link: 'Enlace',

    added: (title, id) => `Añadido: ${title} (${id})`,
    updated: (title, id) => `Actualizado: ${title} (${id})`,
    thereAlready: (title, id) => `Ya estaba, palabra por palabra: ${title} (${id})`,
    notAdded: (from) => `No añadido: ${from}`,
    takenOff: (title, restore) => `Quitado: ${title}. «${restore}» lo restaura durante 24 horas.`,
    backAgain: (title) => `Restaurado: ${title}`,
    noLongerFollowed: 'Ya no se sigue.',
    comeWhileRunning: 'Sus artículos llegan mientras el bot funciona.',
    nothingFollowed: 'No se sigue nada.',
    notAsked: (title) => `${title}: todavía sin consultar`,
    lastAsked: (title, time) => `${title}: última consulta el ${time}`,
    exported: (count, folder) =>
      `${plural(count, { one: '# artículo escrito', other: '# artículos escritos' })} en ${folder}`,
    info: {
      id: (id) => `ID: ${id}`,
      address: (url) => `Dirección: ${url}`,
      language: (tag) => `Idioma: ${tag}`,
      noLanguage: 'Idioma: no indicado',
      added: (day, from) => `Añadido: ${day} desde ${from}`,
      original: (name) => `Archivo original: ${name}`,
      hash: (hash) => `Huella: ${hash}`,
      until: (day, hash) => `Hasta el ${day}: ${hash}`,
    },
    steps: {
      fetching: (from) => `descargando ${from}`,
      fetched: (from, kilobytes) => `descargado ${from}, ${number(kilobytes)} kB`,
      read: (title, count) => `${title}: ${passages(count)}`,
      quotations: (title, count) => `${title}: ${quotations(count)}`,
      kept: (title) => `${title}: guardado`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf}: ${plural(articles, { one: '# artículo', other: '# artículos' })}, ${number(removed)} retirados, ${plural(notes, { one: '# nota', other: '# notas' })}; ${number(copied)} copiados ahora`,
      other: (name) => `Allí hay otra cosa, que se ha dejado como está: ${name}`,
      missing: (name) => `No se ha leído, o no está después: ${name}`,
      whole: (shelves) =>
        `${plural(shelves, { one: '# servidor', other: '# servidores' })}: todo está allí y es igual.`,
      notWhole:
        'No está todo, como se indica arriba. Arréglalo y hazlo otra vez: lo que ya está no se copia dos veces.',
      nothing: 'Ningún servidor tiene nada que copiar.',
      noCluster: (variable) => `No hay ningún OpenSearch del que copiar ni al que copiar: define antes ${variable}.`,
    },
    notAFile: (path) => `«${path}» no es ni un archivo ni una carpeta.`,
    fileTooLong: (path, megabytes, most) => `«${path}» ocupa ${megabytes} MB, y leo ${number(most)} MB como máximo.`,
    noFile: (path) => `«${path}» no existe.`,
    isFolder: (path, command) => `«${path}» es una carpeta: para leerla, usa «${command}».`,
    unreadableFile: (path) => `No se puede leer «${path}».`,
    isThere: (path) => `«${path}» ya existe y no viene de una exportación mía. Dame otra carpeta.`,
    unwritable: (path, code) => `No se puede escribir en «${path}» (${code}). Dame otra carpeta.`,

    help: {
      about: 'Verbatim responde a partir de una biblioteca de artículos, con las palabras de los propios artículos.',
      usage: 'Uso',
      anyVerb: 'ORDEN',
      anyOptions: 'opciones',
      verbs: 'Verbos',
      options: 'Opciones',
      examples: 'Ejemplos',
      more: '«verbatim ORDEN --help» explica más sobre cada uno.',
      exitStatus: 'Código de salida',
      done: 'Terminado, con o sin respuesta.',
      wrongUse: 'Uso incorrecto, o ajustes que no se pueden usar.',
      anythingElse: 'Cualquier otra cosa.',
    },
    options: {
      help: 'Mostrar esta ayuda.',
      version: 'Mostrar la versión.',
      json: 'Escribir un objeto JSON por línea, para programas.',
      articles:
        'Leer los artículos de esta carpeta y de sus subcarpetas. Se puede indicar varias veces. Por defecto: los artículos incluidos y la carpeta de datos.',
      article: 'Preguntar solo a este artículo: un ID, o palabras de un título.',
      publisher: 'Preguntar a los artículos de este medio, o del único cuyo nombre contenga estas palabras.',
      language: 'Preguntar a los artículos en este idioma: alemán, Deutsch o de.',
      after: 'Preguntar a los artículos publicados en esa fecha o después.',
      before: 'Preguntar a los artículos publicados en esa fecha o antes.',
      port: 'El puerto de escucha; 0 para cualquiera que esté libre. Por defecto: 3000, u otro libre.',
      limit: (min, max) => `Número máximo de pasajes, de ${min} a ${max}. Por defecto: el mejor; con --json, 5.`,
      who: 'De quién son las palabras.',
      about: 'Solo lo que se dijo sobre esto, lo mejor primero.',
      passage: 'El pasaje que se cita, contado desde 1. Por defecto: el artículo entero.',
      style: (styles, usual) => `${list(styles, 'or')}. Por defecto: ${usual}.`,
      sayer: 'A quién se atribuyen las palabras. Por defecto: a quien nombre el texto.',
      checkedArticle: 'Comprobar solo en este artículo: un ID, o palabras de un título.',
      server: 'La biblioteca de este servidor de Discord. Por defecto: los artículos a los que todos pueden preguntar.',
    },
    verbs: {
      start: {
        summary: 'Conectarse a Discord; sin token, abrir la vista previa.',
        details: [
          'Con DISCORD_TOKEN definido, en el entorno o en un archivo .env, el bot se conecta y muestra su enlace de invitación. Sin él, se abre en el navegador una vista previa que ejecuta el mismo bot. Ctrl+C lo detiene.',
        ],
      },
      preview: {
        summary: 'Probar el bot en un navegador de este equipo, sin Discord.',
        details: ['La página se sirve solo a este equipo. Ctrl+C la detiene.'],
      },
      doctor: {
        summary: 'Revisar todo lo que el bot necesita para funcionar y decir qué hacer.',
        details: [
          'Node.js, los ajustes, la carpeta de datos, los artículos; con un token, lo que Discord dice de él: la aplicación, sus comandos, adónde envía las interacciones, la hora. No se cambia nada, salvo que se crea la carpeta de datos si no existe.',
          'Marcas: «ok», «look» (funcionará, pero alguien debería mirarlo), «BAD». Con --json son good, doubtful y bad.',
          'El código de salida es 1 cuando algo está mal.',
        ],
      },
      ask: {
        summary: 'Encontrar el pasaje que responde a una pregunta.',
        details: [
          'Muestra el pasaje con las palabras del artículo, con la frase que responde resaltada, quién habla en él y dónde está. Si ninguno lo dice explícitamente, se muestra el más cercano como tal, con lo que falta; si ninguno trata del tema, se dice.',
          'Sin pregunta, las preguntas se leen de la entrada estándar, una por línea; cada una se responde en cuanto llega.',
          'Los filtros --article, --publisher, --language, --after, --before eligen a qué artículos se pregunta; todo lo indicado debe cumplirse. DATE es un día, un mes o un año: 2020-03-31, 2020-03 o 2020; la propia fecha está incluida.',
        ],
      },
      quote: {
        summary: 'Mostrar lo que dijo alguien, palabra por palabra.',
        details: [
          'NAME es un nombre, una parte de él, un título o un cargo, tal como lo dan los artículos; mayúsculas y acentos no importan.',
        ],
      },
      source: {
        summary: 'Dar la referencia de un artículo o de uno de sus pasajes.',
        details: [
          'ARTICLE es un ID, tal como lo muestra «verbatim articles list», o palabras de un título. Se puede omitir cuando solo hay uno.',
        ],
      },
      check: {
        summary: 'Decir si los artículos recogen lo que alguien cita.',
        details: [
          'Comprueba cada parte del texto entre comillas, o el texto entero si no las hay: si está tal cual, recortada, alterada, compuesta a partir de varios lugares, dicha por otra persona, solo con otras palabras, o no está. Muestra qué difiere, dónde está y quién lo dice.',
          'Sin texto, los textos se leen de la entrada estándar, uno por línea: tal cual, o como JSON con "text" y, si las palabras se atribuyen a alguien, "who".',
        ],
      },
      quotations: {
        summary: 'Mostrar todas las citas de la biblioteca.',
        details: [
          'Artículo por artículo, en el orden de la página: las palabras, quién las dijo y cómo han llegado hasta ella.',
        ],
      },
      articles: {
        summary: 'Ver los artículos de la biblioteca; añadirlos, actualizarlos y quitarlos.',
        details: [
          'ACTION es list, add, info, remove, restore, refresh, follow, unfollow, export o import. Por defecto: list.',
          '«add FILE|URL …» lee páginas web, PDF, archivos de Word, libros electrónicos, Markdown y texto, de este equipo o de la web, y los guarda en la carpeta de datos. «info», «remove», «restore» (durante 24 horas) y «refresh» admiten los ID que muestra «list».',
          '«follow URL» añade los diez últimos artículos de un feed o de la página de un periódico, y lo que traiga a partir de entonces, mientras el bot funciona; sin dirección, muestra lo que se sigue. «export DIR» escribe los artículos añadidos como Markdown, «import DIR» lee una carpeta.',
          'También se pueden colocar archivos a mano en una de las carpetas, y quitarlos.',
        ],
      },
      copy: {
        summary: 'Copiar lo que guardan los servidores a OpenSearch, o de vuelta a la carpeta de datos.',
        details: [
          'Los artículos, lo que se retiró, lo que los servidores han ajustado, lo que se contó y lo que siguen se copia tal cual: «opensearch» de la carpeta de datos (VERBATIM_DATA) al clúster de VERBATIM_OPENSEARCH, «folder» al revés. El bot tiene que estar parado mientras tanto.',
          'Lo que ya está no se copia otra vez, así que se puede interrumpir y repetir. Al final se comprueba que todo está allí; donde hay otra cosa en su lugar, se deja y se nombra. No se quita nada de donde estaba.',
        ],
      },
    },
  },

  /** What several kinds of answers have. */
  answers: {
    partAsked: 'Este canal consulta solo una parte de los artículos. En otros puede haber más.',
    buttons: {
      previous: '◀ Anterior',
      next: 'Siguiente ▶',
      share: 'Compartir',
      shared: 'Compartido',
      delete: 'Eliminar',
      context: 'Contexto',
      cite: 'Referencia',
      open: 'Abrir',
      openArticle: 'Abrir el artículo',
      openPassage: 'Abrir en este pasaje',
    },
    placeholders: {
      speaker: 'Elige una persona',
      article: 'Elige un artículo',
      style: 'Estilo de referencia',
      place: 'Mostrar otro lugar',
    },
    open: 'abrir',
    digestOf: (title) => `Resumen de «${title}»`,
    passage: (position, of) => `¶ ${number(position)} de ${number(of)}`,
    kinds: {
      heading: 'título',
      caption: 'pie de foto',
      quote: 'cita',
      post: 'publicación',
      byline: 'firma',
      boilerplate: 'texto genérico',
    },
    fromCaption: 'De un pie de foto',
    postedBy: (name) => `Publicado por ${name}`,
    sharedBy: (member) => `Compartido por ${member}`,
    passageAsFile:
      'Este pasaje es demasiado largo para un mensaje y no se puede cortar al final de una frase, así que aquí está como archivo.',
    speakerNotNamed: 'palabras sin atribuir',
    quotedHere: (who) => `Se cita aquí: ${who}`,

    about: (words) => `Tema: ${words}`,
    inArticles: (conditions) => `En artículos ${conditions}`,
    inLanguage: (name, tag) => `en ${name} (${tag})`,
    from: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    byPublisher: (name) => `publicados por ${name}`,
  },

  /** How words reached the article. */
  provenance: {
    toldTo: (whom) => `a ${whom}`,
    toldToIn: (whom, occasion) => `a ${whom} (${occasion})`,
    toldIn: (noun) => `contexto: ${noun}`,
    posted: 'publicado en línea',
    postedBy: (name) => `publicado en línea por ${name}`,
    postedOn: (platform) => `publicado en ${platform}`,
    postedByOn: (name, platform) => `publicado por ${name} en ${platform}`,
    postedIn: (noun) => `publicado en línea (${noun})`,
    translated: 'traducido',
    translatedBy: (name) => `traducido por ${name}`,
    quotedBy: (name) => `citado por ${name}`,
    reportedBy: (name) => `recogido por ${name}`,
    dated: (step, day) => `${step}, ${date(day)}`,
  },

  /** Answers to a question. */
  ask: {
    notAnswered: (asked) =>
      asked?.title
        ? `Nada en ${askedArticles(asked)} responde a eso.`
        : `Nada en ${asked && askedArticles(asked) ? `los ${askedArticles(asked)}` : 'estos artículos'} responde a eso.`,
    notOutright,
    closest: (asked, count) =>
      `${notOutright(asked)} ${plural(count, { one: 'El pasaje más cercano', other: 'Los pasajes más cercanos' })}:`,
    notClosest: (asked) => `${notOutright(asked)} Otro pasaje:`,
    furtherAnswer: 'Otro pasaje. El primero es el que mejor responde.',
    nearest: 'Este es el pasaje más cercano. Puede que no responda a la pregunta.',
    notNearest: 'Este es otro pasaje. Puede que no responda a la pregunta.',
    showNearest: 'Ver el pasaje más cercano',
    result: (position, of) => `resultado ${number(position)} de ${number(of)}`,

    reasons: {
      nothing: 'Nada en estos artículos responde a eso.',
      noPhrases: (phrases) => `Ningún pasaje contiene las palabras «${phrases.join('» y «')}».`,
      noPhrasesWithout: (phrases, without) =>
        `Ningún pasaje sin «${without.join('» ni «')}» contiene las palabras «${phrases.join('» y «')}».`,
      noneWithout: (without) => `No queda ningún pasaje sin «${without.join('» ni «')}».`,
      noneMentions: (word) => `Ningún pasaje menciona ${word}.`,
      saysNothingOf: (word) => `Este pasaje no dice nada sobre ${word}.`,
      doesNotSayWhen: 'Este pasaje no dice cuándo.',
      doesNotSayHowMany: 'Este pasaje no dice cuántos.',
      doesNotSayHowOld: 'Este pasaje no dice la edad.',
    },
  },

  /** What a person said. */
  quote: {
    closest: (speaker, about) =>
      `Estos artículos no muestran explícitamente que ${speaker} hablara de ${about === null ? 'eso' : `«${about}»`}. Lo más cercano:`,
    nothing: (speaker, about) =>
      `Estos artículos no contienen nada que ${speaker} dijera sobre ${about === null ? 'eso' : `«${about}»`}. Lo que sí contienen:`,
    position: (position, of) => `${number(position)} de ${number(of)}`,
    whoseWords: (count) => `Aquí coinciden ${number(count)} personas. ¿De quién son las palabras que buscas?`,
    mostQuoted: '¿De quién quieres las palabras? Los más citados van primero.',
    firstListed: (shown, of) =>
      plural(shown, {
        one: `Se muestra la primera de ${number(of)}.`,
        other: `Se muestran las # primeras de ${number(of)}.`,
      }),
  },

  /** What the articles print of words that somebody quotes. */
  check: {
    verdicts: {
      exact: 'Publicado tal cual',
      cut: 'Publicado así, con más palabras en medio',
      altered: (changes) => `Alterado: ${changes}`,
      stitched: (places) => `Compuesto a partir de ${number(places)} lugares`,
      stitchedOfSeveral: 'Compuesto a partir de lo que dicen varias personas',
      misattributed: (who) => `Publicado, pero son palabras de otra persona: no de ${who}`,
      near: 'No publicado con estas palabras',
      absent: 'No está en estos artículos',
    },
    nearFollows: 'No publicado con estas palabras. El pasaje más cercano, que no demuestra nada:',
    nearElsewhere: 'No publicado con estas palabras. El pasaje más cercano, que no demuestra nada.',
    near: 'El pasaje más cercano dice algo parecido con otras palabras. Eso no demuestra nada.',
    changes: {
      negation: 'una negación de más o de menos',
      number: 'otro número',
      name: 'otro nombre',
      modal: 'otro grado de certeza',
      tense: 'otro tiempo verbal',
      word: 'otras palabras',
      dropped: 'una salvedad omitida',
      added: 'palabras añadidas',
    },
    changesNothing: (likenesses) => `No cambia nada: ${list(likenesses)}.`,
    likenesses: {
      cut: 'palabras omitidas',
      ellipsis: 'puntos suspensivos',
      bracketed: 'palabras entre corchetes',
      spelling: 'ortografía',
      case: 'mayúsculas',
      marks: 'puntuación',
      emphasis: 'énfasis',
      space: 'espacios',
    },
    quotationsChecked: (count, verdicts) =>
      `${plural(count, { one: '# cita comprobada', other: '# citas comprobadas' })}: ${list(verdicts)}`,
    statementsChecked: (count, verdicts) =>
      `${plural(count, { one: '# afirmación comprobada', other: '# afirmaciones comprobadas' })}: ${list(verdicts)}`,
    counts: {
      altered: (count) => plural(count, { one: '# alterada', other: '# alteradas' }),
      misattributed: (count) => `${number(count)} de otra persona`,
      stitched: (count) => plural(count, { one: '# compuesta', other: '# compuestas' }),
      absent: (count) =>
        plural(count, { one: '# que no está en estos artículos', other: '# que no están en estos artículos' }),
      near: (count) =>
        plural(count, { one: '# no publicada con estas palabras', other: '# no publicadas con estas palabras' }),
      cut: (count) =>
        plural(count, {
          one: '# publicada con más palabras en medio',
          other: '# publicadas con más palabras en medio',
        }),
      exact: (count) => plural(count, { one: '# publicada tal cual', other: '# publicadas tal cual' }),
    },
    moreClaims: (count) =>
      plural(count, {
        one: '# más, no más grave; ◀ ▶ llevan a su lugar.',
        other: '# más, ninguna más grave; ◀ ▶ llevan a sus lugares.',
      }),
    marksOfChange: 'Tachado: lo que se dice. En negrita: lo que publica el artículo.',
    marksOfCut: (cut) => `En negrita: lo que se cita. En pequeño, tras ${cut}: lo que se omite.`,
    placesListed: (shown, of) =>
      plural(shown, {
        one: `Se muestra # de ${number(of)} lugares.`,
        other: `Se muestran # de ${number(of)} lugares.`,
      }),
    noQuotation: 'Nada va entre comillas, así que se ha buscado todo el texto.',
    checked: (words) => `Comprobado: ${words}`,
    saidToBe: (who) => `Se atribuye a ${who}.`,
    givenTo: (speaker) => sentence(`En el artículo lo dice ${speaker}`),
    givenToUncalled: (speaker, who) => `En el artículo lo dice ${speaker}; ahí no se usa «${who}» para esa persona.`,
    furtherDifferences: (count) => plural(count, { one: '# diferencia más.', other: '# diferencias más.' }),
    differenceTooLong:
      'Las diferencias son demasiado largas para mostrarlas aquí; abajo están las palabras tal como se publicaron.',
    cutTooLong: 'Las palabras son demasiado largas para mostrarlas aquí; abajo están tal como se publicaron.',
    inOnePlace: 'En un lugar:',
    inAnother: 'En otro:',
    whereStands: (claim) => `Dónde está la n.º ${number(claim)}, o lo que más se le acerca:`,
    ownSentence: 'frase del propio artículo',
    ownSentenceUnquoted: 'frase del propio artículo, fuera de toda cita',
    digestSentence: 'frase del propio resumen: la página que resume puede decirlo de otro modo',
    place: (position, of) => `lugar ${number(position)} de ${number(of)}`,
  },

  /** What a message of somebody’s talks about or links to. */
  find: {
    none: 'No se ha encontrado ninguna fuente',
    uncertain: 'Ninguna fuente segura: el pasaje más cercano',
    source: 'La fuente',
    sources: (count) => plural(count, { one: '# fuente encontrada', other: '# fuentes encontradas' }),
    whyNone: 'Ese mensaje no enlaza, nombra ni cita ningún artículo de aquí, y ningún pasaje dice casi lo mismo.',
    reasons: {
      linked: 'El mensaje enlaza a este artículo.',
      titled: 'El mensaje nombra este artículo por su título.',
      printed: 'Hay palabras del mensaje, aquí en negrita, en este pasaje.',
      near: 'Este pasaje trata de lo mismo con otras palabras. Eso no demuestra nada.',
    },
  },

  /** Citations. */
  source: {
    whichArticle: '¿Qué artículo?',
    newestListed: (shown, of) =>
      plural(shown, {
        one: `Se muestra el más reciente de ${number(of)}.`,
        other: `Se muestran los # más recientes de ${number(of)}.`,
      }),
    isDigest: 'En la biblioteca hay un resumen de este artículo, con otras palabras.',
    asFile: 'Esta referencia no cabe en un mensaje, así que aquí está como archivo.',
    styles: {
      apa: 'APA (7.ª edición)',
      mla: 'MLA (9.ª edición)',
      chicago: 'Chicago (notas y bibliografía)',
      harvard: 'Harvard (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  /** The paragraphs around a passage. */
  context: {
    earlier: '▲ Anterior',
    later: '▼ Siguiente',
    tooLong: 'Demasiado largo para mostrarlo aquí; los botones llevan hasta él.',
  },

  /** What the bot says of itself. */
  help: {
    heading: 'Respondo a partir de artículos, con sus propias palabras',
    ask: (command) => `${command} encuentra el pasaje y la frase que responden a tu pregunta`,
    quote: (command, example) =>
      `${command} da lo que dijo una persona, palabra por palabra, y cómo ha llegado hasta la página, por ejemplo ${example}`,
    exampleSpeaker: 'embajador',
    check: (command, menu) =>
      `${command} dice si los artículos recogen palabra por palabra lo que alguien cita; también lo hace ${menu}, en el menú de un mensaje, en Aplicaciones`,
    find: (menu) => `${menu}, en ese mismo menú, encuentra de qué habla un mensaje o a qué enlaza`,
    source: (command) => `${command} da la referencia y el enlace`,
    articles: (command, menu) =>
      `${command} añade artículos a la biblioteca de este servidor, los muestra y los quita; ${menu} también los añade, en el menú de un mensaje, en Aplicaciones`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} dice qué guardo de ti`
        : `${managing.settings} define cómo respondo aquí, ${managing.insights} muestra qué se pregunta, ${command} dice qué guardo`,
    promise: (cut) =>
      `Nunca escribo una respuesta propia. Lo que muestro está recortado de un artículo al final de las frases, y cada corte se marca con ${cut}. ` +
      'Cuando los artículos no dicen explícitamente lo que preguntas, muestro el pasaje más cercano y te lo digo; cuando no contienen ' +
      'nada al respecto, o no dicen quién habla, también te lo digo.',
    emptyShelf: 'La biblioteca está vacía: todavía no hay nada que preguntar.',
    onShelf: (count) => `En la biblioteca: ${articles(count)}`,
    whoSpeaks: 'Quién habla',
  },

  /** What a server sets. */
  settings: {
    heading: 'Ajustes de este servidor',
    turnOn: 'Activar',
    turnOff: 'Desactivar',
    private: {
      on: {
        title: 'Respuestas privadas: activadas',
        means:
          'Solo quien pregunta ve la respuesta, salvo que elija `privado: Falso`, y puede compartirla con un botón.',
      },
      off: {
        title: 'Respuestas privadas: desactivadas',
        means: 'Todo el canal ve la respuesta, salvo que quien pregunta elija `privado: Verdadero`.',
      },
    },
    counting: {
      on: {
        title: 'Recuento de preguntas: activado',
        means:
          'Guardo las preguntas que no tuvieron respuesta, y cuántas veces se pidió cada artículo y cada persona: palabras y números, nunca quién preguntó. `/estadísticas` lo muestra, `/privacidad` lo borra.',
      },
      off: {
        title: 'Recuento de preguntas: desactivado',
        means:
          'No guardo nada de lo que se pregunta. Si se activa, guardaré las preguntas que no tengan respuesta, y cuántas veces se pide cada artículo y cada persona: palabras y números, nunca quién preguntó.',
      },
    },
    language: {
      title: 'Mi idioma aquí',
      means:
        'En el que hablo a todo el mundo en este servidor. Los artículos se muestran siempre con sus propias palabras.',
      placeholder: 'Elige un idioma',
      each: 'El idioma de cada miembro',
    },
    areas: {
      title: 'Qué se puede preguntar y dónde',
      none: 'Toda la biblioteca, en todas partes. Elige un canal o una categoría para que allí solo se pueda preguntar a una parte.',
      some: 'En estos canales y categorías, solo una parte de la biblioteca; en los demás, toda.',
      placeholder: 'Elige un canal o una categoría',
      change: 'Cambiar',
      previous: '◀ Canales anteriores',
      next: 'Canales siguientes ▶',
      share: (chosen, all) =>
        chosen === 0 ? 'nada de lo que hay ahora en la biblioteca' : `${number(chosen)} de ${articles(all)}`,
      names: (names, others) => list(others > 0 ? [...names, more(others)] : names),
    },
    area: {
      heading: (channel) => `Qué se puede preguntar en ${channel}`,
      all: 'Toda la biblioteca, mientras no se elija nada aquí.',
      chosen: 'Solo lo que se elige aquí',
      publishers: 'Medios',
      articles: 'Artículos',
      threads:
        'Los hilos van con su canal. Lo que se elige para una categoría vale en sus canales, salvo que tengan su propia elección, pero no en sus hilos: Discord no me dice en qué categoría está un hilo. En ese caso, elige para el canal o para el propio hilo.',
      choosePublishers: 'Elige medios',
      chooseArticles: 'Elige artículos',
      previousPublishers: '◀ Medios',
      nextPublishers: 'Medios ▶',
      previousArticles: '◀ Artículos',
      nextArticles: 'Artículos ▶',
      find: 'Buscar…',
      findTitle: 'Buscar medios y artículos',
      findLabel: 'Palabras de un nombre o de un título',
      found: 'Solo se ofrecen medios y títulos con estas palabras:',
      nothingFound: 'Ningún medio ni ningún título las contiene todas.',
      findNothing: 'Ofrecer todo',
      remove: 'Permitir toda la biblioteca',
      back: 'Volver a los ajustes',
    },
    onlyInServers: 'Los ajustes son de un servidor. Haz esto en un servidor que me haya añadido.',
    oldMessage: 'Esto es de otra versión de mí. Vuelve a usar `/ajustes`.',
    gone: 'Lo que has elegido ya no está en la biblioteca. Vuelve a mirar.',
    tooManyAreas: (most) =>
      `Un servidor puede elegir para ${number(most)} canales y categorías, y este ya lo hace. Primero permite toda la biblioteca en uno de ellos.`,
    areaTooLarge: (most) =>
      `Un canal puede tener ${number(most)} medios y artículos elegidos uno a uno, y serían más. Elige medios en lugar de artículos.`,
    unreadable: (place) =>
      `No se puede leer lo que está configurado para este servidor${place === null ? '' : ` en «${place}»`}: alguien ha cambiado su archivo a mano. No se ha perdido nada. Hasta que se arregle, sigo con lo que estaba configurado antes o, si me han reiniciado desde entonces, sin nada configurado. Avisa a quien me aloja: es el archivo notes/preferences.json de la carpeta de este servidor.`,
  },

  /** Faults that a person can act on. */
  faults: {
    bug: (reference) =>
      `Algo ha fallado por mi parte. Si vuelve a ocurrir, avisa a quien me aloja: referencia ${reference}.`,
    questionTooShort: (least) =>
      `Es demasiado corto para ser una pregunta: escribe al menos ${plural(least, { one: '# carácter', other: '# caracteres' })}.`,
    questionTooLong: (length, most) =>
      `Esa pregunta tiene ${number(length)} caracteres y admito ${number(most)} como máximo. Acórtala, por favor.`,
    optionTooLong: (option, length, most) =>
      `«${option}» tiene ${number(length)} caracteres y admito ${number(most)} como máximo. Acorta el texto, por favor.`,
    optionUnreadable: (option) =>
      `Discord ha enviado «${option}» de una forma que no conozco. Recarga Discord (Ctrl+R) e inténtalo de nuevo.`,
    nothingToSearch: 'En esta pregunta no hay ninguna palabra que buscar. Di de qué trata.',
    onlyLeavesOut: 'Esta pregunta solo dice qué hay que excluir. Di también de qué trata.',
    aboutNothing: (about) => `«${about}» no tiene ninguna palabra que buscar. Di de qué tema se trata.`,
    nothingToCheck: 'Ahí no hay ninguna palabra que comprobar.',
    emptyShelf: 'Aquí todavía no hay artículos, así que no hay nada que preguntar.',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, { one: '# artículo coincide', other: '# artículos coinciden' })} con «${typed}»: ${ids}. Indica uno de estos ID, o más palabras del título.`,
    noArticleCalled: (typed, ids) => `Aquí ningún artículo se llama «${typed}». ID disponibles: ${ids}.`,
    articleGone: 'Ese artículo ya no está en la biblioteca.',
    noPassage: (position, title, count) =>
      `No hay pasaje ${number(position)}: «${title}» tiene los pasajes 1 a ${number(count)}.`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, { one: '# medio coincide', other: '# medios coinciden' })} con «${typed}»: ${publishers}. Precisa más el nombre.`,
    noPublisherCalled: (typed, publishers) =>
      sentence(`Aquí ningún artículo está publicado por «${typed}». Medios disponibles: ${publishers}`),
    noPublishers: 'Ninguno de los artículos de aquí indica el medio que lo publicó.',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, { one: '# idioma coincide', other: '# idiomas coinciden' })} con «${typed}»: ${languages}. Precisa más el nombre.`,
    noLanguageCalled: (typed, languages) =>
      `Aquí ningún artículo está en «${typed}». Idiomas disponibles: ${languages}.`,
    noLanguages: (typed) => `Aquí ningún artículo está en «${typed}». Idiomas disponibles: ninguno que yo reconozca.`,
    noDate: (typed) =>
      `«${typed}» no es una fecha que yo sepa leer. Escribe un día, un mes o un año: 2020-03-31, 2020-03 o 2020.`,
    emptyPeriod: (after, before, option) =>
      `El periodo está al revés: iría desde ${theDate(after)} hasta ${theDate(before)}. La fecha más antigua va en «${option}».`,
    nothingPublished: (asked, there) => {
      const none = ['Aquí no hay ningún artículo publicado', period(asked)].filter(Boolean).join(' ');
      if (there === null) return `${none}. Ninguno tiene fecha.`;
      const { oldest, newest } = there;
      const dates =
        oldest === newest ? `fecha: ${date(oldest)}` : `fecha van desde ${theDate(oldest)} hasta ${theDate(newest)}`;
      return `${none}. Los que tienen ${dates}.`;
    },
    noArticleFits: (conditions) => `Aquí ningún artículo cumple todo eso: ${conditions.join(', ')}.`,
    calledSo: (title, count) => `titulado «${title}» (${articles(count)})`,
    bySuch: (publisher, count) => `publicado por ${publisher} (${articles(count)})`,
    inSuch: (tag, count) => `en ${language(tag)} (${articles(count)})`,
    publishedThen: (asked, count) => `${['publicado', period(asked)].filter(Boolean).join(' ')} (${articles(count)})`,

    whoIsBlank: 'Di de quién son las palabras que buscas: un nombre, un título o un cargo.',
    nobodyNamed: 'En estos artículos no hay entre comillas palabras de nadie a quien se nombre.',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)} ¿Querías decir ${names}?`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)} Hablan aquí: ${names}`),

    questionGone: 'La pregunta ya no está en este mensaje. Vuelve a preguntar.',
    otherVersion: 'Este botón es de otra versión de mí. Vuelve a preguntar.',
    olderVersion: 'Este botón es de una versión anterior de mí. Vuelve a preguntar.',
    aboutNoArticle: 'Este botón ya no indica a qué se refiere. Vuelve a preguntar.',
    articlesChanged:
      'Los artículos han cambiado desde esta respuesta, y no puedo mostrarla como era. Vuelve a preguntar.',
    sharedAlready: 'Esta respuesta ya se ha compartido.',
    notYours: 'Solo quien preguntó y los moderadores pueden eliminar esta respuesta.',
    managesNoMore:
      'Ya no gestionas este servidor, así que no se ha cambiado nada. Quien lo gestione puede usar el comando.',
    mayNotPost:
      'Aquí no puedes usar tus propias aplicaciones a la vista de todos, así que no puedo publicar esta respuesta.',
    onlyInServers: 'Los artículos son de un servidor. Haz esto en un servidor que me haya añadido.',
  },

  /** What `/articles` and its buttons answer. */
  articles: {
    outcomes: { new: 'Añadido', updated: 'Actualizado', same: 'Ya estaba, palabra por palabra' },
    unchanged: 'No ha cambiado nada',
    restored: 'De vuelta en la biblioteca',
    notRemoved: 'No se ha quitado nada',
    countAdded: (count) => plural(count, { one: '# artículo añadido', other: '# artículos añadidos' }),
    countUpdated: (count) => plural(count, { one: '# actualizado', other: '# actualizados' }),
    countSame: (count) => plural(count, { one: '# ya estaba', other: '# ya estaban' }),
    nothingAdded: 'No se ha añadido nada',
    outcomesInLine: { new: 'añadido', updated: 'actualizado', same: 'ya estaba' },
    doubts: (count) => plural(count, { one: '# duda', other: '# dudas' }),
    notTaken: (failed, all) => `No se ha podido añadir: ${number(failed)} de ${number(all)}`,
    more: (count) => `y ${more(count)}`,
    doubtful: (doubts, others) =>
      `Por revisar: ${[...doubts, ...(others > 0 ? [`y ${more(others)}`] : [])].join('; ')}`,
    change: (before, now) =>
      `Antes: ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Ahora: ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    adding: (count) => (count === 1 ? 'Añadiendo…' : `Añadiendo ${number(count)} elementos…`),
    lookingForFeed: 'Buscando el feed…',
    lookingForChanges: 'Comprobando si ha cambiado…',
    fetching: 'descargando…',
    fetched: (size) => `descargado, ${size}`,
    kept: 'guardado',
    earlier: (count) => plural(count, { one: '# artículo antes', other: '# artículos antes' }),

    addedBy: (who, when) => `Añadido por ${who}, ${when}`,
    host: 'quien me aloja',
    from: (from) => `Desde ${from}`,
    pastedText: 'un texto pegado',
    keptBeside: (original) => `Guardado junto a él: ${original}`,
    identity: (id, hash) => `ID ${id} · texto ${hash}`,
    noEarlierText: 'No ha tenido ningún otro texto',
    earlierTexts: (all, shown) =>
      `${plural(all, { one: '# texto anterior', other: '# textos anteriores' })}${all > shown ? `, ${plural(shown, { one: 'el último', other: 'los # últimos' })}` : ''}:`,
    until: (hash, when) => `${hash} hasta el ${when}`,

    emptyShelf: 'La biblioteca de este servidor está vacía. `/artículos añadir` y `/artículos subir` la llenan.',
    everyones: (count) => `Artículos para todos, a los que también se puede preguntar aquí: ${number(count)}.`,
    onShelf: articlesOnShelf,
    ofShelf: (left, all) => `${number(left)} de ${articlesOnShelf(all)}`,
    ofText: (size) => `${size} de texto`,
    page: (page, last) => `página ${number(page)} de ${number(last)}`,
    withWords: (typed) => `Con las palabras: ${typed}`,
    since: (moment) => `Traídos por ti desde las ${moment}`,
    followed: (count) => `Feeds y páginas que sigo: ${number(count)}`,
    lookAtOne: 'Ver un artículo',

    followedNow: 'Se sigue a partir de ahora',
    followedAlready: 'Ya se seguía',
    latestAndNew:
      'Sus últimos artículos y todos los nuevos se añaden automáticamente. `/artículos lista` muestra lo que se sigue, `/artículos dejar-de-seguir` lo detiene.',
    onlyNew:
      'Los artículos nuevos se añaden automáticamente. `/artículos lista` muestra lo que se sigue, `/artículos dejar-de-seguir` lo detiene.',
    unfollowed: 'Ya no se sigue',
    articlesStay: 'Sus artículos se quedan en la biblioteca.',

    askRemoval: '¿Quitar este artículo de la biblioteca?',
    canBeRestored: 'Se podrá restaurar durante 24 horas.',
    removed: 'Quitado de la biblioteca',
    restorableUntil: (until) => `Ya no respondo a partir de él. Se puede restaurar hasta el ${until}.`,
    offSince: (moment) => `quitado el ${moment} UTC`,

    buttons: {
      ask: 'Preguntarle',
      info: 'Detalles',
      refresh: 'Actualizar',
      takeOffAgain: 'Deshacer lo añadido',
      takeOff: 'Quitar',
      pageByPage: 'Página por página',
      remove: 'Quitar',
      keep: 'Conservar',
      undo: 'Deshacer',
    },
    forms: {
      upload: 'Añadir artículos',
      files: 'Archivos',
      fileKinds: 'Páginas web, PDF, Word, EPUB, Markdown, texto: diez como máximo',
      words: 'Direcciones, o el texto de un artículo',
      wordsHow: 'Una dirección por línea; o un texto con su título en la primera línea',
      ask: 'Preguntar a este artículo',
      question: 'Tu pregunta',
      questionHow: 'Lo que te gustaría saber',
    },
    faults: {
      nothingInMessage: 'En ese mensaje no hay ningún enlace ni archivo que pueda añadir.',
      nothingInForm: 'En el formulario no había ningún archivo, dirección ni texto. Inténtalo de nuevo.',
      noAddressGiven: 'Dame una dirección, por favor.',
      tooManyGiven: (count, most) =>
        `Son ${number(count)} direcciones y archivos, y admito ${number(most)} a la vez como máximo. Dame primero algunos.`,
      changed: 'Este artículo ha cambiado desde entonces. Vuelve a mirarlo: `/artículos detalles`.',
      oldButton: 'Este botón ya no indica a qué se refiere. Vuelve a mirar.',
      notDiscords: 'Este archivo no está donde Discord guarda los archivos, así que no lo acepto.',
    },
  },

  /** Why editors’ work on a shelf could not be done. */
  keeping: {
    tooManyAdds: (most, recent, count) =>
      `Un miembro puede añadir ${number(most)} artículos por minuto, y en el último hubo ${number(recent)}${count > 1 ? `; estos serían ${number(count)}` : ''}. Espera un poco y añade entonces el resto.`,
    unknownArticle: (id) => `No hay ningún artículo «${id}» entre los que se han añadido aquí.`,
    full: (most) => `La biblioteca de este servidor contiene ${articles(most)}, que es el máximo. Quita antes uno.`,
    noAddress: (title) => `«${title}» llegó sin dirección: no hay de dónde descargarlo.`,
    partGone: (title) => `Lo que hay en esa dirección ya no tiene ninguna parte «${title}».`,
    goneForGood: (id) =>
      `Ningún artículo «${id}» se ha quitado en las últimas 24 horas, y lo que se quitó antes ya no se puede restaurar.`,
    noAddressInLink: (file) => `${file} es un enlace sin una dirección que yo pueda leer. Dame la propia dirección.`,
    isFeed: 'Eso es un feed, no un artículo. Síguelo, y sus artículos llegarán solos.',
    tooManyFollowed: (most) =>
      `Un servidor puede seguir ${number(most)} feeds y páginas, y este ya lo hace. Deja antes de seguir uno.`,
    notFollowed: 'Eso no se sigue aquí, así que no hay nada que detener.',
    notAFeed: (reason) => `No puedo seguir eso: ${reason}.`,
    noFeedOnPage: 'Esa página no indica ningún feed, y no veo artículos a los que lleve. Dame la dirección de su feed.',
    troubleWith: (from, fault) => `${from}: ${fault}`,
    ownFault: 'No se ha podido consultar, por un fallo mío.',
    ended: 'Me han detenido mientras tanto; volveré a consultar cuando funcione de nuevo.',
    doubts: {
      noAuthor: 'no se ha encontrado ningún autor',
      noDate: 'no se ha encontrado ninguna fecha',
      noAddress: 'no se ha encontrado ninguna dirección, así que los enlaces no pueden llevar a la página',
      fieldFull: 'en el campo no cabía más, así que puede faltar el final; entrega los textos más largos como archivo',
    },
  },

  /** Why a file or a page cannot be read as an article, or what of it is passed over: clauses without a full stop. */
  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `, línea ${line}`}: ${reason}.`,
    alone: (line, reason) => asSentence(line === undefined ? reason : `línea ${line}: ${reason}`),
    partLeftOut: (part, of, reason) => `se omite la parte ${number(part)} de ${number(of)}: ${reason}`,

    tooDeep: 'su contenido está anidado a demasiada profundidad para poder leerlo',
    unknownKind: (endings) => `leo los archivos que terminan en ${endings.join(', ')}, los demás no`,
    tooLarge: (megabytes, most) => `ocupa ${number(megabytes)} MB, y leo ${number(most)} MB como máximo`,
    textTooLarge: (megabytes, most) => `su texto ocupa ${number(megabytes)} MB, y leo ${number(most)} MB como máximo`,
    feedTooLarge: (megabytes, most) => `ocupa ${number(megabytes)} MB, y de un feed leo ${number(most)} MB como máximo`,
    tooManyParagraphs: (most) => `tiene más de ${number(most)} párrafos`,
    noText: 'no contiene ningún párrafo de texto',
    document: 'es un documento, no un texto',
    empty: 'no contiene nada',
    tooMuchMemory: 'leerlo requiere demasiada memoria',
    tooSlow: (seconds) => `leerlo tarda más de ${plural(seconds, { one: '# segundo', other: '# segundos' })}`,
    elsewhere: (host) => `dice que es una página de ${host}, pero se descargó de otro sitio: eso no se da por cierto`,
    utf16: 'está en UTF-16; guárdalo como UTF-8',
    notUtf8: 'no es texto UTF-8; guárdalo como UTF-8',
    binary: 'es un archivo binario, no un texto',
    binaryPage: 'es un archivo binario, no una página web',
    binaryFeed: 'es un archivo binario, no un feed',
    deeperThan: (levels) =>
      plural(levels, {
        one: 'su contenido está anidado a más de # nivel',
        other: 'su contenido está anidado a más de # niveles',
      }),
    onlyAddresses: (count) =>
      count === 1
        ? 'no es más que una dirección, y las páginas no se descargan; pega el texto del artículo y escribe la dirección como url: en la cabecera'
        : `no es más que ${number(count)} direcciones, y las páginas no se descargan; pega el texto de cada artículo en su propio archivo y escribe su dirección como url: en la cabecera`,

    /** Web pages. */
    noPageInArchive: 'no se ha encontrado ninguna página web en el archivo comprimido',
    tagsTooDeep: (most) =>
      `sus etiquetas están anidadas a más de ${number(most)} niveles, demasiado para poder leerlas`,
    tooManyElements: (most) => `tiene más de ${number(most)} elementos, demasiados para poder leerlos`,
    tooManyTags: (most) => `tiene más de ${number(most)} etiquetas y entidades, demasiadas para poder leerlas`,
    walls: {
      challenge: `el sitio quiere asegurarse primero de que no lo lee un programa y no muestra ningún artículo; abre la página en un navegador y guárdala, ${PASTE}`,
      consent: `pide permiso para usar cookies y no muestra ningún artículo; abre la página, responde y guárdala, ${PASTE}`,
      paywall:
        'solo está el principio del artículo, porque el resto es para suscriptores; guarda la página con la sesión iniciada, o pega su texto',
      login: `es una página de inicio de sesión, no un artículo; guarda la página con la sesión iniciada, ${PASTE}`,
      scripts: `queda vacía sin sus scripts, que no se ejecutan; abre la página en un navegador y guárdala, ${PASTE}`,
      error: `el sitio dice que esa página no existe; mira si la dirección es correcta, ${PASTE}`,
      list: 'es una página de enlaces a artículos, no un artículo; da la dirección de uno de ellos',
    },

    /** Front matter, called «cabecera». */
    notYaml: (why) => `su cabecera no es YAML${why && `: ${why}`}`,
    notToml: (why) => `su cabecera no es TOML: ${why}`,
    notJson: 'su cabecera no es JSON: falta o sobra una coma, unas comillas o una llave',
    unreadableYaml: 'su cabecera no es YAML que se pueda leer',
    needsQuotes: 'un valor que contiene dos puntos debe ir entre comillas',
    frontMatterTooDeep: 'su cabecera está anidada a demasiada profundidad para poder leerla',
    frontMatterTooLong: (most) => `su cabecera tiene más de ${number(most)} caracteres`,
    neverClosed: (mark) => `su cabecera, abierta con ${mark}, nunca se cierra con otro`,
    neverClosedBrace: 'su cabecera, abierta con {, nunca se cierra con }',
    draft: 'está marcado como borrador, y se lee de todos modos',
    mustBeText: (key) => `${key} debe ser un texto, no una lista ni un mapa`,
    longerThan: (key, most) => `${key} tiene más de ${number(most)} caracteres`,
    badId: (key) =>
      `${key} debe tener como máximo 60 caracteres de A-Z, a-z, 0-9, «.», «_» y «-», y no empezar por «.»`,
    badAddress: (key) => `${key} debe ser una dirección que empiece por http:// o https://`,
    badForm: (key) => `${key} debe ser article o digest`,
    noDate: (key, written) =>
      `${key} se pasa por alto, porque ${written === null ? 'una lista o un mapa' : `«${written}»`} no es una fecha como 2018-08-03, 2018-08 o 2018`,
    noLanguage: (key, written) =>
      `${key} se pasa por alto, porque ${written === null ? 'una lista o un mapa' : `«${written}»`} no es un código de idioma como en o pt-BR`,
    newerForm: 'lo escribió una versión más reciente de Verbatim; actualiza esta',

    /** Word, PDF, e-books. */
    locked: 'está protegido con contraseña; guárdalo sin ella',
    lockedOrOldWord: 'está protegido con contraseña, o es un archivo .doc antiguo; guárdalo como .docx sin contraseña',
    noWord: 'no es un documento de Word, diga lo que diga su nombre',
    damagedWord: 'está dañado, o no es un documento de Word',
    damagedPdf: 'está dañado, o no es un PDF',
    tooManyPages: (pages, most) => `tiene ${number(pages)} páginas, y leo ${number(most)} como máximo`,
    tooManyPieces: (most) => `una de sus páginas está formada por más de ${number(most)} fragmentos de texto`,
    scan: 'contiene imágenes de páginas y ningún texto; reconoce primero su texto (OCR), o pega el texto del artículo',
    gibberish:
      'sus fuentes no indican qué letras dibujan; reconoce primero su texto (OCR), o pega el texto del artículo',
    blankPages: (blank, all) =>
      plural(blank, {
        one: `# de sus ${number(all)} páginas no contiene texto, quizá sea una imagen de página`,
        other: `# de sus ${number(all)} páginas no contienen texto, quizá sean imágenes de páginas`,
      }),
    damagedArchive: 'está dañado: le falta una parte',
    unpacksTooLarge: (most) => `al descomprimirlo supera los ${number(most)} MB, demasiado para poder leerlo`,
    tooManyFiles: (most) => `está formado por más de ${number(most)} archivos, demasiados para poder leerlos`,
    unknownPacking: 'está comprimido de una forma desconocida',
    ownEntities: 'define entidades propias, que nadie necesita y que pueden crecer sin fin',
    noBook: 'no es un libro electrónico, diga lo que diga su nombre, o está dañado',
    tooManyTexts: (files) => `su texto está repartido en ${number(files)} archivos, demasiados para poder leerlos`,
    protected: 'está protegido contra copia (DRM); solo se puede leer una copia sin protección',

    /** Feeds. */
    pageNoFeed: 'es una página web, no un feed',
    noFeed: 'no es un feed: ni RSS, ni Atom, ni JSON Feed',
    brokenFeed: 'es un feed, pero está dañado: no se puede leer su XML o su JSON',
    tooManyTagsOfFeed: (most) =>
      `tiene más de ${number(most)} etiquetas y atributos, y eso es lo máximo que leo de un feed`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      return `${plural(files, { one: 'Se pasa por alto # archivo', other: 'Se pasan por alto # archivos' })} (${counted}${isMore ? ' y otros' : ''}): los artículos son archivos que terminan en ${endings.join(', ')}.`;
    },
    cannotOpen: (code) => `no se puede abrir (${code})`,
    link: 'es un enlace, y aquí no se siguen los enlaces',
    noFile: 'es una carpeta o un dispositivo, no un archivo',
    idTaken: (id, owner) => `su ID ${id} es también el de ${owner}; cámbiale el nombre, o ponle otro ID en su cabecera`,
    otherId: (id) => `dice que su ID es ${id}; llama al archivo ${id}.md, o corrige su ID`,
    badField: (field, why) => `no se puede leer ${field} en su cabecera: ${why}`,
    badName:
      'aquí los archivos se llaman como su ID, como máximo 60 caracteres de A-Z, a-z, 0-9, «.», «_» y «-», más .md; cámbiale el nombre',
    copy: (kept) => `es una copia de ${kept}; se omite la copia`,
    copies: (kept, others, left) =>
      `es una copia de ${kept}, igual que ${list([...others, ...(left > 0 ? [more(left)] : [])])}; se omiten las copias`,
  },

  /** Why an address cannot be fetched. */
  fetching: {
    noAddress: 'Eso no es una dirección web. Debería parecerse a https://example.org/article: cópiala de tu navegador.',
    notWeb: 'Solo se pueden descargar direcciones que empiecen por http:// o https://. Dame una de esas.',
    longAddress: (length, most) =>
      `Esa dirección tiene ${number(length)} caracteres, y ${number(most)} son el máximo. Prueba sin lo que sigue al «?».`,
    credentials: (host) =>
      `Esa dirección de ${host} contiene un nombre o una contraseña, que ni acepto ni transmito. Quita lo que va antes de la «@».`,
    badPort: (host, port, ports) =>
      `Esa dirección de ${host} usa el puerto ${port}, y solo puedo descargar desde ${ports.length === 1 ? 'el puerto' : 'los puertos'} ${list(ports.map(String))}. Quien me aloja puede añadirlo a VERBATIM_FETCH_PORTS.`,
    privateHost: (host) =>
      `${host} no está en la web pública, así que no voy allí. Dame una dirección pública, o la página como archivo. Quien me aloja puede permitir un servidor propio en VERBATIM_ALLOW_PRIVATE_HOSTS.`,
    sentOn: (host, fault) => `${host} me envía a otra dirección. ${fault}`,
    notLookedUp: (host) => `Ahora mismo no se ha podido localizar ${host}. Inténtalo de nuevo en un minuto.`,
    noSuchHost: (host) => `${host} no existe en la web. Revisa cómo está escrito.`,
    late: (host, seconds) =>
      `${host} no ha respondido en ${number(seconds)} s. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    tooLong: (host, seconds) =>
      `${host} no había terminado después de ${number(seconds)} s. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `Lo que envía ${host} ${announced === undefined ? 'supera' : `ocupa ${number(announced)} MB, más que`} los ${number(most)} MB que admito. Dame la dirección de un solo artículo.`,
    headersTooLarge: (host, most) =>
      `${host} dice más de ${number(most)} bytes sobre su página antes de que empiece. ${GIVE_FILE}`,
    unknownPacking: (host) =>
      `${host} envía la página comprimida de una forma que no he pedido y que no sé descomprimir. ${GIVE_FILE}`,
    badlyPacked: (host) =>
      `Lo que envía ${host} está comprimido y no se puede descomprimir: está dañado. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    badLocation: (host) => `${host} me envía a otra parte sin decir a qué dirección. ${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) =>
      `${host} me envía a otra parte más de ${plural(most, { one: '# vez', other: '# veces' })}. ${OWN_ADDRESS}`,
    circle: (host) =>
      `${host} me hace dar vueltas en círculo, como las páginas que quieren una cookie o un inicio de sesión. ${GIVE_FILE}`,
    unasked: (host) =>
      `${host} dice que su página no ha cambiado, y yo nunca la he visto. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    empty: (host) => `${host} envía una página vacía. ${GIVE_FILE}`,
    unreadable: (host, what) =>
      `${host} envía ${what}, y ahí no puedo leer nada. Dame la dirección de una página, un PDF, un archivo de Word, un libro electrónico o un feed.`,
    kinds: {
      image: (format) => `una imagen (${format})`,
      sound: 'un sonido',
      film: 'un video',
      font: 'una fuente tipográfica',
      program: 'un programa',
      archive: 'un archivo comprimido',
      spreadsheet: 'una hoja de cálculo (Excel)',
      slides: 'una presentación (PowerPoint)',
      openOffice: 'un archivo de OpenOffice',
      oldOffice: 'un archivo de un Office antiguo (.doc, .xls o .ppt)',
      richText: 'un archivo de texto enriquecido (RTF)',
      postScript: 'un archivo PostScript',
      kindle: 'un libro de Kindle',
      database: 'una base de datos',
      propertyList: 'una lista de propiedades',
      partOfPage: 'una parte de una página (un script o un estilo)',
      unknown: 'un archivo de un tipo que no conozco',
    },
    locked: (host, status) =>
      `${host} pide iniciar sesión o una suscripción, o no deja entrar a programas (estado ${status}). ${GIVE_FILE}`,
    missing: (host, status) =>
      `${host} no tiene ninguna página en esa dirección (estado ${status}). Compruébala en tu navegador.`,
    takenAway: (host, status) => `${host} ha retirado esa página (estado ${status}). Búscala en otro sitio.`,
    askedTooOften: (host, status, pause) =>
      `${host} recibe demasiadas peticiones (estado ${status}). ${tryAgain(pause)}`,
    notNow: (host, status, pause) => `${host} no puede responder ahora mismo (estado ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `${host} tiene problemas propios (estado ${status}). ${tryAgain(pause)}`,
    noPage: (host, status) => `${host} responde con algo que no es una página (estado ${status}). ${GIVE_FILE}`,
    certificate: (host) => `${host} no puede demostrar que es ${host}: su certificado no es válido. ${GIVE_FILE}`,
    unreachable: (host) => `No se puede acceder a ${host}. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    brokenOff: (host) =>
      `${host} ha cortado la conexión, o ha enviado algo que ningún navegador aceptaría. Inténtalo de nuevo más tarde. ${GIVE_FILE}`,
    resting: (host, pause) => `${host} tuvo problemas o pidió que lo dejaran en paz. Volveré allí en ${wait(pause)}.`,
    disallowed: (host) =>
      `${host} pide a los programas que no descarguen esa dirección (en su robots.txt). ${GIVE_FILE}`,
  },

  /** Why the shelf could not be changed, or read. */
  storing: {
    changedSince: (id) =>
      `Otra persona ha cambiado entretanto el artículo ${id}. Vuelve a mirarlo e inténtalo de nuevo.`,
    removedSince: (id) => `Otra persona ha quitado el artículo ${id}. Vuelve a mirar la lista.`,
    brokenFile: (fault) => `${fault} Arregla antes ese archivo o quítalo: se perdería.`,
    noJson: (path) => `${path} ya no es JSON. Arréglalo, o quítalo.`,
    clusterAway:
      'El buscador que guarda los artículos no responde. No se ha perdido nada; inténtalo de nuevo dentro de un minuto.',
    clusterFull:
      'No se ha cambiado nada: el buscador no admite escrituras, como hace cuando sus discos están casi llenos. Libera espacio y vuelve a intentarlo.',
    readOnly: (folder, by, seconds) =>
      `Los artículos de ${folder} los gestiona otro Verbatim (${by ? `proceso ${by.pid} en ${by.host}` : 'otro proceso'}), y este solo los lee. Haz el cambio allí, o detenlo; si ya se ha detenido, inténtalo de nuevo en ${plural(seconds, { one: '# segundo', other: '# segundos' })}.`,
    refused: {
      full: (folder) =>
        `No se ha cambiado nada: en ${folder} el disco está lleno; libera espacio e inténtalo de nuevo.`,
      quota: (folder) =>
        `No se ha cambiado nada: en ${folder} la cuota del disco está agotada; libera espacio e inténtalo de nuevo.`,
      fileTooLarge: (folder) =>
        `No se ha cambiado nada: en ${folder} el disco no admite un archivo tan grande; permite archivos mayores e inténtalo de nuevo.`,
      readOnly: (folder) =>
        `No se ha cambiado nada: en ${folder} el disco es de solo lectura; permite la escritura, o pon en VERBATIM_DATA una carpeta de otro disco, e inténtalo de nuevo.`,
      forbidden: (folder) =>
        `No se ha cambiado nada: en ${folder} el bot no tiene permiso para escribir; dáselo e inténtalo de nuevo.`,
      failed: (folder) =>
        `No es seguro que esto se haya guardado: en ${folder} el disco ha fallado; revísalo e inténtalo de nuevo.`,
      tooManyOpen: (folder) =>
        `No se ha cambiado nada: en ${folder} hay demasiados archivos abiertos; inténtalo de nuevo en un momento.`,
      link: (folder) =>
        `No se ha cambiado nada: en ${folder} hay un enlace donde debería haber una carpeta o un archivo propio; pon allí el auténtico.`,
      fileForFolder: (folder) =>
        `No se ha cambiado nada: en ${folder} hay un archivo donde debería haber una carpeta; quítalo.`,
      folderForFile: (folder) =>
        `No se ha cambiado nada: en ${folder} hay una carpeta donde debería haber un archivo; quítala.`,
    },
    refusedOtherwise: (folder, code) =>
      `No se ha cambiado nada: en ${folder} el sistema de archivos se niega (${code}).`,
  },

  /** What was asked. */
  insights: {
    heading: (days) => plural(days, { one: 'Preguntado en el último día', other: 'Preguntado en los últimos # días' }),
    off: (settings) =>
      `En este servidor no se cuentan las preguntas. ${settings} permite activarlo: entonces guardo cuántas se hacen cada día, qué artículos y personas se muestran, y las palabras de las que quedan sin respuesta. Nunca quién preguntó.`,
    offByNow: (settings) => `En este servidor ya no se cuentan las preguntas; ${settings} permite activarlo de nuevo.`,
    empty: 'En estos días no se preguntó nada.',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, { one: '# pregunta', other: '# preguntas' })}: ${number(answers)} con respuesta, ${number(closest)} con el pasaje más cercano, ${number(nothing)} sin respuesta`,
    legend: 'Una barra por día: rellena, con respuesta; rayada, el pasaje más cercano; vacía, sin respuesta',
    chart: (chart) =>
      `Una barra por cada día desde ${theDate(chart.from)} hasta ${theDate(chart.to)}: cuántas preguntas se hicieron. En total, ${number(chart.answers)} con respuesta, ${number(chart.closest)} con el pasaje más cercano, ${number(chart.nothing)} sin respuesta; el máximo, ${theDate(chart.most.day)}: ${number(chart.most.count)}.`,
    unanswered: 'Lo que quedó sin respuesta',
    articles: 'Artículos más mostrados',
    speakers: 'Personas más citadas',
    takenOut: (mark) =>
      `Las preguntas con las mismas palabras cuentan como una, con una de sus formulaciones. ${mark} sustituye lo que podría señalar a un miembro.`,
    allAnswered: 'Ninguna pregunta quedó sin respuesta.',
    asked: (count) => plural(count, { one: 'preguntado # vez', other: 'preguntado # veces' }),
    shown: (count) => plural(count, { one: 'mostrado # vez', other: 'mostrado # veces' }),
    quoted: (count) => quotations(count),
    page: (page, pages) => `página ${number(page)} de ${number(pages)}`,
    gone: (id) => `${id}, ya no está en la biblioteca`,
    foot: (privacy) =>
      `Los días empiezan a medianoche UTC y se guardan 90 días. ${privacy} explica más y permite borrarlos.`,
    days: (days) => plural(days, { one: '# día', other: '# días' }),
  },

  /** What is kept. */
  privacy: {
    heading: 'Lo que guardo',
    ofYou: 'Sobre ti',
    ofQuestions: 'Sobre lo que se pregunta',
    ofServer: 'Sobre este servidor',
    whoSees: 'Quién puede verlo',
    articles: (count) =>
      plural(count, {
        one: 'Tu ID de Discord, con # artículo que has añadido a la biblioteca de este servidor, mientras siga en ella',
        other:
          'Tu ID de Discord, con # artículos que has añadido a la biblioteca de este servidor, mientras sigan en ella',
      }),
    followed: (count) =>
      plural(count, {
        one: 'Tu ID de Discord, con # feed o página que me haces seguir aquí, mientras lo haga',
        other: 'Tu ID de Discord, con # feeds o páginas que me haces seguir aquí, mientras lo haga',
      }),
    nothingOfYou: 'Nada en la biblioteca de este servidor te nombra',
    takenOff:
      'Con un artículo que se quitó de la biblioteca, los ID de quien lo añadió y de quien lo quitó, hasta dos días. Si se restaura, también vuelve el primero',
    inMemory:
      'Cuándo usaste un comando por última vez y lo que añadiste en el último minuto: en memoria, hasta que me reinicien',
    askInServers: 'Lo que dice de ti la biblioteca de un servidor solo lo puedo decir allí: pregúntame en ese servidor',
    counted:
      'Contado en este servidor: cuántas preguntas se hicieron cada día y en qué quedaron, cuántas veces se mostró cada artículo y cada persona, y una formulación de lo que quedó sin respuesta. No quién preguntó; antes se quitan menciones, ID, direcciones y números como los de teléfono. Se guarda 90 días',
    countedPrivately:
      'Lo que preguntas con «privado: Verdadero» también se cuenta, pero solo que se preguntó y si tuvo respuesta: ni una palabra de ello, ni lo que se te mostró. Si en este servidor todas las respuestas son privadas, lo que preguntas sin indicarlo se cuenta por completo',
    notCounted: 'No se cuenta nada de lo que se pregunta en este servidor',
    notCountedByNow:
      'Ya no se cuenta nada de lo que se pregunta en este servidor. Lo que se contó antes se guarda 90 días',
    notCountedHere:
      'No se cuenta nada de lo que se pregunta en mensajes directos, ni donde un miembro me ha llevado consigo',
    log: 'Mi registro tiene una línea por cada comando: cuál fue, en qué servidor, en qué quedó y cuánto tardó. Ni lo que se escribió ni quién lo hizo',
    logWithWords:
      'Mi registro tiene una línea por cada comando: cuál fue, en qué servidor, en qué quedó, cuánto tardó y, como ha decidido quien me aloja, lo que se escribió. No quién lo hizo',
    messages:
      'Mis respuestas son mensajes en Discord y contienen lo que se preguntó. La que se comparte nombra a quien la compartió. Discord las guarda hasta que se eliminan',
    server: (days) =>
      `Sus artículos, de dónde se leyeron, lo que sigue y sus ajustes: hasta que se quiten o se cambien, y durante ${plural(days, { one: '# día', other: '# días' })} después de que el servidor me haya quitado`,
    host: 'Quien me aloja ve todo esto, en archivos de su equipo, y decide cuánto tiempo se guardan los registros y las copias de los archivos',
    managers: (command, insights) =>
      `Quienes gestionan este servidor ven quién añadió qué con ${command}, y lo que se contó con ${insights}`,
    everybody: 'Todo el mundo ve los artículos',
    takeMyIdOff: 'Quitar mi ID',
    idTakenOff: ({ articles: count, followed }) =>
      `Tu ID se ha quitado de ${articles(count)} y de ${plural(followed, { one: '# feed o página', other: '# feeds y páginas' })}. Se quedan en la biblioteca.`,
    forgetCounted: 'Borrar el recuento',
    reallyForget: '¿Borrar todo lo que se ha contado en este servidor?',
    cannotBeUndone:
      'No se podrá recuperar. Lo que se pregunte a partir de ahora se contará de nuevo, salvo que se desactive.',
    forget: 'Borrar',
    keep: 'Conservar',
    countedForgotten: 'Se ha borrado lo que se había contado en este servidor.',
    onlyManagers: 'Solo quienes gestionan este servidor pueden borrar lo que se ha contado en él.',
  },

  doctor: {
    marks: { good: 'bien', doubtful: 'mira', bad: 'MAL' },
    checks: {
      node: 'Node.js',
      settings: 'ajustes',
      dataFolder: 'datos',
      articles: 'artículos',
      searchEngine: 'buscador',
      token: 'token',
      application: 'aplicación',
      commands: 'comandos',
      clock: 'reloj',
      publicKey: 'clave pública',
      address: 'dirección',
    },
    nodeIs: (version) => `Es la ${version}.`,
    installNode: (least) => `Instala la ${least} o una más nueva desde https://nodejs.org.`,
    mendSettings: 'Corrígelos y vuelve a mirar.',
    mendName: 'Corrige el nombre o quita la línea.',
    settingsFine: 'Todos sirven.',
    unwritable: (place, code) => `No se puede escribir en ${place} (${code}).`,
    ownIt: 'Haz que este usuario sea el propietario o pon en VERBATIM_DATA una carpeta en la que se pueda escribir.',
    free: (place, megabytes) => `${place}, ${number(megabytes)} MB libres`,
    makeRoom: 'Haz sitio o pon en VERBATIM_DATA una carpeta de un disco más grande.',
    unreadable: (place, code) => `No se puede leer ${place} (${code}).`,
    makeReadable: 'Crea la carpeta, deja que este usuario la lea o corrige VERBATIM_ARTICLES.',
    discordSilent: 'No hay con qué compararlo: Discord no ha respondido.',
    discordTimeless: 'No hay con qué compararlo: Discord no ha dado la hora.',
    seeToNetwork: 'Revisa primero la red.',
    setClock: 'Haz que este equipo ponga el reloj por la red: timedatectl set-ntp true, o como lo haga tu sistema.',
    within: (seconds) => `a menos de ${number(seconds)} segundos del de Discord`,
    ahead: (seconds) => `Va ${number(seconds)} segundos por delante del de Discord.`,
    behind: (seconds) => `Va ${number(seconds)} segundos por detrás del de Discord.`,
    noToken: 'No hay ninguno: se abre la vista previa, sin Discord.',
    tokenNeeded: (door) => `Falta DISCORD_TOKEN, y VERBATIM_DOOR=${door} lo necesita.`,
    copyToken: 'Cópialo de https://discord.com/developers/applications: tu aplicación → Bot → Reset Token.',
    tokenTaken: 'Discord lo acepta.',
    commandsFit: (count) => `${number(count)}, como los tiene esta versión`,
    noCommands: 'Discord aún no tiene ninguno.',
    otherCommands: 'Discord tiene los de otra versión.',
    startBot: 'Inicia el bot: los registra él mismo.',
    postsTo: (url) => `Discord envía las interacciones a ${url} y ninguna por el gateway.`,
    emptyIt:
      'Vacía el campo en el portal de desarrolladores, tu aplicación → General Information → Interactions Endpoint URL, o pon VERBATIM_DOOR=http.',
    keyTaken: 'Vale la que da Discord.',
    keyUntold: 'Discord no la da.',
    setKey: 'Pon DISCORD_PUBLIC_KEY, de General Information en el portal de desarrolladores.',
    keyFits: 'DISCORD_PUBLIC_KEY es la de la aplicación.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY no es la de la aplicación.',
    mendKey: 'Déjala vacía o cópiala de General Information en el portal de desarrolladores.',
    addressUntold: 'Discord aún no conoce la dirección de la puerta HTTP.',
    tellAddress:
      'Con el bot en marcha, pon la dirección HTTPS que lleva a su puerto, con /interactions detrás, en el portal de desarrolladores, tu aplicación → General Information → Interactions Endpoint URL.',
    turnsAway: (url) => `${url} rechaza lo que Discord no ha firmado.`,
    answers: (url, status) => `${url} responde ${status} en lugar de 401 a lo que Discord no ha firmado.`,
    lookAtProxy: 'Mira si el bot está en marcha y si el proxy le pasa POST /interactions tal como llega.',
    outOfReach: (url) => `Desde aquí no se llega a ${url}.`,
    tryElsewhere:
      'Mira si el bot y el proxy están en marcha. Algunas redes no llevan de vuelta a sí mismas: entonces prueba desde otro sitio.',
    engine: (version, nodes, status) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# nodo', many: '# nodos', other: '# nodos' })}, ${status}`,
    otherEngine: (name) => `Es ${name}.`,
    installEngine: (from, below) => `Instala OpenSearch ${from} o más nuevo, por debajo de ${below}.`,
    shardsGone: (engine) => `${engine}: algunos fragmentos no están en ningún nodo.`,
    bringBack: 'Recupera los nodos que faltan o restaura una instantánea.',
    shardsAlone: (engine) => `${engine}: algunos fragmentos están en un solo nodo.`,
    addNode: 'Añade un nodo o recupera el que falta.',
    loginRefused: 'No acepta el nombre ni la contraseña.',
    putLogin: 'Pon en VERBATIM_OPENSEARCH un nombre y una contraseña que acepte: https://name:password@host:9200.',
    noEngine: 'Lo que responde ahí no habla como OpenSearch.',
    lookAtEngine: 'Mira si VERBATIM_OPENSEARCH lleva a un OpenSearch.',
  },

  greeting: {
    speakers: (count) =>
      plural(count, { one: '# persona citada', many: '# personas citadas', other: '# personas citadas' }),
    labels: {
      onDiscord: 'En Discord',
      invite: 'Invítalo',
      tell: 'Indica',
      address: 'Dirección',
      preview: 'Vista previa',
      goLive: 'En vivo',
      articles: 'Artículos',
      howItIs: 'Estado',
      notThere: 'No está',
      doubtful: 'Dudoso',
      notRead: 'Sin leer',
      stop: 'Parar',
    },
    overHttp: (name, url) => `${name}, por HTTP: POST ${url}`,
    tellAddress:
      'la dirección HTTPS que lleva ahí, con /interactions detrás: en el portal de desarrolladores, tu aplicación → General Information → Interactions Endpoint URL',
    putToken: 'copia .env.example a .env, pon ahí el token de tu bot y vuelve a iniciarlo',
    pickedUp: (folders) => `${folders} (los cambios se recogen solos)`,
    stopKeys: 'Ctrl+C',
  },

  starting: {
    network: {
      noName: 'su nombre no se puede resolver',
      noNameNow: 'su nombre no se puede resolver en este momento',
      refused: 'la conexión fue rechazada',
      cut: 'la conexión se cortó',
      noNetwork: 'no hay red',
      noRoute: 'no hay ruta hasta ahí',
      late: 'no respondió a tiempo',
      untrusted: 'aquí no se confía en su certificado',
      otherName: 'su certificado es de otro nombre',
      expired: 'su certificado ha caducado',
    },
    faulty: (api, status) =>
      `Discord tiene un fallo en este momento (${api} responde ${status}). Inténtalo de nuevo en unos minutos.`,
    noAddress: (api) => `«${api}» no es una dirección. Revisa DISCORD_API_URL.`,
    unreachable: (api, why) =>
      `No se llega a Discord en ${api}: ${why}. Revisa la red y, si está puesta, DISCORD_API_URL.`,
    notJson: (api, status) =>
      `${api} responde ${status} con algo que no es el JSON de Discord. Mira si hay un proxy o un cortafuegos por medio y si Discord ha bloqueado la dirección de este equipo.`,
    notDiscord: (api) => `${api} no responde como lo hace Discord. Revisa DISCORD_API_URL y DISCORD_API_VERSION.`,
    badToken:
      'Discord no acepta DISCORD_TOKEN. Copia el token del portal de desarrolladores (tu aplicación → Bot → Reset Token), ponlo tal cual en .env y vuelve a iniciar.',
    badVersion: 'Discord no habla esta versión. Revisa DISCORD_API_VERSION.',
    noToken:
      'Un bot en Discord necesita DISCORD_TOKEN. Cópialo de https://discord.com/developers/applications (tu aplicación → Bot → Reset Token) a .env, o pon VERBATIM_DOOR=preview.',
    noPage: (directory) => `La página de la vista previa no está en ${directory}: npm run build la crea.`,
    badPort: (port) => `La vista previa no puede usar el puerto ${port}: elige uno de 1024 a 65535.`,
    noPort: 'No hay ningún puerto libre para la vista previa.',
  },
};
