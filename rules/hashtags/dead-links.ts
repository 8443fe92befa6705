import { hashtagFault, hashtagNetworks, hashtagPage } from '../../src/networks/hashtags.ts';
import { networkName, networks } from '../../src/networks/networks.ts';
import { foreignPart } from '../../src/page/hashtags.ts';
import type { Anchor } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow hashtag links that lead to no hashtag',
  why: 'A # that is not escaped begins a fragment: https://x.com/#tea is the start page. Networks that closed took their hashtags with them.',
  sources: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.5', 'https://github.com/codyogden/killedbygoogle'],
  severity: 'warning',
  examples: {
    good: ['<a href="https://x.com/hashtag/tea">#tea</a>'],
    bad: [
      '<a href="https://x.com/#tea">#tea</a>',
      '<a href="https://x.com/search?q=#tea">#tea</a>',
      '<a href="https://plus.google.com/explore/tea">#tea</a>',
    ],
  },

  target: (page) => {
    const isForeign = foreignPart(page);
    return page.anchors.filter((anchor) => isHashtagLink(anchor) && !isForeign(anchor));
  },

  *check(anchors) {
    const told = new Set<string>();
    for (const anchor of anchors) {
      const fault = faultOf(anchor);
      if (!fault || told.has(fault.key)) continue;
      told.add(fault.key);
      yield {
        message: fault.message,
        at: anchor,
        networks: fault.networks,
        help: helpFor(anchor),
      };
    }
  },
});

/** `#tea` to somewhere on a network, or to a page of a hashtag by its address. */
const isHashtagLink = ({ social, text }: Anchor): boolean =>
  social !== undefined &&
  (tagIn(text) !== undefined || (social.kind === 'hashtag' && hashtagNetworks.has(social.network)));

function tagIn(text: string): string | undefined {
  const tag = /^[#＃]\s?(\S+)$/.exec(text)?.[1];
  return tag !== undefined && hashtagFault(tag) === undefined ? tag : undefined;
}

function faultOf({ social, url, text, href }: Anchor) {
  if (!social || !url) return undefined;
  const { network, kind } = social;
  const name = networkName(network);
  const closure = networks.get(network)?.closed;
  if (closure) {
    const message = `Expected a link to a hashtag that can be opened, found one to ${name}, closed ${closure.date}`;
    return { key: network, message, networks: [network] };
  }
  const tag = tagIn(text);
  if (tag === undefined || !isLost(kind, url, tag)) return undefined;
  const message = `Expected a link to #${shorten(tag, 40)} on ${name}, found ${shorten(href.trim(), 80)}`;
  return { key: href, message, networks: [network] };
}

/** The start page, or an address whose tag stands in the fragment. */
const isLost = (kind: string, url: URL, tag: string): boolean =>
  kind === 'home' || (kind !== 'hashtag' && decoded(url.hash).toLowerCase().includes(`#${tag.toLowerCase()}`));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no escape
  }
}

function helpFor({ social, text }: Anchor): string | undefined {
  const tag = tagIn(text);
  return tag === undefined || social === undefined ? undefined : hashtagPage(social.network, tag);
}
