/** What a network makes of the picture: shown, refused and why, or not known because nobody looked at the file. */

import type { ImageLimits, Limit, Size } from '../networks/limits.ts';
import { isSmaller } from '../networks/limits.ts';
import type { ImageAnswer, NotProbed } from '../resources.ts';
import { weight } from '../weight.ts';
import type { CardPicture, Reason } from './card.ts';
import type { PictureDraft } from './picture-draft.ts';

/** What probing brought, or why it was not probed. */
export type SeenImage = ImageAnswer | Unseen;
export type Unseen = NotProbed | 'within_page';

export function judgePicture(draft: PictureDraft, limits: ImageLimits, seen: SeenImage | undefined): CardPicture {
  const { isNoAddress, isRelative, declared, ...known } = draft;
  if (isNoAddress) return { ...known, refused: noAddress };
  const unknown = whyUnknown(seen);
  const file = typeof seen === 'object' && unknown === undefined ? seen : undefined;
  const complaints = file ? complaintsAbout(file, limits) : [];
  const refused = complaints.find(isSure);
  const doubts = [
    ...complaints.filter((complaint) => !isSure(complaint)).map(({ words }) => words),
    ...(isRelative && limits.wholeAddress ? ['the address is relative, and a whole one is asked for'] : []),
    ...(file && !refused ? unnamedFormat(file, limits) : []),
  ];
  return {
    ...known,
    ...(refused && { refused: { words: refused.words, source: refused.source, confidence: refused.confidence } }),
    ...(unknown !== undefined && { unknown }),
    ...(doubts.length > 0 && { doubts }),
    ...(file ? factsOf(file) : declared && { size: declared, isDeclared: true }),
  };
}

const noAddress: Reason = {
  words: 'no address that a network could fetch',
  source: 'https://ogp.me/#url',
  confidence: 'documented',
};

/** Hosts that turn smo away, or were slow just now, may still serve the networks. */
const untoldStatuses = new Set([401, 403, 405, 406, 429, 503, 999]);
const untoldOutcomes = new Set(['timeout', 'rate_limited', 'too_large', 'cancelled']);

const notProbed: Readonly<Record<Unseen, string>> = {
  offline: 'not looked at: smo was told to stay offline',
  external: 'not looked at: it is on another host',
  limit: 'not looked at: a limit was reached',
  unsafe_address: 'not looked at: its address is on a private network',
  robots_denied: 'not looked at: robots.txt refuses smo',
  cancelled: 'not looked at: the run was stopped',
  switched_off: 'not looked at: nobody asked for it',
  no_server: 'not looked at: there is no server to ask',
  no_file: 'not looked at: no such file beside the page',
  within_page: 'not looked at: an audit leaves pictures within a page to smo preview',
};

function whyUnknown(seen: SeenImage | undefined): string | undefined {
  if (seen === undefined) return 'not looked at';
  if (typeof seen === 'string') return notProbed[seen];
  if (untoldStatuses.has(seen.status)) return `its host turned smo away with status ${seen.status}`;
  return untoldOutcomes.has(seen.outcome) ? `it did not arrive: ${seen.reason ?? seen.outcome}` : undefined;
}

interface Complaint extends Reason {
  readonly isMild?: boolean;
}

/** Background knowledge alone refuses nothing. */
const isSure = ({ confidence, isMild }: Complaint): boolean => confidence !== 'unconfirmed' && !isMild;

function complaintsAbout(file: ImageAnswer, limits: ImageLimits): readonly Complaint[] {
  const gone = notThere(file);
  if (gone) return [gone];
  return checks.flatMap((check) => check(file, limits) ?? []);
}

function notThere({ outcome, status, reason, format, contentType }: ImageAnswer): Reason | undefined {
  const source = 'the answer of its server';
  if (outcome === 'http_error') return { words: `status ${status}`, source, confidence: 'observed' };
  if (outcome !== 'ok') return { words: reason ?? outcome, source, confidence: 'observed' };
  if (format) return undefined;
  return { words: `not a picture but ${contentType || 'something without a type'}`, source, confidence: 'observed' };
}

