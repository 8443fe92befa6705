import rule from '../../../rules/profile-links/share-as-profile.ts';
import { testRule } from '../../../src/testing.ts';

const share = (parameter: string) => `https://www.facebook.com/sharer/sharer.php${parameter}`;
const own = '?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen';
const home = '?u=https%3A%2F%2Fexample.com%2F';
const link = (href: string, name: string) => `<li><a href="${href}">${name}</a></li>`;
const profiles = link('https://x.com/willowtea', 'X') + link('https://www.instagram.com/willowtea/', 'Instagram');
const footer = (list: string) => `<footer><ul>${list}</ul></footer>`;
const found = 'Expected the address of a profile on Facebook, found a share link';

testRule(rule, {
  passes: [
    footer(profiles),
    footer(link(share(own), 'Facebook')),
    footer(link(share(own), 'Share on Facebook') + profiles),
    { title: 'the page itself, beside profiles', html: footer(link(share(own), 'Facebook') + profiles) },
    {
      title: 'the start page on itself',
      html: footer(link(share(home), 'Facebook') + profiles),
      url: 'https://example.com/',
    },
    {
      title: 'one profile is no row',
      html: footer(link(share(home), 'Facebook') + link('https://x.com/willowtea', 'X')),
    },
    {
      title: 'a row that speaks of sharing',
      html: `<footer><h3>Share</h3><ul class="share-links">${link(share(''), 'Facebook')}${profiles}</ul></footer>`,
    },
    {
      title: 'several share links',
      html: footer(
        link(share(home), 'Facebook') +
          link('https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2F', 'X') +
          profiles,
      ),
    },
  ],
  fails: [
    { html: footer(link(share(own), 'Follow us on Facebook')), finds: [`${found} under "Follow us on Facebook"`] },
    {
      html: footer(link(share(own), 'Folge uns auf Facebook') + link(share(own), 'Folge uns auf Facebook')),
      finds: [`${found} under "Folge uns auf Facebook"`],
    },
    { html: footer(link(share(home), '<svg></svg>') + profiles), finds: [`${found} in a row of links to profiles`] },
    { html: footer(link(share('?u='), 'Facebook') + profiles), finds: [`${found} in a row of links to profiles`] },
  ],
  skips: ['<p>Tea</p>', `<main><a href="${share(own)}">Follow us on Facebook</a></main>`],
});
