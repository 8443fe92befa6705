import { contentImages } from '../../src/page/content-images.ts';
import { teaPage } from '../support/rules.ts';

const sources = (html: string) => contentImages(teaPage('/green', html)).map(({ src }) => src);

it.each([
  ['a picture of the main part', '<main><img src="/tea.jpg"></main>', ['/tea.jpg']],
  ['a lazy one', '<main><img src="data:image/gif;base64,R0" data-src="/tea.jpg"></main>', ['/tea.jpg']],
  [
    'none of the frame',
    '<header><img src="/logo.png"></header><main></main><footer><img src="/seal.png"></footer>',
    [],
  ],
  [
    'none of what counts visitors',
    '<main><img src="/p.gif" width="1" height="1"><img src="/q.gif" style="width: 0"></main>',
    [],
  ],
  [
    'none that only decorates',
    '<main><img src="/a.png" role="presentation"><img src="/b.png" aria-hidden="true"><p hidden><img src="/c.png"></p></main>',
    [],
  ],
  ['none for visitors without scripts', '<main><noscript><img src="/tea.jpg"></noscript></main>', []],
  ['none that waits', '<main><img src="/assets/ajax-loader.gif"></main>', []],
])('finds %s', (_, html, expected) => expect(sources(html)).toEqual(expected));
