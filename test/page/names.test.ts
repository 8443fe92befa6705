import { Names } from '../../src/page/names.ts';

/** Lengths of names, and how often each was measured. */
function measured() {
  const asked: string[] = [];
  const names = new Names((typed) => asked.push(typed) && typed.length, new Map([['tea', 99]]));
  return { names, asked };
}

describe('names', () => {
  it('are found once', () => {
    const { names, asked } = measured();
    expect(['green', 'green', 'GREEN'].map((name) => names.get(name))).toEqual([5, 5, 5]);
    expect(asked).toEqual(['green', 'GREEN']);
  });

  it('may be known before', () => expect(measured().names.get('tea')).toBe(99));

  it('are not kept when long', () => {
    const { names, asked } = measured();
    const long = 'a'.repeat(41);
    expect([names.get(long), names.get(long)]).toEqual([41, 41]);
    expect(asked).toHaveLength(2);
  });

  it('are kept up to so many', () => {
    const { names, asked } = measured();
    for (let count = 0; count < 5000; count++) names.get(`x${count}`);
    names.get('x0');
    names.get('x4999');
    expect(asked).toHaveLength(5001);
  });

  it('bear half a character', () => expect(measured().names.get('\ud800')).toBe(1));
});
