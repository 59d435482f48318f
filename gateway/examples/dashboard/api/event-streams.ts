import type { SubscriptionForwarder } from "@urql/core";
import { createClient } from "graphql-sse";
import type { SignIn } from "../sign-in/sign-in.js";

/** Between one connection and the next: longer each time, until one has lasted. */
const pauses = { firstMs: 500, maxMs: 30_000, lastedMs: 10_000 };

/**
 * Subscriptions as server-sent events (graphql-sse), which go on where they were: each update has a cursor, and whoever
 * comes again hands the last one back as `after`. Then nothing is missed and nothing comes twice.
 */
export class EventStreams {
  private isLive = false;
  private readonly listeners = new Set<() => void>();
  private readonly sse;

  constructor(
    url: string,
    private readonly signIn: Pick<SignIn, "accessToken" | "renew">,
  ) {
    this.sse = createClient({
      url,
      // Asked for at each connection, since the token of an hour ago has run out.
      headers: () => ({ authorization: `Bearer ${signIn.accessToken() ?? ""}` }),
      // Connecting again is done here, with the cursor.
      retryAttempts: 0,
    });
  }

  /** Whether changes come in at the moment. */
  readonly live = (): boolean => this.isLive;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  close(): void {
    this.sse.dispose();
  }

  /** What urql's subscriptionExchange asks for. */
  readonly forward: SubscriptionForwarder = (request) => ({
    subscribe: (sink) => {
      const stopped = new AbortController();
      void this.follow(request, (result) => sink.next(result as never), stopped.signal);
      return { unsubscribe: () => stopped.abort() };
    },
  });

  private async follow(
    request: Parameters<SubscriptionForwarder>[0],
    onResult: (result: object) => void,
    stopped: AbortSignal,
  ): Promise<void> {
    let after: unknown;
    for (let pauseMs = pauses.firstMs; !stopped.aborted; pauseMs = Math.min(pauseMs * 2, pauses.maxMs)) {
      const begun = Date.now();
      await this.connect({ ...request, variables: { ...request.variables, after } }, stopped, (result) => {
        // Too long ago, or nothing that can be gone on with: begin anew; whoever comes back loads everything again.
        if (codeOf(result) === "RESUME_EXPIRED") after = undefined;
        if (codeOf(result) === "TOKEN_EXPIRED" || codeOf(result) === "RESUME_EXPIRED") return;
        after = cursorOf(result) ?? after;
        onResult(result);
      });
      this.becomes(false);
      if (Date.now() - begun > pauses.lastedMs) pauseMs = pauses.firstMs;
      if (!stopped.aborted) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  /** One connection, until it ends for whatever reason. */
  private connect(request: object, stopped: AbortSignal, onResult: (result: Result) => void): Promise<void> {
    return new Promise((resolve) => {
      const refused = async (error: unknown) => {
        if (statusOf(error) === 401 && !stopped.aborted) await this.signIn.renew();
        resolve();
      };
      const stop = this.sse.subscribe(
        request as { query: string },
        { next: (result) => onResult(result as Result), error: (error) => void refused(error), complete: resolve },
        { connected: () => this.becomes(true) },
      );
      stopped.addEventListener("abort", () => {
        stop();
        resolve();
      });
    });
  }

  private becomes(live: boolean): void {
    if (this.isLive === live) return;
    this.isLive = live;
    for (const listener of this.listeners) listener();
  }
}

interface Result {
  readonly data?: Readonly<Record<string, { readonly cursor?: string } | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const codeOf = ({ errors }: Result) => errors?.[0]?.extensions?.code;

const cursorOf = ({ data }: Result) => Object.values(data ?? {})[0]?.cursor;

const statusOf = (error: unknown) => (error as { response?: { status?: number } }).response?.status;
