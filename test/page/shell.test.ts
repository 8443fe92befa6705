import { findShell } from '../../src/page/shell.ts';
import { somePage } from '../support/some-page.ts';

const script = '<script src="/app.js"></script>';
const shellOf = (html: string): string | undefined => {
  const shell = findShell(somePage(html));
  return shell && (shell.attributes.id ?? shell.name);
};

describe('an empty place for a script', () => {
  it.each([
    [`<div id="root"></div>${script}`, 'root'],
    [`<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${script}`, 'root'],
    [`<app-root>Loading...</app-root><script type="module" src="/main.js"></script>`, 'app-root'],
    [`<header>Tea shop</header><main id="content"></main>${script}`, 'content'],
    [`<div id="fb-root"></div><div id="app"><div class="spinner"><p>Please wait</p></div></div>${script}`, 'app'],
    [`<div id="page"></div><script>start({ at: "page" })</script>`, 'page'],
    [`<iframe src="https://t.example/ns.html" height="0" width="0"></iframe><div id="app"></div>${script}`, 'app'],
    [`<body><script src="flutter_bootstrap.js" async></script></body>`, 'body'],
    [`<template><h1>Tea</h1></template><div id="app"></div>${script}`, 'app'],
  ])('%s', (html, shell) => expect(shellOf(html)).toBe(shell));
});

describe('no shell', () => {
  it.each([
    ['nothing at all', ''],
    ['a name in the head', `<body><header>Tea shop</header>${script}</body>`],
    ['no script', '<div id="root"></div>'],
    ['only data', '<div id="root"></div><script type="application/json">{}</script>'],
    ['a few words', `<div id="wrap">Coming soon</div>${script}`],
    ['words without a framework', `<div id="wrap"></div><p>Soon.</p>${script}`],
    ['a picture', `<div id="root"></div><img src="/tea.jpg">${script}`],
    ['a drawing for a game', `<div id="root"></div><canvas></canvas>${script}`],
    ['a sign-in form', `<div id="root"></div><form><input name="user"></form>${script}`],
    ['links', `<div id="root"></div><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a>${script}`],
    [
      'a declarative shadow tree',
      `<tea-app><template shadowrootmode="open"><p>Green</p></template></tea-app>${script}`,
    ],
    [
      'content for those without scripts',
      `<div id="root"></div><noscript>${'green tea '.repeat(40)}</noscript>${script}`,
    ],
    ['a refresh', `<meta http-equiv="refresh" content="0; url=/tea"><div id="root"></div>${script}`],
    ['a way on by script', '<div id="root"></div><script>window.location.replace("/tea")</script>'],
    ['another way on', '<div id="root"></div><script>location.href = "/tea"</script>'],
    ['an answer to another window', '<div id="root"></div><script>opener.postMessage("done")</script>'],
    ['enough words', `<div id="root"><p>${'tea '.repeat(30)}</p></div>${script}`],
  ])('%s', (_, html) => expect(shellOf(html)).toBeUndefined());
});
