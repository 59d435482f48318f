import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { namedFingerprints } from "../../../domain/alert-suppressions/named-fingerprints.js";
import type { AlertSuppression as AlertSuppressionRecord } from "../../../domain/records/alerts/alert-suppression.js";
import { AlertSuppression } from "../../types/alerts/alert-suppression.js";

@Resolver(() => AlertSuppression)
export class AlertSuppressionResolver {
  @Takes("fingerprints")
  @FieldResolver(() => [String], {
    description: "The fingerprints, as their sources know them; none for any. At most 100.",
  })
  fingerprints(@Root() suppression: AlertSuppressionRecord): readonly string[] {
    return namedFingerprints(suppression);
  }
}
