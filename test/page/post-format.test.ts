import { isBriefByDesign } from '../../src/page/post-format.ts';
import { teaPage } from '../support/rules.ts';

it.each([
  ['<article class="post format-link hentry">', true],
  ['<article class="post post_format-post-format-quote">', true],
  ['<body class="single single-format-status"><div class="format-status">', true],
  ['<article class="post format-standard">', false],
  ['<article class="format-linked-list">', false],
  ['<template><article class="format-link"></article></template>', false],
])('%s: %s', (html, expected) => expect(isBriefByDesign(teaPage('/green', html))).toBe(expected));
