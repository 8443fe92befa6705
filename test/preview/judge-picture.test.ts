import { limitsOf } from '../../src/networks/limits.ts';
import { judgePicture, type SeenImage } from '../../src/preview/judge-picture.ts';
import type { PictureDraft } from '../../src/preview/picture-draft.ts';
import type { ImageAnswer } from '../../src/resources.ts';

const draft: PictureDraft = { url: 'https://example.com/tea.jpg', from: 'og:image' };

/** What is undefined is not known of the file. */
type Over = { readonly [Name in keyof ImageAnswer]?: ImageAnswer[Name] | undefined };

const file = (over: Over = {}): ImageAnswer => {
  const known = Object.entries({ ...fine, ...over }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as ImageAnswer;
};

const fine: ImageAnswer = {
  url: draft.url,
  finalUrl: draft.url,
  outcome: 'ok',
  status: 200,
  redirects: 0,
  contentType: 'image/jpeg',
  format: 'jpeg',
  width: 1200,
  height: 630,
  bytes: 100_000,
  attachment: false,
};

const judge = (network: string, seen: SeenImage | undefined, over: Partial<PictureDraft> = {}) =>
  judgePicture({ ...draft, ...over }, limitsOf(network)?.image ?? {}, seen);

describe('refuses', () => {
  it.each<[string, Over, string]>([
    ['facebook', { width: 199, height: 400 }, '199×400 px is below the minimum of 200×200 px'],
    ['facebook', { bytes: 9_000_000 }, '8.6 MB is above the limit of 8 MB'],
    ['facebook', { outcome: 'http_error', status: 404 }, 'status 404'],
    ['facebook', { outcome: 'network_error', status: 0, reason: 'connection refused' }, 'connection refused'],
    ['facebook', { format: undefined, contentType: 'text/html' }, 'not a picture but text/html'],
    ['facebook', { format: undefined, contentType: '' }, 'not a picture but something without a type'],
    ['x', { format: 'svg' }, 'SVG is not shown'],
    ['x', { width: 5000, height: 100 }, '5000×100 px is above the maximum of 4096×4096 px'],
    ['whatsapp', { width: 299, height: 300 }, '299×300 px is below the minimum of 300 px width'],
    ['whatsapp', { width: 1300, height: 300 }, '1300×300 px is more than 4 times as wide as high'],
    ['whatsapp', { bytes: 700_000 }, '684 kB is above the limit of 600 kB'],
    ['bluesky', { attachment: true }, 'sent as a download (Content-Disposition: attachment)'],
    ['bluesky', { format: 'avif' }, 'AVIF is not shown'],
  ])('on %s %j', (network, over, words) => {
    const { refused, unknown } = judge(network, file(over));
    expect(refused?.words).toBe(words);
    expect(unknown).toBeUndefined();
  });

  it('with who says so', () => {
    expect(judge('bluesky', file({ format: 'avif' })).refused).toMatchObject({
      source: 'https://opengraphplus.com/consumers/bluesky',
      confidence: 'third-party',
    });
  });
});

describe('shows', () => {
  it.each<[string, Over]>([
    ['facebook', {}],
    ['facebook', { width: 200, height: 200, bytes: 8 * 1024 * 1024 }],
    ['facebook', { attachment: true }],
    ['whatsapp', { width: 1200, height: 300, bytes: 600 * 1024 }],
    ['x', { width: 4096, height: 4096 }],
    ['threads', { width: 1, height: 1, bytes: 50_000_000 }],
    ['facebook', { width: undefined, height: undefined, bytes: undefined }],
  ])('on %s %j', (network, over) => {
    const picture = judge(network, file(over));
    expect([picture.refused, picture.unknown, picture.doubts]).toEqual([undefined, undefined, undefined]);
  });

  it('with what is known of the file', () =>
    expect(judge('facebook', file(), { declared: { width: 1, height: 1 } })).toMatchObject({
      size: { width: 1200, height: 630 },
      format: 'jpeg',
      bytes: 100_000,
    }));

  it('drawings without a size of theirs', () =>
    expect(judge('telegram', file({ format: 'svg', width: 10, height: 10 })).size).toBeUndefined());
});

describe('cannot tell', () => {
  it.each<[SeenImage | undefined, string]>([
    [undefined, 'not looked at'],
    ['offline', 'not looked at: smo was told to stay offline'],
    ['robots_denied', 'not looked at: robots.txt refuses smo'],
    ['no_file', 'not looked at: no such file beside the page'],
    [file({ outcome: 'http_error', status: 403 }), 'its host turned smo away with status 403'],
    [file({ outcome: 'http_error', status: 999 }), 'its host turned smo away with status 999'],
    [
      file({ outcome: 'timeout', status: 0, reason: 'no answer within 30 s' }),
      'it did not arrive: no answer within 30 s',
    ],
  ])('%j', (seen, words) => {
    const picture = judge('facebook', seen, { declared: { width: 1200, height: 630 } });
    expect(picture).toMatchObject({ unknown: words, size: { width: 1200, height: 630 }, isDeclared: true });
    expect(picture.refused).toBeUndefined();
  });
});

describe('doubts', () => {
  it.each<[string, Over, Partial<PictureDraft>, string]>([
    ['facebook', { format: 'webp' }, {}, 'WebP is not among the formats that are named: JPEG, PNG, GIF'],
    ['facebook', { format: 'other' }, {}, 'this format is not among the formats that are named: JPEG, PNG, GIF'],
    ['slack', { bytes: 3_000_000 }, {}, '2.9 MB is above the limit of 2 MB'],
    ['slack', { width: 8000, height: 8000 }, {}, '8000×8000 px is more than 15 megapixels'],
    ['x', {}, { isRelative: true }, 'the address is relative, and a whole one is asked for'],
    [
      'apple-messages',
      { width: 120, height: 120 },
      {},
      '120×120 px is below the minimum of 150 px width; narrower ones may be ignored or used as icon',
    ],
  ])('on %s %j %j', (network, over, given, words) => {
    const picture = judge(network, file(over), given);
    expect([picture.doubts, picture.refused]).toEqual([[words], undefined]);
  });

  it('a relative address before anybody looked', () =>
    expect(judge('whatsapp', undefined, { isRelative: true }).doubts).toHaveLength(1));
});

it('looks at no file behind what is no address', () =>
  expect(judge('facebook', file(), { isNoAddress: true }).refused?.words).toBe(
    'no address that a network could fetch',
  ));
