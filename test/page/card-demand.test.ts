import { hasOpenGraph, isPassedOn, needsCard } from '../../src/page/card-demand.ts';
import { somePage } from '../support/some-page.ts';

const at = (html: string, path = '/tea/green') => somePage(html, { at: path });

it.each([
  ['<title>Tea</title>', '/tea', true],
  ['<html><p>Tea', '/tea', true],
  ['<title>Your cart</title>', '/cart', false],
  ['<title>Privacy</title>', '/privacy-policy', false],
  ['<title>Tea</title><meta name="robots" content="noindex">', '/tea', false],
  ['<div>Footer</div>', '/tea', false],
  ['', '/tea', false],
  ['<rss><channel><title>Tea</title></channel></rss>', '/feed/', false],
  ['<body class="attachment attachmentid-12 attachment-png"><title>tea.png</title>', '/tea-png/', false],
  ['<body class="attachment"><title>On attachment</title>', '/tea', true],
  ['<html amp><title>Tea</title><link rel="canonical" href="/tea"><p>Green', '/tea/amp', false],
  ['<html ⚡><title>Tea</title><link rel="canonical" href="/tea"><p>Green', '/tea?amp=1', false],
  ['<html amp><title>Tea</title><link rel="canonical" href="/tea"><p>Green', '/tea', true],
  ['<html><title>Tea</title><link rel="canonical" href="/tea"><p>Green', '/tea/green', true],
  ['<title>Offline</title><p>There is no network.', '/offline.html', false],
  ['<title>Off the line</title><p>Tea', '/offline-shops', true],
  ['<title>Sandbox</title><body><script>run()</script></body>', '/sandbox/', false],
  ['<title>Shop</title><body><div id="root"></div><script src="app.js"></script></body>', '/shop', true],
  ['<title>Shop</title><meta property="og:title" content="Shop"><body><script src="app.js"></script>', '/shop', true],
  ['<?xml version="1.0"?><feed><title>Tea</title></feed>', '/feed/', false],
])('%s at %s needs a card: %s', (html, path, needed) => expect(needsCard(at(html, path))).toBe(needed));

it('passes on start pages and articles', () => {
  expect(isPassedOn(at('<title>Tea</title>', '/'))).toBe(true);
  expect(isPassedOn(at('<title>Tea</title>'))).toBe(false);
});

it.each([
  ['<meta property="og:title" content="Tea">', true],
  ['<meta property="og:title" content="">', false],
  ['<meta property="article:tag" content="tea">', false],
])('%s begins with Open Graph: %s', (html, begun) => expect(hasOpenGraph(at(html))).toBe(begun));
