import { escapeRegExp } from '../../../src/networks/services/escape-reg-exp.ts';

it.each(['a.b', '$_x', 'a*b+?', '(x)[y]{z}', '^|\\', 'plain'])('%s matches itself and nothing else', (text) => {
  const expression = new RegExp(`^${escapeRegExp(text)}$`);
  expect(expression.test(text)).toBe(true);
  expect(expression.test(`${text}x`)).toBe(false);
  expect(expression.test(text.replace(/[^a-z]/, 'q'))).toBe(text === 'plain');
});
