import rule from '../../../rules/meta-tags/placeholder-values.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const title = (content: string) => `<meta property="og:title" content="${content}">`;

testRule(rule, {
  passes: [
    title('Tea &amp; biscuits'),
    title('The &lt;dialog&gt; element'),
    title('1 &lt; 2 and 3 &gt; 2'),
    title('AT&amp;T; the company'),
    '<title>undefined in JavaScript</title>',
    { title: 'a manual', html: '<title>undefined</title>', url: 'https://example.com/javascript/undefined' },
    '<title>What {{title}} does</title><pre><code>&lt;h1&gt;{{title}}&lt;/h1&gt;</code></pre>',
    `${title('What &amp;nbsp; does')}<h1>What &amp;nbsp; does</h1>`,
    `${title('Line breaks with &lt;br&gt;')}<h1>Line breaks with &lt;br&gt;</h1>`,
    `${title('Tea')}<meta property="og:rich_attachment" content="true"><meta name="twitter:dnt" content="true">`,
    '<meta property="og:url" content="https://example.com/javascript/undefined">',
    '<meta property="og:image" content="https://example.com/a.jpg?x=1&amp;y=2">',
    '<meta property="article:tag" content="null">',
    '<title>Lorem ipsum generators compared</title>',
  ],
  fails: [
    {
      html: `<title>{{ title }} – Shop</title>${title('{{ title }}')}<meta name="twitter:title" content="{{ title }}"><meta name="description" content="%%excerpt%%">`,
      finds: [
        'Expected a text in <title>, found a template variable: "{{ title }} – Shop"',
        'Expected a text in og:title, found a template variable: "{{ title }}"',
        'Expected a text in twitter:title, found a template variable: "{{ title }}"',
        'Expected a text in description, found a variable of an SEO plug-in: "%%excerpt%%"',
      ],
    },
    {
      title: 'folds',
      html: '<meta property="article:tag" content="{{ tag }}"><meta property="article:tag" content="{{ tag }}"><meta property="article:tag" content="tea">',
      finds: ['Expected a text in article:tag, found a template variable: "{{ tag }}" and 1 more'],
    },
    {
      title: 'values of copied examples',
      html: '<meta property="og:site_name" content="Site Name, i.e. Moz"><meta property="og:url" content="https://www.yourdomain.com/"><meta name="twitter:image" content="https://example.com/og.png">',
      url: 'https://tea.example/green',
      finds: [
        'Expected a text in og:site_name, found a value of a copied example: "Site Name, i.e. Moz"',
        'Expected an address in og:url, found the host of an example: "https://www.yourdomain.com/"',
        'Expected an address in twitter:image, found the host of an example: "https://example.com/og.png"',
      ],
    },
    {
      html: title('undefined'),
      finds: ['Expected a text in og:title, found the value of an empty variable: "undefined"'],
    },
    {
      html: '<meta name="OG:Image" content="[object Object]"><meta name="twitter:image" content="https://example.com/undefined?w=1">',
      finds: [
        'Expected an address in OG:Image, found an object printed as text: "[object Object]"',
        'Expected an address in twitter:image, found an empty variable: "https://example.com/undefined?w=1"',
      ],
    },
    {
      html: title('Tea &amp;amp; &amp;#8217;more&amp;#8217;'),
      finds: ['Expected og:title to be escaped once, found "Tea &amp; &#8217;more&#8217;"'],
      helps: [title('Tea &amp; ’more’')],
    },
    {
      html: '<title>Tea &amp;amp; more</title>',
      finds: ['Expected <title> to be escaped once, found "Tea &amp; more"'],
      helps: ['<title>Tea &amp; more</title>'],
    },
    {
      html: '<meta property="og:description" content="&lt;p&gt;Loose&lt;br/&gt;leaf and"><meta name="description" content="Loose &lt;a href=x&gt;leaf">',
      finds: [
        'Expected plain text in og:description, found markup: "<p>Loose<br/>leaf and"',
        'Expected plain text in description, found markup: "Loose <a href=x>leaf"',
      ],
      helps: [
        '<meta property="og:description" content="Loose leaf and">',
        '<meta name="description" content="Loose leaf">',
      ],
    },
    {
      html: '<meta property="og:image" content="https://example.com/a.jpg?x=1&amp;amp;y=2">',
      finds: ['Expected og:image to be escaped once, found "https://example.com/a.jpg?x=1&amp;y=2"'],
    },
  ],
  skips: ['<p>{{ title }}', title(''), '<!-- <title>{{ title }}</title> -->'],
});

it.each([
  ['{{ title }}', 'error'],
  ['Just another WordPress site', 'warning'],
])('%s: %s', (text, severity) => expect(judgeExample(rule, title(text)).findings[0]?.severity).toBe(severity));
