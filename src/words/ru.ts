// Every sentence of the bot, in Russian. Long on purpose: one file a language. Names, titles and publishers stand in quotation marks
// or behind a colon, so that they need no endings.
import type { AskedArticles, Words } from './en.ts';
import { asSentence, formsOf, type Wait } from './forms.ts';

const forms = formsOf('ru');
const { date, language, list, number, plural, sentence } = forms;

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** "3 августа 2018 г." → "3 августа 2018 года": an abbreviation at the end of a sentence would take its full stop. */
const inFull = (day: string): string => date(day).replace(/г\.$/, 'года');

/** In the genitive: "марта 2020 года". The runtime gives months alone in the nominative. */
function since(day: string): string {
  if (day.length === 'YYYY'.length) return `${day} года`;
  return day.length === 'YYYY-MM'.length ? inFull(`${day}-01`).replace(/^1\s/, '') : inFull(day);
}

/** "с марта 2020 года", "со 2 марта 2020 года" */
const startingFrom = (day: string): string => `${/^2\s/.test(since(day)) ? 'со' : 'с'} ${since(day)}`;

/** Behind "по", in the accusative: "март 2020 года". */
const until = (day: string): string => (day.length === 'YYYY'.length ? `${day} год` : inFull(day));

/** "с марта 2020 года по 2021 год"; null for any time at all. */
function period({ after, before }: Period): string | null {
  const limits = [after !== null && startingFrom(after), before !== null && `по ${until(before)}`].filter(Boolean);
  return limits.length > 0 ? limits.join(' ') : null;
}

/** "издание: Velmora Courier; язык: немецкий": stands in brackets. */
function conditionsOf(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  const published = period(asked);
  const conditions = [
    asked.publisher !== null && `издание: ${asked.publisher}`,
    asked.language !== null && `язык: ${language(asked.language)}`,
    published !== null && `дата публикации: ${published}`,
  ].filter(Boolean);
  return conditions.length > 0 ? conditions.join('; ') : null;
}

/** "в статье «…»", "в этих статьях (издание: …)". */
function inArticles(asked: AskedArticles | null): string {
  if (asked !== null && asked.title !== null) return `в статье «${asked.title}»`;
  const conditions = conditionsOf(asked);
  return conditions === null ? 'в этих статьях' : `в этих статьях (${conditions})`;
}

const capitalized = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const notOutright = (asked: AskedArticles | null): string =>
  `${capitalized(inArticles(asked))} об этом прямо не говорится.`;

const noneCalled = (who: string): string => `Слов в кавычках, автор которых — «${who}», в этих статьях нет.`;

const GIVE_FILE = 'Сохраните страницу в браузере и дайте мне файл.';
const OWN_ADDRESS = 'Откройте страницу в браузере и дайте мне адрес, на котором она окажется.';
/** Behind "через", in the accusative. */
const WAITS = {
  second: (count: number) =>
    plural(count, { one: '# секунду', few: '# секунды', many: '# секунд', other: '# секунды' }),
  minute: (count: number) => plural(count, { one: '# минуту', few: '# минуты', many: '# минут', other: '# минуты' }),
  hour: (count: number) => plural(count, { one: '# час', few: '# часа', many: '# часов', other: '# часа' }),
};
const waiting = ({ count, unit }: Wait): string => WAITS[unit](count);
const tryAgain = (pause: Wait | null): string =>
  pause === null ? 'Попробуйте позже.' : `Попробуйте через ${waiting(pause)}.`;
const PASTE = 'или вставьте текст статьи';

