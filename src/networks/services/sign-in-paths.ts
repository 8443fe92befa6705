/** Addresses on a site's own host: where frameworks begin to sign people in with an account from elsewhere, and where only staff signs in. */

import type { Sourced } from '../network.ts';
import { allauth, publicCode, unconfirmed } from '../sources.ts';
import { words } from '../word-list.ts';

/** What frameworks and templates call the providers in addresses and class names, by network. */
const spellings: Readonly<Record<string, string>> = {
  google: 'google google-oauth2 google_oauth2 google-openidconnect googleplus',
  facebook: 'facebook',
  apple: 'apple apple-id sign_in_with_apple',
  x: 'twitter twitter2 twitter-oauth2 twitter_oauth2 x',
  linkedin: 'linkedin linkedin-openidconnect linkedin-oauth2 linkedin_oauth2 openid_connect_linkedin',
  github: 'github',
  gitlab: 'gitlab',
  microsoft:
    'microsoft microsoft-entra-id microsoft_graph microsoft_office365 azure azure-ad azuread-oauth2 azure_activedirectory_v2 live',
  amazon: 'amazon',
  discord: 'discord',
  twitch: 'twitch',
  spotify: 'spotify',
  slack: 'slack',
  reddit: 'reddit',
  tiktok: 'tiktok',
  instagram: 'instagram',
  line: 'line',
  kakao: 'kakao',
  naver: 'naver',
  vk: 'vk vkid vk-oauth2 vkontakte',
  yandex: 'yandex yandex-oauth2',
  'mail-ru': 'mailru',
  ok: 'ok odnoklassniki odnoklassniki-oauth2',
  telegram: 'telegram',
  wechat: 'wechat weixin',
  qq: 'qq',
  weibo: 'weibo',
  steam: 'steam',
  yahoo: 'yahoo',
  paypal: 'paypal',
};

const providers: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([network, names]) => words(names).map((name) => [name, network] as const)),
);

/** Words too short to mean a provider by themselves, in names and classes. */
const unmistakable = 5;

/** The provider that a word of a name, a class or a form's value means. */
export const providerOfWord = (word: string): string | undefined =>
  word.length >= unmistakable ? providers.get(word.toLowerCase()) : undefined;

/** The value of a field called `provider`. */
export const providerOfValue = (value: string): string | undefined => providers.get(value.trim().toLowerCase());

interface Folder extends Sourced {
  /** Words that may follow the provider. */
  readonly after: readonly string[];
  /** `certain`: nothing else stands there. `likely`: profiles and shares are forwarded there, too. */
  readonly is: 'certain' | 'likely';
}

const folders: ReadonlyMap<string, Folder> = new Map([
  // OmniAuth, Passport, Socialite: https://github.com/omniauth/omniauth
  ['auth', { after: ['', 'redirect', 'login'], is: 'certain', ...publicCode }],
  ['signin', { after: [''], is: 'certain', ...publicCode }],
  // Spring Security: `/oauth2/authorization/google`
  ['authorization', { after: [''], is: 'certain', ...publicCode }],
  ['accounts', { after: ['login'], is: 'certain', ...allauth }],
  ['oauth', { after: ['', 'redirect', 'login'], is: 'certain', ...unconfirmed }],
  ['sso', { after: ['', 'redirect', 'login'], is: 'certain', ...unconfirmed }],
  ['login', { after: ['', 'redirect'], is: 'certain', ...unconfirmed }],
  ['connect', { after: ['', 'redirect'], is: 'likely', ...unconfirmed }],
  ['social', { after: ['', 'redirect', 'login'], is: 'likely', ...unconfirmed }],
] satisfies readonly (readonly [string, Folder])[]);

export interface ProviderPath {
  readonly network: string;
  readonly is: 'certain' | 'likely';
}

/** `/users/auth/google_oauth2`, `/accounts/github/login/`, `/oauth2/authorization/google`. */
export function readProviderPath(pathname: string): ProviderPath | undefined {
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  return providerAt(segments, '') ?? providerAt(segments.slice(0, -1), segments.at(-1) ?? '');
}

function providerAt(segments: readonly string[], after: string): ProviderPath | undefined {
  const network = providers.get(segments.at(-1) ?? '');
  const folder = folders.get(segments.at(-2) ?? '');
  return network && folder?.after.includes(after) ? { network, is: folder.is } : undefined;
}

/** ASP.NET Identity posts the provider's name there. */
export const isExternalLogin = (pathname: string): boolean => /\/externallogin\/?$/i.test(pathname);

/** Doors of content management systems that visitors do not use. */
export const isStaffDoor = (pathname: string): boolean =>
  /\/(?:wp-login\.php|wp-admin|administrator|admin|typo3|umbraco|ghost|cms|backend|phpmyadmin)(?:\/|$)/i.test(pathname);
