import { gravest } from '../../src/networks/gravest.ts';
import { signInServices } from '../../src/page/sign-ins.ts';
import { networksOf } from '../../src/page/widgets.ts';
import { pageRule } from '../../src/rule.ts';

export default pageRule({
  summary: 'Disallow sign-in with providers that are gone',
  why: 'Nobody can sign in there any more: the button fails, and who has no other way in is locked out.',
  sources: ['https://github.com/codyogden/killedbygoogle', 'https://developers.facebook.com/docs/instagram-platform'],
  severity: 'error',
  examples: {
    good: ['<a href="https://github.com/login/oauth/authorize?client_id=1">GitHub</a>'],
    bad: ['<span class="g-signin" data-clientid="1" data-callback="signIn"></span>'],
  },

  target: (page) => signInServices(page),

  *check(uses) {
    for (const { service, signs } of uses) {
      if (!service.closed) continue;
      const { date, instead, confidence } = service.closed;
      yield {
        message: `Unexpected ${service.name}, closed since ${date}`,
        at: signs[0],
        help: instead && `Replace it by ${instead}.`,
        networks: networksOf(service),
        severity: gravest[confidence],
      };
    }
  },
});
