import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartDay, drawChart } from '../../src/reply/insights/chart.ts';
import { toPng } from '../../src/reply/insights/picture.ts';
import { formsOf } from '../../src/words/forms.ts';

const count = fc.oneof(fc.nat(5), fc.nat(100_000));
const day = fc.record({
  label: fc.constantFrom('24/11', '24.11.', '11-24'),
  asked: fc.record({ answers: count, closest: count, nothing: count }),
});

interface Bar {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
function barsIn(svg: string): Bar[] {
  const pattern = /<rect class="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#/g;
  return [...svg.matchAll(pattern)].map(([, of = '', ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { of, x, y, width, height };
  });
}

describe('the chart of questions a day', () => {
  test('has a bar for each kind that was asked, as high as there were, one on the other', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 90 }), (days) => {
        const bars = barsIn(drawChart(days));
        const counts = days
          .flatMap(({ asked }) => [asked.answers, asked.closest, asked.nothing])
          .filter((one) => one > 0);
        expect(bars).toHaveLength(counts.length);
        const largest = Math.max(...counts, 1);
        const tallest = Math.max(...bars.map(({ height }) => height), 0);
        for (const [i, { x, y, width, height }] of bars.entries()) {
          expect(Math.abs(height / (tallest || 1) - (counts[i] ?? 0) / largest)).toBeLessThan(0.01);
          expect(x).toBeGreaterThanOrEqual(44);
          expect(x + width).toBeLessThanOrEqual(640);
          expect(y).toBeGreaterThanOrEqual(17.9);
          expect(y + height).toBeLessThanOrEqual(226.1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('tells what is what by pattern and by how dark it is, not by colour', () => {
    const svg = drawChart([{ label: '1/2', asked: { answers: 3, closest: 2, nothing: 1 } }]);
    const fills = [...svg.matchAll(/<rect class="(\w+)"[^>]* fill="#(\w{6})"/g)].map(([, of, hex = '']) => {
      const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return { of, light: 0.2126 * red + 0.7152 * green + 0.0722 * blue };
    });
    expect(fills.map(({ of }) => of)).toEqual(['answers', 'closest', 'nothing']);
    const [answers, closest, nothing] = fills.map(({ light }) => light);
    expect((closest ?? 0) - (answers ?? 0)).toBeGreaterThan(60);
    expect((nothing ?? 0) - (closest ?? 0)).toBeGreaterThan(25);
    expect(svg.match(/class="stripes"/g)).toHaveLength(1);
  });

  test('stripes end at the sides of their bar', () => {
    const svg = drawChart([{ label: '1/2', asked: { answers: 3, closest: 20, nothing: 1 } }]);
    const bar = barsIn(svg).find(({ of }) => of === 'closest');
    const [, lines = ''] = /class="stripes" d="([^"]+)"/.exec(svg) ?? [];
    const points = [...lines.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(8);
    if (!bar) throw new Error('no bar');
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(bar.x - 0.02);
      expect(x).toBeLessThan(bar.x + bar.width + 0.02);
      expect(y).toBeGreaterThan(bar.y - 0.02);
      expect(y).toBeLessThan(bar.y + bar.height + 0.02);
    }
  });

  test.each(['en-GB', 'de', 'es-ES', 'fr', 'pt-BR', 'ru', 'zh-CN'])(
    'has figures for every sign of a date in %s',
    (tag) => {
      const label = formsOf(tag).figures('2026-11-30');
      expect(label).toMatch(/30/);
      const svg = drawChart([{ label, asked: { answers: 1, closest: 0, nothing: 0 } }]);
      expect(svg.split('class="figures"').at(-1)?.match(/<path/g)).toHaveLength(label.length);
    },
  );

  test('is a picture of its size, whose figures are drawn, without any font', async () => {
    const days = (label: string): ChartDay[] => [{ label, asked: { answers: 1, closest: 0, nothing: 0 } }];
    const png = Buffer.from(await toPng(drawChart(days('30/11'))));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([960, 390]);
    expect(png.equals(Buffer.from(await toPng(drawChart(days('30/12')))))).toBe(false);
    expect(png.equals(Buffer.from(await toPng(drawChart(days('30/11')))))).toBe(true);
  });
});
