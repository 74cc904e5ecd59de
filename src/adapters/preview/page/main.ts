import type { APIMessage } from 'discord-api-types/v10';
import { leaves, nest } from '../options.ts';
import type { Person, Reply, Setup } from '../protocol.ts';
import { fetchSetup, post, watchChannel } from './api.ts';
import { createComposer } from './composer/composer.ts';
import { isAllowed } from './composer/matching.ts';
import { element, existing } from './element.ts';
import { createFeed } from './feed.ts';
import { Act } from './kinds.ts';
import { displayName, type Room } from './message.ts';
import { showModal } from './modal.ts';
import { setUpPeople } from './people.ts';
import { setUpTheme } from './theme.ts';
import { drawRestart, drawSuggestions, rememberShown } from './welcome.ts';

setUpTheme(existing('theme', HTMLButtonElement));
fetchSetup().then(open, (cause: unknown) => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  existing('messages', HTMLElement).append(
    element('p', { class: 'message-error', role: 'alert' }, `The preview could not start: ${reason}`),
  );
});

function open(setup: Setup): void {
  const all = setup.commands.flatMap(leaves);
  const remembered = sessionStorage.getItem('user');
  const first = setup.people.find(({ user }) => user.id === remembered) ?? setup.people[0];
  if (!first) throw new Error('There is nobody to be.');
  let person: Person = first;
  let stopWatching = (): void => {};

  const sent = () => ({ user: person.user.id, nonce: crypto.randomUUID(), locale: navigator.language });
  const room: Room = {
    bot: setup.bot,
    nameOf(id) {
      const user = [setup.bot, ...setup.people.map((candidate) => candidate.user)].find(
        (candidate) => candidate.id === id,
      );
      return user && displayName(user);
    },
    channelOf: (id) => (id === setup.channel.id ? setup.channel.name : undefined),
    openCommand: (title) => composer.start(title),
    messageOf: (id) => feed.messageOf(id),
    interact: (message, data) =>
      take(post('/api/interactions', { ...sent(), type: Act.Component, message_id: message.id, data })),
    dismiss: (id) => void post('/api/dismiss', { user: person.user.id, message_id: id }),
  };
  const feed = createFeed(existing('feed', HTMLElement), existing('messages', HTMLElement), room);
  const composer = createComposer({
    form: existing('composer', HTMLFormElement),
    popup: existing('popup', HTMLElement),
    line: existing('line', HTMLElement),
    people: setup.people,
    commands: () => all.filter((leaf) => isAllowed(leaf, person.permissions)),
    async send(leaf, values) {
      const act = sent();
      feed.pend(act.nonce, person.user, leaf.title);
      const data = { name: leaf.command.name, options: nest(leaf, values) };
      const reply = await take(post('/api/interactions', { ...act, type: Act.Command, data }));
      if (!reply.ok) feed.fail(act.nonce, reply.reason);
      else if ('modal' in reply) feed.settle(act.nonce);
    },
    complete: (leaf, values, signal) =>
      post(
        '/api/interactions',
        { ...sent(), type: Act.Autocomplete, data: { name: leaf.command.name, options: nest(leaf, values) } },
        signal,
      ),
  });

  /** Opens the form that a reply may bring. */
  async function take(replying: Promise<Reply>): Promise<Reply> {
    const reply = await replying;
    if (reply.ok && 'modal' in reply) {
      const { modal } = reply;
      showModal(modal, { ...room, botName: displayName(setup.bot) }, (components) =>
        post('/api/interactions', { ...sent(), type: Act.Modal, modal_id: modal.id, data: { components } }),
      );
    }
    return reply;
  }

  function watch(): void {
    stopWatching();
    sessionStorage.setItem('user', person.user.id);
    const offline = existing('offline', HTMLElement);
    stopWatching = watchChannel(person.user.id, {
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

  setUpPeople(existing('me', HTMLElement), setup.people, person, (chosen) => {
    person = chosen;
    composer.reset();
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
