/**
 * Makes text from pages safe in workflow commands of GitHub Actions, which read back exactly these escapes:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */

import { visible, visibleLines } from './terminal.ts';

/** What stands behind the second `::`; lines stay lines. */
export const commandData = (text: string): string =>
  visibleLines(text).join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The value of a property, such as `file` or `title`. */
export const commandProperty = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
