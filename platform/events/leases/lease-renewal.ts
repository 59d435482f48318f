import type { DataSource } from "typeorm";
import { z } from "zod";
import { retryOnLockTimeout } from "../../database/retry-on-lock-timeout.js";
import { newIdentifier } from "../../runtime/identifier.js";
import type { Log } from "../../runtime/log.js";
import { Signal } from "../../runtime/signal.js";
import { controlMessages } from "../control-messages.js";
import type { Subscriber } from "../outbox/subscribers.js";
import { postWebhook } from "../outbox/webhook.js";
import { GrantedLeases, type Reading, type Renewal } from "./granted-leases.js";
import { LeaseOutage } from "./lease-outage.js";
import { renewalIntervalSeconds } from "./lease-terms.js";

const attemptTimeoutMilliseconds = 5_000;
/** After a failed attempt. */
const pauseMilliseconds = (renewalIntervalSeconds * 1000) / 2;

/** A subgraph that keeps a copy, and its address. */
type Copy = Pick<Subscriber, "name" | "url" | "secret">;

const answerShape: z.ZodType<Reading> = z.object({
  reading: z.string(),
  number: z.string(),
  received: z.number().int().min(0),
});

const whyNot = {
  "too much pending": "too many changes of who may read have not arrived there yet",
  "not caught up": "events that it has missed are not queued for it yet",
  "put back": "it has events that this database, put back to an older backup, does not know",
} as const;

/**
 * Renews the leases of copies every few seconds: it confirms that they know who may read the data, or which of it they
 * must hide. A copy without renewal shows nothing. One replica renews at a time, and another takes over when it is
 * gone.
 */
export class LeaseRenewal {
  readonly #leases: GrantedLeases;
  readonly #signals: readonly Signal[];
  #loops: readonly Promise<void>[] = [];
  #stopped = false;

  constructor(
    database: DataSource,
    private readonly source: string,
    private readonly copies: readonly Copy[],
    private readonly log: Log,
  ) {
    this.#leases = new GrantedLeases(database);
    this.#signals = copies.map(() => new Signal());
  }

  async start(): Promise<void> {
    for (const { name } of this.copies) await retryOnLockTimeout(() => this.#leases.register(name));
    this.#loops = this.copies.map((copy, place) => this.run(copy, this.#signals[place] as Signal));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const signal of this.#signals) signal.raise();
    await Promise.all(this.#loops);
  }

  private async run(copy: Copy, signal: Signal): Promise<void> {
    const outage = new LeaseOutage(performance.now());
    while (!this.#stopped) {
      try {
        const seconds = await this.#leases.secondsUntil(copy.name);
        if (outage.isOver(performance.now(), seconds.end))
          this.log.info({ copy: copy.name }, "a copy is shown again: its lease is renewed");
        if (seconds.renewal > 0) await signal.wait(Math.min(seconds.renewal, renewalIntervalSeconds) * 1000 + 1);
        // Narrowing changes queue behind a renewal that waits for one of them: let them pass before the next attempt.
        else if ((await this.renew(copy)) === "change under way") await signal.wait(pauseMilliseconds);
      } catch (error) {
        if (outage.begins(performance.now()))
          this.log.warn({ error, copy: copy.name }, "a copy shows nothing: its lease has ended and is not renewed");
        await signal.wait(pauseMilliseconds);
      }
    }
  }

  private async renew(copy: Copy): Promise<"not due" | "change under way" | "renewed"> {
    const renewal = await this.#leases.grant(copy.name);
    if (renewal === "not due" || renewal === "change under way") return renewal;
    if (typeof renewal === "string") throw new Error(whyNot[renewal]);
    await this.#leases.onAnswer(copy.name, renewal, await this.send(copy, renewal));
    return "renewed";
  }

  private async send(copy: Copy, renewal: Renewal): Promise<Reading> {
    const event = {
      id: newIdentifier(),
      type: controlMessages.renewal,
      subject: copy.name,
      time: new Date(),
      data: renewal,
    };
    const { statusCode, body } = await postWebhook(copy, this.source, event, attemptTimeoutMilliseconds);
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`it answered ${statusCode}`);
    }
    return answerShape.parse(await body.json());
  }
}
