import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { withFolderLock } from "../data-folder/folder-lock.js";
import { type OwnRecord, openRecord, stopLeftovers } from "../data-folder/running-records.js";
import { renewSecrets, secretsOf } from "../data-folder/secrets.js";
import { watchDatabase } from "../database/watch-database.js";
import { requestToken } from "../issuer/request-token.js";
import { checkOrganizationFiles, type OrganizationFiles, referenceFiles } from "../organization/organization-files.js";
import { openProcessLog, type ProcessLog } from "../processes/process-log.js";
import { SupervisedProcess } from "../processes/supervised-process.js";
import { waitUntilConfirmed, waitUntilDelivered, waitUntilReady } from "../processes/wait-until-ready.js";
import { StartError } from "../runtime/start-error.js";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";
import { followSite } from "../site/follow-site.js";
import { choosePorts, requireFree, requireFreeForMetrics } from "./choose-ports.js";
import { findNeighbours, type Neighbours } from "./neighbours.js";
import { type ProcessName, processNames, processTable, type SystemInfo } from "./process-table.js";
import { openSystemDatabase, type SystemDatabase } from "./system-database.js";
import { defaultDataFolder, type SystemOptions } from "./system-options.js";
import { type Plan, planFor } from "./system-plan.js";

/** The way down: whoever calls others goes before them. */
const stopOrder: readonly (readonly ProcessName[])[] = [["gateway", "site"], subgraphNames, ["issuer"]];

/** The processes of Cordon on this machine, or some of them. Everything it does with them is in start and stop. */
export class System {
  readonly dataFolder: string;
  private readonly plan: Plan;
  private readonly record: OwnRecord;
  private readonly logs: ProcessLog[] = [];
  private readonly started = new Map<ProcessName, SupervisedProcess>();
  private addresses: Partial<Record<ProcessName, string>> = {};
  private opening: Promise<SystemDatabase> | undefined;
  private database: SystemDatabase | undefined;
  private unwatch: (() => void) | undefined;
  private ready = false;
  private incomplete = false;
  private readonly stopped = new AbortController();
  private stopping: Promise<void> | undefined;
  private hurry = false;

  constructor(private readonly options: SystemOptions = {}) {
    this.dataFolder = resolve(options.dataFolder ?? defaultDataFolder);
    this.plan = planFor(options.only, options.site ?? false);
    mkdirSync(this.dataFolder, { recursive: true, mode: 0o711 });
    this.record = openRecord(this.dataFolder);
  }

  /** Resolves when everything answers. @throws StartError after stopping what had started. */
  async start(): Promise<this> {
    try {
      await this.startInOrder();
    } catch (error) {
      await this.stop();
      throw error;
    }
    return this;
  }

