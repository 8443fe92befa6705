import { headlines } from '../../src/page/headlines.ts';
import { teaPage } from '../support/rules.ts';

it.each([
  ['none', '<h2>Green tea</h2>', []],
  ['a text', '<h1> Green <b>tea</b> </h1>', ['Green tea']],
  ['a logo by its alternative text', '<h1><a href="/"><img src="logo.svg" alt="Willow Tea"></a></h1>', ['Willow Tea']],
  ['a drawing by its title', '<h1><svg><title>Willow Tea</title></svg></h1>', ['Willow Tea']],
  ['an empty one', '<h1> </h1>', ['']],
  ['a role', '<div role="heading" aria-level="1">Green tea</div>', ['Green tea']],
  ['no role of another rank', '<div role="heading" aria-level="2">Green tea</div>', []],
  ['no tag of another role', '<h1 role="presentation">Green tea</h1>', []],
  ['nothing that is hidden or inert', '<h1 aria-hidden="true">Tea</h1><template><h1>Tea</h1></template>', []],
  ['none of dialogs', '<dialog><h1>Settings</h1></dialog><div role="dialog"><p><h1>Cookies</h1></div>', []],
])('finds %s', (_, html, expected) =>
  expect(headlines(teaPage('/green', html)).map(({ text }) => text)).toEqual(expected),
);
