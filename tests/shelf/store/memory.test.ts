import { createMemory } from '../../support/memory-store.ts';
import { keepsTheContract } from './contract.ts';

keepsTheContract('memory', async () => {
  const memory = createMemory();
  return { open: async () => memory.open(), end: async () => undefined };
});
