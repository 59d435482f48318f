import { ApolloGateway } from "@apollo/gateway";
import type { QueryPlanner } from "@apollo/query-planner";
import { type GraphQLSchema, parse } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { WatchedFile } from "../../platform/runtime/watched-file.js";
import type { Subgraph } from "../graphql/subgraph.js";
import { nodeTypes } from "../nodes/node-types.js";
import { nodesSubgraphName, nodesSubgraphUrl } from "../nodes/nodes-schema.js";
import { nodesSubgraph } from "../nodes/nodes-subgraph.js";
import { subgraphsWithNodes } from "../nodes/subgraphs-with-nodes.js";
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

// Turns off the telemetry of @apollo/gateway, which reads nothing else.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

interface SupergraphSettings {
  readonly file: string;
  /** The URL of a subgraph, in place of the one in the supergraph file. */
  readonly subgraphUrl: (name: string) => string | undefined;
  readonly subgraphTimeoutMs: number;
  /** How long, in milliseconds, a call may be shared by equal requests of the same viewer; 0 turns sharing off. */
  readonly shareCallsForMs: number;
  /** Signs the viewer for a call. */
  readonly signCall: SignCall;
  /** How often the file is checked for a change. */
  readonly pollIntervalMs?: number;
}

/** With these URLs they are resolved within the gateway. */
const ownUrls: Readonly<Record<string, string | undefined>> = {
  [processSubgraphName]: processSubgraphUrl,
  [nodesSubgraphName]: nodesSubgraphUrl,
};

/** What Apollo's gateway has made of the supergraph that it has validated, and keeps to itself. */
interface Made {
  readonly queryPlanner: QueryPlanner;
  readonly supergraphSchema: GraphQLSchema;
}

interface InForce extends OperationPlanner {
  readonly since: Date;
  readonly process: ProcessInForce;
}

/**
 * The supergraph in force, reloaded when its file changes. Apollo's gateway loads and validates it, and keeps the old
 * one when the new one is invalid; its planner makes the query plans. Executing them is ours.
 */
export class Supergraph {
  private readonly gateway: ApolloGateway;
  private readonly clients = new Map<string, SubgraphClient>();
  private readonly reachable = new Map<string, Subgraph>();
  private readonly inFlight: SharedCalls<HttpAnswer> | undefined;
  private readonly listeners: ((schema: GraphQLSchema) => void)[] = [];
  private current: InForce | undefined;
  private refused: unknown;

  constructor(
    private readonly settings: SupergraphSettings,
    private readonly log: Log,
  ) {
    this.inFlight = settings.shareCallsForMs > 0 ? new SharedCalls(settings.shareCallsForMs) : undefined;
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

  /** Throws when the file is missing or invalid. */
  async load(): Promise<void> {
    await this.gateway.load();
    if (!this.current) throw this.refused;
  }

  /** The planner for operations; a new object after each change. */
  get inForce(): InForce {
    if (!this.current) throw new Error("No supergraph is loaded yet.");
    return this.current;
  }

  /** The process declared by the supergraph in force. */
  get process(): ProcessInForce {
    return this.inForce.process;
  }

  /** Calls the listener with the public schema now and after each change. */
  onSchema(listener: (schema: GraphQLSchema) => void): void {
    this.listeners.push(listener);
    listener(this.inForce.schemas.public);
  }

  client(name: string): SubgraphClient | undefined {
    return this.clients.get(name);
  }

  subgraph(name: string): Subgraph | undefined {
    return this.reachable.get(name);
  }

  /** The clients of the subgraphs of the supergraph in force. */
  get subgraphs(): readonly SubgraphClient[] {
    return [...this.clients.values()].filter(({ name }) => this.current?.process.subgraphs.includes(name));
  }

  async close(): Promise<void> {
    await this.gateway.stop();
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }

  private apply(apiSchema: GraphQLSchema, sdl: string): void {
    // Another planner would take as long again to make, and as much memory.
    const { queryPlanner: planner, supergraphSchema } = this.gateway as unknown as Made;
    // What can fail comes first, so that an invalid file changes nothing.
    const subgraphsInFile = [...planner.supergraph.subgraphsMetadata()].map(({ name, url }) => ({
      name,
      url: this.addressOf(name, url),
    }));
    checkDates(apiSchema);
    const plans = operationPlanner(apiSchema, planner, supergraphSchema);
    const current = { ...plans, process: processInForce(sdl), since: new Date() };
    const own = this.ownSubgraphs(sdl);
    for (const { name, url } of subgraphsInFile) {
      if (url !== undefined) this.subgraphAt(name, url);
      else this.reachable.set(name, own[name] as Subgraph);
    }
    this.current = current;
    const { schemaHash, subgraphs } = this.current.process;
    this.log.info({ schemaHash, subgraphs }, "supergraph in force");
    for (const listener of this.listeners) listener(apiSchema);
  }

  /** The URL of a subgraph; none for one within the gateway. @throws Error with one line */
  private addressOf(name: string, urlInFile: string): string | undefined {
    if (ownUrls[name] === urlInFile) return undefined;
    const url = this.settings.subgraphUrl(name) ?? urlInFile;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
    throw new Error(`the address of the ${name} subgraph, "${url}", is not an http:// or https:// URL`);
  }

  /** Ensures a client for the subgraph at its current URL. */
  private subgraphAt(name: string, url: string): void {
    const known = this.clients.get(name);
    if (known?.url === url) return;
    const client = new SubgraphClient(name, url, this.settings.subgraphTimeoutMs, this.settings.signCall);
    client.circuit.onChange((circuit) => this.log.warn({ subgraph: name, circuit }, "circuit changed"));
    this.clients.set(name, client);
    this.reachable.set(name, new RemoteSubgraph(client, this.log, this.inFlight));
    // A closing pool finishes its calls.
    known?.close();
  }

  /** Those that are resolved within the gateway, by what the supergraph says. */
  private ownSubgraphs(sdl: string): Readonly<Record<string, Subgraph>> {
    const supergraph = parse(sdl, { noLocation: true });
    const withNodes = subgraphsWithNodes(supergraph);
    const nodes = nodesSubgraph(nodeTypes(supergraph), () =>
      withNodes.flatMap((name) => this.reachable.get(name) ?? []),
    );
    const process = processSubgraph(() => this.process);
    return {
      [processSubgraphName]: localSubgraph(processSubgraphName, process),
      [nodesSubgraphName]: localSubgraph(nodesSubgraphName, nodes),
    };
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
