import { shareAnchors } from '../../src/markup.ts';
import { networkName } from '../../src/networks/networks.ts';
import type { Page, ShareLink } from '../../src/page/page.ts';
import { type AddressFault, addressFault } from '../../src/page/share/address-fault.ts';
import { networksOf } from '../../src/page/share/ends.ts';
import { filledByScript } from '../../src/page/share/filled-by-script.ts';
import { isAddressed, isMention } from '../../src/page/share/shared-addresses.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { pageRule } from '../../src/rule.ts';
import { count, fold, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require share links with all their parameters, each percent-encoded once',
  why: 'The network opens an error page or an empty window when a parameter is missing, and shares half an address when it is not encoded.',
  sources: [
    'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
    'https://github.com/ellisonleao/sharer.js',
    'https://www.rfc-editor.org/rfc/rfc3986#section-2.1',
  ],
  severity: 'error',
  examples: {
    good: [
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%3Fa%3D1%26b%3D2">Facebook</a>',
    ],
    bad: [
      '<a href="https://www.facebook.com/sharer/sharer.php?url=https%3A%2F%2Fexample.com%2Ftea">Facebook</a>',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%253A%252F%252Fexample.com%252Ftea">Facebook</a>',
      '<a href="https://www.facebook.com/sharer/sharer.php?u={{ page.url }}">Facebook</a>',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https://example.com/tea?a=1&b=2">Facebook</a>',
    ],
  },

  target: ({ shareLinks }) => shareLinks.filter(isJudged),

  *check(shareLinks, _, page) {
    for (const { links, fault } of faultsOf(shareLinks, page)) {
      const [first] = links;
      const many = count(links.length, 'share link');
      const to = `${links.length === 1 ? 'the share link' : many} to ${networkName(first.reading?.network ?? first.network)}`;
      yield {
        message: words[fault.is](fault, to),
        at: first,
        help: shareAnchors([first.network], readSharedPage(page)),
        networks: networksOf(links),
        severity: severityOf(first, fault),
      };
    }
  },
});

/** What a vendor's script fills is its own affair, a letter to somebody no share. */
const isJudged = (link: ShareLink): boolean =>
  link.via !== 'vendor' && link.reading !== undefined && !isAddressed(link) && !isMention(link);

interface Faulty {
  readonly fault: AddressFault;
  readonly links: [ShareLink, ...ShareLink[]];
}

/** The same fault to the same network, as a list of posts has it, is told once. */
function faultsOf(shareLinks: readonly ShareLink[], page: Page): Iterable<Faulty> {
  const isFilled = filledByScript(page);
  const found = new Map<string, Faulty>();
  for (const link of shareLinks) {
    const fault = addressFault(link);
    if (!fault || (mayBeFilled.has(fault.is) && (link.via === 'script' || isFilled(link.element)))) continue;
    const key = [link.network, fault.is, fault.parameter].join(' ');
    const known = found.get(key);
    if (known) known.links.push(link);
    else found.set(key, { fault, links: [link] });
  }
  return found.values();
}

/** Faults that a script mends before anybody notices. */
const mayBeFilled: ReadonlySet<AddressFault['is']> = new Set([
  'missing',
  'empty',
  'template',
  'no-address',
  'relative',
]);

const severityOf = ({ reading }: ShareLink, { weight }: AddressFault) =>
  reading?.endpoint.confidence === 'unconfirmed' ? 'info' : weight;

const shown = ({ found }: AddressFault): string => `"${shorten(fold(found), 80)}"`;

const words = {
  template: (fault, to) => `Expected a value in "${fault.parameter}" of ${to}, found ${shown(fault)}`,
  'escaped-twice': ({ parameter, found }, to) => `Expected "&" before "${parameter}" in ${to}, found "${found}"`,
  'encoded-twice': (fault, to) => `Expected "${fault.parameter}" encoded once in ${to}, found ${shown(fault)}`,
  'cut-fragment': (fault, to) => `Expected # written as %23 in ${to}, found ${shown(fault)} cut off`,
  'cut-address': (fault, to) =>
    `Expected "${fault.parameter}" percent-encoded in ${to}, found ${shown(fault)} with "${shorten((fault.lost ?? []).join('", "'), 60)}" cut off`,
  'cut-text': (fault, to) => `Expected & written as %26 in "${fault.parameter}" of ${to}, found ${shown(fault)}`,
  missing: ({ parameter }, to) => `Missing "${parameter}" in ${to}`,
  empty: ({ parameter }, to) => `Expected a value in "${parameter}" of ${to}, found none`,
  relative: (fault, to) => `Expected an absolute address in "${fault.parameter}" of ${to}, found ${shown(fault)}`,
  'no-address': (fault, to) => `Expected an address in "${fault.parameter}" of ${to}, found ${shown(fault)}`,
  'text-encoded-twice': (fault, to) => `Expected "${fault.parameter}" encoded once in ${to}, found ${shown(fault)}`,
  'plus-for-space': (fault, to) => `Expected %20 for spaces in "${fault.parameter}" of ${to}, found ${shown(fault)}`,
} satisfies Record<AddressFault['is'], (fault: AddressFault, to: string) => string>;
