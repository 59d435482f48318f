import type { ApiChange } from "../changes/api-changes.js";
import type { ChangeName, changeParts } from "../changes/change-kinds.js";
import type { Level } from "../changes/version-number.js";
import type { ClockLength } from "../model/process-model.js";

/** The words about versions of the process and what changed between them. */
export interface HistoryWords {
  /** What a page says of itself: which version the schema is. */
  readonly isVersion: (version: string) => string;
  readonly isAfter: (version: string) => string;
  readonly neverReleased: string;
  /** Of a part of the process. */
  readonly sinceName: string;
  readonly since: (version: string) => string;
  readonly sinceNext: string;
  readonly versions: {
    readonly title: string;
    readonly description: string;
    readonly introduction: string;
    readonly version: string;
    readonly date: string;
    readonly summary: string;
    readonly changes: string;
    readonly hash: string;
    /** What there is of a version: its pages and its files. */
    readonly read: string;
    readonly pages: string;
    readonly files: string;
    readonly first: string;
    readonly notReleased: (version: string) => string;
    readonly rule: string;
    readonly ruleIntroduction: string;
    readonly loosensText: string;
    readonly apiText: string;
  };
  readonly changes: {
    readonly title: string;
    readonly description: string;
    readonly introduction: string;
    readonly none: (version: string) => string;
    readonly unreleased: (version: string) => string;
    readonly next: (version: string) => string;
    readonly first: string;
    readonly releasedOn: (version: string, date: string) => string;
    readonly process: string;
    readonly noProcess: string;
    readonly api: string;
    readonly apiIntroduction: string;
    readonly noApi: string;
    readonly all: (changes: number) => string;
    readonly count: (all: number, levels: string) => string;
    readonly loosens: string;
    readonly newOne: string;
    /** Part of who may: as long as there is no such named person. */
    readonly vacant: (holder: string) => string;
    /** Part of who may: as long as the thing is in this state. */
    readonly fromState: (state: string) => string;
    /** Of a state that changes beside the thing that is acted on. */
    readonly beside: string;
    /** How long a clock runs that does not count hours. */
    readonly lengthOf: (length: ClockLength) => string;
    readonly levels: Readonly<Record<Level, string>>;
    /** What each level means for whoever acts or asks. */
    readonly meanings: Readonly<Record<Level, string>>;
    readonly risks: Readonly<Record<ApiChange["risk"], string>>;
    readonly actions: Readonly<Record<ApiChange["action"], string>>;
    readonly parts: Readonly<Record<(typeof changeParts)[number], string>>;
    readonly kinds: Readonly<Record<ChangeName, string>>;
  };
  /** Above the pages of a released version. */
  readonly notice: {
    readonly label: string;
    readonly current: (version: string, date: string) => string;
    readonly past: (version: string, date: string) => string;
    readonly toCurrent: string;
    readonly toStart: string;
    readonly toChanges: string;
  };
}
