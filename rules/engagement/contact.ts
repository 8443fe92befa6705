import { tellsContact } from '../../src/page/contact-ways.ts';
import { siteRule, skip } from '../../src/rule.ts';
import { count } from '../../src/text.ts';

export default siteRule({
  summary: 'Require a way to reach the people behind the site',
  why: 'Who comes from a network wants to ask, to order or to check whom the site belongs to, and leaves when nobody can be reached.',
  sources: [
    'https://schema.org/contactPoint',
    'https://developers.google.com/search/docs/appearance/structured-data/organization',
  ],
  severity: 'info',
  options: { minPages: 3 },
  examples: {
    good: [{ html: '<a href="/contact">Contact</a>', options: { minPages: 1 } }],
    bad: [{ html: '<a href="/tea">Our teas</a>', options: { minPages: 1 } }],
  },

  collect: (page) =>
    page.kind.is === 'error' || page.anchors.length === 0 ? undefined : { tells: tellsContact(page) },

  *check(collected, { minPages }) {
    if (collected.some(({ value }) => value.tells)) return;
    if (collected.length < minPages) {
      yield skip;
      return;
    }
    yield {
      message: `Missing a way to reach somebody, found no address, telephone, chat or form on ${count(collected.length, 'page')}`,
      help: 'Link a contact page from the footer, or write an e-mail address there.',
    };
  },
});
