import type { Level } from "./version-number.js";

/** The parts of the process, in the order in which changes of them are told. */
export const changeParts = [
  "responsibilities",
  "permissions",
  "operations",
  "reactions",
  "gates",
  "clocks",
  "states",
  "priorities",
  "phases",
  "events",
  "controls",
  "vocabulary",
  "words",
] as const;

interface ChangeKind {
  readonly part: (typeof changeParts)[number];
  readonly level: Level;
  /** The process asks for less than before: nobody is hindered by it, but an auditor wants to know. */
  readonly loosens?: true;
}

/**
 * What can change in the process, and how far each change goes.
 *
 * It is major when somebody who follows the version before is refused, late, without an answer, or not responsible any
 * more; minor when something is possible that was not, or a demand falls away; a patch when nobody acts or asks differently.
 */
export const changeKinds = {
  responsibilityAdded: { part: "responsibilities", level: "minor" },
  responsibilityRemoved: { part: "responsibilities", level: "major" },
  responsibilityMoved: { part: "responsibilities", level: "major" },
  functionAdded: { part: "responsibilities", level: "minor" },
  functionRemoved: { part: "responsibilities", level: "major" },
  permissionAdded: { part: "permissions", level: "minor", loosens: true },
  permissionRequired: { part: "permissions", level: "major" },
  permissionRemoved: { part: "permissions", level: "major" },
  separationAdded: { part: "permissions", level: "major" },
  separationRemoved: { part: "permissions", level: "minor", loosens: true },
  approvalAdded: { part: "permissions", level: "major" },
  approvalRemoved: { part: "permissions", level: "minor", loosens: true },
  operationAdded: { part: "operations", level: "minor" },
  operationRemoved: { part: "operations", level: "major" },
  operationPhases: { part: "operations", level: "minor" },
  operationServed: { part: "operations", level: "patch" },
  reactionAdded: { part: "reactions", level: "minor" },
  reactionRemoved: { part: "reactions", level: "major" },
  reactionTrigger: { part: "reactions", level: "minor" },
  gateAdded: { part: "gates", level: "minor" },
  gateRemoved: { part: "gates", level: "major", loosens: true },
  operationGateAdded: { part: "gates", level: "major" },
  operationGateRemoved: { part: "gates", level: "minor", loosens: true },
  openingAdded: { part: "gates", level: "minor" },
  openingRemoved: { part: "gates", level: "major" },
  shuttingAdded: { part: "gates", level: "major" },
  shuttingRemoved: { part: "gates", level: "minor", loosens: true },
  clockAdded: { part: "clocks", level: "major" },
  clockRemoved: { part: "clocks", level: "major", loosens: true },
  clockShortened: { part: "clocks", level: "major" },
  clockLengthened: { part: "clocks", level: "minor", loosens: true },
  clockVersionAdded: { part: "clocks", level: "major" },
  clockVersionRemoved: { part: "clocks", level: "major", loosens: true },
  clockInForce: { part: "clocks", level: "major" },
  clockLaw: { part: "clocks", level: "patch" },
  clockLatest: { part: "clocks", level: "major" },
  clockRestDays: { part: "clocks", level: "major" },
  clockWarns: { part: "clocks", level: "minor" },
  clockAddressee: { part: "clocks", level: "major" },
  noticeContentAdded: { part: "clocks", level: "major" },
  noticeContentRemoved: { part: "clocks", level: "minor", loosens: true },
  clockExceptionAdded: { part: "clocks", level: "minor", loosens: true },
  clockExceptionRemoved: { part: "clocks", level: "major" },
  clockDelayAdded: { part: "clocks", level: "minor", loosens: true },
  clockDelayRemoved: { part: "clocks", level: "major" },
  clockSeries: { part: "clocks", level: "major" },
  lawAdded: { part: "clocks", level: "minor" },
  lawRemoved: { part: "clocks", level: "major", loosens: true },
  calendarChanged: { part: "clocks", level: "minor" },
  timerShortened: { part: "clocks", level: "major" },
  timerLengthened: { part: "clocks", level: "minor", loosens: true },
  clockStart: { part: "clocks", level: "major" },
  clockBlocks: { part: "clocks", level: "major" },
  machineAdded: { part: "states", level: "minor" },
  machineRemoved: { part: "states", level: "major" },
  machineInitial: { part: "states", level: "major" },
  stateAdded: { part: "states", level: "minor" },
  stateRemoved: { part: "states", level: "major" },
  statePhase: { part: "states", level: "minor" },
  transitionAdded: { part: "states", level: "minor" },
  transitionRemoved: { part: "states", level: "major" },
  priorityRule: { part: "priorities", level: "major" },
  judgementWeight: { part: "priorities", level: "major" },
  phaseAdded: { part: "phases", level: "minor" },
  phaseRemoved: { part: "phases", level: "major" },
  phaseGroup: { part: "phases", level: "minor" },
  arrowMoved: { part: "phases", level: "minor" },
  eventTypeAdded: { part: "events", level: "minor" },
  eventTypeRemoved: { part: "events", level: "major" },
  eventTypeName: { part: "events", level: "major" },
  eventFieldAdded: { part: "events", level: "minor" },
  eventFieldRemoved: { part: "events", level: "major" },
  eventToldOutside: { part: "events", level: "minor", loosens: true },
  eventNotToldOutside: { part: "events", level: "major" },
  controlAdded: { part: "controls", level: "minor" },
  controlRemoved: { part: "controls", level: "major", loosens: true },
  evidenceAdded: { part: "controls", level: "minor" },
  evidenceRemoved: { part: "controls", level: "minor", loosens: true },
  recordAdded: { part: "controls", level: "minor" },
  recordRemoved: { part: "controls", level: "major", loosens: true },
  valueAdded: { part: "vocabulary", level: "minor" },
  valueRemoved: { part: "vocabulary", level: "major" },
  wordsChanged: { part: "words", level: "patch" },
} as const satisfies Readonly<Record<string, ChangeKind>>;

export type ChangeName = keyof typeof changeKinds;

/** One difference between two versions of the process. */
export interface ProcessChange {
  readonly kind: ChangeName;
  /** The part of the schema that it is about. */
  readonly coordinate: string;
  /** What it was and is: coordinates, which pages call by their titles, or texts that need no translation. */
  readonly was: readonly string[];
  readonly is: readonly string[];
}

export const kindOf = ({ kind }: Pick<ProcessChange, "kind">): ChangeKind => changeKinds[kind];
