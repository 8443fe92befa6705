import { attributes } from '../../src/markup.ts';
import { needsCard } from '../../src/page/card-demand.ts';
import { contentImages } from '../../src/page/content-images.ts';
import type { Element, HtmlDocument } from '../../src/page/document.ts';
import type { Img, Page } from '../../src/page/page.ts';
import { pageRule } from '../../src/rule.ts';
import { count, listed, shorten } from '../../src/text.ts';

export default pageRule({
  summary: 'Require pictures of the content to have an alternative text',
  why: 'Screen readers read the file name where it is missing, image search finds nothing, and Pinterest has no text to save with the picture.',
  sources: [
    'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    'https://html.spec.whatwg.org/multipage/images.html#alt',
    'https://developers.google.com/search/docs/appearance/google-images',
  ],
  severity: 'warning',
  examples: {
    good: [
      main('<img src="/sencha.jpg" alt="Leaves of sencha"><img src="/line.png" alt="">'),
      main('<figure><img src="/sencha.jpg"><figcaption>Leaves of sencha</figcaption></figure>'),
    ],
    bad: [
      main('<img src="/sencha.jpg"><img src="/gyokuro.jpg">'),
      main('<img src="/img_20260501.jpg" alt="IMG_20260501.jpg">'),
    ],
  },

  target: (page) => (needsCard(page) ? contentImages(page) : undefined),

  *check(images, _, page) {
    const captioned = figuresWithCaption(page);
    const isNamed = ({ element }: Img): boolean =>
      page.accessibleName(element) !== '' || captioned.has(figureAround(element));
    const without = images.filter((image) => image.alt === undefined && !isNamed(image));
    const [first] = without;
    if (first) {
      yield {
        message: `Missing alt on ${count(without.length, 'image')} of the content`,
        at: first,
        help: `Say what the picture shows, or alt="" where it only decorates: <img${attributes({ ...srcOf(first), alt: '…' })}>`,
      };
    }
    const named = images.filter(isFileName);
    const [worst] = named;
    if (worst) {
      yield {
        message: `Expected alt to say what the picture shows, found the name of a file on ${count(named.length, 'image')}: ${listed(
          named.map(({ alt = '' }) => `"${shorten(alt, 40)}"`),
          3,
        )}`,
        at: worst,
      };
    }
  },
});

/** Where there is a caption, HTML lets alt be missing. */
function figuresWithCaption({ document }: Page): ReadonlySet<Element | undefined> {
  const captions = document.named('figcaption').filter((caption) => saysSomething(caption, document));
  const figures = new Set<Element | undefined>(captions.map(figureAround));
  figures.delete(undefined);
  return figures;
}

function saysSomething({ firstText, lastText }: Element, { html, texts }: HtmlDocument): boolean {
  for (let at = firstText; at < lastText; at++) {
    const run = texts[at];
    if (run && html.slice(run.start, run.end).trim() !== '') return true;
  }
  return false;
}

/** Links and wrappers may stand between a figure and its picture. */
const mostWrappers = 6;

function figureAround({ parent }: Element): Element | undefined {
  let around = parent;
  for (let left = mostWrappers; around && left > 0; left--, around = around.parent) {
    if (around.name === 'figure') return around;
  }
  return undefined;
}

const srcOf = ({ src }: Img): { src?: string } =>
  src === '' || src.startsWith('data:') ? {} : { src: shorten(src, 200) };

const file = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$/i;
/** As cameras, phones and messengers name them, and the digests of content systems. */
const fromCamera =
  /^(?:img|image|dsc[nf]?|dscn|pict?|photo|screenshot|screen shot|scan|whatsapp image|vid)?[-_ ]?\d{3,}[-_ \d:.at]*(?:wa\d+)?(?:[-_ ]?\(?\d\)?)?$|^[\da-f]{24,}$/i;

/** Characters of a file name; longer texts say something. */
const longest = 100;

function isFileName({ alt }: Img): boolean {
  const text = alt?.trim() ?? '';
  return (
    text !== '' &&
    text.length <= longest &&
    !text.includes('. ') &&
    (file.test(text) || (fromCamera.test(text) && /[a-z]/i.test(text)))
  );
}

function main(content: string): string {
  return `<title>Green tea</title><main><h1>Green tea</h1>${content}</main>`;
}
