import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.flickr.com/people/tea                       profile flickr tea person
  https://www.flickr.com/photos/123@N01/                  profile flickr 123@N01
  https://www.flickr.com/photos/tea/albums                profile flickr tea
  https://www.flickr.com/photos/tea/123456                post flickr
  https://flic.kr/p/abc                                   post flickr
  https://500px.com/p/tea                                 profile 500px tea
  https://500px.com/photo/123/tea                         post 500px
  https://unsplash.com/@tea                               profile unsplash tea
  https://unsplash.com/photos/abc                         post unsplash
  https://unsplash.com/?utm_source=tea                    other unsplash
  https://www.behance.net/tea                             profile behance tea
  https://www.behance.net/gallery/123/tea                 post behance
  https://www.behance.net/search                          other behance
  https://dribbble.com/tea                                profile dribbble tea
  https://dribbble.com/shots/123-tea                      post dribbble
  https://dribbble.com/jobs                               other dribbble
  https://www.deviantart.com/tea                          profile deviantart tea
  https://tea.deviantart.com/                             profile deviantart tea
  https://www.deviantart.com/tea/art/Pot-123              post deviantart
`);
