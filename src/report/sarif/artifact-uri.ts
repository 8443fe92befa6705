/**
 * The place of a page as GitHub takes it: relative to the repository. An upload that holds an address with a scheme is
 * refused as a whole, so pages of the web go by host and path: https://github.com/github/codeql-action/issues/754
 */

import { visible } from '../escape/terminal.ts';

export const artifactUri = (page: string, file: string | undefined): string =>
  (file === undefined
    ? withoutScheme(page)
    : visible(file).replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/')) || 'page';

/** A colon before the first slash would be read as a scheme; a folder is named by its index. */
function withoutScheme(page: string): string {
  if (!URL.canParse(page)) return encodeURIComponent(visible(page));
  const { host, pathname, search } = new URL(page);
  const path = pathname.endsWith('/') && search === '' ? `${pathname}index.html` : pathname;
  return strict(`${host.replace(':', '%3A')}${path}${search}`.replace(/^\/+/, ''));
}

/** Browsers let more stand in an address than RFC 3986 does. */
const strict = (uri: string): string =>
  uri.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (sign) => encodeURIComponent(sign));
