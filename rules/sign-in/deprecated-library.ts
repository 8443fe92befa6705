import { gravest } from '../../src/networks/gravest.ts';
import { signInServices } from '../../src/page/sign-ins.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow sign-in libraries that their provider has replaced',
  why: 'A library past its end gets no repairs, refuses new applications and stops one day without notice, and nobody gets in.',
  sources: ['https://developers.google.com/identity/sign-in/web/deprecation-and-sunset'],
  severity: 'error',
  examples: {
    good: ['<script src="https://accounts.google.com/gsi/client" async></script><div class="g_id_signin"></div>'],
    bad: ['<meta name="google-signin-client_id" content="1.apps.googleusercontent.com"><div class="g-signin2"></div>'],
  },

  target: (page) => signInServices(page).filter(({ service }) => !service.closed),

  *check(uses) {
    for (const { service, signs } of uses) {
      if (!service.deprecated) continue;
      const { since, instead, confidence } = service.deprecated;
      const isSure = confidence !== 'unconfirmed';
      yield {
        message: `Unexpected ${service.name}, ${isSure ? `replaced${since ? ` since ${since}` : ''}` : 'said to be outdated'}`,
        at: signs[0],
        help: `Use ${instead}`,
        networks: networksOf(service),
        severity: gravest[confidence],
      };
    }
  },
});
