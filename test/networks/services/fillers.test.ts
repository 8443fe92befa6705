import { drawnBy, familyOf, fillersOf } from '../../../src/networks/services/fillers.ts';
import { serviceById, services } from '../../../src/networks/services/services.ts';

const service = (id: string) => serviceById(id) as NonNullable<ReturnType<typeof serviceById>>;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it.each([
  ['facebook-page', ['facebook-sdk', 'facebook-sdk-old']],
  ['x-post', ['x-widgets']],
  ['instagram-post', ['instagram-post']],
  ['reddit-post-old', ['reddit-post', 'reddit-post-old']],
])('%s is drawn by %j', (id, fillers) => expect(ids(fillersOf(service(id)))).toEqual(fillers));

it('knows what a script draws, in its former form too', () => {
  expect(ids(drawnBy(service('x-widgets')))).toEqual(
    expect.arrayContaining(['x-post', 'x-timeline', 'x-share-button', 'x-follow-button', 'x-widgets']),
  );
  expect(ids(drawnBy(service('facebook-sdk-old')))).toContain('facebook-page');
  expect(ids(drawnBy(service('facebook-sdk-old')))).not.toContain('x-post');
});

it('names families by their present form', () => {
  expect(familyOf(service('facebook-sdk-old'))).toBe('facebook-sdk');
  expect(familyOf(service('facebook-sdk'))).toBe('facebook-sdk');
});

it('has no service whose other form is unknown', () => {
  const variants = services.flatMap(({ variantOf }) => variantOf ?? []);
  expect(variants.filter((id) => !serviceById(id))).toEqual([]);
});
