/** Turns the bytes of a feed into text, and tells when its charset is not what is said of it. */

import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { declaredEncoding, wideEncoding } from '../../crawl/decode-xml.ts';
import { charsetIn } from '../../fetch/charset.ts';
import type { FeedFault } from '../../resources.ts';

export interface DecodedFeed {
  readonly text: string;
  readonly fault?: FeedFault;
}

/** Byte order mark, then HTTP, then the XML declaration (https://www.rfc-editor.org/rfc/rfc7303#section-3), then UTF-8. */
export function decodeFeed(bytes: Uint8Array, contentType: string): DecodedFeed {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  const header = charsetIn(contentType)?.toLowerCase();
  const declared = declaredEncoding(bytes)?.toLowerCase();
  const label = header ?? declared ?? 'utf-8';
  const decoder = decoderOf(label);
  if (!decoder) return { text: asSeen(bytes), fault: { code: 'charset', found: `the unknown charset "${label}"` } };
  if (decoder.encoding === 'utf-8' && !isUtf8Text(bytes)) {
    const other = declared === undefined ? undefined : decoderOf(declared);
    const text = other && other.encoding !== 'utf-8' ? other.decode(bytes) : asSeen(bytes);
    return { text, fault: { code: 'charset', found: `bytes that are not UTF-8, as ${teller(header, declared)}` } };
  }
  if (disagree(header, declared) && !isAscii(bytes)) {
    const found = `charset=${header} in Content-Type and encoding="${declared}" in the XML declaration`;
    return { text: (decoderOf(declared ?? '') ?? decoder).decode(bytes), fault: { code: 'charset', found } };
  }
  return { text: decoder.decode(bytes) };
}

function teller(header: string | undefined, declared: string | undefined): string {
  if (header !== undefined) return 'Content-Type says';
  return declared === undefined ? 'XML is without a declaration' : 'its XML declaration says';
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // the constructor is the only list of labels in the platform
  }
}

const disagree = (header: string | undefined, declared: string | undefined): boolean =>
  header !== undefined && declared !== undefined && decoderOf(header)?.encoding !== decoderOf(declared)?.encoding;

/** What was never UTF-8 is read as the most usual of the old charsets. */
const asSeen = (bytes: Uint8Array): string =>
  new TextDecoder(isUtf8Text(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);

/** A feed that was cut at the limit may end within a letter. */
const isUtf8Text = (bytes: Uint8Array): boolean =>
  isUtf8(bytes) || [1, 2, 3].some((rest) => isUtf8(bytes.subarray(0, bytes.length - rest)));
