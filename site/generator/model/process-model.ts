/**
 * The response process as plain data, read from the supergraph. Pages are written from this and from nothing else.
 * A reference to another part is its code.
 */
export interface ProcessModel {
  /** SHA-256 of the supergraph's text, in hexadecimal. */
  readonly schemaHash: string;
  readonly version: ProcessVersion;
  /** By coordinate, the version that introduced a part: the one it declares, or the first that has it. Other parts are not in it. */
  readonly since: Readonly<Record<string, string>>;
  readonly goals: readonly Term[];
  /** The branches of what counts as an incident, any of which is enough. */
  readonly definition: readonly Term[];
  readonly activities: readonly Term[];
  readonly sides: readonly Term[];
  /** The kinds of account that can ask. */
  readonly actors: readonly Term[];
  readonly phaseGroups: readonly Term[];
  readonly arrows: readonly Arrow[];
  readonly phases: readonly Phase[];
  readonly cells: readonly Cell[];
  readonly functions: readonly Term[];
  /** The named persons of a thing. */
  readonly holders: readonly Term[];
  readonly gates: readonly Gate[];
  readonly gateScopes: readonly Term[];
  readonly certainties: readonly Term[];
  readonly flags: readonly Term[];
  readonly severities: readonly Term[];
  readonly judgements: readonly Judgement[];
  readonly priorities: readonly Priority[];
  /** What the schema says of how a priority follows: of a weight, and of a case. */
  readonly priorityRules: readonly { readonly coordinate: string; readonly description: string }[];
  readonly clocks: readonly Clock[];
  /** Who asks for a notice: none in a schema that does not say. */
  readonly laws: readonly Law[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly noticeContents: readonly Term[];
  /** How long what is asked of somebody waits for them; none in a schema that does not say. */
  readonly timers: readonly Timer[];
  readonly clockAddressees: readonly Term[];
  readonly clockStarts: readonly Term[];
  readonly clockStates: readonly Term[];
  readonly delayReasons: readonly Term[];
  readonly delayDeciders: readonly Term[];
  readonly exceptionReasons: readonly Term[];
  readonly eventTypes: readonly EventType[];
  readonly frameworks: readonly Term[];
  readonly controls: readonly ControlTerm[];
  readonly machines: readonly Machine[];
  readonly records: readonly RecordType[];
  /** Every closed list of words there is, those above among them: the glossary. */
  readonly vocabularies: readonly Vocabulary[];
  readonly operations: readonly Operation[];
  readonly reactions: readonly Reaction[];
  /** What was found by exploring the process, where it was explored. */
  readonly proof?: Proof;
}

/** What was found by exploring the process: how much was looked at, and what holds in all of it. */
export interface Proof {
  readonly states: number;
  /** What was followed together; each was explored for itself. */
  readonly clusters: readonly (Term & { readonly states: number })[];
  readonly properties: readonly Term[];
}

/** The version of the process that the schema is. */
interface ProcessVersion {
  /** The last released version; none before the first. */
  readonly last: string | undefined;
  /** The schema is exactly that of the last version; otherwise it has changed since. */
  readonly isReleased: boolean;
  /** All released versions, the oldest first. */
  readonly releases: readonly { readonly version: string; readonly date: string; readonly schemaHash: string }[];
}

/** A value of an enum: something the process has a word for. */
export interface Term {
  /** Where it stands in the schema, such as `Phase.RECOVERY`: the key of its translation. */
  readonly coordinate: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** What it is called in the other languages in which the API answers, where the API names it. */
  readonly inOtherLanguages?: Readonly<Record<string, { readonly title?: string }>>;
}

/** A term that says which controls it helps to satisfy. */
export interface ControlledTerm extends Term {
  readonly controls: readonly Control[];
}

/** A closed list of words: an enum. */
export interface Vocabulary {
  readonly coordinate: string;
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly terms: readonly ControlledTerm[];
}

/** A phase, in its box of the process diagram. */
export interface Phase extends ControlledTerm {
  readonly group: string;
}

/** An arrow between two boxes of the process diagram. */
export interface Arrow extends Term {
  readonly from: string;
  readonly to: string;
}

/** A precondition of operations. */
export interface Gate extends ControlledTerm {
  /** The words in which an operation is refused, for each reason for which the gate can be shut. */
  readonly refusals: readonly Refusal[];
}

/** What an operation is refused with; its description has names in braces where facts are filled in. */
export interface Refusal {
  /** Where it stands, such as `Gate.REVIEW_FINISHED@refusal.NOT_OPEN`. */
  readonly coordinate: string;
  readonly description: string;
  /** The same in the other languages in which the API answers. */
  readonly inOtherLanguages?: Readonly<Record<string, { readonly description?: string }>>;
}

/** A deadline for telling somebody. */
export interface Clock extends ControlledTerm {
  /** The code of the law that sets it; empty in a schema that does not say. */
  readonly law: string;
  /** What applies from one day on, the oldest first; one in a schema that does not say. */
  readonly versions: readonly ClockVersion[];
  /** How long it runs by the newest of them. */
  readonly length: ClockLength;
  readonly from: string;
  /** The code of the clock of the notice before it, which starts it, or from which on it waits for its start; empty where there is none. */
  readonly after: string;
  /** It starts with the latest of those notices. */
  readonly afterLatest: boolean;
  /** The code of the clock whose start starts this one as well; empty where none does. */
  readonly alongside: string;
  /** The code of the clock whose notice this one takes the place of; empty where it does of none. */
  readonly inPlaceOf: string;
  /** It can run several times. */
  readonly recurs: boolean;
  readonly exceptions: readonly ClockException[];
  readonly delays: readonly ClockDelay[];
  /** The code of the clock of what is owed later, where a progress report takes the place of this notice; empty where none does. */
  readonly onceHandled: string;
  /** Whom it asks to be told; empty in a schema that does not say. */
  readonly addressee: string;
  /** Names of the operations that end it. */
  readonly endedBy: readonly string[];
  /** The name of the operation that waits for it; empty in a schema that does not say. */
  readonly blocks: string;
}

/** A reason for which no notice is due by a clock. */
interface ClockException {
  readonly reason: string;
  /** Empty where it says that the duty does not apply at all. */
  readonly article: string;
}

/** A reason for which the notice that a clock asks for may wait, and for how long. */
export interface ClockDelay {
  readonly reason: string;
  readonly article: string;
  readonly decidedBy: string;
  /** For how many hours at first; 0 where it only adds to a delay. */
  readonly hours: number;
  /** By how many days one extension moves its end at most. */
  readonly extensionDays: number;
  /** For how many days in all; 0 where only each extension is bounded. */
  readonly totalDays: number;
}

/** What a law says of a clock from one day on. */
export interface ClockVersion {
  readonly article: string;
  /** Where that can be read. */
  readonly source: string;
  /** The first day on which it applies, as YYYY-MM-DD; empty where it is not in force, or the schema does not say. */
  readonly validFrom: string;
  /** The last day on which it applied; empty where it still does. */
  readonly validUntil: string;
  readonly length: ClockLength;
  /** How many hours before the end it warns; 0 where it does not. */
  readonly warnHours: number;
  /** The hours after another moment by which it runs out in any case. */
  readonly latest: { readonly hours: number; readonly after: string } | undefined;
  /** The hour of the next working day to which an end on a day of rest moves; undefined where it stays. */
  readonly restDaysUntilHour: number | undefined;
  /** The codes of what the notice must say. */
  readonly content: readonly string[];
}

/** A law, or a contract, that asks for notices. */
export interface Law extends Term {
  readonly jurisdiction: string;
  readonly source: string;
}

/** Whose law it is, and by which calendar its days are counted. */
export interface Jurisdiction extends Term {
  readonly timeZone: string;
  /** When a working day ends, as HH:MM; empty where it does at midnight. */
  readonly businessDayEnds: string;
  /** Whose public holidays count, and the years for which they are known. */
  readonly holidays: { readonly source: string; readonly from: number; readonly until: number } | undefined;
}

/** Something that is asked of somebody, and for how many minutes it waits in an incident of each severity. */
export interface Timer extends Term {
  readonly waits: readonly { readonly severity: string; readonly minutes: number }[];
}

/** How long a clock runs; days and months go by the calendar. None: without undue delay, within no number. */
export interface ClockLength {
  readonly unit: (typeof lengthUnits)[number] | "none";
  readonly number: number;
}

export const lengthUnits = ["hours", "days", "businessDays", "calendarMonths"] as const;

/** A judgement of an incident that counts in its priority, with the weight of each answer. */
export interface Judgement extends Vocabulary {
  readonly terms: readonly WeighedTerm[];
}

interface WeighedTerm extends ControlledTerm {
  readonly weight: number;
}

export interface Priority extends Term {
  readonly rank: number;
  readonly cases: readonly { readonly heaviest: number; readonly severalGrave: boolean }[];
}

export interface EventType extends Term {
  /** How a subscriber recognizes it. */
  readonly type: string;
  /** The subgraph that it comes from, and those that keep a copy by it. */
  readonly sender: string;
  readonly receivers: readonly string[];
  readonly carries: readonly string[];
  /** What of that a system outside is told. */
  readonly outside: readonly string[];
}

/** A control at its place in a standard; its description says what satisfies it. */
export interface ControlTerm extends Term {
  readonly framework: string;
  readonly id: string;
  /** The coordinates of the fields that show what is said of it: the queries of their records fetch them. */
  readonly evidence: readonly string[];
}

/** A responsibility at its place in the matrix. */
export interface Cell extends Term {
  readonly activity: string;
  readonly side: string;
}

/** A state machine that operations and reactions move. */
export interface Machine extends Term {
  readonly states: readonly State[];
  /** The state in which a new one begins; empty if the schema does not say. */
  readonly initial: string;
}

/** A state; the phase that whatever is in it is in, or empty where the schema does not say. */
export interface State extends Term {
  readonly phase: string;
}

export interface Transition {
  readonly machine: string;
  /** Empty where the operation brings a new one into being. */
  readonly from: readonly string[];
  readonly to: string;
  /** It happens to other things beside the one that is acted on. */
  readonly beside: boolean;
}

export interface Control {
  readonly framework: string;
  readonly ids: readonly string[];
}

/** A gate of the thing acted on, or of what its scope names. */
export interface GateUse {
  readonly gate: string;
  readonly of: string;
}

/** A gate that is open or shut afterwards, and how surely. */
export interface Effect extends GateUse {
  readonly certainty: string;
}

/** What operations and reactions declare alike: what happens to a thing, whoever acts. */
export interface Declaration {
  readonly coordinate: string;
  readonly name: string;
  /** What people call it; empty in a version that called operations by their names alone. */
  readonly title: string;
  readonly description: string;
  /** Names of the subgraphs that serve it. */
  readonly subgraphs: readonly string[];
  readonly phases: readonly string[];
  readonly transitions: readonly Transition[];
  readonly gates: readonly GateUse[];
  readonly establishes: readonly Effect[];
  readonly clears: readonly Effect[];
  readonly controls: readonly Control[];
  /** The version with which it came, as it declares; empty where the schema does not say. */
  readonly declaredSince: string;
}

/** Who may: all that it names must be true of the caller. What it does not name is empty. */
export interface Allowance {
  readonly responsibility: string;
  readonly function: string;
  readonly holder: string;
  /** It holds only while there is no such person. */
  readonly vacant: string;
  /** It holds only while the thing is in one of these states; in all, where there are none. */
  readonly from: readonly string[];
}

/** The word of another party that must stand on record. */
export interface Approval {
  readonly by: readonly string[];
  /** The states from which it is needed; empty: all. */
  readonly from: readonly string[];
  /** What has to be raised for it to be needed; empty: nothing. */
  readonly flag: string;
}

/** A mutation with the policy that its directives declare. */
export interface Operation extends Declaration {
  /** The enums of which its input takes a value: what it decides. */
  readonly takes: readonly string[];
  /** The names of the types it may answer with: what it worked on, and refusals. */
  readonly answers: readonly string[];
  /** Kinds of account, of which it takes one; empty where the schema does not say, as before it said so: any. */
  readonly actors: readonly string[];
  /** One of these is enough. */
  readonly allow: readonly Allowance[];
  /** Names of operations: nobody who has carried one out on the same thing may carry this one out. */
  readonly separate: readonly string[];
  readonly approval: Approval | undefined;
}

/** What is done without a caller, with the policy that its directives declare. */
export interface Reaction extends Declaration {
  /** The type of the event that sets it off; empty where its time does. */
  readonly on: string;
  /** Every how many seconds is looked for what is due; 0 where an event sets it off. */
  readonly every: number;
  /** The code of the timer that has run out then; empty where it is no wait for somebody. */
  readonly timer: string;
}

/** A type of record that operations leave behind: the evidence. */
export interface RecordType extends ControlledTerm {
  readonly phases: readonly string[];
  /** The shortest way to such records, with all that belongs to them. */
  readonly query: string;
}
