import { Supergraph as Built } from "@apollo/federation-internals";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { QueryPlanner } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { WatchedFile } from "../../platform/runtime/watched-file.js";
import type { Subgraph } from "../graphql/subgraph.js";
import { checkDates } from "../planning/check-date-literals.js";
import { type OperationPlanner, operationPlanner } from "../planning/operation-planner.js";
import { type ProcessInForce, processInForce } from "../process/process-in-force.js";
import { processSubgraph, processSubgraphName, processSubgraphUrl } from "../process/process-subgraph.js";
import type { HttpAnswer } from "./http-call.js";
import { localSubgraph } from "./local-subgraph.js";
import { RemoteSubgraph } from "./remote-subgraph.js";
import { SharedCalls } from "./shared-calls.js";
import type { SignCall } from "./sign-call.js";
import { SubgraphClient } from "./subgraph-client.js";

// Without this, @apollo/gateway reports the machine it runs on to its makers every hour. It reads nothing but this.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

export interface SupergraphSettings {
  readonly file: string;
  /** Where to find a subgraph, instead of the address in the supergraph file. */
  readonly subgraphUrl: (name: string) => string | undefined;
  readonly subgraphTimeout: number;
  /**
   * For how many milliseconds a call to a subgraph is shared by requests that ask the same for the same viewer; 0: not
   * at all.
   */
  readonly shareCallsFor: number;
  /** How a subgraph is told who asks. */
  readonly signCall: SignCall;
  /** How often, in milliseconds, the file is looked at for a change. */
  readonly pollIntervalMs?: number;
}

interface InForce extends OperationPlanner {
  readonly since: Date;
  readonly process: ProcessInForce;
}

/**
 * The supergraph in force: read from its file, and read again when the file changes. Apollo's gateway loads it, checks it
 * and keeps the old one when the new is bad; its planner makes the plans. Running them is ours.
 */
export class Supergraph {
  private readonly gateway: ApolloGateway;
  private readonly clients = new Map<string, SubgraphClient>();
  private readonly reachable = new Map<string, Subgraph>();
  private readonly inFlight: SharedCalls<HttpAnswer> | undefined;
  private readonly listeners: ((schema: GraphQLSchema) => void)[] = [];
  private current: InForce | undefined;
  private refused: unknown;
  private own: GraphQLDataSource | undefined;

  constructor(
    private readonly settings: SupergraphSettings,
    private readonly log: Log,
  ) {
    this.inFlight = settings.shareCallsFor > 0 ? new SharedCalls(settings.shareCallsFor) : undefined;
    this.gateway = new ApolloGateway({
      supergraphSdl: async ({ update }) => this.readAndWatch(update),
      buildService: () => ({
        process: async () => {
          throw new Error("Subgraphs are asked by the gateway's own walk over the plan.");
        },
      }),
      validateSupergraph: true,
      __exposeQueryPlanExperimental: false,
      logger: log.child({}, { level: "warn" }),
    });
    this.gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
      try {
        this.apply(apiSchema, coreSupergraphSdl);
      } catch (error) {
        this.refused = error;
        log.error({ file: settings.file, cause: String(error) }, "supergraph not usable; the one in force stays");
      }
    });
  }

  /** Throws when the file is not there or is not a supergraph. */
  async load(): Promise<void> {
    await this.gateway.load();
    if (!this.current) throw this.refused;
  }

  /** What operations are prepared for; another object after each change. */
  get inForce(): InForce {
    if (!this.current) throw new Error("No supergraph is loaded yet.");
    return this.current;
  }

  /** The process that the supergraph in force declares. */
  get process(): ProcessInForce {
    return this.inForce.process;
  }

  /** Tells of the schema that callers see: of the one in force now, and of each that comes into force. */
  onSchema(listener: (schema: GraphQLSchema) => void): void {
    this.listeners.push(listener);
    listener(this.inForce.schemas.public);
  }

  client(name: string): SubgraphClient | undefined {
    return this.clients.get(name);
  }

  /** A subgraph as plans ask it. */
  subgraph(name: string): Subgraph | undefined {
    return this.reachable.get(name);
  }

  /** The clients of the subgraphs that belong to the supergraph in force. */
  get subgraphs(): readonly SubgraphClient[] {
    return [...this.clients.values()].filter(({ name }) => this.current?.process.subgraphs.includes(name));
  }

  async close(): Promise<void> {
    await this.gateway.stop();
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  private apply(apiSchema: GraphQLSchema, sdl: string): void {
    // Apollo's gateway has validated it, and makes a planner for itself that it shows to nobody.
    const planner = new QueryPlanner(Built.build(sdl, { validateSupergraph: false }));
    // All that can fail comes first, so that a file that is refused changes nothing.
    const subgraphsInFile = [...planner.supergraph.subgraphsMetadata()].map(({ name, url }) => ({
      name,
      url: this.addressOf(name, url),
    }));
    checkDates(apiSchema);
    const current = { ...operationPlanner(apiSchema, planner), process: processInForce(sdl), since: new Date() };
    for (const { name, url } of subgraphsInFile) this.subgraphAt(name, url);
    this.current = current;
    const { schemaHash, subgraphs } = this.current.process;
    this.log.info({ schemaHash, subgraphs }, "supergraph in force");
    for (const listener of this.listeners) listener(apiSchema);
  }

  /** Where a subgraph is; none of the one that is answered here. @throws Error with one line. */
  private addressOf(name: string, urlInFile: string): string | undefined {
    if (name === processSubgraphName && urlInFile === processSubgraphUrl) return undefined;
    const url = this.settings.subgraphUrl(name) ?? urlInFile;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
    throw new Error(`the address of the ${name} subgraph, "${url}", is not an http:// or https:// URL`);
  }

  /** Sees to it that a subgraph can be asked, at its present address. */
  private subgraphAt(name: string, url: string | undefined): void {
    if (url === undefined) {
      this.own ??= processSubgraph(() => this.process);
      this.reachable.set(name, localSubgraph(name, this.own));
      return;
    }
    const known = this.clients.get(name);
    if (known?.url === url) return;
    const client = new SubgraphClient(name, url, this.settings.subgraphTimeout, this.settings.signCall);
    client.circuit.onChange((circuit) => this.log.warn({ subgraph: name, circuit }, "circuit changed"));
    this.clients.set(name, client);
    this.reachable.set(name, new RemoteSubgraph(client, this.log, this.inFlight));
    // A closed pool still finishes what is under way.
    known?.close();
  }

  private readAndWatch(update: (sdl: string) => void) {
    const { file: path, pollIntervalMs = 500 } = this.settings;
    const file = new WatchedFile(path);
    const supergraphSdl = file.read();
    file.onChange(pollIntervalMs, () => {
      try {
        update(file.read());
      } catch (error) {
        this.log.error({ file: path, cause: String(error) }, "supergraph file not usable; the one in force stays");
      }
    });
    return { supergraphSdl, cleanup: async () => file.close() };
  }
}
