import type { Declaration, Effect, GateUse, Operation, ProcessModel, Transition } from "../model/process-model.js";
import {
  approved,
  atAnyTime,
  executed,
  incidentStateGates,
  ofIncidents,
  openByThemselves,
  openedByAnswers,
  separations,
} from "./expectations.js";
import type { Promised } from "./promises/promised.js";
import { promises } from "./promises/promises.js";
import type { Property } from "./property.js";

const named = ({ operations }: ProcessModel, name: string): Operation | undefined =>
  operations.find((one) => one.name === name);

const gateWords = ({ gate, of }: GateUse) => (of ? `${gate} of ${of}` : gate);
const effectWords = (effect: Effect) => `${gateWords(effect)}${effect.certainty === "POSSIBLY" ? ", possibly" : ""}`;
const moveWords = ({ machine, from, to, beside }: Transition) =>
  (from.length > 0 ? from : ["nothing"]).map((state) => `${machine}: ${state} → ${to}${beside ? ", beside" : ""}`);

/** Whether a declaration says anything that could be lost. */
const actsBy = ({ transitions, gates, establishes, clears }: Omit<Declaration, "name">) =>
  [transitions, gates, establishes, clears].some((part) => part.length > 0);

/** What a declaration says of one kind, in the words in which it is promised, and the story of what is missing. */
const kept: Readonly<
  Record<
    keyof Promised,
    readonly [(declaration: Declaration) => readonly string[], (name: string, lost: string) => string]
  >
> = {
  moves: [
    ({ transitions }) => transitions.flatMap(moveWords),
    (name, lost) => `${name} does not lead on any more: ${lost}.`,
  ],
  waits: [
    ({ gates }) => gates.map(gateWords),
    (name, lost) => `${lost} is shut, and ${name} is carried out all the same: it does not wait for it.`,
  ],
  opens: [
    ({ establishes }) => establishes.map(effectWords),
    (name, lost) => `${name} is carried out, and whoever waits for ${lost} waits on: it is not said to open it.`,
  ],
  shuts: [
    ({ clears }) => clears.map(effectWords),
    (name, lost) => `${name} is carried out, and ${lost} counts as open as before: it is not said to shut it.`,
  ],
};

