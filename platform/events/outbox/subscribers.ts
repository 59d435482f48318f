import { z } from "zod";
import { isLoopback } from "../../runtime/is-loopback.js";
import { jsonListSetting } from "../../runtime/json-setting.js";
import { type EventContract, typesFor } from "../event-contract.js";
import { webhookSecrets } from "./webhook-secret.js";

const described = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  secret: webhookSecrets,
  types: z.array(z.string()).min(1).optional(),
  markings: z.array(z.string()).min(1).optional(),
  history: z.enum(["none", "all"]).optional(),
});

type Described = z.infer<typeof described>;

/** A receiver of events. */
export interface Subscriber {
  readonly name: string;
  readonly url: string;
  /** The signing secrets: two while one replaces the other. */
  readonly secret: readonly string[];
  readonly types: readonly string[];
  /**
   * For an outside system: the markings under which it gets events. Subgraphs get all, since they guard their copies by
   * them.
   */
  readonly markings?: readonly string[] | undefined;
  /** Whether it gets events from before it was registered. */
  readonly history: "none" | "all";
}

/** The setting of subscribers: address and signing secret of each (Standard Webhooks). */
export const subscribersSetting = (contract: EventContract) =>
  jsonListSetting(described, (all) => problemsOf(all, contract))
    .default([])
    .transform((all) => all.map((one) => subscriberOf(one, contract)))
    .describe(
      'who receives events, as [{"name":"lessons","url":"https://host/events","secret":"whsec_<base64>"}]; for a system outside Cordon also ' +
        '"types" (all), "markings" (["GREEN","CLEAR"]) and "history" ("none" or "all")',
    );

/** Subgraphs get what their copies need, outside systems what was agreed, by default only open markings. */
export function subscriberOf(one: Described, contract: EventContract): Subscriber {
  const { name, url, secret } = one;
  const types = typesFor(contract, name);
  if (types) return { name, url, secret, types, history: "all" };
  return {
    name,
    url,
    secret,
    types: one.types ?? Object.keys(contract.types),
    markings: one.markings ?? contract.openMarkings,
    history: one.history ?? "none",
  };
}

function problemsOf(all: readonly Described[], contract: EventContract): readonly string[] {
  const names = all.map(({ name }) => name);
  return [
    ...(new Set(names).size < names.length ? ["a name stands in it twice"] : []),
    ...all.flatMap((one) => [...wrongAddress(one), ...wrongAgreement(one, contract)]),
  ];
}

/** Signed data can still be read on its way, so https is required. */
function wrongAddress({ name, url }: Described): readonly string[] {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || isLoopback(hostname)
    ? []
    : [`the url of ${name} is not https, which only a subscriber on this machine may do without`];
}

function wrongAgreement({ name, types, markings, history }: Described, contract: EventContract): readonly string[] {
  if (typesFor(contract, name)) {
    return types || markings || history
      ? [`${name} is a subgraph, which is told what its copy needs: take types, markings and history away from it`]
      : [];
  }
  const unknown = (kind: string, named: readonly string[], known: readonly string[]) =>
    named
      .filter((one) => !known.includes(one))
      .map((one) => `${name} asks for the ${kind} ${JSON.stringify(one)}; there are ${known.join(", ")}`);
  return [
    ...unknown("type", types ?? [], Object.keys(contract.types)),
    ...unknown("marking", markings ?? [], contract.markings),
  ];
}
