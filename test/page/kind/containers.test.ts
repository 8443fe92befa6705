import { containerOf } from '../../../src/page/kind/containers.ts';

it.each([
  [['blog'], 'article'],
  [['collections', 'all', 'products'], 'product'],
  [['product', 'category'], 'listing'],
  [['catégorie'], 'listing'],
  [['product-category', 'kettles'], 'listing'],
  [['docs', 'v2'], 'documentation'],
  [['новости'], 'article'],
  [['cyoder'], undefined],
  [[], undefined],
])('%j holds %s', (folders, kind) => expect(containerOf(folders)?.kind).toBe(kind));
