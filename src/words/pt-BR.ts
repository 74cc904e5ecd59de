// Every sentence of the bot, in Brazilian Portuguese. Long on purpose: one file a language; the keys are those of `en.ts`, which
// says what each is for. Names of people and publishers take neither article nor preposition that would have to agree with them.
import type { AskedArticles, Words } from './en.ts';
import { asSentence, formsOf, type PluralForms, type Wait } from './forms.ts';

const forms = formsOf('pt-BR');
const { date, language, list, number, plural, sentence, wait } = forms;

type Period = Pick<AskedArticles, 'after' | 'before'>;

/** "publicados a partir de março de 2020"; null for any time at all. */
function period({ after, before }: Period): string | null {
  if (after !== null && before !== null) return `publicados de ${date(after)} a ${date(before)}`;
  if (after !== null) return `publicados a partir de ${date(after)}`;
  return before === null ? null : `publicados até ${date(before)}`;
}

/** "artigos do veículo Velmora Courier em alemão", "“Harbour bridge to close”"; null for all of them. */
function askedArticles(asked: AskedArticles | null): string | null {
  if (asked === null) return null;
  if (asked.title !== null) return `“${asked.title}”`;
  const conditions = [
    asked.publisher !== null && `do veículo ${asked.publisher}`,
    asked.language !== null && `em ${language(asked.language)}`,
    period(asked),
  ].filter(Boolean);
  return conditions.length > 0 ? `artigos ${conditions.join(' ')}` : null;
}

/** Said before passages of which nothing shows that they answer. */
const notOutright = (asked: AskedArticles | null): string => {
  const articles = askedArticles(asked) ?? 'artigos';
  return asked?.title
    ? `${articles} não diz isso com todas as letras.`
    : `Os ${articles} não dizem isso com todas as letras.`;
};

const noneCalled = (who: string): string => `Nestes artigos não há palavras entre aspas de ninguém chamado “${who}”.`;

const GIVE_FILE = 'Salve a página no navegador e me envie o arquivo.';
const OWN_ADDRESS = 'Abra a página no navegador e me dê o endereço final.';
const tryAgain = (pause: Wait | null): string =>
  `Tente de novo ${pause === null ? 'mais tarde' : `em ${wait(pause)}`}.`;
const articles = (count: number): string => plural(count, { one: '# artigo', other: '# artigos' });
const passages = (count: number): string => plural(count, { one: '# trecho', other: '# trechos' });
const quotations = (count: number): string => plural(count, { one: '# citação', other: '# citações' });
const articlesOnShelf = (count: number): string =>
  plural(count, { one: '# artigo na estante deste servidor', other: '# artigos na estante deste servidor' });
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const PASTE = 'ou cole o texto do artigo';

