import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import type { SubgraphName } from "../runtime/subgraph-names.js";

/**
 * Keeps the schema files, and with them the supergraph of the gateway, as the running subgraphs are: what `npm run
 * generate` does. The gateway sees by itself that its file has changed.
 */
export class SchemaFollower {
  private behind = false;
  private composing: Promise<void> | undefined;

  constructor(private readonly report: (line: string) => void) {}

  /** Takes the schema that a subgraph has begun to answer with. */
  take(name: SubgraphName, sdl: string): void {
    const file = join(repositoryRoot, "subgraphs", name, "schema.graphql");
    if (readFileSync(file, "utf8") === sdl) return;
    writeFileSync(file, sdl);
    this.report(`wrote subgraphs/${name}/schema.graphql`);
    this.behind = true;
  }

  /** Composes the supergraph anew where a schema is another. To be called when no subgraph is about to bring its own. */
  async compose(): Promise<void> {
    while (this.behind) {
      await this.composing;
      if (!this.behind) return;
      this.behind = false;
      this.composing = this.runComposer();
      await this.composing;
    }
  }

  /** Composition belongs to the gateway, whose code is run, not imported. */
  private runComposer(): Promise<void> {
    this.report("composes the supergraph; until then the gateway has the one before");
    const composer = spawn(process.execPath, [join(repositoryRoot, "dist", "gateway", "composition", "compose.js")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const problems: string[] = [];
    composer.stderr.on("data", (text) => problems.push(String(text)));
    return new Promise((resolve) => {
      composer.once("close", (code) => {
        if (code === 0) this.report("composed the supergraph anew; the gateway takes it");
        else this.report(`${problems.join("").trim()}\nThe gateway goes on with the supergraph it has.`);
        resolve();
      });
    });
  }
}
