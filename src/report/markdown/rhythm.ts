/** When the site posts, in Markdown. */

import type { Rhythm } from '../../rhythm.ts';
import { inline } from '../escape/markdown.ts';
import { chartLegend, rhythmChart, rhythmFacts } from '../rhythm-facts.ts';

export function* rhythmSection(rhythm: Rhythm | undefined): Iterable<string> {
  if (!rhythm) return;
  yield '\n## Posting rhythm\n';
  yield `\n\`\`\`text\n${rhythmChart(rhythm, { isPlain: false, most: 52 })}\n${chartLegend(rhythm, 52)}\n\`\`\`\n\n`;
  for (const fact of rhythmFacts(rhythm)) yield `- ${inline(fact)}\n`;
}
