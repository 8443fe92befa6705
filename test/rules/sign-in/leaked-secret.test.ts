import rule from '../../../rules/sign-in/leaked-secret.ts';
import { judgeExample, testRule } from '../../../src/testing.ts';

const secret = 'f4k3Q8sZpL2vNnRt7WyB';
const google = `GOCSPX-${'f4k3Q8sZpL2vNn'.repeat(2)}`;
const signIn = '<div class="g_id_signin"></div>';
const found = (name: string, value = secret) => [
  `Unexpected ${name} in the page, found ${value.slice(0, 4)}… (${value.length} characters)`,
];

testRule(rule, {
  passes: [
    '<a href="https://github.com/login/oauth/authorize?client_id=Iv1.8a61f9b3a7aba766">GitHub</a>',
    {
      title: 'shown as an example',
      html: `${signIn}<pre>client_id=1&amp;client_secret=${secret}</pre><p>${google}</p>`,
    },
    {
      title: 'to be filled in',
      html: `${signIn}<script>s = { client_id: "1", client_secret: "YOUR_CLIENT_SECRET_1" };</script>`,
    },
    {
      title: 'a variable',
      html: `${signIn}<script>s={client_id:e.clientId,client_secret:e.clientSecret1234567};</script>`,
    },
    {
      title: 'ways to authenticate',
      html: `${signIn}<script>s={client_id:1,client_secret:"client_secret_basic1"};</script>`,
    },
    { title: 'a key for the public', html: `${signIn}<script>Stripe("pk_live_51f4k3Q8sZpL2vNnRt7WyB");</script>` },
  ],
  fails: [
    { html: `<script>init({ clientId: "1", clientSecret: '${secret}' })</script>`, finds: found('clientSecret') },
    {
      title: 'settings in JSON',
      html: `<script type="application/json">{"client_id":"1","client_secret":"${secret}"}</script>`,
      finds: found('client_secret'),
    },
    {
      title: 'escaped JSON',
      html: `<script>p("{\\"client_id\\":\\"1\\",\\"client_secret\\":\\"${secret}\\"}")</script>`,
      finds: found('client_secret'),
    },
    {
      html: `<a href="https://github.com/login/oauth/authorize?client_id=1&amp;client_secret=${secret}">GitHub</a>`,
      finds: found('client_secret'),
    },
    {
      title: 'an address in a script',
      html: `<script>fetch("https://id.example.com/token?client_id=1&client_secret=${secret}")</script>`,
      finds: found('client_secret'),
    },
    {
      title: 'settings in an attribute',
      html: `<div data-auth="{&quot;client_id&quot;:&quot;1&quot;,&quot;client_secret&quot;:&quot;${secret}&quot;}"></div>`,
      finds: found('client_secret'),
    },
    { html: `<script>key = "${google}"</script>`, finds: found('Google client secret', google) },
    {
      title: 'told once',
      html: `<script>g = { client_id: 1, client_secret: "${google}" }; h = "${google}"</script>`,
      finds: found('Google client secret', google),
    },
    {
      html: '<script>FB.init({ appId: "1", appSecret: "3f8a1c9e7b2d4f60a5c8e1d3b7f9a2c4" })</script>',
      finds: found('appSecret', '3f8a1c9e7b2d4f60a5c8e1d3b7f9a2c4'),
    },
  ],
  skips: [
    '',
    {
      title: 'a payment of Stripe, which the browser has to know',
      html: '<script>p = { client_id: "1", client_secret: "pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribcBjcG8HVhfZluoGH" }</script>',
    },
    { title: 'nothing of a sign-in around', html: `<script>pay({ client_secret: "${secret}" })</script>` },
    { title: 'an article about it', html: `<article><code>client_id=1&amp;client_secret=${secret}</code></article>` },
    { title: 'too short for one of Google', html: '<script>"GOCSPX-test1"</script>' },
  ],
});

it('does not spread the secret', () => {
  const told = JSON.stringify(
    judgeExample(rule, `<script>init({ clientId: "1", clientSecret: "${secret}" })</script>`),
  );
  expect(told).not.toContain(secret);
});
