import { passwordForms } from '../../src/page/password-forms.ts';
import { somePage } from '../support/some-page.ts';

const formsOf = (html: string) =>
  passwordForms(somePage(html, { at: '/login' })).map(({ action, asksWho }) => [action?.href, asksWho]);

it.each([
  ['<form action="/in"><input name="u"><input type="password"></form>', [['https://example.com/in', true]]],
  ['<form><input type="EMAIL"><input type=" Password "></form>', [['https://example.com/login', true]]],
  ['<form action=" "><input type="password"></form>', [['https://example.com/login', false]]],
  [
    '<form><input type="hidden" name="token"><input type="password"><input type="password"></form>',
    [['https://example.com/login', false]],
  ],
  ['<form action="http://["><input type="password"></form>', [[undefined, false]]],
  ['<div><input name="user"><input type="password"></div>', [[undefined, true]]],
  [
    '<form><input type="password"></form><form><input type="tel"><input type="password"></form>',
    [
      ['https://example.com/login', false],
      ['https://example.com/login', true],
    ],
  ],
  [
    '<base href="https://id.example.com/"><form action="in"><input type="password"></form>',
    [['https://id.example.com/in', false]],
  ],
  ['<form><input type="password" name="post_password"></form>', []],
  ['<form><input type="password" disabled></form>', []],
  ['<template><form><input type="password"></form></template>', []],
  ['<form><input type="email"></form>', []],
])('%s', (html, forms) => expect(formsOf(html)).toEqual(forms));
