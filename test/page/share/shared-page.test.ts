import { readSharedPage } from '../../../src/page/share/shared-page.ts';
import { somePage } from '../../support/some-page.ts';

const url = 'https://example.com/tea/green';

it.each([
  ['', { url, text: undefined, image: undefined }],
  ['<title> </title><title>Green tea</title>', { url, text: 'Green tea', image: undefined }],
  [
    '<title>Tea</title><meta property="og:title" content="Green"><meta property="og:image" content="/tea.jpg">',
    { url, text: 'Green', image: 'https://example.com/tea.jpg' },
  ],
  [
    '<meta property="og:url" content="https://tea.example/">',
    { url: 'https://tea.example/', text: undefined, image: undefined },
  ],
  [
    '<link rel="canonical" href="/tea"><meta property="og:url" content="https://tea.example/">',
    { url: 'https://example.com/tea', text: undefined, image: undefined },
  ],
  [
    '<link rel="canonical" href="tel:1"><meta property="og:url" content="{{url}}">',
    { url, text: undefined, image: undefined },
  ],
])('%s', (html, shared) => expect(readSharedPage(somePage(html))).toEqual(shared));
