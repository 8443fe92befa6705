import { authorizeRequests } from '../../src/page/authorize-requests.ts';
import { somePage } from '../support/some-page.ts';

const requestsOn = (html: string) =>
  authorizeRequests(somePage(html, { at: '/login' })).map(({ service, from, parameters }) => [
    service.id,
    from,
    [...parameters.keys()].join(' '),
  ]);

const google = 'https://accounts.google.com/o/oauth2/v2/auth';

it.each([
  [
    `<a href="${google}?client_id=1&amp;redirect_uri=https%3A%2F%2Fexample.com&amp;State=2">Google</a>`,
    [['google-identity', 'link', 'client_id redirect_uri state']],
  ],
  [
    `<form action="${google}"><input type="hidden" name="client_id" value="1"><input name="scope" value="email"></form>`,
    [['google-identity', 'form', 'client_id scope']],
  ],
  [
    `<script>location.href = "${google}?client_id=1&response_type=token";</script>`,
    [['google-identity', 'script', 'client_id response_type']],
  ],
  [`<a href="${google}">Google</a>`, []],
  [`<a href="${google}?client_id=">Google</a>`, []],
  [
    '<a href="https://discord.com/oauth2/authorize?client_id=1&scope=bot+applications.commands&permissions=8">Add the bot</a>',
    [],
  ],
  ['<a href="https://steamcommunity.com/openid/login?openid.ns=x">Steam</a>', []],
  ['<div class="g_id_signin" data-client_id="1"></div>', []],
])('%s', (html, requests) => expect(requestsOn(html)).toEqual(requests));
