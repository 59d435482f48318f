import { CreateLedgers1767225600000 } from "./1767225600000-create-ledgers.js";
import { CreateLiveEvents1767657600000 } from "./1767657600000-create-live-events.js";
import { MarkEvents1768608000000 } from "./1768608000000-mark-events.js";
import { AppendAuditAtOnce1768694400000 } from "./1768694400000-append-audit-at-once.js";
import { CreateLeases1768910400000 } from "./1768910400000-create-leases.js";
import { CreateLiveCursorKey1769083200000 } from "./1769083200000-create-live-cursor-key.js";
import { CountDeliveries1769169600000 } from "./1769169600000-count-deliveries.js";
import { IndexLedgers1769256000000 } from "./1769256000000-index-ledgers.js";
import { NameHeadsInAudit1769342400000 } from "./1769342400000-name-heads-in-audit.js";

/** The tables every subgraph's database has, oldest first. */
export const platformMigrations = [
  CreateLedgers1767225600000,
  CreateLiveEvents1767657600000,
  MarkEvents1768608000000,
  AppendAuditAtOnce1768694400000,
  CreateLeases1768910400000,
  CreateLiveCursorKey1769083200000,
  CountDeliveries1769169600000,
  IndexLedgers1769256000000,
  NameHeadsInAudit1769342400000,
];
