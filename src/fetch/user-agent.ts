/** Who we say we are. Site owners can look the address up, and name the token in their robots.txt. */

export const robotsToken = 'smo';

export const defaultUserAgent = (version: string): string =>
  `${robotsToken}/${version} (+https://github.com/smo-audit/smo)`;
