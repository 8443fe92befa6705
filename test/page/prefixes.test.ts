import { ownNamespaces } from '../../src/page/prefixes.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<html prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb#">', []],
  ['<html xmlns:og="http://opengraphprotocol.org/schema/" xmlns:fb="http://www.facebook.com/2008/fbml">', []],
  ['<html prefix="Book: https://example.com/ns#"><head prefix="tea: https://example.com/tea#">', ['book', 'tea']],
  ['<html prefix="og: https://notogp.me.example/">', ['og']],
  ['<html prefix="tea:">', ['tea']],
  ['<p>', []],
])('%s declares %j', (html, names) => expect([...ownNamespaces(somePage(html))]).toEqual(names));
