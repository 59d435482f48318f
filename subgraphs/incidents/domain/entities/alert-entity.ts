import type { AlertEntityType } from "../../../response-model/detection-and-analysis/alerts/alert-entity-types.js";

/** Something that an alert is about: not a trace of an adversary, but what they may have reached. */
export interface AlertEntity {
  readonly type: AlertEntityType;
  readonly value: string;
}
