/** What can be said on the command line, and which command does it. */

import { Command, Option } from 'commander';
import { version } from './about.ts';
import { hasColor } from './color.ts';
import type { DiffFlags } from './diff.ts';
import { declareExplain, type ExplainFlags } from './explain-flags.ts';
import { each, format, gate, oneOf } from './flag-values.ts';
import { type AuditFlags, declareConfig, declareFlags } from './flags.ts';
import { declarePreview, type PreviewFlags } from './preview-flags.ts';
import type { World } from './world.ts';

/** Throws what a command throws, and a `CommanderError` for what cannot be understood. */
export async function runCommand(world: World): Promise<number> {
  let exitCode = 0;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  await program.parseAsync([...world.argv], { from: 'user' });
  return exitCode;
}

function createProgram(world: World, finish: (exitCode: number) => void): Command {
  const program = new Command('smo')
    .description('Audits a web site for social media: what each network reads from its pages, and what to mend.')
    .usage('<target...> [options]\n       smo <command> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; smo audit --help lists all options')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput(outputOf(world))
    .showSuggestionAfterError()
    .addHelpText('after', examples);

  declareFlags(program.command('audit', { isDefault: true }))
    .description('audit a site: what smo does when no command is named')
    .argument('[target...]', 'an address, a folder of pages, a page, a sitemap, a list of addresses, or - for stdin')
    .usage('[target...] [options]')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', auditExamples)
    .action(async (targets: string[], _, command: Command) => {
      const { audit } = await import('./audit.ts');
      finish(await audit(world, targets, typed<AuditFlags>(command)));
    });

  declarePreview(program.command('preview'))
    .description("draw a page's card as each network would show it, and say where it comes from")
    .argument('[page]', 'an address, or a page or folder of pages on the disk')
    .usage('<page> [options]')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', previewExamples)
    .action(async (target: string | undefined, _, command: Command) => {
      const { preview } = await import('./preview.ts');
      finish(await preview(world, target, typed<PreviewFlags>(command)));
    });

  declareExplain(program.command('explain'))
    .description('say why a page is of its kind, and what each rule made of it, or why it was skipped')
    .argument('[page]', 'an address, or a page or folder of pages on the disk')
    .usage('<page> [options]')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', explainExamples)
    .action(async (target: string | undefined, _, command: Command) => {
      const { explain } = await import('./explain.ts');
      finish(await explain(world, target, typed<ExplainFlags>(command)));
    });

  declareConfig(program.command('rules'))
    .description('list the rules, or explain one')
    .argument('[id]', 'a rule, a practice or a glob')
    .helpOption('-h, --help', 'print this help')
    .option('--format <name>', 'table or json (default: table)', oneOf('--format', ['table', 'json']))
    .addOption(new Option('--color').hideHelp())
    .addOption(new Option('--no-color').hideHelp())
    .action(async (id: string | undefined, flags) => {
      const { rules } = await import('./rules.ts');
      finish(await rules(world, id, flags));
    });

  program
    .command('diff')
    .description('tell what is new, fixed and unchanged between two audits')
    .argument('[audits...]', 'the earlier and the later audit, as -f json=<file> wrote them')
    .usage('<before.json> <after.json> [options]')
    .helpOption('-h, --help', 'print this help')
    .option(
      '-f, --format <name[=path]>',
      'table, markdown, json; to a file if a path is given; repeatable (default: table)',
      each(format),
    )
    .option(
      '--fail-on <expression>',
      'exit with 1 by what is new: new, error, warning, meta-tags:errors>2; or by the later score<80 (default: none)',
      gate,
    )
    .addOption(new Option('--color').hideHelp())
    .addOption(new Option('--no-color').hideHelp())
    .addHelpText('after', diffExamples)
    .action(async (files: string[], _, command: Command) => {
      const { diff } = await import('./diff.ts');
      finish(await diff(world, files, typed<DiffFlags>(command)));
    });

  program
    .command('init')
    .description('write a config file to start from')
    .argument('[target...]', 'what to audit')
    .helpOption('-h, --help', 'print this help')
    .option('--format <name>', 'json, ts or js (default: json)', oneOf('--format', ['json', 'ts', 'js']))
    .action(async (targets: string[], flags) => {
      const { init } = await import('./init.ts');
      finish(await init(world, targets, flags));
    });

  return program;
}

/** Commander gives `--no-external` a default, which would silence the config file. */
const typed = <Flags extends object>(command: Command): Flags =>
  Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== 'default'),
  ) as Flags;

const outputOf = (world: World) => ({
  writeOut: (text: string) => void world.stdout.write(text),
  writeErr: (text: string) => void world.stderr.write(text),
  outputError: () => {}, // told by tell-error.ts, in our words
  getOutHelpWidth: () => Math.min(Math.max(world.stdout.columns ?? 100, 40), 100),
  getOutHasColors: () => hasColor(undefined, world.stdout, world.env),
});

const examples = `
Examples:
  smo https://example.com                          audit a site
  smo dist --origin https://example.com            audit a build before it is deployed
  smo https://example.com -f markdown=report.md    write a report to hand over
  smo preview https://example.com                  draw the cards of a page
  smo explain https://example.com/privacy          say why rules were skipped there
  smo rules meta-tags/og-image                     explain a rule
`;

const previewExamples = `
Examples:
  smo preview https://example.com
  smo preview https://example.com/post --network x --network facebook
  smo preview dist/post.html --origin https://example.com --html cards.html

Exit codes:
  0  drawn
  2  wrong usage or config
  3  the page could not be read
`;

const explainExamples = `
Examples:
  smo explain https://example.com/privacy
  smo explain https://example.com/post --rule share-buttons --rule meta-tags/og-image
  smo explain dist --page /blog/post.html --origin https://example.com --format json

Exit codes:
  0  explained, whatever the rules found
  2  wrong usage or config
  3  the page could not be read
`;

const diffExamples = `
Examples:
  smo diff before.json after.json
  smo diff before.json after.json -f markdown=comment.md --fail-on new

Exit codes:
  0  nothing that --fail-on names
  1  what --fail-on names is new
  2  wrong usage, or a file that is no audit
`;

const auditExamples = `
Examples:
  smo audit https://example.com --max-pages 200
  smo audit dist --origin https://example.com --fail-on warning
  smo audit http://localhost:3000 --only meta-tags -f table -f json=audit.json

Exit codes:
  0  clean: nothing that --fail-on names
  1  what --fail-on names was found
  2  wrong usage or config
  3  nothing could be audited
  130  interrupted; the report holds what was audited until then
`;
