import { somePage } from '../support/some-page.ts';

const select = (html: string) => somePage(html).$;

describe('cheerio', () => {
  it.each([
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<A HREF="?a&amp;b" x>c &lt; d</A>', '<a href="?a&amp;b" x>c &lt; d</a>'],
    ['<script>a && b</script>', '<script>a && b</script>'],
    ['<br><img src=a>b', '<br><img src="a">b'],
    ['<a><div>a</a>b</div>', '<a></a><div>ab</div>'],
    ['', ''],
  ])('sees %s as %s', (html, expected) => expect(select(html).html()).toBe(expected));

  it('selects', () => {
    const $ = select('<head><meta property="og:title" content="Tea"></head><p class=a>b<a href=c>d</a>');
    expect($('meta[property="og:title"]').attr('content')).toBe('Tea');
    expect($('p.a > a').text()).toBe('d');
    expect($('head').length).toBe(1);
  });

  it('is made once', () => {
    const page = somePage('<p>a');
    expect(page.$).toBe(page.$);
  });

  it('bears any depth', () => {
    const $ = select(`${'<div>'.repeat(100_000)}Tea${'<b><p>'.repeat(10_000)}`);
    expect($('div').length).toBe(100_000);
    expect($.text().trim()).toBe('Tea');
    expect($.html().length).toBeGreaterThan(1_000_000);
  });

  it('takes __proto__ for a name like any other', () => {
    select('<p __proto__=a><b>c</b>')('b').text();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
