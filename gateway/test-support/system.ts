import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import { z } from "zod";
import { createLog, type Log } from "../../platform/runtime/log.js";
import { composeSupergraph } from "../composition/compose-supergraph.js";
import { ownSubgraphs } from "../composition/own-subgraphs.js";
import { limitSettings } from "../limits/limit-settings.js";
import { liveSettings } from "../limits/live-settings.js";
import type { GatewaySettings } from "../settings.js";
import { type RunningGateway, startGateway } from "../start-gateway.js";
import { type IdentityProvider, startIdentityProvider } from "./identity-provider.js";
import { type RunningSubgraph, type SubgraphName, startSubgraph } from "./subgraphs.js";

/** An identity provider, three subgraphs and the gateway, all over real HTTP on free ports of this machine. */
export interface TestSystem {
  readonly provider: IdentityProvider;
  readonly subgraphs: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly gateway: RunningGateway;
  readonly supergraphFile: string;
  /** What the gateway logs to; it is silent, and can be spied on. */
  readonly log: Log;
  /** What the subgraphs believe: another gateway with this key is as good as ours. */
  readonly viewerPrivateKey: string;
  /** Those of the gateway: for another one beside it. */
  readonly settings: GatewaySettings;
  /** A GraphQL request by a known person. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  stop(): Promise<void>;
}

interface AskOptions {
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly body: any;
}

export async function startSystem(settings: Partial<GatewaySettings> = {}): Promise<TestSystem> {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  const viewerPrivateKey = JSON.stringify(await exportJWK(privateKey));
  const viewerPublicKey = JSON.stringify(await exportJWK(publicKey));
  const provider = await startIdentityProvider();
  const [teams, incidents, lessons] = await Promise.all([
    startSubgraph("teams", viewerPublicKey),
    startSubgraph("incidents", viewerPublicKey),
    startSubgraph("lessons", viewerPublicKey),
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), "cordon-gateway-"));
  const supergraphFile = path.join(folder, "supergraph.graphql");
  writeFileSync(supergraphFile, supergraphOf([teams, incidents, lessons]));
  const allSettings: GatewaySettings = {
    HOST: "127.0.0.1",
    PORT: 0,
    SUPERGRAPH_FILE: supergraphFile,
    // What a test does not slow down on purpose is never too slow for it, on whatever machine.
    SUBGRAPH_TIMEOUT: 120_000,
    SHARE_CALLS_FOR: 120_000,
    WORKERS: 1,
    AUTHENTICATION: "required",
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: "cordon",
    VIEWER_PRIVATE_KEY: viewerPrivateKey,
    DEVELOPMENT_PERSONAS: "false",
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    SLOW_OPERATION: 1_000,
    // As `npm start` has them: what listens to the work is tested with it.
    METRICS_PORT: 0,
    METRICS_HOST: "127.0.0.1",
    ...z.object({ ...limitSettings, ...liveSettings }).parse({}),
    REQUEST_TIMEOUT: 120_000,
    ...settings,
  };
  const log = createLog("gateway", "silent");
  const gateway = await startGateway(allSettings, log);
  return {
    provider,
    subgraphs: { teams, incidents, lessons },
    gateway,
    supergraphFile,
    log,
    viewerPrivateKey,
    settings: allSettings,
    ask: async (query, { variables, headers } = {}) => {
      const authorization = `Bearer ${await provider.token()}`;
      const body = JSON.stringify({ query, variables });
      return post(gateway, body, { authorization, ...headers });
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([teams, incidents, lessons, provider].map((running) => running.stop()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends a body to the GraphQL route as it is. */
export async function post(
  { url }: RunningGateway,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

/** The supergraph of some subgraphs and those that the gateway serves itself. */
export function supergraphOf(
  subgraphs: readonly { readonly name: string; readonly url: string; readonly sdl: string }[],
) {
  const composed = composeSupergraph([...subgraphs, ...ownSubgraphs(subgraphs.map(({ sdl }) => sdl))]);
  if (composed.problems) throw new Error(composed.problems.join("\n"));
  return composed.supergraphSdl;
}
