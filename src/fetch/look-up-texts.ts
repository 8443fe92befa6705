/** Looks up the texts that a name has in the DNS. */

import { Resolver } from 'node:dns/promises';

/** Milliseconds for one server; each is asked twice. */
const timeout = 3_000;

/** Undefined when the DNS gives no answer that says yes or no. */
export async function lookUpTexts(
  name: string,
  resolver: Pick<Resolver, 'resolveTxt'> = new Resolver({ timeout, tries: 2 }),
): Promise<readonly string[] | undefined> {
  try {
    return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENODATA' || code === 'ENOTFOUND' ? [] : undefined; // all else says nothing of the name
  }
}
