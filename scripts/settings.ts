// Writes .env.example anew from the table of settings.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { envExample } from '../src/base/settings-told.ts';

writeFileSync(fileURLToPath(new URL('../.env.example', import.meta.url)), envExample());
