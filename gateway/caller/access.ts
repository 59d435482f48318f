import type { IncomingMessage } from "node:http";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphClient } from "../subgraphs/subgraph-client.js";
import { askIdentity, askIdentityRevision, identitySources } from "./ask-identity.js";
import { authentication } from "./authentication.js";
import { identity } from "./identity.js";
import type { KeyCaching } from "./published-keys.js";

/** How the gateway knows who asks. */
export interface Access {
  /** Who an Authorization header belongs to; it is doubted when many bad ones came from the same address. Throws when that is nobody. */
  readonly resolveViewer: (authorization: string | undefined, isSuspect: boolean) => Promise<Viewer>;
  /** Who a subject is now. */
  readonly identify: (subject: string) => Promise<Viewer>;
  /** The subgraphs of which one must answer, or nobody is known. */
  readonly identitySources: readonly string[];
  /** Throws when a request did not come by a way that this access is meant for. */
  readonly checkHost: (request: IncomingMessage) => void;
}

/** By tokens of an identity provider; the teams subgraph says whose they are. @throws Error with one line. */
export function accessByToken(
  { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: { readonly OIDC_ISSUER?: string; readonly OIDC_AUDIENCE: string },
  clientOf: (subgraph: string) => SubgraphClient | undefined,
  log: Log,
  keyCaching?: Partial<KeyCaching>,
): Access {
  if (!issuer) throw new Error("Setting OIDC_ISSUER is needed.");
  const authenticate = authentication({ issuer, audience, keyCaching, log });
  const identify = identity(askIdentity(clientOf, log), log, performance, askIdentityRevision(clientOf));
  return {
    resolveViewer: async (authorization, isSuspect) => identify(await authenticate(authorization, isSuspect)),
    identify,
    identitySources,
    checkHost: () => undefined,
  };
}

const anybody: Viewer = { subject: "anybody", kind: "PERSON", personId: "anybody", name: "Anybody", memberships: [] };

/** For everybody on this machine: nobody is asked who they are, and the subgraphs are told nothing of it. */
export function accessForAnybody(): Access {
  return {
    resolveViewer: async () => anybody,
    identify: async () => anybody,
    identitySources: [],
    checkHost: ({ headers: { host = "" } }) => {
      // A page elsewhere can give this machine a name of its own, and would then count as of the same origin.
      if (URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)) return;
      throw new RequestRefusal("BAD_REQUEST", "With AUTHENTICATION=off, ask by the name localhost or 127.0.0.1 only.");
    },
  };
}
