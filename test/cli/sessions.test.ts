import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannedOrReal } from '../support/canned-audit.ts';
import { replay } from '../support/session.ts';
import { teaRules } from '../support/tea-rules.ts';

const folder = import.meta.dirname;
const sessions = readdirSync(folder).filter((name) => name.endsWith('.md'));

// UPDATE=1 writes what is printed now. Read the diff before accepting it.
const update = process.env.UPDATE === '1';

it.each(sessions)('%s', async (name) => {
  const file = join(folder, name);
  const written = readFileSync(file, 'utf8');
  const replayed = await replay(written, {
    builtIn: async () => ({ rules: teaRules }),
    dependencies: { runAudit: cannedOrReal },
  });
  if (update) writeFileSync(file, replayed);
  else expect(replayed).toBe(written);
});
