import type { Evidence } from '../../src/finding.ts';
import { metaTag } from '../../src/markup.ts';
import { type ImageAnswer, image } from '../../src/resources.ts';
import { type Draft, resourceRule, skip } from '../../src/rule.ts';

const tea = 'https://example.com/tea.jpg';

export default resourceRule({
  summary: 'Require og:image:width, og:image:height and og:image:type to tell the truth',
  why: 'Declared pixels let the first share show its picture before the image is fetched; wrong ones crop it, and a wrong type makes readers of the tag refuse it.',
  sources: ['https://developers.facebook.com/docs/sharing/webmasters/faq', 'https://ogp.me/#structured'],
  severity: 'warning',
  options: { tolerance: 1 },
  examples: {
    good: [{ html: declared(1200, 630), resources: { [tea]: { width: 1200, height: 630 } } }],
    bad: [
      { html: declared(1200, 630), resources: { [tea]: { width: 600, height: 315 } } },
      { html: `<meta property="og:image" content="${tea}">`, resources: { [tea]: { width: 1200, height: 630 } } },
    ],
  },

  target: (page) =>
    page.openGraph.images.flatMap(({ url, root, width, height, type }) =>
      url === undefined
        ? []
        : [{ url, at: page.evidence(root), width: width?.value, height: height?.value, type: type?.value }],
    ),

  resources: (images) => images.map(({ url }) => image(url)),

  *check(images, { tolerance }, resources) {
    for (const [index, declaration] of images.entries()) {
      const truth = resources.image(declaration.url);
      if (truth.outcome !== 'ok' || !truth.format) yield skip;
      else yield* judge(declaration, truth, tolerance, index === 0);
    }
  },
});

interface Declaration {
  readonly url: string;
  readonly at: Evidence;
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly type: string | undefined;
}

function* judge(declaration: Declaration, truth: ImageAnswer, tolerance: number, isFirst: boolean): Generator<Draft> {
  const { width, height, format } = truth;
  if (format === 'svg') return; // has no pixels of its own
  if (width !== undefined && height !== undefined)
    yield* judgePixels(declaration, { width, height }, tolerance, isFirst);

  const isOther = declaration.type && format && !typesOf(format).includes(declaration.type.toLowerCase());
  if (isOther) {
    yield {
      message: `Expected og:image:type "image/${format}", as the file says, found "${declaration.type}"`,
      at: declaration.at,
      help: metaTag('og:image:type', `image/${format}`),
    };
  }
}

function* judgePixels(
  { at, width, height }: Declaration,
  truth: { width: number; height: number },
  tolerance: number,
  isFirst: boolean,
): Generator<Draft> {
  const size = `${truth.width}×${truth.height} px`;
  const help = [metaTag('og:image:width', String(truth.width)), metaTag('og:image:height', String(truth.height))].join(
    '\n',
  );
  if (!width && !height) {
    if (isFirst)
      yield {
        message: `Missing og:image:width and og:image:height, the image has ${size}`,
        at,
        help,
        severity: 'info',
      };
    return;
  }
  const told = { width: Number.parseInt(width ?? '', 10), height: Number.parseInt(height ?? '', 10) };
  const isTrue = ([told.width - truth.width, told.height - truth.height] as const).every(
    (difference) => Number.isNaN(difference) || Math.abs(difference) <= tolerance,
  );
  if (!isTrue)
    yield {
      message: `Expected the declared size of og:image to be ${size}, found ${width || '?'}×${height || '?'}`,
      at,
      help,
    };
}

/** `image/jpg` is no registered type, but everybody reads it as JPEG. */
const typesOf = (format: string): readonly string[] =>
  format === 'jpeg' ? ['image/jpeg', 'image/jpg', 'image/pjpeg'] : [`image/${format}`, `image/x-${format}`];

function declared(width: number, height: number): string {
  return `<meta property="og:image" content="${tea}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">`;
}
