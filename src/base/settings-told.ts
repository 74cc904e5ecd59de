/** What a person is told of a setting. */
export interface Told {
  /** What it is good for: a line or more of .env.example. */
  readonly says: string;
  /** Where it is not set. Absent: then nothing is. */
  readonly default?: string;
  /** A value that it may have, for whoever gave another. */
  readonly example?: string;
}

/** Every setting, in the order of .env.example, which is made of this (`npm run settings`). */
export const SETTINGS = {
  DISCORD_TOKEN: {
    says: 'The bot’s token, from https://discord.com/developers/applications → your application → Bot → Reset Token.',
  },
  VERBATIM_DOOR: {
    says: 'How Discord reaches the bot: gateway (it connects to Discord), http (Discord posts to it, see docs/operators.md), or preview (a page in the browser, without Discord).',
    default: 'gateway with a token, preview without one',
    example: 'http',
  },
  DISCORD_PUBLIC_KEY: {
    says: 'Only for the http door: the application’s public key, with which Discord signs what it sends.',
    default: 'asked of Discord',
    example: '3f0a… (64 hexadecimal digits, under General Information in the developer portal)',
  },
  VERBATIM_HTTP_PORT: {
    says: 'Only for the http door: where it listens, for a proxy that speaks HTTPS to Discord.',
    default: '8080',
    example: '8080',
  },
  VERBATIM_HTTP_HOST: {
    says: 'Only for the http door: the address of this machine that it listens on.',
    default: 'all of them',
    example: '127.0.0.1',
  },
  VERBATIM_METRICS_PORT: {
    says: 'Where /healthz, /readyz and /metrics (for Prometheus) are; off for nowhere. With the default, a port that is taken is done without.',
    default: '9090',
    example: '9090',
  },
  VERBATIM_METRICS_HOST: {
    says: 'Who may read them: 127.0.0.1 is this machine alone, 0.0.0.0 whoever reaches it.',
    default: '127.0.0.1',
    example: '0.0.0.0',
  },
  VERBATIM_ARTICLES: {
    says: 'Folders with your articles (of any depth), separated by ":" (";" on Windows).',
    default: 'seeds/ of this project and the folder articles/ inside VERBATIM_DATA',
    example: '/srv/articles',
  },
  VERBATIM_DATA: {
    says: 'Where the bot keeps what is its own.',
    default: 'data',
    example: '/var/lib/verbatim',
  },
  VERBATIM_OPENSEARCH: {
    says: 'Only for more than one machine, or shelves of many hundred thousand passages: addresses of an OpenSearch cluster that keeps the articles of servers and finds passages, separated by commas, with name and password where it wants them. See docs/scale.md.',
    default: 'the articles are kept in VERBATIM_DATA, and found in memory',
    example: 'https://verbatim:password@search.intra.example:9200',
  },
  VERBATIM_PORT: {
    says: 'The preview’s port; another free one is taken when it is in use.',
    default: '3000',
    example: '3000',
  },
  VERBATIM_COOLDOWN: {
    says: 'Seconds that one member waits between two commands; 0 for none.',
    default: '2',
    example: '2',
  },
  VERBATIM_ALLOW_PRIVATE_HOSTS: {
    says: 'Articles are fetched from the public web alone. What of your own network may be fetched too: names, addresses and networks, separated by commas (wiki.intra.example, 10.1.0.0/16), or * for every private address. Anyone who may add articles then reads what these hosts show without a login.',
    default: 'none',
    example: 'wiki.intra.example,10.1.0.0/16',
  },
  VERBATIM_FETCH_PORTS: {
    says: 'Ports to fetch articles from beside 80 and 443, separated by commas.',
    default: 'none',
    example: '8080,8443',
  },
  VERBATIM_SHELF_ARTICLES: {
    says: 'Articles that a server may have of its own.',
    default: '1000',
    example: '1000',
  },
  VERBATIM_ADDS_PER_MINUTE: {
    says: 'Articles that one member may add in a minute; 0 for no limit.',
    default: '10',
    example: '10',
  },
  VERBATIM_FOLLOW_MINUTES: {
    says: 'Minutes between two looks at a feed or page that is followed.',
    default: '30',
    example: '30',
  },
  VERBATIM_KEEP_DAYS: {
    says: 'Days that the articles of a server are kept after it has removed the bot.',
    default: '30',
    example: '30',
  },
  LOG_LEVEL: {
    says: 'fatal, error, warn, info, debug, trace or silent. JSON, except on a terminal.',
    default: 'info',
    example: 'info',
  },
  LOG_QUESTIONS: {
    says: 'on: the log holds what members ask, too. They should know of it.',
    default: 'off',
    example: 'off',
  },
  DISCORD_API_URL: {
    says: 'Only to use another server that speaks Discord’s protocol: its address.',
    default: 'Discord itself',
    example: 'https://discord.com/api',
  },
  DISCORD_API_VERSION: {
    says: 'Only to use another version of that protocol.',
    default: '10',
    example: '10',
  },
} as const satisfies Record<string, Told>;

export type SettingName = keyof typeof SETTINGS;

const HEAD = `Copy this file to .env and fill in what you need. Nothing here is required: without a token, \`npm start\` opens a preview of the bot in your browser.`;

/** Letters of a line. */
const WIDTH = 118;

function comment(text: string): string {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The text of .env.example: every setting, none of them set. */
export function envExample(): string {
  const entries = Object.entries<Told>(SETTINGS).map(
    ([name, told]) =>
      `${comment(told.default === undefined ? told.says : `${told.says} Default: ${told.default}`)}\n${name}=\n`,
  );
  return [`${comment(HEAD)}\n`, ...entries].join('\n');
}
