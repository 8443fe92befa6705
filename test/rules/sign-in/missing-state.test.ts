import rule from '../../../rules/sign-in/missing-state.ts';
import { testRule } from '../../../src/testing.ts';

const back = 'redirect_uri=https%3A%2F%2Fexample.com%2Fcallback';
const google = (more: string) =>
  `<a href="https://accounts.google.com/o/oauth2/v2/auth?client_id=1&${back}&${more}">Google</a>`;
const missing = ['Missing state or code_challenge in the address of Sign in with Google'];

testRule(rule, {
  passes: [
    google('response_type=code&state=1'),
    google('response_type=code&STATE=1'),
    google('response_type=id_token&nonce=1'),
    `<form action="https://accounts.google.com/o/oauth2/v2/auth"><input name="client_id" value="1"><input name="redirect_uri" value="https://example.com/cb"><input name="response_type" value="code"><input type="hidden" name="state" value="2"></form>`,
  ],
  fails: [
    { html: google('response_type=code'), finds: missing },
    { html: google('response_type=code&state='), finds: missing },
    {
      title: 'GitHub needs no response_type',
      html: `<a href="https://github.com/login/oauth/authorize?client_id=1&${back}&scope=user:email">GitHub</a>`,
      finds: ['Missing state or code_challenge in the address of Sign in with GitHub'],
    },
    {
      title: 'one finding for each provider',
      html: google('response_type=code').repeat(2),
      finds: ['Missing state or code_challenge in the address of Sign in with Google on 2 buttons'],
    },
  ],
  skips: [
    '',
    {
      title: 'completed by a script',
      html: '<a href="https://github.com/login/oauth/authorize?client_id=1">GitHub</a>',
    },
    {
      title: 'in a script',
      html: `<script>open("https://accounts.google.com/o/oauth2/v2/auth?client_id=1&${back}&response_type=code")</script>`,
    },
    { title: 'made by the server', html: '<a href="/auth/google">Google</a>' },
    {
      title: 'a bot for Discord',
      html: `<a href="https://discord.com/oauth2/authorize?client_id=1&scope=bot&response_type=code&${back}">Add</a>`,
    },
    { title: 'in a template', html: `<template>${google('response_type=code')}</template>` },
  ],
});
