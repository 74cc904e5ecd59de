import type { APIApplicationCommandInteractionDataOption, APIModalSubmissionComponent } from 'discord-api-types/v10';
import { InteractionType } from 'discord-api-types/v10';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';
import { LONGEST_MESSAGE, type SentInteraction, type SentWords } from './protocol.ts';

const id = z.string().regex(/^\d{1,20}$/);
const sent = { user: id, channel: id, nonce: z.string().min(1).max(64), locale: z.string().max(32).exactOptional() };

const option: z.ZodType<APIApplicationCommandInteractionDataOption> = z.lazy(
  () =>
    z.strictObject({
      name: z.string().max(32),
      type: z.int().min(1).max(11),
      value: z.union([z.string().max(6_000), z.number(), z.boolean()]).exactOptional(),
      focused: z.boolean().exactOptional(),
      options: z.array(option).max(25).exactOptional(),
    }) as never,
);

/** Text, or what was chosen in a menu; the handler reads it as it reads Discord's. */
const field = z.strictObject({
  type: z.int(),
  id: z.int().exactOptional(),
  custom_id: z.string().max(100),
  value: z.string().max(4_000).exactOptional(),
  values: z.array(z.string().max(100)).max(25).exactOptional(),
});
const row = z.strictObject({
  type: z.int(),
  id: z.int().exactOptional(),
  component: field.exactOptional(),
  components: z.array(field).max(5).exactOptional(),
}) as unknown as z.ZodType<APIModalSubmissionComponent>;

const command = {
  ...sent,
  data: z.strictObject({ name: z.string().max(32), options: z.array(option).max(25) }),
};

const menu = z.strictObject({ name: z.string().max(32), target_id: id });

const interaction: z.ZodType<SentInteraction> = z.discriminatedUnion('type', [
  z.strictObject({
    ...sent,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.union([command.data, menu]),
  }) as never,
  z.strictObject({ ...command, type: z.literal(InteractionType.ApplicationCommandAutocomplete) }),
  z.strictObject({
    ...sent,
    type: z.literal(InteractionType.MessageComponent),
    message_id: id,
    data: z.strictObject({
      component_type: z.int(),
      custom_id: z.string().max(100),
      values: z.array(z.string().max(100)).max(25).exactOptional(),
    }),
  }),
  z.strictObject({
    ...sent,
    type: z.literal(InteractionType.ModalSubmit),
    modal_id: id,
    data: z.strictObject({ components: z.array(row).max(10) }),
  }),
]);

const words = z.strictObject({
  user: id,
  channel: id,
  content: z
    .string()
    .max(LONGEST_MESSAGE)
    .refine((content) => content.trim() !== '', 'A message needs words.'),
});

const dismissal = z.strictObject({ user: id, message_id: id });

export function readInteraction(request: Request): Promise<SentInteraction> {
  return read(request, interaction);
}

export function readWords(request: Request): Promise<SentWords> {
  return read(request, words);
}

export function readDismissal(request: Request): Promise<z.infer<typeof dismissal>> {
  return read(request, dismissal);
}

/** @throws HTTPException 415 or 400, with the reason */
async function read<T>(request: Request, shape: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) throw new HTTPException(415, { message: 'Send JSON.' });
  const body: unknown = await request.json().catch((cause: unknown) => {
    throw new HTTPException(400, { message: 'This is not JSON.', cause });
  });
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new HTTPException(400, { message: z.prettifyError(parsed.error), cause: parsed.error });
  return parsed.data;
}
