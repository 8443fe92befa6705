import rule from '../../../rules/meta-tags/json-ld-syntax.ts';
import { testRule } from '../../../src/testing.ts';

const block = (json: string) => `<script type="application/ld+json">${json}</script>`;

testRule(rule, {
  passes: [
    block('{"@type":"Article"}'),
    block('[{"@type":"Article"}, {"@type":"Organization"}]'),
    block('\n<!-- {"@type":"Article"} -->\n'),
    '<script type="Application/LD+JSON">{"@type":"Article"}</script>',
    block('{"name":"Tea &amp; biscuits"}'),
  ],
  fails: [
    {
      html: block('{"@type":"Article",}'),
      finds: ['Unexpected fault in JSON-LD: expected a name, found "}" on line 1'],
    },
    { html: block('{"name":"a\nb"}'), finds: ['Unexpected fault in JSON-LD: line break inside a string on line 1'] },
    { html: block(' \n '), finds: ['Unexpected fault in JSON-LD: empty'] },
    {
      html: block('{"@type":"Article"}') + block('{"name":'),
      finds: ['Unexpected fault in JSON-LD: expected a value, found the end on line 1'],
    },
  ],
  skips: ['<title>Tea</title>', '<script>{"@type":}</script>', `<template>${block('{')}</template>`],
});
