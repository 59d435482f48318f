import { join } from "node:path";
import { installPeers, peersFolder } from "../peers/install-peers.js";
import { startChildServer } from "./child-server.js";
import type { Contender } from "./contender.js";

/** What others use to the same end, as they come; each signs its calls as Cordon does, by what it has for that. */
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
    start: async ({ folder, supergraphFile, signing }) => {
      await installPeers();
      const [script = "", ...rest] = command;
      return startChildServer({
        name,
        folder,
        workingFolder: peersFolder,
        command: () => [join(peersFolder, script), ...rest],
        environment: { ...signing, SUPERGRAPH_FILE: supergraphFile, NODE_ENV: "production" },
        headers: async () => ({}),
      });
    },
  };
}
