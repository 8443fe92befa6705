/** Turns the bytes of an XML or text file into text, by byte order mark, declaration, else as UTF-8. */

import { TextDecoder } from 'node:util';

/** A decoder to be fed with the pieces that follow the first as well. */
export function xmlDecoder(first: Uint8Array): TextDecoder {
  const label = wideEncoding(first) ?? declaredEncoding(first) ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // an encoding that nobody knows: addresses are ASCII in most of them
  }
}

/** UTF-16 shows by its mark, or by the zero beside the first `<`. */
export function wideEncoding([one, two]: Uint8Array): string | undefined {
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return 'utf-16le';
  return (one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c) ? 'utf-16be' : undefined;
}

/** A declaration that can be read byte by byte is no UTF-16, whatever it says. */
export function declaredEncoding(first: Uint8Array): string | undefined {
  const start = Buffer.from(first.subarray(0, 200)).toString('latin1');
  const label = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return label?.toLowerCase().startsWith('utf-16') ? undefined : label;
}
