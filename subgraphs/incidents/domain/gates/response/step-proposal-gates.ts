import {
  type PlanStepKind,
  planStepKinds,
} from "../../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { maxStepsOfRound } from "../../../../response-model/machines/response/plan-step-states.js";
import type { CaseMember, ServiceFile } from "../../case-file.js";
import { isOnSecuritySide, mayRead } from "../../people/may-read.js";
import type { PlanStep } from "../../records/response/plan-step.js";
import { circleThrough } from "../../response/circle-through.js";
import { isDoneOrPossible } from "../../response/is-done-or-possible.js";
import { stepsOfRound } from "../../response/steps-of-round.js";
import { stepWords } from "./step-words.js";

/** The plan of a service, and the people that an operation names as owners. */
export interface ProposalFile extends ServiceFile {
  readonly people: readonly CaseMember[];
  /** The step that is amended or assigned, where it is one that is there. */
  readonly step?: PlanStep;
}

/** What an operation says of one step. */
interface StepInput {
  readonly key?: string | null;
  readonly kind?: PlanStepKind;
  readonly title?: string | null;
  readonly ownerId?: string | null;
  readonly dueAt?: Date | null;
  readonly dependsOnIds?: readonly string[] | null;
  readonly dependsOnKeys?: readonly string[];
}

type Input = StepInput & { readonly steps?: readonly StepInput[] };

const met = [] as const;
const maxAheadMs = 366 * 24 * 3_600_000;

/** The steps that an operation speaks of: several, or the one that its input is. */
const namedIn = (input: Input): readonly StepInput[] => {
  const { steps } = input;
  return steps ?? [input];
};

const unique = (all: readonly string[]) => [...new Set(all)];

/** The reason, where there is anything that it is about. */
const because = <Case extends string, Places>(reason: Case, about: readonly string[], places: Places) =>
  about.length > 0 ? [[reason, places] as const] : [];

/** The gates of what is written into a plan: proposed, amended or assigned. */
export const stepProposalGates = gateRules<ProposalFile, Input>()({
  STEP_OWNERS_FIT: (file, { input }) => {
    const { people, service, step } = file;
    const wanted = namedIn(input).flatMap(({ ownerId, kind = step?.kind ?? "CONTAIN" }) =>
      ownerId ? [{ ownerId, side: planStepKinds[kind].by, person: people.find(({ id }) => id === ownerId) }] : [],
    );
    const namesOf = (wrong: (person: CaseMember, side: string) => boolean) =>
      unique(wanted.flatMap(({ person, side }) => (person && wrong(person, side) ? [person.name] : [])));
    const isOfOwner = ({ teams }: CaseMember) => teams.some(({ id }) => id === service.ownerTeamId);
    const isPerson = ({ kind }: CaseMember) => kind === "PERSON";
    const unknown = unique(wanted.flatMap(({ ownerId, person }) => (person ? [] : [ownerId])));
    const programs = namesOf((person) => !isPerson(person));
    const others = namesOf((person, side) => isPerson(person) && side === "SERVICE_TEAM" && !isOfOwner(person));
    const outsiders = namesOf(
      (person, side) =>
        isPerson(person) && side === "SECURITY_TEAM" && (isOfOwner(person) || !isOnSecuritySide(person)),
    );
    const shutOut = namesOf((person) => isPerson(person) && !mayRead(file, person));
    return [
      ...because("UNKNOWN", unknown, { ids: unknown }),
      ...because("PROGRAM", programs, { names: programs }),
      ...because("OTHER_TEAM", others, { names: others, service: service.name }),
      ...because("NOT_SECURITY", outsiders, { names: outsiders, service: service.name }),
      ...because("SHUT_OUT", shutOut, { names: shutOut }),
    ];
  },
  STEPS_DUE_AHEAD: (_file, { input, now }) => {
    const times = namedIn(input).flatMap(({ dueAt }) => dueAt ?? []);
    const written = (some: readonly Date[]) => unique(some.map((one) => one.toISOString()));
    const past = written(times.filter((time) => time <= now));
    const far = written(times.filter((time) => time.getTime() - now.getTime() > maxAheadMs));
    return [...because("PAST", past, { times: past }), ...because("TOO_FAR", far, { times: far })];
  },
  PLAN_HAS_ROOM: (file, { input }) => {
    const count = stepsOfRound(file).filter(({ state }) => state !== "WITHDRAWN").length + namedIn(input).length;
    const { service, response } = file;
    const places = { service: service.name, round: String(response.round), count: String(count) };
    return count > maxStepsOfRound ? [["FULL", { ...places, max: String(maxStepsOfRound) }]] : met;
  },
  DEPENDENCIES_STAND: (file, { input }) => {
    const named = namedIn(input);
    const ids = unique(named.flatMap(({ dependsOnIds }) => dependsOnIds ?? []));
    const unknown = ids.filter((id) => !file.steps.some((step) => step.id === id));
    const over = file.steps
      .filter((step) => ids.includes(step.id) && !isDoneOrPossible(step, file))
      .map((step) => stepWords(step, file));
    const keys = named.flatMap(({ key }) => key ?? []);
    const missing = unique(named.flatMap(({ dependsOnKeys = [] }) => dependsOnKeys)).filter(
      (key) => !keys.includes(key),
    );
    const twice = unique(keys.filter((key, place) => keys.indexOf(key) !== place));
    return [
      ...because("UNKNOWN", unknown, { ids: unknown }),
      ...because("NO_SUCH_KEY", missing, { keys: missing }),
      ...because("KEY_TWICE", twice, { keys: twice }),
      ...because("OVER", over, { steps: over }),
    ];
  },
  DEPENDENCIES_ACYCLIC: (file, { input }) => {
    const { steps, service, step } = file;
    // One that is there is looked at as it would be; new ones are known by their keys, which nothing that is there waits for.
    const after = steps
      .filter((one) => isDoneOrPossible(one, file))
      .map((one) => (one.id === step?.id ? { ...one, dependsOnIds: input.dependsOnIds ?? one.dependsOnIds } : one));
    const added = step
      ? []
      : namedIn(input).map(({ key, title, dependsOnIds, dependsOnKeys = [] }, place) => ({
          id: key ? keyed(key) : `place ${place}`,
          title: title ?? "",
          serviceId: service.id,
          dependsOnIds: [...(dependsOnIds ?? []), ...dependsOnKeys.map(keyed)],
        }));
    const named = step ? after.filter(({ id }) => id === step.id) : added;
    const circle = circleThrough<Pick<PlanStep, "id" | "title" | "serviceId" | "dependsOnIds">>(named, [
      ...after,
      ...added,
    ]);
    const words = circle.map((one) => stepWords(one, file));
    if (words.length === 0) return met;
    return words.length === 1 ? [["ITSELF", { step: words[0] ?? "" }]] : [["CIRCLE", { steps: words }]];
  },
});

/** A key of a call, apart from the ids of the steps that are there. */
const keyed = (key: string) => `key ${key}`;
