import { UserError } from '../../base/errors.ts';
import { checkJson, textOf } from './check-json.ts';
import { checkText } from './check-text.ts';
import { faultJson, jsonLine } from './json.ts';
import { readLines } from './lines.ts';
import type { Command } from './parse.ts';
import type { Asking } from './tell.ts';

type Checked = { readonly text: string; readonly who?: string };

/** Checks what was typed, or what comes in line by line. */
export async function check(command: Extract<Command, { verb: 'check' }>, asking: Asking): Promise<void> {
  const { answers, terminal, out, err, style } = asking;
  const { words } = terminal;
  const { who, article, json } = command;
  const answer = async (given: Checked): Promise<string> => {
    const found = await answers.check({
      ...(who !== null && { who }),
      ...given,
      ...(article !== null && { article }),
    });
    return json ? jsonLine(checkJson(found)) : checkText(words, style, found);
  };
  if (command.text !== null) return out.write(await answer({ text: command.text }));

  if (terminal.stdin.isTTY) {
    await err.write(`${words.terminal.typeTexts}\n`);
    await err.flush();
  }
  // Who speaks in the articles is asked for with nearly every line.
  await answers.prepare(answers.shelf());
  for await (const line of readLines(terminal.stdin)) {
    try {
      await out.write(await answer(textOf(line)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await out.write(json ? jsonLine(faultJson(line, error)) : style.prose(error.said(words)));
    }
    if (!json) await out.write('\n');
    await out.flush();
  }
}
