// Every sentence of the bot, in simplified Chinese. Long on purpose: one file a language; the keys are those of `en.ts`, which says
// what each is for. Titles stand in 《》, what members typed in “”; figures and names in Latin letters have a space on either side.
import type { AskedArticles, Words } from './en.ts';
import { formsOf, type PluralForms, type Wait } from './forms.ts';

const forms = formsOf('zh-CN');
const { date, language, number, plural, sentence, wait } = forms;

/** "Ann、Bo、Cy", "Ann、Bo 或 Cy": what is listed may be a clause, behind which 和 would not do. */
const list: typeof forms.list = (items, link = 'and') =>
  link === 'and' || items.length < 2 ? items.join('、') : `${items.slice(0, -1).join('、')} 或 ${items.at(-1)}`;

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** A year by itself needs its 年, which the others bring. */
const dateOrYear = (day: string): string => (day.length === 'YYYY'.length ? `${day}年` : date(day));

/** "2020年3月起发表"; null for any time at all. */
function period({ after, before }: Period): string | null {
  if (after !== null && before !== null) return `${dateOrYear(after)}至${dateOrYear(before)}发表`;
  if (after !== null) return `${dateOrYear(after)}起发表`;
  return before === null ? null : `截至${dateOrYear(before)}发表`;
}

/** "由 Velmora Courier 出版、2020年3月起发表的德语文章", "《Harbour bridge to close》"; null for all of them. */
function askedArticles(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `《${asked.title}》`;
  const published = [asked.publisher !== null && `由 ${asked.publisher} 出版`, period(asked)].filter(Boolean);
  const which = published.length > 0 ? `${published.join('、')}的` : '';
  const named = asked.language === null ? '' : language(asked.language);
  return which || named ? `${which}${named}文章` : null;
}

/** Said before passages of which nothing shows that they answer. */
const notOutright = (asked: AskedArticles | null): string => `${askedArticles(asked) ?? '这些文章'}没有明说这一点。`;

const noneCalled = (who: string): string => `这些文章的引号里，没有名为“${who}”的人说的话。`;

const GIVE_FILE = '请在浏览器中保存该网页，再把文件给我。';
const OWN_ADDRESS = '请在浏览器中打开该网页，把最后停留的网址给我。';
const tryAgain = (pause: Wait | null): string => `请${pause === null ? '稍后' : `过${wait(pause)}`}再试。`;
const articles = (count: number): string => plural(count, { other: '# 篇文章' });
const passages = (count: number): string => plural(count, { other: '# 个段落' });
const quotations = (count: number): string => plural(count, { other: '# 条引语' });
const articlesOnShelf = (count: number): string => plural(count, { other: '本服务器书架上的 # 篇文章' });
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const PASTE = '或粘贴文章的正文';
const FRONT_MATTER = '文件头（front matter）';

