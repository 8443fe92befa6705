import { authorizeRequests } from '../../src/page/authorize-requests.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a state or a code challenge in sign-in addresses that stand in a page',
  why: "Without either, somebody else can slip a visitor an answer of their own and sign them in to a stranger's account.",
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6749#section-10.12',
    'https://www.rfc-editor.org/rfc/rfc9700#section-2.1',
  ],
  severity: 'warning',
  examples: {
    good: [link('&amp;state=af0ifjsldkj'), link('&amp;code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')],
    bad: [link('')],
  },

  target: (page) => authorizeRequests(page).filter(({ from, parameters }) => from !== 'script' && isWhole(parameters)),

  *check(requests) {
    const open = requests.filter(({ parameters }) => !guards.some((name) => parameters.get(name)));
    for (const service of new Set(open.map((request) => request.service))) {
      const same = open.filter((request) => request.service === service);
      yield {
        message: `Missing state or code_challenge in the address of ${service.name}${same.length > 1 ? ` on ${count(same.length, 'button')}` : ''}`,
        at: same[0],
        help: 'Let the server make the address: a state that is new for each visitor and compared on return, or PKCE.',
        networks: networksOf(service),
      };
    }
  },
});

/** PKCE and the nonce of OpenID Connect guard as well. */
const guards = ['state', 'code_challenge', 'nonce'];

/** Ready to be followed; what lacks the way back is completed by a script. */
const isWhole = (parameters: ReadonlyMap<string, string>): boolean =>
  Boolean(parameters.get('redirect_uri')) && Boolean(parameters.get('response_type') || parameters.get('scope'));

function link(more: string): string {
  return `<a href="https://accounts.google.com/o/oauth2/v2/auth?client_id=1&amp;response_type=code&amp;redirect_uri=https%3A%2F%2Fexample.com%2Fcallback${more}">Google</a>`;
}
