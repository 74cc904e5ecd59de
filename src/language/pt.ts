import type { Language } from './language.ts';
import page from './pt.page.json' with { type: 'json' };

/** Portuguese. */
export const pt = {
  code: 'pt',
  name: 'Portuguese',
  scripts: ['Latin'],
  functionWords: `
    o a de que e do da em um uma para com não os as no na por foi são se mais qual quem quando onde como`,
  stopWords: {
    list: 'por',
    more: `
      quanto quanta quantos quantas onde aonde porquê cujo cuja cujos cujas
      uns dum duma nele nela neles nelas deste desta destes destas desse dessa desses dessas neste nesta nestes nestas
      nesse nessa daquele daquela naquele naquela disso disto nisso nisto
      mim ti si comigo contigo consigo conosco lo la los las outro outra outros outras mesma mesmos mesmas todo toda
      todos todas tudo cada algum alguma alguns algumas nenhum nenhuma alguém ninguém algo nada qualquer quaisquer tal
      tais muita muitas pouco pouca poucos poucas tanto tanta tantos tantas vários várias ambos ambas certo certa
      certos certas
      porém contudo todavia portanto pois embora enquanto conforme além ainda apenas menos tão assim então logo sim
      sempre nunca
      sob sobre desde após ante contra perante durante mediante através antes dentro fora
      ser és sou somos são era eras éramos eram foi fui fomos foram seja sejam sendo sido será serão seria seriam
      fosse fossem for forem
      estar estou estão estava estavam esteve estiveram esteja estando ter tem tenho temos tinha tinham teve tiveram
      tenha tenham terá teria teriam tendo tido haver há havia houve haja haverá fazer faz fazem fez fizeram fazia
      faziam pode podem podia podiam puderam poderia poderá deve devem devia deviam deveria`,
  },
  stemming: {
    snowball: 'portuguese',
  },
  asking: {
    date: 'quando|(?:que|qual|quais) (?:anos?|datas?|séculos?|m[êe]s|meses|dias?|década|época|hora|período)',
    number: `
      quant[oa]s?
      (?:que|qual) (?:percentagem|porcentagem|percentual|número|idade|quantidade|proporção|distância|altura)
      qual (?:é|era|foi) o número`,
    reason: `
      por qu[eê]|porqu[eê]|(?:que|qual) (?:razão|motivo|causa)|qual (?:é|era|foi) (?:a razão|o motivo|a causa)`,
    person: 'quem',
    place: `
      onde|aonde
      (?:que|qual|quais) (?:país|países|cidades?|lugar|lugares|região|continente|estado|ilha|rio|província|local)`,
  },
  numbers: `
    dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem cento mil milhão milhões bilhão bilhões
    metade`,
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  dates: 'século',
  reasons: 'porque devido causa razão razões motivo para pois',
  beforePlaces: 'em no na nos nas perto de',
  numberWords: {
    small: `
      zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
      dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte`,
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundred: 'cem/cento/centos',
    thousand: 'mil/milhares',
    million: 'milhões/milhão',
    billion: 'bilhões/bilhão',
    ordinals: `
      primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima
      oitavo/oitava nono/nona décimo/décima`,
    ordinalMarks: 'o a',
    and: 'e',
  },
  sentences: {
    abbreviations: 'séc sr sra srs dra pág núm av exa exmo eng p.ex',
  },
  page,
  quotations: {
    interviews: 'entrevista transcri conversa',
    noSpeakers: `
      quem quando onde como pergunta resposta nota dica atenção foto vídeo data local hora preço segunda terça
      quarta quinta sexta sábado domingo`,
    pronouns: 'ele ela',
    dropsSubject: true,
    dialogueDash: true,
    ofWords: 'de do da dos das',
    accordingTo: 'segundo conforme de+acordo+com na+opinião+de nas+palavras+de',
    reportingPairs: 'quis+saber queria+saber',
    accordingToSame: 'segundo+ele segundo+ela de+acordo+com+ele de+acordo+com+ela na+opinião+dele na+opinião+dela',
    callingVerbs: 'chamou chama classificou classifica descreveu descreve definiu define taxou',
    nevers: 'nunca jamais',
    works: 'filme livro romance canção música álbum peça série programa revista festival exposição podcast',
    reportingVerbs: `
      disse diz afirmou afirma declarou declara explicou explica escreveu acrescentou respondeu acrescenta
      responde escreve contou conta ressaltou destacou comentou comenta perguntou pergunta alertou avisou
      garantiu admitiu reconheceu concluiu observou relatou lembrou defendeu sublinhou referiu insistiu insiste
      lamentou lamenta prometeu promete denunciou criticou critica suspirou brincou apontou assegurou confessou
      ironizou completou desabafou reiterou exclamou murmurou protestou argumentou perguntou-se pergunta-se questionou
      questionou-se questiona indagou
      censurou repreendeu rebateu retrucou descartou anunciou alegou ponderou advertiu resumiu`,
  },
  checked: {
    negations: 'não nunca jamais nem sem tampouco',
    negativePronouns: 'ninguém nada nenhum nenhuma',
    modals: `
      pode podem podemos poderia poderiam podia poderá poderão deve devem deveria deveriam devia deverá quer querem
      queria vai vão vamos ia iam`,
    auxiliaries: `
      é são era eram foi foram será serão seria seriam tem têm tinha tinham terá teria há havia está estão estava
      estavam esteve sido estado`,
    conditions: 'se salvo exceto só somente apenas',
    hedges: 'supostamente alegadamente talvez provavelmente possivelmente quase cerca aproximadamente menos',
    offices: {
      president: 'presidente presidenta',
      mayor: 'prefeito prefeita',
      governor: 'governador governadora',
      minister: 'ministro ministra',
      ambassador: 'embaixador embaixadora',
      senator: 'senador senadora',
      chancellor: 'chanceler',
    },
    vagueRoles: `
      porta-voz fonte homem mulher pessoa político política especialista funcionário funcionária`,
    deputies: 'vice adjunto adjunta',
    formers: 'ex antigo antiga',
    courtesies: 'senhor senhora sr sra dom dona dr dra',
    thats: 'que',
  },
} satisfies Language;
