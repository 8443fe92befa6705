import { readsAs } from './reads-as.ts';

readsAs(`
  https://publish.buffer.com/compose?url=https%3A%2F%2Ftea.example&text=Tea  share buffer current https://tea.example
  https://buffer.com/add?url=https://tea.example&text=Tea share buffer current https://tea.example
  https://bufferapp.com/add?url=https://tea.example       share buffer legacy https://tea.example
  https://www.instapaper.com/edit?url=https://tea.example share instapaper current https://tea.example
  https://www.instapaper.com/hello2?url=https://tea.example share instapaper current https://tea.example
  https://www.evernote.com/clip.action?url=https://tea.example share evernote current https://tea.example
  https://app.raindrop.io/add?link=https://tea.example    share raindrop current https://tea.example
  https://pinboard.in/add?url=https://tea.example         share pinboard current https://tea.example
  https://feedly.com/i/subscription/feed/https://tea.example/feed  follow feedly https:/tea.example/feed
`);
