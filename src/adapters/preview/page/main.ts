import type { APIMessage } from 'discord-api-types/v10';
import { filled } from '../../../words/filled.ts';
import { isAllowed, leaves, nameOf, nest } from '../options.ts';
import type { Person, PlacedChannel, Reply, SentCommand, SentInteraction, SentMenu, Setup } from '../protocol.ts';
import { fetchSetup, post, upload, watchChannel } from './api.ts';
import { setUpChannels } from './channels.ts';
import { createComposer } from './composer/composer.ts';
import { setUpDrop } from './drop.ts';
import { element, existing } from './element.ts';
import { createFeed } from './feed.ts';
import { Act, CATEGORY, MENU_ANSWER } from './kinds.ts';
import { displayName, type Room } from './message.ts';
import { showModal } from './modal.ts';
import { setUpPeople } from './people.ts';
import { setUpTheme } from './theme.ts';
import { drawRestart, drawSuggestions, rememberShown } from './welcome.ts';
import { locale, says } from './words.ts';

/** The command whose form takes files that are dropped. */
const UPLOAD = 'articles upload';

setUpTheme(existing('theme', HTMLButtonElement));
fetchSetup().then(open, (cause: unknown) => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  existing('messages', HTMLElement).append(
    element('p', { class: 'message-error', role: 'alert' }, filled(says.notStarted, { reason })),
  );
});

function open(setup: Setup): void {
  const all = setup.commands.flatMap(leaves);
  const remembered = sessionStorage.getItem('user');
  const first = setup.people.find(({ user }) => user.id === remembered) ?? setup.people[0];
  if (!first) throw new Error('There is nobody to be.');
  let person: Person = first;
  const places = setup.channels.filter(({ type }) => type !== CATEGORY);
  const place = places.find(({ id }) => id === sessionStorage.getItem('channel')) ?? places[0];
  if (!place) throw new Error('There is no channel.');
  let channel: PlacedChannel = place;
  let stopWatching = (): void => {};

  const sent = () => ({ user: person.user.id, channel: channel.id, nonce: crypto.randomUUID(), locale });
  const room: Room = {
    bot: setup.bot,
    nameOf(id) {
      const user = [setup.bot, ...setup.people.map((candidate) => candidate.user)].find(
        (candidate) => candidate.id === id,
      );
      return user && displayName(user);
    },
    channels: setup.channels,
    channelOf: (id) => setup.channels.find((channel) => channel.id === id)?.name,
    commandOf,
    calledAs: (name, type) => (type === MENU_ANSWER ? menuCalled(name) : commandOf(name)),
    openCommand: (title) => composer.start(title),
    messageOf: (id) => feed.messageOf(id),
    interact: (message, data) =>
      take(post('/api/interactions', { ...sent(), type: Act.Component, message_id: message.id, data })),
    menus: () => setup.menus.filter(offered),
    runMenu: (message, menu) =>
      void send(nameOf(menu), { type: Act.Command, data: { name: menu.name, target_id: message.id } }),
    dismiss: (id) => void post('/api/dismiss', { user: person.user.id, message_id: id }),
  };
  const feed = createFeed(existing('feed', HTMLElement), existing('messages', HTMLElement), room);
  const composer = createComposer({
    form: existing('composer', HTMLFormElement),
    popup: existing('popup', HTMLElement),
    line: existing('line', HTMLElement),
    people: setup.people,
    commands: () => all.filter(({ command }) => offered(command)),
    send: (leaf, values) =>
      void send(`/${leaf.shown}`, {
        type: Act.Command,
        data: { name: leaf.command.name, options: nest(leaf, values) },
      }),
    say: (content) => post('/api/messages', { user: person.user.id, channel: channel.id, content }),
    complete: (leaf, values, signal) =>
      post(
        '/api/interactions',
        { ...sent(), type: Act.Autocomplete, data: { name: leaf.command.name, options: nest(leaf, values) } },
        signal,
      ),
  });

  function commandOf(title: string): string {
    return `/${all.find((leaf) => leaf.title === title)?.shown ?? title}`;
  }

  function menuCalled(name: string): string {
    return nameOf(setup.menus.find((menu) => menu.name === name) ?? { name });
  }

  function offered(command: { readonly default_member_permissions?: string | null | undefined }): boolean {
    return isAllowed(command.default_member_permissions, person.permissions);
  }

  /** @param files for the form that it may open */
  async function send(
    title: string,
    act: Pick<SentCommand, 'type' | 'data'> | Pick<SentMenu, 'type' | 'data'>,
    files?: readonly File[],
  ): Promise<void> {
    const who = sent();
    feed.pend(who.nonce, person.user, title);
    const reply = await take(post('/api/interactions', { ...who, ...act } as SentInteraction), files);
    if (!reply.ok) feed.fail(who.nonce, reply.reason);
    else if ('modal' in reply) feed.settle(who.nonce);
  }

  /** Files go into the form of the command that takes files. */
  function takeFiles(files: readonly File[]): void {
    const leaf = all.find(({ title }) => title === UPLOAD);
    if (!leaf || files.length === 0) return;
    const data = { name: leaf.command.name, options: nest(leaf, []) };
    void send(`/${leaf.shown}`, { type: Act.Command, data }, files);
  }

  /** Opens the form that a reply may bring. */
  async function take(replying: Promise<Reply>, files?: readonly File[]): Promise<Reply> {
    const reply = await replying;
    if (reply.ok && 'modal' in reply) {
      const { modal } = reply;
      const context = {
        ...room,
        botName: displayName(setup.bot),
        upload: (file: File) => upload(person.user.id, file),
        ...(files && { files }),
      };
      showModal(modal, context, (components) =>
        post('/api/interactions', { ...sent(), type: Act.Modal, modal_id: modal.id, data: { components } }),
      );
    }
    return reply;
  }

  function watch(): void {
    stopWatching();
    sessionStorage.setItem('user', person.user.id);
    sessionStorage.setItem('channel', channel.id);
    existing('channel-name', HTMLElement).textContent = channel.name;
    existing('welcome-title', HTMLElement).textContent = filled(says.welcome, { channel: channel.name });
    const offline = existing('offline', HTMLElement);
    stopWatching = watchChannel(person.user.id, channel.id, {
      snapshot(messages: readonly APIMessage[], run) {
        // Another run of the server: other commands, no messages.
        if (run !== setup.run) return location.reload();
        feed.reset(messages);
        if (messages.length > 0) rememberShown(run);
      },
      message(message) {
        feed.upsert(message);
        rememberShown(setup.run);
      },
      removed: feed.remove,
      connected(isConnected) {
        offline.hidden = isConnected;
      },
    });
  }

  if (all.some(({ title }) => title === UPLOAD)) setUpDrop(takeFiles);
  setUpPeople(existing('me', HTMLElement), setup.people, person, (chosen) => {
    person = chosen;
    composer.reset();
    watch();
  });
  setUpChannels(existing('channels', HTMLElement), setup.channels, channel, (chosen) => {
    channel = chosen;
    watch();
  });
  existing('messages', HTMLElement).before(...drawRestart(setup.run));
  existing('chips', HTMLElement).append(...drawSuggestions(setup.suggestions, all, composer));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    composer.slash();
  });
  watch();
}
