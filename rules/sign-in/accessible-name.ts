import { attributes } from '../../src/markup.ts';
import type { Element } from '../../src/page/document.ts';
import type { Page } from '../../src/page/page.ts';
import { isHiddenFromAll } from '../../src/page/share/hidden.ts';
import { type SignIn, signInsOf } from '../../src/page/sign-ins.ts';
import { pageRule } from '../../src/rule.ts';
import { count, listed } from '../../src/text.ts';

export default pageRule({
  summary: 'Require a name for sign-in buttons that show only an icon',
  why: 'A screen reader announces them all as "button", so nobody who listens knows which account is asked for.',
  sources: [
    'https://www.w3.org/WAI/standards-guidelines/act/rules/97a4e1/',
    'https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/',
  ],
  severity: 'warning',
  examples: {
    good: ['<a href="/auth/google" aria-label="Sign in with Google"><svg></svg></a>'],
    bad: [
      '<a href="/auth/google"><svg></svg></a>',
      '<form action="/auth/google"><button><img src="/g.svg" alt=""></button></form>',
    ],
  },

  target: buttonsOf,

  *check(buttons, _, page) {
    const nameless = buttons.filter(({ element }) => page.accessibleName(element) === '');
    const [first] = nameless;
    if (!first) return;
    yield {
      message: `Missing an accessible name on ${count(nameless.length, 'sign-in button')}: ${listed(nameless.map(({ offer }) => offer.name))}`,
      at: first.element,
      help: `<${first.element.name} …${attributes({ 'aria-label': first.offer.name })}>`,
      networks: [...new Set(nameless.flatMap(({ offer }) => offer.provider ?? []))],
    };
  },
});

interface Button {
  readonly element: Element;
  readonly offer: SignIn;
}

/** What a script draws gets its name from the script. */
function buttonsOf(page: Page): readonly Button[] {
  return signInsOf(page)
    .filter(({ via }) => via === 'address' || via === 'button')
    .flatMap((offer) => pressed(offer.element, page).map((element) => ({ element, offer })))
    .filter(({ element }) => !isHiddenFromAll(element));
}

/** A form is sent by its buttons; browsers name those of `<input type="submit">` that say nothing. */
function pressed(element: Element, { document }: Page): readonly Element[] {
  if (element.name !== 'form') return isNamedByBrowser(element) ? [] : [element];
  return document.elements
    .slice(element.index + 1, element.lastIndex + 1)
    .filter(({ name, attributes: { type = '' } }) => name === 'button' || (name === 'input' && /^image$/i.test(type)));
}

const isNamedByBrowser = ({ name, attributes: { type = '' } }: Element): boolean =>
  name === 'input' && /^(?:submit|reset)$/i.test(type);
