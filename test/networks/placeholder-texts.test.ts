import {
  emptyFile,
  findPlaceholder,
  isExampleHost,
  markup,
  placeholderTexts,
  reference,
} from '../../src/networks/placeholder-texts.ts';

describe('findPlaceholder', () => {
  it.each([
    '{{ page.title }}',
    'Tea – {{site}}',
    '{% block title %}',
    '<%= title %>',
    '<?php the_title(); ?>',
    `\${title}`,
    '#{title}',
    '%%title%% %%sep%%',
    '%s',
    '%TITLE%',
    '%s - Tea',
    '[title]',
    '[post_title]',
    "' + location.href + '",
    'window.location.href',
    '[object Object]',
    'undefined',
    'NULL',
    'Lorem ipsum dolor sit amet',
    'Just another WordPress site',
    'Hello world!',
    'Vite + React + TS',
    'Create Next App',
    'Write an awesome description for your new site here. You can edit this line',
  ])('finds %s', (text) => expect(findPlaceholder(text)).toBeDefined());

  it.each([
    'Green tea',
    'What does undefined mean in JavaScript?',
    'null and void',
    'None of your business',
    '50% off everything',
    'How to print %s in C: a guide',
    'The {braces} of Java',
    'C# and $cash',
    'Hello world in 20 languages',
    'My blog is ten years old',
    '[Video] How to brew tea',
    'Handlebars: what {{ means',
    'True Grit',
    'Location',
    'Location: how to choose a shop',
  ])('lets %s be', (text) => expect(findPlaceholder(text)).toBeUndefined());
});

it.each([
  ['example.com', true],
  ['www.yourdomain.com', true],
  ['your-site.net', true],
  ['myshop.com', false],
  ['example.com.tea.example', false],
])('%s is the host of an example: %s', (host, isExample) => expect(isExampleHost(host)).toBe(isExample));

describe('values of addresses and markup', () => {
  it.each([
    [emptyFile, 'https://example.com/undefined', true],
    [emptyFile, 'https://example.com/undefined-teas.jpg', false],
    [reference, 'Tea &#8217;s', true],
    [reference, 'Tea & biscuits; more', false],
    [markup, 'A <b>strong</b> tea', true],
    [markup, 'a < b and c > d', false],
    [markup, 'The <dialog> element', false],
  ])('%s finds one in %s: %s', (pattern, text, found) => expect(pattern.test(text)).toBe(found));

  it('takes linear time', () => {
    const started = performance.now();
    for (const pattern of [emptyFile, reference, markup]) pattern.test(`<a ${'< <a &a'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('names a source for each', () => {
  for (const { source, what } of placeholderTexts) expect([source, what]).not.toContain('');
});