/** What must be declared of single operations: who may, what they wait for, and that somebody else looks at it. */
export const propertiesOfTheLaw: readonly Property[] = [
  {
    name: "Everything promised is declared",
    says: "Each operation and each reaction leads where the process says, waits for what it says, and opens and shuts what it says.",
    broken: ({ operations, reactions }) =>
      Object.entries(promises).flatMap(([name, promised]) => {
        const declaration = [...operations, ...reactions].find((one) => one.name === name);
        if (!declaration) return [`There is no ${name}.`];
        return (Object.keys(kept) as (keyof Promised)[]).flatMap((kind) => {
          const [valuesOf, describe] = kept[kind];
          const there = valuesOf(declaration);
          return (promised[kind] ?? []).filter((one) => !there.includes(one)).map((lost) => describe(name, lost));
        });
      }),
  },
  {
    name: "Nothing is declared unpromised",
    says: "What an operation or a reaction declares is promised a second time, apart from it: so losing it takes two mistakes.",
    broken: ({ operations, reactions }) =>
      [...operations, ...reactions]
        .filter(({ name, ...declaration }) => !promises[name] && actsBy(declaration))
        .map(
          ({ name }) =>
            `${name} could lose all that it says, and nobody would notice: promise it in site/generator/checker/promises/.`,
        ),
  },
  {
    name: "Each operation says when it may",
    says: "An operation on a thing that has states starts from one or waits for a gate; one on an incident, a service of it or what belongs to it looks at how far the incident is.",
    broken: ({ operations, machines }) =>
      operations.flatMap(({ name, answers, transitions, gates }) => {
        const ofItself = transitions.filter(({ beside }) => !beside);
        const hasStates = answers.some((type) => machines.some(({ code }) => code === type));
        if (hasStates && ofItself.length === 0 && gates.length === 0)
          return [`${name} is carried out at any time, since it neither starts from a state nor waits for anything.`];
        const isOfIncident = answers.some((type) => ofIncidents.includes(type)) && !atAnyTime.includes(name);
        const looks =
          ofItself.some(({ machine }) => machine === "Incident") ||
          gates.some(({ gate }) => incidentStateGates.includes(gate));
        return isOfIncident && !looks
          ? [`The incident was merged or closed, and ${name} is carried out on it all the same.`]
          : [];
      }),
  },
  {
    name: "Every gate can be opened",
    says: "Whatever an operation waits for is brought about by another one, by an event or by time.",
    broken: ({ operations, reactions, gates }) => {
      const opened = new Set(
        [...operations, ...reactions].flatMap(({ establishes }) => establishes.map(({ gate }) => gate)),
      );
      const waitingFor = (code: string) =>
        operations.filter((operation) => operation.gates.some(({ gate }) => gate === code)).map(({ name }) => name);
      return gates
        .filter(({ code }) => !opened.has(code) && !openByThemselves.includes(code))
        .flatMap(({ code }) => {
          const [first, ...others] = waitingFor(code);
          if (!first) return [];
          const more = others.length > 0 ? `, and so do ${others.length} more` : "";
          return [
            `${first} waits for ${code}${more}, and nothing ever opens it: declare "establishes" where it becomes true, or name it in openByThemselves (site/generator/checker/expectations.ts) if only the input, the viewer or the time decides it.`,
          ];
        });
    },
  },
  {
    name: "Four eyes",
    says: "Nobody approves, agrees or validates what they did or asked for themselves.",
    broken: (model) =>
      separations.flatMap(([name, from]) =>
        named(model, name)?.separate.includes(from)
          ? []
          : [`Ada carries out ${from}, and then ${name} on the same thing: nobody keeps her from it.`],
      ),
  },
  {
    name: "The word of another party",
    says: "A flagged eradication, a withdrawal, the reopening of what was closed or withdrawn, and a replacement wait for an executive incident manager.",
    broken: (model) =>
      Object.entries(approved).flatMap(([name, { from = [], flag = "" }]) => {
        const approval = named(model, name)?.approval;
        const asks =
          approval?.by.includes("EXECUTIVE_INCIDENT_MANAGER") &&
          approval.flag === flag &&
          (approval.from.length === 0 || from.every((state) => approval.from.includes(state)));
        return asks ? [] : [`${name} is carried out, and no executive incident manager was asked.`];
      }),
  },
  {
    name: "Silence agrees to nothing",
    says: "Whatever waits for somebody runs out by a reaction, and none of these opens what only an answer opens.",
    broken: ({ timers, reactions }) => [
      ...timers
        .filter(({ code }) => !reactions.some(({ timer }) => timer === code))
        .map(({ code }) => `${code} waits for somebody, and no reaction ever says that the time has passed.`),
      ...reactions
        .filter(({ timer }) => timer !== "")
        .flatMap(({ name, establishes }) =>
          establishes
            .filter(({ gate }) => openedByAnswers.includes(gate))
            .map(({ gate }) => `Nobody answers, ${name} is carried out, and ${gate} is open.`),
        ),
    ],
  },
  {
    name: "Each team acts in its own service",
    says: "Containment, eradication and restoration are the service side's, validation is never.",
    broken: ({ operations, cells }) => {
      const sideOf = (code: string) => cells.find((cell) => cell.code === code)?.side;
      return operations.flatMap(({ name, transitions, allow }) => {
        const into = transitions.flatMap(({ machine, to, from }) =>
          machine === "ServiceResponse" && !from.includes(to) ? [to] : [],
        );
        const wanted = into.some((to) => (executed as readonly string[]).includes(to))
          ? "SERVICE_TEAM"
          : into.includes("VALIDATED")
            ? "SECURITY_TEAM"
            : undefined;
        const others = wanted ? allow.filter(({ responsibility }) => sideOf(responsibility) !== wanted) : [];
        return others.map(
          ({ responsibility }) =>
            `Somebody with ${responsibility || "no cell"} carries out ${name}, which is the part of ${wanted}.`,
        );
      });
    },
  },
  {
    name: "No program judges",
    says: "A program reports and records: it moves nothing that is there, and opens no gate.",
    broken: ({ operations }) =>
      operations
        .filter(({ actors }) => actors.includes("SERVICE_ACCOUNT") || actors.length === 0)
        .filter(
          ({ transitions, establishes }) =>
            establishes.length > 0 || transitions.some(({ from, to }) => from.some((state) => state !== to)),
        )
        .map(({ name }) => `A program carries out ${name}, which moves something that is there.`),
  },
];
