import { ArrayMaxSize, ArrayMinSize, Length } from "class-validator";
import { InputType } from "type-graphql";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { ValidateItems } from "../../../../platform/graphql/validate-items.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { AlertSignal, Handling, Severity } from "../../../response-model/schema/enums.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { alertsAmong } from "../../domain/ingest/alerts-among.js";
import { ingest } from "../../domain/ingest/ingest.js";
import { ingestEntries } from "../../domain/ingest/ingest-entries.js";
import { ingestWrites } from "../../domain/ingest/ingest-writes.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import type { HandedIn } from "../../domain/ingest/mapping/handed-in-alert.js";
import { inWords } from "../../domain/ingest/outcomes-in-words.js";
import { ingestAggregate } from "../../store/aggregates/alert-sources/ingest-aggregate.js";
import { type AlertEntityInput, EntitiesField } from "../alert-entity-input.js";

@InputType({ description: "An alert that a source hands in." })
export class IngestedAlertInput {
  @TextField("What was noticed, in one line.", { max: alertBounds.title, isOneLine: true })
  title!: string;

  @TextField("What was noticed, with everything that may help to judge it.", { max: alertBounds.description })
  description!: string;

  @TextField("What the source knows the same thing by each time it tells of it.", {
    max: alertBounds.fingerprint,
    isOneLine: true,
  })
  fingerprint!: string;

  @Field(() => AlertSignal, {
    defaultValue: "FIRING",
    description: "Whether the source sees it, or sees it no longer.",
  })
  signal!: AlertSignal;

  @Field(() => Severity, { nullable: true, description: "How bad the source says that it is." })
  severity?: Severity | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was seen, if that is known. A time that is still to come keeps no alert out: when it was received counts instead, and the result says so.",
  })
  observedAt?: Date | null;

  @TextField("What names the service, for the routes of the source.", {
    nullable: true,
    max: alertBounds.service,
    isOneLine: true,
  })
  service?: string | null;

  @Field(() => Handling, { nullable: true, description: "Who may read it; as the source says where it is left out." })
  handling?: Handling | null;

  @Length(1, 100, { each: true, message: "must each be 1 to 100 characters long" })
  @ArrayMaxSize(alertBounds.techniques, { message: `must name at most ${alertBounds.techniques}` })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Techniques of MITRE ATT&CK, such as `T1566.002`. Values that are no techniques keep no alert out: the result lists them. At most 50.",
  })
  techniques!: readonly string[];

  @ArrayMaxSize(alertBounds.indicators, { message: `must name at most ${alertBounds.indicators}` })
  @Length(1, 500, { each: true, message: "must each be 1 to 500 characters long" })
  @Field(() => [String], { defaultValue: [], description: "Indicators, as they are written. At most 100." })
  indicators!: readonly string[];

  @ArrayMaxSize(alertBounds.rules, { message: `must name at most ${alertBounds.rules}` })
  @Length(1, 400, { each: true, message: "must each be 1 to 400 characters long" })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "The names of the rule that raised it, such as its id and its title: once somebody has found it right, the alert proves monitoring that was deployed with one of them. At most 10.",
  })
  rules!: readonly string[];

  @EntitiesField(
    "The hosts, users and resources that it is about: kept with the alert, which is compared by them with those of other services. At most 100.",
  )
  entities!: readonly AlertEntityInput[];

  @TextField(
    "Where it stands in the system that it came from: a link of http or https, which is shown and never opened. Anything else is left out.",
    { nullable: true, max: alertBounds.url, isOneLine: true },
  )
  url?: string | null;
}

@InputType({ description: "Alerts of one source." })
export class IngestAlertsInput {
  @IdentifierField("The source.")
  alertSourceId!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(alertBounds.alertsOfCall, {
    message: `must name at most ${alertBounds.alertsOfCall}; hand in the rest in further calls`,
  })
  @ValidateItems((unreadable): HandedIn => ({ unreadable }))
  @Field(() => [IngestedAlertInput], {
    description:
      "The alerts, at most 1,000, in the order in which they were seen. Each has a result of its own: one that is too long somewhere, or not of the right form, is refused beside those that are taken.",
  })
  alerts!: readonly (IngestedAlertInput & HandedIn)[];
}

export const ingestAlerts = actionsOn(ingestAggregate)({
  name: "ingestAlerts",
  description:
    "Hands in up to 1,000 alerts of one source, and answers what became of each. One that tells of what an open alert tells of already counts there as one more; one that fires again after its alert was closed, or its incident ended, is a new one that names the former, unless the dismissal of that one holds (`dismissAlerts`). One that comes for the first time as over is a new one as well. The source itself does this with its key, by a POST of its own format to /alerts/ and its id; a program of the organization, or whoever runs the source, by this operation. The audit trail keeps how many there were, and a hash of them.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [...whoRunsSources, { holder: "ALERT_SOURCE" }],
    transitions: [{ machine: "Alert", from: [], to: "RECEIVED", beside: true }],
    gates: ["SOURCE_ENABLED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5", "IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
      { framework: "ISO_27001", ids: ["A.6.8"] },
    ],
  },
  input: IngestAlertsInput,
  auditedInput: ({ alertSourceId, alerts }) => ({
    alertSourceId,
    alerts: { count: alertsAmong(alerts), sha256: inputHash(alerts) },
  }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { source } = loaded;
    const ingested = ingest(loaded, input.alerts, { now, reportedById: viewer.personId, newIdentifier });
    const by = { operation: "ingestAlerts", viewer, now, newIdentifier };
    const batch = {
      id: newIdentifier(),
      version: 1,
      operation: "ingestAlerts",
      alertSourceId: source.id,
      performedById: viewer.personId,
      performedAt: now,
      sha256: inputHash(input.alerts),
    };
    return {
      summary: `Took alerts of the source ${source.name}: ${inWords(ingested.items)}`,
      writes: ingestWrites(ingested, batch, now, ingestEntries(by, ingested, loaded.known)),
    };
  },
});
