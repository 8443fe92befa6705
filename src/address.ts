/** Web addresses in one normal form, and what they are compared by. */

/** An http(s) address without fragment and user info, as WHATWG spells it; undefined when it is none. */
export function normalizeUrl(address: string | URL, base?: string | URL): string | undefined {
  const url = parseHttp(address, base);
  if (!url) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** An http(s) URL, or undefined: never throws. */
export function parseHttp(address: string | URL, base?: string | URL): URL | undefined {
  const url = parse(String(address).trim(), base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}

export function parse(address: string, base?: string | URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // what does not parse is no address; callers say so
  }
}

/** Host in lower case without `www.`, for comparing names of sites. */
export const bareHost = (url: URL): string => url.hostname.replace(/^www\./, '');

/** True for `host` itself and for its subdomains. */
export const isHostWithin = (hostname: string, host: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`);

const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mibextid|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|si|wickedid|vero_id|oly_enc_id)$/i;

/** Query parameters that only serve to follow a visitor. */
export const isTrackingParameter = (name: string): boolean => tracking.test(name);

const session = /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|session_?id|sess_?id|cfid|cftoken|zenid|oscsid)$/i;

/** Query parameters that name one visitor's session. */
export const isSessionParameter = (name: string): boolean => session.test(name);

/** The address without what only follows a visitor; a query that has none keeps the spelling of its escapes. */
export function withoutTracking(url: URL): URL {
  const bare = new URL(url);
  const kept = [...url.searchParams].filter(([name]) => !isTrackingParameter(name) && !isSessionParameter(name));
  if (kept.length < url.searchParams.size) bare.search = new URLSearchParams(kept).toString();
  return bare;
}

/** Form under which two addresses of one page compare equal: scheme, `www.`, trailing slash, `index.html` and spelling of escapes folded. */
export function sameness(address: string): string | undefined {
  const url = parseHttp(address);
  if (!url) return undefined;
  const path = url.pathname.replace(/\/index\.(?:html?|php)$/, '/').replace(/(.)\/$/, '$1');
  return `${bareHost(url)}${url.port && `:${url.port}`}${foldEscapes(path)}${foldEscapes(url.search)}`;
}

/** `%e4` is `%E4`, and letters need no escape (https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2). */
const foldEscapes = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (escaped, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return /[\w.~-]/.test(letter) ? letter : escaped.toUpperCase();
  });
