import { usualFormats } from '../../src/cli/ci-service.ts';

it.each<[Record<string, string>, string]>([
  [{}, 'table'],
  [{ CI: 'true' }, 'table'],
  [{ GITHUB_ACTIONS: 'true', CI: 'true' }, 'github'],
  [{ GITHUB_ACTIONS: '' }, 'table'],
  [{ GITHUB_ACTIONS: 'false' }, 'table'],
  [{ GITLAB_CI: 'true' }, 'table, junit=smo-junit.xml'],
  [{ JENKINS_URL: 'https://ci.example/' }, 'table, junit=smo-junit.xml'],
  [{ TF_BUILD: 'True' }, 'table, junit=smo-junit.xml'],
])('%j asks for %s', (env, formats) => {
  const named = usualFormats(env).map(({ name, path }) => (path === undefined ? name : `${name}=${path}`));
  expect(named.join(', ')).toBe(formats);
});
