import { setTimeout as pause } from "node:timers/promises";
import { mutationDocument } from "./mutation-document.js";

/** The response to a GraphQL request. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
  readonly text: string;
}

/** The result of an operation: the entity, the problem, or an error. */
export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly message: string;
  readonly gates: readonly { readonly gate: string; readonly message: string }[];
  readonly [fact: string]: unknown;
}

/** Over eleven seconds: longer than anything that passes takes. */
const maxReads = 10;

/** A client of Cordon over HTTP. */
export class Cordon {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    readonly gatewayUrl: string,
    private readonly requestToken: (persona: string) => Promise<string>,
  ) {}

  tokenFor(persona: string): Promise<string> {
    const token = this.tokens.get(persona) ?? this.requestToken(persona);
    this.tokens.set(persona, token);
    return token;
  }

  async ask<Data = Record<string, unknown>>(
    persona: string,
    query: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(this.gatewayUrl, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await this.tokenFor(persona)}`,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, data, errors, text };
  }

  /** Reads data that must be complete: again, as every such answer asks for, while something is away for a moment. */
  async read<Data>(persona: string, query: string, variables: object = {}): Promise<Data> {
    for (let attempt = 1; ; attempt += 1) {
      const { data, errors } = await this.ask<Data>(persona, query, variables);
      if (errors.length === 0 && data !== null) return data;
      const passing = errors.length > 0 && errors.every(({ extensions }) => extensions.code === "SERVICE_UNAVAILABLE");
      if (!passing || attempt === maxReads) throw new Error(`Reading failed: ${JSON.stringify(errors)}`);
      await pause(attempt * 250);
    }
  }

  /** Performs an operation and returns its typed result. @throws Error when it is answered with an error instead. */
  async perform(
    persona: string,
    operation: string,
    input: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> {
    const { data, errors } = await this.attempt(persona, operation, input, headers);
    if (errors.length > 0 || !data) throw new Error(`${operation} by ${persona} failed: ${JSON.stringify(errors)}`);
    return data.result;
  }

  /** Performs an operation and returns whatever comes back. */
  attempt(
    persona: string,
    operation: string,
    input: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<{ readonly result: Outcome }>> {
    return this.ask(persona, mutationDocument(operation), { input }, headers);
  }
}
