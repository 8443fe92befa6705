import { hasRecording, hasVisual } from '../../src/page/visuals.ts';
import { teaPage } from '../support/rules.ts';

const page = (inner: string, around = '') =>
  teaPage('/green', `${around}<article><h1>Green tea</h1>${inner}</article>`);
const shapes = '<path d="M0 0"/>'.repeat(20);

it.each([
  ['nothing', '', false],
  ['a picture', '<img src="/tea.jpg">', true],
  ['a small picture', '<img src="/smile.png" width="16" height="16">', false],
  ['a drawing', `<svg>${shapes}</svg>`, true],
  ['an icon', '<svg><path d="M0 0"/></svg>', false],
  ['a diagram that a script draws', '<pre class="mermaid">graph</pre>', true],
  ['a film', '<video src="/tea.mp4"></video>', true],
  ['a player in a frame', '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe>', true],
  ['a frame that counts visitors', '<iframe src="https://count.example/" width="1" height="1"></iframe>', false],
  ['a post', '<blockquote class="twitter-tweet"><a href="https://x.com/tea/status/20">2006</a></blockquote>', true],
  [
    'a picture behind the headline',
    '<div style="color: #fff; background-image: url(/tea.jpg)"><h1>Sencha</h1></div>',
    true,
  ],
])('sees %s', (_, inner, expected) => expect(hasVisual(page(inner))).toBe(expected));

it('sees no picture of the frame of the page', () =>
  expect(hasVisual(page('', '<header style="background: url(/sky.jpg)"><img src="/logo.png"></header>'))).toBe(false));

it('sees no picture of the site below the headline', () => {
  const sky = '<div style="background: url(/sky.jpg)">Tea</div>';
  const post = '<h1>Green tea</h1><p>Loose leaf';
  expect([hasVisual(teaPage('/green', sky + post)), hasVisual(teaPage('/green', post + sky))]).toEqual([true, false]);
});

it.each([
  ['<img src="/tea.jpg">', false],
  ['<audio src="/tea.mp3"></audio>', true],
])('hears or watches %s: %s', (inner, expected) => expect(hasRecording(page(inner))).toBe(expected));
