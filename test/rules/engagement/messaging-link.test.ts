import rule from '../../../rules/engagement/messaging-link.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const link = (href: string) => `<a href="${href}">Chat</a>`;
const found = (value: string) => [
  `Expected digits only with the country code: no +, no leading zeros, no spaces, dashes or brackets in a link to WhatsApp, found ${value}`,
];

testRule(rule, {
  passes: [
    link('https://wa.me/491701234567'),
    link('https://wa.me/491701234567?text=Hello%20there'),
    link('https://api.whatsapp.com/send?phone=491701234567&amp;text=Hi'),
    link('https://wa.me/message/K3ABCDEFGHIJK1'),
    link('https://m.me/teahouse'),
    link('https://m.me/tea.house-1234567890?ref=shop'),
    link('https://www.messenger.com/t/teahouse'),
  ],
  fails: [
    {
      html: link('https://wa.me/+491701234567'),
      finds: found('+491701234567'),
      helps: ['<a href="https://wa.me/491701234567">'],
    },
    {
      html: link('https://wa.me/00491701234567?text=Tea'),
      finds: found('00491701234567'),
      helps: ['<a href="https://wa.me/491701234567?text=Tea">'],
    },
    { html: link('https://wa.me/49 170 1234567'), finds: found('49 170 1234567') },
    { html: link('https://wa.me/01701234567'), finds: found('01701234567') },
    { html: link('https://wa.me/1XXXXXXXXXX'), finds: found('1XXXXXXXXXX') },
    { html: link('whatsapp://send?phone=0170-1234567'), finds: found('0170-1234567') },
    {
      html: link('https://m.me/@teahouse'),
      finds: ['Expected the name of a page without @, spaces or slashes in a link to Messenger, found @teahouse'],
    },
    {
      title: 'one finding for all of a network',
      html: ['+491701', '+491702', '+491703', '+491704'].map((number) => link(`https://wa.me/${number}`)).join(''),
      finds: found('+491701, +491702, +491703 and 1 more'),
    },
    { title: 'told once', html: link('https://wa.me/+491701234567').repeat(3), finds: found('+491701234567') },
  ],
  skips: [
    '',
    link('https://wa.me/?text=Tea'),
    link('https://chat.whatsapp.com/AbCdEfGhIjK'),
    link('tel:+491701234567'),
    { title: 'in a template', html: `<template>${link('https://wa.me/+491701234567')}</template>` },
  ],
});

it('only hints where nobody vouches for the rule', () => {
  expect(judgeExample(rule, link('https://m.me/Tea House')).findings.map(({ severity }) => severity)).toEqual(['info']);
});

it('only hints at a plus that the app forgives', () => {
  const { findings } = judgeExample(rule, link('https://api.whatsapp.com/send?phone=%2B491701234567'));
  expect(findings.map(({ severity, help }) => [severity, help])).toEqual([
    ['info', '<a href="https://api.whatsapp.com/send?phone=491701234567">'],
  ]);
});
