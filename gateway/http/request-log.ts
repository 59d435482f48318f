import type { IncomingMessage } from "node:http";
import type { Log } from "../../platform/runtime/log.js";
import { callerAddress } from "./caller-address.js";

/** What is said of a request in its line. */
export interface RequestLine extends Readonly<Record<string, unknown>> {
  /** Whose token it was, once that is known. */
  readonly subject?: unknown;
  /** Why nothing was done. */
  readonly refusal?: unknown;
}

interface Counted {
  readonly address: string;
  readonly refusal: string;
  /** Beyond the first, which has a line of its own. */
  more: number;
}

/** Addresses and reasons that are told apart in an interval; what comes from yet others is counted together. */
const maxKinds = 1_000;
const defaultIntervalMs = 60_000;

/**
 * The line that each request has in the log. Of those that are refused before it is known who sends them, or because they
 * are too many, the first of each kind from each address has one; the others are counted, and the counts told once in a
 * minute; at the level `debug` each has its line all the same. Whoever is nobody could fill a disk otherwise, and a
 * line that comes a thousand times says no more than once.
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

  /** Whether something that goes wrong again and again is to be told now; afterwards it is counted. */
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

/** Whether it costs its sender next to nothing, so that there may be any number of them. */
const isCheap = ({ subject, refusal }: RequestLine) =>
  refusal !== undefined && (subject === undefined || refusal === "TOO_MANY_REQUESTS");
