import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { SETTINGS } from '../src/base/settings-told.ts';

// No container is made here: these hold that the files name what there is.

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Of the platform, not of the bot. */
const OTHERS = ['NODE_ENV', 'PATH'];

const composed = ['compose.yaml', 'compose.scale.yaml'].map((file) => ({ file, services: parse(read(file)).services }));
const applied = readdirSync(join(root, 'deploy/kubernetes')).flatMap((file) =>
  parseAllDocuments(read(`deploy/kubernetes/${file}`)).map((document) => document.toJS()),
);
const containers = applied.flatMap((one) => one.spec?.template?.spec?.containers ?? []);
const dockerfile = read('Dockerfile').replace(/\\\n\s*/g, ' ');

test('every setting that they give is one', () => {
  const given = [
    ...composed.flatMap(({ services }) => Object.keys(services.bot.environment)),
    ...containers.flatMap(({ env }) => env.map(({ name }: { name: string }) => name)),
    ...[...dockerfile.matchAll(/(?<=^ENV .*)\b([A-Z_]+)=/gm)].map(([, name]) => name),
    ...[...read('deploy/systemd/verbatim.service').matchAll(/(?<=^Environment=.*)\b([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    ),
  ];
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((name) => !(name in SETTINGS) && !OTHERS.includes(name))).toEqual([]);
});

test('what the Dockerfile copies is there, and is let into its context', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
  expect(copied.length).toBeGreaterThan(8);
  const allowed = read('.dockerignore').match(/(?<=^!).+/gm) ?? [];
  for (const path of copied) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(
      allowed.some((one) => path === one || path.startsWith(`${one}/`)),
      path,
    ).toBe(true);
  }
  // All that the build writes into the image comes from there.
  expect(dockerfile).toMatch(/^COPY --from=build \/app\/dist dist$/m);
});

test('nothing runs as root, writes where it need not, or is left without a look at how it is', () => {
  expect(dockerfile).toMatch(/^USER 1000:1000$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK .*9090\/healthz/m);
  for (const { services } of composed)
    expect(services.bot).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' });
  expect(containers).toHaveLength(2);
  for (const container of containers)
    expect(container).toMatchObject({
      livenessProbe: { httpGet: { path: '/healthz' } },
      securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
    });
});
