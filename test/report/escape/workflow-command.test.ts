import fc from 'fast-check';
import { commandData, commandProperty } from '../../../src/report/escape/workflow-command.ts';
import { hostileText } from '../../support/hostile-text.ts';

it.each([
  ['100% of a, b: c', '100%25 of a, b: c', '100%25 of a%2C b%3A c'],
  ['a\r\nb', 'a%0Ab', 'a\\r\\nb'],
  ['%0A', '%250A', '%250A'],
  ['##[error]x', '#\\x23[error]x', '#\\x23[error]x'],
  ['緑茶', '緑茶', '緑茶'],
])('%j becomes %j as data and %j as a property', (text, data, property) => {
  expect(commandData(text)).toBe(data);
  expect(commandProperty(text)).toBe(property);
});

/** As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) ([^\n]*?)::([^\n]*)$/.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    command,
    properties: Object.fromEntries(
      properties.split(',').map((pair) => pair.split('=', 1).concat(decode(pair.slice(pair.indexOf('=') + 1)))),
    ),
    data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  };
}

it('is one command that reads back, whatever comes', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (title, message) => {
      const line = `::error line=3,title=${commandProperty(title)}::${commandData(message)}`;
      expect(line).not.toMatch(/[\r\n]|##\[/);
      const { command, properties, data } = readCommand(line);
      expect(command).toBe('error');
      expect(Object.keys(properties)).toEqual(['line', 'title']);
      expect(commandProperty(properties.title ?? '')).toBe(commandProperty(title));
      expect(commandData(data)).toBe(commandData(message));
    }),
    { numRuns: 1000 },
  );
});