const articles = (count: number): string =>
  plural(count, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' });
/** Behind "из". */
const ofArticles = (count: number): string =>
  plural(count, { one: '# статьи', few: '# статей', many: '# статей', other: '# статьи' });
const passages = (count: number): string =>
  plural(count, { one: '# фрагмент', few: '# фрагмента', many: '# фрагментов', other: '# фрагмента' });
const quotations = (count: number): string =>
  plural(count, { one: '# цитата', few: '# цитаты', many: '# цитат', other: '# цитаты' });
const characters = (count: number): string =>
  plural(count, { one: '# символ', few: '# символа', many: '# символов', other: '# символа' });
/** Behind "больше", "от" and "до". */
const ofCharacters = (count: number): string =>
  plural(count, { one: '# символа', few: '# символов', many: '# символов', other: '# символа' });

const quotedAll = (words: readonly string[]): string => list(words.map((one) => `«${one}»`));

export const ru: Words = {
  ...forms,

  counts: {
    articles,
    quotations,
    passages,
    more: (count) => `ещё ${number(count)}`,
    andMore: (count) => `и ещё ${number(count)}`,
  },

  commands: {
    ask: { name: 'спросить', description: 'Задать вопрос статьям: фрагмент и предложение с ответом, их же словами' },
    check: {
      name: 'проверить',
      description: 'Есть ли в статьях дословно то, что кто-то цитирует, и чьи это слова',
    },
    help: { name: 'справка', description: 'Что я делаю, чего не делаю и какие статьи знаю' },
    quote: { name: 'цитата', description: 'Что сказал человек, слово в слово, и через кого это попало на страницу' },
    source: { name: 'источник', description: 'Библиографическая ссылка на статью и её адрес' },
    articles: { name: 'статьи', description: 'Управлять статьями этого сервера' },
    insights: { name: 'статистика', description: 'О чём спрашивали на этом сервере и что осталось без ответа' },
    privacy: {
      name: 'приватность',
      description: 'Что я храню о вас и об этом сервере и как это удалить',
    },
    settings: {
      name: 'настройки',
      description: 'Настроить, как я отвечаю на этом сервере и о чём можно спрашивать в каких каналах',
    },
  },
  articleCommands: {
    add: {
      name: 'добавить',
      description: 'Добавить статью по адресу: веб-страница, PDF, файл Word, электронная книга',
    },
    upload: {
      name: 'загрузить',
      description: 'Добавить статьи из файлов, по нескольким адресам или вставленным текстом',
    },
    list: { name: 'список', description: 'Статьи из библиотеки этого сервера и подписки' },
    info: { name: 'сведения', description: 'Всё, что известно о статье из библиотеки этого сервера' },
    remove: {
      name: 'убрать',
      description: 'Убрать статью из библиотеки этого сервера; 24 часа её можно вернуть',
    },
    restore: { name: 'вернуть', description: 'Вернуть статью, которую убрали за последние 24 часа' },
    refresh: { name: 'обновить', description: 'Заново загрузить статью с её адреса' },
    follow: {
      name: 'подписаться',
      description: 'Автоматически добавлять новые статьи из ленты или со страницы, у которой она есть',
    },
    unfollow: { name: 'отписаться', description: 'Отписаться от ленты или страницы; её статьи останутся' },
  },
  menus: {
    checkQuote: 'Проверить цитату',
    findSource: 'Найти источник',
    addArticle: 'Добавить статью',
  },
  options: {
    question: { name: 'вопрос', description: 'Что вы хотите узнать' },
    checkedText: { name: 'текст', description: 'Что проверить; кавычки показывают, какие именно слова' },
    checkPrivate: {
      name: 'только-мне',
      description: 'Показать ответ только вам; я так и сделаю, если не выбрать False',
    },
    about: { name: 'тема', description: 'О чём говорил этот человек' },
    who: { name: 'кто', description: 'Имя, титул или должность: посол' },
    sayer: { name: 'кто', description: 'Кому приписывают эти слова: имя, титул или должность' },
    article: { name: 'статья', description: 'Только эта статья' },
    publisher: { name: 'издание', description: 'Только статьи этого издания' },
    language: { name: 'язык', description: 'Только статьи на этом языке' },
    after: {
      name: 'с-даты',
      description: 'Опубликовано в 2020, 2020-03 или 2020-03-31 либо позже, включая указанную дату',
    },
    before: {
      name: 'по-дату',
      description: 'Опубликовано в 2020, 2020-03 или 2020-03-31 либо раньше, включая указанную дату',
    },
    private: { name: 'только-мне', description: 'Показать ответ только вам' },
    addresses: { name: 'адрес', description: 'Адрес статьи; несколько — через пробел' },
    feed: { name: 'адрес', description: 'Адрес ленты или страницы' },
    titleWords: { name: 'слова', description: 'Только статьи с этими словами в заголовке или названии издания' },
    keptArticle: { name: 'статья', description: 'Статья из библиотеки этого сервера' },
    removedArticle: { name: 'статья', description: 'Статья, которую убрали за последние 24 часа' },
    followed: { name: 'адрес', description: 'Лента или страница из подписок' },
  },

  bot: {
    tooFast: (seconds) =>
      plural(seconds, {
        one: 'Слишком быстро. Снова спросить можно через # секунду.',
        few: 'Слишком быстро. Снова спросить можно через # секунды.',
        many: 'Слишком быстро. Снова спросить можно через # секунд.',
        other: 'Слишком быстро. Снова спросить можно через # секунды.',
      }),
    gettingReady: 'Я ещё читаю статьи этого сервера. Спросите ещё раз через несколько секунд.',
    unreadable: 'Discord прислал что-то, чего я не могу прочитать. Попробуйте ещё раз.',
    nobody: 'Discord не сообщил, кто вы. Попробуйте ещё раз.',
    unknownCommand: (name) => `Команды /${name} у меня больше нет. Перезагрузите Discord (Ctrl+R).`,
    oldForm: 'Эта форма — от другой моей версии. Откройте её заново.',
    noFiles: 'Файлы здесь принять нельзя. Дайте мне адрес.',
  },

  preview: {
    noCommand: 'Такой команды нет. Перезагрузите страницу.',
    notAllowed: 'У вас нет прав на использование этой команды.',
    noMessage: 'Этого сообщения больше нет.',
    formExpired: 'Срок действия этой формы истёк. Откройте её заново.',
    noChosenFile: 'Одного из файлов больше нет. Выберите его заново.',
    noSentFile: 'Этого файла больше нет. Отправьте его ещё раз.',
    largeFile: (megabytes) => `Файл может занимать не больше ${number(megabytes)} МБ.`,
    suggestionsFailed: 'Не удалось загрузить варианты',
    interactionFailed: 'Ошибка взаимодействия',
    formFailed: 'Что-то пошло не так. Попробуйте ещё раз.',
    commandFailed: 'Приложение не отвечает',

    page: {
      title: 'Verbatim · предпросмотр',
      server: 'Предпросмотр Verbatim',
      channels: 'Каналы',
      about:
        'Эта страница заменяет Discord: на ней работает тот же самый бот. Данные не покидают этот компьютер, если только вы не добавите адрес: страница по нему загружается из сети.',
      topic: 'Задавайте вопросы статьям из библиотеки. Они отвечают своими словами.',
      welcome: 'Добро пожаловать в #{channel}!',
      firstSteps:
        'Verbatim отвечает статьями из своей библиотеки, слово в слово, и говорит, чьи это слова. Начните с одного из этих вопросов или введите внизу {slash}. Чтобы добавить статью, перетащите сюда файл или вставьте её адрес. Чтобы проверить цитату, отправьте сообщение с ней и выберите «Проверить цитату» в меню его приложений.',
      channel: 'Канал',
      messages: 'Сообщения',
      offline: 'Предпросмотр не запущен. Как только он заработает, эта страница вернётся сама.',
      send: 'Отправить',

      restarted: 'Предпросмотр перезапустили. Сообщения хранятся, только пока он работает, поэтому прежних больше нет.',
      unreachable: 'Предпросмотр больше не работает. Запустите его снова, и эта страница вернётся сама.',
      notStarted: 'Не удалось запустить предпросмотр: {reason}',
      toLight: 'Включить светлую тему',
      toDark: 'Включить тёмную тему',

      roles: { editor: 'Редактор', member: 'Участник', moderator: 'Модератор' },
      beSomebodyElse: 'Сменить участника',
      seeAs: 'Смотреть канал как',
      youAre: 'Вы — {name}, {role}. Сменить участника',

      app: 'ПРИЛОЖЕНИЕ',
      used: '{person} использует {command}',
      sending: 'Отправка команды…',
      thinking: '{bot} думает…',
      onlyYou: 'Это видите только вы',
      dismiss: 'Скрыть сообщение',
      originalDeleted: 'Исходное сообщение удалено',
      seeMessage: 'Нажмите, чтобы увидеть сообщение',
      apps: 'Приложения',
      spoiler: 'Спойлер',
      download: 'Скачать {name}',
      bytes: { one: '# байт', few: '# байта', many: '# байт', other: '# байта' },
      kilobytes: '{size} КБ',
      megabytes: '{size} МБ',
      invalidDate: 'Неверная дата',
      unknownUser: 'неизвестный-пользователь',
      unknownChannel: 'неизвестный',
      unknownRole: 'неизвестная-роль',
      choose: 'Выберите вариант',
      notDrawn: 'Предпросмотр не показывает меню такого вида, а Discord показывает.',
      notForSale: 'В предпросмотре не продаётся',

      line: 'Сообщение или / для команд',
      linePlaceholder: 'Введите /, чтобы увидеть, что умеет бот',
      choices: 'Варианты',
      commands: 'Команды',
      noSuchCommand: 'Такой команды нет',
      addArticle: 'Добавить эту статью в библиотеку',
      onlyCommands:
        'Enter отправит это как сообщение. Бот слышит только команды: чтобы спросить его, выберите {command}.',
      loadingChoices: 'Загрузка вариантов…',
      noChoices: 'По вашему запросу ничего не найдено.',
      enterSends: 'Нажмите Enter, чтобы отправить',
      moreOptions: {
        one: '+# необязательный',
        few: '+# необязательных',
        many: '+# необязательных',
        other: '+# необязательных',
      },
      optional: 'необязательно',
      tooLong: {
        one: '{length}/{most}, # лишний',
        few: '{length}/{most}, # лишних',
        many: '{length}/{most}, # лишних',
        other: '{length}/{most}, # лишних',
      },
      true: 'True',
      false: 'False',

      faults: {
        missing: 'Это обязательный параметр. Укажите значение.',
        noChoice: 'Выберите один из вариантов.',
        noText: 'Введите текст.',
        noNumber: 'Введите число.',
        notWhole: 'Введите целое число.',
        notTrueOrFalse: 'Выберите True или False.',
        nobody: 'Выберите участника.',
        notFilledIn: 'В предпросмотре такой параметр заполнить нельзя.',
        otherKind: 'Это параметр другого вида.',
        noSuchOption: 'Такого параметра нет.',
        between: 'Введите значение от {min} до {max}.',
        least: 'Введите значение не меньше {min}.',
        most: 'Введите значение не больше {max}.',
        lengthBetween: {
          one: 'Длина должна быть от {min} до {max} символа.',
          few: 'Длина должна быть от {min} до {max} символов.',
          many: 'Длина должна быть от {min} до {max} символов.',
          other: 'Длина должна быть от {min} до {max} символа.',
        },
        lengthLeast: {
          one: 'Должно быть не меньше # символа.',
          few: 'Должно быть не меньше # символов.',
          many: 'Должно быть не меньше # символов.',
          other: 'Должно быть не меньше # символа.',
        },
        lengthMost: {
          one: 'Должно быть не больше # символа.',
          few: 'Должно быть не больше # символов.',
          many: 'Должно быть не больше # символов.',
          other: 'Должно быть не больше # символа.',
        },
      },

      form: {
        submit: 'Отправить',
        cancel: 'Отмена',
        close: 'Закрыть',
        note: 'Эта форма будет отправлена приложению {bot}. Не сообщайте пароли и другие конфиденциальные данные.',
        missing: 'Это поле обязательно.',
        notDrawn: 'Предпросмотр не показывает это поле, а Discord показывает.',
      },
      files: {
        addToShelf: 'Добавить в библиотеку',
        drop: 'Перетащите файлы сюда',
        dropOrBrowse: 'Перетащите файлы сюда или {browse}',
        browse: 'выберите их',
        most: {
          one: 'Не больше # файла, до {size} каждый',
          few: 'Не больше # файлов, до {size} каждый',
          many: 'Не больше # файлов, до {size} каждый',
          other: 'Не больше # файла, до {size} каждый',
        },
        tooLarge: 'Файл {name} слишком большой: {size} при пределе {most}.',
        tooMany: {
          one: 'Не больше # файла; пропущено: {more}.',
          few: 'Не больше # файлов; пропущено: {more}.',
          many: 'Не больше # файлов; пропущено: {more}.',
          other: 'Не больше # файла; пропущено: {more}.',
        },
        takeOut: 'Убрать {name}',
        missing: 'Выберите файл.',
      },
    },
  },

  terminal: {
    didYouMean: (typed) => `Возможно, вы имели в виду «${typed}»?`,
    tryHelp: (command) => `Попробуйте «${command}».`,
    listsAll: (command) => `Всё, что есть, покажет «${command}».`,
    noVerb: (command) => `Команды «${command}» нет.`,
    noOption: (option) => `Параметра «${option}» нет.`,
    noOptionFor: (option, verb) => `У команды «${verb}» нет параметра «${option}».`,
    takesNoValue: (option) => `Параметр «${option}» указывают без значения.`,
    needsValue: (option, example) => `Параметру «${option}» нужно значение: ${example}.`,
    givenTwice: (option) => `Параметр «${option}» указан дважды.`,
    wholeNumberFrom: (option, min, typed) => `Для «${option}» нужно целое число от ${min} и больше, а не «${typed}».`,
    wholeNumber: (option, min, max, typed) => `Для «${option}» нужно целое число от ${min} до ${max}, а не «${typed}».`,
    noStyle: (typed, styles) => `Стиля «${typed}» нет: выберите один из этих: ${styles.join(', ')}.`,
    takesNoWord: (verb, word) => `Слово «${word}» команде «${verb}» не нужно.`,
    usedAs: (command) => `Правильно так: «${command}».`,
    whoseWords: 'Чьи слова? Укажите имя, титул или должность: --who NAME.',
    noServerId: (typed) =>
      `«${typed}» — не ID сервера: щёлкните в Discord по серверу правой кнопкой мыши и скопируйте его ID.`,
    addedToData:
      'Параметр «--articles» указывает папки, из которых читать. Статьи добавляются в папку данных (VERBATIM_DATA); файлы можно положить и в собственную папку.',
    noFolder: (folder) => `Папки «${folder}» нет.`,

    typeQuestions: 'Введите вопрос и нажмите Enter; Ctrl+D — выход.',
    typeTexts: 'Введите или вставьте то, что нужно проверить, и нажмите Enter; Ctrl+D — выход.',
    nearestPassages: 'Ближайшие фрагменты, в которых ответа может и не быть:',
    nearest: (position, title) =>
      `Ближайший фрагмент — ¶ ${number(position)} статьи «${title}»; его покажет --limit 1.`,
    saidNothing: (speaker, about) => `В этих статьях ${speaker} ничего не говорит на тему «${about}».`,
    peopleMatch: (who, people) =>
      `По запросу «${who}» найдено несколько человек (${number(people.length)}): ${people.join('; ')}. Укажите имя полнее.`,
    whichArticle: (count, ids) => `Какая статья? Всего их ${number(count)}: ${ids}.`,
    listsArticles: (command) => `Все покажет «${command}».`,
    noArticles: 'Статей здесь пока нет.',
    noQuotations: 'В этих статьях нет слов в кавычках.',
    digest: 'пересказ',
    publisher: 'Издание',
    published: 'Дата',
    link: 'Ссылка',

    added: (title, id) => `Добавлено: ${title} (${id})`,
    updated: (title, id) => `Обновлено: ${title} (${id})`,
    thereAlready: (title, id) => `Уже есть, слово в слово: ${title} (${id})`,
    notAdded: (from) => `Не добавлено: ${from}`,
    takenOff: (title, restore) => `Убрано: ${title}. В течение 24 часов статью вернёт «${restore}».`,
    backAgain: (title) => `Снова в библиотеке: ${title}`,
    noLongerFollowed: 'Подписка отменена.',
    comeWhileRunning: 'Её статьи приходят, пока бот работает.',
    nothingFollowed: 'Подписок нет.',
    notAsked: (title) => `${title}: ещё не проверялось`,
    lastAsked: (title, time) => `${title}: последняя проверка ${time}`,
    exported: (count, folder) => `Записано в ${folder}: ${articles(count)}`,
    info: {
      id: (id) => `ID: ${id}`,
      address: (url) => `Адрес: ${url}`,
      language: (tag) => `Язык: ${tag}`,
      noLanguage: 'Язык: не указан',
      added: (day, from) => `Добавлено: ${day}, откуда: ${from}`,
      original: (name) => `Исходный файл: ${name}`,
      hash: (hash) => `Хеш: ${hash}`,
      until: (day, hash) => `До ${day}: ${hash}`,
    },
    steps: {
      fetching: (from) => `загружаю ${from}`,
      fetched: (from, kilobytes) => `загружено: ${from}, ${number(kilobytes)} кБ`,
      read: (title, count) => `${title}: ${passages(count)}`,
      quotations: (title, count) => `${title}: ${quotations(count)}`,
      kept: (title) => `${title}: сохранено`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf}: ${plural(articles, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })}, снято: ${number(removed)}, ${plural(notes, { one: '# заметка', few: '# заметки', many: '# заметок', other: '# заметки' })}; скопировано сейчас: ${number(copied)}`,
      other: (name) => `Там стоит другое, оно оставлено как есть: ${name}`,
      missing: (name) => `Не прочитано, или потом не найдено: ${name}`,
      whole: (shelves) =>
        `${plural(shelves, { one: '# сервер', few: '# сервера', many: '# серверов', other: '# сервера' })}: всё на месте и совпадает.`,
      notWhole: 'Не всё на месте, как сказано выше. Исправьте это и повторите: то, что уже есть, не копируется дважды.',
      nothing: 'Ни у одного сервера нет ничего для копирования.',
      noCluster: (variable) => `Нет OpenSearch, в который или из которого копировать: сначала задайте ${variable}.`,
    },
    notAFile: (path) => `«${path}» — не файл и не папка.`,
    fileTooLong: (path, megabytes, most) =>
      `Файл «${path}» занимает ${megabytes} МБ, а читаю я не больше ${number(most)} МБ.`,
    noFile: (path) => `Файла «${path}» нет.`,
    isFolder: (path, command) => `«${path}» — это папка: для папок есть «${command}».`,
    unreadableFile: (path) => `Не удаётся прочитать «${path}».`,
    isThere: (path) => `Папка «${path}» уже есть, и записана она не мной. Укажите другую папку.`,
    unwritable: (path, code) => `Не удаётся записать в «${path}» (${code}). Укажите другую папку.`,

    help: {
      about: 'Verbatim отвечает на вопросы по библиотеке статей словами самих статей.',
      usage: 'Использование',
      anyVerb: 'КОМАНДА',
      anyOptions: 'параметры',
      verbs: 'Команды',
      options: 'Параметры',
      examples: 'Примеры',
      more: 'Подробнее о каждой команде: «verbatim КОМАНДА --help».',
      exitStatus: 'Код завершения',
      done: 'Выполнено, независимо от того, нашёлся ли ответ.',
      wrongUse: 'Ошибка в команде или негодные настройки.',
      anythingElse: 'Всё остальное.',
    },
    options: {
      help: 'Показать эту справку.',
      version: 'Показать версию.',
      json: 'Выводить по объекту JSON в строке, для программ.',
      articles:
        'Читать статьи из этой папки и вложенных в неё. Можно указать несколько раз. По умолчанию: статьи из комплекта и папка данных.',
      article: 'Спросить только эту статью: ID или слова из заголовка.',
      publisher: 'Спросить статьи этого издания или единственного с этими словами в названии.',
      language: 'Спросить статьи на этом языке: немецкий, Deutsch или de.',
      after: 'Спросить статьи, опубликованные тогда или позже.',
      before: 'Спросить статьи, опубликованные тогда или раньше.',
      port: 'Порт для подключений; 0 — любой свободный. По умолчанию: 3000 или другой свободный.',
      limit: (min, max) =>
        `Сколько фрагментов показать самое большее, от ${min} до ${max}. По умолчанию: лучший; с --json — 5.`,
      who: 'Чьи слова.',
      about: 'Только сказанное на эту тему, лучшее первым.',
      passage: 'На какой фрагмент сослаться, считая с 1. По умолчанию: на статью целиком.',
      style: (styles, usual) => `${list(styles, 'or')}. По умолчанию: ${usual}.`,
      sayer: 'Кому приписывают эти слова. По умолчанию: тому, кто в них назван.',
      checkedArticle: 'Проверить только по этой статье: ID или слова из заголовка.',
      server: 'Библиотека этого сервера Discord. По умолчанию: статьи, доступные всем.',
    },
    verbs: {
      start: {
        summary: 'Выйти в Discord; без токена — открыть предпросмотр.',
        details: [
          'Если в окружении или в файле .env задан DISCORD_TOKEN, бот выходит в сеть и показывает ссылку-приглашение. Без него в браузере открывается предпросмотр с тем же самым ботом. Ctrl+C останавливает.',
        ],
      },
      preview: {
        summary: 'Попробовать бота в браузере на этом компьютере, без Discord.',
        details: ['Страница доступна только на этом компьютере. Ctrl+C останавливает.'],
      },
      doctor: {
        summary: 'Проверить всё, что нужно боту, и подсказать, что делать.',
        details: [
          'Node.js, настройки, папка данных, статьи; с токеном — и то, что о нём сообщает Discord: приложение, его команды, куда он отправляет взаимодействия, время. Ничего не меняется, только создаётся папка данных, если её нет.',
          'Отметки: «ok», «look» (работать будет, но стоит взглянуть), «BAD». С --json это good, doubtful и bad.',
          'Код завершения равен 1, если что-то не в порядке.',
        ],
      },
      ask: {
        summary: 'Найти фрагмент, который отвечает на вопрос.',
        details: [
          'Показывает фрагмент словами статьи, выделяя предложение с ответом, и говорит, чьи слова в нём и где он находится. Если прямого ответа нет, показывает ближайший фрагмент, называет его таким и говорит, чего не хватает; если по теме нет ничего, так и говорит.',
          'Без вопроса читает вопросы со стандартного ввода, по одному в строке; на каждый отвечает отдельно, по мере поступления.',
          'Фильтры --article, --publisher, --language, --after, --before выбирают, каким статьям задан вопрос; выполняться должны все указанные. DATE — день, месяц или год: 2020-03-31, 2020-03 или 2020, включительно.',
        ],
      },
      quote: {
        summary: 'Показать, что сказал человек, слово в слово.',
        details: [
          'NAME — имя, его часть, титул или должность, как в статьях; прописные буквы и диакритика значения не имеют.',
        ],
      },
      source: {
        summary: 'Сослаться на статью или её фрагмент.',
        details: [
          'ARTICLE — это ID, как его показывает «verbatim articles list», или слова из заголовка. Если статья только одна, указывать не нужно.',
        ],
      },
      check: {
        summary: 'Сказать, есть ли в статьях то, что кто-то цитирует.',
        details: [
          'Проверяет каждую часть текста в кавычках или весь текст, если кавычек нет: приведена ли она как есть, с пропуском, с изменениями, собрана из разных мест, принадлежит кому-то другому, есть только другими словами или её нет вовсе. Показывает, что отличается, где это место и чьи это слова.',
          'Без текста читает тексты со стандартного ввода, по одному в строке: как есть или в виде JSON с "text" и, если слова кому-то приписывают, "who".',
        ],
      },
      quotations: {
        summary: 'Перечислить все цитаты библиотеки.',
        details: ['По статьям, в порядке следования на странице: слова, кто их сказал и как они попали на страницу.'],
      },
      articles: {
        summary: 'Показать статьи библиотеки; добавить, обновить, убрать.',
        details: [
          'ACTION — это list, add, info, remove, restore, refresh, follow, unfollow, export или import. По умолчанию: list.',
          '«add FILE|URL …» читает веб-страницы, PDF, Word, электронные книги, Markdown и текст с этого компьютера или из сети и хранит их в папке данных. «info», «remove», «restore» (в течение 24 часов) и «refresh» принимают ID, которые показывает «list».',
          '«follow URL» добавляет десять последних статей из ленты или со страницы газеты, а затем, пока бот работает, и новые; без адреса показывает подписки. «export DIR» записывает добавленные статьи в Markdown, «import DIR» читает папку.',
          'Файлы можно и просто положить в одну из папок или забрать оттуда.',
        ],
      },
      copy: {
        summary: 'Скопировать то, что хранят серверы, в OpenSearch или обратно в папку данных.',
        details: [
          'Статьи, снятое, настройки серверов, подсчитанное и то, на что они подписаны, копируются как есть: «opensearch» — из папки данных (VERBATIM_DATA) в кластер VERBATIM_OPENSEARCH, «folder» — обратно. Бот на это время нужно остановить.',
          'То, что уже есть, заново не копируется, так что можно прервать и повторить. В конце всё ищется на новом месте; где вместо него стоит другое, оно оставляется и называется. Там, где всё было, ничего не убирается.',
        ],
      },
    },
  },

  answers: {
    partAsked: 'В этом канале доступна лишь часть статей. В других может быть больше.',
    buttons: {
      previous: '◀ Назад',
      next: 'Вперёд ▶',
      share: 'Поделиться',
      shared: 'Показано всем',
      delete: 'Удалить',
      context: 'Контекст',
      cite: 'Цитировать',
      open: 'Открыть',
      openArticle: 'Открыть статью',
      openPassage: 'Открыть это место',
    },
    placeholders: {
      speaker: 'Выберите, чьи слова показать',
      article: 'Выберите статью',
      style: 'Стиль ссылки',
      place: 'Показать другое место',
    },
    open: 'открыть',
    digestOf: (title) => `Пересказ статьи: ${title}`,
    passage: (position, of) => `¶ ${number(position)} из ${number(of)}`,
    kinds: {
      heading: 'заголовок',
      caption: 'подпись к фото',
      quote: 'цитата',
      post: 'пост',
      byline: 'автор статьи',
      boilerplate: 'служебный текст',
    },
    fromCaption: 'Из подписи к фото',
    postedBy: (name) => `Автор поста: ${name}`,
    sharedBy: (member) => `Кто поделился: ${member}`,
    passageAsFile:
      'Этот фрагмент слишком длинный для сообщения, и сократить его по границе предложения нельзя, поэтому вот он файлом.',
    speakerNotNamed: 'чьи это слова, не указано',
    quotedHere: (who) => `Здесь цитируется: ${who}`,

    about: (words) => `Тема: ${words}`,
    inArticles: (conditions) => `В статьях: ${conditions}`,
    inLanguage: (name, tag) => `язык ${name} (${tag})`,
    from: (day) => `с ${day}`,
    until: (day) => `по ${day}`,
    byPublisher: (name) => `издание ${name}`,
  },

  provenance: {
    toldTo: (whom) => `кому: ${whom}`,
    toldToIn: (whom, occasion) => `кому: ${whom} (${occasion})`,
    toldIn: (noun) => `где: ${noun}`,
    posted: 'пост',
    postedBy: (name) => `автор поста: ${name}`,
    postedOn: (platform) => `пост: ${platform}`,
    postedByOn: (name, platform) => `автор поста: ${name} (${platform})`,
    postedIn: (noun) => `пост: ${noun}`,
    translated: 'в переводе',
    translatedBy: (name) => `перевод: ${name}`,
    quotedBy: (name) => `цитирует: ${name}`,
    reportedBy: (name) => `сообщает: ${name}`,
    dated: (step, day) => `${step}, ${date(day)}`,
  },

  ask: {
    notAnswered: (asked) => `${capitalized(inArticles(asked))} нет ответа на этот вопрос.`,
    notOutright,
    closest: (asked, count) => `${notOutright(asked)} ${count === 1 ? 'Ближайший фрагмент:' : 'Ближайшие фрагменты:'}`,
    notClosest: (asked) => `${notOutright(asked)} Другой фрагмент:`,
    furtherAnswer: 'Ещё один фрагмент. Лучше всего отвечает первый.',
    nearest: 'Это ближайший фрагмент. Возможно, ответа на вопрос в нём нет.',
    notNearest: 'Это ещё один фрагмент. Возможно, ответа на вопрос в нём нет.',
    showNearest: 'Показать ближайший фрагмент',
    result: (position, of) => `результат ${number(position)} из ${number(of)}`,

    reasons: {
      nothing: 'В этих статьях нет ответа на этот вопрос.',
      noPhrases: (phrases) => `Фрагмента со словами ${quotedAll(phrases)} нет.`,
      noPhrasesWithout: (phrases, without) =>
        `Фрагмента со словами ${quotedAll(phrases)}, но без ${quotedAll(without)}, нет.`,
      noneWithout: (without) => `Без ${quotedAll(without)} не остаётся ни одного фрагмента.`,
      noneMentions: (word) => `Ни в одном фрагменте не упоминается ${word}.`,
      saysNothingOf: (word) => `В этом фрагменте ничего не сказано про ${word}.`,
      doesNotSayWhen: 'В этом фрагменте не сказано, когда.',
      doesNotSayHowMany: 'В этом фрагменте не сказано, сколько.',
      doesNotSayHowOld: 'В этом фрагменте не сказано, какого возраста.',
    },
  },

  quote: {
    closest: (speaker, about) =>
      `Из этих статей прямо не следует, что ${speaker} говорит ${about === null ? 'об этом' : `на тему «${about}»`}. Ближайшее:`,
    nothing: (speaker, about) =>
      `В этих статьях ${speaker} ничего не говорит ${about === null ? 'об этом' : `на тему «${about}»`}. Вот что в них есть:`,
    position: (position, of) => `${number(position)} из ${number(of)}`,
    whoseWords: (count) =>
      plural(count, {
        one: 'Здесь подходит # человек. Чьи слова вам нужны?',
        few: 'Здесь подходят # человека. Чьи слова вам нужны?',
        many: 'Здесь подходят # человек. Чьи слова вам нужны?',
        other: 'Здесь подходят # человека. Чьи слова вам нужны?',
      }),
    mostQuoted: 'Чьи слова вам нужны? Первыми идут те, кого цитируют чаще всего.',
    firstListed: (shown, of) => `Показаны первые ${number(shown)} из ${number(of)}.`,
  },

  check: {
    verdicts: {
      exact: 'Так и напечатано',
      cut: 'Так и напечатано, но с пропуском',
      altered: (changes) => `Изменено: ${changes}`,
      stitched: (places) =>
        plural(places, {
          one: 'Собрано из # места',
          few: 'Собрано из # мест',
          many: 'Собрано из # мест',
          other: 'Собрано из # места',
        }),
      stitchedOfSeveral: 'Собрано из слов нескольких людей',
      misattributed: (who) => `Напечатано, но это чужие слова: их автор — не ${who}`,
      near: 'Этими словами не напечатано',
      absent: 'В этих статьях этого нет',
    },
    nearFollows: 'Этими словами не напечатано. Ближайший фрагмент, который ничего не доказывает:',
    nearElsewhere: 'Этими словами не напечатано. Есть ближайший фрагмент, но он ничего не доказывает.',
    near: 'В ближайшем фрагменте похожее сказано другими словами. Это ничего не доказывает.',
    changes: {
      negation: 'лишнее или пропущенное «не»',
      number: 'другое число',
      name: 'другое имя',
      modal: 'другая степень уверенности',
      tense: 'другое время глагола',
      word: 'другие слова',
      dropped: 'пропущенная оговорка',
      added: 'добавленные слова',
    },
    changesNothing: (likenesses) => `Ничего не меняет: ${list(likenesses)}.`,
    likenesses: {
      cut: 'пропуск слов',
      ellipsis: 'многоточие',
      bracketed: 'слова в скобках',
      spelling: 'написание',
      case: 'прописные буквы',
      marks: 'знаки препинания',
      emphasis: 'выделение',
      space: 'пробелы',
    },
    quotationsChecked: (count, verdicts) =>
      `${plural(count, {
        one: 'Проверена # цитата',
        few: 'Проверены # цитаты',
        many: 'Проверено # цитат',
        other: 'Проверено # цитаты',
      })}: ${list(verdicts)}`,
    statementsChecked: (count, verdicts) =>
      `${plural(count, {
        one: 'Проверено # утверждение',
        few: 'Проверены # утверждения',
        many: 'Проверено # утверждений',
        other: 'Проверено # утверждения',
      })}: ${list(verdicts)}`,
    counts: {
      altered: (count) => `${number(count)} с изменениями`,
      misattributed: (count) => `${number(count)} от другого автора`,
      stitched: (count) => `${number(count)} из разных мест`,
      absent: (count) => `${number(count)} не из этих статей`,
      near: (count) => `${number(count)} не этими словами`,
      cut: (count) => `${number(count)} с пропуском`,
      exact: (count) => `${number(count)} слово в слово`,
    },
    moreClaims: (count) => `Ещё ${number(count)}, не серьёзнее этих; к их местам ведут ◀ ▶.`,
    marksOfChange: 'Зачёркнуто: как утверждают. Жирным: как напечатано в статье.',
    marksOfCut: (cut) => `Жирным: что процитировано. Мелко, после ${cut}: что пропущено.`,
    placesListed: (shown, of) => `Показано мест: ${number(shown)} из ${number(of)}.`,
    noQuotation: 'В кавычках здесь ничего нет, поэтому искался весь текст.',
    checked: (words) => `Проверено: ${words}`,
    saidToBe: (who) => `Кому приписаны слова: ${who}.`,
    givenTo: (speaker) => sentence(`В статье это говорит ${speaker}`),
    givenToUncalled: (speaker, who) => `В статье это говорит ${speaker}; «${who}» там об этом человеке не сказано.`,
    furtherDifferences: (count) =>
      plural(count, {
        one: 'Ещё # отличие.',
        few: 'Ещё # отличия.',
        many: 'Ещё # отличий.',
        other: 'Ещё # отличия.',
      }),
    differenceTooLong: 'Отличие слишком длинное, чтобы привести его здесь; слова, как они напечатаны, — ниже.',
    cutTooLong: 'Слова слишком длинные, чтобы привести их здесь; как они напечатаны — ниже.',
    inOnePlace: 'В одном месте:',
    inAnother: 'В другом:',
    whereStands: (claim) => `Где напечатано № ${number(claim)} или что к нему ближе всего:`,
    ownSentence: 'слова самой статьи',
    ownSentenceUnquoted: 'слова самой статьи, ни в чьих кавычках',
    digestSentence: 'слова самого пересказа: на исходной странице это может быть сказано иначе',
    place: (position, of) => `место ${number(position)} из ${number(of)}`,
  },

  find: {
    none: 'Источник не найден',
    uncertain: 'Точного источника нет: ближайший фрагмент',
    source: 'Источник',
    sources: (count) =>
      plural(count, {
        one: 'Найден # источник',
        few: 'Найдены # источника',
        many: 'Найдено # источников',
        other: 'Найдено # источника',
      }),
    whyNone:
      'В этом сообщении нет ни ссылки на здешние статьи, ни их заголовков, ни цитат из них, и ни в одном фрагменте не сказано почти то же самое.',
    reasons: {
      linked: 'В сообщении есть ссылка на эту статью.',
      titled: 'В сообщении эта статья названа по заголовку.',
      printed: 'В этом фрагменте есть слова из сообщения, здесь они выделены жирным.',
      near: 'Этот фрагмент — примерно о том же, другими словами. Это ничего не доказывает.',
    },
  },

  source: {
    whichArticle: 'Какая статья?',
    newestListed: (shown, of) => `Показаны самые новые: ${number(shown)} из ${number(of)}.`,
    isDigest: 'В библиотеке — пересказ этой статьи другими словами.',
    asFile: 'Эта библиографическая ссылка не помещается в сообщение, поэтому вот она файлом.',
    styles: {
      apa: 'APA (7-е издание)',
      mla: 'MLA (9-е издание)',
      chicago: 'Чикагский (сноски и библиография)',
      harvard: 'Гарвардский (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  context: {
    earlier: '▲ Раньше',
    later: '▼ Дальше',
    tooLong: 'Слишком длинно, чтобы показать здесь; к этому месту ведут кнопки.',
  },

  help: {
    heading: 'Я отвечаю статьями, их же словами',
    ask: (command) => `${command} находит фрагмент и предложение, которые отвечают на ваш вопрос`,
    quote: (command, example) =>
      `${command} показывает, что сказал человек, слово в слово, и как это попало на страницу; например: ${example}`,
    exampleSpeaker: 'посол',
    check: (command, menu) =>
      `${command} говорит, есть ли в статьях дословно то, что кто-то цитирует; то же делает ${menu} в меню сообщения, раздел «Приложения»`,
    find: (menu) => `${menu} в том же меню находит, о чём говорит сообщение или на что оно ссылается`,
    source: (command) => `${command} даёт библиографическую ссылку и адрес`,
    articles: (command, menu) =>
      `${command} добавляет статьи в библиотеку этого сервера, показывает и убирает их; добавить статью можно и через ${menu} в меню сообщения, раздел «Приложения»`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} — что я храню о вас`
        : `${managing.settings} — как я здесь отвечаю, ${managing.insights} — о чём спрашивают, ${command} — что я храню`,
    promise: (cut) =>
      `Я никогда не пишу ответ сам. То, что я показываю, вырезано из статьи по границам предложений, и каждый пропуск отмечен знаком ${cut}. ` +
      'Если в статьях прямо не сказано то, о чём вы спрашиваете, я показываю ближайший фрагмент и говорю об этом; если в них ничего ' +
      'об этом нет или не указано, чьи это слова, я тоже так и скажу.',
    emptyShelf: 'Библиотека пуста: спрашивать пока не о чем.',
    onShelf: (count) => `В библиотеке: ${articles(count)}`,
    whoSpeaks: 'Чьи слова здесь есть',
  },

  settings: {
    heading: 'Настройки этого сервера',
    turnOn: 'Включить',
    turnOff: 'Выключить',
    private: {
      on: {
        title: 'Личные ответы: включены',
        means:
          'Ответ видит только тот, кто спросил, если не выбрать `только-мне: False`; показать его всем можно кнопкой.',
      },
      off: {
        title: 'Личные ответы: выключены',
        means: 'Ответ видят все в канале, если тот, кто спрашивает, не выбрал `только-мне: True`.',
      },
    },
    counting: {
      on: {
        title: 'Подсчёт вопросов: включён',
        means:
          'Я храню вопросы, на которые не нашлось ответа, и сколько раз спрашивали о каких статьях и людях: слова и числа, но никогда — кто спросил. Их показывает `/статистика`, а удаляет `/приватность`.',
      },
      off: {
        title: 'Подсчёт вопросов: выключен',
        means:
          'Я не храню ничего из того, о чём спрашивают. Если включить, буду хранить вопросы, на которые не нашлось ответа, и сколько раз спрашивали о каких статьях и людях: слова и числа, но никогда — кто спросил.',
      },
    },
    language: {
      title: 'Мой язык здесь',
      means: 'На нём я сам говорю со всеми на этом сервере. Статьи всегда показываю их собственными словами.',
      placeholder: 'Выберите язык',
      each: 'Язык каждого участника',
    },
    areas: {
      title: 'О чём где можно спрашивать',
      none: 'Везде — вся библиотека. Выберите канал или категорию, чтобы там была доступна только её часть.',
      some: 'В этих каналах и категориях — только часть библиотеки, во всех остальных — вся.',
      placeholder: 'Выберите канал или категорию',
      change: 'Изменить',
      previous: '◀ Предыдущие каналы',
      next: 'Следующие каналы ▶',
      share: (some, all) =>
        some === 0 ? 'сейчас в библиотеке ничего из этого нет' : `${number(some)} из ${ofArticles(all)}`,
      names: (names, more) => list(more > 0 ? [...names, `ещё ${number(more)}`] : names),
    },
    area: {
      heading: (channel) => `О чём можно спрашивать: ${channel}`,
      all: 'Вся библиотека, пока здесь ничего не выбрано.',
      chosen: 'Только то, что выбрано здесь',
      publishers: 'Издания',
      articles: 'Статьи',
      threads:
        'Ветки следуют за своим каналом. Выбранное для категории действует в её каналах, если у них нет собственного выбора, но не в их ветках: Discord не сообщает мне, в какой категории находится ветка. Для такого канала или ветки сделайте отдельный выбор.',
      choosePublishers: 'Выберите издания',
      chooseArticles: 'Выберите статьи',
      previousPublishers: '◀ Издания',
      nextPublishers: 'Издания ▶',
      previousArticles: '◀ Статьи',
      nextArticles: 'Статьи ▶',
      find: 'Найти…',
      findTitle: 'Найти издания и статьи',
      findLabel: 'Слова из названия или заголовка',
      found: 'На выбор только издания и заголовки с этими словами:',
      nothingFound: 'Нет ни издания, ни заголовка, где были бы все эти слова.',
      findNothing: 'Показать все',
      remove: 'Разрешить всю библиотеку',
      back: 'К настройкам',
    },
    onlyInServers: 'У каждого сервера свои настройки. Сделайте это на сервере, куда меня добавили.',
    oldMessage: 'Это сообщение — от другой моей версии. Вызовите `/настройки` ещё раз.',
    gone: 'Того, что вы выбрали, в библиотеке больше нет. Посмотрите ещё раз.',
    tooManyAreas: (most) =>
      `${plural(most, {
        one: 'Отдельный выбор на сервере возможен для # канала или категории',
        few: 'Отдельный выбор на сервере возможен для # каналов и категорий',
        many: 'Отдельный выбор на сервере возможен для # каналов и категорий',
        other: 'Отдельный выбор на сервере возможен для # канала или категории',
      })}, и столько их здесь уже есть. Сначала разрешите в одном из них всю библиотеку.`,
    areaTooLarge: (most) =>
      `${plural(most, {
        one: 'По отдельности для канала можно выбрать не больше # издания или статьи',
        few: 'По отдельности для канала можно выбрать не больше # изданий и статей',
        many: 'По отдельности для канала можно выбрать не больше # изданий и статей',
        other: 'По отдельности для канала можно выбрать не больше # издания или статьи',
      })}, а здесь было бы больше. Выберите издания вместо статей.`,
    unreadable: (place) =>
      `Не удаётся прочитать настройки этого сервера${place === null ? '' : ` (место: «${place}»)`}: кто-то изменил их файл вручную. Ничего не потеряно. Пока это не исправят, действуют прежние настройки, а если меня с тех пор перезапускали — никакие. Сообщите владельцу бота: это файл notes/preferences.json в папке этого сервера.`,
  },

  faults: {
    bug: (reference) =>
      `У меня что-то пошло не так. Если это повторится, сообщите владельцу бота код ошибки: ${reference}.`,
    questionTooShort: (least) => `Для вопроса это слишком коротко: напишите не меньше ${ofCharacters(least)}.`,
    questionTooLong: (length, most) =>
      `В этом вопросе ${characters(length)}, а принять я могу не больше ${number(most)}. Сократите его.`,
    optionTooLong: (option, length, most) =>
      `В «${option}» — ${characters(length)}, а принять я могу не больше ${number(most)}. Напишите короче.`,
    optionUnreadable: (option) =>
      `Discord прислал «${option}» в незнакомом мне виде. Перезагрузите Discord (Ctrl+R) и попробуйте ещё раз.`,
    nothingToSearch: 'В этом вопросе нет слова, которое можно искать. Назовите, о чём он.',
    onlyLeavesOut: 'В этом вопросе сказано только, что исключить. Назовите и то, о чём он.',
    aboutNothing: (about) => `В «${about}» нет слова, которое можно искать. Скажите, на какую тему.`,
    nothingToCheck: 'Здесь нет ни одного слова, которое можно проверить.',
    emptyShelf: 'Статей здесь пока нет, так что спрашивать не о чем.',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, {
        one: 'Подходит # статья',
        few: 'Подходят # статьи',
        many: 'Подходят # статей',
        other: 'Подходят # статьи',
      })} («${typed}»): ${ids}. Укажите один из этих ID или заголовок полнее.`,
    noArticleCalled: (typed, ids) => `Статьи «${typed}» здесь нет. Здешние ID: ${ids}.`,
    articleGone: 'Этой статьи в библиотеке больше нет.',
    noPassage: (position, title, count) =>
      `Фрагмента ${number(position)} нет: в статье «${title}» есть фрагменты с 1 по ${number(count)}.`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, {
        one: 'Подходит # издание',
        few: 'Подходят # издания',
        many: 'Подходят # изданий',
        other: 'Подходят # издания',
      })} («${typed}»): ${publishers}. Укажите название полнее.`,
    noPublisherCalled: (typed, publishers) =>
      sentence(`Статей издания «${typed}» здесь нет. Здешние издания: ${publishers}`),
    noPublishers: 'Ни у одной здешней статьи не указано издание.',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, {
        one: 'Подходит # язык',
        few: 'Подходят # языка',
        many: 'Подходят # языков',
        other: 'Подходят # языка',
      })} («${typed}»): ${languages}. Укажите название полнее.`,
    noLanguageCalled: (typed, languages) => `Статей на языке «${typed}» здесь нет. Здешние языки: ${languages}.`,
    noLanguages: (typed) =>
      `Статей на языке «${typed}» здесь нет. Здешние языки: ни одного, который я мог бы определить.`,
    noDate: (typed) =>
      `Не могу прочитать «${typed}» как дату. Напишите день, месяц или год: 2020-03-31, 2020-03 или 2020.`,
    emptyPeriod: (after, before, option) =>
      `Не может быть статей, опубликованных не раньше ${since(after)} и не позже ${since(before)}: более раннюю дату указывают в «${option}».`,
    nothingPublished: (asked, there) => {
      const published = period(asked);
      const none = `Статей с датой публикации${published === null ? '' : ` ${published}`} здесь нет.`;
      if (there === null) return `${none} Даты нет ни у одной из них.`;
      const { oldest, newest } = there;
      return oldest === newest
        ? `${none} Если дата указана, то это ${inFull(oldest)}.`
        : `${none} Статьи, у которых она указана, опубликованы ${startingFrom(oldest)} по ${until(newest)}.`;
    },
    noArticleFits: (conditions) => `Здесь нет статьи, для которой верно всё это: ${conditions.join(', ')}.`,
    calledSo: (title, count) => `заголовок «${title}» (${articles(count)})`,
    bySuch: (publisher, count) => `издание ${publisher} (${articles(count)})`,
    inSuch: (tag, count) => `язык ${language(tag)} (${articles(count)})`,
    publishedThen: (asked, count) =>
      `${['дата публикации', period(asked)].filter(Boolean).join(' ')} (${articles(count)})`,

    whoIsBlank: 'Укажите, чьи слова вы ищете: имя, титул или должность.',
    nobodyNamed: 'В этих статьях нет взятых в кавычки слов кого-либо, кто назван.',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)} Возможно, вы имели в виду: ${names}?`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)} Чьи слова есть: ${names}`),

    questionGone: 'Вопроса в этом сообщении больше нет. Спросите ещё раз.',
    otherVersion: 'Эта кнопка — от другой моей версии. Спросите ещё раз.',
    olderVersion: 'Эта кнопка — от более старой моей версии. Спросите ещё раз.',
    aboutNoArticle: 'По этой кнопке уже не понять, к чему она относится. Спросите ещё раз.',
    articlesChanged: 'После этого ответа статьи изменились, и показать его прежним я не могу. Спросите ещё раз.',
    sharedAlready: 'Этим ответом уже поделились.',
    notYours: 'Удалить этот ответ могут только тот, кто спросил, и модераторы.',
    managesNoMore:
      'Вы больше не управляете этим сервером, поэтому ничего не изменилось. Командой могут воспользоваться те, кто им управляет.',
    mayNotPost:
      'Здесь вам нельзя пользоваться своими приложениями у всех на виду, поэтому я не могу опубликовать этот ответ.',
    onlyInServers: 'У каждого сервера свои статьи. Сделайте это на сервере, куда меня добавили.',
  },

  articles: {
    outcomes: { new: 'Добавлено', updated: 'Обновлено', same: 'Уже есть, слово в слово' },
    unchanged: 'Ничего не изменилось',
    restored: 'Снова в библиотеке',
    notRemoved: 'Ничего не убрано',
    countAdded: (count) =>
      plural(count, {
        one: 'Добавлена # статья',
        few: 'Добавлены # статьи',
        many: 'Добавлено # статей',
        other: 'Добавлено # статьи',
      }),
    countUpdated: (count) => `обновлено: ${number(count)}`,
    countSame: (count) => `уже есть: ${number(count)}`,
    nothingAdded: 'Ничего не добавлено',
    outcomesInLine: { new: 'добавлено', updated: 'обновлено', same: 'уже есть' },
    doubts: (count) => plural(count, { one: '# сомнение', few: '# сомнения', many: '# сомнений', other: '# сомнения' }),
    notTaken: (failed, all) => `Не удалось принять: ${number(failed)} из ${number(all)}`,
    more: (count) => `и ещё ${number(count)}`,
    doubtful: (doubts, more) => `Сомнения: ${[...doubts, ...(more > 0 ? [`и ещё ${number(more)}`] : [])].join('; ')}`,
    change: (before, now) =>
      `Было: ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Стало: ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    adding: (count) => (count === 1 ? 'Добавляю…' : `Добавляю, всего ${number(count)}…`),
    lookingForFeed: 'Ищу ленту…',
    lookingForChanges: 'Смотрю, изменилась ли статья…',
    fetching: 'загружаю…',
    fetched: (size) => `загружено, ${size}`,
    kept: 'сохранено',
    earlier: (count) =>
      plural(count, {
        one: '# статья до этого',
        few: '# статьи до этого',
        many: '# статей до этого',
        other: '# статьи до этого',
      }),

    addedBy: (who, when) => `Кто добавил: ${who}, ${when}`,
    host: 'владелец бота',
    from: (from) => `Откуда: ${from}`,
    pastedText: 'вставленный текст',
    keptBeside: (original) => `Исходный файл: ${original}`,
    identity: (id, hash) => `ID ${id} · текст ${hash}`,
    noEarlierText: 'Другого текста у статьи не было',
    earlierTexts: (all, shown) =>
      `${plural(all, {
        one: '# прежний текст',
        few: '# прежних текста',
        many: '# прежних текстов',
        other: '# прежнего текста',
      })}${all > shown ? `, последние ${number(shown)}` : ''}:`,
    until: (hash, when) => `${hash} до ${when}`,

    emptyShelf: 'Библиотека этого сервера пуста. Её пополняют `/статьи добавить` и `/статьи загрузить`.',
    everyones: (count) => `Статьи, доступные всем, в том числе здесь: ${number(count)}.`,
    onShelf: (all) => `${articles(all)} в библиотеке этого сервера`,
    ofShelf: (left, all) => `${number(left)} из ${ofArticles(all)} в библиотеке этого сервера`,
    ofText: (size) => `${size} текста`,
    page: (page, last) => `страница ${number(page)} из ${number(last)}`,
    withWords: (typed) => `Со словами: ${typed}`,
    since: (moment) => `Добавлено вами с ${moment}`,
    followed: (count) => `Подписки: ${number(count)}`,
    lookAtOne: 'Посмотреть статью',

    followedNow: 'Подписка оформлена',
    followedAlready: 'Подписка уже есть',
    latestAndNew:
      'Последние статьи и все новые добавляются сами. Подписки показывает `/статьи список`, отменяет — `/статьи отписаться`.',
    onlyNew: 'Новые статьи добавляются сами. Подписки показывает `/статьи список`, отменяет — `/статьи отписаться`.',
    unfollowed: 'Подписка отменена',
    articlesStay: 'Её статьи остаются в библиотеке.',

    askRemoval: 'Убрать эту статью из библиотеки?',
    canBeRestored: 'В течение 24 часов её можно вернуть.',
    removed: 'Убрано из библиотеки',
    restorableUntil: (moment) => `Ответов из этой статьи больше не будет. Вернуть её можно до ${moment}.`,
    offSince: (moment) => `убрано ${moment} UTC`,

    buttons: {
      ask: 'Спросить',
      info: 'Сведения',
      refresh: 'Обновить',
      takeOffAgain: 'Отменить добавление',
      takeOff: 'Убрать',
      pageByPage: 'По страницам',
      remove: 'Убрать',
      keep: 'Оставить',
      undo: 'Вернуть',
    },
    forms: {
      upload: 'Добавить статьи',
      files: 'Файлы',
      fileKinds: 'Веб-страницы, PDF, Word, EPUB, Markdown, текст: не больше десяти',
      words: 'Адреса или текст статьи',
      wordsHow: 'Адреса, каждый с новой строки; или текст, в первой строке — заголовок',
      ask: 'Задать вопрос этой статье',
      question: 'Ваш вопрос',
      questionHow: 'Что вы хотите узнать',
    },
    faults: {
      nothingInMessage: 'В этом сообщении нет ни ссылки, ни файла, которые можно было бы добавить.',
      nothingInForm: 'В форме не было ни файла, ни адреса, ни текста. Попробуйте ещё раз.',
      noAddressGiven: 'Укажите адрес.',
      tooManyGiven: (count, most) =>
        `Адресов и файлов здесь ${number(count)}, а за один раз я беру не больше ${number(most)}. Дайте мне сначала часть из них.`,
      changed: 'С тех пор эта статья изменилась. Посмотрите на неё заново: `/статьи сведения`.',
      oldButton: 'По этой кнопке уже не понять, к чему она относится. Посмотрите заново.',
      notDiscords: 'Этот файл лежит не там, где их хранит Discord, поэтому я его не беру.',
    },
  },

  keeping: {
    tooManyAdds: (most, recent, count) =>
      `Один участник может добавить за минуту не больше ${ofArticles(most)}, а за последнюю добавлено ${number(recent)}${count > 1 ? `; здесь ещё ${number(count)}` : ''}. Подождите немного и добавьте остальное.`,
    unknownArticle: (id) => `Среди добавленных здесь статей нет «${id}».`,
    full: (most) => `В библиотеке этого сервера уже ${articles(most)}, больше нельзя. Сначала уберите какую-нибудь.`,
    noAddress: (title) => `Статья «${title}» пришла без адреса: загрузить её неоткуда.`,
    partGone: (title) => `По этому адресу больше нет части «${title}».`,
    goneForGood: (id) => `За последние 24 часа статью «${id}» не убирали, а то, что убрали раньше, вернуть нельзя.`,
    noAddressInLink: (file) => `${file} — это ссылка без адреса, который я мог бы прочитать. Дайте мне сам адрес.`,
    isFeed: 'Это лента, а не статья. Подпишитесь на неё, и её статьи будут приходить сами.',
    tooManyFollowed: (most) =>
      `Подписок на ленты и страницы у сервера может быть не больше ${number(most)}, и столько здесь уже есть. Сначала отпишитесь от какой-нибудь.`,
    notFollowed: 'Подписки на это здесь нет, отменять нечего.',
    notAFeed: (reason) => `Подписаться на это я не могу: ${reason}.`,
    noFeedOnPage: 'На этой странице не указана лента, и ссылок на статьи я на ней не вижу. Дайте мне адрес ленты.',
    troubleWith: (from, fault) => `${from}: ${fault}`,
    ownFault: 'Проверить не удалось из-за моей ошибки.',
    ended: 'Тем временем меня остановили; проверю, когда снова заработаю.',
    doubts: {
      noAuthor: 'автор не найден',
      noDate: 'дата не найдена',
      noAddress: 'адрес не найден, поэтому ссылок на страницу не будет',
      fieldFull: 'в поле больше не помещалось, поэтому конец мог потеряться; более длинный текст пришлите файлом',
    },
  },

  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `, строка ${line}`}: ${reason}.`,
    alone: (line, reason) => asSentence(line === undefined ? reason : `строка ${line}: ${reason}`),
    partLeftOut: (part, of, reason) => `часть ${number(part)} из ${number(of)} пропущена: ${reason}`,

    tooDeep: 'вложенность слишком глубокая, прочитать нельзя',
    unknownKind: (endings) => `читаются только файлы с такими окончаниями: ${endings.join(', ')}`,
    tooLarge: (megabytes, most) => `размер ${number(megabytes)} МБ, а читается не больше ${number(most)} МБ`,
    textTooLarge: (megabytes, most) => `размер текста ${number(megabytes)} МБ, а читается не больше ${number(most)} МБ`,
    feedTooLarge: (megabytes, most) =>
      `размер ${number(megabytes)} МБ, а у ленты читается не больше ${number(most)} МБ`,
    tooManyParagraphs: (most) => `абзацев больше, чем ${number(most)}`,
    noText: 'внутри нет ни одного абзаца текста',
    document: 'это документ, а не текст',
    empty: 'внутри ничего нет',
    tooMuchMemory: 'для чтения нужно слишком много памяти',
    tooSlow: (seconds) =>
      plural(seconds, {
        one: 'чтение занимает больше # секунды',
        few: 'чтение занимает больше # секунд',
        many: 'чтение занимает больше # секунд',
        other: 'чтение занимает больше # секунды',
      }),
    elsewhere: (host) => `страница называет своим сайтом ${host}, а загружена с другого: такому я не верю`,
    utf16: 'кодировка — UTF-16; сохраните в UTF-8',
    notUtf8: 'это текст не в UTF-8; сохраните в UTF-8',
    binary: 'это двоичный файл, а не текст',
    binaryPage: 'это двоичный файл, а не веб-страница',
    binaryFeed: 'это двоичный файл, а не лента',
    deeperThan: (levels) => `уровней вложенности больше, чем ${number(levels)}`,
    onlyAddresses: (count) =>
      count === 1
        ? 'здесь только адрес, а страницы не загружаются; вставьте текст статьи, а адрес запишите как url: в шапке файла'
        : `здесь только адреса (${number(count)}), а страницы не загружаются; вставьте текст каждой статьи в отдельный файл, а её адрес запишите как url: в шапке`,

    noPageInArchive: 'в архиве нет веб-страницы',
    tagsTooDeep: (most) => `уровней вложенности тегов больше, чем ${number(most)}, прочитать нельзя`,
    tooManyElements: (most) => `элементов больше, чем ${number(most)}, прочитать нельзя`,
    tooManyTags: (most) => `тегов и сущностей больше, чем ${number(most)}, прочитать нельзя`,
    walls: {
      challenge: `сайт сначала хочет убедиться, что его читает не программа, и статью не показывает; откройте страницу в браузере и сохраните её ${PASTE}`,
      consent: `страница просит согласия на cookie и не показывает статью; откройте её, ответьте и сохраните ${PASTE}`,
      paywall:
        'здесь только начало статьи, остальное — для подписчиков; сохраните страницу, войдя в свою учётную запись, или вставьте текст статьи',
      login: `это страница входа, а не статья; сохраните страницу, войдя в свою учётную запись, ${PASTE}`,
      scripts: `без своих скриптов страница пуста, а я их не запускаю; откройте её в браузере и сохраните ${PASTE}`,
      error: `сайт говорит, что такой страницы нет; проверьте адрес ${PASTE}`,
      list: 'это страница со ссылками на статьи, а не статья; дайте адрес одной из них',
    },

    notYaml: (why) => `шапка файла — не YAML${why && `: ${why}`}`,
    notToml: (why) => `шапка файла — не TOML: ${why}`,
    notJson: 'шапка файла — не JSON: не хватает запятой, кавычки или скобки либо есть лишняя',
    unreadableYaml: 'шапку файла не удаётся прочитать как YAML',
    needsQuotes: 'значение с двоеточием нужно взять в кавычки',
    frontMatterTooDeep: 'вложенность в шапке файла слишком глубокая, прочитать нельзя',
    frontMatterTooLong: (most) => `шапка файла длиннее ${ofCharacters(most)}`,
    neverClosed: (mark) => `шапка файла начата знаком ${mark}, но вторым таким же не закрыта`,
    neverClosedBrace: 'шапка файла начата знаком {, но не закрыта знаком }',
    draft: 'это помечено как черновик, но всё равно прочитано',
    mustBeText: (key) => `поле ${key} должно быть текстом, а не списком и не набором полей`,
    longerThan: (key, most) => `поле ${key} длиннее ${ofCharacters(most)}`,
    badId: (key) =>
      `в поле ${key} может быть не больше 60 символов: A-Z, a-z, 0-9, ".", "_" и "-", причём первый — не "."`,
    badAddress: (key) => `в поле ${key} должен быть адрес, который начинается с http:// или https://`,
    badForm: (key) => `в поле ${key} должно быть article или digest`,
    noDate: (key, written) =>
      `поле ${key} пропущено: ${written === null ? 'список или набор полей' : `«${written}»`} — не дата вида 2018-08-03, 2018-08 или 2018`,
    noLanguage: (key, written) =>
      `поле ${key} пропущено: ${written === null ? 'список или набор полей' : `«${written}»`} — не код языка вида en или pt-BR`,
    newerForm: 'это записано более новой версией Verbatim; обновите эту',

    locked: 'файл защищён паролем; сохраните его без пароля',
    lockedOrOldWord: 'файл защищён паролем или это .doc старого образца; сохраните его как .docx без пароля',
    noWord: 'это не документ Word, хотя назван он так',
    damagedWord: 'файл повреждён, или это не документ Word',
    damagedPdf: 'файл повреждён, или это вообще не PDF',
    tooManyPages: (pages, most) => `число страниц — ${number(pages)}, а читается не больше ${number(most)}`,
    tooManyPieces: (most) => `кусочков текста на одной из страниц больше, чем ${number(most)}`,
    scan: 'внутри изображения страниц, а не текст; сначала распознайте текст (OCR) или вставьте текст статьи',
    gibberish:
      'по шрифтам не понять, какие буквы они рисуют; сначала распознайте текст (OCR) или вставьте текст статьи',
    blankPages: (blank, all) =>
      `страниц без текста — ${number(blank)} из ${number(all)}; возможно, это изображения страниц`,
    damagedArchive: 'файл повреждён: в нём не хватает части содержимого',
    unpacksTooLarge: (most) => `в распакованном виде больше ${number(most)} МБ, прочитать нельзя`,
    tooManyFiles: (most) => `файлов внутри больше, чем ${number(most)}, прочитать нельзя`,
    unknownPacking: 'способ сжатия неизвестен',
    ownEntities: 'внутри определены собственные сущности: они никому не нужны и могут разрастаться без конца',
    noBook: 'это не электронная книга, хотя назван файл так, или он повреждён',
    tooManyTexts: (files) => `текст разделён на слишком много файлов (${number(files)}), прочитать нельзя`,
    protected: 'файл защищён от копирования (DRM); прочитать можно только копию без защиты',

    pageNoFeed: 'это веб-страница, а не лента',
    noFeed: 'это не лента — ни RSS, ни Atom, ни JSON Feed',
    brokenFeed: 'это лента, но повреждённая: её XML или JSON не читается',
    tooManyTagsOfFeed: (most) => `тегов и атрибутов больше, чем ${number(most)}, а больше у ленты не читается`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      const passed = plural(files, {
        one: 'Пропущен # файл',
        few: 'Пропущены # файла',
        many: 'Пропущено # файлов',
        other: 'Пропущено # файла',
      });
      return `${passed} (${counted}${isMore ? ' и другие' : ''}): статьи — это файлы с такими окончаниями: ${endings.join(', ')}.`;
    },
    cannotOpen: (code) => `открыть не удаётся (${code})`,
    link: 'это ссылка, а по ссылкам здесь не переходят',
    noFile: 'это папка или устройство, а не файл',
    idTaken: (id, owner) => `ID ${id} уже занят файлом ${owner}; переименуйте этот файл или укажите в шапке другой ID`,
    otherId: (id) => `в файле указан ID ${id}; назовите файл ${id}.md или исправьте ID`,
    badField: (field, why) => `поле ${field} в шапке файла не читается: ${why}`,
    badName:
      'файлы здесь называют по ID — не больше 60 символов: A-Z, a-z, 0-9, ".", "_" и "-" — и .md; переименуйте файл',
    copy: (kept) => `это копия файла ${kept}; копия пропущена`,
    copies: (kept, others, more) =>
      `это копия файла ${kept}, как и ${list([...others, ...(more > 0 ? [`ещё ${number(more)}`] : [])])}; копии пропущены`,
  },

  fetching: {
    noAddress: 'Это не веб-адрес. Он должен выглядеть как https://example.org/article: скопируйте его из браузера.',
    notWeb: 'Загрузить можно только адреса, которые начинаются с http:// или https://. Дайте мне такой.',
    longAddress: (length, most) =>
      `В этом адресе ${characters(length)}, а можно не больше ${number(most)}. Попробуйте без того, что стоит после «?».`,
    credentials: (host) =>
      `В этом адресе сайта ${host} есть имя или пароль, а я их не принимаю и не передаю. Уберите то, что стоит перед «@».`,
    badPort: (host, port, ports) =>
      `В этом адресе сайта ${host} указан порт ${port}, а загружать можно только с ${ports.length === 1 ? 'порта' : 'портов'} ${list(ports.map(String))}. Владелец бота может добавить его в VERBATIM_FETCH_PORTS.`,
    privateHost: (host) =>
      `Адреса ${host} в открытой сети нет, поэтому туда я не хожу. Дайте мне общедоступный адрес или страницу файлом. Владелец бота может разрешить собственный узел в VERBATIM_ALLOW_PRIVATE_HOSTS.`,
    sentOn: (host, fault) => `Сайт ${host} переадресует меня на другой адрес. ${fault}`,
    notLookedUp: (host) => `Сейчас не удалось найти адрес сайта ${host}. Попробуйте через минуту.`,
    noSuchHost: (host) => `Сайта ${host} в сети нет. Проверьте, верно ли он написан.`,
    late: (host, seconds) => `Сайт ${host} не ответил за ${number(seconds)} с. Попробуйте позже. ${GIVE_FILE}`,
    tooLong: (host, seconds) =>
      `Сайт ${host} не закончил отвечать за ${number(seconds)} с. Попробуйте позже. ${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `Сайт ${host} присылает ${announced === undefined ? '' : `${number(announced)} МБ, это `}больше ${number(most)} МБ, которые я принимаю. Дайте мне адрес одной статьи.`,
    headersTooLarge: (host, most) =>
      `Прежде чем начать страницу, сайт ${host} присылает о ней слишком много данных (можно не больше ${number(most)} Б). ${GIVE_FILE}`,
    unknownPacking: (host) =>
      `Сайт ${host} присылает страницу в сжатом виде, которого я не просил и не могу распаковать. ${GIVE_FILE}`,
    badlyPacked: (host) =>
      `Сайт ${host} присылает сжатые данные, которые не распаковываются: они повреждены. Попробуйте позже. ${GIVE_FILE}`,
    badLocation: (host) => `Сайт ${host} переадресует меня, но не говорит, на какой адрес. ${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) =>
      `${plural(most, {
        one: `Сайт ${host} переадресует меня больше # раза.`,
        few: `Сайт ${host} переадресует меня больше # раз.`,
        many: `Сайт ${host} переадресует меня больше # раз.`,
        other: `Сайт ${host} переадресует меня больше # раза.`,
      })} ${OWN_ADDRESS}`,
    circle: (host) =>
      `Сайт ${host} переадресует меня по кругу: так делают страницы, которым нужен cookie или вход. ${GIVE_FILE}`,
    unasked: (host) =>
      `Сайт ${host} говорит, что его страница не изменилась, а я её никогда не видел. Попробуйте позже. ${GIVE_FILE}`,
    empty: (host) => `Сайт ${host} присылает пустую страницу. ${GIVE_FILE}`,
    unreadable: (host, what) =>
      `Сайт ${host} присылает ${what}, и прочитать там я ничего не могу. Дайте мне адрес страницы, PDF, файла Word, электронной книги или ленты.`,
    kinds: {
      image: (format) => `изображение (${format})`,
      sound: 'звук',
      film: 'видео',
      font: 'шрифт',
      program: 'программу',
      archive: 'архив файлов',
      spreadsheet: 'таблицу (Excel)',
      slides: 'презентацию (PowerPoint)',
      openOffice: 'файл OpenOffice',
      oldOffice: 'файл старого Office (.doc, .xls или .ppt)',
      richText: 'файл Rich Text (RTF)',
      postScript: 'файл PostScript',
      kindle: 'книгу Kindle',
      database: 'базу данных',
      propertyList: 'список свойств',
      partOfPage: 'часть страницы (скрипт или стиль)',
      unknown: 'файл неизвестного мне вида',
    },
    locked: (host, status) =>
      `Сайту ${host} нужен вход или подписка, либо он не пускает программы (код ${status}). ${GIVE_FILE}`,
    missing: (host, status) =>
      `На сайте ${host} по этому адресу страницы нет (код ${status}). Проверьте адрес в браузере.`,
    takenAway: (host, status) => `Сайт ${host} удалил эту страницу (код ${status}). Поищите её в другом месте.`,
    askedTooOften: (host, status, pause) =>
      `Сайт ${host} запрашивают слишком часто (код ${status}). ${tryAgain(pause)}`,
    notNow: (host, status, pause) => `Сайт ${host} сейчас не может ответить (код ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `У сайта ${host} неполадки (код ${status}). ${tryAgain(pause)}`,
    noPage: (host, status) => `Сайт ${host} присылает в ответ не страницу (код ${status}). ${GIVE_FILE}`,
    certificate: (host) => `Сайт ${host} не может доказать, что это он: его сертификат недействителен. ${GIVE_FILE}`,
    unreachable: (host) => `Сайт ${host} недоступен. Попробуйте позже. ${GIVE_FILE}`,
    brokenOff: (host) =>
      `Сайт ${host} прервал связь или прислал то, чего не принял бы ни один браузер. Попробуйте позже. ${GIVE_FILE}`,
    resting: (host, pause) =>
      `У сайта ${host} были неполадки, или он просил его не беспокоить. Следующий запрос — через ${waiting(pause)}.`,
    disallowed: (host) => `Сайт ${host} просит программы не загружать этот адрес (в robots.txt). ${GIVE_FILE}`,
  },

  storing: {
    changedSince: (id) => `Статью ${id} тем временем изменил кто-то другой. Посмотрите на неё и попробуйте ещё раз.`,
    removedSince: (id) => `Статью ${id} тем временем убрал кто-то другой. Посмотрите список заново.`,
    brokenFile: (fault) => `${fault} Сначала исправьте или уберите этот файл, иначе он будет потерян.`,
    noJson: (path) => `Файл ${path} — больше не JSON. Исправьте его или уберите.`,
    clusterAway:
      'Поисковая система, в которой хранятся статьи, не отвечает. Ничего не потеряно; попробуйте снова через минуту.',
    clusterFull:
      'Ничего не изменено: поисковая система не принимает записи, как бывает, когда её диски почти заполнены. Освободите место и попробуйте снова.',
    readOnly: (folder, by, seconds) =>
      `Статьи в папке ${folder} меняет другой Verbatim (${by ? `процесс ${by.pid} на ${by.host}` : 'другой процесс'}), а этот их только читает. Внесите изменение там или завершите его; если он уже завершён, попробуйте ещё раз через ${WAITS.second(seconds)}.`,
    refused: {
      full: (folder) => `Ничего не изменено (${folder}): диск заполнен. Освободите место и попробуйте ещё раз.`,
      quota: (folder) =>
        `Ничего не изменено (${folder}): дисковая квота исчерпана. Освободите место и попробуйте ещё раз.`,
      fileTooLarge: (folder) =>
        `Ничего не изменено (${folder}): диск не принимает таких больших файлов. Разрешите их и попробуйте ещё раз.`,
      readOnly: (folder) =>
        `Ничего не изменено (${folder}): диск доступен только для чтения. Разрешите запись или укажите в VERBATIM_DATA папку на другом диске и попробуйте ещё раз.`,
      forbidden: (folder) =>
        `Ничего не изменено (${folder}): у бота нет права писать туда. Дайте ему это право и попробуйте ещё раз.`,
      failed: (folder) =>
        `Неизвестно, сохранилось ли это (${folder}): диск дал сбой. Проверьте его и попробуйте ещё раз.`,
      tooManyOpen: (folder) =>
        `Ничего не изменено (${folder}): открыто слишком много файлов. Попробуйте ещё раз чуть позже.`,
      link: (folder) =>
        `Ничего не изменено (${folder}): вместо собственной папки или файла там ссылка. Положите туда настоящие.`,
      fileForFolder: (folder) => `Ничего не изменено (${folder}): вместо папки там файл. Уберите его.`,
      folderForFile: (folder) => `Ничего не изменено (${folder}): вместо файла там папка. Уберите её.`,
    },
    refusedOtherwise: (folder, code) => `Ничего не изменено (${folder}): файловая система отказала (${code}).`,
  },

  insights: {
    heading: (days) =>
      days === 1
        ? 'Вопросы за последний день'
        : plural(days, {
            one: 'Вопросы за последний # день',
            few: 'Вопросы за последние # дня',
            many: 'Вопросы за последние # дней',
            other: 'Вопросы за последние # дня',
          }),
    off: (settings) =>
      `На этом сервере вопросы не подсчитываются. Включить подсчёт можно командой ${settings}: тогда я храню, сколько вопросов задают каждый день, какие статьи и люди показаны, и слова тех вопросов, на которые не нашлось ответа. Но никогда — кто спросил.`,
    offByNow: (settings) =>
      `На этом сервере вопросы больше не подсчитываются; снова включить подсчёт можно командой ${settings}.`,
    empty: 'За эти дни ни о чём не спрашивали.',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, {
        one: '# вопрос',
        few: '# вопроса',
        many: '# вопросов',
        other: '# вопроса',
      })}: с ответом ${number(answers)}, с ближайшим фрагментом ${number(closest)}, без ответа ${number(nothing)}`,
    legend: 'Столбик — день: закрашено — с ответом, полосками — с ближайшим фрагментом, пусто — без ответа',
    chart: (chart) =>
      `По столбику на каждый день ${startingFrom(chart.from)} по ${until(chart.to)}: сколько задано вопросов. Всего с ответом — ${number(chart.answers)}, с ближайшим фрагментом — ${number(chart.closest)}, без ответа — ${number(chart.nothing)}; больше всего ${inFull(chart.most.day)}: ${number(chart.most.count)}.`,
    unanswered: 'Что осталось без ответа',
    articles: 'Чаще всего показанные статьи',
    speakers: 'Чаще всего цитируемые люди',
    takenOut: (mark) =>
      `Вопросы из одних и тех же слов считаются одним и показаны в одной из формулировок. Знак ${mark} заменяет то, по чему можно узнать участника.`,
    allAnswered: 'Вопросов, оставшихся без ответа, не было.',
    asked: (count) =>
      plural(count, {
        one: 'вопрос задан # раз',
        few: 'вопрос задан # раза',
        many: 'вопрос задан # раз',
        other: 'вопрос задан # раза',
      }),
    shown: (count) =>
      plural(count, {
        one: 'показана # раз',
        few: 'показана # раза',
        many: 'показана # раз',
        other: 'показана # раза',
      }),
    quoted: (count) =>
      plural(count, {
        one: 'процитировано # раз',
        few: 'процитировано # раза',
        many: 'процитировано # раз',
        other: 'процитировано # раза',
      }),
    page: (page, pages) => `страница ${number(page)} из ${number(pages)}`,
    gone: (id) => `${id}, в библиотеке больше нет`,
    foot: (privacy) =>
      `Дни начинаются в полночь по UTC и хранятся 90 дней. Подробнее расскажет ${privacy}; там же их можно удалить.`,
    days: (days) => plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' }),
  },

  privacy: {
    heading: 'Что я храню',
    ofYou: 'О вас',
    ofQuestions: 'О вопросах',
    ofServer: 'Об этом сервере',
    whoSees: 'Кто это видит',
    articles: (count) =>
      plural(count, {
        one: 'Ваш Discord ID — при # статье, которую вы добавили в библиотеку этого сервера, пока она там остаётся',
        few: 'Ваш Discord ID — при # статьях, которые вы добавили в библиотеку этого сервера, пока они там остаются',
        many: 'Ваш Discord ID — при # статьях, которые вы добавили в библиотеку этого сервера, пока они там остаются',
        other: 'Ваш Discord ID — при # статьи, которые вы добавили в библиотеку этого сервера, пока они там остаются',
      }),
    followed: (count) =>
      plural(count, {
        one: 'Ваш Discord ID — при # подписке на ленту или страницу, которую вы здесь оформили, пока она действует',
        few: 'Ваш Discord ID — при # подписках на ленты или страницы, которые вы здесь оформили, пока они действуют',
        many: 'Ваш Discord ID — при # подписках на ленты или страницы, которые вы здесь оформили, пока они действуют',
        other: 'Ваш Discord ID — при # подписки на ленты или страницы, которые вы здесь оформили, пока они действуют',
      }),
    nothingOfYou: 'В библиотеке этого сервера вы нигде не указаны',
    takenOff:
      'При статье, убранной из библиотеки, — ID того, кто её добавил, и того, кто её убрал, до двух дней. Если статью вернут, вернётся и первый из них',
    inMemory:
      'Когда вы в последний раз вызвали команду и ваши добавления за последнюю минуту: в памяти, пока меня не перезапустят',
    askInServers:
      'Что о вас есть в библиотеке сервера, я могу сказать только там: спросите меня ещё раз на том сервере',
    counted:
      'На этом сервере подсчитывается, сколько вопросов задано каждый день и чем они закончились, как часто показаны какие статьи и люди, и хранится одна формулировка каждого вопроса, оставшегося без ответа. Не хранится, кто спросил; упоминания, ID, адреса и числа, похожие на телефонные номера, сначала убираются. Срок хранения — 90 дней',
    countedPrivately:
      'То, что вы спрашиваете с «только-мне: True», тоже учитывается, но лишь то, что вопрос был и нашёлся ли ответ: ни слова из него и ничего из того, что вам показали. Если на сервере все ответы видны только спросившему, вопросы без этого указания учитываются полностью',
    notCounted: 'На этом сервере вопросы не подсчитываются',
    notCountedByNow: 'На этом сервере вопросы больше не подсчитываются. Подсчитанное раньше хранится 90 дней',
    notCountedHere: 'Вопросы в личных сообщениях и там, куда меня взял с собой участник, не подсчитываются',
    log: 'В моём журнале на каждую команду есть строка: какая команда, на каком сервере, чем закончилась и сколько времени заняла. Не записывается, что введено и кем',
    logWithWords:
      'В моём журнале на каждую команду есть строка: какая команда, на каком сервере, чем закончилась, сколько времени заняла и, по решению владельца бота, что было введено. Не записывается, кем',
    messages:
      'Мои ответы — это сообщения в Discord, и в них есть заданный вопрос. Если ответом поделились, в нём указано, кто это сделал. Discord хранит их, пока их не удалят',
    server: (days) =>
      `Статьи сервера, то, из чего они прочитаны, его подписки и настройки: пока их не уберут или не изменят и ещё ${plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })} после того, как сервер меня удалит`,
    host: 'Владелец бота видит всё это в файлах на своём компьютере и решает, сколько хранятся журналы и копии файлов',
    managers: (manage, insights) =>
      `Те, кто управляет этим сервером, видят через ${manage}, кто что добавил, а через ${insights} — что подсчитано`,
    everybody: 'Статьи видят все',
    takeMyIdOff: 'Удалить мой ID',
    idTakenOff: ({ articles: kept, followed }) =>
      `Ваш ID удалён: ${articles(kept)}, ${plural(followed, {
        one: '# лента или страница',
        few: '# ленты или страницы',
        many: '# лент или страниц',
        other: '# ленты или страницы',
      })}. Они остаются в библиотеке.`,
    forgetCounted: 'Удалить подсчитанное',
    reallyForget: 'Удалить всё, что подсчитано на этом сервере?',
    cannotBeUndone: 'Вернуть это будет нельзя. Новые вопросы снова будут подсчитываться, если подсчёт не выключить.',
    forget: 'Удалить',
    keep: 'Оставить',
    countedForgotten: 'Подсчитанное на этом сервере удалено.',
    onlyManagers: 'Удалить подсчитанное на сервере могут только те, кто им управляет.',
  },

  doctor: {
    marks: { good: 'да', doubtful: 'см.', bad: 'НЕТ' },
    checks: {
      node: 'Node.js',
      settings: 'настройки',
      dataFolder: 'папка данных',
      articles: 'статьи',
      searchEngine: 'поиск',
      token: 'токен',
      application: 'приложение',
      commands: 'команды',
      clock: 'часы',
      publicKey: 'ключ',
      address: 'адрес',
    },
    nodeIs: (version) => `Установлена версия ${version}.`,
    installNode: (least) => `Установите ${least} или новее с https://nodejs.org.`,
    mendSettings: 'Исправьте их и проверьте снова.',
    mendName: 'Исправьте имя или уберите строку.',
    settingsFine: 'Все годятся.',
    unwritable: (place, code) => `В ${place} нельзя записывать (${code}).`,
    ownIt: 'Сделайте этого пользователя владельцем или укажите в VERBATIM_DATA папку, в которую можно записывать.',
    free: (place, megabytes) => `${place}, свободно ${number(megabytes)} МБ`,
    makeRoom: 'Освободите место или укажите в VERBATIM_DATA папку на диске побольше.',
    unreadable: (place, code) => `${place} нельзя прочитать (${code}).`,
    makeReadable: 'Создайте папку, разрешите этому пользователю её читать или исправьте VERBATIM_ARTICLES.',
    discordSilent: 'Сравнить не с чем: Discord не ответил.',
    discordTimeless: 'Сравнить не с чем: Discord не сообщил время.',
    seeToNetwork: 'Сначала проверьте сеть.',
    setClock:
      'Пусть этот компьютер сверяет часы по сети: timedatectl set-ntp true или так, как принято в вашей системе.',
    within: (seconds) => `расходятся с Discord не более чем на ${number(seconds)} с`,
    ahead: (seconds) => `Спешат по сравнению с Discord на ${number(seconds)} с.`,
    behind: (seconds) => `Отстают от Discord на ${number(seconds)} с.`,
    noToken: 'Не задан: откроется предпросмотр, без Discord.',
    tokenNeeded: (door) => `DISCORD_TOKEN не задан, а для VERBATIM_DOOR=${door} он нужен.`,
    copyToken: 'Скопируйте его с https://discord.com/developers/applications: ваше приложение → Bot → Reset Token.',
    tokenTaken: 'Discord его принимает.',
    commandsFit: (count) => `${number(count)}, как в этой версии`,
    noCommands: 'В Discord их ещё нет.',
    otherCommands: 'В Discord команды другой версии.',
    startBot: 'Запустите бота: он зарегистрирует их сам.',
    postsTo: (url) => `Discord отправляет взаимодействия на ${url}, а через шлюз ничего не передаёт.`,
    emptyIt:
      'Очистите это поле на портале разработчика, ваше приложение → General Information → Interactions Endpoint URL, или задайте VERBATIM_DOOR=http.',
    keyTaken: 'Взят тот, который сообщает Discord.',
    keyUntold: 'Discord его не сообщает.',
    setKey: 'Задайте DISCORD_PUBLIC_KEY: он указан в General Information на портале разработчика.',
    keyFits: 'DISCORD_PUBLIC_KEY подходит к приложению.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY не от этого приложения.',
    mendKey: 'Оставьте его пустым или скопируйте из General Information на портале разработчика.',
    addressUntold: 'Discord ещё не знает адреса, по которому бот принимает HTTP.',
    tellAddress:
      'Запустив бота, укажите адрес HTTPS, ведущий к его порту, с /interactions на конце, на портале разработчика: ваше приложение → General Information → Interactions Endpoint URL.',
    turnsAway: (url) => `${url} отклоняет то, что Discord не подписал.`,
    answers: (url, status) => `${url} отвечает ${status} вместо 401 на то, что Discord не подписал.`,
    lookAtProxy: 'Проверьте, запущен ли бот и передаёт ли ему прокси POST /interactions без изменений.',
    outOfReach: (url) => `Отсюда ${url} недоступен.`,
    tryElsewhere:
      'Проверьте, запущены ли бот и прокси. Из некоторых сетей нельзя попасть в них же самих: тогда попробуйте из другого места.',
    engine: (version, nodes, status) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# узел', few: '# узла', many: '# узлов', other: '# узла' })}, ${status}`,
    otherEngine: (name) => `Это ${name}.`,
    installEngine: (from, below) => `Установите OpenSearch ${from} или новее, но ниже ${below}.`,
    shardsGone: (engine) => `${engine}: часть шардов не хранится ни на одном узле.`,
    bringBack: 'Верните недостающие узлы или восстановите снимок.',
    shardsAlone: (engine) => `${engine}: часть шардов хранится только на одном узле.`,
    addNode: 'Добавьте узел или верните недостающий.',
    loginRefused: 'Имя и пароль не приняты.',
    putLogin: 'Укажите в VERBATIM_OPENSEARCH имя и пароль, которые принимаются: https://name:password@host:9200.',
    noEngine: 'То, что там отвечает, не похоже на OpenSearch.',
    lookAtEngine: 'Проверьте, ведёт ли VERBATIM_OPENSEARCH к OpenSearch.',
  },

  greeting: {
    speakers: (count) =>
      plural(count, {
        one: '# цитируемый человек',
        few: '# цитируемых человека',
        many: '# цитируемых человек',
        other: '# цитируемого человека',
      }),
    labels: {
      onDiscord: 'В Discord',
      invite: 'Пригласить',
      tell: 'Указать',
      address: 'Адрес',
      preview: 'Предпросмотр',
      goLive: 'Запуск',
      articles: 'Статьи',
      howItIs: 'Состояние',
      notThere: 'Нет папки',
      doubtful: 'Сомнительно',
      notRead: 'Не прочитано',
      stop: 'Остановить',
    },
    overHttp: (name, url) => `${name}, по HTTP: POST ${url}`,
    tellAddress:
      'адрес HTTPS, который туда ведёт, с /interactions на конце: на портале разработчика, ваше приложение → General Information → Interactions Endpoint URL',
    putToken: 'скопируйте .env.example в .env, впишите туда токен своего бота и запустите снова',
    pickedUp: (folders) => `${folders} (изменения подхватываются)`,
    stopKeys: 'Ctrl+C',
  },

  starting: {
    network: {
      noName: 'имя не разрешается',
      noNameNow: 'имя сейчас не разрешается',
      refused: 'в соединении отказано',
      cut: 'соединение оборвалось',
      noNetwork: 'нет сети',
      noRoute: 'туда нет маршрута',
      late: 'ответ не пришёл вовремя',
      untrusted: 'его сертификату здесь не доверяют',
      otherName: 'его сертификат выдан на другое имя',
      expired: 'срок его сертификата истёк',
    },
    faulty: (api, status) =>
      `В Discord сейчас сбой (${api} отвечает ${status}). Попробуйте снова через несколько минут.`,
    noAddress: (api) => `«${api}» — это не адрес. Проверьте DISCORD_API_URL.`,
    unreachable: (api, why) =>
      `Discord недоступен по адресу ${api}: ${why}. Проверьте сеть и DISCORD_API_URL, если он задан.`,
    notJson: (api, status) =>
      `${api} отвечает ${status}, и это не JSON от Discord. Проверьте, нет ли между ними прокси или брандмауэра и не закрыл ли Discord доступ этому компьютеру.`,
    notDiscord: (api) => `${api} отвечает не так, как Discord. Проверьте DISCORD_API_URL и DISCORD_API_VERSION.`,
    badToken:
      'Discord не принимает DISCORD_TOKEN. Скопируйте токен с портала разработчика (ваше приложение → Bot → Reset Token), впишите его в .env как есть и запустите снова.',
    badVersion: 'Discord не поддерживает эту версию. Проверьте DISCORD_API_VERSION.',
    noToken:
      'Боту в Discord нужен DISCORD_TOKEN. Скопируйте его с https://discord.com/developers/applications (ваше приложение → Bot → Reset Token) в .env или задайте VERBATIM_DOOR=preview.',
    noPage: (directory) => `Страницы предпросмотра нет в ${directory}: её создаёт npm run build.`,
    badPort: (port) => `Предпросмотр не может занять порт ${port}: выберите порт от 1024 до 65535.`,
    noPort: 'Для предпросмотра нет свободного порта.',
  },
};
