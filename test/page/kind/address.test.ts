import { isSlug, readAddress } from '../../../src/page/kind/address.ts';
import { somePage } from '../../support/some-page.ts';

const read = (at: string, lang = '') => {
  const address = readAddress(somePage(`<html lang="${lang}">`, { at }));
  return address && { ...address, parameters: [...address.parameters.keys()] };
};

describe('readAddress', () => {
  it.each<[string, string, string[], string]>([
    ['/', '', [], 'none'],
    ['/index.html', '', [], 'none'],
    ['/Tea/Green.HTML', '', ['tea', 'green'], 'none'],
    ['/tea/index.php', '', ['tea'], 'none'],
    ['/de/tee', 'de-AT', ['tee'], 'certain'],
    ['/de/tee', '', ['tee'], 'likely'],
    ['/zh-hans/', 'zh-CN', [], 'certain'],
    ['/it/', 'en', ['it'], 'none'],
    ['/tv/', '', ['tv'], 'none'],
    ['/%C3%BCber%20uns', '', ['über uns'], 'none'],
    ['/100%', '', ['100%'], 'none'],
    ['/2017/01/amp/', '', ['2017', '01'], 'none'],
    ['/tea/green/amp', '', ['tea', 'green'], 'none'],
    ['/amp/', '', ['amp'], 'none'],
  ])('%s in %s', (at, lang, segments, language) => expect(read(at, lang)).toMatchObject({ segments, language }));

  it('keeps parameters that choose content', () =>
    expect(read('/?p=12&utm_source=x&lang=de&p=13')).toMatchObject({ parameters: ['p'] }));

  it('knows start pages by name', () =>
    expect([read('/home'), read('/startseite.html'), read('/tea/home')].map((one) => one?.isNamedHome)).toEqual([
      true,
      true,
      false,
    ]));
});

it.each([
  ['steaming-green-tea', true],
  ['tea', false],
  ['a-b-c', false],
  ['찻잎을-찌는-법', true],
  ['12345', false],
])('%s is a slug: %s', (segment, isSo) => expect(isSlug(segment)).toBe(isSo));
