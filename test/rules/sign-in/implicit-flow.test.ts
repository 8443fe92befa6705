import rule from '../../../rules/sign-in/implicit-flow.ts';
import { testRule } from '../../../src/testing.ts';

const twitch = (type: string) =>
  `<a href="https://id.twitch.tv/oauth2/authorize?client_id=1&response_type=${type}">Twitch</a>`;

testRule(rule, {
  passes: [twitch('code'), twitch('id_token'), twitch('code%20id_token')],
  fails: [
    { html: twitch('token'), finds: ['Expected response_type=code for Sign in with Twitch, found token'] },
    {
      html: twitch('id_token+Token'),
      finds: ['Expected response_type=code for Sign in with Twitch, found id_token Token'],
    },
    { html: twitch('token').repeat(3), finds: ['Expected response_type=code for Sign in with Twitch, found token'] },
    {
      title: 'in a script',
      html: '<script>location = "https://id.twitch.tv/oauth2/authorize?client_id=1&response_type=token&redirect_uri=" + here;</script>',
      finds: ['Expected response_type=code for Sign in with Twitch, found token'],
    },
    {
      title: 'a form',
      html: '<form action="https://accounts.google.com/o/oauth2/v2/auth"><input name="client_id" value="1"><input name="response_type" value="token"></form>',
      finds: ['Expected response_type=code for Sign in with Google, found token'],
    },
  ],
  skips: [
    '',
    '<a href="https://id.twitch.tv/oauth2/authorize?client_id=1">Twitch</a>',
    '<a href="https://example.com/authorize?client_id=1&response_type=token">Elsewhere</a>',
    { title: 'told of', html: '<pre>https://id.twitch.tv/oauth2/authorize?client_id=1&response_type=token</pre>' },
  ],
});
