import type { Block } from '../block.ts';

const LONGEST_NAME = 120;
const HANDLE = /(?:^|[\s(])@\w/;

/**
 * The blocks of a post that a page shows from elsewhere, as src/intake/post.ts tells one: signed at its end, or with a line above that names
 * who posted it.
 */
export function asPost(blocks: readonly Block[]): readonly Block[] {
  const said = blocks.filter(({ text }) => !/^view (?:this post )?on \S+$/i.test(text));
  const [name, ...rest] = said;
  if (!name || rest.length === 0 || name.text.length > LONGEST_NAME) return said;
  if (!HANDLE.test(name.text) || /[—–]/.test(name.text)) return said;
  const { quote: _, ...line } = name;
  return [{ ...line, kind: 'paragraph', text: name.text.replaceAll('\n', ' '), runs: [] }, ...rest];
}
