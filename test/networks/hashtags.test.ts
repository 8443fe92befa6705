import fc from 'fast-check';
import {
  defaultCategories,
  hashtagCounts,
  hashtagFault,
  hashtagForm,
  hashtagNetworks,
  hashtagPage,
  hashtagParameters,
  hashtagsIn,
  rightHashtag,
} from '../../src/networks/hashtags.ts';
import { networks } from '../../src/networks/networks.ts';
import { readLink } from '../../src/networks/read-link.ts';

it.each([
  ['tea', undefined],
  ['GreenTea2026', undefined],
  ['1st', undefined],
  ['green_tea', undefined],
  ['緑茶', undefined],
  ['чай', undefined],
  ['ชาเขียว', undefined],
  ['हिन्दी', undefined],
  ['col·lecció', undefined],
  ['tea☕', undefined],
  ['2026', 'digits'],
  ['_', 'digits'],
  ['', 'digits'],
  ['green tea', 'space'],
  ['green\u00a0tea', 'space'],
  ['green-tea', 'sign'],
  ['node.js', 'sign'],
  ['c++', 'sign'],
  ["l'amour", 'sign'],
  ['tea&cake', 'sign'],
])('the fault of %j: %s', (tag, fault) => expect(hashtagFault(tag)?.is).toBe(fault));

it.each([
  ['green tea', 'GreenTea'],
  ['green-tea', 'GreenTea'],
  ['node.js', 'NodeJs'],
  ["l'été à Paris", 'LÉtéÀParis'],
  ['tea', 'tea'],
  ['C++', undefined],
  ['2026', undefined],
  ['tea!', undefined],
  ['', undefined],
])('%j is written as %s', (tag, right) => expect(rightHashtag(tag)).toBe(right));

it.each([
  ['#tea', ['tea']],
  ['Tea (#green, ＃緑茶)', ['green', '緑茶']],
  ['#2026 #1st', ['1st']],
  ['https://tea.example/#top a#b &#39; ##x', []],
  ['#green-tea', ['green']],
  ['', []],
])('the hashtags in %j', (text, tags) => expect(hashtagsIn(text)).toEqual(tags));

it.each([
  ['GreenTea', 'green_tea'],
  ['Green Tea', 'green-tea'],
  ['ＧｒｅｅｎＴｅａ', 'greentea'],
])('%j and %j are one tag', (one, other) => expect(hashtagForm(one)).toBe(hashtagForm(other)));

it('writes only hashtags that are some, and finds them in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tag) => {
      const right = rightHashtag(tag);
      if (right === undefined) return;
      expect(hashtagFault(right)).toBeUndefined();
    }),
  );
});

it('names networks that there are', () => {
  const named = [...hashtagCounts.keys(), ...hashtagParameters.keys(), ...hashtagNetworks];
  expect(named.filter((id) => !networks.has(id))).toEqual([]);
});

it.each([...hashtagNetworks])('leads to the page of a hashtag on %s, where it has one', (network) => {
  const page = hashtagPage(network, '緑茶');
  if (page !== undefined) expect(readLink(new URL(page))).toMatchObject({ kind: 'hashtag', network, tag: '緑茶' });
});

it('knows its categories in lower case', () =>
  expect([...defaultCategories.names].filter((name) => name !== name.toLowerCase())).toEqual([]));
