import type { SyncSteps } from '../../base/steps.ts';
import { LINES_IN_A_STEP } from './lines.ts';

/** Written above what a box holds: a heading needs no blank line around it. */
const headed = (title: string | undefined): string => (title?.trim() ? `###### ${title.trim()}` : '');

/** Callouts and admonitions as a heading and text, highlighted code as a fence. Each line stands where it stood. */
export function* setApart(written: readonly string[], isCode: readonly boolean[]): SyncSteps<string[]> {
  const lines = [...written];
  yield* openCallouts(lines, isCode);
  yield* openAdmonitions(lines, isCode);
  yield* fenceCode(lines, isCode);
  return lines;
}

/** `> [!note]- Title`, as in Obsidian and on GitHub. */
const CALLOUT = /^ {0,3}> ?\[!(?<kind>[A-Za-z][\w-]*)(?:\|[^\]]*)?\][+-]?(?:[ \t]+(?<title>.*))?$/;
const QUOTED = /^ {0,3}> ?/;

/** A callout is the article's own, but for one that says it is a quotation. */
function* openCallouts(lines: string[], isCode: readonly boolean[]): SyncSteps {
  for (const [at, line] of lines.entries()) {
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
    const callout = isCode[at] || QUOTED.test(lines[at - 1] ?? '') ? null : CALLOUT.exec(lines[at] ?? line)?.groups;
    if (!callout) continue;
    if (/^(?:quote|cite)$/i.test(callout.kind ?? '')) {
      lines[at] = `> ${headed(callout.title)}`.trimEnd();
      continue;
    }
    lines[at] = headed(callout.title);
    for (let next = at + 1; QUOTED.test(lines[next] ?? ''); next++)
      lines[next] = (lines[next] ?? '').replace(QUOTED, '');
  }
}

/**
 * `:::note Title`, `:::tip[Title]`, `::: {.callout}`, as in Docusaurus and its like, and the `:::` that closes it. No two parts of it may
 * share out spaces between them: a line can hold 20,000.
 */
const OPENS =
  /^ {0,3}:{3,}[ \t]*(?:\{[^{}]{0,200}\}|[A-Za-z][\w-]*(?:[ \t]*\[(?<label>[^[\]]{0,200})\]|[ \t]+(?<title>[^{} \t](?:[^{}]{0,198}[^{} \t])?))?(?:[ \t]*\{[^{}]{0,200}\})?)[ \t]*$/;
const CLOSES = /^ {0,3}:{3,}[ \t]*$/;

function* openAdmonitions(lines: string[], isCode: readonly boolean[]): SyncSteps {
  const open: { at: number; title: string | undefined }[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
    if (isCode[at]) continue;
    const opening = OPENS.exec(line)?.groups;
    if (opening) open.push({ at, title: opening.label ?? opening.title });
    else if (CLOSES.test(line)) {
      const box = open.pop();
      if (!box) continue;
      lines[box.at] = headed(box.title);
      lines[at] = '';
    }
  }
}

/** Lines that open code to Jekyll and Hugo. */
const CODE = /^ {0,3}(?:\{%-?\s*highlight\s[^%]{0,200}%\}|\{\{[<%]\s*highlight\s[^>]{0,200}[>%]\}\})\s*$/;
const CODE_ENDS = /^ {0,3}(?:\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*\/\s*highlight\s*[>%]\}\})\s*$/;

function* fenceCode(lines: string[], isCode: readonly boolean[]): SyncSteps {
  let opening: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
    if (isCode[at]) continue;
    if (CODE.test(line)) opening = at;
    else if (opening !== null && CODE_ENDS.test(line)) {
      lines[opening] = '~~~~~';
      lines[at] = '~~~~~';
      opening = null;
    }
  }
}