type Check = (file: ImageAnswer, limits: ImageLimits) => Complaint | undefined;

const checks: readonly Check[] = [refusedFormat, download, tooSmall, tooLarge, tooManyPixels, tooWide, tooHeavy];

function refusedFormat({ format }: ImageAnswer, { refused }: ImageLimits): Complaint | undefined {
  const isRefused = refused?.value.some((each) => each === format);
  return isRefused ? complaint(`${formatName(format)} is not shown`, refused) : undefined;
}

function download({ attachment }: ImageAnswer, { inPlace }: ImageLimits): Complaint | undefined {
  return attachment ? complaint('sent as a download (Content-Disposition: attachment)', inPlace) : undefined;
}

function tooSmall(file: ImageAnswer, { minimum }: ImageLimits): Complaint | undefined {
  const size = pixelsOf(file);
  if (!size || !minimum || !isSmaller(size, minimum.value)) return undefined;
  return complaint(`${sizeWords(size)} is below the minimum of ${sizeWords(minimum.value)}${aside(minimum)}`, minimum);
}

function tooLarge(file: ImageAnswer, { maximum }: ImageLimits): Complaint | undefined {
  const size = pixelsOf(file);
  if (!size || !maximum || !isSmaller(maximum.value, size)) return undefined;
  return complaint(`${sizeWords(size)} is above the maximum of ${sizeWords(maximum.value)}`, maximum);
}

function tooManyPixels(file: ImageAnswer, { maximumArea }: ImageLimits): Complaint | undefined {
  const size = pixelsOf(file);
  if (!size || !maximumArea || size.width * size.height <= maximumArea.value) return undefined;
  return complaint(`${sizeWords(size)} is more than ${maximumArea.value / 1_000_000} megapixels`, maximumArea);
}

function tooWide(file: ImageAnswer, { ratio }: ImageLimits): Complaint | undefined {
  const size = pixelsOf(file);
  const most = ratio?.value.maximum;
  if (!size || most === undefined || size.width <= most * size.height) return undefined;
  return complaint(`${sizeWords(size)} is more than ${most} times as wide as high`, ratio);
}

function tooHeavy({ bytes }: ImageAnswer, { bytes: limit }: ImageLimits): Complaint | undefined {
  if (bytes === undefined || !limit || bytes <= limit.value) return undefined;
  return complaint(`${weight(bytes)} is above the limit of ${weight(limit.value)}`, limit);
}

function complaint(words: string, limit: Limit<unknown> | undefined): Complaint | undefined {
  if (!limit) return undefined;
  const { source, confidence, isMild = false } = limit;
  return { words, source, confidence, isMild };
}

const aside = ({ note, isMild }: Limit<unknown>): string => (isMild && note ? `; ${note}` : '');

/** What a network does not name may work all the same. */
function unnamedFormat({ format }: ImageAnswer, { accepted }: ImageLimits): readonly string[] {
  if (!accepted || accepted.value.some((each) => each === format)) return [];
  const named = accepted.value.map(formatName).join(', ');
  return [`${formatName(format)} is not among the formats that are named: ${named}`];
}

/** A drawing has no pixels of its own. */
function pixelsOf({ format, width, height }: ImageAnswer): Size | undefined {
  return format !== 'svg' && width !== undefined && height !== undefined ? { width, height } : undefined;
}

function factsOf(file: ImageAnswer): Pick<CardPicture, 'size' | 'format' | 'bytes'> {
  const { format, bytes } = file;
  const size = pixelsOf(file);
  return { ...(size && { size }), ...(format && { format }), ...(bytes !== undefined && { bytes }) };
}

function sizeWords({ width, height }: Size): string {
  if (height === 0) return `${width} px width`;
  return width === 0 ? `${height} px height` : `${width}×${height} px`;
}

const formatName = (format = 'other'): string => formatNames.get(format) ?? format.toUpperCase();

const formatNames: ReadonlyMap<string, string> = new Map([
  ['webp', 'WebP'],
  ['jxl', 'JPEG XL'],
  ['other', 'this format'],
]);
