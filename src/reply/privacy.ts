import { type APIComponentInContainer, ButtonStyle } from 'discord-api-types/v10';
import type { OfMember } from '../keeping/keeping.ts';
import type { Words } from '../words/en.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { button, row, text } from './message.ts';
import { type Reply, reply } from './reply.ts';

/** What is kept, as far as the member who asks may know of it. */
export interface PrivacyView {
  /** Of the server where it is asked; null where nothing of a server's is seen. */
  readonly server: {
    /** What names the member; null where servers have no shelves. */
    readonly ofMember: OfMember | null;
    /** Whether what is asked there is counted, and whether anything was. */
    readonly isCounting: boolean;
    readonly hasCounts: boolean;
    /** Whether the member may have that forgotten. */
    readonly manages: boolean;
  } | null;
  readonly logsQuestions: boolean;
  /** Days that what a server keeps outlasts the bot there. */
  readonly keepDays: number;
  /** What has just been done, in a sentence; null for nothing. */
  readonly done: string | null;
}

export function drawPrivacy(words: Words, view: PrivacyView): Reply {
  const { privacy } = words;
  const { server, done } = view;
  return reply('private', [
    text(`### ${escapeMarkdown(privacy.heading)}`),
    ...(done === null ? [] : [text(bold(escapeMarkdown(done)))]),
    part(privacy.ofYou, [...ofMember(words, server), privacy.inMemory]),
    part(privacy.ofQuestions, [
      ...countsLines(words, server),
      privacy.messages,
      view.logsQuestions ? privacy.logWithWords : privacy.log,
    ]),
    ...(server ? [part(privacy.ofServer, [privacy.server(view.keepDays)])] : []),
    part(privacy.whoSees, whoSees(words, server)),
    ...(server ? buttons(words, server) : []),
  ]);
}

const part = (heading: string, lines: readonly string[]): APIComponentInContainer =>
  text([bold(escapeMarkdown(heading)), ...lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n'));

function ofMember({ privacy }: Words, server: PrivacyView['server']): string[] {
  if (!server?.ofMember) return [privacy.askInServers];
  const { articles, followed } = server.ofMember;
  return [
    ...(articles > 0 ? [privacy.articles(articles)] : []),
    ...(followed > 0 ? [privacy.followed(followed)] : []),
    ...(articles + followed > 0 ? [] : [privacy.nothingOfYou]),
    privacy.takenOff,
  ];
}

function countsLines({ privacy }: Words, server: PrivacyView['server']): string[] {
  if (!server) return [privacy.notCountedHere];
  if (server.isCounting) return [privacy.counted, privacy.countedPrivately];
  return [server.hasCounts ? privacy.notCountedByNow : privacy.notCounted];
}

function whoSees({ privacy, commands }: Words, server: PrivacyView['server']): string[] {
  if (!server) return [privacy.host];
  const managers = privacy.managers(`/${commands.articles.name}`, `/${commands.insights.name}`);
  return [privacy.everybody, managers, privacy.host];
}

const state = (verb: string) => ({ verb, place: null, position: 0 });

function buttons({ privacy }: Words, { ofMember, hasCounts, manages }: NonNullable<PrivacyView['server']>) {
  const names = ofMember !== null && ofMember.articles + ofMember.followed > 0;
  return row(
    names ? button(state('priv.mine'), { label: privacy.takeMyIdOff }) : null,
    manages && hasCounts
      ? button(state('priv.ask'), { label: privacy.forgetCounted, style: ButtonStyle.Danger })
      : null,
  );
}

/** Asks before anything that was counted is forgotten. */
export const drawAskForgetting = ({ privacy }: Words): Reply =>
  reply('private', [
    text(`### ${escapeMarkdown(privacy.reallyForget)}`),
    text(escapeMarkdown(privacy.cannotBeUndone)),
    ...row(
      button(state('priv.forget'), { label: privacy.forget, style: ButtonStyle.Danger }),
      button(state('priv.keep'), { label: privacy.keep }),
    ),
  ]);
