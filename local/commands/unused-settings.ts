import { hostname } from "node:os";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { subgraphUrlSetting } from "../system/process-table.js";

/** Settings of single processes that the starter decides itself, with the alternative. */
const decided: readonly (readonly [names: readonly string[], instead: string])[] = [
  [["HOST", "PORT"], "every process listens on this machine only, at the port of its setting PORT_…"],
  [["OIDC_ISSUER", "OIDC_AUDIENCE", "ISSUER_PRIVATE_KEY"], "the development issuer says who is asking"],
  [["DEVELOPMENT_PERSONAS"], "the GraphQL page always offers the personas"],
  [["VIEWER_PRIVATE_KEY", "VIEWER_PUBLIC_KEY"], "keys are kept in the data folder"],
  [
    ["EVENT_SECRET", "EVENT_SENDERS", "EVENT_SUBSCRIBERS"],
    "the subgraphs tell each other; to tell another system, start them one by one",
  ],
  [subgraphNames.map(subgraphUrlSetting), "the gateway asks the subgraphs started here"],
  [["SITE_URL", "SITE_BASE_URL"], "the site is built for its address on this machine"],
];

/** Warns of each setting that is set but not used here. */
export function unusedSettings(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return decided.flatMap(([names, instead]) => {
    const set = names.filter((name) => environment[name] && !(name === "HOST" && environment.HOST === hostname()));
    return set.length === 0
      ? []
      : [`${set.join(" and ")} ${set.length === 1 ? "is" : "are"} not used here: ${instead}`];
  });
}
