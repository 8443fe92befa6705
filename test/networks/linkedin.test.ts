import { readsAs } from './reads-as.ts';

describe('profiles', () =>
  readsAs(`
    https://www.linkedin.com/in/tea-drinker                 profile linkedin tea-drinker person
    https://de.linkedin.com/in/tea-drinker/                 profile linkedin tea-drinker person
    http://linkedin.com/in/tea-drinker-1a2b3c/de            profile linkedin tea-drinker-1a2b3c person
    https://www.linkedin.com/in/j%C3%B6rg-t%C3%A9           profile linkedin jörg-té person
    https://www.linkedin.com/in/tea-drinker/recent-activity/all/ profile linkedin tea-drinker person
    https://www.linkedin.com/pub/tea-drinker/1/2/3          profile linkedin tea-drinker person
    https://www.linkedin.com/company/tea-shop               profile linkedin tea-shop organisation
    https://www.linkedin.com/company/tea-shop/about/        profile linkedin tea-shop organisation
    https://www.linkedin.com/company/tea-shop-ltd.          profile linkedin tea-shop-ltd. organisation
    https://www.linkedin.com/company/12345/admin/feed/posts/ profile linkedin 12345 organisation
    https://www.linkedin.com/company/12345                  profile linkedin 12345 organisation
    https://www.linkedin.com/company-beta/12345             profile linkedin 12345 organisation
    https://www.linkedin.com/school/tea-academy/            profile linkedin tea-academy organisation
    https://www.linkedin.com/showcase/tea-pots              profile linkedin tea-pots organisation
    https://www.linkedin.com/profile/view?id=123            profile linkedin #123 person
    https://www.linkedin.com/in/@tea                        bad-profile linkedin @tea
    https://www.linkedin.com/company/@tea                   bad-profile linkedin @tea
    https://www.linkedin.com/company/tea%20shop             bad-profile linkedin tea_shop
    https://www.linkedin.com/in/                            bad-profile linkedin (nobody)
    https://www.linkedin.com/company/                       bad-profile linkedin (nobody)
    https://www.linkedin.com/in/https://www.linkedin.com/in/tea bad-profile linkedin https:/www.linkedin.com/in/tea
    https://www.linkedin.com/company/www.linkedin.com/company/tea bad-profile linkedin www.linkedin.com/company/tea
    https://www.linkedin.com/https://www.linkedin.com/in/tea bad-profile linkedin https:/www.linkedin.com/in/tea
    https://www.linkedin.com/www.linkedin.com/in/tea        bad-profile linkedin www.linkedin.com/in/tea
  `));

describe('everything else', () =>
  readsAs(`
    https://www.linkedin.com/                               home linkedin
    https://www.linkedin.com/?trk=nav                       home linkedin
    https://de.linkedin.com                                 home linkedin
    https://www.linkedin.com/posts/tea_abc                  post linkedin
    https://www.linkedin.com/feed/update/urn:li:activity:1/ post linkedin
    https://www.linkedin.com/pulse/tea-time                 post linkedin
    https://www.linkedin.com/feed/hashtag/tea/              hashtag linkedin tea
    https://www.linkedin.com/feed/hashtag/?keywords=%23tea  hashtag linkedin tea
    https://www.linkedin.com/oauth/v2/authorization?a=1     sign-in linkedin
    https://www.linkedin.com/uas/oauth2/authorization       sign-in linkedin
    https://www.linkedin.com/login                          sign-in linkedin
    https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fx.com%2Ftea profile x tea
    https://lnkd.in/abc                                     other linkedin
    https://www.linkedin.com/feed/                          other linkedin
    https://www.linkedin.com/jobs/view/1                    other linkedin
    https://www.linkedin.com/learning/tea                   other linkedin
    https://www.linkedin.com/groups/123                     other linkedin
    https://www.linkedin.com/newsletters/tea-1              other linkedin
    https://www.linkedin.com/legal/privacy-policy           other linkedin
    https://www.linkedin.com/tea-shop                       other linkedin
    https://business.linkedin.com/marketing-solutions       other linkedin
    https://developer.linkedin.com/                         other linkedin
  `));

describe('sharing', () =>
  readsAs(`
    https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Ftea.example   share linkedin current https://tea.example
    https://www.linkedin.com/sharing/share-offsite?url=https://tea.example          share linkedin current https://tea.example
    https://www.linkedin.com/sharing/share-offsite/                                 share linkedin current
    https://www.linkedin.com/shareArticle?mini=true&url=https://tea.example&title=T share linkedin legacy https://tea.example
    https://www.linkedin.com/sharearticle?url=https://tea.example                   share linkedin legacy https://tea.example
    https://www.linkedin.com/cws/share?url=https://tea.example                      share linkedin legacy https://tea.example
    https://www.linkedin.com/feed/?shareActive=true&text=Tea%20https://tea.example  share linkedin current https://tea.example
    https://www.linkedin.com/feed/?linkOrigin=LI_BADGE&shareActive=true&shareUrl=https://tea.example share linkedin current https://tea.example
    https://www.linkedin.com/feed/?shareActive=false                                other linkedin
  `));
