import rule from '../../../rules/sign-in/present.ts';
import { testRule } from '../../../src/testing.ts';

const fields = '<input type="email" name="email"><input type="password" name="password"><button>Log in</button>';
const at = (url: string, html: string, title?: string) => ({ url, html, ...(title ? { title } : {}) });
const login = (more: string, title?: string) =>
  at(
    'https://example.com/login',
    `<title>Log in</title><main><form method="post">${fields}</form>${more}</main>`,
    title,
  );
const missing = ['Missing a social sign-in beside the form that asks for a password'];

testRule(rule, {
  passes: [
    login('<div id="g_id_onload" data-client_id="1.apps.googleusercontent.com"></div>', 'Google Identity Services'),
    login(
      '<a href="https://www.facebook.com/v19.0/dialog/oauth?client_id=1&redirect_uri=https://example.com/cb">Facebook</a>',
    ),
    login(
      '<form action="/users/auth/google_oauth2" method="post"><button>Sign in with Google</button></form>',
      'OmniAuth',
    ),
    login('<a href="/accounts/github/login/?process=login">GitHub</a>', 'django-allauth'),
    login('<a href="/oauth2/authorization/google">Google</a>', 'Spring Security'),
    login(
      '<form action="/Identity/Account/ExternalLogin" method="post"><button name="provider" value="Google">Google</button></form>',
      'ASP.NET Identity',
    ),
    login(
      '<div class="nsl-container"><a href="/wp-login.php?loginSocial=google" data-plugin="nsl">Google</a></div>',
      'Nextend',
    ),
    login('<button type="button">Mit Google anmelden</button>', 'a button that a script brings to life'),
    login('<a href="#" class="btn"><i class="fab fa-facebook-f"></i></a>', 'an icon that a script brings to life'),
    login('<a href="/connect/google">Google</a>', 'Symfony'),
  ],
  fails: [
    { ...login(''), finds: missing },
    {
      ...login('<footer><a href="https://www.facebook.com/teahouse">Facebook</a></footer>', 'profiles are no sign-in'),
      finds: missing,
    },
    {
      ...login('<nav><a href="/shop/apple">Apple tea</a></nav>', 'a shop that sells apples'),
      finds: missing,
    },
    {
      title: 'an account of WooCommerce, in German',
      url: 'https://example.com/mein-konto/',
      html: `<html lang="de"><title>Mein Konto</title><main><h1>Mein Konto</h1><form class="woocommerce-form-login"><input type="text" name="username"><input type="password" name="password"></form></main>`,
      finds: missing,
    },
  ],
  skips: [
    '',
    at(
      'https://example.com/login',
      `<title>Log in</title><main><form><input type="email"></form></main>`,
      'a link by mail',
    ),
    at('https://example.com/wp-login.php', `<title>Log In</title><form>${fields}</form>`, 'the staff’s door'),
    at(
      'https://example.com/reset-password',
      '<title>Reset password</title><main><form><input type="password"><input type="password"></form></main>',
      'a new password',
    ),
    at(
      'https://example.com/password',
      '<title>Shop</title><main><form><input type="password"></form></main>',
      'a shop that is not open yet',
    ),
    at(
      'https://example.com/checkout',
      `<title>Checkout</title><main><form>${fields}</form></main>`,
      'on the way to pay',
    ),
    at(
      'https://example.com/tea',
      `<title>Tea</title><header><form>${fields}</form></header><main><p>Tea</p></main>`,
      'a form in the header of every page',
    ),
    at('https://example.com/login', `<title>Log in</title><template><form>${fields}</form></template>`),
    at(
      'https://example.com/login',
      '<title>Log in</title><div id="root"></div><script type="module" src="/app.js"></script>',
      'drawn by a script',
    ),
    at('https://example.com/newsletter', '<title>Newsletter</title><main><form><input type="email"></form></main>'),
  ],
});
