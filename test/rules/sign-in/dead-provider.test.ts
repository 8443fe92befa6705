import rule from '../../../rules/sign-in/dead-provider.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

testRule(rule, {
  passes: [
    '<a href="https://github.com/login/oauth/authorize?client_id=1">GitHub</a>',
    { title: 'outdated: another rule tells', html: '<div class="g-signin2"></div>' },
  ],
  fails: [
    {
      html: '<a href="https://api.instagram.com/oauth/authorize?client_id=1&scope=user_profile">Instagram</a>',
      finds: ['Unexpected Sign in with Instagram (Basic Display), closed since 2024-12-04'],
      helps: ['Replace it by another provider.'],
    },
    {
      html: '<span class="g-signin" data-clientid="1"></span><script>gapi.signin.render("b");</script>',
      finds: ['Unexpected Google+ Sign-In, closed since 2019-04-02'],
      helps: ['Replace it by Google Identity Services.'],
    },
    {
      html: '<script src="https://login.persona.org/include.js"></script>',
      finds: ['Unexpected Mozilla Persona, closed since 2016-11-30'],
    },
  ],
  skips: [
    '',
    '<a href="https://plus.google.com/+teahouse">Google+</a>',
    { title: 'told of, not used', html: '<code>https://login.persona.org/include.js</code>' },
  ],
});

it.each([
  ['<span class="g-signin" data-clientid="1"></span>', 'error'],
  ['<a href="https://api.instagram.com/oauth/authorize?client_id=1">Instagram</a>', 'warning'],
  ['<script src="https://login.persona.org/include.js"></script>', 'info'],
])('is as grave as the fact is sure: %s', (html, severity) => {
  expect(judgeExample(rule, html).findings.map((finding) => finding.severity)).toEqual([severity]);
});
