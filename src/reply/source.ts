import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { placeInWords } from '../answers/in-words.ts';
import type { SourceAnswer } from '../answers/source.ts';
import { CITATION_STYLES, type CitationStyle, isProse } from '../citation/styles.ts';
import type { Words } from '../words/en.ts';
import { encodeCustomId, placeOf } from './custom-id.ts';
import { cost } from './limits.ts';
import { sourceLine } from './lines.ts';
import { blockQuote, escapeMarkdown, smallPrint } from './markdown.ts';
import { type Audience, button, linkButton, row, text } from './message.ts';
import type { DrawnWords } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';

type Source = Extract<SourceAnswer, { kind: 'source' }>;

/** The citation, the styles it can be had in, and the link. */
export function drawSource(
  words: Words,
  { article, passage, link, citation, style }: Source,
  audience: Audience,
): Reply {
  const { answers, source } = words;
  const place = placeOf(article, passage);
  const open = linkButton(passage ? answers.buttons.openPassage : answers.buttons.openArticle, link);
  const head = [text(sourceLine(words, article, link, [passage && placeInWords(words, article, passage.number)]))];
  const foot = article.form === 'digest' ? [text(smallPrint(source.isDigest))] : [];
  const drawn = drawCitation(citation, style, roomBeside([...head, ...foot]));
  const citing = drawn ? { parts: [drawn], files: [] } : handOver(words, citation, style);
  return reply(
    audience,
    [
      ...head,
      ...citing.parts,
      ...foot,
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: encodeCustomId({ verb: 'cite.style', place, position: 0 }),
            // Never seen, since a style is always chosen: it is what the menu is called for those who hear it.
            placeholder: answers.placeholders.style,
            options: CITATION_STYLES.map((one) => ({
              label: source.styles[one],
              value: one,
              default: one === style,
            })),
          },
        ],
      },
      ...row(
        open,
        audience === 'public'
          ? button({ verb: 'delete', place, position: 0 }, { label: answers.buttons.delete })
          : null,
      ),
    ],
    citing.files,
  );
}

/** What programs read stands letter for letter in a code block, in which nothing can be escaped. Null: no room. */
function drawCitation(citation: string, style: CitationStyle, room: number): APIComponentInContainer | null {
  if (!isProse(style) && citation.includes('```')) return null;
  const drawn = isProse(style) ? blockQuote(escapeMarkdown(citation)) : `\`\`\`\n${citation}\n\`\`\``;
  return cost(drawn) <= room ? text(drawn) : null;
}

function handOver({ source }: Words, citation: string, style: CitationStyle): DrawnWords {
  const name = `citation-${style}.txt`;
  return {
    parts: [text(source.asFile), { type: ComponentType.File, file: { url: `attachment://${name}` } }],
    files: [{ name, type: 'text/plain; charset=utf-8', data: Buffer.from(citation, 'utf8') }],
  };
}
