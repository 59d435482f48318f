import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startChildServer } from "./child-server.js";
import type { Contender } from "./contender.js";

const compiledPath = (file: string) => join(__dirname, "../floors", file);

/** What the machine would take at the least: the same work without a gateway. */
export const floors: readonly Contender[] = [
  {
    name: "undici",
    title: "Floor: the same calls by bare undici",
    kind: "floor",
    start: async ({ folder, signing }, recorded) => {
      const callsFile = join(folder, "recorded-calls.json");
      writeFileSync(callsFile, JSON.stringify(recorded));
      return startChildServer({
        name: "undici",
        folder,
        command: () => ["--enable-source-maps", compiledPath("undici-floor.js")],
        environment: { ...signing, CALLS_FILE: callsFile },
        headers: async () => ({}),
      });
    },
  },
  {
    name: "sql",
    title: "Floor: the same answer by SQL",
    kind: "floor",
    start: async ({ folder, system, viewer }) =>
      startChildServer({
        name: "sql",
        folder,
        command: () => ["--enable-source-maps", compiledPath("sql-floor.js")],
        environment: {
          DATABASE_URLS: JSON.stringify({
            teams: system.databaseUrl("teams"),
            incidents: system.databaseUrl("incidents"),
            lessons: system.databaseUrl("lessons"),
          }),
          PERSON_ID: viewer.personId,
        },
        headers: async () => ({}),
      }),
  },
];
