import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../local/repository-root.js";
import { type Secrets, secretsOf } from "../../local/secrets.js";
import { type System, startSystem } from "../../local/system.js";
import { type Viewer, viewerHeader, viewerSigner } from "../../subgraphs/foundation/viewer.js";

/** Whom the bench asks as: somebody of the security side, who sees most. */
const persona = "security-lead";

/** The running system that every contender is measured on, and what they need to know of it. */
export interface Site {
  readonly system: System;
  readonly secrets: Secrets;
  readonly folder: string;
  /** The supergraph with the addresses of this run, as a file. */
  readonly supergraphFile: string;
  /** Who asks, as the subgraphs are told. */
  readonly viewer: Viewer;
  /** For Cordon's gateway: the token of a person. */
  tokenHeaders(): Promise<Record<string, string>>;
  /** For whoever passes it on to the subgraphs: the signed viewer, good for a minute. */
  viewerHeaders(): Promise<Record<string, string>>;
}

export async function openSite(folder: string, report: (line: string) => void): Promise<Site> {
  // One person asks all of it, more than anybody may ask for in a minute.
  const environment = { RATE_LIMIT: "0", SHARE_CALLS: "false" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: false, environment, report });
  const secrets = secretsOf(folder);
  const sign = await viewerSigner(secrets.viewerPrivateKey);
  const supergraphFile = join(folder, "supergraph.graphql");
  const supergraph = readFileSync(join(repositoryRoot, "gateway/supergraph.graphql"), "utf8").replace(
    /@join__graph\(name: "(teams|incidents|lessons)", url: "[^"]*"\)/g,
    (_, name: "teams") => `@join__graph(name: "${name}", url: "${system.url(name)}/graphql")`,
  );
  writeFileSync(supergraphFile, supergraph);
  const token = () => system.tokenFor(persona);
  const viewer = await viewerOf(`${system.url("teams")}/graphql`, subjectOf(await token()), sign);
  return {
    system,
    secrets,
    folder,
    supergraphFile,
    viewer,
    tokenHeaders: async () => ({ authorization: `Bearer ${await token()}` }),
    viewerHeaders: async () => ({ [viewerHeader]: await sign(viewer) }),
  };
}

const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).sub;

/** Asks the teams subgraph as the gateway does. */
async function viewerOf(url: string, subject: string, sign: (viewer: Viewer) => Promise<string>): Promise<Viewer> {
  const gateway: Viewer = { subject: "bench", kind: "SYSTEM", personId: "bench", name: "Bench", memberships: [] };
  const query = `query ($subject: String!) { identity(subject: $subject) {
    subject kind personId name memberships { teamId teamName function serviceIds responsibilities }
  } }`;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", [viewerHeader]: await sign(gateway) },
    body: JSON.stringify({ query, variables: { subject } }),
  });
  const { data } = (await response.json()) as { data?: { identity?: Viewer | null } };
  if (!data?.identity) throw new Error(`The teams subgraph knows nobody with the subject ${subject}.`);
  return data.identity;
}
