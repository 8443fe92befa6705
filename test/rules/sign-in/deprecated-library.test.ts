import rule from '../../../rules/sign-in/deprecated-library.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const legacy = 'Unexpected Google Sign-In platform library, replaced since 2023-03-31';

testRule(rule, {
  passes: [
    '<div id="g_id_onload" data-client_id="1"></div>',
    '<a href="/auth/google_oauth2">Google</a>',
    {
      title: 'closed: another rule tells',
      html: '<script src="https://login.persona.org/include.js"></script><div class="g_id_signin"></div>',
    },
  ],
  fails: [
    {
      title: 'one finding for all signs',
      html: `<meta name="google-signin-client_id" content="1"><script src="https://apis.google.com/js/platform.js" async></script>
        <div class="g-signin2" data-onsuccess="onSignIn"></div><script>function out() { gapi.auth2.getAuthInstance().signOut(); }</script>`,
      finds: [legacy],
      helps: ['Use Google Identity Services, https://accounts.google.com/gsi/client'],
    },
    { html: '<script src="https://apis.google.com/js/api:client.js"></script>', finds: [legacy] },
    {
      html: '<script type="IN/Login"></script>',
      finds: ['Unexpected Sign in with LinkedIn, JavaScript library, said to be outdated'],
    },
    {
      html: '<form><input name="openid_identifier"></form>',
      finds: ['Unexpected OpenID 2.0, said to be outdated'],
    },
  ],
  skips: [
    '',
    '<a href="https://accounts.google.com/">Your account</a>',
    { title: 'told of, not used', html: '<pre>&lt;div class="g-signin2"&gt;</pre>' },
    { title: 'commented out', html: '<!-- <div class="g-signin2"></div> -->' },
    { title: 'in a template', html: '<template><div class="g-signin2"></div></template>' },
  ],
});

it.each([
  ['<div class="g-signin2"></div>', 'error'],
  ['<form><input name="openid_identifier"></form>', 'info'],
])('is as grave as the fact is sure: %s', (html, severity) => {
  expect(judgeExample(rule, html).findings.map((finding) => finding.severity)).toEqual([severity]);
});
