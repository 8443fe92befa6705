/** What a Content-Type says. */

/** Without parameters, lower case; '' when missing or no media type at all. Of several joined headers the last counts, as in browsers. */
export function mediaType(contentType = ''): string {
  const types = contentType.split(',').map((type) => (type.split(';', 1)[0] ?? '').trim().toLowerCase());
  return types.findLast((type) => /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(type) && type !== '*/*') ?? '';
}

/** The types that are read as pages. */
export const isHtmlType = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';

/** Without a type, the first bytes tell. */
export function mayBeHtml(contentType: string | undefined): boolean {
  const type = mediaType(contentType);
  return type === '' || isHtmlType(type);
}
