import { UserError } from '../base/errors.ts';

/** What comes of the work, unless that takes longer, in milliseconds: then undefined, and it goes on. */
export async function unlessLate<T>(work: Promise<T>, patience: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const gettingReady = () => new UserError('getting-ready', ({ bot }) => bot.gettingReady);
