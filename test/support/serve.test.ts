import { request } from 'undici';
import { closedPort, serve, serveRaw } from './serve.ts';

it('answers from its table and keeps what was asked', async () => {
  const site = await serve({
    '/': '<title>Tea</title>',
    '/old': { status: 301, headers: { location: '/' } },
    '/own': (_, response) => response.end('own'),
  });
  const read = async (path: string) => {
    const { statusCode, body } = await request(site.url(path));
    return [statusCode, await body.text()];
  };
  expect(await read('/')).toEqual([200, '<title>Tea</title>']);
  expect(await read('/?q=1')).toEqual([200, '<title>Tea</title>']);
  expect(await read('/old')).toEqual([301, '']);
  expect(await read('/own')).toEqual([200, 'own']);
  expect(await read('/gone')).toEqual([404, 'not found']);
  expect(site.asked.map(({ path }) => path)).toEqual(['/', '/?q=1', '/old', '/own', '/gone']);
});

it('speaks raw bytes', async () => {
  const site = await serveRaw((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
  expect((await request(site.url('/'))).statusCode).toBe(204);
});

it('refuses once closed', async () => {
  const site = await serve();
  await site.close();
  await expect(request(site.url('/'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(request(`http://127.0.0.1:${await closedPort()}`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
