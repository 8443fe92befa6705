/** An address taken apart for comparing: decoded leniently, since links on pages may hold anything. */

export type Parameters = Readonly<Record<string, string>>;

export interface LinkParts {
  /** Decoded, slashes single, leading slash, none at the end; `/` for the root. */
  readonly path: string;
  /** First value of each parameter, decoded once. No prototype. */
  readonly query: Parameters;
}

export const webParts = (url: URL): LinkParts => ({ path: cleanPath(url.pathname), query: readQuery(url.search) });

/** An app's own address: what follows the scheme is the path, whether `//` stands before it or not. */
export const appParts = (url: URL): LinkParts => ({
  path: cleanPath(`/${url.host}${url.pathname}`),
  query: readQuery(url.search),
});

/** Decodes what can be decoded and leaves the rest as it stands. */
export function decodeLeniently(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // URLSearchParams takes any bytes; what is special to it alone is kept from it
    return new URLSearchParams(`v=${text.replace(/[&+]/g, encodeURIComponent)}`).get('v') ?? text;
  }
}

/** `plusIsPlus`: mail addresses know no `+` for a space (RFC 6068). */
export function readQuery(search: string, { plusIsPlus = false } = {}): Parameters {
  const query: Record<string, string> = Object.create(null);
  if (search.length < 2) return query;
  const text = plusIsPlus ? search.replace(/\+/g, '%2B') : search;
  for (const [name, value] of new URLSearchParams(text)) query[name] ??= value;
  return query;
}

function cleanPath(pathname: string): string {
  const path = decodeLeniently(pathname).replace(/\/{2,}/g, '/');
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
