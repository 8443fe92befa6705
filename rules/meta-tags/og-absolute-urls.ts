import { bareHost, isHostWithin, parseHttp } from '../../src/address.ts';
import { metaTag } from '../../src/markup.ts';
import { findPlaceholder } from '../../src/networks/placeholder-texts.ts';
import { cardAddresses } from '../../src/page/card-addresses.ts';
import { isOfUse } from '../../src/page/card-demand.ts';
import type { Meta, Page } from '../../src/page/page.ts';
import { isPrivateHost, isStagingHost } from '../../src/private-host.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require absolute, public addresses in the tags of a card',
  why: 'Networks read the tags without a browser: a relative address leads nowhere, and localhost or a staging server answers nobody outside.',
  sources: [
    'https://ogp.me/#url',
    'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    'https://devcommunity.x.com/t/62736',
  ],
  severity: 'error',
  examples: {
    good: ['<meta property="og:image" content="https://cdn.example/tea.jpg">'],
    bad: [
      '<meta property="og:image" content="/tea.jpg">',
      '<meta property="og:image" content="//cdn.example/tea.jpg">',
      '<meta name="twitter:image" content="data:image/png;base64,iVBORw0KGgo=">',
      '<meta property="og:url" content="http://localhost:3000/tea/green">',
      '<meta property="og:image" content="https://staging.example.com/tea.jpg">',
    ],
  },

  target: (page) => (isOfUse(page) ? cardAddresses(page).filter(({ value }) => !findPlaceholder(value)) : undefined),

  *check(metas, _, page) {
    const found = new Map<string, { meta: Meta; fault: Fault; more: number }>();
    for (const meta of metas) {
      const fault = faultOf(meta.value, page);
      if (!fault) continue;
      const key = `${meta.key} ${fault.expected}`;
      const known = found.get(key);
      found.set(key, known ? { ...known, more: known.more + 1 } : { meta, fault, more: 0 });
    }
    for (const { meta, fault, more } of found.values()) {
      yield {
        message: `Expected ${fault.expected} in ${meta.rawKey.trim()}, found ${shorten(meta.value, 80)}${more > 0 ? ` and ${more} more` : ''}`,
        at: meta,
        ...(fault.right && { help: metaTag(meta.key, fault.right) }),
      };
    }
  },
});

interface Fault {
  readonly expected: string;
  readonly right?: string | undefined;
}

function faultOf(value: string, page: Page): Fault | undefined {
  const url = parseHttp(value, page.base);
  if (!url) return { expected: 'an http(s) address' };
  if (!/^https?:\/\//i.test(value)) return { expected: 'an absolute address', right: resolved(value, url, page) };
  return page.site.isLocal ? undefined : hostFault(url, page);
}

/** The origin of a folder is made up, and a host without a scheme is no path. */
function resolved(value: string, url: URL, { site }: Page): string | undefined {
  const isHost = /^(?:www\.)?[a-z\d-]+\.(?:com|org|net|[a-z]{2})(?:[/:?]|$)/i.test(value) && !value.startsWith('/');
  if (isHost) return `https://${value}`;
  return site.isLocal && !value.startsWith('//') ? undefined : url.href;
}

function hostFault(url: URL, { url: own, site }: Page): Fault | undefined {
  const hosts = [own, ...site.origins].flatMap((address) => parseHttp(address) ?? []);
  if (hosts.some((host) => bareHost(host) === bareHost(url))) return undefined;
  if (isPrivateHost(url.hostname)) return { expected: 'a host that everybody can reach' };
  // Other sites may call their servers as they like: dev-to-uploads.s3.amazonaws.com serves the public.
  const isOwn = hosts.some((host) => isHostWithin(url.hostname, bareHost(host)));
  return isOwn && isStagingHost(url.hostname) ? { expected: 'the public host' } : undefined;
}
