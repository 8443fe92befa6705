import { tellsContact } from '../../src/page/contact-ways.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<a href="mailto:mei@example.com">Write</a>', true],
  ['<a href="tel:+49301234">Call</a>', true],
  ['<a href="https://wa.me/491701234567">WhatsApp</a>', true],
  ['<a href="/reach-us">Contact us</a>', true],
  ['<html lang="de"><a href="/i">Impressum</a>', true],
  ['<a href="/cdn-cgi/l/email-protection#5b">[email protected]</a>', true],
  ['<form><input type="email"><textarea name="message"></textarea></form>', true],
  ['<footer>mei@example.com</footer>', true],
  ['<footer>mei (at) example.com</footer>', true],
  [
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","telephone":"+49301234"}</script>',
    true,
  ],
  ['<a href="mailto:?subject=Tea&amp;body=https://example.com">Share</a>', false],
  ['<div id="comments"><textarea name="comment"></textarea></div>', false],
  ['<script>var from = "mei@example.com";</script>', false],
  ['<p>We met at example.com</p>', false],
  ['<a href="/tea">Tea</a>', false],
  ['', false],
])('%s: %s', (html, tells) => expect(tellsContact(somePage(html))).toBe(tells));

it('reads long texts in one pass', () => {
  expect(tellsContact(somePage(`<p>${'a.'.repeat(2000)}</p>`.repeat(50)))).toBe(false);
});
