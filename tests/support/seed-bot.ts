import { type Bot, createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { PATIENT } from './patience.ts';

/** The bot on the articles that come with it; nobody has to wait between two questions. */
export async function seedBot(): Promise<Bot> {
  const { answers } = await openLibrary({ folders: ['seeds'], search: true });
  return createBot({
    answersFor: async () => answers,
    log: createLog('silent'),
    cooldownSeconds: 0,
    patience: PATIENT,
  });
}
