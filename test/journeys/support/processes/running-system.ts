import type { OrganizationFiles } from "../../../../local/organization/organization-files.js";
import { type SubgraphName, subgraphNames } from "../../../../local/runtime/subgraph-names.js";
import { Cordon } from "../../../../local/samples/player/cordon.js";
import { type System, startSystem } from "../../../../local/system/system.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";
import { createTestDatabase } from "../../../support/test-database.js";

export interface RunningSystem {
  readonly cordon: Cordon;
  readonly system: System;
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** The whole system as processes of its own: the subgraphs, each with an empty real database, the gateway and the issuer. */
export async function startRunningSystem(
  environment: Readonly<Record<string, string>> = {},
  files?: OrganizationFiles,
): Promise<RunningSystem> {
  const folder = temporaryFolder();
  const databases = await Promise.all(
    subgraphNames.map(async (name) => ({ name, ...(await createTestDatabase(`journey_${name}`)) })),
  );
  const databaseUrls = Object.fromEntries(databases.map(({ name, url }) => [name, url])) as Record<
    SubgraphName,
    string
  >;
  const system = await startSystem({
    dataFolder: folder.path,
    ports: "free",
    databaseUrls,
    environment,
    ...(files && { files }),
  });
  return {
    system,
    databaseUrls,
    dataFolder: folder.path,
    cordon: new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona)),
    async stop() {
      await system.stop();
      await Promise.all(databases.map((database) => database.drop()));
      folder.remove();
    },
  };
}