export const zhCN: Words = {
  ...forms,
  list,

  counts: {
    articles,
    quotations,
    passages,
    more: (count) => `另外 ${number(count)} 个`,
    andMore: (count) => `还有 ${number(count)} 个`,
  },

  commands: {
    ask: { name: '提问', description: '向文章提问：给出能回答问题的段落和句子，一字不改' },
    check: { name: '核对', description: '核对别人引用的话：文章里是否逐字有这句话，是谁说的' },
    help: { name: '帮助', description: '我做什么、不做什么，以及我知道哪些文章' },
    quote: { name: '引语', description: '某人说过的原话，以及这些话经由谁见诸文章' },
    source: { name: '出处', description: '一篇文章的引用格式和链接' },
    articles: { name: '文章', description: '管理本服务器的文章' },
    insights: { name: '统计', description: '本服务器里问过什么，哪些问题没有得到回答' },
    privacy: { name: '隐私', description: '我保存了哪些与你和本服务器有关的内容，以及如何删除' },
    settings: { name: '设置', description: '设置我在本服务器如何回答，以及各频道可以问哪些文章' },
  },
  articleCommands: {
    add: { name: '添加', description: '按网址添加一篇文章：网页、PDF、Word 文件、电子书' },
    upload: { name: '上传', description: '用文件、多个网址或粘贴的文字添加文章' },
    list: { name: '列表', description: '本服务器书架上的文章，以及关注了什么' },
    info: { name: '详情', description: '关于本服务器书架上一篇文章的全部信息' },
    remove: { name: '移除', description: '把一篇文章从本服务器书架上移除；24 小时内可以恢复' },
    restore: { name: '恢复', description: '恢复一篇在过去 24 小时内移除的文章' },
    refresh: { name: '更新', description: '从网址重新获取一篇文章' },
    follow: { name: '关注', description: '自动添加一个订阅源的新文章，也可以给出带有订阅源的网页' },
    unfollow: { name: '取消关注', description: '不再关注某个订阅源或网页；它的文章会保留' },
  },
  menus: {
    checkQuote: '核对引语',
    findSource: '查找出处',
    addArticle: '添加文章',
  },
  options: {
    question: { name: '问题', description: '你想知道什么' },
    checkedText: { name: '文字', description: '要核对的话；用引号标明是哪些话' },
    checkPrivate: { name: '私密', description: '回答只给你一个人看；除非你选“否”，否则都是这样' },
    about: { name: '关于', description: '他们就这件事说了什么' },
    who: { name: '谁', description: '姓名、头衔或职务，例如：大使' },
    sayer: { name: '谁', description: '据说是谁说的：姓名、头衔或职务' },
    article: { name: '文章', description: '只问这一篇文章' },
    publisher: { name: '出版方', description: '只问这个出版方（报刊、网站、机构）的文章' },
    language: { name: '语言', description: '只问这种语言的文章' },
    after: { name: '起始', description: '在 2020、2020-03 或 2020-03-31 及以后发表（包含所填日期）' },
    before: { name: '截止', description: '在 2020、2020-03 或 2020-03-31 及以前发表（包含所填日期）' },
    private: { name: '私密', description: '回答只给你一个人看' },
    addresses: { name: '网址', description: '文章的网址；多个网址用空格隔开' },
    feed: { name: '网址', description: '订阅源或网页的网址' },
    titleWords: { name: '关键词', description: '只列出标题或出版方含有这些词的文章' },
    keptArticle: { name: '文章', description: '本服务器书架上的一篇文章' },
    removedArticle: { name: '文章', description: '在过去 24 小时内移除的一篇文章' },
    followed: { name: '网址', description: '已关注的订阅源或网页' },
  },

  bot: {
    tooFast: (seconds) => plural(seconds, { other: '问得太快了。请过 # 秒再问。' }),
    gettingReady: '我还在读本服务器的文章。请过几秒再问。',
    unreadable: 'Discord 发来的内容我读不懂。请再试一次。',
    nobody: 'Discord 没有说明你是谁。请再试一次。',
    unknownCommand: (name) => `我已经没有 /${name} 这个命令了。请重新加载 Discord（Ctrl+R）。`,
    oldForm: '这个表单来自我的另一个版本。请重新打开。',
    noFiles: '这里不能接收文件。请给我一个网址。',
  },

  preview: {
    noCommand: '没有这个命令。请重新加载页面。',
    notAllowed: '你没有使用此命令的权限。',
    noMessage: '这条消息已经不在了。',
    formExpired: '这个表单已过期。请重新打开。',
    noChosenFile: '有一个文件已经不在了。请重新选择。',
    noSentFile: '这个文件已经不在了。请重新发送。',
    largeFile: (megabytes) => `单个文件最大 ${number(megabytes)} MB。`,
    suggestionsFailed: '加载选项失败',
    interactionFailed: '此交互失败',
    formFailed: '出错了。请再试一次。',
    commandFailed: '该应用程序未响应',

    page: {
      title: 'Verbatim · 预览',
      server: 'Verbatim 预览',
      channels: '频道',
      about:
        '本页模拟 Discord，运行的是同一个机器人。任何内容都不会离开这台电脑；只有在你添加网址时，才会去获取该网址。',
      topic: '向书架上的文章提问，它们用自己的原话回答。',
      welcome: '欢迎来到 #{channel}！',
      firstSteps:
        'Verbatim 用书架上文章的原话回答，并说明是谁说的。可以从下面这些开始，也可以在下方输入 {slash}。要添加文章，请把文件拖到这里，或粘贴它的网址。要核对引语，请发出含有它的消息，再在该消息的应用菜单里选择“核对引语”。',
      channel: '频道',
      messages: '消息',
      offline: '预览没有在运行。运行后本页会自动恢复。',
      send: '发送',

      restarted: '预览已重新启动。消息只在运行期间保留，之前的消息已经没有了。',
      unreachable: '预览已停止运行。请重新启动，本页会自动恢复。',
      notStarted: '预览无法启动：{reason}',
      toLight: '切换到浅色主题',
      toDark: '切换到深色主题',

      roles: { editor: '编辑者', member: '成员', moderator: '管理员' },
      beSomebodyElse: '换一个身份',
      seeAs: '以此身份查看频道',
      youAre: '你是 {name}，{role}。换一个身份',

      app: '应用',
      used: '{person} 使用了 {command}',
      sending: '正在发送命令…',
      thinking: '{bot} 正在思考…',
      onlyYou: '只有你能看到此消息',
      dismiss: '忽略此消息',
      originalDeleted: '原消息已被删除',
      seeMessage: '点击查看消息',
      apps: '应用',
      spoiler: '剧透',
      download: '下载 {name}',
      bytes: { other: '# 字节' } as PluralForms,
      kilobytes: '{size} KB',
      megabytes: '{size} MB',
      invalidDate: '日期无效',
      unknownUser: '未知用户',
      unknownChannel: '未知频道',
      unknownRole: '未知身份组',
      choose: '请选择',
      notDrawn: '预览不显示这种菜单；Discord 会显示。',
      notForSale: '预览中不提供购买',

      line: '消息，或输入 / 使用命令',
      linePlaceholder: '输入 / 看看机器人能做什么',
      choices: '选项',
      commands: '命令',
      noSuchCommand: '没有叫这个名字的命令',
      addArticle: '把这篇文章加到书架',
      onlyCommands: '按 Enter 会直接发出。机器人只接受命令：要问它，请选择 {command}。',
      loadingChoices: '正在加载选项…',
      noChoices: '没有符合搜索条件的选项。',
      enterSends: '按 Enter 发送',
      moreOptions: { other: '+# 个可选项' } as PluralForms,
      optional: '可选',
      tooLong: { other: '{length}/{most}，超出 # 个' } as PluralForms,
      true: '是',
      false: '否',

      faults: {
        missing: '此选项为必填项。请填写。',
        noChoice: '请选择其中一项。',
        noText: '请输入文字。',
        noNumber: '请输入数字。',
        notWhole: '请输入整数。',
        notTrueOrFalse: '请选择“是”或“否”。',
        nobody: '请选择一位成员。',
        notFilledIn: '预览不能填写这种选项。',
        otherKind: '此选项是另一种类型。',
        noSuchOption: '没有这个选项。',
        between: '必须在 {min} 和 {max} 之间。',
        least: '不能小于 {min}。',
        most: '不能大于 {max}。',
        lengthBetween: { other: '长度必须在 {min} 到 {max} 个字符之间。' } as PluralForms,
        lengthLeast: { other: '至少要有 # 个字符。' } as PluralForms,
        lengthMost: { other: '最多 # 个字符。' } as PluralForms,
      },

      form: {
        submit: '提交',
        cancel: '取消',
        close: '关闭',
        note: '此表单将提交给 {bot}。请勿透露密码或其他敏感信息。',
        missing: '此项为必填项。',
        notDrawn: '预览不显示此项；Discord 会显示。',
      },
      files: {
        addToShelf: '加到书架',
        drop: '把文件拖放到这里',
        dropOrBrowse: '把文件拖放到这里，或{browse}',
        browse: '浏览文件',
        most: { other: '最多 # 个文件，每个不超过 {size}' } as PluralForms,
        tooLarge: '{name} 太大：{size}，最大 {most}。',
        tooMany: { other: '最多 # 个文件：有 {more} 个没有放入。' } as PluralForms,
        takeOut: '移出 {name}',
        missing: '请选择文件。',
      },
    },
  },

  terminal: {
    didYouMean: (typed) => `你是不是想输入“${typed}”？`,
    tryHelp: (command) => `请试试“${command}”。`,
    listsAll: (command) => `“${command}”会列出所有可用的内容。`,
    noVerb: (command) => `没有“${command}”。`,
    noOption: (option) => `没有“${option}”这个选项。`,
    noOptionFor: (option, verb) => `“${verb}”没有“${option}”这个选项。`,
    takesNoValue: (option) => `“${option}”不带值。`,
    needsValue: (option, example) => `“${option}”需要一个值：${example}。`,
    givenTwice: (option) => `“${option}”给了两次。`,
    wholeNumberFrom: (option, min, typed) => `“${option}”要的是不小于 ${min} 的整数，不是“${typed}”。`,
    wholeNumber: (option, min, max, typed) => `“${option}”要的是 ${min} 到 ${max} 的整数，不是“${typed}”。`,
    noStyle: (typed, styles) => `没有“${typed}”这种格式，请从这些中选：${styles.join('、')}。`,
    takesNoWord: (verb, word) => `“${verb}”不接受“${word}”。`,
    usedAs: (command) => `用法是“${command}”。`,
    whoseWords: '谁的话？请给出姓名、头衔或职务：--who NAME。',
    noServerId: (typed) => `“${typed}”不是服务器 ID：请在 Discord 中右键点击服务器并复制 ID。`,
    addedToData:
      '“--articles”指定要读取的文件夹。要添加文章，请添加到数据文件夹（VERBATIM_DATA），或把文件放进你自己的文件夹。',
    noFolder: (folder) => `没有文件夹“${folder}”。`,

    typeQuestions: '输入问题并按 Enter；按 Ctrl+D 结束。',
    typeTexts: '输入或粘贴要核对的文字并按 Enter；按 Ctrl+D 结束。',
    nearestPassages: '最接近的段落，不一定能回答：',
    nearest: (position, title) => `最接近的段落是《${title}》的 ¶ ${number(position)}；用 --limit 1 可以显示。`,
    saidNothing: (speaker, about) => `这些文章里没有 ${speaker} 关于“${about}”说的话。`,
    peopleMatch: (who, people) =>
      `有 ${number(people.length)} 个人符合“${who}”：${people.join('；')}。请把姓名写得更完整。`,
    whichArticle: (count, ids) => `哪一篇文章？共有 ${number(count)} 篇：${ids}。`,
    listsArticles: (command) => `“${command}”会全部列出。`,
    noArticles: '这里还没有文章。',
    noQuotations: '这些文章里没有引号内的话。',
    digest: '摘要',
    publisher: '出版方',
    published: '发表于',
    link: '原链接',

    added: (title, id) => `已添加：${title}（${id}）`,
    updated: (title, id) => `已更新：${title}（${id}）`,
    thereAlready: (title, id) => `已经有了，一字不差：${title}（${id}）`,
    notAdded: (from) => `未添加：${from}`,
    takenOff: (title, restore) => `已移除：${title}。24 小时内可用“${restore}”恢复。`,
    backAgain: (title) => `已恢复：${title}`,
    noLongerFollowed: '已取消关注。',
    comeWhileRunning: '机器人运行期间会自动添加它的文章。',
    nothingFollowed: '没有关注任何内容。',
    notAsked: (title) => `${title}：还没有查询过`,
    lastAsked: (title, time) => `${title}：上次查询于 ${time}`,
    exported: (count, folder) => plural(count, { other: `已把 # 篇文章写入 ${folder}` }),
    info: {
      id: (id) => `ID：${id}`,
      address: (url) => `网址：${url}`,
      language: (tag) => `语言：${tag}`,
      noLanguage: '语言：未注明',
      added: (day, from) => `添加：${day}，来自 ${from}`,
      original: (name) => `原文件：${name}`,
      hash: (hash) => `哈希值：${hash}`,
      until: (day, hash) => `到 ${day} 为止：${hash}`,
    },
    steps: {
      fetching: (from) => `正在获取 ${from}`,
      fetched: (from, kilobytes) => `已获取 ${from}，${number(kilobytes)} kB`,
      read: (title, count) => `${title}：${passages(count)}`,
      quotations: (title, count) => `${title}：${quotations(count)}`,
      kept: (title) => `${title}：已保存`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf}：${number(articles)} 篇文章，${number(removed)} 篇已撤下，${number(notes)} 条记录；本次复制 ${number(copied)} 项`,
      other: (name) => `那里已有不同的内容，未作改动：${name}`,
      missing: (name) => `未能读取，或复制后不在那里：${name}`,
      whole: (shelves) => `${number(shelves)} 个服务器：全部都在，且内容相同。`,
      notWhole: '如上所列，并非全部都在。请处理后再做一次：已经在那里的不会重复复制。',
      nothing: '没有任何服务器有可复制的内容。',
      noCluster: (variable) => `没有可供复制的 OpenSearch：请先设置 ${variable}。`,
    },
    notAFile: (path) => `“${path}”既不是文件，也不是文件夹。`,
    fileTooLong: (path, megabytes, most) => `“${path}”有 ${megabytes} MB，最多只读取 ${number(most)} MB。`,
    noFile: (path) => `“${path}”不存在。`,
    isFolder: (path, command) => `“${path}”是文件夹：读取文件夹请用“${command}”。`,
    unreadableFile: (path) => `无法读取“${path}”。`,
    isThere: (path) => `“${path}”已经存在，而且不是我导出的。请指定另一个文件夹。`,
    unwritable: (path, code) => `无法写入“${path}”（${code}）。请指定另一个文件夹。`,

    help: {
      about: 'Verbatim 用书架上文章的原话来回答问题。',
      usage: '用法',
      anyVerb: '命令',
      anyOptions: '选项',
      verbs: '命令',
      options: '选项',
      examples: '示例',
      more: '“verbatim 命令 --help”说明某个命令的详情。',
      exitStatus: '退出状态',
      done: '已完成，不论有没有答案。',
      wrongUse: '用法不对，或设置无法使用。',
      anythingElse: '其他情况。',
    },
    options: {
      help: '显示本帮助。',
      version: '显示版本。',
      json: '每行输出一个 JSON 对象，供程序使用。',
      articles: '读取此文件夹及其子文件夹中的文章。可以给出多次。默认：随程序附带的文章和数据文件夹。',
      article: '只问这一篇文章：ID，或标题中的词。',
      publisher: '只问这个出版方的文章，或名称中唯一含有这些词的出版方。',
      language: '只问这种语言的文章：德语、Deutsch 或 de。',
      after: '只问在此日期及以后发表的文章。',
      before: '只问在此日期及以前发表的文章。',
      port: '监听的端口；0 表示任一空闲端口。默认：3000，或另一个空闲端口。',
      limit: (min, max) => `最多给出几个段落，${min} 到 ${max}。默认：最好的一个；用 --json 时为 5。`,
      who: '谁的话。',
      about: '只要关于这件事的话，最相关的在前。',
      passage: '要引用的段落，从 1 数起。默认：整篇文章。',
      style: (styles, usual) => `${list(styles, 'or')}。默认：${usual}。`,
      sayer: '据说是谁说的。默认：文字中点明的人。',
      checkedArticle: '只对照这一篇文章核对：ID，或标题中的词。',
      server: '此 Discord 服务器的书架。默认：所有人都可以问的文章。',
    },
    verbs: {
      start: {
        summary: '在 Discord 上线；没有令牌时打开预览。',
        details: [
          '如果在环境变量或 .env 文件中设置了 DISCORD_TOKEN，机器人就会上线并显示邀请链接。如果没有，浏览器会打开预览，运行的是同一个机器人。按 Ctrl+C 停止。',
        ],
      },
      preview: {
        summary: '不用 Discord，在本机的浏览器里试用机器人。',
        details: ['页面只对本机开放。按 Ctrl+C 停止。'],
      },
      doctor: {
        summary: '检查机器人运行所需的一切，并说明该怎么做。',
        details: [
          'Node.js、设置、数据文件夹、文章；有令牌时，还包括 Discord 方面的情况：应用、它的命令、交互发往何处、时间。不会改动任何内容，只是在没有数据文件夹时建立一个。',
          '标记：“ok”、“look”（可以运行，但应该有人看一看）、“BAD”。用 --json 时为 good、doubtful 和 bad。',
          '有问题时，退出状态为 1。',
        ],
      },
      ask: {
        summary: '找出能回答问题的段落。',
        details: [
          '用文章的原话显示段落，标出能回答问题的句子、谁在其中说话，以及它在哪里。没有段落明说时，显示最接近的段落并说明这一点和缺少什么；没有段落涉及该话题时，也会说明。',
          '不给问题时，从标准输入读取问题，每行一个；读到一个就回答一个。',
          '--article、--publisher、--language、--after、--before 用来选定要问的文章；给出的条件必须全部符合。DATE 是日、月或年：2020-03-31、2020-03 或 2020，包含该日期本身。',
        ],
      },
      quote: {
        summary: '显示某人说过的原话。',
        details: ['NAME 是文章中出现的姓名、姓名的一部分、头衔或职务；不区分大小写和重音符号。'],
      },
      source: {
        summary: '给出一篇文章或其中一个段落的引用格式。',
        details: ['ARTICLE 是“verbatim articles list”显示的 ID，或标题中的词。只有一篇文章时可以省略。'],
      },
      check: {
        summary: '说明文章里是否有别人引用的话。',
        details: [
          '核对文字中每一处引号内的话；没有引号时核对全部文字：是否原样存在、有删节、有改动、由多处拼接、是别人说的、只有意思相近的说法，还是根本没有。显示差别、位置以及是谁说的。',
          '不给文字时，从标准输入读取，每行一段：可以是文字本身，也可以是带 "text" 的 JSON；如果有说是谁说的，再加上 "who"。',
        ],
      },
      quotations: {
        summary: '列出书架上的所有引语。',
        details: ['逐篇按页面顺序列出：原话、是谁说的，以及这些话如何见诸文章。'],
      },
      articles: {
        summary: '列出书架上的文章；添加、更新和移除文章。',
        details: [
          'ACTION 是 list、add、info、remove、restore、refresh、follow、unfollow、export 或 import。默认：list。',
          '“add FILE|URL …”读取本机或网上的网页、PDF、Word、电子书、Markdown 和文本，并保存到数据文件夹。“info”、“remove”、“restore”（24 小时内）和“refresh”使用“list”显示的 ID。',
          '“follow URL”添加一个订阅源或报刊网页最新的十篇文章，此后在机器人运行期间添加它带来的新文章；不给网址时，列出已关注的内容。“export DIR”把添加的文章写成 Markdown，“import DIR”读取一个文件夹。',
          '也可以手动把文件放进其中一个文件夹，或从中取走。',
        ],
      },
      copy: {
        summary: '把各服务器保存的内容复制到 OpenSearch，或复制回数据文件夹。',
        details: [
          '文章、已撤下的文章、服务器的设置、统计以及所关注的内容都会原样复制：“opensearch”从数据文件夹（VERBATIM_DATA）复制到 VERBATIM_OPENSEARCH 指定的集群，“folder”则相反。其间须停止机器人。',
          '已经在那里的不会再次复制，因此可以中断后重做。最后会逐项核对；若那里已有不同的内容，则保留并列出。原处的内容不会被删除。',
        ],
      },
    },
  },

  answers: {
    partAsked: '本频道只查询一部分文章。其他频道里可能有更多。',
    buttons: {
      previous: '◀ 上一页',
      next: '下一页 ▶',
      share: '分享',
      shared: '已分享',
      delete: '删除',
      context: '上下文',
      cite: '引用格式',
      open: '打开',
      openArticle: '打开文章',
      openPassage: '打开到此段落',
    },
    placeholders: {
      speaker: '选择说话人',
      article: '选择文章',
      style: '引用格式',
      place: '显示另一处',
    },
    open: '打开',
    digestOf: (title) => `摘要：${title}`,
    passage: (position, of) => `¶ ${number(position)} / ${number(of)}`,
    kinds: {
      heading: '标题',
      caption: '图片说明',
      quote: '引语',
      post: '帖子',
      byline: '署名',
      boilerplate: '固定套话',
    },
    fromCaption: '出自图片说明',
    postedBy: (name) => `发帖人：${name}`,
    sharedBy: (member) => `由 ${member} 分享`,
    passageAsFile: '这个段落太长，放不进一条消息，又不能在句末截断，所以以文件形式给出。',
    speakerNotNamed: '未注明说话人',
    quotedHere: (who) => `此处引用：${who}`,

    about: (words) => `关于：${words}`,
    inArticles: (conditions) => `文章范围 · ${conditions}`,
    inLanguage: (name, tag) => `语言：${name}（${tag}）`,
    from: (day) => `起始：${day}`,
    until: (day) => `截止：${day}`,
    byPublisher: (name) => `出版方：${name}`,
  },

  provenance: {
    toldTo: (whom) => `对 ${whom} 说`,
    toldToIn: (whom, occasion) => `对 ${whom} 说（${occasion}）`,
    toldIn: (noun) => `场合：${noun}`,
    posted: '发帖',
    postedBy: (name) => `由 ${name} 发帖`,
    postedOn: (platform) => `发布于 ${platform}`,
    postedByOn: (name, platform) => `由 ${name} 发布于 ${platform}`,
    postedIn: (noun) => `发布于：${noun}`,
    translated: '译文',
    translatedBy: (name) => `由 ${name} 翻译`,
    quotedBy: (name) => `由 ${name} 引用`,
    reportedBy: (name) => `由 ${name} 报道`,
    dated: (step, day) => `${step}，${dateOrYear(day)}`,
  },

  ask: {
    notAnswered: (asked) => `${askedArticles(asked) ?? '这些文章'}里没有能回答这个问题的内容。`,
    notOutright,
    closest: (asked, count) =>
      `${notOutright(asked)}${plural(count, { other: count === 1 ? '最接近的段落：' : '最接近的几个段落：' })}`,
    notClosest: (asked) => `${notOutright(asked)}另一个段落：`,
    furtherAnswer: '另一个段落。第一个段落回答得最好。',
    nearest: '这是最接近的段落，不一定能回答问题。',
    notNearest: '这是另一个段落，不一定能回答问题。',
    showNearest: '显示最接近的段落',
    result: (position, of) => `结果 ${number(position)} / ${number(of)}`,

    reasons: {
      nothing: '这些文章里没有能回答这个问题的内容。',
      noPhrases: (phrases) => `没有段落含有${quoted(phrases)}这些字眼。`,
      noPhrasesWithout: (phrases, without) => `不含${quoted(without)}的段落中，没有一个含有${quoted(phrases)}。`,
      noneWithout: (without) => `去掉含有${quoted(without)}的段落后，什么也没有剩下。`,
      noneMentions: (word) => `没有段落提到 ${word}。`,
      saysNothingOf: (word) => `这个段落没有提到 ${word}。`,
      doesNotSayWhen: '这个段落没有说是什么时候。',
      doesNotSayHowMany: '这个段落没有说有多少。',
      doesNotSayHowOld: '这个段落没有说年龄。',
    },
  },

  quote: {
    closest: (speaker, about) =>
      `这些文章没有明确显示 ${speaker} 谈到${about === null ? '这一点' : `“${about}”`}。最接近的话：`,
    nothing: (speaker, about) =>
      `这些文章里没有 ${speaker} 关于${about === null ? '这一点' : `“${about}”`}说的话。有的是这些话：`,
    position: (position, of) => `${number(position)} / ${number(of)}`,
    whoseWords: (count) => plural(count, { other: '这里有 # 个人符合。你要找的是谁的话？' }),
    mostQuoted: '你想看谁说的话？被引用最多的人排在最前。',
    firstListed: (shown, of) => `共 ${number(of)} 个，这里列出前 ${number(shown)} 个。`,
  },

  check: {
    verdicts: {
      exact: '文章里就是这样写的',
      cut: '文章里是这样写的，但中间还有别的话',
      altered: (changes) => `有改动：${changes}`,
      stitched: (places) => `由 ${number(places)} 处的话拼接而成`,
      stitchedOfSeveral: '由几个人的话拼接而成',
      misattributed: (who) => `文章里有这句话，但说话的是别人，不是 ${who}`,
      near: '文章里没有这样的措辞',
      absent: '这些文章里没有',
    },
    nearFollows: '文章里没有这样的措辞。下面是最接近的段落，它不能证明什么：',
    nearElsewhere: '文章里没有这样的措辞。最接近的段落不能证明什么。',
    near: '最接近的段落用别的措辞说了类似的意思。这不能证明什么。',
    changes: {
      negation: '多了或少了一个“不”',
      number: '数字不同',
      name: '名字不同',
      modal: '肯定程度不同',
      tense: '时态不同',
      word: '措辞不同',
      dropped: '漏掉了限定的话',
      added: '添加了词句',
    },
    changesNothing: (likenesses) => `不影响意思：${list(likenesses)}。`,
    likenesses: {
      cut: '省略的词句',
      ellipsis: '省略号',
      bracketed: '方括号里的词句',
      spelling: '拼写',
      case: '大小写',
      marks: '标点',
      emphasis: '强调格式',
      space: '空格',
    },
    quotationsChecked: (count, verdicts) => `${plural(count, { other: '核对了 # 条引语' })}：${verdicts.join('，')}`,
    statementsChecked: (count, verdicts) => `${plural(count, { other: '核对了 # 条说法' })}：${verdicts.join('，')}`,
    counts: {
      altered: (count) => `${number(count)} 条有改动`,
      misattributed: (count) => `${number(count)} 条是别人的话`,
      stitched: (count) => `${number(count)} 条是拼接的`,
      absent: (count) => `${number(count)} 条在这些文章里没有`,
      near: (count) => `${number(count)} 条没有这样的措辞`,
      cut: (count) => `${number(count)} 条中间还有别的话`,
      exact: (count) => `${number(count)} 条就是这样写的`,
    },
    moreClaims: (count) => `还有 ${number(count)} 条，都不比这些更严重；用 ◀ ▶ 可以翻到它们的位置。`,
    marksOfChange: '删除线：所引的话。粗体：文章里的话。',
    marksOfCut: (cut) => `粗体：被引用的话。${cut} 后的小字：被省略的话。`,
    placesListed: (shown, of) => `共 ${number(of)} 处，这里列出 ${number(shown)} 处。`,
    noQuotation: '其中没有带引号的话，所以查找了全文。',
    checked: (words) => `核对的是：${words}`,
    saidToBe: (who) => sentence(`据称说话的是：${who}`),
    givenTo: (speaker) => sentence(`文章里说这话的是：${speaker}`),
    givenToUncalled: (speaker, who) => `文章里说这话的是：${speaker}。文章没有把此人称为“${who}”。`,
    furtherDifferences: (count) => plural(count, { other: '另有 # 处差别。' }),
    differenceTooLong: '有差别的部分太长，这里放不下；文章里的原话在下面。',
    cutTooLong: '这段话太长，这里放不下；文章里的原话在下面。',
    inOnePlace: '一处写道：',
    inAnother: '另一处写道：',
    whereStands: (claim) => `第 ${number(claim)} 条的位置，或最接近的位置：`,
    ownSentence: '文章自己的话',
    ownSentenceUnquoted: '文章自己的话，不在任何人的引号里',
    digestSentence: '摘要自己的话：它所讲述的网页可能是另一种说法',
    place: (position, of) => `位置 ${number(position)} / ${number(of)}`,
  },

  find: {
    none: '没有找到出处',
    uncertain: '没有确定的出处：最接近的段落',
    source: '出处',
    sources: (count) => plural(count, { other: '找到 # 个出处' }),
    whyNone: '那条消息没有链接、提到或引用这里的任何文章，也没有段落说的与它几乎相同。',
    reasons: {
      linked: '这条消息链接到这篇文章。',
      titled: '这条消息提到了这篇文章的标题。',
      printed: '消息中的话（这里用粗体）就在这个段落里。',
      near: '这个段落用别的措辞讲了差不多的事。这不能证明什么。',
    },
  },

  source: {
    whichArticle: '哪一篇文章？',
    newestListed: (shown, of) => `共 ${number(of)} 篇，这里列出最新的 ${number(shown)} 篇。`,
    isDigest: '书架上的是这篇文章的摘要，用的是别的措辞。',
    asFile: '这条引用信息太长，放不进一条消息，所以以文件形式给出。',
    styles: {
      apa: 'APA（第 7 版）',
      mla: 'MLA（第 9 版）',
      chicago: '芝加哥格式（注释和参考书目）',
      harvard: '哈佛格式（Cite Them Right）',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  context: {
    earlier: '▲ 上文',
    later: '▼ 下文',
    tooLong: '太长，这里放不下；可用按钮翻到那里。',
  },

  help: {
    heading: '我用文章的原话来回答',
    ask: (command) => `${command} 找出能回答你问题的段落和句子`,
    quote: (command, example) => `${command} 给出某人说过的原话，以及这些话如何见诸文章，例如 ${example}`,
    exampleSpeaker: '大使',
    check: (command, menu) => `${command} 告诉你文章里是否逐字有别人引用的话；在消息菜单的“应用”中选择 ${menu} 也一样`,
    find: (menu) => `${menu} 也在那个菜单里，用来查找一条消息谈到或链接到的内容`,
    source: (command) => `${command} 给出引用格式和链接`,
    articles: (command, menu) =>
      `${command} 往本服务器书架上添加文章、列出文章或移除文章；在消息菜单的“应用”中选择 ${menu} 也可以添加`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} 说明我保存了你的什么`
        : `${managing.settings} 设置我在这里如何回答，${managing.insights} 查看大家问了什么，${command} 说明我保存了什么`,
    promise: (cut) =>
      `我从不自己编写答案。我显示的内容都是从文章中按整句截取的，每一处截断都用 ${cut} 标出。` +
      '如果文章没有明说你问的事，我会显示最接近的段落，并告诉你这一点；如果文章里没有相关内容，或没有说明是谁在说话，我也会告诉你。',
    emptyShelf: '书架是空的：还没有可以问的文章。',
    onShelf: (count) => `书架上：${articles(count)}`,
    whoSpeaks: '说话的人',
  },

  settings: {
    heading: '本服务器的设置',
    turnOn: '开启',
    turnOff: '关闭',
    private: {
      on: {
        title: '私密回答：已开启',
        means: '回答只有提问的人能看到，除非对方选择 `私密: 否`；看到后可以用按钮分享。',
      },
      off: {
        title: '私密回答：已关闭',
        means: '频道里的所有人都能看到回答，除非提问的人选择 `私密: 是`。',
      },
    },
    counting: {
      on: {
        title: '问题统计：已开启',
        means:
          '我会保存没有得到回答的问题，以及各篇文章和各个人被问到的次数：只有文字和数字，绝不保存是谁问的。`/统计` 可以查看，`/隐私` 可以删除。',
      },
      off: {
        title: '问题统计：已关闭',
        means:
          '我不保存任何问过的内容。开启后，我会保存没有得到回答的问题，以及各篇文章和各个人被问到的次数：只有文字和数字，绝不保存是谁问的。',
      },
    },
    language: {
      title: '我在这里用的语言',
      means: '我在本服务器对所有人说话时使用的语言。文章始终以原文显示。',
      placeholder: '选择语言',
      each: '各成员自己的语言',
    },
    areas: {
      title: '各频道可以问哪些文章',
      none: '所有频道都可以问整个书架。选择一个频道或类别，就可以让那里只问书架的一部分。',
      some: '在这些频道和类别里，只能问书架的一部分；在其他地方，可以问整个书架。',
      placeholder: '选择频道或类别',
      change: '更改',
      previous: '◀ 上一页频道',
      next: '下一页频道 ▶',
      share: (some, all) =>
        some === 0 ? '没有一篇现在在书架上' : plural(all, { other: `# 篇文章中的 ${number(some)} 篇` }),
      names: (names, more) => list(more > 0 ? [...names, `另外 ${number(more)} 个`] : names),
    },
    area: {
      heading: (channel) => `${channel} 里可以问哪些文章`,
      all: '只要这里没有选择任何内容，就可以问整个书架。',
      chosen: '只问这里选定的内容',
      publishers: '出版方',
      articles: '文章',
      threads:
        '子区跟随所在的频道。为类别选定的内容在其各频道里有效，除非频道有自己的选择；但在这些频道的子区里无效，因为 Discord 不告诉我子区属于哪个类别。这种情况请直接为该频道或该子区选择。',
      choosePublishers: '选择出版方',
      chooseArticles: '选择文章',
      previousPublishers: '◀ 出版方',
      nextPublishers: '出版方 ▶',
      previousArticles: '◀ 文章',
      nextArticles: '文章 ▶',
      find: '查找…',
      findTitle: '查找出版方和文章',
      findLabel: '名称或标题中的词',
      found: '只列出含有这些词的出版方和标题：',
      nothingFound: '没有出版方或标题同时含有这些词。',
      findNothing: '列出全部',
      remove: '开放整个书架',
      back: '返回设置',
    },
    onlyInServers: '设置是为服务器保存的。请在添加了我的服务器里操作。',
    oldMessage: '这条消息来自我的另一个版本。请重新使用 `/设置`。',
    gone: '你选的内容已经不在书架上了。请重新查看。',
    tooManyAreas: (most) =>
      `一个服务器最多可以为 ${number(most)} 个频道和类别作选择，本服务器已达上限。请先在其中一个里开放整个书架。`,
    areaTooLarge: (most) =>
      `一个频道最多可以逐个选择 ${number(most)} 个出版方和文章，这样会超出上限。请选择出版方，而不是逐篇选择文章。`,
    unreadable: (place) =>
      `无法读取本服务器的设置${place === null ? '' : `（位于“${place}”）`}：有人手动改过它的文件。其中的内容没有丢失。在修好之前，我沿用之前的设置；如果我在那之后重新启动过，则当作没有任何设置。请告诉运行我的人：文件是本服务器文件夹里的 notes/preferences.json。`,
  },

  faults: {
    bug: (reference) => `我这边出错了。如果再次发生，请告诉运行我的人：编号 ${reference}。`,
    questionTooShort: (least) => `这太短了，不像一个问题：请至少写 ${number(least)} 个字符。`,
    questionTooLong: (length, most) =>
      `这个问题有 ${number(length)} 个字符，我最多能接受 ${number(most)} 个。请缩短一些。`,
    optionTooLong: (option, length, most) =>
      `“${option}”有 ${number(length)} 个字符，我最多能接受 ${number(most)} 个。请缩短一些。`,
    optionUnreadable: (option) => `Discord 发来的“${option}”格式我不认识。请重新加载 Discord（Ctrl+R）后再试。`,
    nothingToSearch: '这个问题里没有可以查找的词。请写明问的是什么。',
    onlyLeavesOut: '这个问题只说了要排除什么。请也写明问的是什么。',
    aboutNothing: (about) => `“${about}”里没有可以查找的词。请写明要关于什么。`,
    nothingToCheck: '这里面没有可以核对的词。',
    emptyShelf: '这里还没有文章，所以没有什么可以问。',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, { other: '有 # 篇文章符合' })}“${typed}”：${ids}。请给出其中一个 ID，或把标题写得更完整。`,
    noArticleCalled: (typed, ids) => `这里没有叫“${typed}”的文章。这里的 ID：${ids}。`,
    articleGone: '那篇文章已经不在书架上了。',
    noPassage: (position, title, last) =>
      `没有第 ${number(position)} 个段落：《${title}》有第 1 到第 ${number(last)} 个段落。`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, { other: '有 # 个出版方符合' })}“${typed}”：${publishers}。请把名称写得更完整。`,
    noPublisherCalled: (typed, publishers) => sentence(`这里没有出版方为“${typed}”的文章。这里的出版方：${publishers}`),
    noPublishers: '这里的文章都没有注明出版方。',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, { other: '有 # 种语言符合' })}“${typed}”：${languages}。请把名称写得更完整。`,
    noLanguageCalled: (typed, languages) => `这里没有“${typed}”的文章。这里的语言：${languages}。`,
    noLanguages: (typed) => `这里没有“${typed}”的文章。这里的语言：我一种也判断不出来。`,
    noDate: (typed) => `“${typed}”不是我能读懂的日期。请写日、月或年：2020-03-31、2020-03 或 2020。`,
    emptyPeriod: (after, before, option) =>
      `没有文章既在${dateOrYear(after)}之后又在${dateOrYear(before)}之前发表：较早的日期应填在“${option}”。`,
    nothingPublished: (asked, there) => {
      const none = `这里没有${period(asked) ?? '已发表'}的文章。`;
      if (there === null) return `${none}这里的文章都没有日期。`;
      const { oldest, newest } = there;
      const dates = oldest === newest ? dateOrYear(oldest) : `${dateOrYear(oldest)}至${dateOrYear(newest)}`;
      return `${none}有日期的文章，日期为${dates}。`;
    },
    noArticleFits: (conditions) => `这里没有文章同时符合这些条件：${conditions.join('、')}。`,
    calledSo: (title, count) => `标题为《${title}》（${articles(count)}）`,
    bySuch: (publisher, count) => `由 ${publisher} 出版（${articles(count)}）`,
    inSuch: (tag, count) => `语言为${language(tag)}（${articles(count)}）`,
    publishedThen: (asked, count) => `${period(asked) ?? '已发表'}（${articles(count)}）`,

    whoIsBlank: '请写明你要找谁的话：姓名、头衔或职务。',
    nobodyNamed: '这些文章里没有任何具名者的话出现在引号中。',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)}你是不是想找 ${names}？`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)}这里说话的人：${names}`),

    questionGone: '这条消息里已经没有问题了。请重新提问。',
    otherVersion: '这个按钮来自我的另一个版本。请重新提问。',
    olderVersion: '这个按钮来自我的旧版本。请重新提问。',
    aboutNoArticle: '这个按钮已经不知道指的是什么了。请重新提问。',
    articlesChanged: '给出这个回答之后，文章有了变化，我无法照原样显示。请重新提问。',
    sharedAlready: '这个回答已经分享过了。',
    notYours: '只有提问的人和管理员可以删除这个回答。',
    managesNoMore: '你已不再管理本服务器，因此没有做任何更改。管理本服务器的人可以使用该命令。',
    mayNotPost: '你在这里不能公开使用自己的应用，所以我无法公开这条回答。',
    onlyInServers: '文章是为服务器保存的。请在添加了我的服务器里操作。',
  },

  articles: {
    outcomes: { new: '已添加', updated: '已更新', same: '已经有了，一字不差' },
    unchanged: '没有变化',
    restored: '已放回书架',
    notRemoved: '没有移除任何内容',
    countAdded: (count) => plural(count, { other: '已添加 # 篇文章' }),
    countUpdated: (count) => `已更新 ${number(count)} 篇`,
    countSame: (count) => `${number(count)} 篇已经有了`,
    nothingAdded: '没有添加任何内容',
    outcomesInLine: { new: '已添加', updated: '已更新', same: '已经有了' },
    doubts: (count) => plural(count, { other: '# 处存疑' }),
    notTaken: (failed, all) => `未能添加：${number(all)} 个中的 ${number(failed)} 个`,
    more: (count) => `还有 ${number(count)} 个`,
    doubtful: (doubts, more) => `存疑：${[...doubts, ...(more > 0 ? [`还有 ${number(more)} 处`] : [])].join('；')}`,
    change: (before, now) =>
      `之前：${passages(before.passages)}，${quotations(before.quotations)}。` +
      `现在：${passages(now.passages)}，${quotations(now.quotations)}。`,

    adding: (count) => (count === 1 ? '正在添加…' : `正在添加 ${number(count)} 项…`),
    lookingForFeed: '正在查找订阅源…',
    lookingForChanges: '正在查看是否有变化…',
    fetching: '正在获取…',
    fetched: (size) => `已获取 ${size}`,
    kept: '已保存',
    earlier: (count) => plural(count, { other: '之前还有 # 篇文章' }),

    addedBy: (who, when) => `由 ${who} 添加，${when}`,
    host: '运行我的人',
    from: (from) => `来自 ${from}`,
    pastedText: '粘贴的文字',
    keptBeside: (original) => `同时保存的原文件：${original}`,
    identity: (id, hash) => `ID ${id} · 文本 ${hash}`,
    noEarlierText: '没有过别的文本',
    earlierTexts: (all, shown) =>
      `${plural(all, { other: '# 个较早的文本' })}${all > shown ? `，最近 ${number(shown)} 个` : ''}：`,
    until: (hash, when) => `${hash}，到 ${when} 为止`,

    emptyShelf: '本服务器的书架是空的。用 `/文章 添加` 和 `/文章 上传` 来添加文章。',
    everyones: (count) => `这里也可以问所有人都可以问的文章：${number(count)} 篇。`,
    onShelf: articlesOnShelf,
    ofShelf: (left, all) => `${articlesOnShelf(all)}中的 ${number(left)} 篇`,
    ofText: (size) => `文本 ${size}`,
    page: (page, last) => `第 ${number(page)} / ${number(last)} 页`,
    withWords: (typed) => `含有这些词：${typed}`,
    since: (moment) => `你自此时起添加的：${moment}`,
    followed: (count) => `已关注：${number(count)}`,
    lookAtOne: '查看其中一篇',

    followedNow: '已关注',
    followedAlready: '早已关注',
    latestAndNew: '会自动添加它最近的文章和所有新文章。`/文章 列表` 显示已关注的内容，`/文章 取消关注` 可以停止。',
    onlyNew: '会自动添加新文章。`/文章 列表` 显示已关注的内容，`/文章 取消关注` 可以停止。',
    unfollowed: '已取消关注',
    articlesStay: '它的文章仍留在书架上。',

    askRemoval: '要把它从书架上移除吗？',
    canBeRestored: '24 小时内可以恢复。',
    removed: '已从书架上移除',
    restorableUntil: (until) => `不会再用它来回答。在 ${until} 之前可以恢复。`,
    offSince: (moment) => `${moment} UTC 移除`,

    buttons: {
      ask: '问这篇文章',
      info: '详情',
      refresh: '更新',
      takeOffAgain: '撤回添加',
      takeOff: '移除',
      pageByPage: '逐页查看',
      remove: '确认移除',
      keep: '保留',
      undo: '撤销',
    },
    forms: {
      upload: '添加文章',
      files: '文件',
      fileKinds: '网页、PDF、Word、EPUB、Markdown、文本：最多十个',
      words: '网址，或一篇文章的正文',
      wordsHow: '每行一个网址；或一段文字，第一行写标题',
      ask: '问这篇文章',
      question: '你的问题',
      questionHow: '你想知道什么',
    },
    faults: {
      nothingInMessage: '那条消息里没有我能添加的链接或文件。',
      nothingInForm: '表单里没有文件、网址，也没有文字。请再试一次。',
      noAddressGiven: '请给我一个网址。',
      tooManyGiven: (count, most) =>
        `一共有 ${number(count)} 个网址和文件，我一次最多接受 ${number(most)} 个。请先给我一部分。`,
      changed: '这篇文章后来有了变化。请重新查看：`/文章 详情`。',
      oldButton: '这个按钮已经不知道指的是什么了。请重新查看。',
      notDiscords: '这个文件不在 Discord 存放文件的地方，所以我不接受。',
    },
  },

  keeping: {
    tooManyAdds: (most, recent, count) =>
      `每位成员每分钟最多添加 ${number(most)} 篇文章，过去一分钟已添加 ${number(recent)} 篇${count > 1 ? `，这次又有 ${number(count)} 篇` : ''}。请稍等一会儿再添加其余的。`,
    unknownArticle: (id) => `在这里添加的文章中没有“${id}”。`,
    full: (most) => `本服务器的书架上有 ${articles(most)}，已达上限。请先移除一篇。`,
    noAddress: (title) => `《${title}》添加时没有网址，无处可以获取。`,
    partGone: (title) => `那个网址的内容里已经没有“${title}”这一部分了。`,
    goneForGood: (id) => `过去 24 小时内没有移除过文章“${id}”；更早移除的无法恢复。`,
    noAddressInLink: (file) => `${file} 是一个链接，但其中没有我能读懂的网址。请直接给我网址。`,
    isFeed: '这是订阅源，不是文章。关注它，它的文章就会自动添加。',
    tooManyFollowed: (most) =>
      `一个服务器最多可以关注 ${number(most)} 个订阅源和网页，本服务器已达上限。请先取消关注一个。`,
    notFollowed: '这里没有关注它，所以无需取消。',
    notAFeed: (reason) => `无法关注：${reason}。`,
    noFeedOnPage: '那个网页没有给出订阅源，我也没看到它通向哪些文章。请给我它的订阅源的网址。',
    troubleWith: (from, fault) => `${from}：${fault}`,
    ownFault: '由于我自己的故障，未能查询。',
    ended: '我在此期间被停止了；重新运行后会再查询。',
    doubts: {
      noAuthor: '没有找到作者',
      noDate: '没有找到日期',
      noAddress: '没有找到网址，所以链接无法指向该网页',
      fieldFull: '输入框已满，结尾可能缺失；较长的文字请以文件形式提交',
    },
  },

  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `，第 ${line} 行`}：${reason}。`,
    alone: (line, reason) => `${line === undefined ? '' : `第 ${line} 行：`}${reason}。`,
    partLeftOut: (part, of, reason) => `共 ${number(of)} 部分，第 ${number(part)} 部分未收入：${reason}`,

    tooDeep: '嵌套太深，无法读取',
    unknownKind: (endings) => `只读取以 ${endings.join('、')} 结尾的文件，不读取其他文件`,
    tooLarge: (megabytes, most) => `大小为 ${number(megabytes)} MB，最多只读取 ${number(most)} MB`,
    textTooLarge: (megabytes, most) => `文字有 ${number(megabytes)} MB，最多只读取 ${number(most)} MB`,
    feedTooLarge: (megabytes, most) => `大小为 ${number(megabytes)} MB，订阅源最多只读取 ${number(most)} MB`,
    tooManyParagraphs: (most) => `段落超过 ${number(most)} 个`,
    noText: '里面没有一段文字',
    document: '是一份文档，不是文本',
    empty: '里面是空的',
    tooMuchMemory: '读取所需的内存太多',
    tooSlow: (seconds) => `读取时间超过 ${plural(seconds, { other: '# 秒' })}`,
    elsewhere: (host) => `自称是 ${host} 的网页，却是从另一个网站获取的：不予采信`,
    utf16: '编码是 UTF-16；请另存为 UTF-8',
    notUtf8: '不是 UTF-8 文本；请另存为 UTF-8',
    binary: '是二进制文件，不是文本',
    binaryPage: '是二进制文件，不是网页',
    binaryFeed: '是二进制文件，不是订阅源',
    deeperThan: (levels) => `嵌套超过 ${number(levels)} 层`,
    onlyAddresses: (count) =>
      count === 1
        ? `里面只有一个网址，而网页不会被获取；请粘贴文章的正文，并在${FRONT_MATTER}中用 url: 写上网址`
        : `里面只有 ${number(count)} 个网址，而网页不会被获取；请把每篇文章的正文各放进一个文件，并在${FRONT_MATTER}中用 url: 写上网址`,

    noPageInArchive: '存档里没有找到网页',
    tagsTooDeep: (most) => `标签嵌套超过 ${number(most)} 层，太深，无法读取`,
    tooManyElements: (most) => `元素超过 ${number(most)} 个，太多，无法读取`,
    tooManyTags: (most) => `标签和实体超过 ${number(most)} 个，太多，无法读取`,
    walls: {
      challenge: `网站要先确认来访的不是程序，没有显示文章；请在浏览器中打开网页并保存，${PASTE}`,
      consent: `网站要求同意使用 Cookie，没有显示文章；请打开网页，作出选择后保存网页，${PASTE}`,
      paywall: '只有文章的开头，其余部分仅供订阅者阅读；请在登录状态下保存网页，或粘贴文章的正文',
      login: `这是登录页，不是文章；请在登录状态下保存网页，${PASTE}`,
      scripts: `不运行脚本时网页是空的，而这里不运行脚本；请在浏览器中打开网页并保存，${PASTE}`,
      error: `网站说没有这个网页；请检查网址是否正确，${PASTE}`,
      list: '这是一个文章链接列表页，不是文章；请给出其中一篇的网址',
    },

    notYaml: (why) => `${FRONT_MATTER}不是 YAML${why && `：${why}`}`,
    notToml: (why) => `${FRONT_MATTER}不是 TOML：${why}`,
    notJson: `${FRONT_MATTER}不是 JSON：缺少或多出了逗号、引号或括号`,
    unreadableYaml: `${FRONT_MATTER}不是能读懂的 YAML`,
    needsQuotes: '含有冒号的值要加上引号',
    frontMatterTooDeep: `${FRONT_MATTER}嵌套太深，无法读取`,
    frontMatterTooLong: (most) => `${FRONT_MATTER}超过 ${number(most)} 个字符`,
    neverClosed: (mark) => `${FRONT_MATTER}以 ${mark} 开头，却没有再用它结束`,
    neverClosedBrace: `${FRONT_MATTER}以 { 开头，却没有用 } 结束`,
    draft: '标记为草稿，但仍会读取',
    mustBeText: (key) => `${key} 必须是文字，不能是列表或映射`,
    longerThan: (key, most) => `${key} 超过 ${number(most)} 个字符`,
    badId: (key) => `${key} 最多 60 个字符，只能用 A-Z、a-z、0-9、"."、"_" 和 "-"，且第一个不能是 "."`,
    badAddress: (key) => `${key} 必须是以 http:// 或 https:// 开头的网址`,
    badForm: (key) => `${key} 必须是 article 或 digest`,
    noDate: (key, written) =>
      `已略过 ${key}，因为${written === null ? '列表或映射' : `“${written}”`}不是 2018-08-03、2018-08 或 2018 这样的日期`,
    noLanguage: (key, written) =>
      `已略过 ${key}，因为${written === null ? '列表或映射' : `“${written}”`}不是 en 或 pt-BR 这样的语言代码`,
    newerForm: '由更新版本的 Verbatim 写成；请更新当前版本',

    locked: '有密码保护；请另存为没有密码的文件',
    lockedOrOldWord: '有密码保护，或是旧式的 .doc 文件；请另存为没有密码的 .docx',
    noWord: '不管文件名怎么写，它不是 Word 文档',
    damagedWord: '已损坏，或不是 Word 文档',
    damagedPdf: '已损坏，或根本不是 PDF',
    tooManyPages: (pages, most) => `有 ${number(pages)} 页，最多只读取 ${number(most)} 页`,
    tooManyPieces: (most) => `其中一页由超过 ${number(most)} 块文字组成`,
    scan: '里面只有页面的图片，没有文字；请先识别文字（OCR），或粘贴文章的正文',
    gibberish: '它的字体没有说明画的是哪些字；请先识别文字（OCR），或粘贴文章的正文',
    blankPages: (blank, all) => `${number(all)} 页中有 ${number(blank)} 页没有文字，可能是页面的图片`,
    damagedArchive: '已损坏：组成它的内容不全',
    unpacksTooLarge: (most) => `解压后超过 ${number(most)} MB，太大，无法读取`,
    tooManyFiles: (most) => `由超过 ${number(most)} 个文件组成，太多，无法读取`,
    unknownPacking: '压缩方式未知',
    ownEntities: '定义了自己的实体，这没有必要，而且可能无限膨胀',
    noBook: '不管文件名怎么写，它不是电子书，或者已损坏',
    tooManyTexts: (files) => `文字分布在 ${number(files)} 个文件中，太多，无法读取`,
    protected: '有防复制保护（DRM）；只能读取没有保护的副本',

    pageNoFeed: '是网页，不是订阅源',
    noFeed: '不是订阅源（RSS、Atom 或 JSON Feed）',
    brokenFeed: '是订阅源，但已损坏：无法读取它的 XML 或 JSON',
    tooManyTagsOfFeed: (most) => `标签和属性超过 ${number(most)} 个，订阅源最多只读取这么多`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} 个 ${ending}`).join('、');
      return `${plural(files, { other: '略过了 # 个文件' })}（${counted}${isMore ? '等' : ''}）：文章是以 ${endings.join('、')} 结尾的文件。`;
    },
    cannotOpen: (code) => `无法打开（${code}）`,
    link: '是链接，这里不跟随链接',
    noFile: '是文件夹或设备，不是文件',
    idTaken: (id, owner) => `它的 ID ${id} 与 ${owner} 相同；请重命名，或在${FRONT_MATTER}中给它另一个 ID`,
    otherId: (id) => `它说自己的 ID 是 ${id}；请把文件命名为 ${id}.md，或改正 ID`,
    badField: (field, why) => `无法读取${FRONT_MATTER}中的 ${field}：${why}`,
    badName: '这里的文件以 ID 命名，最多 60 个字符，只能用 A-Z、a-z、0-9、"."、"_" 和 "-"，再加上 .md；请重命名',
    copy: (kept) => `是 ${kept} 的副本；副本未收入`,
    copies: (kept, others, more) =>
      `是 ${kept} 的副本，同样的还有 ${list([...others, ...(more > 0 ? [`另外 ${number(more)} 个`] : [])])}；副本均未收入`,
  },

  fetching: {
    noAddress: '这不是网址。网址应该像 https://example.org/article 这样：请从浏览器复制。',
    notWeb: '只能获取以 http:// 或 https:// 开头的网址。请给我这样的网址。',
    longAddress: (length, most) =>
      `这个网址有 ${number(length)} 个字符，最多只能有 ${number(most)} 个。请去掉“?”后面的内容再试。`,
    credentials: (host) => `这个 ${host} 的网址里含有用户名或密码，我既不接受也不转发。请去掉“@”前面的内容。`,
    badPort: (host, port, ports) =>
      `这个 ${host} 的网址用的是端口 ${port}，而只能从端口 ${list(ports.map(String))} 获取。运行我的人可以把它加到 VERBATIM_FETCH_PORTS。`,
    privateHost: (host) =>
      `${host} 不在公开的网络上，所以我不去那里。请给我一个公开的网址，或把网页以文件形式给我。运行我的人可以在 VERBATIM_ALLOW_PRIVATE_HOSTS 中允许自己的主机。`,
    sentOn: (host, fault) => `${host} 把我转到另一个网址。${fault}`,
    notLookedUp: (host) => `刚才没能查到 ${host}。请过一分钟再试。`,
    noSuchHost: (host) => `网上没有 ${host}。请检查拼写。`,
    late: (host, seconds) => `${host} 在 ${number(seconds)} 秒内没有响应。请稍后再试。${GIVE_FILE}`,
    tooLong: (host, seconds) => `${host} 过了 ${number(seconds)} 秒还没有传完。请稍后再试。${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `${host} 发来的内容${announced === undefined ? '' : `有 ${number(announced)} MB，`}超过了我能接受的 ${number(most)} MB。请给我单篇文章的网址。`,
    headersTooLarge: (host, most) => `${host} 在网页开始之前，就发来了超过 ${number(most)} 字节的说明。${GIVE_FILE}`,
    unknownPacking: (host) => `${host} 发来的网页用了我没有要求、也无法解压的压缩方式。${GIVE_FILE}`,
    badlyPacked: (host) => `${host} 发来的内容经过压缩，但已损坏，无法解压。请稍后再试。${GIVE_FILE}`,
    badLocation: (host) => `${host} 要把我转走，却没有说转到哪个网址。${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) => `${host} 把我转走了超过 ${plural(most, { other: '# 次' })}。${OWN_ADDRESS}`,
    circle: (host) => `${host} 让我绕来绕去；需要 Cookie 或登录的网页常会这样。${GIVE_FILE}`,
    unasked: (host) => `${host} 说网页没有变化，可我从未见过它。请稍后再试。${GIVE_FILE}`,
    empty: (host) => `${host} 发来的网页是空的。${GIVE_FILE}`,
    unreadable: (host, what) => `${host} 发来的是${what}，我读不了。请给我网页、PDF、Word 文件、电子书或订阅源的网址。`,
    kinds: {
      image: (format) => `图片（${format}）`,
      sound: '音频',
      film: '视频',
      font: '字体文件',
      program: '程序',
      archive: '压缩包',
      spreadsheet: '电子表格（Excel）',
      slides: '演示文稿（PowerPoint）',
      openOffice: 'OpenOffice 文件',
      oldOffice: '旧版 Office 文件（.doc、.xls 或 .ppt）',
      richText: 'RTF 格式的文件',
      postScript: 'PostScript 文件',
      kindle: 'Kindle 电子书',
      database: '数据库',
      propertyList: '属性列表文件',
      partOfPage: '网页的一部分（脚本或样式）',
      unknown: '我不认识的文件类型',
    },
    locked: (host, status) => `${host} 要求登录或订阅，或不让程序访问（状态码 ${status}）。${GIVE_FILE}`,
    missing: (host, status) => `${host} 在那个网址没有网页（状态码 ${status}）。请在浏览器里检查网址。`,
    takenAway: (host, status) => `${host} 已经撤下了那个网页（状态码 ${status}）。请到别处找找。`,
    askedTooOften: (host, status, pause) => `对 ${host} 的访问太频繁了（状态码 ${status}）。${tryAgain(pause)}`,
    notNow: (host, status, pause) => `${host} 现在无法响应（状态码 ${status}）。${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `${host} 自身出了问题（状态码 ${status}）。${tryAgain(pause)}`,
    noPage: (host, status) => `${host} 返回的不是网页（状态码 ${status}）。${GIVE_FILE}`,
    certificate: (host) => `${host} 无法证明自己就是 ${host}：它的证书无效。${GIVE_FILE}`,
    unreachable: (host) => `无法连接 ${host}。请稍后再试。${GIVE_FILE}`,
    brokenOff: (host) => `${host} 中断了传输，或发来了任何浏览器都不会接受的内容。请稍后再试。${GIVE_FILE}`,
    resting: (host, pause) => `${host} 出过问题，或要求不要打扰。我过${wait(pause)}再去。`,
    disallowed: (host) => `${host} 要求程序不要获取那个网址（写在它的 robots.txt 里）。${GIVE_FILE}`,
  },

  storing: {
    changedSince: (id) => `文章 ${id} 刚才被别人改动过。请重新查看后再试。`,
    removedSince: (id) => `文章 ${id} 已被别人移除。请重新查看列表。`,
    brokenFile: (fault) => `${fault}请先修好或移走那个文件，否则它会丢失。`,
    noJson: (path) => `${path} 已经不是 JSON 了。请修好它，或把它移走。`,
    clusterAway: '保存文章的搜索引擎没有回应。什么都没有丢失，请一分钟后再试。',
    clusterFull: '没有任何改动：搜索引擎不接受写入，磁盘快满时就会这样。请腾出空间后再试。',
    readOnly: (folder, by, seconds) =>
      `${folder} 中的文章正由另一个 Verbatim（${by ? `${by.host} 上的进程 ${by.pid}` : '另一个进程'}）改动，而这一个只能读取。请在那一个里改动，或把它停止；如果它已经停止，请过 ${plural(seconds, { other: '# 秒' })}再试。`,
    refused: {
      full: (folder) => `没有任何改动：${folder} 所在的磁盘已满；请腾出空间后再试。`,
      quota: (folder) => `没有任何改动：${folder} 所在磁盘的配额已用完；请腾出空间后再试。`,
      fileTooLarge: (folder) => `没有任何改动：${folder} 所在的磁盘不接受这么大的文件；请允许更大的文件后再试。`,
      readOnly: (folder) =>
        `没有任何改动：${folder} 所在的磁盘是只读的；请让它可以写入，或把 VERBATIM_DATA 设为另一个磁盘上的文件夹，然后再试。`,
      forbidden: (folder) => `没有任何改动：机器人无权写入 ${folder}；请给它权限后再试。`,
      failed: (folder) => `不能确定是否已保存：${folder} 所在的磁盘出了故障；请检查磁盘后再试。`,
      tooManyOpen: (folder) => `没有任何改动：在 ${folder} 中打开的文件太多；请稍后再试。`,
      link: (folder) =>
        `没有任何改动：${folder} 中本该是真正的文件夹或文件的地方是一个链接；请把真正的文件夹或文件放在那里。`,
      fileForFolder: (folder) => `没有任何改动：${folder} 中本该是文件夹的地方是一个文件；请把它移走。`,
      folderForFile: (folder) => `没有任何改动：${folder} 中本该是文件的地方是一个文件夹；请把它移走。`,
    },
    refusedOtherwise: (folder, code) => `没有任何改动：文件系统拒绝了对 ${folder} 的操作（${code}）。`,
  },

  insights: {
    heading: (days) => plural(days, { other: days === 1 ? '过去一天的提问' : '过去 # 天的提问' }),
    off: (settings) =>
      `本服务器没有统计问题。用 ${settings} 可以开启：之后我会保存每天问了多少个问题、显示了哪些文章和人物，以及没有得到回答的问题的文字。绝不保存是谁问的。`,
    offByNow: (settings) => `本服务器已不再统计问题；用 ${settings} 可以重新开启。`,
    empty: '这些天没有人提问。',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, { other: '# 个问题' })}：${number(answers)} 个得到回答，${number(closest)} 个给出最接近的段落，${number(nothing)} 个没有回答`,
    legend: '每天一条：实心为得到回答，斜纹为最接近的段落，空心为没有回答',
    chart: (chart) =>
      `从${date(chart.from)}到${date(chart.to)}每天一条，表示问了多少个问题。合计：${number(chart.answers)} 个得到回答，${number(chart.closest)} 个给出最接近的段落，${number(chart.nothing)} 个没有回答；最多的一天是${date(chart.most.day)}：${number(chart.most.count)} 个。`,
    unanswered: '没有得到回答的问题',
    articles: '显示最多的文章',
    speakers: '被引用最多的人',
    takenOut: (mark) => `用词相同的问题算作一个，只显示其中一种写法。${mark} 代替了可能指明某位成员的内容。`,
    allAnswered: '没有哪个问题是没得到回答的。',
    asked: (count) => plural(count, { other: '问过 # 次' }),
    shown: (count) => plural(count, { other: '显示过 # 次' }),
    quoted: (count) => plural(count, { other: '引用过 # 次' }),
    page: (page, pages) => `第 ${number(page)} / ${number(pages)} 页`,
    gone: (id) => `${id}，已不在书架上`,
    foot: (privacy) => `每天从 UTC 零点开始计算，保存 90 天。${privacy} 有更多说明，也可以删除这些内容。`,
    days: (days) => plural(days, { other: '# 天' }),
  },

  privacy: {
    heading: '我保存什么',
    ofYou: '关于你',
    ofQuestions: '关于提问',
    ofServer: '关于本服务器',
    whoSees: '谁能看到',
    articles: (count) =>
      plural(count, { other: '你的 Discord ID，连同你添加到本服务器书架的 # 篇文章；文章在书架上多久，就保存多久' }),
    followed: (count) =>
      plural(count, { other: '你的 Discord ID，连同你让我在这里关注的 # 个订阅源或网页；关注多久，就保存多久' }),
    nothingOfYou: '本服务器书架上没有任何内容指明你',
    takenOff: '文章从书架上移除后，添加者和移除者的 ID 会随它保存，最多两天。如果文章恢复，添加者的 ID 也随之恢复',
    inMemory: '你上次使用命令的时间，以及你最近一分钟添加的内容：只在内存中，到我重新启动为止',
    askInServers: '某个服务器的书架上有哪些与你有关的内容，我只能在那里说：请到那个服务器再问我',
    counted:
      '本服务器的统计：每天问了多少个问题、结果如何，各篇文章和各个人显示了多少次，以及没有得到回答的问题的一种写法。不保存是谁问的；提及、ID、网址和像电话号码那样的数字会先被去掉。保存 90 天',
    countedPrivately:
      '你用“私密: 是”提的问题也会计入，但只记提过问题、有没有答案：不记其中任何字词，也不记给你看了什么。如果本服务器的回答本来都是私密的，没有注明的提问会完整计入',
    notCounted: '本服务器的提问都不统计',
    notCountedByNow: '本服务器的提问已不再统计。以前统计的内容保存 90 天',
    notCountedHere: '在私信里，或在成员把我带到的地方，提问都不统计',
    log: '我的日志里，每个命令有一行：是哪个命令、在哪个服务器、结果如何、用了多久。不记输入了什么，也不记是谁输入的',
    logWithWords:
      '我的日志里，每个命令有一行：是哪个命令、在哪个服务器、结果如何、用了多久；按运行我的人的选择，还记下输入了什么。不记是谁输入的',
    messages:
      '我的回答是 Discord 上的消息，其中含有所问的内容。分享的回答会写明是谁分享的。Discord 会一直保存，直到消息被删除',
    server: (days) =>
      `它的文章、文章的来源文件、它关注的内容和它的设置：直到被移除或更改为止；服务器把我移除后，还会保存 ${plural(days, { other: '# 天' })}`,
    host: '运行我的人能在自己机器的文件中看到这一切，并决定日志和文件副本保存多久',
    managers: (command, insights) =>
      `管理本服务器的人可以用 ${command} 看到谁添加了什么，用 ${insights} 看到统计的内容`,
    everybody: '所有人都能看到文章',
    takeMyIdOff: '去掉我的 ID',
    idTakenOff: ({ articles: added, followed }) =>
      `已从 ${articles(added)}和 ${plural(followed, { other: '# 个订阅源或网页' })}上去掉你的 ID。它们仍留在书架上。`,
    forgetCounted: '删除统计内容',
    reallyForget: '要删除本服务器的全部统计内容吗？',
    cannotBeUndone: '删除后无法恢复。此后的提问会重新统计，除非关闭统计。',
    forget: '删除',
    keep: '保留',
    countedForgotten: '本服务器的统计内容已删除。',
    onlyManagers: '只有管理本服务器的人才能删除它的统计内容。',
  },

  doctor: {
    marks: { good: '正常', doubtful: '注意', bad: '错误' },
    checks: {
      node: 'Node.js',
      settings: '设置',
      dataFolder: '数据文件夹',
      articles: '文章',
      searchEngine: '搜索引擎',
      token: '令牌',
      application: '应用',
      commands: '命令',
      clock: '时钟',
      publicKey: '公钥',
      address: '地址',
    },
    nodeIs: (version) => `当前是 ${version}。`,
    installNode: (least) => `请从 https://nodejs.org 安装 ${least} 或更新的版本。`,
    mendSettings: '请改正后再检查一次。',
    mendName: '请改正名称，或把它去掉。',
    settingsFine: '全部可用。',
    unwritable: (place, code) => `无法写入 ${place}（${code}）。`,
    ownIt: '请让当前用户拥有它，或把 VERBATIM_DATA 设为可写的文件夹。',
    free: (place, megabytes) => `${place}，剩余 ${number(megabytes)} MB`,
    makeRoom: '请腾出空间，或把 VERBATIM_DATA 设为更大磁盘上的文件夹。',
    unreadable: (place, code) => `无法读取 ${place}（${code}）。`,
    makeReadable: '请创建它、让当前用户可以读取，或改正 VERBATIM_ARTICLES。',
    discordSilent: '没有可以对照的时间：Discord 没有回应。',
    discordTimeless: '没有可以对照的时间：Discord 没有给出时间。',
    seeToNetwork: '请先检查网络。',
    setClock: '请让这台机器通过网络校时：timedatectl set-ntp true，或按你的系统的方式。',
    within: (seconds) => `与 Discord 相差不超过 ${number(seconds)} 秒`,
    ahead: (seconds) => `比 Discord 快 ${number(seconds)} 秒。`,
    behind: (seconds) => `比 Discord 慢 ${number(seconds)} 秒。`,
    noToken: '没有设置：将打开预览，不连接 Discord。',
    tokenNeeded: (door) => `没有设置 DISCORD_TOKEN，而 VERBATIM_DOOR=${door} 需要它。`,
    copyToken: '请从 https://discord.com/developers/applications 复制：你的应用 → Bot → Reset Token。',
    tokenTaken: 'Discord 接受它。',
    commandsFit: (count) => `${number(count)} 个，与本版本一致`,
    noCommands: 'Discord 上还没有。',
    otherCommands: 'Discord 上的是另一个版本的命令。',
    startBot: '请启动机器人：它会自行注册。',
    postsTo: (url) => `Discord 把交互发往 ${url}，不经网关发送。`,
    emptyIt:
      '请在开发者门户清空它：你的应用 → General Information → Interactions Endpoint URL，或设置 VERBATIM_DOOR=http。',
    keyTaken: '采用 Discord 给出的公钥。',
    keyUntold: 'Discord 没有给出公钥。',
    setKey: '请设置 DISCORD_PUBLIC_KEY，它在开发者门户的 General Information 中。',
    keyFits: 'DISCORD_PUBLIC_KEY 与该应用相符。',
    keyOfAnother: 'DISCORD_PUBLIC_KEY 与该应用不符。',
    mendKey: '请留空，或从开发者门户的 General Information 中复制。',
    addressUntold: 'Discord 还不知道 HTTP 入口的地址。',
    tellAddress:
      '请在机器人运行时，把通向其端口的 HTTPS 地址（后面加上 /interactions）填入开发者门户：你的应用 → General Information → Interactions Endpoint URL。',
    turnsAway: (url) => `${url} 会拒绝没有 Discord 签名的请求。`,
    answers: (url, status) => `对没有 Discord 签名的请求，${url} 返回 ${status}，而不是 401。`,
    lookAtProxy: '请检查机器人是否在运行，代理是否把 POST /interactions 原样转给它。',
    outOfReach: (url) => `从这里无法访问 ${url}。`,
    tryElsewhere: '请检查机器人和代理是否在运行。有些网络无法访问自身：那就换个地方再试。',
    engine: (version, nodes, status) => `OpenSearch ${version}，${number(nodes)} 个节点，${status}`,
    otherEngine: (name) => `这是 ${name}。`,
    installEngine: (from, below) => `请安装 OpenSearch ${from} 或更新、低于 ${below} 的版本。`,
    shardsGone: (engine) => `${engine}：部分分片不在任何节点上。`,
    bringBack: '请恢复缺失的节点，或从快照还原。',
    shardsAlone: (engine) => `${engine}：部分分片只在一个节点上。`,
    addNode: '请增加一个节点，或恢复缺失的节点。',
    loginRefused: '用户名和密码未被接受。',
    putLogin: '请把可用的用户名和密码写进 VERBATIM_OPENSEARCH：https://name:password@host:9200。',
    noEngine: '那里回应的不是 OpenSearch。',
    lookAtEngine: '请检查 VERBATIM_OPENSEARCH 是否指向 OpenSearch。',
  },

  greeting: {
    speakers: (count) => `${number(count)} 位说话人`,
    labels: {
      onDiscord: '机器人',
      invite: '邀请',
      tell: '请填写',
      address: '地址',
      preview: '预览',
      goLive: '上线',
      articles: '文章',
      howItIs: '运行状况',
      notThere: '不存在',
      doubtful: '存疑',
      notRead: '未读取',
      stop: '停止',
    },
    overHttp: (name, url) => `${name}，通过 HTTP：POST ${url}`,
    tellAddress:
      '通向那里的 HTTPS 地址，后面加上 /interactions：在开发者门户，你的应用 → General Information → Interactions Endpoint URL',
    putToken: '把 .env.example 复制为 .env，填入你的机器人令牌，然后重新启动',
    pickedUp: (folders) => `${folders}（会自动读取更改）`,
    stopKeys: 'Ctrl+C',
  },

  starting: {
    network: {
      noName: '无法解析其名称',
      noNameNow: '暂时无法解析其名称',
      refused: '连接被拒绝',
      cut: '连接中断',
      noNetwork: '没有网络',
      noRoute: '没有通往那里的路由',
      late: '没有及时回应',
      untrusted: '这里不信任其证书',
      otherName: '其证书属于另一个名称',
      expired: '其证书已过期',
    },
    faulty: (api, status) => `Discord 目前有故障（${api} 返回 ${status}）。请过几分钟再试。`,
    noAddress: (api) => `“${api}”不是地址。请检查 DISCORD_API_URL。`,
    unreachable: (api, why) => `无法通过 ${api} 连接 Discord：${why}。请检查网络，以及 DISCORD_API_URL（如果已设置）。`,
    notJson: (api, status) =>
      `${api} 返回 ${status}，内容不是 Discord 的 JSON。请检查中间是否有代理或防火墙，以及 Discord 是否屏蔽了这台机器的地址。`,
    notDiscord: (api) => `${api} 的回应不像 Discord。请检查 DISCORD_API_URL 和 DISCORD_API_VERSION。`,
    badToken:
      'Discord 不接受 DISCORD_TOKEN。请从开发者门户（你的应用 → Bot → Reset Token）复制令牌，原样写入 .env，然后重新启动。',
    badVersion: 'Discord 不支持此版本。请检查 DISCORD_API_VERSION。',
    noToken:
      'Discord 上的机器人需要 DISCORD_TOKEN。请从 https://discord.com/developers/applications（你的应用 → Bot → Reset Token）复制到 .env，或设置 VERBATIM_DOOR=preview。',
    noPage: (directory) => `${directory} 中没有预览页面：npm run build 会生成它。`,
    badPort: (port) => `预览无法使用端口 ${port}：请选择 1024 到 65535 之间的端口。`,
    noPort: '没有可供预览使用的空闲端口。',
  },
};
