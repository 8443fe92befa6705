import { offersNewsletter } from '../../src/page/newsletter.ts';
import { somePage } from '../support/some-page.ts';

it.each([
  ['<form><input type="email"><button>Go</button></form>', true],
  ['<form action="https://tea.us1.list-manage.com/subscribe/post?u=1"><input name="EMAIL"></form>', true],
  ['<form class="mc4wp-form"><input name="FNAME"><input type="email" name="EMAIL"></form>', true],
  ['<a href="/newsletter">Newsletter</a>', true],
  ['<a href="https://teahouse.substack.com/">Letters</a>', true],
  ['<iframe src="https://teahouse.substack.com/embed" title="Letters"></iframe>', true],
  ['<a href="#" data-portal="signup/free">Join</a>', true],
  ['<html lang="de"><a href="/post">Zum Newsletter</a>', true],
  ['<form><input type="email"><input type="password"></form>', false],
  ['<form><input type="email"><textarea></textarea></form>', false],
  ['<form class="woocommerce-form-login"><input name="email"></form>', false],
  ['<form class="checkout"><input type="email"><input name="street"></form>', false],
  ['<form role="search"><input name="q"></form>', false],
  ['<template><form><input type="email"></form></template>', false],
  ['<a href="/tea">Tea</a>', false],
  ['<a href="https://www.youtube.com/@teahouse">Subscribe</a>', false],
  ['', false],
])('%s: %s', (html, offers) => expect(offersNewsletter(somePage(html))).toBe(offers));
