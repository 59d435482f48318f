import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import type { Log } from "../../subgraphs/foundation/log.js";
import { type ProcessInForce, processInForce } from "../process/process-in-force.js";
import { processSubgraph, processSubgraphName } from "../process/process-subgraph.js";
import { SubgraphClient } from "./subgraph-client.js";
import { SubgraphDataSource } from "./subgraph-data-source.js";

// Without this, @apollo/gateway reports the machine it runs on to its makers every hour. It reads nothing but this.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

export interface SupergraphSettings {
  readonly file: string;
  /** Where to find a subgraph, instead of the address in the supergraph file. */
  readonly subgraphUrls: Readonly<Record<string, string | undefined>>;
  readonly subgraphTimeout: number;
  /** How often, in milliseconds, the file is looked at for a change. */
  readonly lookEvery?: number;
}

/** The supergraph in force: read from its file, and read again when the file changes. */
export class Supergraph {
  readonly gateway: ApolloGateway;
  private readonly clients = new Map<string, SubgraphClient>();
  private inForce: ProcessInForce | undefined;

  constructor(
    private readonly settings: SupergraphSettings,
    private readonly log: Log,
  ) {
    this.gateway = new ApolloGateway({
      supergraphSdl: async ({ update }) => ({
        supergraphSdl: readFileSync(settings.file, "utf8"),
        cleanup: this.watch(update),
      }),
      buildService: ({ name, url }) => this.dataSource(name, settings.subgraphUrls[name] ?? url ?? ""),
      validateSupergraph: true,
      __exposeQueryPlanExperimental: false,
      logger: log.child({}, { level: "warn" }),
    });
    this.gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      this.inForce = processInForce(coreSupergraphSdl);
      log.info({ schemaHash: this.inForce.schemaHash, subgraphs: this.inForce.subgraphs }, "supergraph in force");
    });
  }

  /** The process that the supergraph in force declares. */
  get process(): ProcessInForce {
    if (!this.inForce) throw new Error("No supergraph is loaded yet.");
    return this.inForce;
  }

  client(name: string): SubgraphClient | undefined {
    return this.clients.get(name);
  }

  /** The clients of the subgraphs that belong to the supergraph in force. */
  get subgraphs(): readonly SubgraphClient[] {
    return [...this.clients.values()].filter(({ name }) => this.inForce?.subgraphs.includes(name));
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  private dataSource(name: string, url: string): GraphQLDataSource {
    if (name === processSubgraphName) return processSubgraph(() => this.process);
    const client = new SubgraphClient(name, url, this.settings.subgraphTimeout);
    // A closed pool still finishes what is under way.
    this.clients.get(name)?.close();
    this.clients.set(name, client);
    return new SubgraphDataSource(client, this.log);
  }

  /** Looking at the file now and then works wherever files are: mounted volumes, symbolic links, replaced files. */
  private watch(update: (sdl: string) => void): () => Promise<void> {
    const { file, lookEvery = 500 } = this.settings;
    watchFile(file, { interval: lookEvery, persistent: false }, () => {
      try {
        update(readFileSync(file, "utf8"));
      } catch (error) {
        this.log.error({ file, cause: String(error) }, "supergraph file not usable; the one in force stays");
      }
    });
    return async () => unwatchFile(file);
  }
}
