import { readsAs } from './reads-as.ts';

readsAs(`
  https://gitlab.com/tea                                  profile gitlab tea
  https://gitlab.com/tea/pot                              other gitlab
  https://gitlab.com/explore                              other gitlab
  https://gitlab.com/oauth/authorize                      sign-in gitlab
  https://bitbucket.org/tea/                              profile bitbucket tea
  https://bitbucket.org/site/oauth2/authorize             sign-in bitbucket
  https://dev.to/tea                                      profile dev-to tea
  https://dev.to/t/tea                                    hashtag dev-to tea
  https://dev.to/tea/on-tea-1abc                          post dev-to
  https://dev.to/about                                    other dev-to
  https://codepen.io/tea                                  profile codepen tea
  https://codepen.io/team/tea                             profile codepen tea
  https://codepen.io/tea/pen/abc                          post codepen
  https://codepen.io/trending                             other codepen
  https://stackoverflow.com/users/123/tea                 profile stack-overflow #123 person
  https://stackoverflow.com/users/123                     profile stack-overflow #123 person
  https://stackoverflow.com/questions/123/tea             post stack-overflow
  https://stackoverflow.com/questions/tagged/tea          hashtag stack-overflow tea
  https://stackoverflow.com/                              other stack-overflow
  https://www.npmjs.com/~tea                              profile npm tea person
  https://www.npmjs.com/org/tea                           profile npm tea organisation
  https://www.npmjs.com/package/tea                       other npm
  https://hub.docker.com/u/tea                            profile docker-hub tea
  https://hub.docker.com/r/tea/pot                        other docker-hub
  https://www.kaggle.com/tea                              profile kaggle tea
  https://www.kaggle.com/competitions                     other kaggle
`);
