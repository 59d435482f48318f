import { describeBreak } from "./describe-break.js";
import { ends, reopened } from "./expectations.js";
import { leadingTo } from "./explore.js";
import { has } from "./gate-set.js";
import { never } from "./never.js";
import type { Property } from "./property.js";

/** That an incident comes into a state only with these gates open. What was reopened goes on with what stood before. */
const needs = (name: string, into: string, says: string, gates: readonly string[]): Property =>
  never(name, "COURSE", says, ({ whole }, { declaration, after }) => {
    if (after.whole.state !== into || whole.state === into || declaration.name === "reopenIncident") return undefined;
    const shut = gates.filter((gate) => !has(whole.open, gate));
    return shut.length > 0 ? `The incident is ${into}, and this was shut: ${shut.join(", ")}.` : undefined;
  });

/** What must be true of the way of an incident, and of every machine. */
export const propertiesOfTheCourse: readonly Property[] = [
  needs(
    "A declaration rests on what is known",
    "DECLARED",
    "Declaring takes a virtual team, something found, and every linked alert dispositioned.",
    ["VIRTUAL_TEAM_FORMED", "FINDING_RECORDED", "ALERTS_DISPOSITIONED"],
  ),
  needs(
    "The response ends when everybody is told",
    "POST_INCIDENT_ACTIVITY",
    "Post-incident activity waits for the clocks that may not outlast the response.",
    ["NOTIFICATIONS_MADE"],
  ),
  needs(
    "Nothing is closed without its review",
    "CLOSED",
    "Closing waits for the finished review of what has happened since the incident was last reopened, and for every clock.",
    ["REVIEW_FINISHED", "NOTIFICATIONS_SETTLED"],
  ),
  never(
    "The response ends with every service validated or released",
    "RESPONSE",
    "No post-incident activity before every service is validated or released, and one at least is validated.",
    ({ whole, parts }, { after }) => {
      if (after.whole.state !== "POST_INCIDENT_ACTIVITY" || whole.state === "POST_INCIDENT_ACTIVITY") return undefined;
      const states = parts.flatMap(({ state }) => state ?? []);
      const left = states.filter((state) => state !== "VALIDATED" && state !== "RELEASED");
      return left.length > 0 || !states.includes("VALIDATED") ? "The response has ended too early." : undefined;
    },
  ),
  {
    name: "No dead end",
    says: "From every state of every machine there is a way to one of its ends.",
    broken: (_model, explorations) =>
      Object.values(explorations).flatMap((explored) => {
        const wanted = ends[explored.cluster.whole] ?? [];
        const good = leadingTo(explored, ({ whole }) => whole.state !== undefined && wanted.includes(whole.state));
        const dead = [...explored.visits].find(([key]) => !good.has(key));
        return dead ? [describeBreak(explored, dead[0], `From here no way leads to ${wanted.join(" or ")}.`)] : [];
      }),
  },
  {
    name: "Every state is reached",
    says: "Each state of each machine can be reached by what there is.",
    broken: ({ machines }, explorations) =>
      machines.flatMap(({ code, states }) => {
        const seen = new Set(
          Object.values(explorations).flatMap(({ cluster, visits }) =>
            [...visits.values()].flatMap(({ world: { whole, parts } }) => [
              ...(cluster.whole === code && whole.state ? [whole.state] : []),
              ...(cluster.part?.machine === code ? parts.flatMap(({ state }) => state ?? []) : []),
            ]),
          ),
        );
        const unseen = states.filter((state) => !seen.has(state.code));
        return unseen.length > 0 ? [`${code}: nothing leads to ${unseen.map((state) => state.code).join(", ")}.`] : [];
      }),
  },
  {
    name: "Every end can be reopened",
    says: "What was closed, dismissed or withdrawn, or is under review, can be reopened, and so can a vulnerability that was fixed, disclosed or rejected; only a merge is final.",
    broken: ({ operations }) =>
      reopened.flatMap(([machine, state, name]) => {
        const operation = operations.find((one) => one.name === name);
        const leads = operation?.transitions.some((one) => one.machine === machine && one.from.includes(state));
        return leads ? [] : [`${machine} is ${state}, and ${name} does not lead on from there.`];
      }),
  },
];
