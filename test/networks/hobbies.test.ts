import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.strava.com/athletes/123                     profile strava 123
  https://www.strava.com/clubs/tea                        profile strava tea
  https://www.strava.com/activities/123                   post strava
  https://letterboxd.com/tea/                             profile letterboxd tea
  https://letterboxd.com/film/tea/                        other letterboxd
  https://www.goodreads.com/tea                           profile goodreads tea
  https://www.goodreads.com/user/show/123-tea             profile goodreads #123
  https://www.goodreads.com/author/show/123.Tea           profile goodreads #123
  https://www.goodreads.com/book/show/123                 post goodreads
  https://trakt.tv/users/tea                              profile trakt tea
  https://steamcommunity.com/id/tea                       profile steam tea person
  https://steamcommunity.com/groups/tea                   profile steam tea community
  https://steamcommunity.com/profiles/76561198000000000   profile steam #76561198000000000 person
  https://steamcommunity.com/linkfilter/?url=https%3A%2F%2Fx.com%2Ftea profile x tea
  https://steamcommunity.com/openid/login                 sign-in steam
  https://steamcommunity.com/id/                          bad-profile steam (nobody)
`);
