import { RateLimiterMemory } from "rate-limiter-flexible";
import type { DataSource } from "typeorm";
import { independentWrites } from "../database/change-queue.js";
import { CordonError } from "../runtime/errors.js";
import type { Log } from "../runtime/log.js";
import { appendAuditEntry } from "./audit/audit.js";
import { change } from "./change.js";
import type { Attempt, AttemptBounds, Settle } from "./context.js";

/** How many refusals are looked at of one caller within so many seconds, and how often the others are summed up. */
interface RefusalBounds {
  readonly refusals: number;
  readonly withinSeconds: number;
  readonly summedUpAfterSeconds: number;
}

/** The usual bounds with so many refusals. Whoever makes each operation once, and may none, stays within a hundred. */
export const boundsOf = (refusals: number): RefusalBounds => ({
  refusals,
  withinSeconds: 10,
  summedUpAfterSeconds: 60,
});

/** Attempts of one caller that were not looked at. */
interface Suppressed {
  last: Attempt;
  readonly from: Date;
  until: Date;
  readonly operations: Map<string, number>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Bounds what a caller can do to others by attempts that are refused: each takes a transaction and an audit entry, for which
 * everybody waits in turn. After many refusals the next attempts are refused in memory for some seconds, and the audit chain
 * gets one entry that says how many. What succeeds is never counted: an attempt that would exceed the bound only if all were
 * refused that are looked at now waits for one of these.
 */
export class RefusedAttempts implements AttemptBounds {
  readonly #refusals: RateLimiterMemory;
  /** What is looked at now, by caller: each may be refused yet. */
  readonly #lookedAt = new Map<string, Set<Promise<void>>>();
  readonly #suppressed = new Map<string, Suppressed>();
  readonly #summingUp = new Set<Promise<void>>();

  constructor(
    private readonly database: DataSource,
    private readonly log: Log,
    private readonly bounds: RefusalBounds,
  ) {
    this.#refusals = new RateLimiterMemory({ points: bounds.refusals, duration: bounds.withinSeconds });
  }

  async admit(attempt: Attempt): Promise<Settle> {
    const { subject } = attempt.viewer;
    for (;;) {
      const counted = await this.#refusals.get(subject);
      const refused = counted?.consumedPoints ?? 0;
      if (counted && refused >= this.bounds.refusals) return this.refuse(attempt, counted.msBeforeNext);
      const lookedAt = this.#lookedAt.get(subject) ?? new Set();
      if (refused + lookedAt.size < this.bounds.refusals) return this.lookAt(subject);
      await Promise.race(lookedAt);
    }
  }

  /** Records what was suppressed and not yet summed up. */
  async stop(): Promise<void> {
    for (const subject of this.#suppressed.keys()) this.sumUp(subject);
    await Promise.all(this.#summingUp);
  }

  private lookAt(subject: string): Settle {
    const lookedAt = this.#lookedAt.get(subject) ?? new Set();
    this.#lookedAt.set(subject, lookedAt);
    let settle: Settle = () => {};
    const settled = new Promise<boolean>((resolve) => {
      settle = resolve;
    }).then(async (refused) => {
      // It is looked at until it is counted: nobody may see it as neither.
      if (refused) await this.#refusals.penalty(subject);
      lookedAt.delete(settled);
      if (lookedAt.size === 0) this.#lookedAt.delete(subject);
    });
    lookedAt.add(settled);
    return settle;
  }

  private refuse(attempt: Attempt, milliseconds: number): never {
    this.suppress(attempt);
    const retryAfterSeconds = Math.max(1, Math.ceil(milliseconds / 1000));
    throw new CordonError(
      "TOO_MANY_REQUESTS",
      `${this.bounds.refusals} of your attempts were refused within ${this.bounds.withinSeconds} s, so this one was not looked at. ` +
        `Nothing was done. Try again in ${retryAfterSeconds} s, with what those refusals say in mind.`,
      { retryAfterSeconds },
    );
  }

  private suppress(attempt: Attempt): void {
    const { subject } = attempt.viewer;
    const now = new Date();
    const known = this.#suppressed.get(subject) ?? this.begin(subject, attempt, now);
    known.last = attempt;
    known.until = now;
    known.operations.set(attempt.action, (known.operations.get(attempt.action) ?? 0) + 1);
  }

  private begin(subject: string, last: Attempt, from: Date): Suppressed {
    const timer = setTimeout(() => this.sumUp(subject), this.bounds.summedUpAfterSeconds * 1000);
    timer.unref();
    const begun = { last, from, until: from, operations: new Map<string, number>(), timer };
    this.#suppressed.set(subject, begun);
    return begun;
  }

  private sumUp(subject: string): void {
    const suppressed = this.#suppressed.get(subject);
    if (!suppressed) return;
    clearTimeout(suppressed.timer);
    this.#suppressed.delete(subject);
    const recording = this.record(suppressed).finally(() => this.#summingUp.delete(recording));
    this.#summingUp.add(recording);
  }

  private async record({ last, from, until, operations }: Suppressed): Promise<void> {
    const { viewer, action, requestId } = last;
    const counts = [...operations].sort(([, one], [, other]) => other - one);
    const attempts = counts.reduce((sum, [, count]) => sum + count, 0);
    const named = counts.map(([name, count]) => `${name} ${count}`).join(", ");
    const work = { database: this.database, log: this.log, requestId };
    await change(work, independentWrites, (transaction) =>
      appendAuditEntry(transaction, {
        recordedAt: until,
        actor: viewer.subject,
        actorName: viewer.name,
        action: counts[0]?.[0] ?? action,
        outcome: "SUPPRESSED",
        subjectType: "Person",
        subjectId: viewer.personId,
        version: null,
        requestId,
        input: { attempts, from, until, operations: Object.fromEntries(counts) },
        summary: `${attempts} attempts were refused without being looked at, after many that were refused: ${named}.`,
      }),
    ).catch((error: unknown) =>
      this.log.error({ error, subject: viewer.subject, attempts }, "suppressed attempts were not recorded"),
    );
  }
}
