import { Cordon } from "../../../local/samples/player/cordon.js";
import { type System, startSystem } from "../../../local/system/system.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { createTestDatabase } from "../../support/test-database.js";

export interface RunningSystem {
  readonly cordon: Cordon;
  readonly system: System;
  readonly databaseUrls: Readonly<Record<"teams" | "incidents" | "lessons", string>>;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** The whole system as processes of its own: three subgraphs, each with an empty real database, the gateway and the issuer. */
export async function startRunningSystem(environment: Readonly<Record<string, string>> = {}): Promise<RunningSystem> {
  const folder = temporaryFolder();
  const [teams, incidents, lessons] = await Promise.all(
    ["teams", "incidents", "lessons"].map((name) => createTestDatabase(`journey_${name}`)),
  );
  if (!teams || !incidents || !lessons) throw new Error("A test database is missing.");
  const databaseUrls = { teams: teams.url, incidents: incidents.url, lessons: lessons.url };
  const system = await startSystem({
    dataFolder: folder.path,
    ports: "free",
    databaseUrls,
    environment,
  });
  return {
    system,
    databaseUrls,
    dataFolder: folder.path,
    cordon: new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona)),
    async stop() {
      await system.stop();
      await Promise.all([teams, incidents, lessons].map((database) => database.drop()));
      folder.remove();
    },
  };
}
