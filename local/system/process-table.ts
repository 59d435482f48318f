import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import type { Secrets } from "../data-folder/secrets.js";
import { type OrganizationFiles, referenceFiles } from "../organization/organization-files.js";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";

/** The processes of the system, in the order they start in; the database server is not one of ours. */
export const processNames = ["issuer", ...subgraphNames, "gateway", "site"] as const;

export type ProcessName = (typeof processNames)[number];

/** What the processes are told about each other and about this machine. */
export interface SystemInfo {
  readonly urls: Readonly<Record<ProcessName, string>>;
  readonly secrets: Secrets;
  /** Those of the reference organization, unless somebody has their own. */
  readonly files?: OrganizationFiles;
  databaseUrl(name: SubgraphName): string;
}

interface ProcessDescription {
  /** The compiled file that is run. */
  readonly entry: string;
  readonly defaultPort: number;
  environment(system: SystemInfo): Readonly<Record<string, string>>;
}

export type ProcessTable = Readonly<Record<ProcessName, ProcessDescription>>;

const compiledPath = (path: string) => join(repositoryRoot, "dist", path);

/** Whom each subgraph sends its events to. */
const subscribersOf = (name: SubgraphName) => subgraphs[name].subscribers as readonly SubgraphName[];

const sendersTo = (name: SubgraphName) => subgraphNames.filter((from) => subscribersOf(from).includes(name));

export const processTable: ProcessTable = {
  issuer: {
    entry: compiledPath("local/issuer/issuer.js"),
    defaultPort: 4010,
    environment: ({ secrets, files = referenceFiles }) => ({
      ISSUER_PRIVATE_KEY: secrets.issuerPrivateKey,
      PERSONAS_FILE: files.personas,
    }),
  },
  ...(Object.fromEntries(subgraphNames.map((name) => [name, subgraph(name)])) as Record<
    SubgraphName,
    ProcessDescription
  >),
  gateway: {
    entry: compiledPath("gateway/index.js"),
    defaultPort: 4000,
    environment: ({ urls, secrets }) => ({
      ...Object.fromEntries(subgraphNames.map((name) => [subgraphUrlSetting(name), `${urls[name]}/graphql`])),
      OIDC_ISSUER: urls.issuer,
      OIDC_AUDIENCE: "cordon",
      VIEWER_PRIVATE_KEY: secrets.viewerPrivateKey,
      DEVELOPMENT_PERSONAS: "true",
    }),
  },
  site: {
    entry: compiledPath("local/site/site.js"),
    defaultPort: 4020,
    environment: () => ({
      SITE_FOLDER: join(repositoryRoot, "site"),
      SITE_BUILDER: compiledPath("site/generator/build.js"),
    }),
  },
};

/** Subgraphs differ in their port, and in whose events they take and to whom they send theirs; teams reads the organization. */
function subgraph(name: SubgraphName): ProcessDescription {
  return {
    entry: compiledPath(`subgraphs/${name}/index.js`),
    defaultPort: subgraphs[name].port,
    environment: ({ urls, secrets, files = referenceFiles, databaseUrl }) => ({
      [databaseSetting(name)]: databaseUrl(name),
      VIEWER_PUBLIC_KEY: secrets.viewerPublicKey,
      EVENT_SENDERS: JSON.stringify(
        sendersTo(name).map((from) => ({ source: from, secret: secrets.eventSecrets[from][name] })),
      ),
      EVENT_SUBSCRIBERS: JSON.stringify(
        subscribersOf(name).map((to) => ({
          name: to,
          url: `${urls[to]}/events`,
          secret: secrets.eventSecrets[name][to],
        })),
      ),
      ...(name === "teams" && { ORGANIZATION_FILE: files.organization }),
    }),
  };
}

export const databaseSetting = (name: SubgraphName) => `DATABASE_URL_${name.toUpperCase()}` as const;

export const subgraphUrlSetting = (name: SubgraphName) => `SUBGRAPH_URL_${name.toUpperCase()}` as const;

export const portSetting = (name: ProcessName | "database") => `PORT_${name.toUpperCase()}` as const;
