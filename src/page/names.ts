/** What follows from names as pages spell them, found once for each: a page has hundreds of tags but few different ones. */

const maxNames = 4096;
const maxLength = 40;

/** Outlives pages, so it takes only so many names of strangers, short ones, and copies: a slice would keep its page alive. */
export class Names<T> {
  readonly #known: Map<string, T>;
  readonly #find: (typed: string) => T;

  constructor(find: (typed: string) => T, known: ReadonlyMap<string, T> = new Map()) {
    this.#find = find;
    this.#known = new Map(known);
  }

  get(typed: string): T {
    return this.#known.get(typed) ?? this.#learn(typed);
  }

  #learn(typed: string): T {
    if (typed.length > maxLength || this.#known.size >= maxNames) return this.#find(typed);
    const own = JSON.parse(JSON.stringify(typed)) as string;
    const found = this.#find(own);
    this.#known.set(own, found);
    return found;
  }
}
