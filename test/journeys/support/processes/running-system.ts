import type { OrganizationFiles } from "../../../../local/organization/organization-files.js";
import { type SubgraphName, subgraphNames } from "../../../../local/runtime/subgraph-names.js";
import { Cordon } from "../../../../local/samples/player/cordon.js";
import { databaseSetting } from "../../../../local/system/process-table.js";
import { type System, startSystem } from "../../../../local/system/system.js";
import type { DatabaseDefinition } from "../../../../platform/database/database.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";
import { createTestDatabase, type TestTemplate } from "../../../support/test-database.js";

export interface RunningSystem {
  readonly cordon: Cordon;
  readonly system: System;
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** What a subgraph makes of its database when it starts for the first time: migrated once for all systems of the run. */
const templateOf = (name: SubgraphName): TestTemplate => ({
  name: `journey_${name}`,
  async fill(url) {
    // Loaded by whoever fills it, and not by each run of tests.
    const { openDatabase } = await import("../../../../platform/database/database.js");
    const { database }: { database: Omit<DatabaseDefinition, "setting"> } = await import(
      `../../../../subgraphs/${name}/store/database.js`
    );
    const filled = await openDatabase({ ...database, setting: databaseSetting(name) }, url);
    await filled.destroy();
  },
});

/** The whole system as processes of its own: the subgraphs, each with a real database without rows, the gateway and the issuer. */
export async function startRunningSystem(
  environment: Readonly<Record<string, string>> = {},
  files?: OrganizationFiles,
): Promise<RunningSystem> {
  const folder = temporaryFolder();
  const databases = await Promise.all(
    subgraphNames.map(async (name) => ({ name, ...(await createTestDatabase(`journey_${name}`, templateOf(name))) })),
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
