import rule from '../../../rules/meta-tags/og-absolute-urls.ts';
import { pageOf, testRule } from '../../../src/testing.ts';

const image = (content: string) => `<meta property="og:image" content="${content}">`;

testRule(rule, {
  passes: [
    image('https://cdn.example/tea.jpg'),
    image('HTTP://example.com/tea.jpg'),
    image('https://dev-to-uploads.s3.amazonaws.com/tea.jpg'),
    image('https://development.example.org/tea.jpg'),
    {
      title: 'the staging server itself is audited',
      html: image('https://staging.example.com/a.jpg'),
      url: 'https://staging.example.com/',
    },
    { title: 'a private host is audited', html: image('http://tea.internal/a.jpg'), url: 'http://tea.internal/' },
  ],
  fails: [
    {
      html: image('/a.jpg?x=1&amp;y=2'),
      finds: ['Expected an absolute address in og:image, found /a.jpg?x=1&y=2'],
      helps: [image('https://example.com/a.jpg?x=1&amp;y=2')],
    },
    {
      html: `<base href="https://cdn.example/img/">${image('a.jpg')}`,
      finds: ['Expected an absolute address in og:image, found a.jpg'],
      helps: [image('https://cdn.example/img/a.jpg')],
    },
    {
      html: image('//cdn.example/a.jpg'),
      finds: ['Expected an absolute address in og:image, found //cdn.example/a.jpg'],
      helps: [image('https://cdn.example/a.jpg')],
    },
    {
      html: image('www.example.com/a.jpg'),
      finds: ['Expected an absolute address in og:image, found www.example.com/a.jpg'],
      helps: [image('https://www.example.com/a.jpg')],
    },
    {
      html: image('data:image/png;base64,AAAA'),
      finds: ['Expected an http(s) address in og:image, found data:image/png;base64,AAAA'],
    },
    {
      html: image('blob:https://example.com/1'),
      finds: ['Expected an http(s) address in og:image, found blob:https://example.com/1'],
    },
    { html: image('C:\\tea.jpg'), finds: ['Expected an http(s) address in og:image, found C:\\tea.jpg'] },
    {
      html: '<meta name="og:url" content="http://localhost:3000/"><meta name="twitter:image" content="http://192.168.1.2/a.jpg"><meta name="twitter:player" content="/player">',
      finds: [
        'Expected a host that everybody can reach in og:url, found http://localhost:3000/',
        'Expected a host that everybody can reach in twitter:image, found http://192.168.1.2/a.jpg',
        'Expected an absolute address in twitter:player, found /player',
      ],
    },
    {
      html: image('https://staging.example.com/a.jpg'),
      url: 'https://www.example.com/tea',
      finds: ['Expected the public host in og:image, found https://staging.example.com/a.jpg'],
    },
    {
      title: 'folds',
      html: `${image('/1.jpg')}${image('/2.jpg')}${image('/3.jpg')}<meta property="og:image:secure_url" content="/3.jpg">`,
      finds: [
        'Expected an absolute address in og:image, found /1.jpg and 2 more',
        'Expected an absolute address in og:image:secure_url, found /3.jpg',
      ],
    },
  ],
  skips: ['<title>Tea</title>', image(''), image('{{ image }}'), '<meta property="og:title" content="/tea">'],
});

it('says nothing of hosts before the site is public, and offers no made-up one', () => {
  const site = {
    start: 'https://site.invalid/',
    origins: ['https://site.invalid'],
    isLocal: true,
    brand: { handles: {}, hashtags: [] },
    networks: ['facebook'],
  };
  const found = (html: string) => {
    const page = pageOf('https://site.invalid/tea', html, {}, site);
    return rule.scope === 'page' ? [...rule.check(rule.target(page, {}), {}, page)] : [];
  };
  expect(found(image('http://localhost:3000/a.jpg'))).toEqual([]);
  expect(found(image('/a.jpg'))).toEqual([
    { message: 'Expected an absolute address in og:image, found /a.jpg', at: expect.anything() },
  ]);
});
