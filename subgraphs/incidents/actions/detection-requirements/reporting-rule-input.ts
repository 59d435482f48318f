import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";

@InputType({ description: "The source that reports what monitoring finds, and by which rule." })
export class ReportingRuleInput {
  @IdentifierField("The source of alerts.")
  alertSourceId!: string;

  @TextField(
    "What the source names the rule by, exactly as in its alerts (`reportedRules`): the id or the name of an analytic, the name of an alerting rule.",
    { max: alertBounds.rule, isOneLine: true },
  )
  rule!: string;
}
