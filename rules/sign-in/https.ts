import { parseHttp } from '../../src/address.ts';
import { type AuthorizeRequest, authorizeRequests } from '../../src/page/authorize-requests.ts';
import { type PasswordForm, passwordForms } from '../../src/page/password-forms.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { isPrivateHost } from '../../src/private-host.ts';
import { type Draft, pageRule } from '../../src/rule.ts';
import { shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require https for forms that ask for a password and for the addresses of a sign-in',
  why: 'Over http anybody on the way reads the password or the code that opens the account, and browsers warn of the page.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9700#section-2.6',
    'https://w3c.github.io/webappsec-secure-contexts/',
    'https://developer.chrome.com/docs/lighthouse/best-practices/is-on-https',
  ],
  severity: 'error',
  examples: {
    good: ['<form action="/login" method="post"><input name="user"><input type="password"></form>'],
    bad: ['<form action="http://example.com/login" method="post"><input name="user"><input type="password"></form>'],
  },

  target(page) {
    if (page.site.isLocal || page.kind.is === 'error') return undefined;
    const [forms, requests] = [passwordForms(page), authorizeRequests(page)];
    return forms.length + requests.length > 0 ? { forms, requests } : undefined;
  },

  *check({ forms, requests }, _, { url }) {
    const [first] = forms;
    if (first && isInsecure(url)) {
      yield {
        message: `Expected an https page around the form that asks for a password, found ${shorten(url, 80)}`,
        at: first,
        help: 'Redirect every http address of the site to its https form.',
      };
    } else yield* sentInTheOpen(forms);
    yield* askedInTheOpen(requests);
  },
});

const isInsecure = (address: string): boolean => {
  const url = parseHttp(address);
  return url?.protocol === 'http:' && !isPrivateHost(url.hostname);
};

function* sentInTheOpen(forms: readonly PasswordForm[]): Generator<Draft> {
  const sent = forms.find(({ action }) => action && isInsecure(action.href));
  if (!sent) return;
  yield {
    message: `Expected an https address for the form that asks for a password, found ${shorten(sent.form?.attributes.action?.trim() ?? '', 80)}`,
    at: sent.form ? { start: sent.form.start, end: sent.form.openEnd } : sent,
  };
}

function* askedInTheOpen(requests: readonly AuthorizeRequest[]): Generator<Draft> {
  const told = new Set<string>();
  for (const request of requests) {
    const { service, url, address, parameters } = request;
    const back = parameters.get('redirect_uri') ?? '';
    const found =
      url.protocol === 'http:' && request.from !== 'script'
        ? `Expected an https address for ${service.name}, found ${shorten(address, 80)}`
        : isInsecure(back)
          ? `Expected an https redirect_uri for ${service.name}, found ${shorten(back, 80)}`
          : undefined;
    if (found === undefined || told.has(found)) continue;
    told.add(found);
    yield { message: found, at: request, networks: networksOf(service) };
  }
}
