import type { WorkFamilyCode } from "../model/work-families.js";
import type { NotificationWords } from "./notification-words.js";

/** A page's name, what search engines and link previews say of it, and its first paragraph. */
interface Introduced {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
}

/** The words of the pages that each tell of one kind of part of the process. */
export interface ProcessPageWords {
  readonly phases: Introduced & {
    readonly cycle: string;
    readonly cycleDescription: (boxes: string) => string;
    readonly arrows: string;
    readonly arrow: (number: number, from: string, to: string) => string;
    readonly ways: string;
    readonly waysIn: string;
    readonly waysOut: string;
    readonly who: string;
    readonly nobody: string;
    readonly byFunction: string;
    readonly byHolder: string;
    readonly gates: string;
    readonly noGates: string;
    readonly evidence: string;
    readonly evidenceIntroduction: string;
    readonly controls: string;
    readonly allOperations: string;
    /** Of a phase that each service goes through for itself; before the link to how. */
    readonly ofEachService: string;
  };
  /** How the services of an incident answer for themselves. */
  readonly responses: {
    readonly title: string;
    readonly introduction: readonly string[];
    readonly drawingDescription: (gates: string) => string;
    /** The services of the picture, and what happens to each. */
    readonly services: readonly [back: string, late: string, released: string];
    readonly back: string;
    readonly late: string;
    readonly released: string;
    readonly gate: string;
    /** Before the gates that are asked of every service. */
    readonly gateText: string;
    readonly toLifecycle: string;
  };
  /** What is planned, asked, collected and written down between the transitions. */
  readonly work: Omit<Introduced, "introduction"> & {
    readonly introduction: readonly string[];
    /** The link to the page of a family. */
    readonly toFamily: string;
    /** The link to all transitions, gates and states of what has states. */
    readonly toLifecycle: (machine: string) => string;
    readonly families: Readonly<
      Record<
        WorkFamilyCode,
        { readonly title: string; readonly description: string; readonly paragraphs: readonly string[] }
      >
    >;
  };
  /** What is proven by exploring the process. */
  readonly proven: Omit<Introduced, "introduction"> & {
    readonly introduction: readonly string[];
    readonly count: (states: number, properties: number) => string;
    /** The same in one line, of a released version or of the process as it stands. */
    readonly line: (process: string, states: number, properties: number) => string;
    readonly process: string;
    readonly toPage: string;
    readonly properties: string;
    readonly property: string;
    readonly says: string;
    readonly reading: string;
    readonly readingText: readonly string[];
    readonly clusters: string;
    readonly clustersText: string;
    readonly cluster: string;
    readonly states: string;
    readonly limits: string;
    readonly limitsText: readonly string[];
  };
  readonly teams: Introduced & {
    readonly openToAll: string;
    readonly mayCallOn: (operations: number) => string;
    readonly withoutOperations: string;
  };
  readonly machines: Introduced & {
    readonly diagram: (machine: string) => string;
    readonly diagramDescription: (states: number, ways: number) => string;
    /** What a bar across an arrow means. */
    readonly barred: string;
    readonly ways: string;
    readonly gates: string;
    /** What a dashed arrow is. */
    readonly dashed: string;
    /** What a dotted arrow is. */
    readonly dotted: string;
    readonly states: string;
    readonly isInitial: string;
    readonly isLast: string;
    readonly staying: string;
    /** Who makes a new one where neither operation nor reaction says that it does. */
    readonly byItself: string;
    readonly toDiagram: string;
  };
  readonly reactions: Introduced & {
    readonly setOffBy: string;
    readonly every: (seconds: number) => string;
    /** The table of what is waited for, by how bad the incident is. */
    readonly waits: string;
    readonly aboutWaits: string;
    readonly waitsFor: string;
    readonly lengthOf: (minutes: number) => string;
    /** In place of a length, where each notification clock has its own. */
    readonly setByClock: string;
  };
  readonly permissions: Introduced & {
    readonly operation: string;
    readonly may: (holder: string) => string;
    readonly mayAsNamed: (holder: string) => string;
    readonly named: string;
    readonly sideHint: string;
    readonly namedHint: string;
    readonly programHint: string;
  };
  readonly gates: Introduced & {
    readonly keeps: (operations: number) => string;
    readonly keepsNothing: string;
    readonly openedBy: string;
    readonly shutBy: string;
    readonly refusedWith: string;
    readonly controls: string;
  };
  readonly severity: Introduced & {
    readonly severities: string;
    readonly priority: string;
    readonly judgedWith: string;
    readonly judgements: string;
    readonly weight: string;
    readonly meaning: string;
    readonly value: string;
    readonly heaviest: string;
    readonly severalGrave: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly notification: NotificationWords;
  readonly events: Introduced & {
    readonly type: string;
    readonly sender: string;
    readonly receivers: string;
    readonly carries: string;
    readonly outside: string;
  };
  readonly controls: Introduced & {
    readonly satisfiedBy: string;
    readonly parts: string;
    readonly operations: string;
    readonly shownBy: string;
    readonly evidence: string;
    readonly query: string;
    readonly queries: string;
    readonly queriesIntroduction: string;
    readonly none: string;
  };
  readonly glossary: Introduced & {
    readonly letters: string;
    /** The link to the page that tells more of a word. */
    readonly more: string;
  };
  /** More on the page of entry. */
  readonly definition: {
    readonly title: string;
    readonly introduction: string;
    readonly goals: string;
    readonly parts: string;
  };
}
