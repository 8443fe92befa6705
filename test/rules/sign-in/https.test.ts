import rule from '../../../rules/sign-in/https.ts';
import { testRule } from '../../../src/testing.ts';

const form = (action: string) =>
  `<form action="${action}" method="post"><input name="u"><input type="password"></form>`;
const github = (back: string, scheme = 'https') =>
  `<a href="${scheme}://github.com/login/oauth/authorize?client_id=1&redirect_uri=${encodeURIComponent(back)}">GitHub</a>`;

testRule(rule, {
  passes: [
    form('/login'),
    form(''),
    form('//example.com/login'),
    form('javascript:void(0)'),
    { title: 'another scheme, escaped', html: form('https&#58;//id.example.com/login') },
    github('https://example.com/callback'),
    { title: 'a developer’s machine is a matter of callback-host', html: github('http://localhost:3000/callback') },
    {
      title: 'an address that a script completes',
      html: '<script>open("//github.com/login/oauth/authorize?client_id=1");</script>',
    },
  ],
  fails: [
    {
      html: form('HTTP://example.com/login '),
      finds: ['Expected an https address for the form that asks for a password, found HTTP://example.com/login'],
    },
    {
      title: 'a page over http, told once',
      url: 'http://example.com/login',
      html: form('/login'),
      finds: ['Expected an https page around the form that asks for a password, found http://example.com/login'],
    },
    {
      html: `<base href="http://example.com/">${form('in')}`,
      finds: ['Expected an https address for the form that asks for a password, found in'],
    },
    {
      html: github('https://example.com/callback', 'http'),
      finds: [
        'Expected an https address for Sign in with GitHub, found http://github.com/login/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2F…',
      ],
    },
    {
      title: 'one finding for two buttons',
      html: github('http://example.com/callback').repeat(2),
      finds: ['Expected an https redirect_uri for Sign in with GitHub, found http://example.com/callback'],
    },
  ],
  skips: [
    '',
    '<form action="http://example.com/newsletter"><input type="email"></form>',
    '<form action="http://example.com/search"><input name="q"></form>',
    { url: 'http://localhost:8080/login', html: form('/login') },
    { title: 'in a template', html: `<template>${form('http://example.com/')}</template>` },
  ],
});
