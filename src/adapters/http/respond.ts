import type { Outcome } from '../../command/outcome.ts';
import { firstAnswer } from '../../discord/answer.ts';

/** The first answer as the response to Discord's request: JSON, or multipart where files go with it. */
export function toResponse(outcome: Outcome): Response {
  const { body, files } = firstAnswer(outcome);
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [i, { name, type, data }] of (outcome.files ?? []).entries())
    form.set(`files[${i}]`, new Blob([new Uint8Array(data)], { type }), name);
  return new Response(form);
}
