import { freePort, isFree } from "../runtime/free-port.js";
import { StartError } from "../runtime/start-error.js";
import { type ProcessName, type ProcessTable, portSetting, processNames } from "./process-table.js";

type Ports = Readonly<Record<ProcessName, number>>;

/** A port for every process, also for those that are not started now: the others have to know where to find them. */
export async function choosePorts(
  table: ProcessTable,
  wanted: "free" | Partial<Record<ProcessName, number>>,
): Promise<Ports> {
  const ports = new Map<ProcessName, number>();
  for (const name of processNames) {
    let port = wanted === "free" ? 0 : (wanted[name] ?? table[name].defaultPort);
    while (port === 0 || [...ports.values()].includes(port)) {
      if (port !== 0)
        throw new StartError(`${portSetting(name)} is ${port}, which another process of Cordon has already.`);
      port = await freePort();
    }
    ports.set(name, port);
  }
  return Object.fromEntries(ports) as unknown as Ports;
}

/** @throws StartError for the first process whose port another program has. */
export async function requireFree(ports: Ports, names: readonly ProcessName[]): Promise<void> {
  for (const name of names)
    if (!(await isFree(ports[name])))
      throw new StartError(
        `Port ${ports[name]}, which ${name} listens on, is in use by another program. ` +
          `Stop that program, or set ${portSetting(name)} to another port.`,
      );
}

/** @throws StartError when the port that somebody wants metrics on is taken, also by a process of Cordon. */
export async function requireFreeForMetrics(wanted: number, ports: Ports): Promise<void> {
  const taken = processNames.find((name) => ports[name] === wanted);
  if (taken === undefined && (await isFree(wanted))) return;
  throw new StartError(
    `METRICS_PORT is ${wanted}, which ${taken === undefined ? "another program uses" : `${taken} listens on`}. ` +
      "Set it to another port, or leave it out: a free one is found then, which the log names.",
  );
}
