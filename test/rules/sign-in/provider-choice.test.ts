import rule from '../../../rules/sign-in/provider-choice.ts';
import { testRule } from '../../../src/testing.ts';

const login = (html: string, title = html) => ({
  title,
  url: 'https://example.com/login',
  html: `<title>Log in</title><main><h1>Log in</h1>${html}</main>`,
});
const link = (name: string) => `<a href="/auth/${name}">${name}</a>`;
const six = ['google', 'apple', 'facebook', 'github', 'linkedin', 'discord'].map(link).join('');

testRule(rule, {
  passes: [
    login(link('google') + link('apple')),
    login(`${link('google')}<form><input name="u"><input type="password"></form>`),
    login(`${link('google')}<form><input type="email"></form>`, 'a link by mail'),
    login(`${link('google')}<a href="/login/email">Continue with e-mail</a>`),
    { ...login(six), options: { maxProviders: 6 } },
    login(link('google').repeat(8) + link('apple'), 'one provider in several places'),
  ],
  fails: [
    { ...login(link('facebook')), finds: ['Missing another way to sign in beside Facebook'] },
    {
      ...login(six),
      finds: ['Too many sign-in providers, found 6: Google, Apple, Facebook, GitHub, LinkedIn, Discord'],
    },
  ],
  skips: [
    '',
    login('<p>Nothing here</p>'),
    login(`${link('google')}<script type="module" src="/app.js"></script>`, 'a script may draw a form'),
    { title: 'a button on an ordinary page', html: link('google') },
    login('<div class="wc-social-login"></div>', 'a vendor chooses'),
  ],
});
