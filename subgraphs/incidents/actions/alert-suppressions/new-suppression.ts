import type { DecisionInput } from "../../../../platform/actions/action.js";
import { keptFingerprints } from "../../domain/alert-suppressions/named-fingerprints.js";
import type { NewSuppression } from "../../domain/gates/alerts/alert-suppression-gates.js";
import type { AlertSuppression } from "../../domain/records/alerts/alert-suppression.js";
import type { NewSuppressionInput } from "./new-suppression-input.js";

type Given = Pick<
  DecisionInput<NewSuppressionInput, NewSuppression>,
  "input" | "loaded" | "viewer" | "now" | "newIdentifier"
>;

/** The write that keeps a rule as it was made. */
export const newSuppression = (
  { input, loaded, viewer, now, newIdentifier }: Given,
  { state, inForceFrom }: Pick<AlertSuppression, "state" | "inForceFrom">,
) =>
  ({
    insert: "AlertSuppression",
    row: {
      id: newIdentifier(),
      version: 1,
      state,
      serviceId: loaded.service.id,
      alertSourceIds: [...new Set(input.alertSourceIds)],
      titleContains: input.titleContains ?? null,
      fingerprints: keptFingerprints(input.fingerprints, input.rules),
      rules: [...new Set(input.rules)],
      techniques: [...new Set(input.techniques)],
      severityAtMost: input.severityAtMost,
      includesUnrated: input.includesUnrated,
      reason: input.reason,
      createdById: viewer.personId,
      createdAt: now,
      agreedById: null,
      inForceFrom,
      endsAt: input.endsAt,
      extendedById: null,
      extendedAt: null,
      extensionReason: null,
      endedById: null,
      endedAt: null,
      endReason: null,
      returnsAlerts: false,
      returnedCount: 0,
    },
  }) as const;
