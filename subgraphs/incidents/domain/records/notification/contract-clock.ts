import type { ClockLength } from "../../../../response-model/notification/clocks/clock-term.js";
import type { Jurisdiction } from "../../../../response-model/notification/jurisdictions.js";
import type { NoticeContent } from "../../../../response-model/notification/notice-contents.js";

/** One version of what a contract of the organization promises. A version that was read once never changes. */
export interface ContractClock {
  readonly id: string;
  /** By which the organization knows the promise, in all of its versions. */
  readonly code: string;
  /** The first and the last day on which this version applies, as YYYY-MM-DD. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly title: string;
  readonly customer: string;
  /** Where it stands, such as the number and the clause of the contract. */
  readonly source: string;
  readonly length: ClockLength;
  /** By whose days and holidays it is counted. */
  readonly calendar: Jurisdiction;
  readonly warnHours: number | null;
  readonly content: readonly NoticeContent[];
}
