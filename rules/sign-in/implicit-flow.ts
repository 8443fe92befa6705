import { authorizeRequests } from '../../src/page/authorize-requests.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Disallow sign-in that brings the access token back in the address',
  why: 'A token in an address ends up in the history, in logs and in the hands of any script of the page.',
  sources: ['https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2'],
  severity: 'warning',
  examples: {
    good: ['<a href="https://id.twitch.tv/oauth2/authorize?client_id=1&amp;response_type=code">Twitch</a>'],
    bad: ['<a href="https://id.twitch.tv/oauth2/authorize?client_id=1&amp;response_type=token">Twitch</a>'],
  },

  target: (page) => authorizeRequests(page).filter(({ parameters }) => parameters.get('response_type')),

  *check(requests) {
    const told = new Set<string>();
    for (const { service, parameters, start, end } of requests) {
      const type = parameters.get('response_type') ?? '';
      if (
        !type
          .toLowerCase()
          .split(/[\s+,]+/)
          .includes('token') ||
        told.has(service.id)
      )
        continue;
      told.add(service.id);
      yield {
        message: `Expected response_type=code for ${service.name}, found ${shorten(type, 80)}`,
        at: { start, end },
        help: 'Ask for a code and exchange it on the server, or with PKCE.',
        networks: networksOf(service),
      };
    }
  },
});
