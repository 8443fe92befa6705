import rule from '../../../rules/meta-tags/fediverse-creator.ts';
import { testRule } from '../../../src/testing.ts';

const tag = (content: string) => `<meta name="fediverse:creator" content="${content}">`;
const expected = (found: string) => `Expected @user@server in fediverse:creator, found ${found}`;

const ada = tag('@ada@mastodon.social');
const webFinger = 'https://mastodon.social/.well-known/webfinger?resource=acct:ada@mastodon.social';
const crediting = (...credits: string[]) => ({ [webFinger]: { credits } });
const toCredit = (found: string) =>
  `Expected @ada@mastodon.social to name www.example.com among the sites that may credit it, found ${found}`;
const url = 'https://www.example.com/tea';

testRule(rule, {
  passes: [
    tag('@ada@mastodon.example'),
    tag(' ada@mastodon.example '),
    tag('@ada.muir@社交.example'),
    tag('@ada@threads.net'),
    '<meta property="Fediverse:Creator" content="@ada@mastodon.example">',
    { html: ada, url, resources: crediting('other.example', 'example.com') },
    { title: 'a server that does not tell', html: ada, url, resources: { [webFinger]: {} } },
    { title: 'a copy at home', html: ada, url: 'http://localhost/tea', resources: crediting() },
    { title: 'the first counts', html: tag('@ada@mastodon.example') + tag('@bo') },
    { title: 'a placeholder text, which is told elsewhere', html: tag('{{ site.fediverse }}') },
  ],
  fails: [
    { html: ada, url, resources: crediting(), finds: [toCredit('none')] },
    {
      html: ada,
      url,
      resources: crediting('ample.com', 'shop.www.example.com'),
      finds: [toCredit('ample.com, shop.www.example.com')],
    },
    { html: tag(''), finds: [expected('none')] },
    { html: '<meta name="fediverse:creator">', finds: [expected('none')] },
    { html: tag('@ada'), finds: [expected('"@ada"')] },
    { html: tag('Ada Muir'), finds: [expected('"Ada Muir"')] },
    { html: tag('@ada@localhost'), finds: [expected('"@ada@localhost"')] },
    { html: tag('acct:ada@mastodon.example'), finds: [expected('"acct:ada@mastodon.example"')] },
    {
      html: tag('https://mastodon.social/@ada'),
      finds: [expected('"https://mastodon.social/@ada"')],
      helps: [tag('@ada@mastodon.social')],
    },
    {
      title: 'a server that nobody knows',
      html: tag('https://social.willow.tea/@ada'),
      finds: [expected('"https://social.willow.tea/@ada"')],
      helps: [tag('@ada@social.willow.tea')],
    },
    { html: tag('https://x.com/ada'), finds: [expected('"https://x.com/ada"')] },
    {
      html: tag('@username@mastodon.social'),
      finds: [expected('"@username@mastodon.social", an example out of a template')],
    },
  ],
  skips: ['<title>Tea</title>', '<meta name="creator" content="Ada Muir">'],
});
