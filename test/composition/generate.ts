import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadedCode } from "../../gateway/composition/loaded-code.js";
import { areAsNoted, noteFiles } from "../../gateway/composition/noted-files.js";
import type { SubgraphSchemaDefinition } from "../../platform/graphql/federation.js";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";

/**
 * Prints the SDL of each subgraph, or of those that are named, to the file that is committed, reviewed and composed; with
 * --check only compares. Where neither file nor code has changed since they agreed, there is nothing to do.
 */
async function generate(names: readonly string[], check: boolean): Promise<void> {
  for (const name of names) {
    const file = join(repositoryRoot, "subgraphs", name, "schema.graphql");
    const note = join(repositoryRoot, "dist/subgraphs", name, ".printed");
    if (areAsNoted(note, repositoryRoot)) continue;
    const { buildSubgraph } = await import("../../platform/graphql/federation.js");
    const { schema }: { schema: SubgraphSchemaDefinition } = await import(`../../subgraphs/${name}/graphql/schema.js`);
    const { sdl } = await buildSubgraph(schema);
    if (!check) {
      if (!existsSync(file) || readFileSync(file, "utf8") !== sdl)
        process.stdout.write(`Wrote subgraphs/${name}/schema.graphql.\n`);
      writeFileSync(file, sdl);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== sdl) {
      process.stderr.write(`subgraphs/${name}/schema.graphql is not what the code says. Run: npm run generate\n`);
      process.exitCode = 1;
      continue;
    }
    noteFiles(note, repositoryRoot, [file, ...loadedCode()]);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});
void generate(positionals.length > 0 ? positionals : Object.keys(subgraphs), values.check);
