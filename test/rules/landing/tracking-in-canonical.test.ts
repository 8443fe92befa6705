import rule from '../../../rules/landing/tracking-in-canonical.ts';
import { testRule } from '../../../src/testing.ts';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

testRule(rule, {
  passes: [
    canonical('https://example.com/tea'),
    canonical('https://example.com/tea?page=2&amp;sort=price'),
    canonical('https://example.com/tea?si=12'),
    canonical('https://example.com/utm_source=tea'),
    canonical('mailto:tea@example.com?utm_source=x'),
    canonical(' '),
  ],
  fails: [
    {
      html: canonical('/tea?UTM_Source=news&amp;page=2&amp;fbclid=1&amp;fbclid=2#a'),
      finds: ['Expected rel=canonical without tracking parameters, found UTM_Source, fbclid'],
      helps: [canonical('https://example.com/tea?page=2#a')],
    },
    {
      title: 'by header',
      html: '',
      headers: { link: '<https://example.com/tea?gclid=1>; rel="canonical"' },
      finds: ['Expected rel=canonical without tracking parameters, found gclid'],
      helps: [canonical('https://example.com/tea')],
    },
  ],
  skips: ['<title>Tea</title>', '<link rel="alternate" hreflang="de" href="/de?utm_source=x">'],
});
