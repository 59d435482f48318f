import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Secrets, secretsOf } from "../../local/data-folder/secrets.js";
import { type SubgraphName, subgraphNames } from "../../local/runtime/subgraph-names.js";
import { type System, startSystem } from "../../local/system/system.js";
import { gatewayViewer, type Viewer, viewerHeader } from "../../platform/identity/viewer.js";
import { type SignViewer, viewerSigner } from "../../platform/identity/viewer-signer.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

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
  /** For whoever asks the subgraphs in the place of Cordon's gateway: as whom, and what each call is signed with. */
  readonly signing: Readonly<Record<"VIEWER" | "VIEWER_PRIVATE_KEY", string>>;
}

export async function openSite(folder: string, report: (line: string) => void): Promise<Site> {
  // One person asks all of it, more than anybody may ask for in a minute.
  const environment = { RATE_LIMIT: "0", SHARE_CALLS_FOR: "0" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: false, environment, report });
  const secrets = secretsOf(folder);
  const sign = viewerSigner(secrets.viewerPrivateKey);
  const supergraphFile = join(folder, "supergraph.graphql");
  const supergraph = readFileSync(join(repositoryRoot, "gateway/supergraph.graphql"), "utf8").replace(
    new RegExp(`@join__graph\\(name: "(${subgraphNames.join("|")})", url: "[^"]*"\\)`, "g"),
    (_, name: SubgraphName) => `@join__graph(name: "${name}", url: "${system.url(name)}/graphql")`,
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
    signing: { VIEWER: JSON.stringify(viewer), VIEWER_PRIVATE_KEY: secrets.viewerPrivateKey },
  };
}

const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).sub;

/** Asks the teams subgraph as the gateway does. */
async function viewerOf(url: string, subject: string, sign: SignViewer): Promise<Viewer> {
  const query = `query ($subject: String!) { identity(subject: $subject) {
    subject kind personId name memberships { teamId teamName function serviceIds responsibilities }
  } }`;
  const body = JSON.stringify({ query, variables: { subject } });
  const signature = sign(gatewayViewer, { subgraph: "teams", body });
  const headers = { "content-type": "application/json", [viewerHeader]: signature };
  const response = await fetch(url, { method: "POST", headers, body });
  const { data } = (await response.json()) as { data?: { identity?: Viewer | null } };
  if (!data?.identity) throw new Error(`The teams subgraph knows nobody with the subject ${subject}.`);
  return data.identity;
}
