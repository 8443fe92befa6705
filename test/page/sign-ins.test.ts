import { signInsOf } from '../../src/page/sign-ins.ts';
import { somePage } from '../support/some-page.ts';

const offersOn = (html: string, url = 'https://example.com/tea') =>
  signInsOf(somePage(html, { at: url })).map(({ provider, via }) => `${provider ?? 'any'} by ${via}`);

const login = (html: string) =>
  offersOn(
    `<title>Log in</title><main><form><input><input type="password"></form>${html}</main>`,
    'https://example.com/login',
  );

it.each([
  ['<script src="https://accounts.google.com/gsi/client"></script>', ['google by script']],
  ['<div class="g_id_signin"></div>', ['google by markup']],
  ['<a href="https://github.com/login/oauth/authorize?client_id=1">GitHub</a>', ['github by address']],
  ['<a href="/auth/google_oauth2">Google</a>', ['google by address']],
  ['<form action="/users/auth/github"><button>GitHub</button></form>', ['github by address']],
  ['<div class="wc-social-login"></div>', ['any by markup']],
  ['<a href="https://example.com/auth/apple">Apple</a>', ['apple by address']],
  ['<a href="https://other.example/auth/apple">Apple</a>', []],
  ['<a href="/connect/google">Google</a>', []],
  ['<button>Sign in with Google</button>', []],
  ['<script src="https://login.persona.org/include.js"></script>', []],
  [`<a href="/auth/google">${'How we moved our sign-in to Google accounts '.repeat(3)}</a>`, []],
  ['<template><a href="/auth/google">Google</a></template>', []],
])('%s', (html, offers) => expect(offersOn(html)).toEqual(offers));

it.each([
  ['<button>Sign in with Google</button>', ['google by button']],
  ['<a href="#" class="btn-facebook"><i></i></a>', ['facebook by button']],
  ['<a href="/connect/google">Google</a>', ['google by address']],
  ['<a href="https://www.facebook.com/teahouse">Facebook</a>', []],
  ['<nav><a href="/apple">Apple</a></nav>', []],
  ['<button>Log in</button><a href="/register">Register</a>', []],
])('on a page to sign in: %s', (html, offers) => expect(login(html)).toEqual(offers));

it('names each element once, and keeps what it read', () => {
  const page = somePage('<a href="/auth/google_oauth2">Google</a>');
  expect(signInsOf(page)).toHaveLength(1);
  expect(signInsOf(page)).toBe(signInsOf(page));
});
