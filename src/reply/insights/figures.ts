/**
 * Digits and what stands between those of a date, as strokes: a picture needs no font then, and looks the same everywhere. Each is ten
 * units high, with its width.
 */
const GLYPHS: Readonly<Record<string, readonly [width: number, path: string]>> = {
  0: [6, 'M3 0C4.8 0 6 1.8 6 5S4.8 10 3 10 0 8.2 0 5 1.2 0 3 0Z'],
  1: [4, 'M.5 2 3 0V10'],
  2: [6, 'M.3 2.7C.3 1 1.4 0 3 0S5.7 1.1 5.7 2.7C5.7 4.6 4 6 .2 10H6'],
  3: [
    6,
    'M.5 1.3C1.2.4 2 0 3 0 4.5 0 5.6 1 5.6 2.4S4.5 4.7 2.7 4.7C4.7 4.7 5.9 5.7 5.9 7.3S4.6 10 2.9 10C1.7 10 .7 9.5.1 8.6',
  ],
  4: [6, 'M4.5 10V0L0 7H6'],
  5: [6, 'M5.5 0H1.1L.7 4.5C1.4 4 2.1 3.8 3 3.8 4.8 3.8 6 5 6 6.8S4.7 10 2.9 10C1.7 10 .7 9.5.1 8.6'],
  6: [
    6,
    'M5.4 1C4.9.3 4.2 0 3.4 0 1.3 0 .1 2.3.1 6.3.1 8.6 1.3 10 3 10S5.9 8.7 5.9 6.9 4.7 4 3.1 4C1.6 4 .4 4.9.1 6.3',
  ],
  7: [6, 'M.1 0H6L2.2 10'],
  8: [
    6,
    'M3 0C4.5 0 5.5 1 5.5 2.3S4.5 4.6 3 4.6.5 3.6.5 2.3 1.5 0 3 0ZM3 4.6C4.8 4.6 6 5.7 6 7.3S4.8 10 3 10 0 8.9 0 7.3 1.2 4.6 3 4.6Z',
  ],
  9: [
    6,
    'M.6 9C1.1 9.7 1.8 10 2.6 10 4.7 10 5.9 7.7 5.9 3.7 5.9 1.4 4.7 0 3 0S.1 1.3.1 3.1 1.3 6 2.9 6C4.4 6 5.6 5.1 5.9 3.7',
  ],
  '.': [1.5, 'M.75 9.7V10'],
  '/': [4, 'M0 11 4-1'],
  '-': [4, 'M.4 5.6H3.6'],
};
const BETWEEN = 2;
const HEIGHT = 10;

export interface FiguresLook {
  /** Where its baseline stands, in the picture's units. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Which of its points is at x. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A number or a date as SVG; what is no figure, nor stands in a date of figures, is left out. */
export function drawFigures(words: string, { x, y, size, anchor }: FiguresLook): string {
  const glyphs = [...words].flatMap((sign) => (GLYPHS[sign] ? [GLYPHS[sign]] : []));
  const width = glyphs.reduce((sum, [own]) => sum + own + BETWEEN, -BETWEEN);
  const scale = size / HEIGHT;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor] * scale;
  let at = 0;
  const paths = glyphs.map(([own, path]) => {
    const drawn = `<path transform="translate(${round(at)})" d="${path}"/>`;
    at += own + BETWEEN;
    return drawn;
  });
  return `<g class="figures" transform="translate(${round(left)} ${round(y - size)}) scale(${round(scale)})">${paths.join('')}</g>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
