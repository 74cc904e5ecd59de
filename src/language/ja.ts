import type { Language } from './language.ts';

/** Japanese. */
export const ja = {
  code: 'ja',
  name: 'Japanese',
  scripts: ['Han'],
  ownLetters: { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, turn: 1, oneIn: 10 },
  stopWords: {
    list: 'jpn',
    more: `
      誰 だれ 誰が 何 なに なん いつ どこ どの どのくらい どれくらい どのよう どれ どう どんな どちら どっち どなた
      なぜ どうして いくつ いくら 何故
      彼 彼ら 彼女 彼の 私 私たち 我々 あなた あれ あの そこ あそこ それら そのもの こう そう ああ こんな そんな
      あんな こちら そちら 自分 自身
      ました でした ません でしょう だろう ましょ ま した すか しょう あった いた る っ のに のは のが のか ありま
      います しま なりま ておらず
      くらい ぐらい ね よ つつ けれど けど かつ つまり すなわち にとって だけ しか さえ ずつ ごと`,
  },
  stemming: {
    // The mark of a long vowel at a word's end is written or not.
    light: () => (folded) => (folded.length > 3 ? folded.replace(/(?<=[ァ-ヺ])ー$/, '') : folded),
  },
  asking: {
    date: 'いつ(?!も|か|くし)|何年(?!間)|何月|何日(?!間)|何世紀|何時(?!間)|何曜日|どの(?:年|時代|世紀|時期)',
    number: `
      いくつ|いくら
      何(?:人|個|回|パーセント|年間|日間|時間|キロ|メートル|歳|才|本|隻|件|種類|つ|度|倍|点|[カかヶ]国|[カかヶ]所|名
      枚|台|番|割|分|冊|匹|頭|校|社|語|平方)
      どのくらい|どれくらい|どれだけ|どれほど|どの程度`,
    reason: 'なぜ|何故|どうして|なんで|何のため|(?:どんな|どのような|何の)理由|理由は(?:何|なん)|原因は(?:何|なん)',
    person: '誰|だれ|どなた|何者',
    place: 'どこ|どの(?:国|都市|町|地域|州|県|場所|大陸|島|街|地方|川)|何(?:県|州|市)(?!民)|何という(?:国|町|都市)',
    insideWords: true,
  },
  reasons: 'ため ので から 理由 原因 よって により',
  sentences: {
    afterCornerBracket: /^[とっなのはがをにでも]/,
  },
  checked: {
    negations: 'ない なかっ なく ません ず ぬ 無 不 非 未',
    modals: 'かもしれ だろう でしょう べき はず できる でき 必要 たい',
    auxiliaries: 'た だっ でし',
    conditions: 'もし ただし だけ しか',
    hedges: 'たぶん おそらく 約 ほぼ',
    insideWords: true,
  },
  quotations: {
    reportingVerbs: `
      述べた 述べている 語った 語っている 話した 話している 言った 言う 説明した 強調した 答えた 指摘した 書いた コメントした
      発言した 訴えた 明らかにした 表明した 批判した 批判している 主張した 振り返った 呼びかけた 付け加えた 認めた 尋ねた 叫んだ 約束した 報告した
      発表した 非難した 嘆いた 漏らした 反論した 警告した 釈明した 謝罪した 否定した 提案した 宣言した`,
    pronouns: '彼 彼女',
    accordingToBehind: 'によると によれば',
    unspaced: {
      titles:
        '市長 知事 大臣 首相 大統領 教授 社長 会長 議員 記者 校長 船長 技師 運転手 住民 漁師 学生 研究者 専門家 市議 裁判官 医師 大使 部長 報道官 建築家 作家 弁護士 監督 選手',
      others: 'さん 氏 の は が も と などと と、 によると によれば また 彼 彼女 は、 が、 不満を',
    },
  },
} satisfies Language;
