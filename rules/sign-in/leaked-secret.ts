import { gravest } from '../../src/networks/gravest.ts';
import { leakedSecrets } from '../../src/page/leaked-secrets.ts';
import type { Page } from '../../src/page/page.ts';
import { signInServices } from '../../src/page/sign-ins.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow the secret of an application in a page',
  why: 'Whoever reads the page can pass for the application: take its codes, its tokens, its limits.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1',
    'https://www.rfc-editor.org/rfc/rfc6749#section-10.1',
    'https://github.com/trufflesecurity/trufflehog/pull/5030',
  ],
  severity: 'error',
  examples: {
    good: ['<a href="https://github.com/login/oauth/authorize?client_id=Iv1.8a61f9b3a7aba766&amp;state=1">GitHub</a>'],
    bad: [
      '<script>const google = { client_id: "1.apps.googleusercontent.com", client_secret: "f4k3Q8sZpL2vNnRt7WyB" };</script>',
    ],
  },

  target(page) {
    const secrets = leakedSecrets(page);
    return secrets.length > 0 || signInServices(page).length > 0 ? { secrets } : undefined;
  },

  *check({ secrets }, _, page) {
    for (const secret of secrets) {
      yield {
        message: `Unexpected ${secret.name} in the page, found ${masked(secret.value)}`,
        at: hidden(secret, page),
        severity: gravest[secret.confidence],
        help: 'Revoke the secret at the provider, make a new one, and keep it on the server.',
      };
    }
  },
});

const masked = (value: string): string => `${value.slice(0, 4)}… (${value.length} characters)`;

/** The report is no place for the secret either. */
function hidden(secret: { start: number; end: number; value: string }, page: Page): ReturnType<Page['evidence']> {
  const evidence = page.evidence(secret);
  return { ...evidence, snippet: masked(secret.value) };
}
