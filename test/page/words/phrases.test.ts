import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { legal } from '../../../src/page/words/legal.ts';
import { phrases, wordForm } from '../../../src/page/words/phrases.ts';
import { search } from '../../../src/page/words/search.ts';
import type { Words } from '../../../src/page/words/words.ts';

describe('wordForm folds what writers vary', () => {
  it.each([
    ['Log-In', 'log in'],
    ['datenschutz_erklärung', 'Datenschutzerklarung'],
    ['GİRİŞ', 'giriş'],
    ['ГЛАВНАЯ', 'главная'],
    ['إتصل بنا', 'اتصل بنا'],
    ['درباره‌ما', 'درباره ما'],
    ['Regulamín', 'regulamin'],
    ['ﾌﾟﾗｲﾊﾞｼｰ', 'プライバシー'],
    ['개인정보 처리방침', '개인정보처리방침'],
  ])('%s like %s', (one, other) => expect(wordForm(one)).toBe(wordForm(other)));

  it.each([
    ['हिंदी', 'हद'],
    ['か', 'が'],
  ])('%s unlike %s', (one, other) => expect(wordForm(one)).not.toBe(wordForm(other)));
});

describe('phrases', () => {
  const { has, borders } = phrases(legal);
  const all = Object.values(legal).flat();

  it('are found whatever stands around their letters', () => {
    const filling = fc.stringMatching(/^[ .,!()_-]{0,4}$/);
    const typed = fc.tuple(filling, fc.constantFrom(...all), fc.boolean(), filling);
    fc.assert(
      fc.property(typed, ([before, phrase, isLoud, after]) => {
        const text = before + (isLoud ? phrase.toUpperCase() : phrase) + after;
        expect(has(text)).toBe(has(wordForm(phrase)));
        expect(borders(text)).toBe(borders(before + phrase + after));
      }),
    );
  });

  it.each([
    ['Privacy Policy', ''],
    ['privacy-policy', 'en'],
    ['IMPRESSUM', 'de'],
    ['Mentions légales', 'fr'],
    ['プライバシーポリシー', 'ja'],
    ['tos', 'en'],
  ])('hold %s', (text, language) => expect(has(text, language)).toBe(true));

  it.each([
    ['privacy-policy-generators-compared', 'en'],
    ['Privacy is dead', 'en'],
    ['', 'en'],
    ['—', 'en'],
    ['x'.repeat(5000), 'en'],
  ])('do not hold %s', (text, language) => expect(has(text, language)).toBe(false));

  it('take short words only in their own language', () => {
    const { has: isSearch } = phrases(search);
    expect(['tr', 'tr-TR', ''].map((language) => isSearch('ara', language))).toEqual([true, true, true]);
    expect(['en', 'es', 'pt-BR'].map((language) => isSearch('ara', language))).toEqual([false, false, false]);
    expect(phrases({ nb: ['søk'] }).has('søk', 'no')).toBe(true);
  });

  it.each([
    ['Privacy Policy of Acme Ltd', true],
    ['Acme Privacy Policy', true],
    ['株式会社茶屋のプライバシーポリシー', true],
    ['How we wrote a privacy policy that people really read', false],
    ['What privacy policy means', false],
    ['Acme', false],
  ])('border %s: %s', (text, isSo) => expect(borders(text, '')).toBe(isSo));
});

const folder = new URL('../../../src/page/words/', import.meta.url);
const tables = readdirSync(folder).filter((file) => !['words.ts', 'phrases.ts'].includes(file));

describe.each(tables)('%s', (file) => {
  it('has phrases that survive folding, each once per language', async () => {
    const [words] = Object.values((await import(new URL(file, folder).href)) as Record<string, Words>);
    for (const [language, texts] of Object.entries(words ?? {})) {
      expect(language).toMatch(/^[a-z]{2}$/);
      const forms = texts.map(wordForm);
      expect(forms.filter((form) => form === '')).toEqual([]);
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
  });
});
