import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { faults, type Leaf, nameOf } from '../../options.ts';
import type { Person, Reply } from '../../protocol.ts';
import { element } from '../element.ts';
import { counted, saying, says } from '../words.ts';
import { type Completion, completionNote, createCompleter } from './completion.ts';
import { createField, type Field, type Values, valuesOf } from './field.ts';
import { takeApart } from './labels.ts';
import { localPicks } from './matching.ts';
import { type Entry, optionHead, type Popup } from './popup.ts';

export interface DraftOptions {
  readonly popup: Popup;
  readonly people: readonly Person[];
  /** All is well with these. */
  send(leaf: Leaf, values: Values): void;
  /** `values` with one `focused`. */
  complete(leaf: Leaf, values: Values, signal: AbortSignal): Promise<Reply>;
  /** The command is given up; `text` is what stays of it. */
  leave(text: string): void;
}

/** A command being filled in, a field for each of its options. */
export interface Draft {
  /** What stands in the composer's line. */
  readonly parts: readonly HTMLElement[];
  /** Adds the option when it has no field yet; one that the command does not have is passed over. */
  set(name: string, value: string | number | boolean): void;
  /** As if the text was typed after the command, where it may name options: `who:attaché about:troops`. */
  type(text: string): void;
  /** To the first field that is empty, else to the last. */
  focus(): void;
  choose(entry: Entry): void;
  submit(): void;
  /** Asks the bot for nothing more. */
  stop(): void;
}

/** A picked value is as long as the bot made it. */
const headOf = ({ option, isPicked, input }: Field) => optionHead(option, isPicked ? '' : input.value);

