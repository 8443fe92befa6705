/** The CI service that a run is in, by the variables that each sets, and the reports that it understands. */

import type { FormatRequest } from '../config/options.ts';
import type { World } from './world.ts';

const junit: readonly FormatRequest[] = [{ name: 'table' }, { name: 'junit', path: 'smo-junit.xml' }];

interface Service {
  readonly variable: string;
  readonly formats: readonly FormatRequest[];
}

const services: readonly Service[] = [
  { variable: 'GITHUB_ACTIONS', formats: [{ name: 'github' }] },
  { variable: 'GITLAB_CI', formats: junit },
  { variable: 'CIRCLECI', formats: junit },
  { variable: 'JENKINS_URL', formats: junit },
  { variable: 'TF_BUILD', formats: junit }, // Azure Pipelines
  { variable: 'BITBUCKET_BUILD_NUMBER', formats: junit },
  { variable: 'BUILDKITE', formats: junit },
  { variable: 'TEAMCITY_VERSION', formats: junit },
];

const elsewhere: readonly FormatRequest[] = [{ name: 'table' }];

/** The reports of a run for which none was named. */
export const usualFormats = (env: World['env']): readonly FormatRequest[] =>
  services.find(({ variable }) => isSet(env[variable]))?.formats ?? elsewhere;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'false';
