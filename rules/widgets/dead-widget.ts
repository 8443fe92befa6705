import type { Severity } from '../../src/finding.ts';
import { shareAnchors } from '../../src/markup.ts';
import { gravest } from '../../src/networks/gravest.ts';
import type { Service } from '../../src/networks/network.ts';
import type { Page } from '../../src/page/page.ts';
import { placesOf } from '../../src/page/service-signs.ts';
import { readSharedPage } from '../../src/page/share/shared-page.ts';
import { networksOf, widgetsOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow widgets that their network or vendor has closed',
  why: 'A closed widget leaves a hole or a message of failure where visitors expect something, and its script is loaded all the same.',
  sources: [
    'https://developers.facebook.com/docs/plugins',
    'https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin',
    'https://github.com/codyogden/killedbygoogle',
  ],
  severity: 'error',
  examples: {
    good: ['<div class="fb-page" data-href="https://www.facebook.com/teashop"></div>'],
    bad: [
      '<div class="fb-like" data-href="https://example.com/tea/green"></div>',
      '<a class="twitter-timeline" href="https://twitter.com/teashop">Posts by teashop</a>',
    ],
  },

  target: widgetsOf,

  *check(widgets, _, page) {
    for (const use of widgets) {
      const ending = endingOf(use.service);
      if (!ending) continue;
      const places = placesOf(use);
      yield {
        message: `Unexpected ${use.service.name}${places.length > 1 ? ` in ${places.length} places` : ''}, ${ending.told}`,
        at: places[0] ?? use.signs[0],
        help: helpFor(use.service, ending, page),
        networks: networksOf(use.service),
        severity: ending.severity,
      };
    }
  },
});

interface Ending {
  readonly told: string;
  readonly instead: string | undefined;
  readonly severity: Severity;
}

/** Old scripts that still draw something are a matter of `deprecated-sdk`. */
function endingOf({ closed, deprecated, category }: Service): Ending | undefined {
  if (closed) {
    return { told: `closed since ${closed.date}`, instead: closed.instead, severity: gravest[closed.confidence] };
  }
  if (!deprecated || category === 'sdk') return undefined;
  const { since, instead, confidence } = deprecated;
  if (confidence === 'unconfirmed') return { told: 'said to be gone', instead, severity: 'info' };
  return { told: `outdated${since ? ` since ${since}` : ''}`, instead, severity: 'warning' };
}

function helpFor({ network, category }: Service, { instead }: Ending, page: Page): string {
  if (!instead || instead === 'remove it') return 'Remove it together with its script.';
  const links = category === 'share-vendor' && network ? shareAnchors([network], readSharedPage(page)) : undefined;
  return [`Replace it by ${instead}.`, links].filter(Boolean).join('\n');
}