export function createDraft(leaf: Leaf, { popup, people, send, complete, leave }: DraftOptions): Draft {
  const fields: Field[] = [];
  let current: Field | undefined;
  const completer = createCompleter(showCompletion);
  const place = element('span', { class: 'fields' });
  const more = element('button', {
    type: 'button',
    class: 'more',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': popup.id,
    onclick: showRemaining,
    onfocus: showRemaining,
    onkeydown: moreKey,
  });
  place.append(more);
  for (const option of leaf.options) if (option.required) addField(option);
  countRemaining();

  return {
    parts: [element('span', { class: 'command-name' }, `/${leaf.shown}`), place],
    set,
    type(text) {
      const [first] = leaf.options;
      const field = fields[0] ?? (first && addField(first));
      (field?.input ?? more).focus();
      if (field) take(field, text);
    },
    focus() {
      const empty = fields.find((field) => field.value === undefined);
      (empty ?? fields.at(-1))?.input.focus();
      if (fields.length === 0) more.focus();
    },
    choose(entry) {
      if ('option' in entry) addField(entry.option).input.focus();
      else if ('pick' in entry && current) {
        current.pick(entry.pick);
        showField();
      }
    },
    submit,
    stop: completer.stop,
  };

  function fieldOf(option: APIApplicationCommandBasicOption): Field | undefined {
    return fields.find((field) => field.option === option);
  }

  function set(name: string, value: string | number | boolean): Field | undefined {
    const option = leaf.options.find((candidate) => candidate.name === name);
    if (!option) return undefined;
    const field = fieldOf(option) ?? addField(option);
    const pick = localPicks(option, '', people)?.find((candidate) => candidate.value === value);
    if (pick) field.pick(pick);
    else field.type(String(value));
    return field;
  }

  /** Puts a text into the field, and what it says of other options into theirs; one goes on in the last of them. */
  function take(field: Field, text: string): void {
    const free = leaf.options.filter((option) => fieldOf(option)?.value === undefined).map(({ name }) => name);
    const named = (written: string): string => leaf.options.find((one) => nameOf(one) === written)?.name ?? written;
    const parts = takeApart(text, field.option.name, free, named, field.pickedLength);
    const own = parts.find(({ name }) => name === field.option.name);
    if (!own) field.type('');
    // Left alone, the cursor stays where it is.
    if (parts.length > 1 || own?.text !== field.input.value) {
      for (const part of parts) set(part.name, part.text)?.input.focus();
    }
    if (!own && !field.option.required) dropField(field);
    showField();
  }

  function addField(option: APIApplicationCommandBasicOption): Field {
    const field = createField(option, people, popup.id);
    field.input.addEventListener('focus', () => {
      current = field;
      showField();
    });
    field.input.addEventListener('input', () => take(field, field.input.value));
    field.input.addEventListener('keydown', (event) => fieldKey(event, field));
    fields.push(field);
    more.before(field.element);
    countRemaining();
    return field;
  }

  /** A field that must stay is left; the first of them takes the command with it. */
  function removeField(field: Field): void {
    const index = fields.indexOf(field);
    const previous = fields[index - 1];
    if (field.option.required && !previous) {
      leave(`/${leaf.shown}`);
      return;
    }
    if (!field.option.required) dropField(field);
    (previous ?? fields[0])?.input.focus();
    if (fields.length === 0) more.focus();
  }

  function dropField(field: Field): void {
    fields.splice(fields.indexOf(field), 1);
    field.element.remove();
    countRemaining();
  }

  function remaining(): readonly APIApplicationCommandBasicOption[] {
    return leaf.options.filter((option) => fieldOf(option) === undefined);
  }

  function countRemaining(): void {
    const count = remaining().length;
    // A command without options can still be sent from here.
    more.hidden = count === 0 && leaf.options.length > 0;
    more.textContent = count === 0 ? says.enterSends : counted(count, says.moreOptions);
  }

  function showRemaining(): void {
    current = undefined;
    completer.stop();
    const entries = remaining().map((option) => ({ option }));
    popup.show({ owner: more, head: [leaf.description], entries, active: -1 });
  }

  /** Shows what the field under the cursor wants. */
  function showField(): void {
    completer.stop();
    if (!current) return;
    const field = current;
    const { option, input } = field;
    if ('autocomplete' in option && option.autocomplete && !field.isPicked) {
      const isFirstLook = input.value === '';
      completer.ask((signal) => complete(leaf, valuesOf(fields, field), signal), !isFirstLook);
      return;
    }
    const picks = field.isPicked ? [] : (localPicks(option, input.value, people) ?? []);
    popup.show({ owner: input, head: headOf(field), entries: picks.map((pick) => ({ pick })) });
  }

  function showCompletion(completion: Completion): void {
    if (!current) return;
    const picks = completion.state === 'ready' ? completion.picks : [];
    popup.show({
      owner: current.input,
      head: headOf(current),
      entries: picks.map((pick) => ({ pick })),
      note: completionNote(completion),
    });
  }

  function fieldKey(event: KeyboardEvent, field: Field): void {
    if (popup.takesKey(event) || event.isComposing) return;
    const { active } = popup;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active && 'pick' in active) pickActive(active);
      else submit();
    } else if (event.key === 'Tab' && !event.shiftKey && active && 'pick' in active && field.input.value !== '') {
      // The key goes on to the next field.
      pickActive(active);
    } else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      removeField(field);
    } else if (event.key === 'Escape') {
      leave('');
    }
  }

  function pickActive(entry: Extract<Entry, { pick: unknown }>): void {
    current?.pick(entry.pick);
    showField();
  }

  function moreKey(event: KeyboardEvent): void {
    if (popup.takesKey(event)) return;
    const { active } = popup;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active && 'option' in active) addField(active.option).input.focus();
      else submit();
    } else if (event.key === 'Backspace') {
      const last = fields.at(-1);
      if (last) last.input.focus();
      else leave(`/${leaf.shown}`);
    } else if (event.key === 'Escape') {
      leave('');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The key goes on to the next option, whose text may name another one.
      const [next] = remaining();
      if (next) addField(next).input.focus();
    }
  }

  function submit(): void {
    completer.stop();
    const given = valuesOf(fields);
    const found = faults(saying, leaf, given);
    for (const field of fields) field.markFault(found.has(field.option.name));
    const faulty = fields.find((field) => found.has(field.option.name));
    if (!faulty) {
      send(leaf, given);
      return;
    }
    faulty.input.focus();
    completer.stop();
    const text = found.get(faulty.option.name) ?? '';
    popup.show({ owner: faulty.input, head: headOf(faulty), note: { kind: 'fault', text } });
  }
}
