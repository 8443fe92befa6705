import { rightXName } from '../../../src/networks/vocabulary/x-names.ts';
import { xTags } from '../../../src/networks/vocabulary.ts';

it.each([
  ['twitter:imge', 'twitter:image'],
  ['twitter:titel', 'twitter:title'],
  ['twitter:desciption', 'twitter:description'],
  ['twitter:creater', 'twitter:creator'],
  ['twitter:cards', 'twitter:card'],
  ['twitter:image_alt', 'twitter:image:alt'],
  ['twitter:app:name:iphon', 'twitter:app:name:iphone'],
  ['twitter:image:src', 'twitter:image'],
  ['twitter:author', 'twitter:creator'],
  ['twitter:username', 'twitter:site'],
])('%s means %s', (wrong, right) => expect(rightXName(wrong)).toBe(right));

it.each([
  'twitter:label3',
  'twitter:image4',
  'twitter:date',
  'twitter:via',
  'twitter:text',
  'twitter:tile:image',
  'twitter:app:id:android',
  'twitter:app:url',
  'twitter:account_id',
  'twitter:',
  'twitter:constructor',
  `twitter:${'image'.repeat(1000)}`,
])('%.60s resembles none', (name) => expect(rightXName(name)).toBeUndefined());

it.each([...xTags.keys()].filter((name) => name !== 'twitter:image:src'))('%s is right', (name) =>
  expect(rightXName(name)).toBeUndefined(),
);
