import { shareAt } from '../../src/networks/share-at.ts';
import { unconfirmed } from '../../src/networks/sources.ts';

it('wants the address', () =>
  expect(shareAt('https://tea.example/share', { url: 'u', text: 't', also: ['x', 'u'], ...unconfirmed })).toMatchObject(
    {
      host: 'tea.example',
      path: '/share',
      required: ['u'],
      known: ['u', 't', 'x'],
      state: 'current',
    },
  ));

it('wants the text when nothing carries an address', () =>
  expect(shareAt('https://tea.example/', { text: 't', ...unconfirmed })).toMatchObject({ path: '/', required: ['t'] }));

it('wants what it is told', () =>
  expect(shareAt('https://tea.example/a', { url: 'u', required: [], ...unconfirmed }).required).toEqual([]));

it('knows what makes it', () =>
  expect(shareAt('https://tea.example/a', { url: 'u', when: { op: 'share' }, ...unconfirmed }).known).toEqual([
    'u',
    'op',
  ]));

it.each([
  ['mailto:', { scheme: 'mailto', host: '', path: '' }],
  ['whatsapp://send', { scheme: 'whatsapp', host: 'send', path: '' }],
  ['line://msg/text/', { scheme: 'line', host: 'msg', path: '/text/' }],
  ['https://tea.example', { host: 'tea.example', path: '' }],
  ['https:///share', { host: '', path: '/share' }],
])('takes %s apart', (address, parts) => expect(shareAt(address, { text: 't', ...unconfirmed })).toMatchObject(parts));
