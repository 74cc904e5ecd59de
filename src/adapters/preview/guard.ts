import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing but this server's own files is loaded, and nothing is sent anywhere else. */
const OWN_ONLY = ["'self'"];
const NOTHING = ["'none'"];

export function headers(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NOTHING,
      scriptSrc: OWN_ONLY,
      styleSrc: OWN_ONLY,
      imgSrc: OWN_ONLY,
      connectSrc: OWN_ONLY,
      baseUri: NOTHING,
      formAction: NOTHING,
      frameAncestors: NOTHING,
      requireTrustedTypesFor: ["'script'"],
    },
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Plain HTTP on loopback.
    strictTransportSecurity: false,
  });
}

/**
 * Lets through only requests that this machine's browser makes for the preview itself. A page elsewhere can point its
 * own name at 127.0.0.1 (DNS rebinding), post to us blindly, or keep asking for what it cannot read: the first shows in
 * Host, the second in Origin, the third in Sec-Fetch-Site, which every browser has sent for years.
 */
export function onlyOurselves(port: number): MiddlewareHandler {
  const hosts = new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`));
  // Browsers leave out the port that a scheme implies.
  if (port === 80) for (const name of ['127.0.0.1', 'localhost', '[::1]']) hosts.add(name);

  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.has(host.toLowerCase())) {
      return context.text(`The preview answers only as http://127.0.0.1:${port}\n`, 403);
    }
    if (context.req.path.startsWith('/api/')) {
      // Nobody needs it, and an event stream without a body would never end.
      if (context.req.method === 'HEAD') return context.text('', 405, { Allow: 'GET, POST' });
      if (/^(cross|same)-site$/.test(context.req.header('sec-fetch-site') ?? '')) {
        return context.text('The preview answers only its own page.\n', 403);
      }
    }
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isRead && context.req.header('origin') !== `http://${host}`) {
      return context.text('The preview takes commands only from its own page.\n', 403);
    }
    return next();
  };
}
