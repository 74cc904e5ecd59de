import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });

/** The first passage and its highlight, of an article of these. */
async function ask(question: string, language: string, passages: readonly string[]) {
  const search = createSearch();
  await search.update([composeArticle({ id: 'a', title: '', language }, passages.map(body))]);
  const { passages: found } = await search.search(question);
  const top = found[0];
  return {
    text: top && passageText(top.article, top.passage),
    highlight: top?.highlight ? slice(passageText(top.article, top.passage), top.highlight) : null,
  };
}

describe('figures of another script', () => {
  const years = (one: string, other: string) => [
    `حُفر الميناء في ليندماوث عام ${one} على يد السكان.`,
    `حُفر الميناء في ليندماوث عام ${other} مرة أخرى.`,
    'تشتهر فارن بالتفاح.',
  ];

  it.each([
    ['1871', '١٨٧١', '١٩٢٠'],
    ['١٨٧١', '1871', '1920'],
    ['۱۸۷۱', '1871', '1920'],
    ['٤٠٠٠', '4,000', '5,000'],
    ['4000', '٤٬٠٠٠', '٥٬٠٠٠'],
  ])('%s finds %s', async (asked, written, other) => {
    const passages = years(other, written);
    expect((await ask(`ماذا حدث في الميناء عام ${asked}؟`, 'ar', passages)).text).toBe(passages[1]);
  });

  it.each([
    ['hi', '१८७१', '1871'],
    ['fa', '1871', '۱۸۷۱'],
    ['th', '๑๘๗๑', '1871'],
    ['bn', '১৮৭১', '1871'],
  ])('are the same in %s: %s finds %s', async (language, asked, written) => {
    const passages = [`Varn 1920.`, `Varn ${written}.`, 'Lindmouth.'];
    expect((await ask(`Varn ${asked}`, language, passages)).text).toBe(passages[1]);
  });
});

describe('what answers in a text without marks', () => {
  it('is highlighted without the rest of the paragraph', async () => {
    const answer = 'ต่อมาในสมัยนายกเทศมนตรีลินด์ ท่าเรือได้รับการขยายจนรับเรือได้ 120 ลำ';
    const passage = `ท่าเรือเมืองวาร์นถูกขุดโดยชาวเมืองด้วยเงินของตนเองทั้งหมด ${answer} อย่างไรก็ตาม ชาวประมงจำนวนมากย้ายไปทำงานที่โรงงานเกลือ`;
    const { highlight } = await ask('ท่าเรือรับเรือได้กี่ลำในสมัยนายกเทศมนตรีลินด์', 'th', [passage, 'แอปเปิลปลูกมากในหมู่บ้าน']);
    expect(highlight).toBe(answer);
  });
});