export const ptBR: Words = {
  ...forms,

  counts: {
    articles,
    quotations,
    passages,
    more: (count) => `mais ${number(count)}`,
    andMore: (count) => `e mais ${number(count)}`,
  },

  commands: {
    ask: {
      name: 'perguntar',
      description: 'Pergunte aos artigos: o trecho e a frase que respondem, tal como escritos',
    },
    check: {
      name: 'verificar',
      description: 'Se os artigos trazem o que alguém cita, palavra por palavra, e de quem são as palavras',
    },
    help: { name: 'ajuda', description: 'O que eu faço, o que não faço e quais artigos conheço' },
    quote: { name: 'citar', description: 'O que uma pessoa disse, palavra por palavra, e como isso chegou à página' },
    source: { name: 'fonte', description: 'A referência de um artigo e o link para ele' },
    articles: { name: 'artigos', description: 'Cuide dos artigos deste servidor' },
    insights: { name: 'análises', description: 'O que foi perguntado neste servidor e o que ficou sem resposta' },
    privacy: { name: 'privacidade', description: 'O que guardo de você e deste servidor, e como apagar isso' },
    settings: {
      name: 'configurações',
      description: 'Defina como respondo neste servidor e o que se pode perguntar em cada canal',
    },
  },
  articleCommands: {
    add: {
      name: 'adicionar',
      description: 'Adicione um artigo pelo endereço: página da web, PDF, arquivo do Word, e-book',
    },
    upload: {
      name: 'enviar',
      description: 'Adicione artigos a partir de arquivos, de vários endereços ou de um texto colado',
    },
    list: { name: 'listar', description: 'Os artigos da estante deste servidor e o que é seguido' },
    info: { name: 'detalhes', description: 'Tudo o que se sabe de um artigo da estante deste servidor' },
    remove: {
      name: 'remover',
      description: 'Tire um artigo da estante deste servidor; dá para trazê-lo de volta por 24 horas',
    },
    restore: { name: 'restaurar', description: 'Traga de volta um artigo retirado nas últimas 24 horas' },
    refresh: { name: 'atualizar', description: 'Busque um artigo de novo no endereço dele' },
    follow: {
      name: 'seguir',
      description: 'Adicione automaticamente os artigos novos de um feed ou de uma página que tenha um',
    },
    unfollow: { name: 'deixar-de-seguir', description: 'Deixe de seguir um feed ou uma página; os artigos ficam' },
  },
  menus: {
    checkQuote: 'Verificar citação',
    findSource: 'Encontrar fonte',
    addArticle: 'Adicionar artigo',
  },
  options: {
    question: { name: 'pergunta', description: 'O que você gostaria de saber' },
    checkedText: { name: 'texto', description: 'As palavras a verificar; as aspas dizem quais' },
    checkPrivate: {
      name: 'privado',
      description: 'Mostrar a resposta só para você; é o que faço se você não escolher Falso',
    },
    about: { name: 'sobre', description: 'O que foi dito sobre isto' },
    who: { name: 'quem', description: 'Um nome, um título ou um cargo: embaixador' },
    sayer: { name: 'quem', description: 'Quem teria dito isso: um nome, um título ou um cargo' },
    article: { name: 'artigo', description: 'Só este artigo' },
    publisher: { name: 'veículo', description: 'Só artigos deste veículo: jornal, site, editora' },
    language: { name: 'idioma', description: 'Só artigos neste idioma' },
    after: { name: 'desde', description: 'Publicados a partir de 2020, 2020-03 ou 2020-03-31, inclusive' },
    before: { name: 'até', description: 'Publicados até 2020, 2020-03 ou 2020-03-31, inclusive' },
    private: { name: 'privado', description: 'Mostrar a resposta só para você' },
    addresses: { name: 'link', description: 'O endereço do artigo; se forem vários, separe com espaços' },
    feed: { name: 'link', description: 'O endereço do feed ou da página' },
    titleWords: { name: 'palavras', description: 'Só os que têm estas palavras no título ou no nome do veículo' },
    keptArticle: { name: 'artigo', description: 'Um artigo da estante deste servidor' },
    removedArticle: { name: 'artigo', description: 'Um artigo retirado nas últimas 24 horas' },
    followed: { name: 'link', description: 'Um feed ou uma página que é seguida' },
  },

  bot: {
    tooFast: (seconds) =>
      plural(seconds, {
        one: 'Essa foi rápida. Você pode perguntar de novo em # segundo.',
        other: 'Essa foi rápida. Você pode perguntar de novo em # segundos.',
      }),
    gettingReady: 'Ainda estou lendo os artigos deste servidor. Pergunte de novo em alguns segundos.',
    unreadable: 'O Discord enviou algo que não consigo ler. Tente de novo.',
    nobody: 'O Discord não disse quem é você. Tente de novo.',
    unknownCommand: (name) => `Não conheço mais /${name}. Recarregue o Discord (Ctrl+R).`,
    oldForm: 'Este formulário é de outra versão minha. Abra-o de novo.',
    noFiles: 'Aqui não dá para receber arquivos. Me dê um endereço.',
  },

  preview: {
    noCommand: 'Este comando não existe. Recarregue a página.',
    notAllowed: 'Você não tem permissão para usar este comando.',
    noMessage: 'Esta mensagem não está mais aqui.',
    formExpired: 'Este formulário expirou. Abra-o de novo.',
    noChosenFile: 'Um dos arquivos não está mais lá. Escolha-o de novo.',
    noSentFile: 'Este arquivo não está mais lá. Envie-o de novo.',
    largeFile: (megabytes) => `Um arquivo pode ter no máximo ${number(megabytes)} MB.`,
    suggestionsFailed: 'Falha ao carregar as opções',
    interactionFailed: 'Esta interação falhou',
    formFailed: 'Algo deu errado. Tente de novo.',
    commandFailed: 'O aplicativo não respondeu',

    page: {
      title: 'Verbatim · prévia',
      server: 'Prévia do Verbatim',
      channels: 'Canais',
      about:
        'Esta página faz as vezes do Discord e roda exatamente o mesmo bot. Nada sai deste computador, a não ser que você adicione um endereço: ele é buscado na web.',
      topic: 'Pergunte aos artigos da estante. Eles respondem com as próprias palavras.',
      welcome: 'Boas-vindas a #{channel}!',
      firstSteps:
        'Verbatim responde com os artigos da estante, palavra por palavra, e diz quem falou. Comece com um destes ou digite {slash} abaixo. Para adicionar um artigo, solte um arquivo aqui ou cole o endereço dele. Para conferir uma citação, publique a mensagem com ela e escolha “Verificar citação” no menu dos aplicativos da mensagem.',
      channel: 'Canal',
      messages: 'Mensagens',
      offline: 'A prévia não está em execução. Esta página volta sozinha assim que ela voltar.',
      send: 'Enviar',

      restarted:
        'A prévia foi reiniciada. Ela só guarda as mensagens enquanto está em execução, então as anteriores se foram.',
      unreachable: 'A prévia não está mais em execução. Inicie-a de novo, e esta página volta sozinha.',
      notStarted: 'Não foi possível iniciar a prévia: {reason}',
      toLight: 'Mudar para o tema claro',
      toDark: 'Mudar para o tema escuro',

      roles: { editor: 'Edição', member: 'Membro', moderator: 'Moderação' },
      beSomebodyElse: 'Ser outra pessoa',
      seeAs: 'Ver o canal como',
      youAre: 'Você é {name} ({role}). Ser outra pessoa',

      app: 'APP',
      used: '{person} usou {command}',
      sending: 'Enviando comando…',
      thinking: '{bot} está pensando…',
      onlyYou: 'Só você pode ver isto',
      dismiss: 'Ignorar mensagem',
      originalDeleted: 'A mensagem original foi excluída',
      seeMessage: 'Clique para ver a mensagem',
      apps: 'Aplicativos',
      spoiler: 'Mostrar spoiler',
      download: 'Baixar {name}',
      bytes: { one: '# byte', other: '# bytes' } as PluralForms,
      kilobytes: '{size} KB',
      megabytes: '{size} MB',
      invalidDate: 'Data inválida',
      unknownUser: 'usuário-desconhecido',
      unknownChannel: 'desconhecido',
      unknownRole: 'cargo-desconhecido',
      choose: 'Faça uma seleção',
      notDrawn: 'A prévia não mostra este tipo de menu; o Discord, sim.',
      notForSale: 'Não está à venda na prévia',

      line: 'Mensagem, ou / para comandos',
      linePlaceholder: 'Digite / para ver o que o bot sabe fazer',
      choices: 'Opções',
      commands: 'Comandos',
      noSuchCommand: 'Nenhum comando tem esse nome',
      addArticle: 'Adicionar este artigo à estante',
      onlyCommands: 'Enter publica isto. O bot só ouve comandos: para perguntar a ele, escolha {command}.',
      loadingChoices: 'Carregando opções…',
      noChoices: 'Nenhuma opção corresponde à sua busca.',
      enterSends: 'Pressione Enter para enviar',
      moreOptions: { one: '+# opcional', other: '+# opcionais' } as PluralForms,
      optional: 'opcional',
      tooLong: { other: '{length}/{most}, # a mais' } as PluralForms,
      true: 'Verdadeiro',
      false: 'Falso',

      faults: {
        missing: 'Esta opção é obrigatória. Informe um valor.',
        noChoice: 'Escolha uma das opções.',
        noText: 'Digite um texto.',
        noNumber: 'Digite um número.',
        notWhole: 'Digite um número inteiro.',
        notTrueOrFalse: 'Escolha Verdadeiro ou Falso.',
        nobody: 'Escolha um membro.',
        notFilledIn: 'A prévia não sabe preencher este tipo de opção.',
        otherKind: 'Esta opção é de outro tipo.',
        noSuchOption: 'Essa opção não existe.',
        between: 'Deve estar entre {min} e {max}.',
        least: 'Deve ser {min} ou mais.',
        most: 'Deve ser {max} ou menos.',
        lengthBetween: { other: 'Deve ter entre {min} e {max} caracteres.' } as PluralForms,
        lengthLeast: {
          one: 'Deve ter # caractere ou mais.',
          other: 'Deve ter # caracteres ou mais.',
        } as PluralForms,
        lengthMost: {
          one: 'Deve ter no máximo # caractere.',
          other: 'Deve ter no máximo # caracteres.',
        } as PluralForms,
      },

      form: {
        submit: 'Enviar',
        cancel: 'Cancelar',
        close: 'Fechar',
        note: 'Este formulário será enviado para {bot}. Não compartilhe senhas nem outras informações confidenciais.',
        missing: 'Este campo é obrigatório.',
        notDrawn: 'A prévia não mostra este campo; o Discord, sim.',
      },
      files: {
        addToShelf: 'Adicionar à estante',
        drop: 'Solte os arquivos aqui',
        dropOrBrowse: 'Solte arquivos aqui ou {browse}',
        browse: 'procure no computador',
        most: { one: 'Até # arquivo, de {size}', other: 'Até # arquivos, de {size} cada' } as PluralForms,
        tooLarge: '{name} é grande demais: {size}, e o máximo é {most}.',
        tooMany: {
          one: 'No máximo # arquivo: {more} de fora.',
          other: 'No máximo # arquivos: {more} de fora.',
        } as PluralForms,
        takeOut: 'Tirar {name}',
        missing: 'Escolha um arquivo.',
      },
    },
  },

  terminal: {
    didYouMean: (typed) => `Você quis dizer “${typed}”?`,
    tryHelp: (command) => `Experimente “${command}”.`,
    listsAll: (command) => `“${command}” lista o que há.`,
    noVerb: (command) => `“${command}” não existe.`,
    noOption: (option) => `A opção “${option}” não existe.`,
    noOptionFor: (option, verb) => `A opção “${option}” não existe em “${verb}”.`,
    takesNoValue: (option) => `“${option}” não recebe valor.`,
    needsValue: (option, example) => `“${option}” precisa de um valor: ${example}.`,
    givenTwice: (option) => `“${option}” foi informada duas vezes.`,
    wholeNumberFrom: (option, min, typed) =>
      `“${option}” recebe um número inteiro a partir de ${min}, e não “${typed}”.`,
    wholeNumber: (option, min, max, typed) =>
      `“${option}” recebe um número inteiro de ${min} a ${max}, e não “${typed}”.`,
    noStyle: (typed, styles) => `O estilo “${typed}” não existe: use um destes: ${styles.join(', ')}.`,
    takesNoWord: (verb, word) => `“${verb}” não recebe “${word}”.`,
    usedAs: (command) => `O uso é “${command}”.`,
    whoseWords: 'Palavras de quem? Dê um nome, um título ou um cargo: --who NAME.',
    noServerId: (typed) =>
      `“${typed}” não é o ID de um servidor: no Discord, clique com o botão direito no servidor e copie o ID.`,
    addedToData:
      '“--articles” indica pastas para ler. Para adicionar artigos, use a pasta de dados (VERBATIM_DATA) ou ponha os arquivos em uma pasta sua.',
    noFolder: (folder) => `A pasta “${folder}” não existe.`,

    typeQuestions: 'Digite uma pergunta e pressione Enter; Ctrl+D encerra.',
    typeTexts: 'Digite ou cole o que quer verificar e pressione Enter; Ctrl+D encerra.',
    nearestPassages: 'Os trechos mais próximos, que talvez não respondam à pergunta:',
    nearest: (position, title) =>
      `O trecho mais próximo é o ¶ ${number(position)} de “${title}”; --limit 1 mostra esse trecho.`,
    saidNothing: (speaker, about) => `Nestes artigos não há nada dito por ${speaker} sobre “${about}”.`,
    peopleMatch: (who, people) =>
      `${number(people.length)} pessoas correspondem a “${who}”: ${people.join('; ')}. Diga mais do nome.`,
    whichArticle: (count, ids) => `Qual artigo? Há ${number(count)}: ${ids}.`,
    listsArticles: (command) => `“${command}” lista todos.`,
    noArticles: 'Ainda não há artigos aqui.',
    noQuotations: 'Nestes artigos não há palavras entre aspas.',
    digest: 'resumo',
    publisher: 'Veículo',
    published: 'Data',
    link: 'Endereço',

    added: (title, id) => `Adicionado: ${title} (${id})`,
    updated: (title, id) => `Atualizado: ${title} (${id})`,
    thereAlready: (title, id) => `Já estava aqui, palavra por palavra: ${title} (${id})`,
    notAdded: (from) => `Não adicionado: ${from}`,
    takenOff: (title, restore) => `Retirado: ${title}. “${restore}” traz de volta, por 24 horas.`,
    backAgain: (title) => `De volta: ${title}`,
    noLongerFollowed: 'Deixou de ser seguido.',
    comeWhileRunning: 'Os artigos chegam enquanto o bot está em execução.',
    nothingFollowed: 'Nada é seguido.',
    notAsked: (title) => `${title}: ainda não consultado`,
    lastAsked: (title, time) => `${title}: última consulta em ${time}`,
    exported: (count, folder) =>
      `${plural(count, { one: '# artigo gravado', other: '# artigos gravados' })} em ${folder}`,
    info: {
      id: (id) => `ID: ${id}`,
      address: (url) => `Endereço: ${url}`,
      language: (tag) => `Idioma: ${tag}`,
      noLanguage: 'Idioma: não informado',
      added: (day, from) => `Adicionado: ${day}, de ${from}`,
      original: (name) => `Arquivo original: ${name}`,
      hash: (hash) => `Hash do texto: ${hash}`,
      until: (day, hash) => `Até ${day}: ${hash}`,
    },
    steps: {
      fetching: (from) => `buscando ${from}`,
      fetched: (from, kilobytes) => `${from}: ${number(kilobytes)} kB baixados`,
      read: (title, count) => `${title}: ${passages(count)}`,
      quotations: (title, count) => `${title}: ${quotations(count)}`,
      kept: (title) => `${title}: guardado`,
    },
    copying: {
      shelf: (shelf, articles, removed, notes, copied) =>
        `${shelf}: ${plural(articles, { one: '# artigo', other: '# artigos' })}, ${number(removed)} retirados, ${plural(notes, { one: '# nota', other: '# notas' })}; ${number(copied)} copiados agora`,
      other: (name) => `Há outra coisa lá, que foi deixada como está: ${name}`,
      missing: (name) => `Não foi lido, ou não está lá depois: ${name}`,
      whole: (shelves) => `${plural(shelves, { one: '# servidor', other: '# servidores' })}: está tudo lá, e igual.`,
      notWhole:
        'Nem tudo está lá, como indicado acima. Corrija isso e faça de novo: o que já está lá não é copiado duas vezes.',
      nothing: 'Nenhum servidor tem algo para copiar.',
      noCluster: (variable) => `Não há OpenSearch de onde ou para onde copiar: defina primeiro ${variable}.`,
    },
    notAFile: (path) => `“${path}” não é um arquivo nem uma pasta.`,
    fileTooLong: (path, megabytes, most) => `“${path}” tem ${megabytes} MB, e são lidos no máximo ${number(most)} MB.`,
    noFile: (path) => `“${path}” não existe.`,
    isFolder: (path, command) => `“${path}” é uma pasta: para ler uma, use “${command}”.`,
    unreadableFile: (path) => `Não é possível ler “${path}”.`,
    isThere: (path) => `“${path}” já existe e não foi exportado por mim. Indique outra pasta.`,
    unwritable: (path, code) => `Não é possível gravar em “${path}” (${code}). Indique outra pasta.`,

    help: {
      about: 'Verbatim responde com os artigos de uma estante, nas palavras dos próprios artigos.',
      usage: 'Uso',
      anyVerb: 'COMANDO',
      anyOptions: 'opções',
      verbs: 'Comandos',
      options: 'Opções',
      examples: 'Exemplos',
      more: '“verbatim COMANDO --help” diz mais sobre cada comando.',
      exitStatus: 'Código de saída',
      done: 'Feito, com ou sem resposta.',
      wrongUse: 'Uso incorreto, ou configurações que não servem.',
      anythingElse: 'Qualquer outra coisa.',
    },
    options: {
      help: 'Mostra esta ajuda.',
      version: 'Mostra a versão.',
      json: 'Escreve um objeto JSON por linha, para programas.',
      articles:
        'Lê os artigos desta pasta e das pastas dentro dela. Pode ser usada mais de uma vez. Padrão: os artigos que vêm com o programa e a pasta de dados.',
      article: 'Pergunta só a este artigo: um ID ou palavras de um título.',
      publisher: 'Pergunta aos artigos deste veículo, ou do único que tem estas palavras no nome.',
      language: 'Pergunta aos artigos neste idioma: alemão, Deutsch ou de.',
      after: 'Pergunta aos artigos publicados nesta data ou depois.',
      before: 'Pergunta aos artigos publicados nesta data ou antes.',
      port: 'A porta a usar; 0 para qualquer porta livre. Padrão: 3000, ou outra que esteja livre.',
      limit: (min, max) => `Quantos trechos no máximo, de ${min} a ${max}. Padrão: o melhor; com --json, 5.`,
      who: 'Palavras de quem.',
      about: 'Só o que foi dito sobre isto, o mais pertinente primeiro.',
      passage: 'O trecho a referenciar, contado a partir de 1. Padrão: o artigo inteiro.',
      style: (styles, usual) => `${list(styles, 'or')}. Padrão: ${usual}.`,
      sayer: 'Quem teria dito isso. Padrão: quem as palavras nomeiam.',
      checkedArticle: 'Verifica só com este artigo: um ID ou palavras de um título.',
      server: 'A estante deste servidor do Discord. Padrão: os artigos a que todos podem perguntar.',
    },
    verbs: {
      start: {
        summary: 'Entra no ar no Discord; sem token, abre a prévia.',
        details: [
          'Com DISCORD_TOKEN definido, no ambiente ou em um arquivo .env, o bot fica on-line e mostra o link de convite. Sem ele, abre-se no navegador uma prévia que roda o mesmo bot. Ctrl+C encerra.',
        ],
      },
      preview: {
        summary: 'Experimenta o bot em um navegador desta máquina, sem o Discord.',
        details: ['A página só é servida a esta máquina. Ctrl+C encerra.'],
      },
      doctor: {
        summary: 'Examina tudo o que o bot precisa para rodar e diz o que fazer.',
        details: [
          'Node.js, as configurações, a pasta de dados, os artigos; com um token, o que o Discord diz dele: o aplicativo, os comandos, para onde envia as interações, a hora. Nada é alterado, só se cria a pasta de dados onde ela não existe.',
          'Marcas: “ok”, “look” (vai rodar, mas alguém deveria olhar isto), “BAD”. Com --json são good, doubtful e bad.',
          'O código de saída é 1 quando algo está mal.',
        ],
      },
      ask: {
        summary: 'Encontra o trecho que responde a uma pergunta.',
        details: [
          'Mostra o trecho nas palavras do artigo, com a frase que responde marcada, quem fala nele e onde está. Se nenhum diz isso com todas as letras, mostra o mais próximo, avisando que é só isso e o que falta; se nenhum trata do assunto, avisa isso.',
          'Sem pergunta, lê perguntas da entrada padrão, uma por linha; cada uma é respondida à medida que chega.',
          'Os filtros --article, --publisher, --language, --after e --before escolhem os artigos consultados; todos os que forem dados têm de valer. DATE é um dia, um mês ou um ano: 2020-03-31, 2020-03 ou 2020, inclusive.',
        ],
      },
      quote: {
        summary: 'Mostra o que alguém disse, palavra por palavra.',
        details: [
          'NAME é um nome, parte de um nome, um título ou um cargo, como os artigos o dão; maiúsculas e acentos não fazem diferença.',
        ],
      },
      source: {
        summary: 'Dá a referência de um artigo ou de um de seus trechos.',
        details: [
          'ARTICLE é um ID, como "verbatim articles list" mostra, ou palavras de um título. Pode ser omitido quando só há um artigo.',
        ],
      },
      check: {
        summary: 'Diz se os artigos trazem o que alguém cita.',
        details: [
          'Verifica cada parte entre aspas, ou todas as palavras se nada está entre aspas: se constam tal e qual, cortadas, alteradas, montadas com pedaços de vários lugares, ditas por outra pessoa, só com outras palavras ou de forma alguma. Mostra o que difere, onde está e quem diz.',
          'Sem palavras, lê textos da entrada padrão, um por linha: como estão, ou em JSON com "text" e, se alguém teria dito isso, "who".',
        ],
      },
      quotations: {
        summary: 'Lista todas as citações da estante.',
        details: ['Artigo por artigo, na ordem da página: as palavras, quem as disse e como chegaram à página.'],
      },
      articles: {
        summary: 'Lista os artigos da estante; adiciona, atualiza e remove artigos.',
        details: [
          'ACTION é list, add, info, remove, restore, refresh, follow, unfollow, export ou import. Padrão: list.',
          '“add FILE|URL …” lê páginas da web, PDF, Word, e-books, Markdown e texto, desta máquina ou da web, e os guarda na pasta de dados. “info”, “remove”, “restore” (por 24 horas) e “refresh” recebem os IDs que “list” mostra.',
          '“follow URL” adiciona os dez artigos mais recentes de um feed ou da página de um jornal, e o que vier dali em diante, enquanto o bot está em execução; sem endereço, lista o que é seguido. “export DIR” grava os artigos adicionados em Markdown, “import DIR” lê uma pasta.',
          'Também dá para pôr arquivos em uma das pastas à mão, e tirá-los.',
        ],
      },
      copy: {
        summary: 'Copiar o que os servidores guardam para o OpenSearch, ou de volta para a pasta de dados.',
        details: [
          'Os artigos, o que foi retirado, o que os servidores ajustaram, o que foi contado e o que eles seguem são copiados como estão: “opensearch” da pasta de dados (VERBATIM_DATA) para o cluster de VERBATIM_OPENSEARCH, “folder” no sentido contrário. O bot precisa estar parado enquanto isso.',
          'O que já está lá não é copiado de novo, então dá para interromper e repetir. No fim, tudo é procurado lá; onde houver outra coisa no lugar, ela é deixada e nomeada. Nada é tirado de onde estava.',
        ],
      },
    },
  },

  answers: {
    partAsked: 'Este canal consulta só uma parte dos artigos. Em outros pode haver mais.',
    buttons: {
      previous: '◀ Anterior',
      next: 'Próxima ▶',
      share: 'Compartilhar',
      shared: 'Compartilhado',
      delete: 'Excluir',
      context: 'Contexto',
      cite: 'Como citar',
      open: 'Abrir',
      openArticle: 'Abrir o artigo',
      openPassage: 'Abrir neste trecho',
    },
    placeholders: {
      speaker: 'Escolha quem fala',
      article: 'Escolha um artigo',
      style: 'Estilo de referência',
      place: 'Mostrar outro lugar',
    },
    open: 'abrir',
    digestOf: (title) => `Resumo de ${title}`,
    passage: (position, of) => `¶ ${number(position)} de ${number(of)}`,
    kinds: {
      heading: 'título',
      caption: 'legenda',
      quote: 'citação',
      post: 'postagem',
      byline: 'assinatura',
      boilerplate: 'texto padrão',
    },
    fromCaption: 'De uma legenda',
    postedBy: (name) => `Postado por ${name}`,
    sharedBy: (member) => `Compartilhado por ${member}`,
    passageAsFile:
      'Este trecho é longo demais para uma mensagem e não pode ser cortado no fim de uma frase; por isso, aqui está como arquivo.',
    speakerNotNamed: 'quem fala não é identificado',
    quotedHere: (who) => `Citado aqui: ${who}`,

    about: (words) => `Sobre: ${words}`,
    inArticles: (conditions) => `Em artigos ${conditions}`,
    inLanguage: (name, tag) => `em ${name} (${tag})`,
    from: (day) => `desde ${day}`,
    until: (day) => `até ${day}`,
    byPublisher: (name) => `do veículo ${name}`,
  },

  provenance: {
    toldTo: (whom) => `em declaração a ${whom}`,
    toldToIn: (whom, occasion) => `em declaração a ${whom} (${occasion})`,
    toldIn: (noun) => `ocasião: ${noun}`,
    posted: 'em postagem',
    postedBy: (name) => `postado por ${name}`,
    postedOn: (platform) => `postado em ${platform}`,
    postedByOn: (name, platform) => `postado por ${name} em ${platform}`,
    postedIn: (noun) => `postado em: ${noun}`,
    translated: 'em tradução',
    translatedBy: (name) => `tradução de ${name}`,
    quotedBy: (name) => `citado por ${name}`,
    reportedBy: (name) => `noticiado por ${name}`,
    dated: (step, day) => `${step}, em ${date(day)}`,
  },

  ask: {
    notAnswered: (asked) => {
      const narrowed = askedArticles(asked);
      if (narrowed === null) return 'Nada nestes artigos responde a isso.';
      return asked?.title ? `Nada em ${narrowed} responde a isso.` : `Nada nos ${narrowed} responde a isso.`;
    },
    notOutright,
    closest: (asked, count) =>
      `${notOutright(asked)} ${plural(count, { one: 'O trecho mais próximo:', other: 'Os trechos mais próximos:' })}`,
    notClosest: (asked) => `${notOutright(asked)} Outro trecho:`,
    furtherAnswer: 'Outro trecho. O primeiro é o que melhor responde.',
    nearest: 'Este é o trecho mais próximo. Pode não responder à pergunta.',
    notNearest: 'Este é outro trecho. Pode não responder à pergunta.',
    showNearest: 'Mostrar o trecho mais próximo',
    result: (position, of) => `resultado ${number(position)} de ${number(of)}`,

    reasons: {
      nothing: 'Nada nestes artigos responde a isso.',
      noPhrases: (phrases) => `Nenhum trecho tem as palavras ${quoted(phrases)}.`,
      noPhrasesWithout: (phrases, without) =>
        `Nenhum trecho sem ${quoted(without)} tem as palavras ${quoted(phrases)}.`,
      noneWithout: (without) => `Não sobra nenhum trecho sem ${quoted(without)}.`,
      noneMentions: (word) => `Nenhum trecho menciona ${word}.`,
      saysNothingOf: (word) => `Este trecho não diz nada sobre ${word}.`,
      doesNotSayWhen: 'Este trecho não diz quando.',
      doesNotSayHowMany: 'Este trecho não diz quantos.',
      doesNotSayHowOld: 'Este trecho não diz a idade.',
    },
  },

  quote: {
    closest: (speaker, about) =>
      `Estes artigos não mostram com todas as letras que ${speaker} falou ${about === null ? 'disso' : `de “${about}”`}. O mais próximo:`,
    nothing: (speaker, about) =>
      `Nestes artigos não há nada dito por ${speaker} sobre ${about === null ? 'isso' : `“${about}”`}. O que há:`,
    position: (position, of) => `${number(position)} de ${number(of)}`,
    whoseWords: (count) =>
      plural(count, {
        one: '# pessoa aqui corresponde a isso. De quem são as palavras que você quer?',
        other: '# pessoas aqui correspondem a isso. De quem são as palavras que você quer?',
      }),
    mostQuoted: 'De quem você quer as palavras? As pessoas mais citadas vêm primeiro.',
    firstListed: (shown, of) => `Aqui estão as primeiras ${number(shown)}, de ${number(of)}.`,
  },

  check: {
    verdicts: {
      exact: 'Consta assim',
      cut: 'Consta assim, com mais palavras no meio',
      altered: (changes) => `Alterado: ${changes}`,
      stitched: (places) => `Montado com palavras de ${number(places)} lugares`,
      stitchedOfSeveral: 'Montado com o que várias pessoas dizem',
      misattributed: (who) => `Consta, mas são palavras de outra pessoa, não de ${who}`,
      near: 'Não consta com estas palavras',
      absent: 'Não consta nestes artigos',
    },
    nearFollows: 'Não consta com estas palavras. O trecho mais próximo, que não prova nada:',
    nearElsewhere: 'Não consta com estas palavras. O trecho mais próximo, que não prova nada.',
    near: 'O trecho mais próximo diz algo parecido com outras palavras. Isso não prova nada.',
    changes: {
      negation: 'um “não” a mais ou a menos',
      number: 'outro número',
      name: 'outro nome',
      modal: 'outro grau de certeza',
      tense: 'outro tempo verbal',
      word: 'outras palavras',
      dropped: 'sem palavras que limitam o sentido',
      added: 'palavras acrescentadas',
    },
    changesNothing: (likenesses) => `Não muda nada: ${list(likenesses)}.`,
    likenesses: {
      cut: 'palavras omitidas',
      ellipsis: 'reticências',
      bracketed: 'palavras entre colchetes',
      spelling: 'grafia',
      case: 'maiúsculas',
      marks: 'pontuação',
      emphasis: 'destaque',
      space: 'espaços',
    },
    quotationsChecked: (count, verdicts) =>
      `${plural(count, { one: '# citação verificada', other: '# citações verificadas' })}: ${list(verdicts)}`,
    statementsChecked: (count, verdicts) =>
      `${plural(count, { one: '# afirmação verificada', other: '# afirmações verificadas' })}: ${list(verdicts)}`,
    counts: {
      altered: (count) => plural(count, { one: '# alterada', other: '# alteradas' }),
      misattributed: (count) => `${number(count)} de outra pessoa`,
      stitched: (count) => plural(count, { one: '# montada', other: '# montadas' }),
      absent: (count) => plural(count, { one: '# não consta nestes artigos', other: '# não constam nestes artigos' }),
      near: (count) =>
        plural(count, { one: '# não consta com estas palavras', other: '# não constam com estas palavras' }),
      cut: (count) =>
        plural(count, { one: '# consta com mais palavras no meio', other: '# constam com mais palavras no meio' }),
      exact: (count) => plural(count, { one: '# consta assim', other: '# constam assim' }),
    },
    moreClaims: (count) =>
      plural(count, {
        one: 'Mais #, não mais grave; ◀ ▶ levam ao lugar.',
        other: 'Mais #, nenhuma mais grave; ◀ ▶ levam aos lugares.',
      }),
    marksOfChange: 'Riscado: o que se disse. Negrito: o que está no artigo.',
    marksOfCut: (cut) => `Negrito: o que se cita. Pequeno, depois de ${cut}: o que ficou de fora.`,
    placesListed: (shown, of) => `Aqui estão ${number(shown)} de ${number(of)} lugares.`,
    noQuotation: 'Nada está entre aspas, por isso o texto inteiro foi procurado.',
    checked: (words) => `Verificado: ${words}`,
    saidToBe: (who) => sentence(`Palavras atribuídas a ${who}`),
    givenTo: (speaker) => sentence(`No artigo, quem diz isso é ${speaker}`),
    givenToUncalled: (speaker, who) => `No artigo, quem diz isso é ${speaker}, a quem ele não chama de “${who}”.`,
    furtherDifferences: (count) => plural(count, { one: 'Mais # diferença.', other: 'Mais # diferenças.' }),
    differenceTooLong: 'A diferença é longa demais para caber aqui; as palavras tal como constam estão abaixo.',
    cutTooLong: 'As palavras são longas demais para caber aqui; tal como constam, estão abaixo.',
    inOnePlace: 'Em um lugar:',
    inAnother: 'Em outro:',
    whereStands: (claim) => `Onde consta a nº ${number(claim)}, ou o que mais se aproxima:`,
    ownSentence: 'frase do próprio artigo',
    ownSentenceUnquoted: 'frase do próprio artigo, sem as aspas de ninguém',
    digestSentence: 'frase do próprio resumo: a página de que ele trata pode dizer isso de outro modo',
    place: (position, of) => `lugar ${number(position)} de ${number(of)}`,
  },

  find: {
    none: 'Nenhuma fonte encontrada',
    uncertain: 'Nenhuma fonte certa: o trecho mais próximo',
    source: 'A fonte',
    sources: (count) => plural(count, { one: '# fonte encontrada', other: '# fontes encontradas' }),
    whyNone:
      'Essa mensagem não tem link para nenhum artigo daqui, não nomeia nem cita nenhum, e nenhum trecho diz quase o mesmo.',
    reasons: {
      linked: 'A mensagem tem um link para este artigo.',
      titled: 'A mensagem nomeia este artigo pelo título.',
      printed: 'Palavras da mensagem, aqui em negrito, constam neste trecho.',
      near: 'Este trecho trata mais ou menos do mesmo, com outras palavras. Isso não prova nada.',
    },
  },

  source: {
    whichArticle: 'Qual artigo?',
    newestListed: (shown, of) => `Aqui estão os ${number(shown)} mais recentes, de ${number(of)}.`,
    isDigest: 'Na estante há um resumo deste artigo, com outras palavras.',
    asFile: 'Esta referência não cabe em uma mensagem; por isso, aqui está como arquivo.',
    styles: {
      apa: 'APA (7ª edição)',
      mla: 'MLA (9ª edição)',
      chicago: 'Chicago (notas e bibliografia)',
      harvard: 'Harvard (Cite Them Right)',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
  },

  context: {
    earlier: '▲ Antes',
    later: '▼ Depois',
    tooLong: 'Longo demais para caber aqui; os botões levam até lá.',
  },

  help: {
    heading: 'Respondo com artigos, nas palavras deles',
    ask: (command) => `${command} encontra o trecho e a frase que respondem à sua pergunta`,
    quote: (command, example) =>
      `${command} mostra o que uma pessoa disse, palavra por palavra, e como isso chegou à página, por exemplo: ${example}`,
    exampleSpeaker: 'embaixador',
    check: (command, menu) =>
      `${command} diz se os artigos trazem, palavra por palavra, o que alguém cita; ${menu}, no menu de uma mensagem, em Aplicativos, faz o mesmo`,
    find: (menu) => `${menu}, no mesmo menu, encontra aquilo de que uma mensagem trata ou para onde aponta`,
    source: (command) => `${command} dá a referência e o link`,
    articles: (command, menu) =>
      `${command} adiciona artigos à estante deste servidor, lista os que há e os retira; ${menu}, no menu de uma mensagem, em Aplicativos, também adiciona`,
    privacy: (command, managing) =>
      managing === null
        ? `${command} diz o que guardo de você`
        : `${managing.settings} define como respondo aqui, ${managing.insights} mostra o que se pergunta, ${command} diz o que guardo`,
    promise: (cut) =>
      `Nunca escrevo uma resposta minha. O que mostro é recortado de um artigo no fim das frases, e cada corte é marcado com ${cut}. ` +
      'Quando os artigos não dizem com todas as letras o que você pergunta, mostro o trecho mais próximo e aviso; quando não têm nada ' +
      'sobre o assunto, ou não dizem quem está falando, aviso também.',
    emptyShelf: 'A estante está vazia: ainda não há o que perguntar.',
    onShelf: (count) => `Na estante: ${articles(count)}`,
    whoSpeaks: 'Quem fala',
  },

  settings: {
    heading: 'Configurações deste servidor',
    turnOn: 'Ativar',
    turnOff: 'Desativar',
    private: {
      on: {
        title: 'Respostas privadas: ativadas',
        means:
          'Só quem pergunta vê a resposta, a não ser que escolha `privado: Falso`; e pode compartilhá-la com um botão.',
      },
      off: {
        title: 'Respostas privadas: desativadas',
        means: 'Todos no canal veem a resposta, a não ser que quem pergunta escolha `privado: Verdadeiro`.',
      },
    },
    counting: {
      on: {
        title: 'Contagem de perguntas: ativada',
        means:
          'Guardo as perguntas que ficaram sem resposta e quantas vezes cada artigo e cada pessoa foram pedidos: palavras e números, nunca quem perguntou. `/análises` mostra isso, `/privacidade` apaga.',
      },
      off: {
        title: 'Contagem de perguntas: desativada',
        means:
          'Não guardo nada do que se pergunta. Com a contagem ativada, eu guardaria as perguntas que ficaram sem resposta e quantas vezes cada artigo e cada pessoa foram pedidos: palavras e números, nunca quem perguntou.',
      },
    },
    language: {
      title: 'Meu idioma aqui',
      means: 'O que eu mesmo digo, para todos neste servidor. Os artigos aparecem sempre nas próprias palavras.',
      placeholder: 'Escolha um idioma',
      each: 'O idioma de cada membro',
    },
    areas: {
      title: 'O que se pode perguntar em cada canal',
      none: 'A estante inteira, em todo lugar. Escolha um canal ou uma categoria para que ali só se pergunte a uma parte dela.',
      some: 'Nestes canais e categorias, só uma parte da estante; em todos os outros, a estante inteira.',
      placeholder: 'Escolha um canal ou uma categoria',
      change: 'Alterar',
      previous: '◀ Canais anteriores',
      next: 'Próximos canais ▶',
      share: (some, all) =>
        some === 0
          ? 'nada do que está na estante agora'
          : `${number(some)} de ${plural(all, { one: '# artigo', other: '# artigos' })}`,
      names: (names, more) => list(more > 0 ? [...names, `mais ${number(more)}`] : names),
    },
    area: {
      heading: (channel) => `O que se pode perguntar em ${channel}`,
      all: 'A estante inteira, enquanto nada for escolhido aqui.',
      chosen: 'Só o que é escolhido aqui',
      publishers: 'Veículos',
      articles: 'Artigos',
      threads:
        'Os tópicos acompanham o canal deles. O que se escolhe para uma categoria vale nos canais dela, a não ser que tenham uma escolha própria, mas não nos tópicos desses canais: o Discord não me diz em que categoria está um tópico. Nesse caso, escolha para o próprio canal ou para o próprio tópico.',
      choosePublishers: 'Escolha veículos',
      chooseArticles: 'Escolha artigos',
      previousPublishers: '◀ Veículos',
      nextPublishers: 'Veículos ▶',
      previousArticles: '◀ Artigos',
      nextArticles: 'Artigos ▶',
      find: 'Encontrar …',
      findTitle: 'Encontrar veículos e artigos',
      findLabel: 'Palavras de um nome ou de um título',
      found: 'Só aparecem veículos e títulos com estas palavras:',
      nothingFound: 'Nenhum veículo e nenhum título tem todas elas.',
      findNothing: 'Mostrar todos',
      remove: 'Liberar a estante inteira',
      back: 'Voltar às configurações',
    },
    onlyInServers: 'As configurações são de um servidor. Faça isto em um servidor que tenha me adicionado.',
    oldMessage: 'Esta mensagem é de outra versão minha. Use `/configurações` de novo.',
    gone: 'O que você escolheu não está mais na estante. Veja de novo.',
    tooManyAreas: (most) =>
      `Um servidor pode fazer escolhas para ${number(most)} canais e categorias, e este já chegou lá. Primeiro, libere a estante inteira em um deles.`,
    areaTooLarge: (most) =>
      `Um canal pode ter ${number(most)} veículos e artigos escolhidos um a um, e isso passaria do limite. Escolha veículos em vez de artigos.`,
    unreadable: (place) =>
      `Não consigo ler o que está configurado para este servidor${place === null ? '' : ` em “${place}”`}: alguém alterou o arquivo à mão. Nada dele se perdeu. Até que seja corrigido, continuo com o que valia antes ou, desde a minha última inicialização, sem nenhuma configuração. Avise quem me hospeda: o arquivo é notes/preferences.json, na pasta deste servidor.`,
  },

  faults: {
    bug: (reference) =>
      `Algo deu errado do meu lado. Se acontecer de novo, avise quem me hospeda: referência ${reference}.`,
    questionTooShort: (least) =>
      `Isso é curto demais para ser uma pergunta: escreva pelo menos ${number(least)} caracteres.`,
    questionTooLong: (length, most) =>
      `Essa pergunta tem ${number(length)} caracteres; aceito no máximo ${number(most)}. Encurte-a, por favor.`,
    optionTooLong: (option, length, most) =>
      `“${option}” tem ${number(length)} caracteres; aceito no máximo ${number(most)}. Encurte o texto, por favor.`,
    optionUnreadable: (option) =>
      `O Discord enviou “${option}” em um formato que não conheço. Recarregue o Discord (Ctrl+R) e tente de novo.`,
    nothingToSearch: 'Não há nenhuma palavra para procurar nesta pergunta. Diga qual é o assunto.',
    onlyLeavesOut: 'Esta pergunta só diz o que deixar de fora. Diga também qual é o assunto.',
    aboutNothing: (about) => `“${about}” não tem nenhuma palavra para procurar. Diga qual deve ser o assunto.`,
    nothingToCheck: 'Não há nenhuma palavra para verificar nisso.',
    emptyShelf: 'Ainda não há artigos aqui, então não há o que perguntar.',

    articlesMatch: (count, typed, ids) =>
      `${plural(count, { one: '# artigo corresponde', other: '# artigos correspondem' })} a “${typed}”: ${ids}. Dê um destes IDs ou mais do título.`,
    noArticleCalled: (typed, ids) => `Nenhum artigo aqui se chama “${typed}”. IDs daqui: ${ids}.`,
    articleGone: 'Esse artigo não está mais na estante.',
    noPassage: (position, title, last) =>
      `O trecho ${number(position)} não existe: “${title}” tem os trechos 1 a ${number(last)}.`,

    publishersMatch: (count, typed, publishers) =>
      `${plural(count, { one: '# veículo corresponde', other: '# veículos correspondem' })} a “${typed}”: ${publishers}. Diga mais do nome.`,
    noPublisherCalled: (typed, publishers) =>
      sentence(`Nenhum artigo aqui é do veículo “${typed}”. Veículos daqui: ${publishers}`),
    noPublishers: 'Nenhum dos artigos daqui diz qual é o veículo.',
    languagesMatch: (count, typed, languages) =>
      `${plural(count, { one: '# idioma corresponde', other: '# idiomas correspondem' })} a “${typed}”: ${languages}. Diga mais do nome.`,
    noLanguageCalled: (typed, languages) =>
      `Nenhum artigo aqui está no idioma “${typed}”. Idiomas daqui: ${languages}.`,
    noLanguages: (typed) => `Nenhum artigo aqui está no idioma “${typed}”. Idiomas daqui: nenhum que eu saiba.`,
    noDate: (typed) =>
      `“${typed}” não é uma data que eu consiga ler. Escreva um dia, um mês ou um ano: 2020-03-31, 2020-03 ou 2020.`,
    emptyPeriod: (after, before, option) =>
      `Nada é publicado depois de ${date(after)} e antes de ${date(before)}: a data mais antiga vai em “${option}”.`,
    nothingPublished: (asked, there) => {
      const none = `Aqui não há artigos ${period(asked) ?? 'publicados'}.`;
      if (there === null) return `${none} Nenhum dos artigos daqui tem data.`;
      const { oldest, newest } = there;
      return `${none} Os que têm data são de ${oldest === newest ? date(oldest) : `${date(oldest)} a ${date(newest)}`}.`;
    },
    noArticleFits: (conditions) => `Nenhum artigo aqui é tudo isto: ${conditions.join(', ')}.`,
    calledSo: (title, count) => `com o título “${title}” (${articles(count)})`,
    bySuch: (publisher, count) => `do veículo ${publisher} (${articles(count)})`,
    inSuch: (tag, count) => `em ${language(tag)} (${articles(count)})`,
    publishedThen: (asked, count) => `${period(asked) ?? 'publicados'} (${articles(count)})`,

    whoIsBlank: 'Diga de quem são as palavras que você procura: um nome, um título ou um cargo.',
    nobodyNamed: 'Nestes artigos não há entre aspas palavras de ninguém que seja nomeado.',
    nobodyCalled: noneCalled,
    nobodyButMeant: (who, names) => `${noneCalled(who)} Você quis dizer ${names}?`,
    nobodyButSpeaking: (who, names) => sentence(`${noneCalled(who)} Quem fala aqui: ${names}`),

    questionGone: 'A pergunta não está mais nesta mensagem. Pergunte de novo.',
    otherVersion: 'Este botão é de outra versão minha. Pergunte de novo.',
    olderVersion: 'Este botão é de uma versão minha mais antiga. Pergunte de novo.',
    aboutNoArticle: 'Este botão não diz mais a que se refere. Pergunte de novo.',
    articlesChanged:
      'Os artigos mudaram desde que esta resposta foi dada, e não consigo mostrá-la como era. Pergunte de novo.',
    sharedAlready: 'Esta resposta já foi compartilhada.',
    notYours: 'Só quem perguntou e a moderação podem excluir esta resposta.',
    managesNoMore:
      'Você não gerencia mais este servidor, então nada foi alterado. Quem o gerencia pode usar o comando.',
    mayNotPost:
      'Aqui você não pode usar seus próprios apps à vista de todos, por isso não posso publicar esta resposta.',
    onlyInServers: 'Os artigos são de um servidor. Faça isto em um servidor que tenha me adicionado.',
  },

  articles: {
    outcomes: { new: 'Adicionado', updated: 'Atualizado', same: 'Já estava aqui, palavra por palavra' },
    unchanged: 'Nada mudou',
    restored: 'De volta à estante',
    notRemoved: 'Nada foi retirado',
    countAdded: (count) => plural(count, { one: '# artigo adicionado', other: '# artigos adicionados' }),
    countUpdated: (count) => plural(count, { one: '# atualizado', other: '# atualizados' }),
    countSame: (count) => plural(count, { one: '# já estava aqui', other: '# já estavam aqui' }),
    nothingAdded: 'Nada foi adicionado',
    outcomesInLine: { new: 'adicionado', updated: 'atualizado', same: 'já estava aqui' },
    doubts: (count) => plural(count, { one: '# dúvida', other: '# dúvidas' }),
    notTaken: (failed, all) => `Não foi possível adicionar: ${number(failed)} de ${number(all)}`,
    more: (count) => `e mais ${number(count)}`,
    doubtful: (doubts, more) =>
      `Há dúvidas: ${[...doubts, ...(more > 0 ? [`e mais ${number(more)}`] : [])].join('; ')}`,
    change: (before, now) =>
      `Antes: ${passages(before.passages)}, ${quotations(before.quotations)}. ` +
      `Agora: ${passages(now.passages)}, ${quotations(now.quotations)}.`,

    adding: (count) => (count === 1 ? 'Adicionando …' : `Adicionando ${number(count)} itens …`),
    lookingForFeed: 'Procurando o feed …',
    lookingForChanges: 'Vendo se mudou …',
    fetching: 'buscando …',
    fetched: (size) => `${size} baixados`,
    kept: 'guardado',
    earlier: (count) => plural(count, { one: '# artigo antes', other: '# artigos antes' }),

    addedBy: (who, when) => `Adicionado por ${who}, ${when}`,
    host: 'quem me hospeda',
    from: (from) => `De ${from}`,
    pastedText: 'texto colado',
    keptBeside: (original) => `Guardado junto: ${original}`,
    identity: (id, hash) => `ID ${id} · texto ${hash}`,
    noEarlierText: 'Nunca teve outro texto',
    earlierTexts: (all, shown) =>
      `${plural(all, { one: '# texto anterior', other: '# textos anteriores' })}${all > shown ? ` (últimos: ${number(shown)})` : ''}:`,
    until: (hash, when) => `${hash} até ${when}`,

    emptyShelf: 'A estante deste servidor está vazia. Use `/artigos adicionar` ou `/artigos enviar` para enchê-la.',
    everyones: (count) => `Artigos para todos, a que também se pode perguntar aqui: ${number(count)}.`,
    onShelf: articlesOnShelf,
    ofShelf: (left, all) => `${number(left)} de ${articlesOnShelf(all)}`,
    ofText: (size) => `${size} de texto`,
    page: (page, last) => `página ${number(page)} de ${number(last)}`,
    withWords: (typed) => `Com as palavras: ${typed}`,
    since: (moment) => `Trazidos por você desde ${moment}`,
    followed: (count) => `Seguidos: ${number(count)}`,
    lookAtOne: 'Veja um deles',

    followedNow: 'Seguido a partir de agora',
    followedAlready: 'Já era seguido',
    latestAndNew:
      'Os artigos mais recentes e todos os novos são adicionados automaticamente. `/artigos listar` mostra o que é seguido, `/artigos deixar-de-seguir` encerra.',
    onlyNew:
      'Os artigos novos são adicionados automaticamente. `/artigos listar` mostra o que é seguido, `/artigos deixar-de-seguir` encerra.',
    unfollowed: 'Deixou de ser seguido',
    articlesStay: 'Os artigos dele ficam na estante.',

    askRemoval: 'Tirar isto da estante?',
    canBeRestored: 'Dá para trazer de volta por 24 horas.',
    removed: 'Retirado da estante',
    restorableUntil: (until) => `Nada mais é respondido com ele. Dá para trazê-lo de volta até ${until}.`,
    offSince: (moment) => `fora desde ${moment} UTC`,

    buttons: {
      ask: 'Perguntar a ele',
      info: 'Detalhes',
      refresh: 'Atualizar',
      takeOffAgain: 'Desfazer adição',
      takeOff: 'Tirar',
      pageByPage: 'Página por página',
      remove: 'Remover',
      keep: 'Manter',
      undo: 'Desfazer',
    },
    forms: {
      upload: 'Adicionar artigos',
      files: 'Arquivos',
      fileKinds: 'Páginas da web, PDF, Word, EPUB, Markdown, texto: dez no máximo',
      words: 'Endereços, ou o texto de um artigo',
      wordsHow: 'Um endereço por linha; ou um texto com o título na primeira linha',
      ask: 'Perguntar a este artigo',
      question: 'Sua pergunta',
      questionHow: 'O que você gostaria de saber',
    },
    faults: {
      nothingInMessage: 'Nessa mensagem não há nenhum link nem arquivo que eu possa adicionar.',
      nothingInForm: 'Não havia arquivo, endereço nem texto no formulário. Tente de novo.',
      noAddressGiven: 'Me dê um endereço, por favor.',
      tooManyGiven: (count, most) =>
        `São ${number(count)} endereços e arquivos, e aceito no máximo ${number(most)} de uma vez. Envie primeiro uma parte deles.`,
      changed: 'Este artigo mudou desde então. Veja-o de novo: `/artigos detalhes`.',
      oldButton: 'Este botão não diz mais a que se refere. Veja de novo.',
      notDiscords: 'Este arquivo não está onde o Discord guarda arquivos, então não o aceito.',
    },
  },

  keeping: {
    tooManyAdds: (most, recent, count) =>
      `Cada membro pode adicionar ${number(most)} artigos por minuto; no último minuto foram ${number(recent)}${count > 1 ? `, e agora são mais ${number(count)}` : ''}. Espere um pouco e adicione o resto depois.`,
    unknownArticle: (id) => `Entre os artigos adicionados aqui não há nenhum “${id}”.`,
    full: (most) => `A estante deste servidor tem ${articles(most)}, que é o máximo permitido. Tire um primeiro.`,
    noAddress: (title) => `“${title}” veio sem endereço: não há de onde buscar.`,
    partGone: (title) => `O que está nesse endereço não tem mais a parte “${title}”.`,
    goneForGood: (id) =>
      `Nenhum artigo “${id}” foi retirado nas últimas 24 horas, e o que foi retirado antes disso não pode voltar.`,
    noAddressInLink: (file) => `${file} é um link sem um endereço que eu consiga ler. Me dê o próprio endereço.`,
    isFeed: 'Isso é um feed, não um artigo. Siga-o, e os artigos dele chegam sozinhos.',
    tooManyFollowed: (most) =>
      `Um servidor pode seguir ${number(most)} feeds e páginas, e este já segue todos esses. Deixe de seguir um primeiro.`,
    notFollowed: 'Isso não é seguido aqui, então não há o que encerrar.',
    notAFeed: (reason) => `Não posso seguir isso: ${reason}.`,
    noFeedOnPage:
      'Essa página não indica nenhum feed, e não vejo artigos para os quais ela aponte. Me dê o endereço do feed.',
    troubleWith: (from, fault) => `${from} · ${fault}`,
    ownFault: 'Não foi possível consultar, por uma falha minha.',
    ended: 'Fui encerrado enquanto isso; consulto de novo quando voltar a rodar.',
    doubts: {
      noAuthor: 'nenhum autor foi encontrado',
      noDate: 'nenhuma data foi encontrada',
      noAddress: 'nenhum endereço foi encontrado, então os links não podem levar à página',
      fieldFull: 'não cabia mais nada no campo, então pode faltar o final; envie os textos mais longos como arquivo',
    },
  },

  intake: {
    inFile: (file, line, reason) => `${file}${line === undefined ? '' : `, linha ${line}`}: ${reason}.`,
    alone: (line, reason) => asSentence(line === undefined ? reason : `linha ${line}: ${reason}`),
    partLeftOut: (part, of, reason) => `a parte ${number(part)} de ${number(of)} fica de fora: ${reason}`,

    tooDeep: 'o conteúdo tem níveis demais, uns dentro dos outros, para ser lido',
    unknownKind: (endings) => `só são lidos arquivos que terminam em ${endings.join(', ')}`,
    tooLarge: (megabytes, most) => `tem ${number(megabytes)} MB, e são lidos no máximo ${number(most)} MB`,
    textTooLarge: (megabytes, most) => `o texto tem ${number(megabytes)} MB, e são lidos no máximo ${number(most)} MB`,
    feedTooLarge: (megabytes, most) =>
      `tem ${number(megabytes)} MB, e de um feed são lidos no máximo ${number(most)} MB`,
    tooManyParagraphs: (most) => `tem mais de ${number(most)} parágrafos`,
    noText: 'não há nenhum parágrafo de texto',
    document: 'é um documento, não um texto',
    empty: 'não há nada dentro',
    tooMuchMemory: 'a leitura precisa de memória demais',
    tooSlow: (seconds) => `a leitura leva mais de ${plural(seconds, { one: '# segundo', other: '# segundos' })}`,
    elsewhere: (host) => `diz ser uma página de ${host}, mas veio de outro site: não dá para confiar nisso`,
    utf16: 'está em UTF-16; salve em UTF-8',
    notUtf8: 'não é texto em UTF-8; salve em UTF-8',
    binary: 'é um arquivo binário, não um texto',
    binaryPage: 'é um arquivo binário, não uma página da web',
    binaryFeed: 'é um arquivo binário, não um feed',
    deeperThan: (levels) => `tem mais de ${number(levels)} níveis, uns dentro dos outros`,
    onlyAddresses: (count) =>
      count === 1
        ? 'só tem um endereço, e as páginas não são buscadas; cole o texto do artigo e escreva o endereço como url: no front matter'
        : `só tem ${number(count)} endereços, e as páginas não são buscadas; cole o texto de cada artigo em um arquivo próprio e escreva o endereço dele como url: no front matter`,

    noPageInArchive: 'nenhuma página da web foi encontrada no arquivo compactado',
    tagsTooDeep: (most) =>
      `as tags têm mais de ${number(most)} níveis, umas dentro das outras, o que é demais para ser lido`,
    tooManyElements: (most) => `tem mais de ${number(most)} elementos, o que é demais para ser lido`,
    tooManyTags: (most) => `tem mais de ${number(most)} tags e entidades, o que é demais para ser lido`,
    walls: {
      challenge: `o site quer saber primeiro se quem lê não é um programa, e não mostra nenhum artigo; abra a página em um navegador e salve-a, ${PASTE}`,
      consent: `o site pede consentimento para cookies e não mostra nenhum artigo; abra a página, responda e salve-a, ${PASTE}`,
      paywall:
        'só está ali o começo do artigo, pois o resto é para assinantes; salve a página depois de entrar na sua conta, ou cole o texto',
      login: `é uma página de login, não um artigo; salve a página depois de entrar na sua conta, ${PASTE}`,
      scripts: `a página fica vazia sem os scripts, que não são executados; abra a página em um navegador e salve-a, ${PASTE}`,
      error: `o site diz que essa página não existe; veja se o endereço está certo, ${PASTE}`,
      list: 'é uma página de links para artigos, não um artigo; dê o endereço de um deles',
    },

    notYaml: (why) => `o front matter não é YAML${why && `: ${why}`}`,
    notToml: (why) => `o front matter não é TOML: ${why}`,
    notJson: 'o front matter não é JSON: falta ou sobra uma vírgula, uma aspa ou um colchete',
    unreadableYaml: 'o front matter não é um YAML que se consiga ler',
    needsQuotes: 'um valor com dois-pontos precisa estar entre aspas',
    frontMatterTooDeep: 'o front matter tem níveis demais, uns dentro dos outros, para ser lido',
    frontMatterTooLong: (most) => `o front matter tem mais de ${number(most)} caracteres`,
    neverClosed: (mark) => `o front matter, aberto com ${mark}, nunca é fechado com outro`,
    neverClosedBrace: 'o front matter, aberto com {, nunca é fechado com }',
    draft: 'está marcado como rascunho, e é lido mesmo assim',
    mustBeText: (key) => `${key} deve ser texto, não uma lista nem um mapa`,
    longerThan: (key, most) => `${key} tem mais de ${number(most)} caracteres`,
    badId: (key) =>
      `${key} deve ter no máximo 60 caracteres entre A-Z, a-z, 0-9, ".", "_" e "-", e o primeiro não pode ser "."`,
    badAddress: (key) => `${key} deve ser um endereço que comece com http:// ou https://`,
    badForm: (key) => `${key} deve ser article ou digest`,
    noDate: (key, written) =>
      `${key} é ignorado, pois ${written === null ? 'uma lista ou um mapa' : `“${written}”`} não é uma data como 2018-08-03, 2018-08 ou 2018`,
    noLanguage: (key, written) =>
      `${key} é ignorado, pois ${written === null ? 'uma lista ou um mapa' : `“${written}”`} não é um código de idioma como en ou pt-BR`,
    newerForm: 'foi escrito por uma versão mais nova do Verbatim; atualize esta',

    locked: 'está protegido por senha; salve sem ela',
    lockedOrOldWord: 'está protegido por senha ou é um arquivo .doc do tipo antigo; salve como .docx, sem senha',
    noWord: 'não é um documento do Word, diga o nome o que disser',
    damagedWord: 'está danificado ou não é um documento do Word',
    damagedPdf: 'está danificado ou nem é um PDF',
    tooManyPages: (pages, most) => `tem ${number(pages)} páginas, e são lidas no máximo ${number(most)}`,
    tooManyPieces: (most) => `uma das páginas é feita de mais de ${number(most)} pedaços de texto`,
    scan: 'só há imagens de páginas, sem texto; primeiro reconheça o texto (OCR), ou cole o texto do artigo',
    gibberish: 'as fontes não dizem que letras desenham; primeiro reconheça o texto (OCR), ou cole o texto do artigo',
    blankPages: (blank, all) =>
      plural(blank, {
        one: `# das ${number(all)} páginas não tem texto; talvez seja uma imagem de página`,
        other: `# das ${number(all)} páginas não têm texto; talvez sejam imagens de páginas`,
      }),
    damagedArchive: 'está danificado: falta uma parte do que deveria conter',
    unpacksTooLarge: (most) => `passa de ${number(most)} MB quando descompactado, o que é demais para ser lido`,
    tooManyFiles: (most) => `é feito de mais de ${number(most)} arquivos, o que é demais para ser lido`,
    unknownPacking: 'está compactado de um modo desconhecido',
    ownEntities: 'define entidades próprias, de que ninguém precisa e que podem crescer sem fim',
    noBook: 'não é um e-book, diga o nome o que disser, ou está danificado',
    tooManyTexts: (files) => `o texto está em ${number(files)} arquivos, o que é demais para ser lido`,
    protected: 'está protegido contra cópia (DRM); só é possível ler uma cópia sem proteção',

    pageNoFeed: 'é uma página da web, não um feed',
    noFeed: 'não é um feed (nem RSS, nem Atom, nem JSON Feed)',
    brokenFeed: 'é um feed, mas com defeito: o XML ou o JSON não pode ser lido',
    tooManyTagsOfFeed: (most) => `tem mais de ${number(most)} tags e atributos, e esse é o máximo que se lê de um feed`,

    passedOver: (files, named, isMore, endings) => {
      const counted = named.map(([ending, count]) => `${number(count)} ${ending}`).join(', ');
      return `${plural(files, { one: '# arquivo foi ignorado', other: '# arquivos foram ignorados' })} (${counted}${isMore ? ' e outros' : ''}): os artigos são arquivos que terminam em ${endings.join(', ')}.`;
    },
    cannotOpen: (code) => `não pode ser aberto (${code})`,
    link: 'é um link, e links não são seguidos aqui',
    noFile: 'é uma pasta ou um dispositivo, não um arquivo',
    idTaken: (id, owner) =>
      `o ID ${id} também é o de ${owner}; mude o nome do arquivo ou dê a ele outro ID no front matter`,
    otherId: (id) => `diz que o ID é ${id}; dê ao arquivo o nome ${id}.md ou corrija o ID`,
    badField: (field, why) => `${field}, no front matter, não pode ser lido: ${why}`,
    badName:
      'os arquivos daqui têm o nome do ID, com no máximo 60 caracteres entre A-Z, a-z, 0-9, ".", "_" e "-", seguido de .md; mude o nome',
    copy: (kept) => `é uma cópia de ${kept}; a cópia fica de fora`,
    copies: (kept, others, more) =>
      `é uma cópia de ${kept}, assim como ${list([...others, ...(more > 0 ? [`mais ${number(more)}`] : [])])}; as cópias ficam de fora`,
  },

  fetching: {
    noAddress:
      'Isso não é um endereço da web. Deveria ser algo como https://example.org/article: copie-o do navegador.',
    notWeb: 'Só é possível buscar endereços que começam com http:// ou https://. Me dê um desses.',
    longAddress: (length, most) =>
      `Esse endereço tem ${number(length)} caracteres, e o máximo é ${number(most)}. Tente sem o que vem depois do “?”.`,
    credentials: (host) =>
      `Esse endereço de ${host} contém um nome ou uma senha, que não aceito nem passo adiante. Tire o que vem antes do “@”.`,
    badPort: (host, port, ports) =>
      `Esse endereço de ${host} usa a porta ${port}, e só é permitido buscar ${ports.length === 1 ? 'na porta' : 'nas portas'} ${list(ports.map(String))}. Quem me hospeda pode acrescentá-la a VERBATIM_FETCH_PORTS.`,
    privateHost: (host) =>
      `${host} não está na web pública, então não vou até lá. Me dê um endereço público, ou a página como arquivo. Quem me hospeda pode liberar um servidor próprio em VERBATIM_ALLOW_PRIVATE_HOSTS.`,
    sentOn: (host, fault) => `${host} me manda para outro endereço. ${fault}`,
    notLookedUp: (host) => `Não foi possível localizar ${host} agora. Tente de novo em um minuto.`,
    noSuchHost: (host) => `${host} não existe na web. Confira se está escrito certo.`,
    late: (host, seconds) => `${host} não respondeu em ${number(seconds)} s. Tente de novo mais tarde. ${GIVE_FILE}`,
    tooLong: (host, seconds) => `${host} não terminou em ${number(seconds)} s. Tente de novo mais tarde. ${GIVE_FILE}`,
    tooLarge: (host, most, announced) =>
      `O que ${host} envia ${announced === undefined ? '' : `tem ${number(announced)} MB e `}passa dos ${number(most)} MB que aceito. Me dê o endereço de um só artigo.`,
    headersTooLarge: (host, most) =>
      `${host} diz mais de ${number(most)} bytes sobre a página antes de a página começar. ${GIVE_FILE}`,
    unknownPacking: (host) =>
      `${host} envia a página compactada de um modo que não pedi e que não sei descompactar. ${GIVE_FILE}`,
    badlyPacked: (host) =>
      `O que ${host} envia está compactado e não pode ser descompactado: está danificado. Tente de novo mais tarde. ${GIVE_FILE}`,
    badLocation: (host) => `${host} me manda adiante sem dizer para que endereço. ${OWN_ADDRESS}`,
    tooManyRedirects: (host, most) =>
      `${host} me manda adiante mais de ${plural(most, { one: '# vez', other: '# vezes' })}. ${OWN_ADDRESS}`,
    circle: (host) =>
      `${host} me faz andar em círculos, como fazem as páginas que querem um cookie ou um login. ${GIVE_FILE}`,
    unasked: (host) => `${host} diz que a página não mudou, e eu nunca a vi. Tente de novo mais tarde. ${GIVE_FILE}`,
    empty: (host) => `${host} envia uma página vazia. ${GIVE_FILE}`,
    unreadable: (host, what) =>
      `${host} envia ${what}, e disso não consigo ler nada. Me dê o endereço de uma página, de um PDF, de um arquivo do Word, de um e-book ou de um feed.`,
    kinds: {
      image: (format) => `uma imagem (${format})`,
      sound: 'um áudio',
      film: 'um vídeo',
      font: 'uma fonte tipográfica',
      program: 'um programa',
      archive: 'um pacote de arquivos compactados',
      spreadsheet: 'uma planilha (Excel)',
      slides: 'uma apresentação (PowerPoint)',
      openOffice: 'um arquivo do OpenOffice',
      oldOffice: 'um arquivo de um Office antigo (.doc, .xls ou .ppt)',
      richText: 'um arquivo Rich Text (RTF)',
      postScript: 'um arquivo PostScript',
      kindle: 'um livro do Kindle',
      database: 'um banco de dados',
      propertyList: 'uma lista de propriedades',
      partOfPage: 'uma parte de uma página (um script ou um estilo)',
      unknown: 'um arquivo de um tipo que não conheço',
    },
    locked: (host, status) =>
      `${host} exige login ou assinatura, ou não deixa programas entrarem (status ${status}). ${GIVE_FILE}`,
    missing: (host, status) =>
      `${host} não tem nenhuma página nesse endereço (status ${status}). Confira o endereço no navegador.`,
    takenAway: (host, status) => `${host} retirou essa página (status ${status}). Procure-a em outro lugar.`,
    askedTooOften: (host, status, pause) =>
      `${host} está recebendo consultas demais (status ${status}). ${tryAgain(pause)}`,
    notNow: (host, status, pause) => `${host} não pode responder agora (status ${status}). ${tryAgain(pause)}`,
    ownTrouble: (host, status, pause) => `${host} está com problemas próprios (status ${status}). ${tryAgain(pause)}`,
    noPage: (host, status) => `${host} responde com algo que não é uma página (status ${status}). ${GIVE_FILE}`,
    certificate: (host) => `${host} não consegue provar que é ${host}: o certificado não vale. ${GIVE_FILE}`,
    unreachable: (host) => `Não é possível chegar a ${host}. Tente de novo mais tarde. ${GIVE_FILE}`,
    brokenOff: (host) =>
      `${host} interrompeu o envio, ou mandou algo que nenhum navegador aceitaria. Tente de novo mais tarde. ${GIVE_FILE}`,
    resting: (host, pause) => `${host} teve problemas ou pediu para ficar em paz. Volto lá em ${wait(pause)}.`,
    disallowed: (host) => `${host} pede que programas não busquem esse endereço (no robots.txt). ${GIVE_FILE}`,
  },

  storing: {
    changedSince: (id) =>
      `O artigo ${id} foi alterado por outra pessoa nesse meio-tempo. Veja-o de novo e depois tente outra vez.`,
    removedSince: (id) => `O artigo ${id} foi retirado por outra pessoa. Veja a lista de novo.`,
    brokenFile: (fault) => `${fault} Corrija esse arquivo ou tire-o dali antes: ele se perderia.`,
    noJson: (path) => `${path} não é mais JSON. Corrija-o ou tire-o dali.`,
    clusterAway: 'O mecanismo de busca que guarda os artigos não responde. Nada se perdeu; tente de novo em um minuto.',
    clusterFull:
      'Nada foi alterado: o mecanismo de busca não aceita gravações, como faz quando seus discos estão quase cheios. Libere espaço e tente de novo.',
    readOnly: (folder, by, seconds) =>
      `Os artigos em ${folder} estão sendo alterados por outro Verbatim (${by ? `processo ${by.pid} em ${by.host}` : 'outro processo'}), e este só os lê. Faça a alteração lá, ou encerre o outro; se ele já foi encerrado, tente de novo em ${plural(seconds, { one: '# segundo', other: '# segundos' })}.`,
    refused: {
      full: (folder) => `Nada foi alterado: em ${folder} o disco está cheio; libere espaço e tente de novo.`,
      quota: (folder) => `Nada foi alterado: em ${folder} a cota do disco se esgotou; libere espaço e tente de novo.`,
      fileTooLarge: (folder) =>
        `Nada foi alterado: em ${folder} o disco não aceita um arquivo tão grande; permita arquivos maiores e tente de novo.`,
      readOnly: (folder) =>
        `Nada foi alterado: em ${folder} o disco é somente leitura; permita a gravação nele, ou aponte VERBATIM_DATA para uma pasta em outro disco, e tente de novo.`,
      forbidden: (folder) =>
        `Nada foi alterado: em ${folder} o bot não pode gravar; dê a ele essa permissão e tente de novo.`,
      failed: (folder) =>
        `Não é certo que isto tenha sido guardado: em ${folder} o disco falhou; cuide dele e tente de novo.`,
      tooManyOpen: (folder) =>
        `Nada foi alterado: em ${folder} há arquivos abertos demais; tente de novo daqui a pouco.`,
      link: (folder) =>
        `Nada foi alterado: em ${folder} há um link onde deveria haver uma pasta ou um arquivo de verdade; ponha ali o original.`,
      fileForFolder: (folder) =>
        `Nada foi alterado: em ${folder} há um arquivo onde deveria haver uma pasta; tire-o dali.`,
      folderForFile: (folder) =>
        `Nada foi alterado: em ${folder} há uma pasta onde deveria haver um arquivo; tire-a dali.`,
    },
    refusedOtherwise: (folder, code) => `Nada foi alterado: em ${folder} o sistema de arquivos recusa (${code}).`,
  },

  insights: {
    heading: (days) => plural(days, { one: 'Perguntas do último dia', other: 'Perguntas dos últimos # dias' }),
    off: (settings) =>
      `As perguntas não são contadas neste servidor. ${settings} ativa isso: passo então a guardar quantas são feitas por dia, quais artigos e pessoas são mostrados e as palavras das que ficaram sem resposta. Nunca quem perguntou.`,
    offByNow: (settings) => `As perguntas não são mais contadas neste servidor; ${settings} ativa isso de novo.`,
    empty: 'Nada foi perguntado nesses dias.',
    figures: ({ answers, closest, nothing }) =>
      `${plural(answers + closest + nothing, { one: '# pergunta', other: '# perguntas' })}: ${number(answers)} com resposta, ${number(closest)} com o trecho mais próximo, ${number(nothing)} sem resposta`,
    legend: 'Uma barra por dia: cheia, com resposta; listrada, o trecho mais próximo; vazia, sem resposta',
    chart: (chart) =>
      `Uma barra para cada dia de ${date(chart.from)} a ${date(chart.to)}: quantas perguntas foram feitas. Ao todo, ${number(chart.answers)} com resposta, ${number(chart.closest)} com o trecho mais próximo, ${number(chart.nothing)} sem resposta; o dia com mais perguntas foi ${date(chart.most.day)}: ${number(chart.most.count)}.`,
    unanswered: 'O que ficou sem resposta',
    articles: 'Artigos mais mostrados',
    speakers: 'Pessoas mais citadas',
    takenOut: (mark) =>
      `Perguntas com as mesmas palavras são uma só, em uma das formas em que foram escritas. ${mark} está no lugar do que poderia identificar um membro.`,
    allAnswered: 'Nenhuma pergunta ficou sem resposta.',
    asked: (count) => plural(count, { one: 'feita # vez', other: 'feita # vezes' }),
    shown: (count) => plural(count, { one: 'mostrado # vez', other: 'mostrado # vezes' }),
    quoted: (count) => plural(count, { one: '# citação', other: '# citações' }),
    page: (page, pages) => `página ${number(page)} de ${number(pages)}`,
    gone: (id) => `${id}, não está mais na estante`,
    foot: (privacy) =>
      `Os dias começam à meia-noite UTC e são guardados por 90 dias. ${privacy} diz mais, e apaga tudo isso.`,
    days: (days) => plural(days, { one: '# dia', other: '# dias' }),
  },

  privacy: {
    heading: 'O que guardo',
    ofYou: 'De você',
    ofQuestions: 'Do que se pergunta',
    ofServer: 'Deste servidor',
    whoSees: 'Quem pode ver',
    articles: (count) =>
      plural(count, {
        one: 'Seu ID do Discord, junto com # artigo que você adicionou à estante deste servidor, enquanto ele ficar lá',
        other:
          'Seu ID do Discord, junto com # artigos que você adicionou à estante deste servidor, enquanto ficarem lá',
      }),
    followed: (count) =>
      plural(count, {
        one: 'Seu ID do Discord, junto com # feed ou página que sigo aqui a seu pedido, enquanto eu seguir',
        other: 'Seu ID do Discord, junto com # feeds ou páginas que sigo aqui a seu pedido, enquanto eu seguir',
      }),
    nothingOfYou: 'Nada na estante deste servidor identifica você',
    takenOff:
      'Com um artigo retirado da estante, os IDs de quem o adicionou e de quem o retirou, por até dois dias. Se ele voltar, volta também o primeiro',
    inMemory:
      'Quando você usou um comando pela última vez, e o que adicionou no último minuto: na memória, até eu ser reiniciado',
    askInServers:
      'O que a estante de um servidor diz de você, só posso contar nele: pergunte-me de novo nesse servidor',
    counted:
      'O que se conta neste servidor: quantas perguntas foram feitas por dia e no que deram, quantas vezes cada artigo e cada pessoa foram mostrados, e uma das formas em que foi escrito o que ficou sem resposta. Não quem perguntou; menções, IDs, endereços e números como os de telefone são retirados antes. Guardado por 90 dias',
    countedPrivately:
      'O que você pergunta com “privado: Verdadeiro” também é contado, mas só que houve uma pergunta e se ela teve resposta: nenhuma palavra dela, nem o que foi mostrado a você. Se todas as respostas são privadas neste servidor, o que você pergunta sem indicar isso é contado por inteiro',
    notCounted: 'Nada do que se pergunta neste servidor é contado',
    notCountedByNow:
      'Nada do que se pergunta neste servidor é contado agora. O que foi contado antes é guardado por 90 dias',
    notCountedHere: 'Nada do que se pergunta em mensagens diretas, ou onde um membro me levou consigo, é contado',
    log: 'Meu registro tem uma linha por comando: qual foi, em que servidor, no que deu e quanto tempo levou. Não o que foi digitado, nem por quem',
    logWithWords:
      'Meu registro tem uma linha por comando: qual foi, em que servidor, no que deu, quanto tempo levou e, por escolha de quem me hospeda, o que foi digitado. Não por quem',
    messages:
      'Minhas respostas são mensagens no Discord e contêm o que foi perguntado. Uma resposta compartilhada diz quem a compartilhou. O Discord as guarda até serem excluídas',
    server: (days) =>
      `Os artigos, os originais de onde foram lidos, o que o servidor segue e as configurações dele: até serem retirados ou alterados, e por ${plural(days, { one: '# dia', other: '# dias' })} depois que o servidor me remover`,
    host: 'Quem me hospeda vê tudo isso, em arquivos na própria máquina, e decide por quanto tempo ficam os registros e as cópias dos arquivos',
    managers: (command, insights) =>
      `Quem gerencia este servidor vê quem adicionou o quê com ${command}, e o que foi contado com ${insights}`,
    everybody: 'Todos veem os artigos',
    takeMyIdOff: 'Retirar meu ID',
    idTakenOff: ({ articles: added, followed }) =>
      `Seu ID foi retirado de ${articles(added)} e de ${plural(followed, { one: '# feed ou página', other: '# feeds e páginas' })}. Eles ficam na estante.`,
    forgetCounted: 'Apagar o que foi contado',
    reallyForget: 'Apagar tudo o que foi contado neste servidor?',
    cannotBeUndone:
      'Não dá para trazer de volta. O que for perguntado de agora em diante volta a ser contado, a não ser que isso seja desativado.',
    forget: 'Apagar',
    keep: 'Manter',
    countedForgotten: 'O que foi contado neste servidor foi apagado.',
    onlyManagers: 'Só quem gerencia este servidor pode mandar apagar o que foi contado nele.',
  },

  doctor: {
    marks: { good: 'bem', doubtful: 'veja', bad: 'ERRO' },
    checks: {
      node: 'Node.js',
      settings: 'ajustes',
      dataFolder: 'dados',
      articles: 'artigos',
      searchEngine: 'busca',
      token: 'token',
      application: 'aplicativo',
      commands: 'comandos',
      clock: 'relógio',
      publicKey: 'chave pública',
      address: 'endereço',
    },
    nodeIs: (version) => `É a ${version}.`,
    installNode: (least) => `Instale a ${least} ou mais nova a partir de https://nodejs.org.`,
    mendSettings: 'Corrija e olhe de novo.',
    mendName: 'Corrija o nome ou retire a linha.',
    settingsFine: 'Todos podem ser usados.',
    unwritable: (place, code) => `Não é possível gravar em ${place} (${code}).`,
    ownIt: 'Torne este usuário o dono dela ou aponte VERBATIM_DATA para uma pasta em que se possa gravar.',
    free: (place, megabytes) => `${place}, ${number(megabytes)} MB livres`,
    makeRoom: 'Libere espaço ou aponte VERBATIM_DATA para uma pasta em um disco maior.',
    unreadable: (place, code) => `Não é possível ler ${place} (${code}).`,
    makeReadable: 'Crie a pasta, deixe este usuário lê-la ou corrija VERBATIM_ARTICLES.',
    discordSilent: 'Não há com o que comparar: o Discord não respondeu.',
    discordTimeless: 'Não há com o que comparar: o Discord não informou a hora.',
    seeToNetwork: 'Veja primeiro a rede.',
    setClock: 'Deixe esta máquina acertar o relógio pela rede: timedatectl set-ntp true, ou como seu sistema faz.',
    within: (seconds) => `a menos de ${number(seconds)} segundos do relógio do Discord`,
    ahead: (seconds) => `Está ${number(seconds)} segundos adiantado em relação ao do Discord.`,
    behind: (seconds) => `Está ${number(seconds)} segundos atrasado em relação ao do Discord.`,
    noToken: 'Nenhum definido: a prévia é aberta, sem o Discord.',
    tokenNeeded: (door) => `Falta DISCORD_TOKEN, e VERBATIM_DOOR=${door} precisa dele.`,
    copyToken: 'Copie-o de https://discord.com/developers/applications: seu aplicativo → Bot → Reset Token.',
    tokenTaken: 'O Discord o aceita.',
    commandsFit: (count) => `${number(count)}, como nesta versão`,
    noCommands: 'O Discord ainda não tem nenhum.',
    otherCommands: 'O Discord tem os de outra versão.',
    startBot: 'Inicie o bot: ele os registra sozinho.',
    postsTo: (url) => `O Discord envia as interações para ${url} e nenhuma pelo gateway.`,
    emptyIt:
      'Esvazie o campo no portal de desenvolvedores, seu aplicativo → General Information → Interactions Endpoint URL, ou defina VERBATIM_DOOR=http.',
    keyTaken: 'Vale a que o Discord informa.',
    keyUntold: 'O Discord não a informa.',
    setKey: 'Defina DISCORD_PUBLIC_KEY, de General Information no portal de desenvolvedores.',
    keyFits: 'DISCORD_PUBLIC_KEY é a do aplicativo.',
    keyOfAnother: 'DISCORD_PUBLIC_KEY não é a do aplicativo.',
    mendKey: 'Deixe-a vazia ou copie-a de General Information no portal de desenvolvedores.',
    addressUntold: 'O Discord ainda não conhece o endereço da porta HTTP.',
    tellAddress:
      'Com o bot em execução, coloque o endereço HTTPS que leva à porta dele, seguido de /interactions, no portal de desenvolvedores, seu aplicativo → General Information → Interactions Endpoint URL.',
    turnsAway: (url) => `${url} recusa o que o Discord não assinou.`,
    answers: (url, status) => `${url} responde ${status} em vez de 401 ao que o Discord não assinou.`,
    lookAtProxy: 'Veja se o bot está em execução e se o proxy repassa a ele POST /interactions como chegou.',
    outOfReach: (url) => `Não dá para alcançar ${url} daqui.`,
    tryElsewhere:
      'Veja se o bot e o proxy estão em execução. Algumas redes não levam de volta a si mesmas: então tente de outro lugar.',
    engine: (version, nodes, status) =>
      `OpenSearch ${version}, ${plural(nodes, { one: '# nó', many: '# nós', other: '# nós' })}, ${status}`,
    otherEngine: (name) => `É ${name}.`,
    installEngine: (from, below) => `Instale o OpenSearch ${from} ou mais novo, abaixo de ${below}.`,
    shardsGone: (engine) => `${engine}: alguns fragmentos não estão em nenhum nó.`,
    bringBack: 'Traga de volta os nós que faltam ou restaure um snapshot.',
    shardsAlone: (engine) => `${engine}: alguns fragmentos estão em um só nó.`,
    addNode: 'Adicione um nó ou traga de volta o que falta.',
    loginRefused: 'Ele não aceita o nome e a senha.',
    putLogin: 'Coloque em VERBATIM_OPENSEARCH um nome e uma senha que ele aceite: https://name:password@host:9200.',
    noEngine: 'O que responde lá não fala como o OpenSearch.',
    lookAtEngine: 'Veja se VERBATIM_OPENSEARCH leva a um OpenSearch.',
  },

  greeting: {
    speakers: (count) =>
      plural(count, { one: '# pessoa citada', many: '# pessoas citadas', other: '# pessoas citadas' }),
    labels: {
      onDiscord: 'No Discord',
      invite: 'Convide',
      tell: 'Informe',
      address: 'Endereço',
      preview: 'Prévia',
      goLive: 'No ar',
      articles: 'Artigos',
      howItIs: 'Situação',
      notThere: 'Não existe',
      doubtful: 'Duvidoso',
      notRead: 'Não lido',
      stop: 'Parar',
    },
    overHttp: (name, url) => `${name}, por HTTP: POST ${url}`,
    tellAddress:
      'o endereço HTTPS que leva até lá, seguido de /interactions: no portal de desenvolvedores, seu aplicativo → General Information → Interactions Endpoint URL',
    putToken: 'copie .env.example para .env, coloque nele o token do seu bot e inicie de novo',
    pickedUp: (folders) => `${folders} (as mudanças são percebidas)`,
    stopKeys: 'Ctrl+C',
  },

  starting: {
    network: {
      noName: 'o nome não pode ser resolvido',
      noNameNow: 'o nome não pode ser resolvido no momento',
      refused: 'a conexão foi recusada',
      cut: 'a conexão foi cortada',
      noNetwork: 'não há rede',
      noRoute: 'não há rota até lá',
      late: 'não houve resposta a tempo',
      untrusted: 'o certificado não é confiável aqui',
      otherName: 'o certificado é de outro nome',
      expired: 'o certificado expirou',
    },
    faulty: (api, status) =>
      `O Discord está com uma falha no momento (${api} responde ${status}). Tente de novo em alguns minutos.`,
    noAddress: (api) => `“${api}” não é um endereço. Confira DISCORD_API_URL.`,
    unreachable: (api, why) =>
      `Não dá para alcançar o Discord em ${api}: ${why}. Confira a rede e, se definido, DISCORD_API_URL.`,
    notJson: (api, status) =>
      `${api} responde ${status} com algo que não é o JSON do Discord. Veja se há um proxy ou firewall no caminho e se o Discord bloqueou o endereço desta máquina.`,
    notDiscord: (api) => `${api} não responde como o Discord. Confira DISCORD_API_URL e DISCORD_API_VERSION.`,
    badToken:
      'O Discord não aceita DISCORD_TOKEN. Copie o token do portal de desenvolvedores (seu aplicativo → Bot → Reset Token), coloque-o em .env como está e inicie de novo.',
    badVersion: 'O Discord não fala esta versão. Confira DISCORD_API_VERSION.',
    noToken:
      'Um bot no Discord precisa de DISCORD_TOKEN. Copie-o de https://discord.com/developers/applications (seu aplicativo → Bot → Reset Token) para .env ou defina VERBATIM_DOOR=preview.',
    noPage: (directory) => `A página da prévia não está em ${directory}: npm run build a cria.`,
    badPort: (port) => `A prévia não pode usar a porta ${port}: escolha uma de 1024 a 65535.`,
    noPort: 'Nenhuma porta está livre para a prévia.',
  },
};
