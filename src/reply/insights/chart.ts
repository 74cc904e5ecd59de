import { type Standings, sumOf } from '../../insights/counts.ts';
import { drawFigures } from './figures.ts';

export interface ChartDay {
  /** In figures: "24/11". */
  readonly label: string;
  readonly asked: Standings;
}

/** In the picture's units, and how many pixels one of them is. */
const SIZE = { width: 640, height: 260, pixels: 1.5 } as const;
const PLOT = { left: 44, right: 616, top: 18, bottom: 226 } as const;
/** Labels below are no nearer to each other. */
const LABEL_WIDTH = 62;
const WIDEST_BAR = 40;
const FIGURES = 11;
/** Of the lines that bars are read by there are about so many. */
const LINES = 4;

/** On paper of its own, so that it can be read on any ground. */
const PAPER = '#fbfbf9';
const INK = '#33383b';
const RULE = '#d9dcd8';

/**
 * From the ground up; each tells itself from the others by its pattern and by how dark it is, so that nothing hangs on its colour: full, striped, and
 * empty within an outline.
 */
const LOOKS = [
  { of: 'answers', fill: '#1f5f5b' },
  { of: 'closest', fill: '#f3d9a4' },
  { of: 'nothing', fill: PAPER },
] as const satisfies readonly { readonly of: keyof Standings; readonly fill: string }[];
const STRIPES = { of: 'closest', apart: 8, stroke: 'stroke="#a8641c" stroke-width="2.6"' } as const;

/**
 * Questions a day, one bar each, stacked by how what was found stands to them: an SVG of 960 × 390 pixels. What is upright is drawn without
 * half-covered pixels, which takes the renderer a fifth of the time.
 */
export function drawChart(days: readonly ChartDay[]): string {
  const most = Math.max(1, ...days.map(({ asked }) => sumOf(asked)));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const yOf = (count: number): number => PLOT.bottom - (count / top) * (PLOT.bottom - PLOT.top);
  const slot = (PLOT.right - PLOT.left) / days.length;
  const bar = Math.min(WIDEST_BAR, slot * 0.76);
  const middleOf = (day: number): number => PLOT.left + (day + 0.5) * slot;
  const ticks = Array.from({ length: top / step + 1 }, (_, i) => i * step);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.pixels * SIZE.width}" height="${SIZE.pixels * SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<style>.figures{fill:none;stroke:${INK};stroke-width:1.15;stroke-linecap:round;stroke-linejoin:round}rect,.rule{shape-rendering:crispEdges}</style>`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" rx="8" style="shape-rendering:auto" fill="${PAPER}"/>`,
    ...ticks.map((count) => lineAt(count, yOf(count))),
    ...days.map(({ asked }, i) => stack(asked, { x: middleOf(i) - bar / 2, width: bar, yOf })),
    ...labelled(days.length, slot).map((i) =>
      drawFigures(days[i]?.label ?? '', { x: middleOf(i), y: PLOT.bottom + 22, size: FIGURES, anchor: 'middle' }),
    ),
    '</svg>',
  ].join('\n');
}

const lineAt = (count: number, y: number): string =>
  `<path class="rule" d="M${PLOT.left} ${px(y)}H${PLOT.right}" stroke="${count === 0 ? INK : RULE}"/>` +
  drawFigures(String(count), { x: PLOT.left - 10, y: y + FIGURES / 2, size: FIGURES, anchor: 'end' });

interface Column {
  readonly x: number;
  readonly width: number;
  readonly yOf: (count: number) => number;
}

function stack(asked: Standings, { x, width, yOf }: Column): string {
  let below = 0;
  return LOOKS.map(({ of, fill }) => {
    const from = below;
    below += asked[of];
    const [bottom, top] = [yOf(from), yOf(below)];
    if (asked[of] === 0) return '';
    const rect = `<rect class="${of}" x="${px(x)}" y="${px(top)}" width="${px(width)}" height="${px(bottom - top)}"`;
    const stripes = of === STRIPES.of ? stripesIn({ x, width, top, bottom }) : '';
    return `${rect} fill="${fill}"/>${stripes}${rect} fill="none" stroke="${INK}" stroke-width=".75"/>`;
  }).join('');
}

/** Lines from lower left to upper right, ended at the sides of the box: a pattern of SVG's takes the renderer ten times as long. */
function stripesIn({ x, width, top, bottom }: { x: number; width: number; top: number; bottom: number }): string {
  const lines: string[] = [];
  // Along one of them x + y is the same.
  const first = Math.ceil((x + top) / STRIPES.apart) * STRIPES.apart;
  for (let sum = first; sum < x + width + bottom; sum += STRIPES.apart) {
    const [left, right] = [Math.max(x, sum - bottom), Math.min(x + width, sum - top)];
    lines.push(`M${px(left)} ${px(sum - left)}L${px(right)} ${px(sum - right)}`);
  }
  return `<path class="stripes" d="${lines.join('')}" ${STRIPES.stroke}/>`;
}

/** 1, 2 or 5, or ten times one of them. */
function stepFor(most: number): number {
  const rough = most / LINES;
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return [1, 2, 5].map((one) => one * tens).find((one) => one >= rough) ?? 10 * tens;
}

/** The days that have a label: the last, and others as far apart as their labels need. */
function labelled(days: number, slot: number): number[] {
  const apart = Math.ceil(LABEL_WIDTH / slot);
  return Array.from({ length: days }, (_, i) => i).filter((i) => (days - 1 - i) % apart === 0);
}

const px = (value: number): number => Math.round(value * 100) / 100;
