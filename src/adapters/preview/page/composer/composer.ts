import { filled } from '../../../../words/filled.ts';
import type { Leaf } from '../../options.ts';
import type { Reply, Suggestion } from '../../protocol.ts';
import { element, fill } from '../element.ts';
import { says } from '../words.ts';
import { createDraft, type Draft, type DraftOptions } from './draft.ts';
import { commandForWords, matchingCommands, typedOut } from './matching.ts';
import { createPopup, type Entry } from './popup.ts';

export interface ComposerOptions extends Omit<DraftOptions, 'popup' | 'leave'> {
  readonly form: HTMLFormElement;
  readonly popup: HTMLElement;
  /** Where words or fields stand. */
  readonly line: HTMLElement;
  /** Posts words as a message. */
  say(words: string): Promise<Reply>;
  /** The commands of whoever is here now. */
  commands(): readonly Leaf[];
}

export interface Composer {
  /**
   * Opens a command, as far as it exists, with these values.
   *
   * @param send sends it at once. Default: false
   */
  start(title: string, values?: Suggestion['options'], send?: boolean): void;
  /** Back to an empty line. */
  reset(): void;
  /** As if a slash had been typed. */
  slash(): void;
}

/** Where an address goes that stands there alone. */
const ADD = { title: 'articles add', option: 'url' } as const;

/** Where commands are typed: `/`, a choice, its options as fields, Enter. */
export function createComposer(options: ComposerOptions): Composer {
  const { form, line, commands } = options;
  const popup = createPopup(options.popup, choose);
  let draft: Draft | undefined;
  const words = element('input', {
    class: 'words',
    type: 'text',
    role: 'combobox',
    'aria-label': says.line,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': popup.id,
    placeholder: says.linePlaceholder,
    autocomplete: 'off',
    maxlength: 2_000,
    oninput: readWords,
    onkeydown: wordsKey,
  });
  fill(line, words);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (draft) draft.submit();
    else if (popup.active) choose(popup.active);
    else void post(words.value.trim());
  });
  // Pressed beside the field, where nothing else is, the cursor goes into it, and what is open stays open.
  line.parentElement?.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || (event.target !== line && event.target !== line.parentElement)) return;
    event.preventDefault();
    if (draft) draft.focus();
    else words.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) popup.hide();
  });

  return {
    start(title, values = {}, send = false) {
      const leaf = commands().find((candidate) => candidate.title === title);
      if (!leaf) return;
      const opened = open(leaf);
      for (const [name, value] of Object.entries(values)) opened.set(name, value);
      if (send) opened.submit();
      else opened.focus();
    },
    reset: () => write('', false),
    slash() {
      if (draft) draft.focus();
      else write('/');
    },
  };

  /** Closes what is open, and puts words in the line. */
  function write(text: string, focus = true): void {
    draft?.stop();
    draft = undefined;
    words.value = text;
    fill(line, words);
    if (focus) words.focus();
    readWords();
  }

  function open(leaf: Leaf): Draft {
    draft?.stop();
    popup.hide();
    const opened = createDraft(leaf, {
      ...options,
      popup,
      leave: (text) => write(text),
      send(sent, values) {
        write('');
        options.send(sent, values);
      },
    });
    draft = opened;
    fill(line, ...opened.parts);
    return opened;
  }

  function readWords(): void {
    const text = words.value;
    const typed = typedOut(commands(), text);
    if (typed) {
      const opened = open(typed.leaf);
      if (typed.rest === '') opened.focus();
      else opened.type(typed.rest);
    } else if (text.startsWith('/')) {
      const found = matchingCommands(commands(), text.slice(1));
      const head = found.length > 0 ? says.commands : says.noSuchCommand;
      popup.show({ owner: words, head: [head], entries: found.map((command) => ({ command })) });
    } else if (isAddress(text) && addCommand().length > 0) {
      popup.show({ owner: words, head: [says.addArticle], entries: addCommand() });
    } else {
      offerToAsk(text);
    }
  }

  /** What may be done with an address, for whoever may. */
  function addCommand(): readonly Entry[] {
    return commands()
      .filter(({ title }) => title === ADD.title)
      .map((command) => ({ command }));
  }

  function wordsKey(event: KeyboardEvent): void {
    if (popup.takesKey(event)) return;
    const { active } = popup;
    if ((event.key === 'Enter' || event.key === 'Tab') && active) {
      event.preventDefault();
      choose(active);
    }
  }

  /** Words alone reach no bot: they may be put where they could be meant. */
  function offerToAsk(text: string): void {
    const command = commandForWords(commands());
    if (text.trim() === '' || !command) {
      popup.hide();
      return;
    }
    const head = filled(says.onlyCommands, { command: `/${command.shown}` });
    popup.show({ owner: words, head: [head], entries: [{ command }], active: -1 });
  }

  async function post(text: string): Promise<void> {
    if (text === '') return;
    // Whoever closed the list is shown it again.
    if (text.startsWith('/')) return readWords();
    write('');
    const reply = await options.say(text);
    if (reply.ok) return;
    write(text);
    popup.show({ owner: words, head: [], note: { kind: 'fault', text: reply.reason } });
  }

  function choose(entry: Entry): void {
    if ('command' in entry) {
      const { value } = words;
      const opened = open(entry.command);
      if (isAddress(value)) opened.set(ADD.option, value.trim());
      else if (!value.startsWith('/')) opened.type(value.trim());
      opened.focus();
    } else draft?.choose(entry);
  }
}

/** Whether a text is an address and nothing else. */
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim());
