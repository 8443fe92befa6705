import { attributes } from '../../src/markup.ts';
import { type ChatFault, chatFault, chatNumber } from '../../src/networks/chat-address.ts';
import { networkName } from '../../src/networks/networks.ts';
import type { Anchor } from '../../src/page/page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require numbers and names in chat links that can be reached',
  why: 'A number with a plus, zeros, spaces or without its country opens a message of failure in place of a chat.',
  sources: ['https://faq.whatsapp.com/5913398998672934'],
  severity: 'warning',
  examples: {
    good: ['<a href="https://wa.me/491701234567">WhatsApp</a>'],
    bad: ['<a href="https://wa.me/+49%20170%201234567">WhatsApp</a>'],
  },

  target: ({ anchors }) => anchors.filter(({ social }) => social?.kind === 'message'),

  *check(anchors) {
    const faulty = anchors.flatMap((anchor) => {
      const fault = anchor.social && chatFault(anchor.social);
      return fault ? [{ anchor, fault, network: anchor.social?.network ?? '' }] : [];
    });
    for (const network of new Set(faulty.map((one) => one.network)))
      yield* told(faulty.filter((one) => one.network === network));
  },
});

interface Faulty {
  readonly anchor: Anchor;
  readonly fault: ChatFault;
  readonly network: string;
}

/** One finding for each network. */
function* told(faulty: readonly Faulty[]): Generator<Draft> {
  const [first] = faulty;
  if (!first) return;
  const { anchor, fault, network } = first;
  const number = chatNumber(fault.found);
  const found = new Set(faulty.map((one) => shorten(one.fault.found, 40)));
  yield {
    message: `Expected ${fault.rule.words} in a link to ${networkName(network)}, found ${listed(found, 3)}`,
    at: anchor,
    help: number && `<a${attributes({ href: mended(anchor, number) })}>`,
    networks: [network],
    severity: faulty.every(isMinor) ? 'info' : undefined,
  };
}

const isMinor = ({ anchor, fault }: Faulty): boolean =>
  isUnsure(fault) || (isParameter(anchor) && chatNumber(fault.found) !== undefined);

const isUnsure = ({ rule }: ChatFault): boolean => rule.confidence === 'unconfirmed';

/** The app forgives a plus in a parameter. */
const isParameter = ({ url }: Anchor): boolean => url?.searchParams.has('phone') ?? false;

function mended({ url, href }: Anchor, number: string): string {
  if (!url) return href;
  const better = new URL(url);
  if (better.searchParams.has('phone')) better.searchParams.set('phone', number);
  else better.pathname = `/${number}`;
  return better.href;
}
