import { leakedSecrets } from '../../src/page/leaked-secrets.ts';
import { somePage } from '../support/some-page.ts';

const namesOn = (html: string) => leakedSecrets(somePage(html)).map(({ name, value }) => `${name} ${value}`);

it.each([
  [
    '<script>x = { client_id: "1", client_secret: "f4k3Q8sZpL2vNnRt7WyB" }</script>',
    ['client_secret f4k3Q8sZpL2vNnRt7WyB'],
  ],
  ['<script>x = { client_id: "1", client_secret: "f4k3Q8sZpL2vNn" }</script>', []],
  ['<script>x = { client_secret: "f4k3Q8sZpL2vNnRt7WyB" }</script>', []],
  ['<p>{ client_id: "1", client_secret: "f4k3Q8sZpL2vNnRt7WyB" }</p>', []],
  ['<!-- client_id=1&client_secret=f4k3Q8sZpL2vNnRt7WyB -->', []],
])('%s', (html, names) => expect(namesOn(html)).toEqual(names));

it('says where the secret stands', () => {
  const html = '<title>é</title><script>x = { client_id: "1", client_secret: "f4k3Q8sZpL2vNnRt7WyB" }</script>';
  const [secret] = leakedSecrets(somePage(html));
  expect(html.slice(secret?.start, secret?.end)).toBe('f4k3Q8sZpL2vNnRt7WyB');
});

it('stops at some number', () => {
  const many = Array.from({ length: 90 }, (_, at) => `client_id:1,client_secret:"f4k3Q8sZpL2vNnRt7Wy${at}",`);
  expect(leakedSecrets(somePage(`<script>${many.join('')}</script>`))).toHaveLength(20);
});
