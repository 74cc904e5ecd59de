import type { APIAttachment } from 'discord-api-types/v10';
import type { Attachment } from '../../reply/message.ts';
import { LONGEST_UPLOAD } from './protocol.ts';

/** Files that the page hands over, as Discord keeps what members attach. */
export interface Uploads {
  keep(file: Attachment): APIAttachment;
  /** Undefined when it was never there, or has given way to newer ones. */
  find(id: string): { readonly attachment: APIAttachment; readonly file: Attachment } | undefined;
}

/** Ten at a time, for several people. */
const MOST_BYTES = 20 * LONGEST_UPLOAD;

/** @param origin where files are fetched from, without a slash at the end */
export function createUploads(nextId: () => string, origin: string): Uploads {
  const kept = new Map<string, { attachment: APIAttachment; file: Attachment }>();

  function makeRoom(): void {
    let bytes = 0;
    for (const [id, { file }] of [...kept].reverse()) {
      bytes += file.data.byteLength;
      if (bytes > MOST_BYTES) kept.delete(id);
    }
  }

  return {
    keep(file) {
      const id = nextId();
      const url = `${origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
      const size = file.data.byteLength;
      const attachment = { id, filename: file.name, size, url, proxy_url: url, content_type: file.type };
      kept.set(id, { attachment, file });
      makeRoom();
      return attachment;
    },
    find: (id) => kept.get(id),
  };
}
