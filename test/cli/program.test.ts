import { Readable, Writable } from 'node:stream';
import type { AuditRun } from '../../src/audit/run-audit.ts';
import { run } from '../../src/cli/program.ts';
import type { RunAudit, World } from '../../src/cli/world.ts';
import { UserError } from '../../src/errors.ts';
import { cannedAudit } from '../support/canned-audit.ts';
import { teaRules } from '../support/tea-rules.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cwd = temporaryFolder({ '.git/': '' });

async function smo(argv: readonly string[], runAudit: RunAudit = cannedAudit, over: Partial<World> = {}) {
  const [stdout, stderr] = [paper(), paper()];
  const exitCode = await run({
    argv,
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout,
    stderr,
    signal: new AbortController().signal,
    builtIn: async () => ({ rules: teaRules }),
    dependencies: { runAudit },
    ...over,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function paper() {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return Object.assign(stream, { text: () => text });
}

async function runOf(...argv: string[]): Promise<AuditRun> {
  const seen: AuditRun[] = [];
  const { stderr } = await smo([...argv, '--quiet'], async (given) => {
    seen.push(given);
    return cannedAudit(given);
  });
  const [first] = seen;
  if (!first) throw new Error(stderr);
  return first;
}

describe('turns flags into options', () => {
  it.each<[string[], object]>([
    [['https://tea.example'], { targets: ['https://tea.example'], failOn: { text: 'error' }, preset: 'recommended' }],
    [['audit', 'dist', 'https://tea.example'], { targets: ['dist', 'https://tea.example'] }],
    [['--max-pages', '3', 'dist', '--max-depth=0'], { targets: ['dist'], crawl: { maxPages: 3, maxDepth: 0 } }],
    [['dist', '--timeout', '2s', '--delay', '1.5s'], { crawl: { timeout: 2000, delay: 1500 } }],
    [['dist', '--timeout', '500ms', '--delay', '0'], { crawl: { timeout: 500, delay: 0 } }],
    [['dist', '--concurrency', '4', '--subdomains'], { crawl: { concurrency: 4, subdomains: true } }],
    [['dist', '--include', '/a/**', '--include', '/b'], { crawl: { include: ['/a/**', '/b'], exclude: [] } }],
    [
      ['dist', '--ignore-robots', '--no-sitemaps', '--no-external'],
      { crawl: { robots: false, sitemaps: false, external: false } },
    ],
    [
      ['dist', '--offline', '--insecure', '--user-agent', 'Tea/1'],
      { crawl: { offline: true, insecure: true, userAgent: 'Tea/1' } },
    ],
    [
      ['dist', '--header', 'X-Tea: green: sencha', '--header', 'x-cup:'],
      { crawl: { headers: { 'x-tea': 'green: sencha', 'x-cup': '' } } },
    ],
    [
      ['dist', '--cookie', 'a=b; c=d', '--basic-auth', 'té:a:b'],
      { crawl: { headers: { cookie: 'a=b; c=d', authorization: 'Basic dMOpOmE6Yg==' } } },
    ],
    [['dist', '--origin', 'https://tea.example/shop/'], { origin: 'https://tea.example/shop/' }],
    [['-'], { targets: ['-'] }],
    [['dist', '--fail-on', 'error, score<80'], { failOn: { text: 'error,score<80' } }],
    [['dist', '--no-ci'], { ci: false }],
    [['dist'], { ci: true, crawl: { external: true, sitemaps: true } }],
  ])('%j', async (argv, options) => expect((await runOf(...argv)).options).toMatchObject(options));

  it('freezes them', async () => expect(Object.isFrozen((await runOf('dist')).options.crawl)).toBe(true));
});

it('hands over the rules that are on', async () => {
  const { rules } = await runOf('dist', '--only', 'meta-tags', '--rule', 'meta-tags/og-image=info');
  expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
    ['meta-tags/og-image', 'info'],
    ['meta-tags/og-image-size', 'warning'],
  ]);
});

describe('ends', () => {
  it('with 130 once it was interrupted, the report written', async () => {
    const controller = new AbortController();
    const { exitCode, stdout, stderr } = await smo(
      ['https://tea.example', '-f', 'json'],
      async (given) => {
        controller.abort();
        return cannedAudit(given);
      },
      { signal: controller.signal },
    );
    expect(exitCode).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ target: 'https://tea.example' });
    expect(stderr).toBe('Interrupted after 1 page\n');
  });

  it('with 130 when it was interrupted before there was anything to report', async () => {
    const controller = new AbortController();
    const runAudit: RunAudit = async ({ signal }) => {
      controller.abort();
      throw signal.reason;
    };
    expect(await smo(['https://tea.example'], runAudit, { signal: controller.signal })).toEqual({
      exitCode: 130,
      stdout: '',
      stderr: 'Interrupted before anything was audited\n',
    });
  });

  it('with the exit code of a fault that the user can mend', async () => {
    const { exitCode, stdout, stderr } = await smo(['nowhere'], async () => {
      throw new UserError('Nothing at ./nowhere', { exitCode: 3, cause: new Error('ENOENT') });
    });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 3, stdout: '', stderr: 'smo: Nothing at ./nowhere\n' });
  });

  it('with the cause, when asked for more', async () => {
    const { stderr } = await smo(['nowhere', '--verbose'], async () => {
      throw new UserError('Nothing at ./nowhere', { cause: new Error('ENOENT') });
    });
    expect(stderr).toMatch(/^4 rules on, preset recommended\nsmo: Nothing at \.\/nowhere\nError: ENOENT\n +at /);
  });

  it('with the stack and where to report it, for a fault of ours', async () => {
    const { exitCode, stdout, stderr } = await smo(['https://tea.example'], async () => {
      throw new TypeError('tea is not iterable', { cause: new Error('cold water') });
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^smo: this is a fault in smo \d+\.\d+\.\d+ itself\nTypeError: tea is not iterable\n +at /);
    expect(stderr).toMatch(/\nCaused by Error: cold water\n[\s\S]*\nPlease report this.*\n$/);
  });

  it('with 3 when the report finds no room', async () => {
    const full = new Writable({
      write: (_, __, done) =>
        done(
          Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write', errno: -28 }),
        ),
    });
    const { exitCode, stderr } = await smo(['https://tea.example'], cannedAudit, { stdout: full });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^smo: Cannot write stdout: /);
  });

  it('in peace when nobody reads any more', async () => {
    const gone = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE', syscall: 'write', errno: -32 })),
    });
    const { exitCode, stderr } = await smo(['https://coffee.example'], cannedAudit, { stdout: gone });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

it('shows nothing of what could move a cursor or command a CI runner', async () => {
  const { stderr } = await smo(['tea'], async () => {
    throw new UserError('Nothing at \x1b[2Jtea\n::error::tea');
  });
  expect(stderr).toBe('smo: Nothing at \\x1b[2Jtea\nsmo: ::error::tea\n');
});
