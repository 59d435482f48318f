import type { AlertFormat } from "../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import type { NotificationSource } from "../../../../response-model/detection-and-analysis/alerts/notification-sources.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { AlertSourceState } from "../../../../response-model/machines/detection/alert-source-states.js";
import type { AlertMapping } from "./alert-mapping.js";

/** Which service is meant by what an alert of a source names. */
export interface AlertRoute {
  readonly value: string;
  readonly serviceId: string;
}

/** A program that hands in alerts by a key of its own. */
export interface AlertSource {
  readonly id: string;
  readonly version: number;
  readonly state: AlertSourceState;
  readonly name: string;
  readonly format: AlertFormat;
  /** For GENERIC_JSON; the other formats have theirs with Cordon. */
  readonly mapping: AlertMapping | null;
  readonly routes: readonly AlertRoute[];
  /** The service of what no route names; null where that is refused. */
  readonly serviceId: string | null;
  /** Every service that it can report for. */
  readonly serviceIds: readonly string[];
  /** Who or what notices what it hands in. */
  readonly noticedBy: NotificationSource;
  /** Who may read its alerts, where they do not say. */
  readonly handling: Handling;
  readonly registeredById: string;
  readonly registeredAt: Date;
  /** How many alerts it has handed in, with those that were refused. */
  readonly receivedCount: number;
  readonly lastReceivedAt: Date | null;
  readonly refusedCount: number;
  readonly lastRefusedAt: Date | null;
  /** Why the last one was refused that was, without anything that it says. */
  readonly lastRefusal: string | null;
  /** Until when those who run it have seen to what was refused. */
  readonly refusalsSettledAt: Date | null;
  /** For how many hours it may hand in nothing; null where nobody waits for it. */
  readonly maxSilenceHours: number | null;
  /** From when it counts as silent; null where nobody waits for it, and while it is disabled. */
  readonly silentFrom: Date | null;
}
