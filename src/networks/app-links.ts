/** What App Links and Smart App Banners need before a phone opens the app instead of the page. */

import type { Sourced } from './network.ts';
import { documented } from './sources.ts';

export interface AppPlatform extends Sourced {
  /** As people call it. */
  readonly name: string;
  /** Property without which the others do nothing. */
  readonly required: string;
  /** A value to show where it is missing. */
  readonly example: string;
}

const reference = documented('https://developers.facebook.com/docs/applinks/metadata-reference');
const addressRequired = { required: 'url', example: 'example://tea/green', ...reference } as const;

/** By the word between the colons: `al:ios:url`. */
export const appPlatforms: ReadonlyMap<string, AppPlatform> = new Map<string, AppPlatform>([
  ['ios', { name: 'iOS', ...addressRequired }],
  ['iphone', { name: 'iPhone', ...addressRequired }],
  ['ipad', { name: 'iPad', ...addressRequired }],
  ['android', { name: 'Android', required: 'package', example: 'com.example.tea', ...reference }],
  ['windows', { name: 'Windows', ...addressRequired }],
  ['windows_phone', { name: 'Windows Phone', ...addressRequired }],
  ['windows_universal', { name: 'Windows Universal', ...addressRequired }],
]);

/** The App Store's number of an app, or the App Clip that the banner offers instead. */
export const appBanner = {
  pattern: /(?:^|[\s,;])(?:app-id\s*=\s*\d+|app-clip-bundle-id\s*=\s*[^\s,;]+)(?=$|[\s,;])/i,
  ...documented('https://developer.apple.com/documentation/webkit/promoting-apps-with-smart-app-banners'),
};
