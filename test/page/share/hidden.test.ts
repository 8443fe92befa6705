import { isHiddenFromAll } from '../../../src/page/share/hidden.ts';
import { somePage } from '../../support/some-page.ts';

const isHidden = (html: string) => somePage(html).document.named('a').map(isHiddenFromAll);

it.each([
  '<a hidden>',
  '<div aria-hidden="true"><a>',
  '<p style="color: red; display : none"><a>',
  '<div style="visibility:hidden"><span><a>',
])('%s', (html) => expect(isHidden(html)).toEqual([true]));

it.each(['<a>', '<a aria-hidden="false">', '<a style="display: inline">', '<p hidden></p><a>'])('%s', (html) =>
  expect(isHidden(html)).toEqual([false]),
);
