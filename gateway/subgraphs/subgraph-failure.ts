/** The ways in which a call to a subgraph can fail. */
const whatHappened = {
  TIMEOUT: (seconds: number) => `did not answer within ${seconds} s`,
  UNREACHABLE: () => "cannot be reached",
  FAULT: () => "answered with a fault of its own",
  NOT_GRAPHQL: () => "gave an answer that is not GraphQL",
  REFUSED: () => "refused the gateway's request",
  UNTRUSTED: () => "refused the gateway itself, because it does not accept the viewer that the gateway signs",
  CALLER_GONE: () => "was no longer asked, since the caller had gone away",
  REQUEST_TIMEOUT: () => "was not waited for, since the whole request took too long",
  CIRCUIT_OPEN: () => "has kept failing and is left alone for a moment",
} as const;

export type SubgraphFailureKind = keyof typeof whatHappened;

/** Failures that only operators can fix, by a setting. */
const askOperators =
  "Tell the operators of Cordon: the VIEWER_PRIVATE_KEY of the gateway must be set and belong to the VIEWER_PUBLIC_KEY " +
  "of the subgraph, and their clocks must agree.";

/** Failures in which a mutation was not started, and what to do then. */
const nothingChanged: Readonly<Partial<Record<SubgraphFailureKind, string>>> = {
  REFUSED: "Tell the operators of Cordon.",
  UNTRUSTED: askOperators,
  REQUEST_TIMEOUT: "Send it again, with fewer operations at once.",
  CIRCUIT_OPEN: "Send it again in a few seconds.",
};

/**
 * A subgraph gave no usable response. `cause` may hold addresses and foreign text: log only. The message is safe for
 * callers and only names the subgraph.
 */
export class SubgraphFailure extends Error {
  constructor(
    readonly subgraph: string,
    readonly kind: SubgraphFailureKind,
    timeoutMs: number,
    cause: unknown,
  ) {
    super(`The ${subgraph} subgraph ${whatHappened[kind](timeoutMs / 1000)}`, { cause });
  }

  /** For queries. */
  get whatNext(): string {
    return this.kind === "UNTRUSTED" ? askOperators : "Try again shortly.";
  }

  /** The message for the caller: what happened, what it means for the response, and what to do next. */
  describe(changing: boolean, withIdempotencyKey: boolean): string {
    if (!changing) return `${this.message}; the rest of the answer is complete. ${this.whatNext}`;
    const whatToDo = nothingChanged[this.kind];
    if (whatToDo) return `${this.message}; nothing was changed. ${whatToDo}`;
    return `${this.message}, so it is not known whether the operation took effect. ${
      withIdempotencyKey
        ? "Send it again with the same Idempotency-Key: it is never done twice."
        : "Look at the present state first, and send an Idempotency-Key with operations that you may have to repeat."
    }`;
  }
}
