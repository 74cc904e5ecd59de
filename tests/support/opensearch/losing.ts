import { type IncomingMessage, request } from 'node:http';
import { serve } from '../web.ts';

/**
 * Leads to a node, and loses the first answer to the requests that are looked for, the third and so on: what was asked is done, and nobody is
 * told. So one that is sent again is answered.
 */
export async function losing(url: string, isLookedFor: (asked: IncomingMessage) => boolean) {
  let seen = 0;
  let lost = 0;
  const site = await serve((asked, answer) => {
    const { method, url: path = '/', headers } = asked;
    const sent = request(new URL(path, url), { method, headers }, (answered) => {
      if (!isLookedFor(asked) || seen++ % 2 === 1) {
        answer.writeHead(answered.statusCode ?? 500, answered.headers);
        answered.pipe(answer);
        return;
      }
      lost++;
      answered.resume().once('end', () => asked.socket.destroy());
    });
    asked.pipe(sent);
  });
  return { url: site.origin, lost: () => lost };
}
