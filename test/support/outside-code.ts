/** What of a Markdown text stands outside of fenced code and code spans, read as https://spec.commonmark.org says. */

/** `mark` stands for each code span. */
export const outsideCode = (markdown: string, mark = ''): string => withoutSpans(withoutFences(markdown), mark);

function withoutFences(markdown: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const ticks = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1];
    if (fence === undefined && ticks) fence = ticks;
    else if (fence === undefined) kept.push(line);
    else if (line.trim().length >= fence.length && /^`+$/.test(line.trim())) fence = undefined;
  }
  return kept.join('\n');
}

function withoutSpans(text: string, mark: string): string {
  let kept = '';
  for (let at = 0; at < text.length; ) {
    const run = /^`+/.exec(text.slice(at))?.[0];
    const end = run === undefined ? -1 : closing(text, run, at + run.length);
    if (text[at] === '\\') {
      kept += text.slice(at, at + 2);
      at += 2;
    } else if (run === undefined || end === -1) {
      kept += run ?? text[at];
      at += run?.length ?? 1;
    } else {
      kept += mark;
      at = end + run.length;
    }
  }
  return kept;
}

/** Where a run of the same length starts. */
function closing(text: string, run: string, from: number): number {
  for (const match of text.slice(from).matchAll(/`+/g)) if (match[0].length === run.length) return from + match.index;
  return -1;
}
