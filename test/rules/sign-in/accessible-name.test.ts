import rule from '../../../rules/sign-in/accessible-name.ts';
import { testRule } from '../../../src/testing.ts';

const one = (name: string) => [`Missing an accessible name on 1 sign-in button: ${name}`];

testRule(rule, {
  passes: [
    '<a href="/users/auth/github">GitHub</a>',
    '<a href="/users/auth/github"><img src="/github.svg" alt="GitHub"></a>',
    '<a href="/users/auth/github" title="GitHub"><i class="fa fa-github"></i></a>',
    '<form action="/users/auth/github" method="post"><button aria-label="GitHub"><svg></svg></button></form>',
  ],
  fails: [
    {
      html: '<a href="/users/auth/github"><i class="fa fa-github"></i></a>',
      finds: one('Sign in with GitHub'),
      helps: ['<a … aria-label="Sign in with GitHub">'],
    },
    {
      html: '<a href="https://www.facebook.com/v19.0/dialog/oauth?client_id=1"><img src="/f.png"></a>',
      finds: one('Facebook Login'),
    },
    {
      html: '<form action="/users/auth/github" method="post"><input type="hidden" name="t"><button> <svg></svg></button></form>',
      finds: one('Sign in with GitHub'),
      helps: ['<button … aria-label="Sign in with GitHub">'],
    },
    {
      title: 'one finding for a row of icons',
      html: '<a href="/auth/google"><svg></svg></a><a href="/auth/apple"><svg></svg></a><a href="/auth/facebook">Facebook</a>',
      finds: ['Missing an accessible name on 2 sign-in buttons: Sign in with Google, Sign in with Apple'],
    },
    {
      title: 'a button that a script brings to life',
      url: 'https://example.com/login',
      html: '<title>Log in</title><main><form><input name="u"><input type="password"></form><button class="btn btn-google"><i></i></button></main>',
      finds: one('Sign in with Google'),
    },
  ],
  skips: [
    '',
    '<a href="https://www.facebook.com/teahouse"><svg></svg></a>',
    { title: 'named by the browser', html: '<form action="/auth/google"><input type="submit"></form>' },
    { title: 'drawn by a script', html: '<div class="g_id_signin"></div>' },
    { title: 'hidden', html: '<div hidden><a href="/auth/google"><svg></svg></a></div>' },
    { title: 'in a template', html: '<template><a href="/auth/google"><svg></svg></a></template>' },
    { title: 'a redirect to a profile', html: '<a href="/social/facebook"><svg></svg></a>' },
    { title: 'another host', html: '<a href="https://other.example/auth/google"><svg></svg></a>' },
  ],
});
