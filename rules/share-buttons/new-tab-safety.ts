import { parse } from '../../src/address.ts';
import { leavesOpener } from '../../src/page/opener.ts';
import type { Page, ShareLink } from '../../src/page/page.ts';
import { networksOf } from '../../src/page/share/ends.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require share links that open safely: by https, and without a hold on the page',
  why: 'A plain http request can be read and changed on its way. A window can steer the page that opened it unless rel=noopener forbids it. Browsers have implied that for target=_blank since 2021, unless rel=opener asks for the opposite, but not for windows with a name.',
  sources: [
    'https://developer.mozilla.org/en-US/docs/Web/HTML/Attributes/rel/noopener',
    'https://github.com/whatwg/html/pull/4330',
  ],
  severity: 'info',
  examples: {
    good: [link('https://x.com/intent/tweet', 'target="_blank"'), link('https://x.com/intent/tweet', '')],
    bad: [link('https://x.com/intent/tweet', 'target="share"'), link('http://x.com/intent/tweet', '')],
  },

  target: ({ shareLinks }) => shareLinks.filter(({ via, href }) => via !== 'vendor' && href !== undefined),

  *check(shareLinks, _, page) {
    yield* told(
      shareLinks.filter((share) => isInsecure(share, page)),
      {
        words: (links) => `Expected https in ${links}, found http`,
        help: 'Write https:// in place of http://',
        severity: 'warning',
      },
    );
    yield* told(shareLinks.filter(keepsOpener), {
      words: (links) => `Missing rel="noopener" on ${links} into a new window`,
      help: 'Add rel="noopener", or open them in target="_blank"',
    });
  },
});

function* told(
  faulty: readonly ShareLink[],
  { words, ...draft }: Omit<Draft, 'message'> & { readonly words: (links: string) => string },
): Generator<Draft> {
  if (faulty.length > 0)
    yield { ...draft, message: words(count(faulty.length, 'share link')), at: faulty[0], networks: networksOf(faulty) };
}

/** An endpoint without a host is the page's own address. */
function isInsecure({ href = '', reading }: ShareLink, { base }: Page): boolean {
  return reading?.endpoint.host !== '' && /^\s*http:/i.test(href) && parse(href, base)?.protocol === 'http:';
}

function keepsOpener({ element: { name, attributes } }: ShareLink): boolean {
  if (name !== 'a' && name !== 'area') return false;
  return leavesOpener(attributes.target ?? '', (attributes.rel ?? '').toLowerCase().split(/\s+/));
}

function link(endpoint: string, more: string): string {
  return `<a ${more} href="${endpoint}?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen">Post on X</a>`;
}
