/** Packs the package, installs it into an empty folder and runs it there, as a user would; publint reads the manifest. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './rule-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'smo-package-'));
try {
  run(root, 'npm', 'run', 'build');
  const [packed] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  expectFiles(packed.files.map(({ path }: { path: string }) => path));
  await lint();

  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "version": "1.0.0", "type": "module" }\n');
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', join(folder, packed.filename));
  expectOutput(run(folder, 'npx', 'smo', '--version').trim(), packed.version);
  expectRules(JSON.parse(run(folder, 'npx', 'smo', 'rules', '--format', 'json')));
  auditExample();
  importEntries();
  console.log(
    `Package ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB, installs and runs`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
}

function expectFiles(paths: string[]): void {
  const wanted = [
    'bin/smo.js',
    'dist/cli.js',
    'dist/index.js',
    'dist/rules.js',
    'dist/testing.js',
    'schema/audit.schema.json',
  ];
  const missing = wanted.filter((path) => !paths.includes(path));
  const stray = paths.filter((path) => /^(?:src|test|scripts|bench)\/|\.map$|\.env|\.npmrc/.test(path));
  if (missing.length > 0 || stray.length > 0) {
    throw new Error(`Package misses [${missing.join(', ')}] and carries [${stray.join(', ')}]`);
  }
}

async function lint(): Promise<void> {
  const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const grave = messages.filter(({ type }) => type !== 'suggestion');
  if (grave.length > 0) throw new Error(grave.map((message) => formatMessage(message, manifest)).join('\n'));
}

function expectOutput(found: string, expected: string): void {
  if (found !== expected) throw new Error(`Expected ${expected}, found ${found}`);
}

function expectRules(rules: unknown): void {
  if (!Array.isArray(rules) || rules.length < 50)
    throw new Error(`Expected the rules, found ${JSON.stringify(rules).slice(0, 200)}`);
}

function auditExample(): void {
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>Tea</title><meta property="og:image" content="tea.jpg"><p>Tea',
  );
  const args = ['smo', 'page.html', '--origin', 'https://example.com', '--offline', '--fail-on', 'none', '-f', 'json'];
  const audit = JSON.parse(run(folder, 'npx', ...args));
  if (!audit.findings.some(({ rule }: { rule: string }) => rule === 'meta-tags/og-absolute-urls')) {
    throw new Error('The installed package does not find a relative og:image');
  }
}

function importEntries(): void {
  const code = `
    const { pageRule, defineConfig } = await import('smo-audit');
    const { testRule } = await import('smo-audit/testing');
    const { rules } = await import('smo-audit/rules');
    if (![pageRule, defineConfig, testRule].every((each) => typeof each === 'function') || !rules) process.exit(1);`;
  run(folder, 'node', '--input-type=module', '-e', code);
}
