import { join } from "node:path";
import { installPeers, peersFolder } from "../peers/install-peers.js";
import { startChildServer } from "./child-server.js";
import type { Contender } from "./contender.js";

/** What others use to the same end, as they come; each passes the signed viewer on by a setting of its own. */
export const peers: readonly Contender[] = [
  peer("apollo", "Apollo Gateway on Apollo Server", ["apollo.mjs"]),
  peer("hive", "Hive Gateway", hiveGateway("hive.config.mjs")),
  peer("hive-rust", "Hive Gateway, Rust query planner", hiveGateway("hive.config.mjs", "--hive-router-runtime")),
];

function hiveGateway(config: string, ...more: readonly string[]): readonly string[] {
  return ["node_modules/@graphql-hive/gateway/dist/bin.js", "supergraph", "-c", config, ...more];
}

function peer(name: string, title: string, command: readonly string[]): Contender {
  return {
    name,
    title,
    kind: "peer",
    start: async ({ folder, supergraphFile, viewerHeaders }) => {
      await installPeers();
      const [script = "", ...rest] = command;
      return startChildServer({
        name,
        folder,
        workingFolder: peersFolder,
        command: () => [join(peersFolder, script), ...rest],
        environment: { SUPERGRAPH_FILE: supergraphFile, NODE_ENV: "production" },
        headers: viewerHeaders,
      });
    },
  };
}
