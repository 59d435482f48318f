/** The ways in which a subgraph can fail to give an answer that may be passed on. */
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

/** What no waiting mends: a setting is wrong, and whoever runs Cordon has to look. */
const askOperators =
  "Tell the operators of Cordon: the VIEWER_PRIVATE_KEY of the gateway must be set and belong to the VIEWER_PUBLIC_KEY " +
  "of the subgraph, and their clocks must agree.";

/** How a change can fail before it is begun, and what to do then. A change that was begun is waited for. */
const nothingChanged: Readonly<Partial<Record<SubgraphFailureKind, string>>> = {
  REFUSED: "Tell the operators of Cordon.",
  UNTRUSTED: askOperators,
  REQUEST_TIMEOUT: "Send it again, with fewer operations at once.",
  CIRCUIT_OPEN: "Send it again in a few seconds.",
};

/**
 * A subgraph gave no usable answer. `cause` may hold addresses and foreign text: it is for the log only. What may be
 * said to a caller is in the message, which knows the subgraph by its name only.
 */
export class SubgraphFailure extends Error {
  constructor(
    readonly subgraph: string,
    readonly kind: SubgraphFailureKind,
    timeoutInMilliseconds: number,
    cause: unknown,
  ) {
    super(`The ${subgraph} subgraph ${whatHappened[kind](timeoutInMilliseconds / 1000)}`, { cause });
  }

  /** Said to whoever only reads. */
  get whatNext(): string {
    return this.kind === "UNTRUSTED" ? askOperators : "Try again shortly.";
  }

  /** What the caller reads: what happened, what it means for their answer, and what to do next. */
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
