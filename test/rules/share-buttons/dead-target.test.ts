import rule from '../../../rules/share-buttons/dead-target.ts';
import { testRule } from '../../../src/testing.ts';

const google = '<a href="https://plus.google.com/share?url=https%3A%2F%2Fexample.com">Google+</a>';

testRule(rule, {
  passes: [
    '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com">Post</a>',
    '<a href="https://www.linkedin.com/shareArticle?url=https%3A%2F%2Fexample.com">LinkedIn</a>',
    '<div class="a2a_kit"><a class="a2a_button_facebook"></a><a class="a2a_dd"></a></div>',
    {
      title: 'a vendor that closed has a rule of its own',
      html: `<script src="https://s7.addthis.com/js/300/addthis_widget.js"></script>
        <a href="https://www.addthis.com/bookmark.php?url=https%3A%2F%2Fexample.com">Share</a>`,
    },
  ],
  fails: [
    {
      html: google + google,
      finds: ['Unexpected share button for Google+, which closed on 2019-04-02'],
      helps: ['Remove the button'],
    },
    {
      html: '<a class="a2a_button_google_plus" href="https://www.addtoany.com/add_to/google_plus?linkurl=x"></a>',
      finds: ['Unexpected share button for Google+, which closed on 2019-04-02'],
    },
    {
      html: '<div class="a2a_kit"><a class="a2a_button_pocket"></a></div><a href="/tea/green?share=skype&amp;nb=1">Skype</a>',
      finds: [
        'Unexpected share button for Pocket, which closed on 2025-07-08',
        'Unexpected share button for Skype, which closed on 2025-05-05',
      ],
      helps: ['Remove the button', 'Remove the button; instead: Microsoft Teams'],
    },
    {
      html: '<a href="https://digg.com/submit?url=https%3A%2F%2Fexample.com">Digg</a><a href="https://mix.com/add?url=x">Mix</a>',
      finds: [
        'Unexpected share button for Digg, whose address digg.com/submit ended in 2012',
        'Unexpected share button for Mix, whose address mix.com/add does nothing any more',
      ],
    },
    {
      html: '<a href="https://twitter.com/home?status=https%3A%2F%2Fexample.com">Tweet</a>',
      finds: ['Unexpected share button for X, whose address twitter.com/home does nothing any more'],
      helps: [
        '<a href="https://x.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">X</a>',
      ],
    },
    {
      title: 'a network by way of a vendor that closed',
      html: '<a href="https://api.addthis.com/oexchange/0.8/forward/facebook/offer?url=x">Facebook</a>',
      finds: ['Unexpected share button for AddThis, which closed on 2023-05-31'],
      helps: [
        '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Ftea%2Fgreen" target="_blank" rel="noopener">Facebook</a>',
      ],
    },
  ],
  skips: ['<title>Tea</title>', '<a href="https://plus.google.com/+teahouse">Google+</a>'],
});
