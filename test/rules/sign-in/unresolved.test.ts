import rule from '../../../rules/sign-in/unresolved.ts';
import { testRule } from '../../../src/testing.ts';

const google = '<div id="g_id_onload" data-client_id="1"></div><div class="g_id_signin"></div>';
const facebook = '<div class="fb-login-button" data-size="large" data-onlogin="check()"></div>';

testRule(rule, {
  passes: [
    `${google}<script src="https://accounts.google.com/gsi/client" async defer></script>`,
    `${google}<script type="text/plain" data-src="https://accounts.google.com/gsi/client"></script>`,
    `${google}<script>google.accounts.id.initialize({});</script>`,
    `${google}<script>s.src = 'https:\\/\\/accounts.google.com\\/gsi\\/client';</script>`,
    `${facebook}<script async src="https://connect.facebook.net/en_US/sdk.js"></script>`,
    {
      title: 'announced by a hint',
      html: `<link rel="preconnect" href="https://accounts.google.com/gsi/client">${google}`,
    },
  ],
  fails: [
    { html: google, finds: ['Missing the library that draws Sign in with Google'] },
    {
      title: 'the library of another provider',
      html: `${facebook}<script src="https://accounts.google.com/gsi/client"></script>`,
      finds: ['Missing the library that draws Facebook Login'],
    },
    {
      html: '<div id="appleid-signin" data-type="sign in"></div>',
      finds: ['Missing the library that draws Sign in with Apple'],
    },
  ],
  skips: [
    '',
    { title: 'a bundle might load it', html: `${google}<script type="module" src="/app.js"></script>` },
    { title: 'dead anyway', html: '<div class="g-signin2"></div>' },
    { title: 'only settings', html: '<meta name="appleid-signin-client-id" content="1">' },
    '<a href="/auth/google">Google</a>',
    { title: 'in a template', html: `<template>${google}</template>` },
    { title: 'for visitors without scripts', html: `<noscript>${google}</noscript>` },
  ],
});
