import { isPrivateHost, isStagingHost } from '../src/private-host.ts';

it.each([
  ['localhost', true],
  ['shop.localhost', true],
  ['printer', true],
  ['nas.local', true],
  ['shop.test', true],
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.20.0.1', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['example.com', false],
  ['tea.example', false],
  ['172.32.0.1', false],
  ['8.8.8.8', false],
  ['[2606:4700::1]', false],
  ['local.com', false],
  ['mylocal.net', false],
])('%s is private: %s', (host, is) => expect(isPrivateHost(host)).toBe(is));

it.each([
  ['staging.example.com', true],
  ['shop-staging.example.com', true],
  ['dev2.example.com', true],
  ['www.dev.example.com', true],
  ['dev.to', false],
  ['staging.com', false],
  ['developer.example.com', false],
  ['devon.example.com', false],
  ['www.example.com', false],
])('%s is for staging: %s', (host, is) => expect(isStagingHost(host)).toBe(is));
