import type { Account, Identity } from '../../src/identity.ts';
import { chosenHandle } from '../../src/networks/chosen-handle.ts';
import { commonHandle } from '../../src/networks/common-handle.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import { siteRule, skip } from '../../src/rule.ts';

export default siteRule({
  summary: 'Specify one handle on all networks',
  why: 'People guess the handle from the one they know, and mention it; a different name on each network loses those mentions to strangers.',
  sources: ['https://namesniper.pro', 'https://handlekit.com', 'https://github.com/sherlock-project/sherlock'],
  severity: 'info',
  examples: {
    good: [footer('https://x.com/willowtea', 'https://www.instagram.com/willow.tea/')],
    bad: [footer('https://x.com/willowtea', 'https://www.instagram.com/oolong_house/')],
  },

  *check(_, __, { identity }) {
    const names = networksByName(chosenAccounts(identity));
    const all = [...names.values()].flatMap(({ networks: ids }) => ids);
    if (new Set(all).size < 2) yield skip;
    if (names.size < 2) return;
    const [usual, ...rest] = [...names.values()].sort((one, other) => other.networks.length - one.networks.length);
    if (!usual) return;
    const others = rest.filter((name) => !isCutShort(name, usual));
    if (others.length === 0) return;
    const told = [usual, ...others]
      .slice(0, mostShown)
      .map(({ handle, networks: ids }) => `${handle} on ${ids.map(networkName).join(', ')}`);
    yield {
      message: `Expected one handle on all networks, found ${told.join('; ')}`,
      ...(!commonHandle.pattern.test(usual.handle) && {
        help: `A name that every network takes has ${commonHandle.words}`,
      }),
      networks: others.flatMap(({ networks: ids }) => ids),
    };
  },
});

const mostShown = 6;

type SiteAccount = Pick<Account, 'handle'> & { readonly network: string };

const chosenAccounts = ({ networks: all }: Identity): readonly SiteAccount[] =>
  all.flatMap(({ network, accounts }) =>
    accounts
      .filter(({ claims }) => claims.some(({ speaksForSite }) => speaksForSite))
      .filter(({ handle, url }) => chosenHandle.is(network, handle, url))
      .map(({ handle }) => ({ network, handle: handle.toLowerCase() })),
  );

interface Name {
  readonly handle: string;
  readonly networks: string[];
}

/** Networks with several accounts of the site have their names for a purpose, and do not count. */
function networksByName(accounts: readonly SiteAccount[]): ReadonlyMap<string, Name> {
  const handles = new Map<string, Set<string>>();
  for (const { network, handle } of accounts) handles.set(network, (handles.get(network) ?? new Set()).add(handle));
  const names = new Map<string, Name>();
  for (const [network, [handle = '', ...more]] of handles) {
    if (more.length > 0) continue;
    const name = names.get(chosenHandle.bare(handle)) ?? { handle: chosenHandle.named(handle), networks: [] };
    name.networks.push(network);
    names.set(chosenHandle.bare(handle), name);
  }
  return names;
}

/** X has no room for `theoolongteahouse`: as much of it as fits is the same name. */
function isCutShort(one: Name, other: Name): boolean {
  const [short, long] = one.handle.length < other.handle.length ? [one, other] : [other, one];
  const whole = chosenHandle.bare(long.handle);
  return (
    whole.startsWith(chosenHandle.bare(short.handle)) &&
    short.networks.every((id) => networks.get(id)?.profiles?.handle?.pattern.test(whole) === false)
  );
}

function footer(...addresses: string[]): string {
  return `<footer>${addresses.map((address) => `<a href="${address}">Follow us</a>`).join(' ')}</footer>`;
}
