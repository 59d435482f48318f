import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { triageTimesInWords } from "../../../../response-model/detection-and-analysis/alerts/triage-minutes.js";
import {
  AlertDisposition,
  AlertState,
  Handling,
  NotificationSource,
  Severity,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import { alertBounds } from "../../../domain/ingest/mapping/alert-bounds.js";
import type { Alert as AlertRecord } from "../../../domain/records/alerts/alert.js";

@NodeType<AlertRecord>({
  description: "A notification that something may be wrong with a service; the way to an incident begins here.",
})
export class Alert {
  @Field(() => ID, { description: "The alert's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AlertState, { description: "What has become of it." })
  state!: AlertState;

  @Field(() => NotificationSource, { description: "Who or what noticed it." })
  source!: NotificationSource;

  @Field(() => String, { description: "What was noticed, in one line." })
  title!: string;

  @Field(() => String, { description: "What was noticed, in full." })
  description!: string;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was seen first, if the reporter knew: a source that finds out later that it began earlier moves it back.",
  })
  observedAt!: Date | null;

  @Field(() => Date, { description: "When it was reported to Cordon." })
  receivedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      "When the service team took the look that counts; null before, and again once it was put back into the queue to be triaged anew.",
  })
  triagedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the service team took its first look of all, whatever became of the alert since; null before.",
  })
  firstTriagedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What the first look showed." })
  triageFindings!: string | null;

  @Field(() => AlertDisposition, { nullable: true, description: "What it turned out to be; null while undecided." })
  disposition!: AlertDisposition | null;

  @Field(() => String, { nullable: true, description: "Why it was found to be that." })
  dispositionReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What is to be changed of the detection so that it does not raise this again, as whoever dismissed it wrote; `tuningRequest` says what became of it. Null where nobody wrote any.",
  })
  tuning!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was closed as no incident; null while it is not closed, and where that was before 3.0.0. `history` has former closings.",
  })
  closedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it became part of its incident; null while it is part of none, and where that was before 3.0.0.",
  })
  linkedAt!: Date | null;

  @Field(() => Handling, {
    description:
      "Who may read it. One that belongs to an incident is read by nobody who may not read that; and where this says fewer than all responders, by those of them alone.",
  })
  handling!: Handling;

  @Field(() => Handling, {
    nullable: true,
    description:
      "RED, where its source has called it that while it belonged to an incident: a program narrows it to AMBER_STRICT there, and a person decides whether everybody who has to read it is of the virtual team. Null where none has.",
  })
  askedHandling!: Handling | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Since when `askedHandling` waits for somebody who decides with `changeAlertHandling`; null while it does not.",
  })
  handlingAskedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What its source knows the same thing by each time; null for one that somebody reported.",
  })
  fingerprint!: string | null;

  @Field(() => Int, {
    description: `How often it was reported, also after it was dismissed: for ${alertBounds.dismissalDays} days its source may go on to see it, as \`dismissAlerts\` says.`,
  })
  count!: number;

  @Field(() => Date, { description: "When it was reported for the last time." })
  lastSeenAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      "Since when its source no longer sees it; null while it still does, or does not say. Where the source reported it as over from the start, this is when it was received. It waits for triage like any other alert: that it is over says nothing about what it was.",
  })
  resolvedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it came to say something else than before, last: it was reported as worse, with more to go by or for fewer readers, fired again, was triaged or assessed, marked anew, reopened or handed over. Null while it says what it did when it was received. A mere repeat is no news.",
  })
  newsAt!: Date | null;

  @Field(() => Severity, {
    nullable: true,
    description: "How bad its source says that it is, at the worst; null where it does not say.",
  })
  reportedSeverity!: Severity | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What its source called its severity, where that is none that Cordon knows, such as `P1`; null otherwise.",
  })
  sourceSeverity!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where it stands in the system that it came from, as that system says: a link of http or https, which Cordon never opens itself. Null where it says none.",
  })
  sourceUrl!: string | null;

  @Field(() => [String], {
    description:
      "Techniques of MITRE ATT&CK, as they were reported; of one that was revoked, what took its place. Values that are no techniques were left out.",
  })
  reportedTechniques!: readonly string[];

  @Field(() => [String], {
    description: "The rule that raised it, as its source names it: such as its id and its name. At most 10.",
  })
  reportedRules!: readonly string[];

  @Field(() => [String], {
    description:
      "Indicators, as they were reported, and written as they always are: `rivals[.]example` is `rivals.example`. Nobody has looked at them; `knownIndicators` says which of them are on record. Up to 100: where more are reported, those on record that all responders read are kept before others, and whoever hands in is told how many were left out.",
  })
  reportedIndicators!: readonly string[];

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was acknowledged first, or put back into the queue where nobody had acknowledged it before; null before, and never set back. `history` has each acknowledgement.",
  })
  acknowledgedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: `Until when it is to be triaged: as somebody has said who acknowledged it or put it back into the queue; before that by how bad its source says that it is, from when it came into the queue: ${triageTimesInWords}. Where its source finds what was triaged worse than before, until when it is looked at again.`,
  })
  triageDueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was assigned; null while it is assigned to nobody." })
  assignedAt!: Date | null;
}

export const AlertConnection = connectionOf("Alert", Alert);
export const AlertResult = resultOf("Alert", Alert);
