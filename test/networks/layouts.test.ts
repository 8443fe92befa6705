import { layoutOf } from '../../src/networks/layouts.ts';
import { cardLimits } from '../../src/networks/limits.ts';

const confidences = ['documented', 'observed', 'third-party', 'derived', 'unconfirmed'];

describe.each(cardLimits.map(({ network }) => network))('%s', (network) => {
  const { rules, needs = [], forbidden } = layoutOf(network);

  it('has a rule for every picture: the last one has no condition', () => {
    expect(rules.at(-1)?.when).toBeUndefined();
    for (const rule of rules.slice(0, -1)) expect(rule.when).toBeDefined();
  });

  it('says who says so', () => {
    for (const { source, confidence } of [...rules, ...needs, ...(forbidden ? [forbidden] : [])]) {
      expect(source.trim()).not.toBe('');
      expect(confidences).toContain(confidence);
    }
  });

  it('needs something wherever it needs', () => {
    for (const need of needs) expect(need.each.flat().length).toBeGreaterThan(0);
  });
});

it('takes a network that nobody knows for one with small pictures', () =>
  expect(layoutOf('__proto__').rules.map(({ picture }) => picture)).toEqual(['small']));
