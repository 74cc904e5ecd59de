// node plot.mjs ROWS.json OUT.svg: recall at 1 against the median time of a question, as compare.mjs --out wrote them.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(from, 'utf8'));
const [width, height, left, bottom, top, right] = [720, 420, 64, 48, 24, 24];
const decades = [
  Math.floor(Math.log10(Math.min(...rows.map((r) => r.p50Ms)))),
  Math.ceil(Math.log10(Math.max(...rows.map((r) => r.p50Ms)))),
];
const x = (ms) => left + ((Math.log10(ms) - decades[0]) / (decades[1] - decades[0])) * (width - left - right);
const y = (recall) => height - bottom - recall * (height - bottom - top);
const line = (x1, y1, x2, y2) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#8884"/>`;
const text = (at, up, words, anchor = 'middle', more = '') =>
  `<text x="${at}" y="${up}" text-anchor="${anchor}"${more}>${words}</text>`;
const parts = [];
for (let d = decades[0]; d <= decades[1]; d++)
  parts.push(
    line(x(10 ** d), top, x(10 ** d), height - bottom),
    text(x(10 ** d), height - bottom + 18, `${10 ** d} ms`),
  );
for (let r = 0; r <= 10; r += 2)
  parts.push(
    line(left, y(r / 10), width - right, y(r / 10)),
    text(left - 8, y(r / 10) + 4, (r / 10).toFixed(1), 'end'),
  );
for (const { name, p50Ms, recallAt1 } of rows) {
  const ours = name === 'verbatim';
  parts.push(
    `<circle cx="${x(p50Ms)}" cy="${y(recallAt1)}" r="${ours ? 7 : 5}" fill="${ours ? '#c2410c' : '#64748b'}"/>`,
  );
  const atEdge = x(p50Ms) > width - 120;
  parts.push(
    text(
      x(p50Ms) + (atEdge ? -10 : 10),
      y(recallAt1) + (ours ? -8 : 16),
      name,
      atEdge ? 'end' : 'start',
      ours ? ' font-weight="bold"' : '',
    ),
  );
}
parts.push(text((left + width - right) / 2, height - 8, 'median time of a question (logarithmic)'));
parts.push(
  `<text transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">right paragraph first</text>`,
);
writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#475569" role="img" aria-label="Recall at 1 against median time for Verbatim and six libraries"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`,
);
