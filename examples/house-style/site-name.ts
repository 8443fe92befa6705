import { pageRule } from 'smo-audit';

export default pageRule({
  summary: 'Require og:site_name to spell our name as we do',
  why: 'Networks print it above every card; three spellings look like three shops.',
  sources: ['https://ogp.me/#optional'],
  severity: 'warning',
  options: { name: 'Willow Tea House' },
  examples: {
    good: ['<meta property="og:site_name" content="Willow Tea House">'],
    bad: ['<meta property="og:site_name" content="Willow tea-house">'],
  },

  target: ({ openGraph }) => openGraph.siteName, // undefined: nothing to judge, the verdict is "skipped"

  *check(siteName, { name }) {
    if (siteName.value === name) return; // nothing yielded: passed
    yield {
      message: `Expected og:site_name "${name}", found "${siteName.value}"`,
      at: siteName,
      help: `<meta property="og:site_name" content="${name}">`,
    };
  },
});
