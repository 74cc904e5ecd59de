import {
  type APIFileUploadComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { brokenFormLimits } from './broken-limits.ts';
import { type ButtonState, encodeCustomId } from './custom-id.ts';

/** A form that Discord opens over everything, as a field of the callback. */
export type Form = APIModalInteractionResponseCallbackData;

interface Field {
  readonly label: string;
  readonly description?: string;
  readonly component: APIFileUploadComponent | APITextInputComponent;
}

/** @throws Error (a bug) when Discord would not take the form */
export function form(state: ButtonState, title: string, fields: readonly Field[]): Form {
  const made = {
    custom_id: encodeCustomId(state),
    title,
    components: fields.map((field) => ({ type: ComponentType.Label as const, ...field })),
  };
  const broken = brokenFormLimits(made);
  if (broken.length > 0) throw new Error(`A form breaks Discord's limits: ${broken.join('; ')}`);
  return made;
}
