import { Client, fetchExchange, subscriptionExchange } from "@urql/core";
import { authExchange } from "@urql/exchange-auth";
import { cacheExchange } from "@urql/exchange-graphcache";
import type { SignIn } from "../sign-in/sign-in.js";
import type { Configuration } from "./configuration.js";
import { Costs } from "./costs.js";
import { EventStreams } from "./event-streams.js";
import { noteCosts } from "./note-costs.js";
import { registeredDocuments } from "./registered-documents.js";
import { typesWithoutId } from "./types-without-id.js";

export interface Api {
  readonly client: Client;
  readonly streams: EventStreams;
  readonly costs: Costs;
  close(): void;
}

/** Cordon's API as one person sees it: what was read is kept once for each thing, by its id, and replaced by what comes live. */
export function createApi({ gatewayUrl }: Configuration, signIn: SignIn): Api {
  const streams = new EventStreams(`${gatewayUrl}/stream`, signIn);
  const costs = new Costs();
  const client = new Client({
    url: gatewayUrl,
    preferGetMethod: false,
    fetchOptions: { headers: { "cordon-cost": "show" } },
    exchanges: [
      cacheExchange({ keys: typesWithoutId }),
      noteCosts(costs),
      authExchange(async ({ appendHeaders }) => ({
        addAuthToOperation: (operation) =>
          appendHeaders(operation, { authorization: `Bearer ${signIn.accessToken() ?? ""}` }),
        didAuthError: ({ response }) => response?.status === 401,
        refreshAuth: signIn.renew,
      })),
      registeredDocuments,
      subscriptionExchange({ forwardSubscription: streams.forward }),
      fetchExchange,
    ],
  });
  return { client, streams, costs, close: () => streams.close() };
}
