import { ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import {
  AlertFormat,
  AlertSourceState,
  Handling,
  NotificationSource,
  Severity,
} from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { AlertMapping as AlertMappingRecord } from "../../../domain/records/alerts/alert-mapping.js";
import type { AlertSource as AlertSourceRecord } from "../../../domain/records/alerts/alert-source.js";

@ObjectType({ description: "A value of a source, and the severity that it stands for." })
export class SeverityValue {
  @Field(() => String, { description: "The value, in capitals or not." })
  value!: string;

  @Field(() => Severity, { description: "The severity." })
  severity!: Severity;
}

@ObjectType({
  description:
    "Where in the JSON of a source stands what an alert has: paths in the notation of JSONPath (RFC 9535). Of several, the first that leads to something counts.",
})
export class AlertMapping implements AlertMappingRecord {
  @Field(() => [String], { description: "The alerts within what is sent." })
  alerts!: readonly string[];

  @Field(() => [String], { description: "The title." })
  title!: readonly string[];

  @Field(() => [String], { description: "The description." })
  description!: readonly string[];

  @Field(() => [String], { description: "When it was seen." })
  observedAt!: readonly string[];

  @Field(() => [String], { description: "What says how bad it is." })
  severity!: readonly string[];

  @Field(() => [SeverityValue], { description: "What its values stand for." })
  severityValues!: readonly SeverityValue[];

  @Field(() => [String], { description: "What says whether the source still sees it." })
  status!: readonly string[];

  @Field(() => [String], { description: "The values that say that the source sees it no longer." })
  resolvedValues!: readonly string[];

  @Field(() => [String], { description: "What makes two alerts tell of the same thing, all of it together." })
  fingerprint!: readonly string[];

  @Field(() => [String], { description: "What names the service." })
  service!: readonly string[];

  @Field(() => [String], { description: "Techniques of MITRE ATT&CK." })
  techniques!: readonly string[];

  @Field(() => [String], { description: "Indicators." })
  indicators!: readonly string[];

  @Field(() => [String], { description: "Where the rule that raised it is named: every value that is found counts." })
  rules!: readonly string[];

  @Field(() => [String], { description: "The hosts that it is about: every value that is found counts." })
  hosts!: readonly string[];

  @Field(() => [String], { description: "The users that it is about: every value that is found counts." })
  users!: readonly string[];

  @Field(() => [String], { description: "The resources that it is about: every value that is found counts." })
  resources!: readonly string[];

  @Field(() => [String], { description: "How it is marked, in the words of the Traffic Light Protocol." })
  handling!: readonly string[];

  @Field(() => [String], { description: "Where it stands in the system that it came from." })
  url!: readonly string[];
}

@NodeType<AlertSourceRecord>({
  description:
    "A program that hands in alerts by a key of its own: for one service, or for several by what its alerts name. It is read as its alerts are: where they are RED or AMBER_STRICT by those alone who look after all its services, and by security on-call, or for AMBER_STRICT by all of security.",
})
export class AlertSource {
  @Field(() => ID, { description: "The source's id; it posts to /alerts/ and this." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => AlertSourceState, { description: "Whether what it hands in is taken." })
  state!: AlertSourceState;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => AlertFormat, { description: "How it writes its alerts." })
  format!: AlertFormat;

  @Field(() => NotificationSource, { description: "Who or what notices what it hands in." })
  noticedBy!: NotificationSource;

  @Field(() => Handling, { description: "Who may read its alerts, where they do not say." })
  handling!: Handling;

  @Field(() => Date, { description: "When it was registered." })
  registeredAt!: Date;

  @Field(() => Int, {
    description:
      "How many alerts it has handed in, with repeats, and with those that were refused or that it says it has left out. Repeats of alerts that fewer may read than their source are not counted.",
  })
  receivedCount!: number;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it handed in alerts that count for the last time; null before that. `silentFrom` says when that counts as silence.",
  })
  lastReceivedAt!: Date | null;

  @Field(() => Int, {
    description:
      "How many of them were refused, such as for a service that no route names, or left out by the source itself, as Alertmanager says with `truncatedAlerts`: nobody in Cordon sees those.",
  })
  refusedCount!: number;

  @Field(() => Date, { nullable: true, description: "When one was refused for the last time; null where none was." })
  lastRefusedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why that one was refused, without anything that it said; the answer to the source says more.",
  })
  lastRefusal!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When those who run it have last seen to what was refused until then, by `amendAlertSource`.",
  })
  refusalsSettledAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: "For how many hours it may hand in nothing; null where nobody waits for it.",
  })
  maxSilenceHours!: number | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "From when it counts as silent: so many hours after it handed in alerts that count, was enabled, or they were said. Null where nobody waits for it, and while it is disabled.",
  })
  silentFrom!: Date | null;
}

export const AlertSourceConnection = connectionOf("AlertSource", AlertSource);
export const AlertSourceResult = resultOf("AlertSource", AlertSource);
