/** Accounts that people sign in with and that are no social networks for a site's pages. */

import type { LinkForm, Network, Sourced } from './network.ts';
import { allauth, unconfirmed } from './sources.ts';

const signIn = (host: string, path: RegExp, source: Sourced = allauth): LinkForm => ({
  kind: 'sign-in',
  host,
  path,
  ...source,
});

export const google = {
  id: 'google',
  name: 'Google',
  hosts: [],
  links: [
    { kind: 'redirect', host: 'google.com', path: /^\/url$/i, parameter: 'q', value: /^https?:/i, ...unconfirmed },
    { kind: 'redirect', host: 'google.com', path: /^\/url$/i, parameter: 'url', ...unconfirmed },
    signIn('accounts.google.com', /^\/(?:o\/oauth2(?:\/v\d)?\/auth|signin(?:\/.*)?|servicelogin|v3\/signin\/.*)$/i),
  ],
} satisfies Network;

export const apple = {
  id: 'apple',
  name: 'Apple',
  hosts: [],
  links: [signIn('appleid.apple.com', /^\/auth\/authorize$/i)],
} satisfies Network;

export const microsoft = {
  id: 'microsoft',
  name: 'Microsoft',
  hosts: [],
  links: [
    signIn('login.microsoftonline.com', /^\/[^/]+\/oauth2\/(?:v2\.0\/)?authorize$/i),
    signIn('login.live.com', /^\/(?:oauth20_authorize|login)\.srf$/i),
  ],
} satisfies Network;

export const amazon = {
  id: 'amazon',
  name: 'Amazon',
  hosts: [],
  links: [signIn('amazon.com', /^\/ap\/oa$/i)],
} satisfies Network;

export const yahoo = {
  id: 'yahoo',
  name: 'Yahoo',
  hosts: [],
  links: [signIn('api.login.yahoo.com', /^\/oauth2\/request_auth$/i)],
} satisfies Network;

export const yandex = {
  id: 'yandex',
  name: 'Yandex',
  hosts: [],
  links: [signIn('oauth.yandex.com', /^\/authorize$/i), signIn('oauth.yandex.ru', /^\/authorize$/i, unconfirmed)],
} satisfies Network;

export const mailRu = {
  id: 'mail-ru',
  name: 'Mail.ru',
  hosts: [],
  links: [signIn('connect.mail.ru', /^\/oauth\/authorize$/i), signIn('oauth.mail.ru', /^\/login$/i, unconfirmed)],
} satisfies Network;

export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  hosts: [],
  links: [signIn('paypal.com', /^\/(?:signin\/authorize|connect)$/i, unconfirmed)],
} satisfies Network;

export const alipay = {
  id: 'alipay',
  name: 'Alipay',
  hosts: [],
  links: [signIn('openauth.alipay.com', /^\/oauth2\//i, unconfirmed)],
} satisfies Network;
