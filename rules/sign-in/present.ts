import { parse } from '../../src/address.ts';
import { isStaffDoor } from '../../src/networks/services/sign-in-paths.ts';
import type { Page } from '../../src/page/page.ts';
import { type PasswordForm, passwordForms } from '../../src/page/password-forms.ts';
import { signInsOf } from '../../src/page/sign-ins.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Require a social sign-in where visitors sign in or register with a password',
  why: 'Many visitors give up at one more password; an account that they have already saves them the form.',
  sources: [
    'https://developers.google.com/identity/gsi/web/guides/overview',
    'https://web.dev/articles/sign-in-form-best-practices',
  ],
  severity: 'info',
  examples: {
    good: [{ html: form('<a href="/auth/google">Continue with Google</a>'), url: 'https://example.com/login' }],
    bad: [{ html: form(''), url: 'https://example.com/login' }],
  },

  target: (page) => (isForVisitors(page) ? passwordForms(page).find(({ asksWho }) => asksWho) : undefined),

  *check(place: PasswordForm, _, page) {
    if (signInsOf(page).length > 0) return;
    yield {
      message: 'Missing a social sign-in beside the form that asks for a password',
      at: place,
      help: 'Offer the accounts that your visitors have, such as Google, Apple or Facebook, beside the form.',
    };
  },
});

const isForVisitors = ({ kind, url }: Page): boolean =>
  kind.is === 'sign-in' && !isStaffDoor(parse(url)?.pathname ?? '');

function form(more: string): string {
  return `<title>Log in</title><main><form method="post"><input type="email" name="email"><input type="password" name="password"></form>${more}</main>`;
}
