import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The numbered steps of a section of DESIGN.md. */
function stepsOf(title: string): string[] {
  const [, section = ''] = textOf('DESIGN.md').split(`\n## ${title}\n`);
  const [steps = ''] = section.split('\n## ');
  return steps.split(/\n(?=\d+\. )/).filter((step) => /^\d+\. /.test(step));
}

const spansOf = (step: string): string[] => [...step.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
const isFile = (span: string): boolean => /^(?:src|commands)\/.*\.ts$/.test(span);
const isName = (span: string): boolean => /^[a-z][A-Za-z]+$/.test(span);

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(join(folder, name))),
);
/** Whether a file declares a function or value, or a method, of this name. */
const declares = (text: string, name: string): boolean =>
  new RegExp(`(?:function\\*?|const) ${name}\\b|^ +(?:async )?\\*?${name}\\(`, 'm').test(text);

describe.each(['The way of a question', 'The way of an article', 'The way of a check'])('DESIGN.md: %s', (title) => {
  const steps = stepsOf(title);

  it('has about ten steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
  });

  it.each(steps)('%s', (step) => {
    const spans = spansOf(step);
    const files = spans.filter(isFile).map(textOf);
    expect(files.length).toBeGreaterThan(0);
    const names = spans.filter(isName);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !sources.some((text) => declares(text, name)))).toEqual([]);
    // What a step is about stands in a file that it names.
    expect(names.filter((name) => files.some((text) => declares(text, name))).length).toBeGreaterThan(0);
  });
});
