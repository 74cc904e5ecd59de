import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { UserError } from './errors.ts';
import { nearest } from './nearest.ts';
import { SETTINGS, type SettingName, type Told } from './settings-told.ts';

/** No shell has read a line of .env: `~` is still to be put in words. */
const atHome = (folder: string): string => folder.replace(/^~(?=$|[\\/])/, homedir());

/** Blank counts as not set: lines of .env are emptied, and compose files pass blanks on. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const WEB_PORTS: readonly number[] = [80, 443];

const PORT = 'must be a whole number from 0 to 65535';
const DAYS = 'must be a whole number of days from 1 to 3650';
const MINUTES = 'must be a whole number of minutes from 1 to 10080';
const COUNT = 'must be a whole number from 0 to 1000000';
const SECONDS = 'must be a number of seconds from 0 to 3600';

/** Words with white space or commas between. */
const wordsOf = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean);

/** A host's name, its address, a network of addresses, or `*`. */
function isHosts(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (longest < 0) return entry === '*' || /^(?!\d+(?:\.\d+)*$)[\w-]+(?:\.[\w-]+)*\.?$/.test(entry);
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest && more.length === 0);
}

const isWebAddress = (word: string): boolean => /^https?:\/\//i.test(word) && URL.canParse(word);

/** A name or password in an address whose percent signs mean nothing: whoever reads it would stumble. */
function isReadable(address: string): boolean {
  const { username, password } = new URL(address);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

const isPort = (word: string): boolean => /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) <= 65_535;

const port = (otherwise: number) =>
  optional(z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(otherwise));

const METRICS_PORT = 9090;

const schemas = {
  DISCORD_TOKEN: optional(
    z
      .string()
      .transform((token) => token.trim().replace(/^Bot\s+/i, ''))
      .refine((token) => !/\s/.test(token), 'must be one word: copy it again from the Discord developer portal')
      .optional(),
  ),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()),
  DISCORD_API_VERSION: optional(
    z
      .string()
      .regex(/^\d{1,2}$/, 'must be a number such as 10')
      .default('10'),
  ),
  VERBATIM_ARTICLES: optional(z.string().optional()),
  VERBATIM_DATA: optional(z.string().default('data')),
  VERBATIM_OPENSEARCH: optional(
    z
      .string()
      .transform(wordsOf)
      .refine((nodes) => nodes.every(isWebAddress), { error: 'must be http(s) addresses', abort: true })
      .refine((nodes) => nodes.every(isReadable), 'must have % in a name or password written as %25')
      .optional(),
  ),
  VERBATIM_PORT: port(3000),
  VERBATIM_COOLDOWN: optional(z.coerce.number(SECONDS).min(0, SECONDS).max(3_600, SECONDS).default(2)),
  VERBATIM_ALLOW_PRIVATE_HOSTS: optional(
    z
      .string()
      .default('')
      .transform(wordsOf)
      .refine((entries) => entries.every(isHosts), 'must be names, addresses or networks such as 10.1.0.0/16, or *'),
  ),
  VERBATIM_FETCH_PORTS: optional(
    z
      .string()
      .default('')
      .transform(wordsOf)
      .refine((words) => words.every(isPort), 'must be whole numbers from 1 to 65535')
      .transform((words) => words.map(Number)),
  ),
  VERBATIM_FOLLOW_MINUTES: optional(
    z.coerce.number(MINUTES).int(MINUTES).min(1, MINUTES).max(10_080, MINUTES).default(30),
  ),
  VERBATIM_SHELF_ARTICLES: optional(
    z.coerce.number(COUNT).int(COUNT).min(0, COUNT).max(1_000_000, COUNT).default(1_000),
  ),
  VERBATIM_ADDS_PER_MINUTE: optional(z.coerce.number(COUNT).int(COUNT).min(0, COUNT).max(1_000_000, COUNT).default(10)),
  VERBATIM_KEEP_DAYS: optional(z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(3_650, DAYS).default(30)),
  LOG_LEVEL: optional(
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
  ),
  VERBATIM_DOOR: optional(
    z.enum(['gateway', 'http', 'preview'], { error: 'must be one of gateway, http, preview' }).optional(),
  ),
  DISCORD_PUBLIC_KEY: optional(
    z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
      .optional(),
  ),
  VERBATIM_HTTP_PORT: port(8080),
  VERBATIM_HTTP_HOST: optional(z.string().trim().optional()),
  VERBATIM_METRICS_PORT: z.union([z.literal('off'), port(METRICS_PORT)], { error: `${PORT}, or off` }),
  VERBATIM_METRICS_HOST: optional(z.string().trim().default('127.0.0.1')),
  LOG_QUESTIONS: optional(z.enum(['on', 'off'], { error: 'must be on or off' }).default('off')),
} satisfies Record<SettingName, z.ZodType>;

const schema = z.object(schemas);

