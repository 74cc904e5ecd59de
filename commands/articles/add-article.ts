import { UserError } from '../../src/base/errors.ts';
import { defineEditorMenu } from '../../src/command/group.ts';
import { addressesIn } from './addresses.ts';
import { give, type Thing } from './give.ts';

/** In the menu of every message: adds what its links lead to and what is attached to it. */
export default defineEditorMenu({
  says: ({ menus }) => menus.addArticle,
  async run(context, { text, links, files }) {
    const addresses = new Set([...addressesIn(text), ...links.filter((link) => /^https?:\/\//i.test(link))]);
    const things: Thing[] = [
      ...files.map((file) => ({ kind: 'file', file }) as const),
      ...[...addresses].map((url) => ({ kind: 'address', url }) as const),
    ];
    if (things.length === 0) throw new UserError('nothing-given', ({ articles }) => articles.faults.nothingInMessage);
    return give(context, things);
  },
});
