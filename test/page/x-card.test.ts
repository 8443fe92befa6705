import { somePage } from '../support/some-page.ts';

const xCard = (html: string) => somePage(html).xCard;
const tag = (key: string, content: string): string => `<meta name="twitter:${key}" content="${content}">`;

describe('X card', () => {
  it('takes the last card that says something', () =>
    expect(xCard(tag('card', 'summary') + tag('card', 'player') + tag('card', ' ')).card?.value).toBe('player'));

  it('takes the first of everything else', () => {
    const { title, first } = xCard(tag('title', '') + tag('title', 'a') + tag('title', 'b'));
    expect(title?.value).toBe('a');
    expect(first('twitter:title')).toBe(title);
  });

  it('names the usual ones', () => {
    const { title, description, image, imageAlt, site, creator } = xCard(
      ['title', 'description', 'image', 'image:alt', 'site', 'creator'].map((key) => tag(key, key)).join(''),
    );
    const values = [title, description, image, imageAlt, site, creator].map((meta) => meta?.value);
    expect(values).toEqual(['title', 'description', 'image', 'image:alt', 'site', 'creator']);
  });

  it.each([
    ['<meta property=twitter:card content=summary>', 'summary'],
    ['<meta name=Twitter:Card content=summary>', 'summary'],
    ['<meta name="twitter:card" property="twitter:card" content="summary">', 'summary'],
    ['<meta name=twitter:card>', undefined],
    ['<meta name=card content=summary>', undefined],
    ['<noscript><meta name=twitter:card content=summary></noscript>', 'summary'],
    ['<textarea><meta name=twitter:card content=summary></textarea>', undefined],
  ])('%s: %j', (html, card) => expect(xCard(html).card?.value).toBe(card));

  it('counts a tag once', () =>
    expect(
      xCard('<meta name="twitter:card" property="twitter:card" content="summary">').all('twitter:card'),
    ).toHaveLength(1));
});
