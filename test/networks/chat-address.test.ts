import { chatFault, chatNumber } from '../../src/networks/chat-address.ts';
import { readLink } from '../../src/networks/read-link.ts';

const faultOf = (address: string) => {
  const reading = readLink(new URL(address));
  return reading && chatFault(reading)?.found;
};

it.each([
  ['https://wa.me/+491701234567', '+491701234567'],
  ['https://wa.me/00491701234567', '00491701234567'],
  ['https://wa.me/49%20170%201234567', '49 170 1234567'],
  ['https://wa.me/YOURNUMBER', 'YOURNUMBER'],
  ['https://api.whatsapp.com/send?phone=0170-1234567', '0170-1234567'],
])('%s has the fault %s', (address, found) => expect(faultOf(address)).toBe(found));

it.each([
  'https://wa.me/491701234567',
  'https://wa.me/491701234567?text=Hello',
  'https://wa.me/message/ABCDEF',
  'https://wa.me/c/491701234567',
  'https://wa.me/?text=Tea',
  'https://chat.whatsapp.com/AbCdEf',
  'https://example.com/+49',
])('%s has none', (address) => expect(faultOf(address)).toBeUndefined());

it.each([
  ['+49 (0)170 123-4567', '491701234567'],
  ['00491701234567', '491701234567'],
  ['0170 1234567', undefined],
  ['+', undefined],
  ['+x', undefined],
])('%s is the number %s', (written, number) => expect(chatNumber(written)).toBe(number));
