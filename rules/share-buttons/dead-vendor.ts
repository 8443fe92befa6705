import { shareAnchors } from '../../src/markup.ts';
import { when } from '../../src/networks/endings.ts';
import { gravest } from '../../src/networks/gravest.ts';
import type { Service } from '../../src/networks/network.ts';
import type { Page } from '../../src/page/page.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { type Draft, pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow share buttons of vendors that have ended',
  why: 'Their scripts no longer answer: the page waits for them, shows no buttons, and trusts a host that somebody else may own tomorrow.',
  sources: ['https://github.com/enthec/webappanalyzer', 'https://github.com/bradvin/social-share-urls'],
  severity: 'error',
  examples: {
    good: ['<script async src="https://static.addtoany.com/menu/page.js"></script>'],
    bad: [
      '<script src="https://s7.addthis.com/js/300/addthis_widget.js#pubid=ra-5a6b"></script>',
      '<div class="addthis_inline_share_toolbox"></div>',
    ],
  },

  // The networks' own buttons are widgets.
  target: ({ services }) => services.filter(({ service }) => service.category === 'share-vendor' && !service.network),

  *check(vendors, _, page) {
    for (const { service, signs } of vendors) {
      const ending = endingOf(service);
      if (ending) yield { ...ending, at: signs[0], help: helpFor(service, page) };
    }
  },
});

/** Vendors of which nobody vouches for the end are said to be gone. */
function endingOf({ name, closed, deprecated }: Service): Draft | undefined {
  if (closed)
    return { message: `Unexpected ${name}, which closed ${when(closed.date)}`, severity: gravest[closed.confidence] };
  if (deprecated?.confidence !== 'unconfirmed') return undefined;
  return { message: `Unexpected ${name}, which is said to be out of use`, severity: 'info' };
}

function helpFor({ closed, deprecated }: Service, page: Page): string | undefined {
  const instead = closed?.instead ?? deprecated?.instead;
  const links = shareAnchors(page.site.networks, readSharedPage(page));
  return [instead && `Instead: ${instead}`, links].filter(Boolean).join('\n') || undefined;
}
