/** The parameters by which statistics know a campaign. */

/** Names of the campaign parameters of an address, each once. */
export const campaignParameters = ({ searchParams }: URL): readonly string[] =>
  [...new Set(searchParams.keys())].filter((name) => /^utm_/i.test(name));

/** The address without them. */
export function withoutCampaign(url: URL): URL {
  const bare = new URL(url);
  for (const name of campaignParameters(url)) bare.searchParams.delete(name);
  return bare;
}
