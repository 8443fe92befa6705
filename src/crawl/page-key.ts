/** The form under which a crawl takes two addresses for one page: scheme, `www.`, index file and visit parameters folded. */

import { bareHost, isTrackingParameter } from '../address.ts';

/** A trailing slash is kept: servers may answer `/a` and `/a/` differently, and where they do not, their redirect tells. */
export function pageKey(url: URL): string {
  return `${bareHost(url)}${url.port && `:${url.port}`}${foldPath(url.pathname)}${keepParameters(url.search, isPart)}`;
}

const foldPath = (path: string): string =>
  path
    .replace(/;jsessionid=[^/;]*/i, '')
    .replace(/\/\(S\([a-z0-9]{24}\)\)(?=\/)/i, '') // ASP.NET keeps its session in the path
    .replace(/\/index\.(?:html?|php)$/, '/');

const isPart = (name: string, value: string): boolean => !isVisitParameter(name) && !isSession(name, value);

/** True for what only follows a visitor. `si` stays: outside of YouTube and Spotify it may choose the content. */
export const isVisitParameter = (name: string): boolean => name !== 'si' && isTrackingParameter(name);

const sessionName = /^(?:jsessionid|phpsessid|aspsessionid[a-z]*|cfid|cftoken|oscsid|zenid)$/i;
const shortSessionName = /^(?:s|sid|session_?id)$/i;

/** Short names carry content elsewhere, so they count only with a value that looks drawn by lot. */
const isSession = (name: string, value: string): boolean =>
  sessionName.test(name) || (shortSessionName.test(name) && /^[0-9a-f]{32,}$/i.test(value));

/** A query without some parameters; what stays keeps its bytes and its order. */
export function keepParameters(search: string, isKept: (name: string, value: string) => boolean): string {
  if (search === '') return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name = '', value = ''] = parameter.split('=', 2);
      return isKept(name, value);
    });
  return kept.length ? `?${kept.join('&')}` : '';
}
