import { attributes } from '../../src/markup.ts';
import { type ChatFault, chatFault, chatNumber } from '../../src/networks/chat-address.ts';
import { networkName } from '../../src/networks/networks.ts';
import type { Anchor } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

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
    const told = new Set<string>();
    for (const anchor of anchors) {
      const fault = anchor.social && chatFault(anchor.social);
      if (!fault || told.has(fault.found) || !anchor.social) continue;
      told.add(fault.found);
      const number = chatNumber(fault.found);
      yield {
        message: `Expected ${fault.rule.words} in a link to ${networkName(anchor.social.network)}, found ${shorten(fault.found, 80)}`,
        at: anchor,
        help: number && `<a${attributes({ href: mended(anchor, number) })}>`,
        networks: [anchor.social.network],
        severity: isUnsure(fault) || (number !== undefined && isParameter(anchor)) ? 'info' : undefined,
      };
    }
  },
});

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
