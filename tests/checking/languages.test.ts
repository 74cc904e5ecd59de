import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/checking/tokens.ts';
import { LANGUAGES } from '../../src/language/index.ts';
import type { Language } from '../../src/language/language.ts';
import { listOf } from '../../src/language/lists.ts';
import { articleOf, checkingOver } from '../support/checked.ts';

describe('printed words of other languages', () => {
  const rows = [
    [
      'de',
      'Wir werden die Fähre nicht vor Ende Mai über den großen Hafen schicken, sagte der Bürgermeister.',
      'Wir werden die Fähre vor Ende Mai',
      'negation',
    ],
    [
      'de',
      'Die Brücke könnte im nächsten Jahr für alle Wagen gesperrt werden, so das Amt.',
      'Die Brücke wird im nächsten Jahr für alle Wagen gesperrt',
      'modal',
    ],
    [
      'fr',
      'Nous ne voulons pas fermer le pont du port avant la fin de l’année, a dit le maire.',
      'Nous voulons fermer le pont du port avant la fin',
      'negation',
    ],
    [
      'es',
      'El puente no será cerrado antes del invierno, dijo la alcaldesa de la ciudad.',
      'El puente será cerrado antes del invierno',
      'negation',
    ],
    [
      'pt',
      'A ponte não será fechada antes do inverno, disse a prefeita da cidade.',
      'A ponte será fechada antes do inverno',
      'negation',
    ],
    [
      'it',
      'Il ponte non sarà chiuso prima dell’inverno, ha detto la sindaca della città.',
      'Il ponte sarà chiuso prima dell’inverno',
      'negation',
    ],
    [
      'ru',
      'Мы не будем закрывать старый мост до конца этого года, сказал мэр города.',
      'Мы будем закрывать старый мост до конца этого года',
      'negation',
    ],
    [
      'uk',
      'Ми не будемо закривати старий міст до кінця цього року, сказав мер міста.',
      'Ми будемо закривати старий міст до кінця цього року',
      'negation',
    ],
    [
      'pl',
      'Nie zamkniemy starego mostu przed końcem tego roku, powiedział burmistrz miasta.',
      'zamkniemy starego mostu przed końcem 7 roku',
      'number',
    ],
    [
      'tr',
      'Eski köprü bu yıl sonundan önce kapatılacak değil, dedi belediye başkanı.',
      'Eski köprü bu yıl sonundan önce kapatılacak, dedi belediye başkanı',
      'negation',
    ],
    [
      'ar',
      'قال رئيس البلدية إن المدينة لن تغلق الجسر القديم قبل نهاية هذا العام',
      'إن المدينة تغلق الجسر القديم قبل نهاية هذا العام',
      'negation',
    ],
    [
      'he',
      'ראש העיר אמר כי העירייה לא תסגור את הגשר הישן לפני סוף השנה',
      'כי העירייה תסגור את הגשר הישן לפני סוף השנה',
      'negation',
    ],
    [
      'hi',
      'महापौर ने कहा कि शहर इस साल के अंत से पहले पुराना पुल बंद नहीं करेगा',
      'शहर इस साल के अंत से पहले पुराना पुल बंद करेगा',
      'negation',
    ],
    [
      'zh',
      '市长表示，今年年底以前本市不会关闭港口的旧桥，渡轮每十分钟一班。',
      '今年年底以前本市会关闭港口的旧桥',
      'negation',
    ],
    [
      'zh',
      '市长表示，今年年底以前本市不会关闭港口的旧桥，渡轮每十分钟一班。',
      '港口的旧桥，渡轮每五分钟一班',
      'number',
    ],
    [
      'ja',
      '市長は、年末までに港の古い橋を閉鎖しないと述べ、渡し船は十分ごとに出ると説明した。',
      '年末までに港の古い橋を閉鎖すると述べ',
      'negation',
    ],
    [
      'ko',
      '시장은 올해 말까지 항구의 오래된 다리를 닫지 않을 것이라고 말했다.',
      '시장은 올해 말까지 항구의 오래된 다리를 닫을 것이라고 말했다',
      'negation',
    ],
    ['th', 'นายกเทศมนตรีกล่าวว่าเมืองจะไม่ปิดสะพานเก่าก่อนสิ้นปีนี้', 'เมืองจะปิดสะพานเก่าก่อนสิ้นปีนี้', 'negation'],
    [
      'vi',
      'Thị trưởng nói rằng thành phố sẽ không đóng cây cầu cũ trước cuối năm nay.',
      'thành phố sẽ đóng cây cầu cũ trước cuối năm nay',
      'negation',
    ],
  ] as const;

  it.each(rows)('%s: %s', async (language, printed, altered, kind) => {
    const checking = await checkingOver(articleOf({ id: 'a', language }, printed, 'Other words.'));
    const tokens = tokensOf(printed);
    for (const [from, to] of [
      [0, tokens.length],
      [1, tokens.length - 1],
      [2, tokens.length - 2],
    ] as const) {
      const text = printed.slice(tokens[from]?.start, tokens[to - 1]?.end);
      expect([text, checking.find(text)[0]?.standing]).toEqual([text, 'exact']);
    }
    const [match] = checking.find(altered);
    expect([match?.standing, match?.changes[0]?.kind]).toEqual(['altered', kind]);
  });

  it.each(LANGUAGES.filter((language: Language) => language.checked?.negations))(
    'each word of $name that denies is known where it is missing',
    async ({ code, checked }: Language) => {
      const known: string[] = [];
      for (const word of listOf([checked?.negations, checked?.negativePronouns].filter(Boolean).join(' '))) {
        const checking = await checkingOver(
          articleOf({ id: 'a', language: code }, `Alfa bravo charlie ${word} delta foxtrot golf hotel.`),
        );
        const [match] = checking.find('Alfa bravo charlie delta foxtrot golf hotel.');
        if (match?.standing === 'altered' && match.changes[0]?.kind === 'negation') known.push(word);
      }
      expect(known).toEqual(listOf([checked?.negations, checked?.negativePronouns].filter(Boolean).join(' ')));
    },
  );

  it('what is typed without marks is the same, another letter is not', async () => {
    const checking = await checkingOver(
      articleOf({ id: 'es', language: 'es' }, 'El señor Peña dijo que esta casa es la más cara de la región.'),
    );
    expect(checking.find('el senor Pena dijo que esta casa es la mas cara')[0]?.standing).toBe('exact');
    expect(checking.find('que está casa es la más cara de la región')[0]?.standing).toBe('altered');
  });

  it('of a lone apostrophe and of elided words parts are found', async () => {
    const checking = await checkingOver(
      articleOf({ id: 'fr', language: 'fr' }, 'L’ambassadeur d’Espagne n’ira plus à l’hôtel de ville.'),
    );
    expect(checking.find("ambassadeur d'Espagne")[0]?.standing).toBe('exact');
  });
});
