import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderStore } from '../../../src/shelf/store/folder/folder-store.ts';
import { keepsTheContract } from './contract.ts';

keepsTheContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  return {
    open: () => openFolderStore({ folder: join(folder, 'servers'), quiet: 30 }),
    end: () => rm(folder, { recursive: true }),
  };
});
