/** What the first bytes of an image say: format, pixels, animation. Nothing is decoded. */

import { imageSize } from 'image-size';
import type { ImageFormat } from '../resources.ts';

export interface ImageHeader {
  readonly format: ImageFormat;
  /** Pixels as displayed (turned by EXIF); missing when the header was cut off before them. */
  readonly width?: number;
  readonly height?: number;
  readonly animated?: boolean;
}

/** `undefined`: these bytes are no image that any network would know. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formats.find(({ is }) => is(head))?.format;
  if (!format) return undefined;
  return { format, ...sizeOf(head), ...animationOf(format, head) };
}

const formats: readonly { readonly format: ImageFormat; readonly is: (bytes: Buffer) => boolean }[] = [
  { format: 'jpeg', is: (bytes) => hasHex(bytes, 0, 'ffd8ff') },
  { format: 'png', is: (bytes) => hasHex(bytes, 0, '89504e470d0a1a0a') },
  { format: 'gif', is: (bytes) => hasText(bytes, 0, 'GIF87a') || hasText(bytes, 0, 'GIF89a') },
  { format: 'webp', is: (bytes) => hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP') },
  { format: 'avif', is: (bytes) => hasBrand(bytes, ['avif', 'avis']) },
  { format: 'heic', is: (bytes) => hasBrand(bytes, ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']) },
  { format: 'bmp', is: (bytes) => hasText(bytes, 0, 'BM') && bytes.length > 26 },
  { format: 'ico', is: (bytes) => hasHex(bytes, 0, '00000100') },
  { format: 'tiff', is: (bytes) => hasHex(bytes, 0, '49492a00') || hasHex(bytes, 0, '4d4d002a') },
  { format: 'jxl', is: (bytes) => hasHex(bytes, 0, 'ff0a') || hasHex(bytes, 0, '0000000c4a584c20') },
  { format: 'svg', is: isSvg },
];

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined; // cut off before its size, or broken: the format alone is known
  }
}

function animationOf(format: ImageFormat, bytes: Buffer): { animated: boolean } | undefined {
  switch (format) {
    case 'gif':
      return { animated: bytes.includes('NETSCAPE2.0') };
    case 'png':
      return { animated: bytes.subarray(0, 4096).includes('acTL') };
    case 'webp':
      return { animated: hasText(bytes, 12, 'VP8X') && ((bytes[20] ?? 0) & 0x02) !== 0 };
    case 'avif':
      return { animated: hasText(bytes, 8, 'avis') };
    default:
      return undefined;
  }
}

/** An `<svg` root after an optional declaration, doctype and comments. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 4096);
  const start = head.search(/\S/);
  if (start < 0 || head[head.startsWith('\u00ef\u00bb\u00bf') ? 3 : start] !== '<') return false;
  const root = head.search(/<[a-z]/i);
  return root >= 0 && /^<(?:[a-z]+:)?svg[\s>]/i.test(head.slice(root, root + 40));
}

const hasHex = (bytes: Buffer, at: number, hex: string): boolean =>
  bytes.toString('hex', at, at + hex.length / 2) === hex;

const hasText = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;

/** ISO media files name their brand, and those that they are compatible with, in the first box. */
function hasBrand(bytes: Buffer, brands: readonly string[]): boolean {
  return hasText(bytes, 4, 'ftyp') && brands.some((brand) => hasText(bytes, 8, brand));
}
