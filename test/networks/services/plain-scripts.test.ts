import { isPlainScript } from '../../../src/networks/services/plain-scripts.ts';

it.each([
  'https://example.com/wp-includes/js/wp-embed.min.js?ver=6.5',
  'https://example.com/js/jquery-3.7.1.slim.min.js',
  'https://example.com/assets/jquery.magnific-popup.min.js',
  'https://example.com/js/owl.carousel.js',
  'https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js',
  'https://www.googletagmanager.com/gtag/js?id=G-1',
  'https://www.google-analytics.com/analytics.js',
  'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js',
])('%s loads no widget', (address) => expect(isPlainScript(new URL(address))).toBe(true));

it.each([
  'https://www.googletagmanager.com/gtm.js?id=GTM-1',
  'https://example.com/assets/main.js',
  'https://example.com/assets/app.min.js',
  'https://example.com/js/',
  'https://example.com/js/min.js',
  'https://example.com/js/jquery-social.js',
  'https://example.com/jquery.js/bundle.js',
  'https://static.parastorage.com/services/wix-thunderbolt/dist/main.js',
  'https://cdn.shopify.com/s/files/1/theme.js',
])('%s might', (address) => expect(isPlainScript(new URL(address))).toBe(false));

it('takes time in proportion to a hostile name', () => {
  const address = new URL(`https://example.com/jquery${'-min.1'.repeat(50_000)}x`);
  const start = performance.now();
  expect(isPlainScript(address)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
