import fc from 'fast-check';
import { type Property, properties, valueFault } from '../../../src/networks/vocabulary.ts';

const fault = (name: string, value: string) => valueFault(properties.get(name) as Property, value);

it.each([
  ['og:image:width', '1200'],
  ['og:image:width', '1200.0'],
  ['og:price:amount', '12.50'],
  ['og:price:amount', '0'],
  ['og:rich_attachment', 'TRUE'],
  ['article:opinion', '0'],
  ['article:published_time', '2026'],
  ['article:published_time', '2026-05'],
  ['article:published_time', '2026-05-31'],
  ['article:published_time', '20260531T093000Z'],
  ['article:published_time', '2026-05-31T09:30'],
  ['article:published_time', '2026-05-31 09:30:00 +0200'],
  ['article:published_time', '2026-05-31T09:30:00.123456-07:00'],
  ['article:published_time', '2024-02-29T24:00:00+02'],
  ['profile:gender', 'Female'],
  ['product:availability', 'in stock'],
  ['og:image:type', 'image/svg+xml'],
  ['og:image:type', 'IMAGE/JPG'],
  ['og:video:type', 'text/html'],
  ['og:video:type', 'video/mp4; codecs="avc1"'],
  ['og:price:currency', 'eur'],
  ['og:see_also', 'HTTPS://example.com/тея'],
  ['article:author', 'Lin Wu'],
  ['video:actor', 'Lin Wu'],
  ['og:title', '1200px'],
  ['og:locale', 'en-GB'],
])('%s may hold %j', (name, value) => expect(fault(name, value)).toBeUndefined());

it.each([
  ['og:image:width', '1200px', 'a whole number without unit', '1200'],
  ['og:image:width', '1200 PX', 'a whole number without unit', '1200'],
  ['og:image:width', '100%', 'a whole number'],
  ['og:image:width', '-1', 'a whole number'],
  ['og:image:width', '0', 'a number of at least 1'],
  ['og:image:width', '99999999999', 'a number up to 2147483647'],
  ['og:price:amount', '12,50', 'a number with a decimal point and nothing else', '12.50'],
  ['og:price:amount', '€12', 'a number with a decimal point and nothing else'],
  ['og:price:amount', '1,299.00', 'a number with a decimal point and nothing else'],
  ['og:price:amount', '-3', 'a number of at least 0'],
  ['article:opinion', 'no', 'true or false', 'false'],
  ['article:opinion', 'maybe', 'true or false'],
  ['article:published_time', 'May 1, 2026', 'a date as in 2026-05-31T09:30:00+02:00'],
  ['article:published_time', '01/05/2026', 'a date as in 2026-05-31T09:30:00+02:00'],
  ['article:published_time', '0000-00-00', 'a date as in 2026-05-31T09:30:00+02:00'],
  ['article:published_time', '1714521600', 'a date as in 2026-05-31T09:30:00+02:00', '2024-05-01T00:00:00Z'],
  ['article:published_time', '1714521600000', 'a date as in 2026-05-31T09:30:00+02:00', '2024-05-01T00:00:00Z'],
  ['article:published_time', '2026-02-30', 'a date that exists'],
  ['article:published_time', '2026-13-01', 'a date that exists'],
  ['article:published_time', '2026-05-31T25:00', 'a date that exists'],
  ['profile:gender', 'F', 'one of male, female'],
  ['og:image:type', 'jpg', 'a MIME type such as image/jpeg'],
  ['og:image:type', 'video/mp4', 'a MIME type such as image/jpeg'],
  ['og:video:type', 'mp4', 'a MIME type such as video/mp4'],
  ['og:price:currency', '€', 'a currency code such as EUR', 'EUR'],
  ['og:price:currency', 'RMB', 'a currency code such as EUR', 'CNY'],
  ['og:price:currency', 'Rs.', 'a currency code such as EUR'],
  ['og:see_also', '/tea', 'an absolute http(s) address'],
  ['og:see_also', 'https://', 'an absolute http(s) address'],
  ['og:image', 'https://example.com/green tea.jpg', 'an address without spaces', 'https://example.com/green%20tea.jpg'],
])('%s may not hold %j', (name, value, expected, right?: string) =>
  expect(fault(name, value)).toEqual({ expected, ...(right && { right }) }),
);

it.each([
  ['https://schema.org/InStock', 'in stock'],
  ['out-of-stock', 'out of stock'],
  ['Out_Of_Stock!', 'out of stock'],
])('knows what %j means', (value, right) => expect(fault('product:availability', value)?.right).toBe(right));

it('never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...properties.values()), fc.string(), (property, value) => {
      valueFault(property, value);
    }),
  );
});
