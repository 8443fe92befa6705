import { networksOf } from '../../../src/page/share/ends.ts';
import { somePage } from '../../support/some-page.ts';

it('names each network once, and nothing else', () => {
  const buttons = ['facebook', 'x', 'copy_link', 'facebook', 'print'].map((id) => `<a class="a2a_button_${id}"></a>`);
  expect(networksOf(somePage(`${buttons.join('')}<a class="a2a_dd"></a>`).shareLinks)).toEqual(['facebook', 'x']);
});
