import fc from 'fast-check';
import { charsetIn, decodeHtml } from '../../src/fetch/charset.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** 'Чай' in windows-1251. */
const tea = [0xd7, 0xe0, 0xe9];
const meta = (charset: string) => `<meta charset="${charset}">`;

describe('decodeHtml', () => {
  it.each([
    ['byte order mark over header', bytes([0xef, 0xbb, 0xbf], 'é'), 'text/html; charset=windows-1251', 'utf-8', 'é'],
    ['UTF-16 little endian mark', bytes([0xff, 0xfe, 0x41, 0x04]), 'text/html; charset=utf-8', 'utf-16le', 'с'],
    ['UTF-16 big endian mark', bytes([0xfe, 0xff, 0x04, 0x41]), '', 'utf-16be', 'с'],
    [
      'header over meta',
      bytes(meta('utf-8'), tea),
      'text/html;charset="Windows-1251"',
      'windows-1251',
      `${meta('utf-8')}Чай`,
    ],
    ['meta', bytes(meta('cp1251'), tea), 'text/html', 'windows-1251', `${meta('cp1251')}Чай`],
    [
      'meta after a comment that names another',
      bytes('<!-- <meta charset=big5> -->', meta('koi8-r'), [0xfe]),
      '',
      'koi8-r',
      `<!-- <meta charset=big5> -->${meta('koi8-r')}Ч`,
    ],
    [
      'meta in a script is none',
      bytes('<script>', '<!--', meta('big5'), '--></script>é'),
      '',
      'utf-8',
      `<script><!--${meta('big5')}--></script>é`,
    ],
    ['meta utf-16 means utf-8', bytes(meta('utf-16'), 'é'), '', 'utf-8', `${meta('utf-16')}é`],
    [
      'http-equiv',
      bytes('<meta http-equiv=content-type content="text/html; charset=shift_jis">', [0x83, 0x65]),
      '',
      'shift_jis',
      '<meta http-equiv=content-type content="text/html; charset=shift_jis">テ',
    ],
    ['nothing declared, valid UTF-8', bytes('früh'), 'text/html', 'utf-8', 'früh'],
    ['nothing declared, plain', bytes('tea'), '', 'utf-8', 'tea'],
    ['nothing declared, not UTF-8', bytes('caf', [0xe9]), '', 'windows-1252', 'café'],
    [
      'quotes and the euro of windows-1252',
      bytes([0x80, 0x93, 0x94, 0x99]),
      'text/html; charset=iso-8859-1',
      'windows-1252',
      '€“”™',
    ],
    ['latin1 is windows-1252', bytes([0x8e]), 'text/html; charset=latin1', 'windows-1252', 'Ž'],
    [
      'invalid bytes in UTF-8',
      bytes('a', [0xff, 0xe2, 0x82], 'b'),
      'text/html; charset=utf-8',
      'utf-8',
      'a\ufffd\ufffdb',
    ],
    [
      'late meta on a page that is not UTF-8',
      bytes(' '.repeat(2000), meta('windows-1251'), tea),
      '',
      'windows-1251',
      `${' '.repeat(2000)}${meta('windows-1251')}Чай`,
    ],
    ['cut within a letter', bytes('früh', [0xe2, 0x82]), '', 'utf-8', 'früh\ufffd'],
    ['empty', bytes(), '', 'utf-8', ''],
  ])('%s', (_, page, header, charset, text) => expect(decodeHtml(page, header)).toEqual({ text, charset }));

  it.each([
    ['header', bytes('é'), 'text/html; charset=utf8mb4', 'utf-8', 'utf8mb4'],
    ['header, though not UTF-8', bytes([0xe9]), 'text/html; charset=none', 'utf-8', 'none'],
    ['header, but meta knows', bytes(meta('koi8-r'), [0xfe]), 'text/html; charset=cyrillic-x', 'koi8-r', 'cyrillic-x'],
    ['meta', bytes(meta('utf-8mb4'), 'é'), '', 'utf-8', 'utf-8mb4'],
    ['single quotes in the header', bytes('é'), "text/html; charset='utf-8'", 'utf-8', "'utf-8'"],
    ['a label for no encoding at all', bytes('é'), 'text/html; charset=hz-gb-2312', 'utf-8', 'hz-gb-2312'],
  ])('tells an unknown charset: %s', (_, page, header, charset, unknownLabel) =>
    expect(decodeHtml(page, header)).toMatchObject({ charset, unknownLabel }),
  );

  it('reads a view into a larger buffer', () => {
    expect(decodeHtml(new Uint8Array(bytes('xxtéa')).subarray(2)).text).toBe('téa');
  });

  it('never throws, and gives back any UTF-8 text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (noise, header) => typeof decodeHtml(noise, header).text === 'string'),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = text.replace(/^\ufeff/, '');
        expect(decodeHtml(Buffer.from(text), 'text/html; charset=utf-8').text).toBe(expected);
      }),
    );
  });
});

it('takes a lone last byte for a letter of windows-1252, not for a cut one', () => {
  expect(decodeHtml(bytes('caf', [0xe9]))).toEqual({ text: 'café', charset: 'windows-1252' });
  expect(decodeHtml(bytes('früh caf', [0xe9])).charset).toBe('utf-8');
  expect(decodeHtml(bytes([0xe9])).charset).toBe('windows-1252');
});

it.each([
  ['text/html; charset=UTF-8', 'UTF-8'],
  ['text/html;charset = "utf-8" ;x=y', 'utf-8'],
  ['text/html; x=y; CHARSET=big5, text/html', 'big5'],
  ['text/html', undefined],
  ['text/html; charset=', undefined],
  ['charset', undefined],
])('charsetIn %s', (contentType, charset) => expect(charsetIn(contentType)).toBe(charset));
