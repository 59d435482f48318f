import { rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { Cordon } from "../../../local/samples/player/cordon.js";
import { startSystem } from "../../../local/system/system.js";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import { processorTime } from "../measuring/process-usage.js";
import { percentile } from "../measuring/statistics.js";
import { letStormLoose, type MeasuredStorm, type StormOptions } from "./let-storm-loose.js";

interface MeasuredOptions extends Omit<StormOptions, "quiet"> {
  readonly durable: boolean;
}

/**
 * A storm of alerts at one gateway and one replica of incidents with the limits that they have by default. Everything, the sender included,
 * shares the processors of this machine.
 * @returns what was found, by what was measured
 */
export async function measureStorm(
  options: MeasuredOptions,
): Promise<readonly (readonly [measured: string, found: string])[]> {
  const folder = join(repositoryRoot, ".cordon-bench", `alerts-${process.pid}`);
  const environment = { LOG_LEVEL: "error" };
  const system = await startSystem({ dataFolder: folder, ports: "free", durable: options.durable, environment });
  try {
    const cordon = new Cordon(`${system.gatewayUrl}/graphql`, (persona) => system.tokenFor(persona));
    const usage = () =>
      [system.processes.gateway, system.processes.incidents].map(({ pid = 0 }) => processorTime(pid) ?? 0);
    const stormed = { gatewayUrl: system.gatewayUrl, databaseUrl: system.databaseUrl("incidents"), cordon };
    let used: readonly number[] = [];
    const measured = await letStormLoose(
      {
        ...stormed,
        around: async (work) => {
          const before = usage();
          const answer = await work();
          used = usage().map((time, place) => time - (before[place] ?? 0));
          return answer;
        },
      },
      { ...options, quiet: 5_000 },
    );
    return report(options, measured, used);
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(
  { alerts, distinct, batch, connections, durable }: MeasuredOptions,
  { seconds, statuses, latencies, quiet, meanwhile, reports, compared, kept, counted, held }: MeasuredStorm,
  [gateway = 0, incidents = 0]: readonly number[],
): readonly (readonly [string, string])[] {
  const ms = (all: readonly number[]) =>
    [0.5, 0.99].map((share) => `${percentile([...all], share).toFixed(0)} ms`).join(" / ");
  const each = (milliseconds: number) => `${((milliseconds * 1000) / alerts).toFixed(0)} µs`;
  return [
    ["alerts sent, distinct, in a request, connections", [alerts, distinct, batch, connections].join(", ")],
    ["database waits for its disk", durable ? "yes" : "no"],
    ["processors, load of the machine at the end", `${cpus().length}, ${loadavg()[0]?.toFixed(1)}`],
    ["taken in", `${seconds.toFixed(1)} s`],
    ["alerts a second", (alerts / seconds).toFixed(0)],
    ["alerts kept, times counted, held back as noise", `${kept}, ${counted}, ${held}`],
    ["all compared with each other", `${compared.toFixed(1)} s`],
    ["answers by status", [...statuses].map(([status, count]) => `${status}: ${count}`).join(", ")],
    ["a request of alerts, p50 / p99", ms(latencies)],
    ["a person reports an alert meanwhile, p50 / p99", ms(reports)],
    ["a page of the queue before, p50 / p99", ms(quiet.queue)],
    ["a page of the queue meanwhile, p50 / p99", ms(meanwhile.queue)],
    ["incidents, work and coverage before, p50 / p99", ms(quiet.other)],
    ["incidents, work and coverage meanwhile, p50 / p99", ms(meanwhile.other)],
    ["processor time for an alert: gateway, incidents", `${each(gateway)}, ${each(incidents)}`],
  ];
}
