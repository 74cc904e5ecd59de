import { ComponentType } from 'discord-api-types/v10';
import { placeInWords } from '../answers/in-words.ts';
import type { SourceAnswer } from '../answers/source.ts';
import { CITATION_STYLES, type CitationStyle } from '../citation/styles.ts';
import { encodeCustomId, placeOf } from './custom-id.ts';
import { cost } from './limits.ts';
import { blockQuote, escapeMarkdown, maskedLink, smallPrint } from './markdown.ts';
import { type Attachment, type Audience, button, linkButton, row, text } from './message.ts';
import { type Reply, reply } from './reply.ts';
import { sourceLine } from './words.ts';

type Source = Extract<SourceAnswer, { kind: 'source' }>;

export interface SourceView {
  readonly citation: string;
  readonly style: CitationStyle;
  readonly audience: Audience;
}

/** Room for a citation, in units of `cost`; a longer one is handed over as a file. */
const ROOM = 2_400;

/** The formats that are read by programs, letter for letter. */
const FOR_PROGRAMS: readonly CitationStyle[] = ['bibtex', 'ris', 'csl-json'];

/** The citation, the styles it can be had in, and the link. */
export function drawSource({ article, passage, link }: Source, { citation, style, audience }: SourceView): Reply {
  const shown = drawCitation(citation, style);
  const place = placeOf(article, passage);
  const open = linkButton(passage ? 'Open at this passage' : 'Open the article', link);
  return reply(
    audience,
    [
      text(sourceLine(article, link, [passage && placeInWords(article, passage.number)])),
      ...shown.parts,
      ...(link && !open ? [text(maskedLink('Open the article', link))] : []),
      ...(article.form === 'digest'
        ? [text(smallPrint('On the shelf is a digest of this article, in other words.'))]
        : []),
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: encodeCustomId({ verb: 'cite.style', place, position: 0 }),
            options: CITATION_STYLES.map((one) => ({
              label: one.label,
              value: one.style,
              default: one.style === style,
            })),
          },
        ],
      },
      ...row(open, audience === 'public' ? button({ verb: 'delete', place, position: 0 }, { label: 'Delete' }) : null),
    ],
    shown.files,
  );
}

function drawCitation(citation: string, style: CitationStyle) {
  const isCode = FOR_PROGRAMS.includes(style);
  // Inside a code block nothing can be escaped, and three backticks would end it.
  const drawn = isCode ? `\`\`\`\n${citation}\n\`\`\`` : blockQuote(escapeMarkdown(citation));
  if (cost(drawn) <= ROOM && !(isCode && citation.includes('```')))
    return { parts: [text(drawn)], files: [] as Attachment[] };
  const name = `citation-${style}.txt`;
  return {
    parts: [
      text('This citation does not fit into a message, so here it is as a file.'),
      { type: ComponentType.File as const, file: { url: `attachment://${name}` } },
    ],
    files: [{ name, type: 'text/plain; charset=utf-8', data: Buffer.from(citation, 'utf8') }],
  };
}
