/** Whether a link opens a window that can steer the page. https://html.spec.whatwg.org/multipage/links.html#get-an-element's-noopener */

const sameWindow: ReadonlySet<string> = new Set(['', '_self', '_parent', '_top', '_unfencedtop']);

/** `rels` in lower case. */
export function leavesOpener(target: string, rels: readonly string[]): boolean {
  const name = target.trim().toLowerCase();
  if (sameWindow.has(name) || rels.includes('noopener') || rels.includes('noreferrer')) return false;
  return name !== '_blank' || rels.includes('opener');
}
