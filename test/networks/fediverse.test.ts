import { readsAs } from './reads-as.ts';

readsAs(`
  https://pixelfed.social/tea                            profile pixelfed tea@pixelfed.social
  https://pixelfed.social/@tea                           profile pixelfed tea@pixelfed.social
  https://pixelfed.social/p/tea/123                      post pixelfed
  https://pixelfed.social/site/about                     other pixelfed
  https://pixelfed.social/login                          other pixelfed
  https://framatube.org/a/tea                            profile peertube tea@framatube.org
  https://framatube.org/c/tea_pots/videos                profile peertube tea_pots@framatube.org channel
  https://framatube.org/w/abc                            post peertube
  https://lemmy.world/u/tea                              profile lemmy tea@lemmy.world person
  https://lemmy.world/c/tea                              profile lemmy tea@lemmy.world community
  https://lemmy.world/c/tea@lemmy.ml                     profile lemmy tea@lemmy.ml community
  https://lemmy.world/post/123                           post lemmy
  https://misskey.io/@tea                                profile misskey tea@misskey.io
  https://misskey.io/notes/abc                           post misskey
`);
