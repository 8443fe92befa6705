import { shareAnchors } from '../../src/markup.ts';
import { type Ending, endingOf, when } from '../../src/networks/endings.ts';
import { gravest } from '../../src/networks/gravest.ts';
import type { Page, ShareLink } from '../../src/page/page.ts';
import { networksOf } from '../../src/page/share/ends.ts';
import { isMention } from '../../src/page/share/shared-addresses.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow share buttons for networks and addresses that have ended',
  why: 'Such a button opens an error page, and tells visitors that nobody has looked at the site since the network closed.',
  sources: ['https://github.com/codyogden/killedbygoogle', 'https://github.com/bradvin/social-share-urls'],
  severity: 'error',
  examples: {
    good: ['<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea">Post on X</a>'],
    bad: [
      '<a href="https://plus.google.com/share?url=https%3A%2F%2Fexample.com%2Ftea">Google+</a>',
      '<div class="a2a_kit"><a class="a2a_button_pocket"></a></div>',
    ],
  },

  target: ({ shareLinks }) => shareLinks.filter((link) => !isMention(link)),

  *check(shareLinks, _, page) {
    const told = new Set<string>();
    for (const link of shareLinks) {
      const ending = endingOf(link.network, link.reading?.endpoint);
      if (!ending || told.has(ending.id) || isToldAsVendor(ending, page)) continue;
      told.add(ending.id);
      yield {
        message: messageOf(ending, link),
        at: link,
        help: helpFor(ending, link, page),
        networks: networksOf([link]),
        severity: gravest[ending.confidence],
      };
    }
  },
});

/** A vendor that closed takes its buttons with it: one finding for all. */
const isToldAsVendor = ({ id }: Ending, { services }: Page): boolean =>
  services.some(({ service }) => service.id === id && service.closed);

function messageOf({ name, isWhole, date }: Ending, { reading }: ShareLink): string {
  if (isWhole) return `Unexpected share button for ${name}, which closed ${date ? when(date) : 'down'}`;
  const { host = '', path = '', scheme } = reading?.endpoint ?? {};
  const ended = date ? `ended ${when(date)}` : 'does nothing any more';
  return `Unexpected share button for ${name}, whose address ${scheme ? `${scheme}:` : ''}${host}${path} ${ended}`;
}

function helpFor({ id, instead, isWhole }: Ending, { network }: ShareLink, page: Page): string {
  const present = isWhole && id === network ? undefined : shareAnchors([network], readSharedPage(page));
  return present ?? (instead ? `Remove the button; instead: ${instead}` : 'Remove the button');
}
