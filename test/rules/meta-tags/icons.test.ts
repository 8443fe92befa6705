import rule from '../../../rules/meta-tags/icons.ts';
import { testRule } from '../../../src/testing.ts';

const title = '<title>Tea</title>';
const icon = `${title}<link rel="icon" href="/icon.png">`;
const touch = `${title}<link rel="apple-touch-icon" href="/touch.png">`;
const favicon = 'https://example.com/favicon.ico';
const usualTouch = 'https://example.com/apple-touch-icon.png';
const gone = { outcome: 'http_error', status: 404 };
const noFiles = { [favicon]: gone, [usualTouch]: gone };

testRule(rule, {
  passes: [
    icon + touch,
    '<title>Tea</title><link REL="Shortcut Icon" href="tea.ico"><link rel="apple-touch-icon-precomposed" href="touch.png">',
    { html: `${title}<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">`, options: { appleTouchIcon: false } },
    { title: 'in a header', html: touch, headers: { link: '</icon.png>; rel=icon' } },
    {
      title: 'files at the usual places',
      html: title,
      resources: { [favicon]: { format: 'ico' }, [usualTouch]: { format: 'png' } },
    },
    {
      html: `${icon}<meta name="theme-color" content="#4a7043">`,
      options: { appleTouchIcon: false, themeColor: true },
    },
  ],
  fails: [
    {
      html: title,
      resources: noFiles,
      finds: ['Missing rel=icon, rel=apple-touch-icon'],
      helps: [
        '<link rel="icon" href="/icon.png" type="image/png" sizes="192x192">\n<link rel="apple-touch-icon" href="/apple-touch-icon.png" sizes="180x180">',
      ],
    },
    { html: icon, resources: noFiles, finds: ['Missing rel=apple-touch-icon'] },
    {
      title: 'an address that is empty',
      html: `<link rel="icon" href=" ">${touch}`,
      resources: noFiles,
      finds: ['Missing rel=icon'],
    },
    {
      title: 'an icon to have none',
      html: `<link rel="icon" href="data:,">${touch}`,
      resources: noFiles,
      finds: ['Missing rel=icon'],
    },
    {
      title: 'in a template',
      html: `<template>${icon}</template>${touch}`,
      resources: noFiles,
      finds: ['Missing rel=icon'],
    },
    {
      title: 'a web page where the icon should be',
      html: touch,
      resources: { [favicon]: { contentType: 'text/html', format: undefined } },
      finds: ['Missing rel=icon'],
    },
    {
      title: 'one gone, one not told',
      html: title,
      resources: { [favicon]: { outcome: 'http_error', status: 403 }, [usualTouch]: gone },
      finds: ['Missing rel=apple-touch-icon'],
    },
    {
      html: icon + touch,
      options: { themeColor: true },
      finds: ['Missing theme-color'],
      helps: ['<meta name="theme-color" content="#4a7043">'],
    },
  ],
  skips: [
    { title: 'not probed', html: title },
    {
      title: 'a host that turns us away',
      html: touch,
      resources: { [favicon]: { outcome: 'http_error', status: 403 } },
    },
    { title: 'no answer', html: touch, resources: { [favicon]: { outcome: 'timeout', status: 0 } } },
    { html: '<meta name="robots" content="noindex"><title>Tea</title>', resources: noFiles },
    { title: 'an include', html: '<p>Tea</p>', resources: noFiles },
  ],
});
