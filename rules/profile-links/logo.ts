import type { Evidence } from '../../src/finding.ts';
import { organizationLogo } from '../../src/networks/organization-logo.ts';
import { profileStatuses } from '../../src/networks/reachability.ts';
import { organizationLogos } from '../../src/page/profiles/organization-logos.ts';
import { type ImageAnswer, image } from '../../src/resources.ts';
import { resourceRule, skip } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

const logo = 'https://example.com/logo.png';

export default resourceRule({
  summary: 'Require the logo of the Organization to be a picture of at least 112×112 px',
  why: 'Search engines show it beside the name of the site; a logo that is gone, too small or in a format they do not read is left out.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
    'https://schema.org/logo',
  ],
  severity: 'warning',
  examples: {
    good: [{ html: organization(), resources: { [logo]: { format: 'png', width: 512, height: 512 } } }],
    bad: [
      { html: organization(), resources: { [logo]: { format: 'png', width: 64, height: 64 } } },
      { html: organization(), resources: { [logo]: { outcome: 'http_error', status: 404 } } },
    ],
  },

  target: (page): readonly Logo[] =>
    organizationLogos(page).map(({ url, ...place }) => ({ url, at: page.evidence(place) })),
  resources: (logos) => logos.map(({ url }) => image(url)),

  *check(logos, _, resources) {
    for (const { url, at } of logos) {
      const answer = resources.image(url);
      const message = isTold(answer) ? faultOf(answer) : 'unknown';
      if (message === 'unknown') yield skip;
      else if (message)
        yield { message: `Expected the logo of the Organization ${message} at ${shorten(url, 100)}`, at };
    }
  },
});

interface Logo {
  readonly url: string;
  readonly at: Evidence;
}

/** Hosts that turn robots away, or were busy just now, tell nothing. */
const isTold = ({ outcome, status, reason }: ImageAnswer): boolean =>
  outcome === 'ok' || profileStatuses.gone.has(status) || reason === 'no such host';

function faultOf({ outcome, status, reason, contentType, format, width, height }: ImageAnswer): string | undefined {
  const { minimum, formats } = organizationLogo;
  if (outcome !== 'ok') return `to be there, found ${status > 0 ? `status ${status}` : (reason ?? outcome)}`;
  if (!format) return `to be a picture, found ${contentType || 'no type'}`;
  if (!formats.has(format)) return `to be ${[...formats].join(', ')}, found ${format}`;
  if (format === 'svg' || width === undefined || height === undefined) return undefined;
  return Math.min(width, height) < minimum
    ? `to have at least ${minimum}×${minimum} px, found ${width}×${height} px`
    : undefined;
}

function organization(): string {
  return `<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Organization", "name": "Willow Tea", "logo": "${logo}" }</script>`;
}
