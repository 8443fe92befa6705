import { isMeantAsProfile } from '../../../src/page/profiles/link-claims.ts';
import { somePage } from '../../support/some-page.ts';

const x = '<a href="https://x.com/willow">Mei</a>';
const post = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>';
const person = '<script type="application/ld+json">{"@type":"ProfilePage"}</script>';

describe('whose a claim is', () => {
  it.each([
    ['a footer', `<footer>${x}</footer>`, 'site'],
    ['an author box', `${post}<article><div class="author-box">${x}</div></article>`, 'author'],
    ['rel=author', `<footer>${x.replace('<a', '<a rel="author"')}</footer>`, 'author'],
    ['rel=me in the head', '<link rel="me" href="https://mastodon.social/@willow">', 'site'],
    ['the middle of a page about somebody', `${person}<ul><li>${x}</li></ul>`, 'author'],
    ['the footer of that page', `${person}<footer>${x}</footer>`, 'site'],
    ['twitter:site', '<meta name="twitter:site" content="@willow">', 'site'],
    ['twitter:creator', '<meta name="twitter:creator" content="@mei">', 'author'],
    ['fediverse:creator', '<meta name="fediverse:creator" content="@mei@mastodon.social">', 'author'],
    ['article:publisher', '<meta property="article:publisher" content="https://www.facebook.com/willow">', 'site'],
    ['article:author', '<meta property="article:author" content="https://www.facebook.com/mei">', 'author'],
  ])('%s', (_, html, whose) => expect(somePage(html).profileClaims.map((claim) => claim.whose)).toEqual([whose]));
});

describe('where links to profiles stand', () => {
  const home = '<a href="https://www.facebook.com/">Facebook</a>';
  const talk = 'We talk about it at length. '.repeat(10);
  it.each([
    ['footer', `<footer>${home}</footer>`, true],
    ['a row', `<ul><li>${home}</li></ul>`, true],
    ['a text', `<p>${talk}${home}</p>`, false],
    ['an article', `${post}<article><p>${home}</p></article>`, false],
    ['comments', `<div id="comments">${home}</div>`, false],
    ['credits', `<footer><p>Design by ${home}</p></footer>`, false],
    ['rel=me', `${post}<article>${home.replace('<a', '<a rel="me"')}</article>`, true],
  ])('%s: %s', (_, html, meant) => {
    const page = somePage(html);
    expect(page.anchors.map((anchor) => isMeantAsProfile(anchor, page))).toEqual([meant]);
  });
});
