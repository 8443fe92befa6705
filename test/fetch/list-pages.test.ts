import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../../src/errors.ts';
import { createFolderFetch } from '../../src/fetch/folder-fetch.ts';
import { listPages } from '../../src/fetch/list-pages.ts';

let folder = '';
const files = [
  'index.html',
  'about.html',
  'Contact.HTM',
  'blog/index.html',
  'blog/first post.html',
  'blog/index.html.html',
  'grün/100%.html',
  'docs/404/intro.html',
  '404.html',
  'de/404.html',
  '404/index.html',
  '500.html',
  'google0123456789abcdef.html',
  'pinterest-a1b2c.html',
  'robots.txt',
  'page.html.gz',
  '.hidden/index.html',
  '.draft.html',
  'node_modules/thing/index.html',
  '_includes/footer.html',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smo-pages-'));
  for (const name of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  await symlink(folder, join(folder, 'again'));
});
afterAll(() => rm(folder, { recursive: true }));

it('lists the pages as links would write them', async () => {
  expect(await listPages(folder, 'https://tea.example')).toEqual([
    'https://tea.example/',
    'https://tea.example/Contact.HTM',
    'https://tea.example/about.html',
    'https://tea.example/blog/',
    'https://tea.example/blog/first%20post.html',
    'https://tea.example/blog/index.html.html',
    'https://tea.example/docs/404/intro.html',
    'https://tea.example/gr%C3%BCn/100%25.html',
  ]);
});

it.each(['https://tea.example', 'https://tea.example/shop/'])(
  'and the folder answers all of them: %s',
  async (origin) => {
    const fetch = createFolderFetch({ folder, origin });
    for (const page of await listPages(folder, origin)) {
      expect(await fetch({ url: new URL(page), purpose: 'page' })).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/html' },
      });
    }
  },
);

it('tells what is wrong with a folder', async () => {
  const list = (name: string) => listPages(join(folder, name), 'https://tea.example');
  await expect(list('nowhere')).rejects.toThrow(
    new UserError(`Folder ${join(folder, 'nowhere')} cannot be read: there is none`),
  );
  await expect(list('about.html')).rejects.toThrow('it is no folder');
});
