import { withoutName } from '../../src/page/branding.ts';

it.each([
  ['How to brew green tea | Willow Tea', 'Willow Tea', 'How to brew green tea'],
  ['How to brew green tea - willow tea', 'Willow Tea', 'How to brew green tea'],
  ['How to brew green tea – Willow Tea', 'Willow Tea', 'How to brew green tea'],
  ['How to brew green tea « Willow Tea', 'Willow Tea', 'How to brew green tea'],
  ['How to brew green tea—Willow Tea', 'Willow Tea', 'How to brew green tea'],
  ['녹차 우리기 · 버들차', '버들차', '녹차 우리기'],
  ['お茶の淹れ方｜柳茶', '柳茶', 'お茶の淹れ方'],
  ['C++ | Willow (Tea)', 'Willow (Tea)', 'C++'],
  ['News - Green tea -- Willow Tea', 'Willow Tea', 'News - Green tea'],
  ['Willow Tea | How to brew green tea', 'Willow Tea', 'How to brew green tea'],
  ['Willow Tea » Green tea', 'Willow Tea', 'Green tea'],
  ['Çay | İstanbul Çay', 'İstanbul Çay', 'Çay'],
])('%s without %s', (title, name, bare) => expect(withoutName(title, name)).toBe(bare));

it.each([
  ['How to brew green tea', 'Willow Tea', 'not there'],
  ['A visit to Willow Tea', 'Willow Tea', 'in the sentence'],
  ['Weeping-Willow', 'Willow', 'half of a word'],
  ['Our interview: Willow Tea', 'Willow Tea', 'behind a colon'],
  ['Willow Tea: our first year', 'Willow Tea', 'before a colon'],
  ['Willow Tea – our first year', 'Willow Tea', 'before a dash'],
  ['Willow Tea — our first year', 'Willow Tea', 'before a long dash'],
  ['Willow Tea', 'Willow Tea', 'all there is'],
  ['| Willow Tea', 'Willow Tea', 'all but a separator'],
  ['Willow Tea |', 'Willow Tea', 'all but a separator at the end'],
])('%s keeps %s: %s', (title, name) => expect(withoutName(title, name)).toBeUndefined());

it('takes no longer for hostile titles than for long ones', () => {
  const title = `Tea${' -'.repeat(200_000)}x | Willow`;
  expect(withoutName(title, 'Willow')).toBe(title.slice(0, -' | Willow'.length));
});
