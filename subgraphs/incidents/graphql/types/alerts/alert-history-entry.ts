import { Directive, ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import {
  AlertDisposition,
  AlertHistoryKind,
  AlertState,
  Handling,
  Severity,
} from "../../../../response-model/schema/enums.js";
import { OperationName } from "../../../../response-model/schema/operations/operation-name.js";
import type { AlertHistoryEntry as AlertHistoryEntryRecord } from "../../../domain/records/alerts/alert-history-entry.js";

@RecordType<AlertHistoryEntryRecord>({
  description:
    "One thing that happened to an alert: what, by whom, when and why. Entries are never changed or removed. Of what was there before 3.0.0 there are those that could still be told.",
})
@Directive('@control(framework: NIST_800_53, ids: ["IR-5"])')
export class AlertHistoryEntry {
  @Field(() => ID, { description: "The entry's id." })
  id!: string;

  @Field(() => AlertHistoryKind, { description: "What happened." })
  kind!: AlertHistoryKind;

  @Field(() => Date, { description: "When it happened." })
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of who did it, as it was at the time: of a person, a program or a source; Cordon, where it acted on its own. Null where nobody knows any more.",
  })
  actorName!: string | null;

  @Field(() => OperationName, {
    nullable: true,
    description:
      "The operation, by the name of its mutation; or the reaction, where Cordon acted on its own. Null where that was before 3.0.0.",
  })
  operation!: OperationName | null;

  @Field(() => AlertState, {
    nullable: true,
    description: "The state that it was in; null where it came in by that, and where nobody knows any more.",
  })
  fromState!: AlertState | null;

  @Field(() => AlertState, {
    nullable: true,
    description: "The state that it was in after that; null where nobody knows any more.",
  })
  toState!: AlertState | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, as whoever did it said; of a triage, what the look showed. Null where nobody said.",
  })
  reason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it was to be triaged after that; null where that was not said or changed.",
  })
  dueAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it had been to be triaged before; null where that was not changed.",
  })
  formerDueAt!: Date | null;

  @Field(() => Severity, { nullable: true, description: "How bad it was found to be; null where nobody judged that." })
  severity!: Severity | null;

  @Field(() => AlertDisposition, {
    nullable: true,
    description: "What it was found to be; null where nobody judged that.",
  })
  disposition!: AlertDisposition | null;

  @Field(() => Handling, { nullable: true, description: "How it was marked after that; null where that was left." })
  handling!: Handling | null;

  @Field(() => Handling, { nullable: true, description: "How it had been marked; null where that was left." })
  formerHandling!: Handling | null;
}

export const AlertHistoryEntryConnection = connectionOf("AlertHistoryEntry", AlertHistoryEntry);
