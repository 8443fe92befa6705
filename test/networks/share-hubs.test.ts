import { readsAs } from './reads-as.ts';

readsAs(`
  https://www.addtoany.com/share#url=https%3A%2F%2Ftea.example&title=Tea  share addtoany current https://tea.example
  https://www.addtoany.com/share_save?linkurl=https://tea.example         share addtoany current https://tea.example
  https://www.addtoany.com/add_to/facebook?linkurl=https://tea.example    share facebook current https://tea.example
  https://www.addtoany.com/add_to/twitter?linkurl=https://tea.example     share x current https://tea.example
  https://www.addtoany.com/add_to/copy_link?linkurl=https://tea.example   share copy current https://tea.example
  https://www.addtoany.com/add_to/pocket?linkurl=https://tea.example      share pocket dead https://tea.example
  https://www.addtoany.com/add_to/unheard_of?linkurl=https://tea.example  share addtoany current https://tea.example
  https://www.addtoany.com/                                               other addtoany
  https://www.addthis.com/bookmark.php?v=300&url=https://tea.example      share addthis dead https://tea.example
  https://api.addthis.com/oexchange/0.8/offer?url=https://tea.example     share addthis dead https://tea.example
  https://api.addthis.com/oexchange/0.8/forward/facebook/offer?url=https://tea.example  share facebook dead https://tea.example
  https://www.sharethis.com/share?url=https://tea.example                 share sharethis current https://tea.example
`);
