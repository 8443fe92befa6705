import { remember } from '../../src/page/remember.ts';
import { somePage } from '../support/some-page.ts';

it('asks once for each element', () => {
  const asked: string[] = [];
  const judge = remember(({ name }) => {
    asked.push(name);
    return name === 'a' || undefined;
  });
  const elements = somePage('<a></a><b></b>').document.elements.slice(-2);
  expect([...elements, ...elements].map(judge)).toEqual([true, undefined, true, undefined]);
  expect(asked).toEqual(['a', 'b']);
});
