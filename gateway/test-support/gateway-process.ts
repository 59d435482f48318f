import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { TestSystem } from "./system.js";

/** The compiled gateway as a process of its own, beside the one of a test system and on the same subgraphs. */
export interface GatewayProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<number | null>;
}

export async function startGatewayProcess(
  system: TestSystem,
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<GatewayProcess> {
  const program = path.join(repositoryRoot, "dist/gateway/index.js");
  const child = spawn(process.execPath, [...nodeOptions, program], {
    env: {
      PATH: process.env.PATH ?? "",
      PORT: "0",
      SUPERGRAPH_FILE: system.supergraphFile,
      OIDC_ISSUER: system.provider.issuer,
      VIEWER_PRIVATE_KEY: system.viewerPrivateKey,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => {
      output += text;
    });
  }
  const closed = once(child, "close");
  const [message] = (await Promise.race([
    once(child, "message"),
    closed.then(() => {
      throw new Error(`The gateway did not start: ${output}`);
    }),
  ])) as [{ url: string }];
  return {
    url: message.url,
    child,
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      const [code] = await closed;
      return code;
    },
  };
}
