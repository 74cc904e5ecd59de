// The package names its JavaScript as its types.
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType;
  export const ApplicationCommandCreateRequestSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const ModalInteractionCallbackRequestSchema: ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodType;
}
