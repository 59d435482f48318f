import type { IncomingMessage } from "node:http";
import type { Log } from "../../platform/runtime/log.js";
import { callerAddress } from "./caller-address.js";

/** The fields of a log line. */
export interface RequestLine extends Readonly<Record<string, unknown>> {
  /** The authenticated subject, if any. */
  readonly subject?: unknown;
  /** The code with which the request was refused. */
  readonly refusal?: unknown;
}

interface Counted {
  readonly address: string;
  readonly refusal: string;
  /** Requests after the first, which was logged. */
  more: number;
}

/** Pairs of address and code that are counted separately; the rest is counted together. */
const maxKinds = 1_000;
const defaultIntervalMs = 60_000;

/**
 * Writes the log line of each request. Requests that are refused before authentication, or by a rate limit, could fill
 * a disk: of these the first of each code and address is logged, and the others are counted and summed up once a
 * minute. At level `debug` each has its line.
 */
export class RequestLog {
  readonly #counted = new Map<string, Counted>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly log: Log,
    private readonly trustedProxies: number,
    private readonly intervalMs = defaultIntervalMs,
  ) {
    this.#timer = setInterval(() => this.writeCounts(), intervalMs).unref();
  }

  write(request: IncomingMessage, line: RequestLine, level: "info" | "debug" = "info"): void {
    if (!isCheap(line)) {
      this.log[level](line, "request");
      return;
    }
    const address = callerAddress(request, this.trustedProxies);
    const isFirst = this.isFirst(address, String(line.refusal));
    this.log[isFirst ? level : "debug"]({ ...line, address }, "request");
  }

  /** Whether this is the first of its kind in the interval. The others are counted. */
  isFirst(address: string, refusal: string): boolean {
    const kind = `${refusal} ${address}`;
    const known = this.#counted.get(kind);
    if (!known && this.#counted.size < maxKinds) {
      this.#counted.set(kind, { address, refusal, more: 0 });
      return true;
    }
    const counted = known ?? this.others(refusal);
    counted.more += 1;
    return false;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.writeCounts();
  }

  private others(refusal: string): Counted {
    const known = this.#counted.get(refusal);
    const counted = known ?? { address: "(others)", refusal, more: 0 };
    if (!known) this.#counted.set(refusal, counted);
    return counted;
  }

  private writeCounts(): void {
    for (const { address, refusal, more } of this.#counted.values())
      if (more > 0)
        this.log.warn({ address, refusal, more, seconds: this.intervalMs / 1_000 }, "more requests were refused");
    this.#counted.clear();
  }
}

/** Whether anybody can cause any number of such requests at no cost. */
const isCheap = ({ subject, refusal }: RequestLine) =>
  refusal !== undefined && (subject === undefined || refusal === "TOO_MANY_REQUESTS");
