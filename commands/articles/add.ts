import { UserError } from '../../src/base/errors.ts';
import { defineSubcommand } from '../../src/command/group.ts';
import { text } from '../../src/command/option.ts';
import { onlyAddresses } from './addresses.ts';
import { give } from './give.ts';

export default defineSubcommand({
  says: ({ articleCommands }) => articleCommands.add,
  options: {
    url: text({ says: ({ options }) => options.addresses, required: true, min: 1, max: 2_000 }),
  },
  run: async (context) => {
    const typed = context.options.url.trim();
    if (typed === '') throw new UserError('nothing-given', ({ articles }) => articles.faults.noAddressGiven);
    // What is no address is told so where addresses are read.
    const urls = onlyAddresses(typed) ?? [typed];
    return give(
      context,
      urls.map((url) => ({ kind: 'address', url })),
    );
  },
});
