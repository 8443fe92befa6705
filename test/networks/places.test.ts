import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.google.com/maps?cid=123                     profile google-business #123 place
  https://maps.google.com/?cid=123                        profile google-business #123 place
  https://maps.app.goo.gl/AbC                             profile google-business #AbC place
  https://goo.gl/maps/AbC                                 profile google-business #AbC place
  https://g.page/tea-shop                                 profile google-business tea-shop place
  https://g.page/r/AbC/review                             profile google-business #AbC place
  https://search.google.com/local/writereview?placeid=1   other google-business
  https://www.google.com/maps/place/Tea+Shop/             none
  https://www.google.com/search?q=tea                     none
  https://www.google.com/                                 none
  https://www.yelp.com/biz/tea-shop-london                profile yelp tea-shop-london
  https://www.yelp.co.uk/biz/tea-shop-london              profile yelp tea-shop-london
  https://www.yelp.com/search?find_desc=tea               other yelp
  https://www.tripadvisor.com/Restaurant_Review-g1-d2-Reviews-Tea_Shop.html  profile tripadvisor #g1-d2 place
  https://www.tripadvisor.co.uk/Hotel_Review-g1-d2-Reviews-Tea.html profile tripadvisor #g1-d2 place
  https://www.trustpilot.com/review/tea.example           profile trustpilot tea.example
  https://de.trustpilot.com/review/www.tea.example        profile trustpilot www.tea.example
  https://www.bbb.org/us/ny/tea/profile/tea-shop/tea-shop-0121-1 profile bbb #us/ny/tea/profile/tea-shop/tea-shop-0121-1 place
`);
