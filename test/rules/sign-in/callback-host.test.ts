import rule from '../../../rules/sign-in/callback-host.ts';
import { testRule } from '../../../src/testing.ts';

const to = (back: string) =>
  `<a href="https://github.com/login/oauth/authorize?client_id=1&amp;redirect_uri=${encodeURIComponent(back)}">GitHub</a>`;
const found = (back: string) => [`Expected redirect_uri of Sign in with GitHub on example.com, found ${back}`];

testRule(rule, {
  passes: [
    to('https://example.com/callback'),
    to('https://www.example.com/callback'),
    to('https://id.example.com/callback'),
    { title: 'an identity vendor', html: to('https://teahouse.eu.auth0.com/login/callback') },
    { title: 'a sister site', html: to('https://accounts.teahouse.example/callback') },
  ],
  fails: [
    { html: to('http://localhost:3000/callback'), finds: found('http://localhost:3000/callback') },
    { html: to('https://staging.example.com/cb'), finds: found('https://staging.example.com/cb') },
    { html: to('http://192.168.0.4/cb').repeat(2), finds: found('http://192.168.0.4/cb') },
    {
      title: 'in a script',
      html: '<script>a = "https://github.com/login/oauth/authorize?client_id=1&redirect_uri=http%3A%2F%2Flocalhost%2Fcb";</script>',
      finds: found('http://localhost/cb'),
    },
  ],
  skips: [
    '',
    '<a href="https://github.com/login/oauth/authorize?client_id=1">GitHub</a>',
    { title: 'out of band', html: to('urn:ietf:wg:oauth:2.0:oob') },
    {
      title: 'put together by a script',
      html: '<script>a = "https://github.com/login/oauth/authorize?client_id=1&redirect_uri=" + here;</script>',
    },
    { url: 'https://staging.example.com/login', html: to('https://staging.example.com/cb') },
    { url: 'http://localhost:3000/login', html: to('http://localhost:3000/cb') },
  ],
});
