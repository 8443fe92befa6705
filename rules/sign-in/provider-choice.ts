import { networkName } from '../../src/networks/networks.ts';
import type { Page } from '../../src/page/page.ts';
import { passwordForms } from '../../src/page/password-forms.ts';
import { signInsOf } from '../../src/page/sign-ins.ts';
import { hasUnseenScripts } from '../../src/page/unseen-scripts.ts';
import { pageRule, skip } from '../../src/rule.ts';
import { listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Limit the choice of sign-in providers to a few, and leave another way in beside a single one',
  why: 'A single provider shuts out who has no account there; of many nobody remembers which one was taken last time.',
  sources: ['https://indieweb.org/NASCAR_problem', 'https://web.dev/articles/sign-in-form-best-practices'],
  severity: 'info',
  options: { maxProviders: 5 },
  examples: {
    good: [
      {
        html: login('<a href="/auth/google">Google</a><a href="/auth/apple">Apple</a>'),
        url: 'https://example.com/login',
      },
    ],
    bad: [{ html: login('<a href="/auth/facebook">Facebook</a>'), url: 'https://example.com/login' }],
  },

  target(page) {
    if (page.kind.is !== 'sign-in') return undefined;
    const offers = signInsOf(page).filter(({ provider }) => provider !== undefined);
    return offers.length > 0 ? offers : undefined;
  },

  *check(offers, { maxProviders }, page) {
    const providers = [...new Set(offers.flatMap(({ provider }) => provider ?? []))];
    const names = providers.map(networkName);
    if (providers.length > maxProviders) {
      yield {
        message: `Too many sign-in providers, found ${providers.length}: ${listed(names, 12)}`,
        at: offers[0],
        help: `Keep the ${maxProviders} that most of your visitors take.`,
      };
    }
    if (providers.length > 1 || hasOtherWay(page)) return;
    if (hasUnseenScripts(page)) {
      yield skip;
      return;
    }
    yield {
      message: `Missing another way to sign in beside ${listed(names)}`,
      at: offers[0],
      help: 'Offer a second provider, or sign-in by e-mail.',
      networks: providers,
    };
  },
});

/** A form, an identity vendor that has further ones, or a link that leads to them. */
const hasOtherWay = (page: Page): boolean =>
  passwordForms(page).length > 0 ||
  signInsOf(page).some(({ provider }) => provider === undefined) ||
  page.document
    .named('input')
    .some(({ inert, attributes }) => !inert && /^\s*(?:email|tel|text)\s*$/i.test(attributes.type ?? 'text')) ||
  page.anchors.some(({ name }) => /e-?mail|sso\b|password/i.test(name));

function login(buttons: string): string {
  return `<title>Log in</title><main><h1>Log in</h1>${buttons}</main>`;
}
