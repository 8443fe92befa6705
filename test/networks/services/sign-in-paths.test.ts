import {
  isExternalLogin,
  isStaffDoor,
  providerOfValue,
  providerOfWord,
  readProviderPath,
} from '../../../src/networks/services/sign-in-paths.ts';

it.each([
  ['/users/auth/google_oauth2', 'google', 'certain'],
  ['/auth/github/redirect', 'github', 'certain'],
  ['/accounts/google/login/', 'google', 'certain'],
  ['/oauth2/authorization/Facebook', 'facebook', 'certain'],
  ['/api/auth/signin/discord', 'discord', 'certain'],
  ['/login/google-oauth2/', 'google', 'certain'],
  ['/connect/linkedin', 'linkedin', 'likely'],
  ['/social/facebook', 'facebook', 'likely'],
])('%s leads to %s', (path, network, is) => expect(readProviderPath(path)).toEqual({ network, is }));

it.each([
  '/',
  '/google',
  '/auth',
  '/auth/google/callback',
  '/accounts/google',
  '/blog/facebook',
  '/auth/toString',
  '/constructor/google',
])('%s leads to no provider', (path) => expect(readProviderPath(path)).toBeUndefined());

it('takes short words for a provider only where one is named', () => {
  expect(providerOfWord('Google')).toBe('google');
  expect(providerOfWord('x')).toBeUndefined();
  expect(providerOfWord('line')).toBeUndefined();
  expect(providerOfValue(' VK ')).toBe('vk');
});

it('knows the doors of staff, and the one of ASP.NET', () => {
  expect(['/wp-login.php', '/de/wp-admin/', '/administrator/index.php'].map(isStaffDoor)).toEqual([true, true, true]);
  expect(['/login', '/administration', '/my-admin'].map(isStaffDoor)).toEqual([false, false, false]);
  expect(['/Account/ExternalLogin', '/Account/ExternalLogins'].map(isExternalLogin)).toEqual([true, false]);
});
