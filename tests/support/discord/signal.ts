/** Lets tests wait for what the server comes to know, without polling. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  /** Something has happened. */
  notify(): void {
    for (const look of this.#waiting) look();
  }

  /**
   * @param find looked at now and whenever something happens; done when it gives something
   * @param what said in the error when nothing comes of it
   */
  until<T>(find: () => T | undefined | null | false, what: string, withinMs = 120_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = () => {
        const found = find();
        if (found === undefined || found === null || found === false) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`waited ${withinMs} ms in vain for ${what}`));
      }, withinMs);
      this.#waiting.add(look);
      look();
    });
  }
}
