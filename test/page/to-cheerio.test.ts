import { somePage } from '../support/some-page.ts';

const select = (html: string) => somePage(html).$;

describe('cheerio', () => {
  it.each([
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<A HREF="?a&amp;b" x>c &lt; d</A>', '<a href="?a&amp;b" x>c &lt; d</a>'],
    ['<p><script>a && b</script>', '<p><script>a && b</script></p>'],
    ['<br><img src=a>b', '<br><img src="a">b'],
    ['<a><div>a</a>b</div>', '<a></a><div>ab</div>'],
    ['', ''],
  ])('sees %s as %s', (html, expected) => expect(select(html)('body').html()).toBe(expected));

  it.each([
    ['', '<html><head></head><body></body></html>'],
    ['Tea', '<html><head></head><body>Tea</body></html>'],
    ['<title>a</title> <p>b', '<html><head><title>a</title> </head><body><p>b</p></body></html>'],
    [
      '<html lang=en><head><title>a</title></head><link><body class=b>c',
      '<html lang="en"><head><title>a</title><link></head><body class="b">c</body></html>',
    ],
    ['<head></head>a<meta><html lang=en>', '<html lang="en"><head></head><body>a<meta></body></html>'],
    ['<p>a</p><body class=b><p>c', '<html><head></head><body class="b"><p>a</p><p>c</p></body></html>'],
    ['<div>a<body class=b></div>c', '<html><head></head><body class="b"><div>a</div>c</body></html>'],
    [
      '<head><noscript><img></noscript><template><p>a</template></head>',
      '<html><head><noscript><img></noscript><template><p>a</p></template></head><body></body></html>',
    ],
  ])('gives %s a head and a body: %s', (html, expected) => expect(select(html).html()).toBe(expected));

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

  it('bears any number', () => expect(select('<a>b</a>'.repeat(100_000))('b, a').length).toBe(100_000));

  it('takes __proto__ for a name like any other', () => {
    select('<p __proto__=a><b>c</b>')('b').text();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
