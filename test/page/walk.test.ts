import { scan } from '../../src/page/scan.ts';
import { isText, Walk } from '../../src/page/walk.ts';

const html = 'a<div>b<p>c<b>d</b>e</p>f</div>g';
const document = scan(html);

/** Names of elements and texts, in order; steps over the elements named. */
function walked(within: string | undefined, skipped: string): string {
  const walk = new Walk(document, within ? document.named(within)[0] : undefined);
  let seen = '';
  for (let node = walk.next(); node; node = walk.next()) {
    seen += isText(node) ? html.slice(node.start, node.end) : `<${node.name}>`;
    if (!isText(node) && node.name === skipped) walk.skip(node);
  }
  return seen;
}

describe('walk', () => {
  it.each([
    [undefined, '', 'a<div>b<p>c<b>def' + 'g'],
    ['div', '', 'b<p>c<b>def'],
    ['b', '', 'd'],
    [undefined, 'p', 'a<div>b<p>fg'],
    ['p', 'b', 'c<b>e'],
    ['div', 'div', 'b<p>c<b>def'],
  ])('inside %s without %s: %s', (within, skipped, expected) => expect(walked(within, skipped)).toBe(expected));

  it('ends at once where nothing is', () => {
    const empty = scan('<br>');
    expect(new Walk(empty, empty.elements[0]).next()).toBeUndefined();
    expect(new Walk(scan('')).next()).toBeUndefined();
  });
});
