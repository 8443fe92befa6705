import { speaksOfSharing } from '../../../src/page/profiles/speaks-of-sharing.ts';
import { somePage } from '../../support/some-page.ts';

const link = '<a href="#">Facebook</a>';

it.each([
  [`<div><b>Share:</b> ${link}</div>`, true],
  [`<html lang="de"><div><h4>Teilen</h4><ul><li>${link}</li></ul></div>`, true],
  [`<ul class="entry-share">${link}</ul>`, true],
  ['<p><a href="#">Share on Facebook</a></p>', true],
  [`<div><b>Follow us</b> ${link}</div>`, false],
  [`<p class="market-shares-report">${link}</p>`, true],
  [`<p class="shareholders">${link}</p>`, false],
  [`<div>Share ${'tea '.repeat(1000)}${link}</div>`, false],
])('%s: %s', (html, speaks) => {
  const page = somePage(html);
  const [anchor] = page.anchors;
  expect(anchor && speaksOfSharing(anchor.element, page)).toBe(speaks);
});
