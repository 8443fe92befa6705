import { networkName } from '../../src/networks/networks.ts';
import type { Page } from '../../src/page/page.ts';
import { type Account, comparable, readAccounts, shownAddress } from '../../src/page/profiles/accounts.ts';
import { type Collected, siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require one profile per network in the header and footer of all pages',
  why: 'An old or wrong profile that is left on some templates splits the followers, or sends them to a stranger.',
  sources: ['https://schema.org/sameAs'],
  severity: 'warning',
  examples: {
    good: [{ html: footer('willowtea'), site: { 'https://example.com/tea/white': footer('WillowTea') } }],
    bad: [
      {
        html: footer('willowtea'),
        site: {
          'https://example.com/tea/white': footer('willowtea'),
          'https://example.com/tea/black': footer('oldtea'),
        },
      },
    ],
  },

  collect: (page) => {
    const accounts = readAccounts(page).filter(({ from, isFramed }) => from === 'link' && isFramed);
    return page.kind.is === 'profile' || accounts.length === 0 ? undefined : { edition: editionOf(page), accounts };
  },

  *check(collected) {
    if (collected.length < 2) yield skip;
    for (const rivals of rivalsIn(collected)) {
      const [first] = rivals;
      if (!first) continue;
      const { network } = first.account;
      const found = rivals
        .slice(0, mostShown)
        .map(({ account, pages }) => `${shownAddress(account.url)} on ${count(pages.length, 'page')}`);
      if (rivals.length > mostShown) found.push(`${rivals.length - mostShown} more`);
      yield {
        message: `Expected one profile on ${networkName(network)} in header and footer, found ${found.join(', ')}`,
        pages: rivals.slice(1).flatMap(({ pages }) => pages),
        networks: [network],
      };
    }
  },
});

const mostShown = 4;

interface Linked {
  readonly edition: string;
  readonly accounts: readonly Account[];
}

/** Languages and countries may have profiles of their own. */
function editionOf({ url, language }: Page): string {
  const { hostname, pathname } = new URL(url);
  const [, place = ''] = /^\/([a-z]{2}(?:[-_][a-z]{2,4})?)(?:\/|$)/i.exec(pathname) ?? [];
  return `${hostname} ${language} ${place.toLowerCase()}`;
}

interface Found {
  readonly account: Account;
  readonly pages: string[];
}

/** Per edition, network and form: the usual account and those on pages that lack it, the most frequent first. */
function rivalsIn(collected: readonly Collected<Linked>[]): readonly (readonly Found[])[] {
  const groups = new Map<string, Map<string, Found>>();
  for (const { page, value } of collected) {
    for (const account of value.accounts) {
      const key = comparable(account);
      if (key === undefined) continue;
      const group = groups.get(`${value.edition} ${key}`) ?? new Map<string, Found>();
      groups.set(`${value.edition} ${key}`, group);
      const found = group.get(account.handle) ?? { account, pages: [] };
      group.set(account.handle, found);
      if (found.pages.at(-1) !== page) found.pages.push(page);
    }
  }
  return [...groups.values()].map(withoutCompanions).filter((rivals) => rivals.length > 1);
}

/** What stands beside the usual account is there by design: support, jobs, a second brand. */
function withoutCompanions(group: ReadonlyMap<string, Found>): readonly Found[] {
  const [usual, ...others] = [...group.values()].sort((one, other) => other.pages.length - one.pages.length);
  if (!usual) return [];
  const withUsual = new Set(usual.pages);
  return [usual, ...others.filter(({ pages }) => !pages.some((page) => withUsual.has(page)))];
}

function footer(handle: string): string {
  return `<footer><a href="https://x.com/${handle}">X</a></footer>`;
}
