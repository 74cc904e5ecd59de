import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { UserError } from '../base/errors.ts';
import { createLog } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import { type Application, readApplication } from '../discord/application.ts';
import { type Definitions, sameCommands } from '../discord/commands.ts';
import { ask, checkToken, createRest, stopSweeping } from '../discord/rest.ts';
import { clock } from './clock.ts';
import { httpDoor } from './endpoint.ts';
import { bad, badBecause, doubtful, type Finding, good } from './finding.ts';

const DISCORD = 'https://discord.com/api';

/** What Discord says of the bot: whose token it is, which commands it has, where it sends interactions, what time it is. */
export async function discord(settings: Settings, definitions: Definitions, now: () => number): Promise<Finding[]> {
  const { discordToken: token, discordApiUrl, discordApiVersion, door } = settings;
  if (token === undefined) {
    if (door === undefined || door === 'preview') return [good('token', (says) => says.noToken)];
    return [
      bad(
        'token',
        (says) => says.tokenNeeded(door),
        (says) => says.copyToken,
      ),
    ];
  }
  const rest = createRest(token, discordApiUrl, discordApiVersion, createLog('silent'));
  try {
    checkToken(token);
    const own = await readApplication(rest);
    return [
      good('token', (says) => says.tokenTaken),
      good('application', () => `${own.user.name} (${own.id})`),
      await commands(rest, own, definitions),
      await clock(`${discordApiUrl ?? DISCORD}/v${discordApiVersion}/gateway`, now),
      ...(await httpDoor(settings, own)),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [badBecause('token', error)];
  } finally {
    stopSweeping(rest);
  }
}

async function commands(rest: REST, { id }: Application, definitions: Definitions): Promise<Finding> {
  const check = 'commands';
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    const theirs = await ask(rest, rest.get(Routes.applicationCommands(id), { query }), z.array(z.unknown()), {
      subject: 'the commands',
    });
    if (sameCommands(definitions, theirs)) return good(check, (says) => says.commandsFit(theirs.length));
    return doubtful(
      check,
      (says) => (theirs.length === 0 ? says.noCommands : says.otherCommands),
      (says) => says.startBot,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return badBecause(check, error);
  }
}
