import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSubgraph } from "../../platform/graphql/federation.js";
import { schema as incidents } from "../../subgraphs/incidents/graphql/schema.js";
import { schema as lessons } from "../../subgraphs/lessons/graphql/schema.js";
import { schema as teams } from "../../subgraphs/teams/graphql/schema.js";

/** Prints the SDL of each subgraph to the file that is committed, reviewed and composed; with --check only compares. */
async function generate(check: boolean): Promise<void> {
  const root = join(__dirname, "../../..");
  for (const [name, definition] of Object.entries({ teams, incidents, lessons })) {
    const file = join(root, "subgraphs", name, "schema.graphql");
    const { sdl } = await buildSubgraph(definition);
    if (!check) writeFileSync(file, sdl);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== sdl) {
      process.stderr.write(`subgraphs/${name}/schema.graphql is not what the code says. Run: npm run generate\n`);
      process.exitCode = 1;
    }
  }
}

void generate(process.argv.includes("--check"));
