import { defineEditorGroup } from '../../src/command/group.ts';
import add from './add.ts';
import follow from './follow.ts';
import info from './info.ts';
import list from './list.ts';
import refresh from './refresh.ts';
import remove from './remove.ts';
import restore from './restore.ts';
import unfollow from './unfollow.ts';
import upload from './upload.ts';

/** What those who look after a server's shelf do with it. */
export default defineEditorGroup({
  says: ({ commands }) => commands.articles,
  subcommands: [add, upload, list, info, remove, restore, refresh, follow, unfollow],
});
