import { gatesOfARound } from "./clusters.js";
import { describeBreak } from "./describe-break.js";
import { backFrom, executed } from "./expectations.js";
import { type Explored, leadingTo } from "./explore.js";
import { has } from "./gate-set.js";
import { never } from "./never.js";
import type { Property } from "./property.js";
import type { Step } from "./steps.js";
import { counted, type Thing, type World } from "./world.js";

/** The parts that a step leads into one of these states. */
const led = (before: World, { after }: Step, into: readonly string[]) =>
  after.parts.flatMap((to, place) => {
    const from = before.parts[place];
    return from && to.state && from.state !== to.state && into.includes(to.state) ? [{ from, to }] : [];
  });

const shut = (gates: readonly string[], { open }: Thing) => gates.filter((gate) => !has(open, gate));

/** That a service comes into a state only with these gates open, its own and those of the incident. */
const needs = (
  name: string,
  cluster: string,
  into: string,
  says: string,
  own: readonly string[],
  whole: readonly string[] = [],
) =>
  never(name, cluster, says, (before, step) => {
    const missing = led(before, step, [into]).flatMap(({ from }) => [...shut(own, from), ...shut(whole, before.whole)]);
    return missing.length > 0 ? `A service is in ${into}, and this was shut: ${missing.join(", ")}.` : undefined;
  });

const evicted = ["ADVERSARY_EVICTED", "VULNERABLE_PATHS_CLOSED"] as const;

/** What must be true of the responses of several services to an incident. */
export const propertiesOfTheResponse: readonly Property[] = [
  never(
    "No service recovers while the adversary may be in another",
    "RESPONSE",
    "No service enters recovery, is restored or validated while, in any affected service, eviction or closed paths are missing in its present round.",
    (before, step, cluster) => {
      const on = led(before, step, ["RECOVERY", "RESTORED", "VALIDATED"]);
      const held = counted(cluster, before).filter((one) => shut(evicted, one).length > 0);
      return on.length > 0 && held.length > 0
        ? `A service goes on while one in ${held.map(({ state }) => state).join(" and ")} lacks eviction or closed paths.`
        : undefined;
    },
  ),
  never(
    "Nobody acts in a service without a declaration",
    "RESPONSE",
    "Containment, eradication and recovery follow from a declaration, and end with the response.",
    (before, step) =>
      before.whole.state !== "DECLARED" && led(before, step, executed).length > 0
        ? `The incident is ${before.whole.state}, and a service is acted on.`
        : undefined,
  ),
  needs(
    "Containment rests on an analysis",
    "RESPONSE",
    "CONTAINMENT",
    "No containment without a recorded analysis of the round.",
    ["ANALYSIS_RECORDED"],
  ),
  needs(
    "Eradication follows containment",
    "RESPONSE",
    "ERADICATION",
    "No eradication before containment is recorded in the round.",
    ["CONTAINMENT_RECORDED"],
  ),
  needs(
    "Recovery goes by a plan and by guidance",
    "RESPONSE",
    "RECOVERY",
    "No recovery without a plan that both sides agreed and guidance that the service follows.",
    ["RECOVERY_PLAN_AGREED", "GUIDANCE_ACKNOWLEDGED"],
  ),
  needs(
    "Somebody answers before anybody acts",
    "STAFF",
    "CONTAINMENT",
    "One lead, one owner of the service and the severity that its own team has assessed, before its containment, whenever it joined.",
    ["OWNER_ACCEPTED", "SEVERITY_ASSESSED"],
    ["LEAD_ACCEPTED"],
  ),
  needs(
    "A service is let go on a finding, by both sides",
    "RELEASE",
    "RELEASED",
    "No release without an analysis that names the service as not affected and the agreement of its side.",
    ["FOUND_NOT_AFFECTED", "RELEASE_AGREED"],
  ),
  never(
    "Each round begins anew",
    "RESPONSE",
    "Whatever leads a service to analysis leaves nothing open that its new round has to reach.",
    (before, step) => {
      const left = led(before, step, ["ANALYSIS"]).flatMap(({ to }) =>
        gatesOfARound.filter((gate) => has(to.open, gate)),
      );
      return left.length > 0 ? `A round begins, and this is open from before: ${left.join(", ")}.` : undefined;
    },
  ),
  {
    name: "The way back is always open",
    says: "From containment to validation, a service can go back to analysis as long as the incident is declared.",
    broken: (_model, { RESPONSE }) => {
      const explored = RESPONSE as Explored;
      return backFrom.flatMap((state) => {
        const stuck = [...explored.visits].find(([, { world, steps }]) => {
          const place = world.parts.findIndex((one) => one.state === state);
          const isBack = ({ step: { declaration, after } }: (typeof steps)[number]) =>
            declaration.name === "returnToAnalysis" && after.parts[place]?.state === "ANALYSIS";
          return world.whole.state === "DECLARED" && place >= 0 && !steps.some(isBack);
        });
        return stuck ? [describeBreak(explored, stuck[0], `A service in ${state} cannot go back to analysis.`)] : [];
      });
    },
  },
  {
    name: "Every case can be closed",
    says: "From every state of an incident but a merged one, with whatever services, there is a way to its close.",
    broken: (_model, explorations) =>
      ["RESPONSE", "STAFF", "RELEASE", "COURSE"].flatMap((name) => {
        const explored = explorations[name] as Explored;
        const good = leadingTo(explored, ({ whole }) => whole.state === "CLOSED");
        const dead = [...explored.visits].find(
          ([
            key,
            {
              world: { whole },
            },
          ]) => whole.state !== undefined && whole.state !== "MERGED" && !good.has(key),
        );
        return dead ? [describeBreak(explored, dead[0], "From here no way leads to CLOSED.")] : [];
      }),
  },
];
