import { Gauge, type Registry } from "prom-client";

const timeoutMs = 2_000;

interface ReadGauge<Row, Label extends string> {
  readonly name: string;
  readonly help: string;
  /** Null where a row has no such value. */
  readonly value: (row: Row) => number | null;
  readonly labels: (row: Row) => Readonly<Record<Label, string>>;
  readonly labelNames: readonly Label[];
}

/**
 * Gauges of what the database holds, read whenever somebody asks for the metrics: all at the same moment, from one query. While
 * the database is down, or slow, they are missing, and the other metrics remain.
 */
export function readGauges<Row, Label extends string>(
  registry: Registry,
  read: () => Promise<readonly Row[]>,
  gauges: readonly ReadGauge<Row, Label>[],
): void {
  let reading: Promise<readonly Row[]> | undefined;
  const rows = () => {
    reading ??= inTime(read()).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  for (const { name, help, value, labels, labelNames } of gauges)
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const found = await rows();
        this.reset();
        for (const row of found) {
          const own = value(row);
          if (own !== null) this.labels(labels(row)).set(own);
        }
      },
    });
}

function inTime<Row>(read: Promise<readonly Row[]>): Promise<readonly Row[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Row[]>((resolve) => {
    timer = setTimeout(() => resolve([]), timeoutMs);
  });
  return Promise.race([read.catch(() => []), late]).finally(() => clearTimeout(timer));
}
