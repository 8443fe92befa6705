import { parseHttp } from '../../src/address.ts';
import { type AuthorizeRequest, authorizeRequests } from '../../src/page/authorize-requests.ts';
import { isOwn } from '../../src/page/own-hosts.ts';
import type { Page } from '../../src/page/page.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { isPrivateHost, isStagingHost } from '../../src/private-host.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: "Disallow a sign-in that comes back to a staging host or a developer's machine",
  why: 'Visitors who have signed in land where nobody answers, or on a copy of the site that knows nothing of them.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2',
    'https://www.rfc-editor.org/rfc/rfc9700#section-2.1',
  ],
  severity: 'warning',
  examples: {
    good: [link('https%3A%2F%2Fexample.com%2Fcallback')],
    bad: [link('http%3A%2F%2Flocalhost%3A3000%2Fcallback')],
  },

  target: (page) =>
    page.site.isLocal || isTrial(new URL(page.url).hostname)
      ? undefined
      : authorizeRequests(page).filter(({ parameters }) => parseHttp(parameters.get('redirect_uri') ?? '')),

  *check(requests, _, page) {
    const told = new Set<string>();
    for (const request of requests) {
      const back = request.parameters.get('redirect_uri') ?? '';
      if (!leadsAstray(request, page) || told.has(back)) continue;
      told.add(back);
      yield {
        message: `Expected redirect_uri of ${request.service.name} on ${new URL(page.url).hostname}, found ${shorten(back, 80)}`,
        at: request,
        networks: networksOf(request.service),
      };
    }
  },
});

/** Hosts of identity vendors and sister sites are none of ours to judge. */
function leadsAstray({ parameters }: AuthorizeRequest, page: Page): boolean {
  const url = parseHttp(parameters.get('redirect_uri') ?? '');
  return url !== undefined && !isOwn(page.site, url) && isTrial(url.hostname);
}

const isTrial = (hostname: string): boolean => isPrivateHost(hostname) || isStagingHost(hostname);

function link(back: string): string {
  return `<a href="https://github.com/login/oauth/authorize?client_id=1&amp;redirect_uri=${back}">GitHub</a>`;
}