  /** Stops everything; `now` kills instead of draining, also when draining has begun already. */
  stop(how: "drain" | "now" = "drain"): Promise<void> {
    if (how === "now") {
      this.hurry = true;
      for (const child of this.started.values()) void child.kill();
    }
    this.stopped.abort(new StartError("Stopped while starting."));
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  /**
   * Starts a process with the code there is now, if it is one of ours; false where it is not, or something newer came in
   * between. @throws StartError with its own words when it does not start.
   */
  async restart(name: ProcessName): Promise<boolean> {
    const child = this.started.get(name);
    if (!child || this.stopped.signal.aborted || !(await child.restart())) return false;
    await waitUntilReady(name, child.url ?? this.url(name), this.stopped.signal);
    return true;
  }

  /** A process that was started here, to be stopped, killed or started again alone. */
  get processes(): Readonly<Record<ProcessName, SupervisedProcess>> {
    return Object.fromEntries(this.started) as Record<ProcessName, SupervisedProcess>;
  }

  get gatewayUrl(): string {
    return this.url("gateway");
  }

  get databasePort(): number | undefined {
    return this.database?.embedded?.port;
  }

  url(name: ProcessName): string {
    const url = this.addresses[name];
    if (url === undefined) throw new Error("The system has not started yet.");
    return url;
  }

  databaseUrl(name: SubgraphName): string {
    if (!this.database) throw new Error("The system has not started yet.");
    return this.database.url(name);
  }

  tokenFor(persona: string): Promise<string> {
    return requestToken(this.url("issuer"), persona);
  }

  private async startInOrder(): Promise<void> {
    this.checkFiles();
    const secrets = await withFolderLock(this.dataFolder, async () => {
      const leftovers = await stopLeftovers(this.dataFolder);
      if (leftovers.length > 0) this.report(`stopped what a killed run had left: ${leftovers.join(", ")}`);
      if (this.options.newSecrets) this.renewSecrets();
      return secretsOf(this.dataFolder);
    });
    const neighbours = findNeighbours(this.dataFolder, this.plan, this.options.only);
    const mine = this.plan.processes.filter((name) => neighbours[name] === undefined);
    const ports = await choosePorts(this.table, this.options.ports ?? {});
    await requireFree(ports, mine);
    const { metrics } = this.options;
    if (metrics) await requireFreeForMetrics(metrics.port, ports);
    for (const name of processNames) this.addresses[name] = neighbours[name]?.url ?? `http://127.0.0.1:${ports[name]}`;
    await this.openDatabase();
    const systemInfo: SystemInfo = {
      urls: this.addresses as Record<ProcessName, string>,
      secrets,
      files: this.files,
      databaseUrl: (name) => this.databaseUrl(name),
    };
    this.reportNeighbours(neighbours);
    for (const name of mine) this.started.set(name, this.describe(name, ports[name], systemInfo));
    await this.run(["issuer"]);
    await this.run(subgraphNames);
    if (this.options.only === undefined && !this.incomplete) {
      await this.waitForReferenceData();
      await waitUntilConfirmed("lessons", this.url("lessons"), this.stopped.signal);
    }
    await this.run(["gateway"]);
    this.ready = true;
    if (this.options.only === "site") await this.started.get("site")?.start();
    void this.startSite();
  }

  /** Only for those who read them: a subgraph alone starts whatever the organization is. */
  private checkFiles(): void {
    if (!this.plan.processes.some((name) => name === "issuer" || name === "teams")) return;
    const warning = checkOrganizationFiles(this.files);
    if (warning) this.report(warning);
  }

  private get files(): OrganizationFiles {
    return this.options.files ?? referenceFiles;
  }

  /** What runs with the secrets of now would be cut off from what starts with new ones. */
  private renewSecrets(): void {
    const [other] = this.record.others();
    if (other)
      throw new StartError(
        `Process ${other.pid} runs Cordon with the data folder ${this.dataFolder} and its secrets. Stop that one before you make new ones.`,
      );
    renewSecrets(this.dataFolder);
    this.report("new secrets were made; tokens given out before are no longer valid");
  }

  /** The site is built beside the running system, which neither waits for it nor stops when that fails. */
  private async startSite(): Promise<void> {
    const site = this.started.get("site");
    try {
      const url = await site?.start();
      if (url !== undefined) await followSite(url, this.stopped.signal, (line) => this.report(line));
    } catch (error) {
      if (!this.stopped.signal.aborted) this.report(`${(error as Error).message} Everything else runs.`);
    }
  }

  private async openDatabase(): Promise<void> {
    if (this.plan.databases.length === 0) return;
    const { databaseUrls = {}, ports, durable } = this.options;
    // A part that is the database itself is the embedded one, whatever the others use.
    const given = this.options.only === "database" ? {} : databaseUrls;
    this.opening = openSystemDatabase(this.plan.databases, given, {
      dataFolder: this.dataFolder,
      port: ports === "free" ? 0 : ports?.database,
      durable,
      newSecrets: this.options.newSecrets,
      record: this.record,
      report: (line) => this.report(line),
    });
    this.database = await this.opening;
    const { embedded } = this.database;
    if (embedded && !this.stopping) this.unwatch = watchDatabase(embedded, (line) => this.report(line));
    this.report(embedded ? `database ready on port ${embedded.port}` : "databases of your own answer");
  }

  private reportNeighbours(neighbours: Neighbours): void {
    if (neighbours.issuer && this.plan.processes.includes("issuer"))
      this.report(`issuer of process ${neighbours.issuer.starter} is used: ${neighbours.issuer.url}`);
  }

  private describe(name: ProcessName, port: number, systemInfo: SystemInfo): SupervisedProcess {
    // Siblings miss each other while they start; that is no news. What keeps one from starting is said in any case.
    const show = (line: string) => {
      if (this.ready) this.report(`${name.padEnd(9)} ${line}`);
      return this.ready;
    };
    const alone = this.options.only === name;
    const log = alone ? undefined : openProcessLog(join(this.dataFolder, "logs", `${name}.log`), show);
    if (log) this.logs.push(log);
    const { entry, environment } = this.table[name];
    const metrics = this.metricsOf(name);
    return new SupervisedProcess({
      name,
      entry,
      environment: {
        HOST: "127.0.0.1",
        PORT: String(port),
        METRICS_PORT: String(metrics?.port ?? 0),
        ...(metrics?.host && { METRICS_HOST: metrics.host }),
        ...(this.options.onListening && { SEND_SCHEMA: "on" }),
        ...this.options.environment,
        ...environment(systemInfo),
      },
      log,
      say: (line) => this.report(line),
      note: (running) => this.record.note(name, running),
      onListening: (message) => this.options.onListening?.(name, message),
      onEnd: alone ? this.options.onEnd : undefined,
    });
  }

  /** Whoever asks for a port means the gateway, or the one process they start: two processes cannot have the same. */
  private metricsOf(name: string): SystemOptions["metrics"] {
    return name === (this.options.only ?? "gateway") ? this.options.metrics : undefined;
  }

  /** Starts those of the given processes that are ours, side by side. */
  private async run(names: readonly ProcessName[]): Promise<void> {
    this.stopped.signal.throwIfAborted();
    const ours = names.flatMap((name) => this.started.get(name) ?? []);
    await Promise.all(
      ours.map(async (child) => {
        const url = await this.begin(child);
        if (url === undefined) return;
        const metrics = this.metricsOf(child.name);
        this.report(`${child.name} ready on ${url}${metrics ? `, its metrics on port ${metrics.port}` : ""}`);
      }),
    );
  }

  /** Resolves with its address, or with none where a process that does not start leaves the others running. */
  private async begin(child: SupervisedProcess): Promise<string | undefined> {
    const { onFailedStart } = this.options;
    try {
      const url = await child.start();
      await waitUntilReady(child.name, url, this.stopped.signal);
      return url;
    } catch (error) {
      if (!onFailedStart || !(error instanceof StartError) || this.stopped.signal.aborted) throw error;
      this.incomplete = true;
      onFailedStart(error.message);
      return undefined;
    }
  }

  /** Teams tells the others about the organization by events: until they have arrived, nobody owns any service there. */
  private async waitForReferenceData(): Promise<void> {
    await waitUntilDelivered("teams", this.url("teams"), this.stopped.signal);
    this.report("the organization has reached the other subgraphs");
  }

  private async stopInOrder(): Promise<void> {
    this.unwatch?.();
    for (const names of stopOrder)
      await Promise.all(
        names.map((name) => (this.hurry ? this.started.get(name)?.kill() : this.started.get(name)?.stop())),
      );
    // A server that is just being started is waited for: it must not outlive us.
    const database = await this.opening?.catch(() => undefined);
    await database?.embedded?.stop(this.hurry ? "immediate" : "fast");
    for (const log of this.logs) log.close();
    this.record.close();
  }

  private get table() {
    return this.options.table ?? processTable;
  }

  private report(line: string): void {
    this.options.report?.(line);
  }
}

/** Starts the system: see {@link System}. */
export const startSystem = (options: SystemOptions = {}): Promise<System> => new System(options).start();
