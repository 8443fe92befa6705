import rule from '../../../rules/content/image-alt.ts';
import { testRule } from '../../../src/testing.ts';

const main = (inner: string) => `<title>Green tea</title><main><h1>Green tea</h1>${inner}</main>`;
const tea = '<img src="/sencha.jpg" alt="Leaves of sencha">';

testRule(rule, {
  passes: [
    main(tea),
    { title: 'decoration', html: main('<img src="/line.png" alt=""><img src="/leaf.png" alt>') },
    {
      title: 'a label or a tooltip',
      html: main('<img src="/a.jpg" aria-label="Leaves"><img src="/b.jpg" title="Leaves">'),
    },
    {
      title: 'a caption',
      html: main('<figure><a href="/a.jpg"><img src="/a.jpg"></a><figcaption>Leaves</figcaption></figure>'),
    },
    { title: 'frame and content', html: `<header><img src="/logo.png"></header>${main(tea)}` },
    { title: 'a number that means something', html: main('<img src="/2026.jpg" alt="2026">') },
    {
      title: 'a text that ends like a file',
      html: main('<img src="/a.png" alt="How to save a picture. Choose png or .png">'),
    },
  ],
  fails: [
    {
      html: main('<img src="/a.jpg?w=1&amp;h=2"><img src="/b.jpg">'),
      finds: ['Missing alt on 2 images of the content'],
      helps: ['Say what the picture shows, or alt="" where it only decorates: <img src="/a.jpg?w=1&amp;h=2" alt="…">'],
    },
    {
      title: 'a picture in the address',
      html: main('<img src="data:image/png;base64,AAAA">'),
      finds: ['Missing alt on 1 image of the content'],
      helps: ['Say what the picture shows, or alt="" where it only decorates: <img alt="…">'],
    },
    {
      title: 'a caption that says nothing, or that of another',
      html: main(
        '<figure><img src="/a.jpg"><figcaption> </figcaption></figure><figure><figcaption>Leaves</figcaption></figure>',
      ),
      finds: ['Missing alt on 1 image of the content'],
    },
    {
      html: main(
        '<img src="/a.jpg" alt="sencha-2.JPG"><img src="/b.jpg" alt="IMG_20260501"><img src="/c.jpg" alt="DSC 0042">',
      ),
      finds: [
        'Expected alt to say what the picture shows, found the name of a file on 3 images: "sencha-2.JPG", "IMG_20260501", "DSC 0042"',
      ],
    },
    {
      title: 'a page without landmarks',
      html: '<title>Tea</title><div id="header"><img src="/logo.png"></div><div><img src="/a.jpg"></div>',
      finds: ['Missing alt on 1 image of the content'],
    },
  ],
  skips: [
    '<title>Tea</title><main><p>No pictures</main>',
    {
      title: 'hidden from screen readers',
      html: main('<p aria-hidden="true"><img src="/a.jpg"></p><img src="/b.jpg" role="presentation">'),
    },
    { title: 'counters of visitors', html: main('<img src="/p.gif" width="1" height="1">') },
    { title: 'a hidden page', html: `<meta name="robots" content="noindex">${main('<img src="/a.jpg">')}` },
  ],
});
