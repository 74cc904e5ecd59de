import { StringDecoder } from 'node:string_decoder';

/** UTF-16 units of one line that are kept; what a longer line has beyond them is dropped, for no question is so long. */
const LONGEST_LINE = 65_536;

/** The lines of a stream of UTF-8, each as soon as it is whole; the last one may lack its line break. */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  let isFirst = true;
  const finished = (): string => {
    const whole = (isFirst ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '');
    line = '';
    isFirst = false;
    return whole;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line += text.slice(from, Math.min(end, from + LONGEST_LINE - line.length));
      yield finished();
      from = end + 1;
    }
    line += text.slice(from, from + LONGEST_LINE - line.length);
  }
  line += decoder.end();
  if (line !== '') yield finished();
}
