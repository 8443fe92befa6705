/** What `smo-audit` offers to configs, plug-ins and programs. */

export { type Config, defineConfig } from './config/define-config.ts';
export type { Draft, Evidence, Finding, Place, Severity, SiteDraft } from './finding.ts';
export type { Page } from './page/page.ts';
export { account, did, feed, image, link, oembed, part, type Resources, rendered, robots, view } from './resources.ts';
export { type Example, pageRule, type Rule, type RuleOptions, resourceRule, siteRule, skip } from './rule.ts';
