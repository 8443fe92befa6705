/** What handles of one network are compared by: two spellings of one account are equal, and ids stand for themselves. */

/** Handles that are numbers or keys of the network, by its id: nobody can tell which name the same account has. */
const ids: ReadonlyMap<string, RegExp> = new Map([
  ['facebook', /^\d{5,}$|-\d{9,}$/],
  ['linkedin', /^\d+$/],
  ['vk', /^(?:id|club|public|event)\d+$/],
  ['bluesky', /^did:/],
  ['discord', /./],
]);

/** Facebook reads over dots (https://www.facebook.com/help/105399436216001). */
const unread: ReadonlyMap<string, RegExp> = new Map([['facebook', /\./g]]);

/** '' for a handle that is an id, or none. */
export function comparedHandle(network: string, handle: string): string {
  const lower = handle.toLowerCase();
  if (ids.get(network)?.test(lower)) return '';
  const letters = unread.get(network);
  return letters ? lower.replace(letters, '') : lower;
}
