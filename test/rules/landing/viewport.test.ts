import rule from '../../../rules/landing/viewport.ts';
import { testRule } from '../../../src/testing.ts';

const viewport = (content: string) => `<meta name="viewport" content="${content}">`;

testRule(rule, {
  passes: [
    viewport('width=device-width, initial-scale=1'),
    viewport('Width = Device-Width; initial-scale=1.0'),
    viewport('initial-scale=1,width=device-width,minimum-scale=1'),
    viewport('initial-scale=1'),
    viewport('width=375'),
    '<META NAME=" Viewport " CONTENT="width=device-width">',
    viewport('width=1024') + viewport('width=device-width'),
    `<title>Tea</title><p>Tea</p>${viewport('width=device-width')}`,
  ],
  fails: [
    {
      html: '<title>Tea</title>',
      finds: ['Missing meta viewport'],
      helps: ['<meta name="viewport" content="width=device-width, initial-scale=1">'],
    },
    {
      html: `<title>Tea</title><noscript>${viewport('width=device-width')}</noscript>`,
      finds: ['Missing meta viewport'],
    },
    { html: '<meta property="viewport" content="width=device-width">', finds: ['Missing meta viewport'] },
    {
      html: viewport('width=1024'),
      finds: ['Expected width=device-width in meta viewport, found "width=1024"'],
    },
    {
      html: viewport('width=980, initial-scale=1'),
      finds: ['Expected width=device-width in meta viewport, found "width=980, initial-scale=1"'],
    },
    {
      html: viewport('width=device_width'),
      finds: ['Expected width=device-width in meta viewport, found "width=device_width"'],
    },
    { html: viewport(' '), finds: ['Expected width=device-width in meta viewport, found ""'] },
    {
      html: viewport('user-scalable=no'),
      finds: ['Expected width=device-width in meta viewport, found "user-scalable=no"'],
    },
  ],
  skips: [
    '<meta http-equiv="refresh" content="0; url=/tea">',
    { title: 'no page by itself', html: '<p>A part of a template' },
    {
      title: 'an error page',
      html: '<title>404 Not Found</title><h1>404 Not Found</h1>',
      url: 'https://example.com/404',
    },
  ],
});
