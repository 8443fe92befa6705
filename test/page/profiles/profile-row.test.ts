import { profileRow } from '../../../src/page/profiles/profile-row.ts';
import { somePage } from '../../support/some-page.ts';

const share = '<li><a href="https://www.facebook.com/sharer/sharer.php?u=a">Facebook</a></li>';
const [x, github] = ['https://x.com/willow', 'https://github.com/willow'].map(
  (href) => `<li><a href="${href}">Us</a></li>`,
);

it.each([
  [`<ul>${share}${x}${github}</ul>`, true],
  [`<ul>${share}${x}</ul>`, false],
  [`<ul>${share}</ul>`, false],
  [`<ul>${share}<li><a href="https://x.com/intent/tweet?url=a">X</a></li>${x}${github}</ul>`, false],
  [`<div><b>Share</b><ul>${share}${x}${github}</ul></div>`, false],
  [`<ul class="entry-share">${share}${x}${github}</ul>`, false],
  [`<ul>${share}${x}${github}<li>${'tea '.repeat(5000)}</li></ul>`, false],
])('%s: %s', (html, isRow) => {
  const page = somePage(html);
  const [anchor] = page.anchors;
  expect(anchor && profileRow(anchor, page)).toBe(isRow);
});
