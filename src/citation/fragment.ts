/** A text directive of the URL fragment (WICG Scroll To Text Fragment): the words a browser looks for and marks. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

const PLAIN = /^[A-Za-z0-9 ]*$/;

/** One space for any white space. `-`, `,` and `&` are syntax inside a directive; brackets and `*` around a link in Markdown. */
function encode(term: string): string {
  if (PLAIN.test(term)) return term.replace(/ +/g, '%20');
  const whole = term.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[-!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `text=[prefix-,]start[,end][,-suffix]` */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [encode(start)];
  if (prefix !== undefined) terms.unshift(`${encode(prefix)}-`);
  if (end !== undefined) terms.push(encode(end));
  if (suffix !== undefined) terms.push(`-${encode(suffix)}`);
  return `text=${terms.join(',')}`;
}

const DIRECTIVES = ':~:';

/** The URL with the directive behind its own `#fragment`, in place of any directive it had. */
export function withDirective(url: string, directive: TextDirective): string {
  const bare = withoutDirective(url);
  return `${bare}${bare.includes('#') ? '' : '#'}${DIRECTIVES}${writeDirective(directive)}`;
}

/** The URL without text directives; its own `#fragment` stays. */
export function withoutDirective(url: string): string {
  const hash = url.indexOf('#');
  const at = hash < 0 ? -1 : url.indexOf(DIRECTIVES, hash);
  if (at < 0) return url;
  return url.slice(0, at === hash + 1 ? hash : at);
}

/** The address as browsers write it, without text directives; null for none, and for any that is not http(s). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? withoutDirective(href) : null;
}
