import fc from 'fast-check';
import { parseLinkHeader } from '../../src/page/link-header.ts';

const parsed = (header: string): unknown[] =>
  parseLinkHeader(header).map(({ target, parameters }) => [target, Object.fromEntries(parameters)]);

describe('Link header', () => {
  it.each<[header: string, links: [string, Record<string, string>][]]>([
    ['', []],
    ['<https://a.example/>; rel=canonical', [['https://a.example/', { rel: 'canonical' }]]],
    ['</a>;REL="canonical"', [['/a', { rel: 'canonical' }]]],
    [
      '</a>; rel="x", </b>; rel=y',
      [
        ['/a', { rel: 'x' }],
        ['/b', { rel: 'y' }],
      ],
    ],
    ['</a,b;c>; title="d, <e>; f"; rel=g', [['/a,b;c', { title: 'd, <e>; f', rel: 'g' }]]],
    ['</a>; title="say \\"tea\\""', [['/a', { title: 'say "tea"' }]]],
    ['</a>; rel=x; rel=y', [['/a', { rel: 'x' }]]],
    ['</a>; crossorigin ; rel = x', [['/a', { crossorigin: '', rel: 'x' }]]],
    ['</a>', [['/a', {}]]],
    [
      '</a>;;, ,</b>',
      [
        ['/a', {}],
        ['/b', {}],
      ],
    ],
    ['< /a >; rel=x', [['/a', { rel: 'x' }]]],
    ['<>; rel=x', [['', { rel: 'x' }]]],
    ['/a; rel=x', []],
    ['</a', []],
    ['</a>; title="open', [['/a', { title: '"open' }]]],
  ])('%j', (header, links) => expect(parsed(header)).toEqual(links));

  it('never throws', () => {
    const bits = ['<', '>', ';', ',', '"', '\\', '=', ' ', 'rel', '__proto__'];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())), (parts) => {
        parseLinkHeader(parts.join(''));
      }),
    );
  });
});