/** What the person who hosts the bot may set. */
export interface Settings {
  /** Absent: the preview is opened instead of Discord. */
  readonly discordToken?: string;
  /** Another server that speaks Discord's protocol. Absent: Discord itself. */
  readonly discordApiUrl?: string;
  readonly discordApiVersion: string;
  /** Folders that hold the articles. */
  readonly articleFolders: readonly string[];
  /** Where the bot keeps what is its own. */
  readonly dataFolder: string;
  /** The articles folder that is the bot's own and is made at start; null where the host names folders. */
  readonly ownFolder: string | null;
  /** Whether what was added in the terminal is read beside those folders; not where `--articles` names them. */
  readonly readsAdded: boolean;
  /** Addresses of the cluster that keeps the articles of servers, passwords in them. Absent: the data folder does. */
  readonly openSearch?: readonly string[];
  /** The port to try first; 0 for any free one. */
  readonly previewPort: number;
  /** Seconds between two commands of one member; 0 for none. */
  readonly cooldownSeconds: number;
  /** What may be fetched beside the public web: names, addresses, networks, or `*` for every private one. */
  readonly allowPrivateHosts: readonly string[];
  /** The ports that may be fetched from: those of the web, and what is set besides. */
  readonly fetchPorts: readonly number[];
  /** How often feeds and pages that are followed are asked. */
  readonly followMinutes: number;
  /** Articles that a server may have of its own. */
  readonly shelfArticles: number;
  /** Articles that one member may add in a minute; 0 for no limit. */
  readonly addsPerMinute: number;
  /** Days that the articles of a server are kept after it has removed the bot. */
  readonly keepDays: number;
  readonly logLevel: string;
  /** Absent: the gateway when there is a token, else the preview. */
  readonly door?: 'gateway' | 'http' | 'preview';
  /** With which Discord signs what it posts: 64 hexadecimal digits. Absent: Discord is asked. */
  readonly publicKey?: string;
  readonly http: { readonly port: number; readonly host?: string };
  /** Where it is told how the bot is; null for nowhere. `isChosen`: somebody counts on that port. */
  readonly metrics: { readonly host: string; readonly port: number; readonly isChosen: boolean } | null;
  /** Whether the log may hold what members ask. */
  readonly logQuestions: boolean;
  /** Of names that are set and are no setting, a sentence each. */
  readonly doubts: readonly string[];
}

/**
 * Reads the settings from the environment and, for what is not set there, from a `.env` file in the working folder.
 *
 * @param root the folder of the project, which holds `seeds/`
 * @throws UserError `bad-settings` that names each bad variable
 */
export function readSettings(root: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const fromFile: Record<string, string> = {};
  if (existsSync('.env')) readDotenv({ processEnv: fromFile, quiet: true });
  const set = Object.entries(environment).filter(([, value]) => value?.trim());
  const given = { ...fromFile, ...Object.fromEntries(set) };
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => faultOf(path.join('.'), message));
    throw new UserError(
      'bad-settings',
      `These settings cannot be used:\n  ${faults.join('\n  ')}\n.env.example says what each may be.`,
    );
  }
  const { data } = parsed;
  const named = data.VERBATIM_ARTICLES?.split(delimiter).filter(Boolean).map(atHome);
  const dataFolder = atHome(data.VERBATIM_DATA);
  const ownFolder = join(dataFolder, 'articles');
  return {
    ...(data.DISCORD_TOKEN !== undefined && { discordToken: data.DISCORD_TOKEN }),
    ...(data.DISCORD_API_URL !== undefined && { discordApiUrl: data.DISCORD_API_URL.replace(/\/+$/, '') }),
    discordApiVersion: data.DISCORD_API_VERSION,
    articleFolders: named ?? [join(root, 'seeds'), ownFolder],
    dataFolder,
    ownFolder: named ? null : ownFolder,
    readsAdded: true,
    ...(data.VERBATIM_OPENSEARCH !== undefined && { openSearch: data.VERBATIM_OPENSEARCH }),
    previewPort: data.VERBATIM_PORT,
    cooldownSeconds: data.VERBATIM_COOLDOWN,
    allowPrivateHosts: data.VERBATIM_ALLOW_PRIVATE_HOSTS,
    fetchPorts: [...WEB_PORTS, ...data.VERBATIM_FETCH_PORTS],
    followMinutes: data.VERBATIM_FOLLOW_MINUTES,
    shelfArticles: data.VERBATIM_SHELF_ARTICLES,
    addsPerMinute: data.VERBATIM_ADDS_PER_MINUTE,
    keepDays: data.VERBATIM_KEEP_DAYS,
    logLevel: data.LOG_LEVEL,
    ...(data.VERBATIM_DOOR !== undefined && { door: data.VERBATIM_DOOR }),
    ...(data.DISCORD_PUBLIC_KEY !== undefined && { publicKey: data.DISCORD_PUBLIC_KEY }),
    http: {
      port: data.VERBATIM_HTTP_PORT,
      ...(data.VERBATIM_HTTP_HOST !== undefined && { host: data.VERBATIM_HTTP_HOST }),
    },
    metrics:
      data.VERBATIM_METRICS_PORT === 'off'
        ? null
        : {
            host: data.VERBATIM_METRICS_HOST,
            port: data.VERBATIM_METRICS_PORT,
            isChosen: Boolean(given.VERBATIM_METRICS_PORT?.trim()),
          },
    logQuestions: data.LOG_QUESTIONS === 'on',
    doubts: Object.keys(given).flatMap(doubtOf),
  };
}

function faultOf(name: string, message: string): string {
  const { example }: Told = SETTINGS[name as SettingName];
  return `${name}: ${message}${example === undefined ? '' : `; for example ${name}=${example}`}`;
}

/** A setting whose name is mistyped is not set, and nothing else would say so. */
function doubtOf(name: string): string[] {
  if (!name.startsWith('VERBATIM_') || Object.hasOwn(SETTINGS, name)) return [];
  const meant = nearest(
    name,
    Object.keys(SETTINGS).map((one) => one.toLowerCase()),
  );
  return [`${name} is no setting.${meant === null ? '' : ` Did you mean ${meant.toUpperCase()}?`}`];
}
