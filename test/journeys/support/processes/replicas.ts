import { secretsOf } from "../../../../local/data-folder/secrets.js";
import { requestToken } from "../../../../local/issuer/request-token.js";
import { SupervisedProcess } from "../../../../local/processes/supervised-process.js";
import { Cordon } from "../../../../local/samples/player/cordon.js";
import { type ProcessName, processNames, processTable } from "../../../../local/system/process-table.js";
import type { System } from "../../../../local/system/system.js";

/** Another process of the given name, like the one of the system but for what is given. */
export function replicaOf(
  system: System,
  name: ProcessName,
  instead: {
    readonly urls?: Partial<Record<ProcessName, string>>;
    readonly databaseUrl?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): SupervisedProcess {
  const { entry, environment } = processTable[name];
  const urls = Object.fromEntries(processNames.map((each) => [each, system.url(each)])) as Record<ProcessName, string>;
  const systemInfo = {
    urls: { ...urls, ...instead.urls },
    secrets: secretsOf(system.dataFolder),
    databaseUrl: (subgraph: Parameters<System["databaseUrl"]>[0]) =>
      instead.databaseUrl ?? system.databaseUrl(subgraph),
  };
  return new SupervisedProcess({
    name: `${name} replica`,
    entry,
    environment: {
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "error",
      ...environment(systemInfo),
      ...instead.environment,
    },
    say: () => {},
    note: () => {},
  });
}

/** Cordon as seen through another gateway of the system. */
export const through = (system: System, gatewayUrl: string): Cordon =>
  new Cordon(`${gatewayUrl}/graphql`, (persona) => requestToken(system.url("issuer"), persona));
