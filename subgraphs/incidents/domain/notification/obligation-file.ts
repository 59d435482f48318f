import type { CaseFile } from "../case-file.js";
import type { AuthorityNotice } from "../records/notification/authority-notice.js";
import type { ContractClock } from "../records/notification/contract-clock.js";
import type { NotificationObligation } from "../records/notification/notification-obligation.js";

/** An incident, and one of its obligations that is looked at or acted on. */
export interface ObligationFile extends CaseFile {
  readonly obligation: NotificationObligation;
  /** The notices that the next one for it adds to. */
  readonly notices: readonly AuthorityNotice[];
  /** The contract that it is owed by, where it is one of the organization's. */
  readonly contract?: ContractClock | undefined;
  /** All versions of that. */
  readonly contracts?: readonly ContractClock[];
}
