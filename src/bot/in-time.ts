import { UserError } from '../base/errors.ts';

/**
 * What is being made ready, unless it takes longer than that, in milliseconds; it goes on being made.
 * @throws UserError `getting-ready` then
 */
export async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(gettingReady()), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const gettingReady = () => new UserError('getting-ready', ({ bot }) => bot.gettingReady);
